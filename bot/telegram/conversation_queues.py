"""Updates of one conversation one after another, different conversations side by side."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from itertools import islice

from bot.telegram.backoff import pauses

logger = logging.getLogger(__name__)

ATTEMPTS = 6


class ConversationQueues:
    """One task for each conversation that has something waiting, none for the others."""

    def __init__(self, process: Callable[[int], Awaitable[None]]) -> None:
        """`process` answers the update with the id it is given."""
        self._process = process
        self._waiting: dict[str, deque[int]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def submit(self, conversation: str, update_id: int) -> None:
        """Put an update behind those of its conversation."""
        if conversation in self._waiting:
            self._waiting[conversation].append(update_id)
            return
        self._waiting[conversation] = deque([update_id])
        task = asyncio.create_task(self._drain(conversation))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self, seconds: float) -> None:
        """Give running work `seconds` to finish, then stop it; it stays pending in the inbox."""
        for waiting in self._waiting.values():
            waiting.clear()
        if not self._tasks:
            return
        _, late = await asyncio.wait(self._tasks, timeout=seconds)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    async def _drain(self, conversation: str) -> None:
        waiting = self._waiting[conversation]
        while waiting:
            await self._attempt(waiting.popleft())
        del self._waiting[conversation]

    async def _attempt(self, update_id: int) -> None:
        for pause in islice(pauses(), ATTEMPTS):
            try:
                return await self._process(update_id)
            except Exception as error:  # a full disk today must not end a conversation for good
                logger.error("update not processed: %s", type(error).__name__)
                await asyncio.sleep(pause)
        logger.error("update left for the next start after %d attempts", ATTEMPTS)
        return None
