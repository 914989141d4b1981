"""A Bot API server on this machine that remembers what was sent and can refuse or interrupt."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from lo_bot_api_emulator import ApiRefusal, LoBotApiEmulator  # type: ignore[import-untyped]

TOKEN = "42:token-for-tests"
USERNAME = "InvestorDeskBot"
BOT_ID = 7
WAIT_SECONDS = 20.0

Watch = Callable[[str, dict[str, Any]], None]


@dataclass(frozen=True)
class Sent:
    """A message that the server accepted; `life` counts the front's starts."""

    chat_id: int
    message_id: int
    text: str
    buttons: list[tuple[str, str]]
    reply_to: int | None
    life: int


@dataclass
class Calls:
    """Every call the server took, with its fields."""

    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    def of(self, method: str) -> list[dict[str, Any]]:
        return [fields for name, fields in self.calls if name == method]


class RecordingBotApi(LoBotApiEmulator):  # type: ignore[misc]
    """Keeps texts, which the emulator does not, and answers from a script of refusals."""

    def __init__(self, username: str | None = USERNAME) -> None:
        super().__init__(allow_insecure_loopback_webhooks=True)
        self.username = username
        self.sent: list[Sent] = []
        self.calls = Calls()
        self.refusals: dict[str, deque[ApiRefusal]] = {}
        self.before: Watch = lambda _method, _fields: None
        self.after: Watch = lambda _method, _fields: None
        self.life = 0
        self._changed = asyncio.Condition()

    def refuse(self, method: str, status: int, description: str, **parameters: Any) -> None:
        """Refuse the next call of `method`."""
        refusal = ApiRefusal(description, status, parameters or None)
        self.refusals.setdefault(method, deque()).append(refusal)

    def validate(self, method: str, fields: dict[str, Any], uploads: dict[str, Any]) -> Any:
        self.before(method, fields)
        if self.refusals.get(method):
            self._note(method, fields)
            raise self.refusals[method].popleft()
        result = super().validate(method, fields, uploads)
        if method == "getMe" and self.username:
            result["username"] = self.username
        if method == "sendMessage":
            self.sent.append(_sent(result["message_id"], fields, self.life))
        self._note(method, fields)
        self.after(method, fields)
        return result

    async def feed(self, *updates: dict[str, Any]) -> list[int]:
        """Queue updates and return their ids."""
        return [await self.enqueue_update(update, token=TOKEN) for update in updates]

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait, within bounds, until `condition` holds after a call."""
        async with asyncio.timeout(WAIT_SECONDS), self._changed:
            await self._changed.wait_for(condition)

    async def messages(self, count: int) -> list[Sent]:
        """Wait for `count` messages in all and return them."""
        await self.until(lambda: len(self.sent) >= count)
        return self.sent

    async def called(self, method: str, times: int = 1) -> list[dict[str, Any]]:
        """Wait until `method` has been called so often and return the fields of every call."""
        await self.until(lambda: len(self.calls.of(method)) >= times)
        return self.calls.of(method)

    def _note(self, method: str, fields: dict[str, Any]) -> None:
        self.calls.calls.append((method, fields))
        # The reference keeps the task alive until it has run.
        self._waking = asyncio.ensure_future(self._wake())

    async def _wake(self) -> None:
        async with self._changed:
            self._changed.notify_all()


@asynccontextmanager
async def listening(application: web.Application) -> AsyncIterator[str]:
    """Serve an application on a free port of this machine and yield its root."""
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def _sent(message_id: int, fields: dict[str, Any], life: int) -> Sent:
    markup = json.loads(fields.get("reply_markup") or "{}")
    rows = markup.get("inline_keyboard", [])
    reply = json.loads(fields.get("reply_parameters") or "{}")
    return Sent(
        chat_id=int(fields["chat_id"]),
        message_id=message_id,
        text=fields["text"],
        buttons=[(row[0]["text"], row[0]["callback_data"]) for row in rows],
        reply_to=reply.get("message_id"),
        life=life,
    )
