"""The client of the dialogue engine: bounded, in order, and never silent."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, field
from http import HTTPStatus
from typing import Any

from pydantic import ValidationError

from bot.channels import Channel
from bot.errors import Busy, DialogueError, NoReply
from bot.local_client import LocalAnswer, LocalClient, LocalRequestError, NotReached
from bot.metrics import Metrics
from bot.reply import Turn
from bot.turn_log import TurnLog

logger = logging.getLogger(__name__)

REST_WEBHOOK = "/webhooks/rest/webhook"
TIMEOUT_SECONDS = 20.0
MAX_WAITING_PER_PROCESS = 64
MAX_WAITING_PER_CONVERSATION = 8
# One Rasa process is one core; two more turns keep it at work while another waits for its action.
CONCURRENT_TURNS_PER_PROCESS = 3
RETRY_AFTER_SECONDS = 5
# Rasa reads a leading solidus as a command. Its full-width form is the same letter to the encoder.
COMMAND_PREFIX, PLAIN_SOLIDUS = "/", "\uff0f"


@dataclass(frozen=True, slots=True)
class TurnMetadata:
    """What travels with a message to the language components and the actions."""

    channel: Channel
    fair: str | None = None
    language_lock: str | None = None
    language_hint: str | None = None


@dataclass(slots=True)
class _Process:
    url: str
    slots: asyncio.Semaphore = field(
        default_factory=lambda: asyncio.Semaphore(CONCURRENT_TURNS_PER_PROCESS)
    )
    waiting: int = 0


@dataclass(slots=True)
class _Conversation:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    waiting: int = 0


class Dialogue:
    """Turns of one conversation run one after another, different conversations side by side."""

    def __init__(
        self,
        rasa_urls: Sequence[str],
        client: LocalClient,
        metrics: Metrics | None = None,
        timeout: float = TIMEOUT_SECONDS,
        log: TurnLog | None = None,
    ) -> None:
        """`rasa_urls` are the roots of the Rasa processes; `timeout` is in seconds."""
        if not rasa_urls:
            raise ValueError("no Rasa process to talk to")
        self._processes = [_Process(url.rstrip("/")) for url in rasa_urls]
        self._client = client
        self._metrics = metrics or Metrics()
        self._timeout = timeout
        self._log = log
        self._conversations: dict[str, _Conversation] = {}

    async def turn(
        self, conversation: str, text: str, metadata: TurnMetadata, is_new: bool = False
    ) -> Turn:
        """Answer `text`, already cleaned, as the next turn of `conversation` (a keyed hash).

        Args:
            is_new: whether the conversation had no answer before; it is counted, not sent on.

        Raises:
            Busy: too many turns are waiting.
            NoReply: no answer in time, or none that can be shown.
        """
        started = time.perf_counter()
        try:
            turn = await self._in_order(conversation, text, metadata)
        except DialogueError as error:
            self._metrics.failed(metadata.channel, error)
            logger.warning("turn without answer: %s: %s", type(error).__name__, error)
            raise
        self._count(turn, metadata, time.perf_counter() - started, is_new)
        return turn

    def _count(self, turn: Turn, metadata: TurnMetadata, seconds: float, is_new: bool) -> None:
        self._metrics.answered(metadata.channel, turn, seconds)
        if self._log is not None:
            self._log.answered(metadata.channel, metadata.fair, turn, seconds, is_new)

    async def _in_order(self, conversation: str, text: str, metadata: TurnMetadata) -> Turn:
        first = process_index(conversation, len(self._processes))
        message = {
            "sender": conversation,
            "message": plain_text(text),
            "metadata": asdict(metadata),
        }
        asked = False
        try:
            async with (
                asyncio.timeout(self._timeout),
                self._place_in_conversation(conversation),
                self._place_in_process(self._processes[first]),
            ):
                asked = True
                return read_turn(await self._ask(first, message))
        except TimeoutError as error:
            if asked:
                raise NoReply("too late", retry_after=RETRY_AFTER_SECONDS) from error
            raise Busy("waited too long", retry_after=RETRY_AFTER_SECONDS) from error

    @asynccontextmanager
    async def _place_in_conversation(self, key: str) -> AsyncIterator[None]:
        conversation = self._conversations.setdefault(key, _Conversation())
        if conversation.waiting >= MAX_WAITING_PER_CONVERSATION:
            raise Busy("conversation queue full", retry_after=RETRY_AFTER_SECONDS)
        conversation.waiting += 1
        try:
            async with conversation.lock:
                yield
        finally:
            conversation.waiting -= 1
            if conversation.waiting == 0:
                del self._conversations[key]

    @asynccontextmanager
    async def _place_in_process(self, process: _Process) -> AsyncIterator[None]:
        if process.waiting >= MAX_WAITING_PER_PROCESS:
            raise Busy("process queue full", retry_after=RETRY_AFTER_SECONDS)
        process.waiting += 1
        gauge = self._metrics.queue.labels(str(self._processes.index(process)))
        gauge.inc()
        try:
            async with process.slots:
                yield
        finally:
            process.waiting -= 1
            gauge.dec()

    async def _ask(self, first: int, message: dict[str, Any]) -> LocalAnswer:
        """Post to the conversation's process, or to the next one while that one is restarting."""
        failure: Exception | None = None
        for offset in range(len(self._processes)):
            process = self._processes[(first + offset) % len(self._processes)]
            try:
                return await self._client.post(process.url + REST_WEBHOOK, message)
            except NotReached as error:
                # Asking another process cannot repeat the turn.
                failure = error
            except LocalRequestError as error:
                failure = error
                break
        detail = f"Rasa cannot be reached: {failure}"
        raise NoReply(detail, retry_after=RETRY_AFTER_SECONDS) from failure


def read_turn(answer: LocalAnswer) -> Turn:
    """Return the one turn in Rasa's answer.

    Raises:
        NoReply: another status, no element, several, or a payload of another shape.
    """
    if answer.status != HTTPStatus.OK:
        raise NoReply(f"Rasa answered {answer.status}", retry_after=RETRY_AFTER_SECONDS)
    try:
        [element] = json.loads(answer.body)
        return Turn.model_validate(element["custom"])
    except ValidationError as error:
        # Only places and kinds: the values may quote what a person wrote.
        found = [(item["loc"], item["type"]) for item in error.errors(include_input=False)]
        detail = f"payload of another shape: {found}"
        raise NoReply(detail, retry_after=RETRY_AFTER_SECONDS) from error
    except (ValueError, KeyError, TypeError) as error:
        raise NoReply("no single custom payload", retry_after=RETRY_AFTER_SECONDS) from error


def process_index(conversation: str, processes: int) -> int:
    """Return which of `processes` holds `conversation`, the same after every restart."""
    digest = hashlib.sha256(conversation.encode()).digest()
    return int.from_bytes(digest[:8], "big") % processes


def plain_text(text: str) -> str:
    """Return `text` in a form that Rasa cannot take for a command."""
    stripped = text.strip()
    if not stripped.startswith(COMMAND_PREFIX):
        return text
    return PLAIN_SOLIDUS + stripped.removeprefix(COMMAND_PREFIX)
