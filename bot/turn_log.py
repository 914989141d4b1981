"""Answered turns on their way to the store: counted in memory, written in the background.

No answer waits for it and none fails by it. While the store cannot be written the turns are kept,
up to a bound; what comes beyond it is lost, and said so.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from bot.reply import Turn
from facts.errors import StoreError
from facts.store import FactStore
from facts.turn_records import AnsweredTurn, forget_turns, write_turns

logger = logging.getLogger(__name__)

MOST_WAITING = 10_000
WRITE_EVERY_SECONDS = 1.0
FORGET_EVERY = timedelta(days=1)

type Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the present instant."""
    return datetime.now(UTC)


class TurnLog:
    """Lives from `start` to `stop` in one event loop."""

    def __init__(
        self,
        store: FactStore,
        most_waiting: int = MOST_WAITING,
        write_every: float = WRITE_EVERY_SECONDS,
        clock: Clock = utc_now,
    ) -> None:
        """`most_waiting` turns are kept while the store is away; `write_every` is in seconds."""
        self._store = store
        self._most_waiting = most_waiting
        self._write_every = write_every
        self._clock = clock
        self._waiting: deque[AnsweredTurn] = deque()
        self._lost = 0
        self._is_failing = False
        self._forgot: datetime | None = None
        self._stopping = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def answered(
        self, channel: str, fair: str | None, turn: Turn, seconds: float, is_new: bool
    ) -> None:
        """Count an answered turn; returns at once."""
        if len(self._waiting) >= self._most_waiting:
            self._lost += 1
            return
        kind, topic, indicator = topic_of(turn)
        self._waiting.append(
            AnsweredTurn(
                at=self._clock(),
                channel=channel,
                fair=fair,
                language=turn.language,
                intent=turn.intent,
                status=turn.status,
                topic_kind=kind,
                topic=topic,
                indicator=indicator,
                reply_ms=round(seconds * 1000),
                is_new=is_new,
            )
        )

    async def start(self) -> None:
        """Begin to write in the background."""
        self._task = asyncio.create_task(self._write_on())

    async def stop(self) -> None:
        """Write what waits and end."""
        self._stopping.set()
        if self._task is not None:
            await self._task
        await self._write()

    async def _write_on(self) -> None:
        while not self._stopping.is_set():
            await self._write()
            await self._forget()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), self._write_every)

    async def _write(self) -> None:
        """Write the turns that wait now; those that come meanwhile stand behind them."""
        batch = list(self._waiting)
        if batch and await self._is_settled(write_turns, batch):
            for _ in batch:
                self._waiting.popleft()

    async def _forget(self) -> None:
        """Once a day, remove what is old."""
        now = self._clock()
        is_due = self._forgot is None or now - self._forgot >= FORGET_EVERY
        if is_due and await self._is_settled(forget_turns, now):
            self._forgot = now

    async def _is_settled[T](self, change: Callable[[FactStore, T], None], what: T) -> bool:
        """Change the store; return whether there is no sense in trying that again."""
        try:
            await asyncio.to_thread(change, self._store, what)
        except StoreError as error:
            self._tell_failure(error)
            return False
        except Exception:
            # A mistake of ours: it would fail again, and the turns behind it have to be written.
            logger.exception("the count of turns lost a step")
            return True
        self._tell_success()
        return True

    def _tell_failure(self, error: StoreError) -> None:
        if not self._is_failing:
            logger.warning("turns cannot be counted now, they are kept: %s", error)
        self._is_failing = True

    def _tell_success(self) -> None:
        if self._is_failing:
            logger.info("turns are counted again, %d were lost", self._lost)
        self._is_failing, self._lost = False, 0


def topic_of(turn: Turn) -> tuple[str | None, str | None, str | None]:
    """Return what an answer is about: the kind, its id and, of a fact, the indicator.

    The first fact tells, else the first event, else the desk.
    """
    for reply in turn.replies:
        for fact in reply.facts:
            return "fact", fact.entity, fact.indicator
    for reply in turn.replies:
        for event in reply.events:
            return "event", event.id, None
    for reply in turn.replies:
        if reply.desk is not None:
            return "desk", reply.desk.id, None
    return None, None, None
