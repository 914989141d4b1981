"""Whether a conversation grows slow: its turns around the 300th against those around the 3rd."""

from __future__ import annotations

import asyncio
import math
import statistics
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from desk.benchmark.contender import Conversation, RunningBot
from desk.benchmark.load import http_client, timed_turn

EARLY, LATE = range(3, 8), range(300, 305)
WITHIN = 120.0

Ask = Callable[[Conversation], Awaitable[float]]


@dataclass(slots=True)
class Ageing:
    """Seconds of early and of late turns, of several conversations."""

    early: list[float] = field(default_factory=list)
    late: list[float] = field(default_factory=list)

    def __add__(self, other: Ageing) -> Ageing:
        """Pool the turns of further conversations."""
        return Ageing(self.early + other.early, self.late + other.late)

    @property
    def ratio(self) -> float:
        """The median late turn as a multiple of the median early one."""
        if not (self.early and self.late):
            return math.nan
        return statistics.median(self.late) / statistics.median(self.early)


def run_long_conversations(
    bot: RunningBot, conversations: int, texts: Iterator[str], within: float = WITHIN
) -> Ageing:
    """Hold conversations of 304 turns side by side; the measured turns are asked one at a time.

    What is not reached within so many seconds stays unmeasured.
    """
    return asyncio.run(_run(bot, conversations, texts, within))


async def _run(bot: RunningBot, conversations: int, texts: Iterator[str], within: float) -> Ageing:
    ageing = Ageing()
    held = [Conversation() for _ in range(conversations)]
    async with http_client(bot.address) as client:

        async def ask(conversation: Conversation) -> float:
            seconds, failure = await timed_turn(bot, client, conversation, next(texts))
            return seconds if failure is None else math.nan

        with suppress(TimeoutError):
            async with asyncio.timeout(within):
                for number in range(1, LATE.stop):
                    await _one_turn_each(number, held, ask, ageing)
    return ageing


async def _one_turn_each(
    number: int, held: Sequence[Conversation], ask: Ask, ageing: Ageing
) -> None:
    if number not in (*EARLY, *LATE):
        await asyncio.gather(*(ask(conversation) for conversation in held))
        return
    times = [await ask(conversation) for conversation in held]
    measured = ageing.early if number in EARLY else ageing.late
    measured.extend(seconds for seconds in times if not math.isnan(seconds))
