"""Whether a conversation grows slow: its turns around the 300th against those around the 3rd."""

from __future__ import annotations

import asyncio
import statistics
from collections.abc import Iterator
from dataclasses import dataclass, field

from desk.benchmark.contender import Contender, Conversation
from desk.benchmark.load import http_client, timed_turn

EARLY, LATE = range(3, 8), range(300, 305)


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
            return float("nan")
        return statistics.median(self.late) / statistics.median(self.early)


def run_long_conversations(
    contender: Contender, conversations: int, texts: Iterator[str]
) -> Ageing:
    """Hold conversations of 304 turns side by side; the measured turns are asked one at a time."""
    return asyncio.run(_run(contender, conversations, texts))


async def _run(contender: Contender, conversations: int, texts: Iterator[str]) -> Ageing:
    ageing = Ageing()
    held = [Conversation() for _ in range(conversations)]
    async with http_client(contender.address) as client:

        async def ask(conversation: Conversation) -> float:
            seconds, failure = await timed_turn(contender, client, conversation, next(texts))
            return seconds if failure is None else float("nan")

        for number in range(1, LATE.stop):
            if number in EARLY or number in LATE:
                answered = [s for held_one in held if (s := await ask(held_one)) == s]
                (ageing.early if number in EARLY else ageing.late).extend(answered)
            else:
                await asyncio.gather(*(ask(conversation) for conversation in held))
    return ageing
