"""Whether everything a turn needs answers."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Mapping, Sequence
from http import HTTPStatus
from typing import Protocol

from bot.local_client import LocalClient

TIMEOUT_SECONDS = 3.0
RETRY_AFTER_SECONDS = 5
OK, FAILED = "ok", "failed"


class RevisionReader(Protocol):
    """The part of the fact store that shows it answers."""

    def revision(self) -> int:
        """Return the store's revision."""
        ...


class Readiness:
    """Asks the store, the Rasa processes and the action server.

    One Rasa process is enough: it answers for those that are still starting.
    """

    def __init__(
        self,
        store: RevisionReader,
        rasa_urls: Sequence[str],
        actions_url: str | None,
        client: LocalClient,
    ) -> None:
        """`rasa_urls` and `actions_url` are the roots of the servers."""
        self._store = store
        self._rasa_urls = tuple(rasa_urls)
        self._actions_url = actions_url
        self._client = client

    async def checks(self) -> Mapping[str, str]:
        """Return `ok` or `failed` for each part."""
        rasa = [self._answers(url) for url in self._rasa_urls]
        actions = self._answers(f"{self._actions_url}/health") if self._actions_url else _absent()
        store, actions_ok, *rasa_ok = await asyncio.gather(self._store_answers(), actions, *rasa)
        found = {"store": store, "rasa": any(rasa_ok), "actions": actions_ok}
        return {part: OK if answers else FAILED for part, answers in found.items()}

    async def _store_answers(self) -> bool:
        return await _in_time(asyncio.to_thread(self._store.revision)) is not None

    async def _answers(self, url: str) -> bool:
        response = await _in_time(self._client.get(url))
        return response is not None and response.status == HTTPStatus.OK


async def _in_time[T](awaitable: Awaitable[T]) -> T | None:
    try:
        async with asyncio.timeout(TIMEOUT_SECONDS):
            return await awaitable
    except Exception:  # whatever a part fails with, it does not answer
        return None


async def _absent() -> bool:
    return False
