"""Turns under load: so many conversations at a time, each asking as soon as it is answered."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

import httpx

from desk.benchmark.contender import Conversation, RunningBot

ANSWER_SECONDS = 60.0


@dataclass(slots=True)
class Load:
    """What a load did.

    Args:
        latencies: seconds of every answered turn.
        seconds: from the first question to the last answer.
        failures: turns without answer, by reason.
        cpu_seconds: processor time that the bot used meanwhile, on all cores.
    """

    latencies: list[float] = field(default_factory=list)
    seconds: float = 0.0
    failures: Counter[str] = field(default_factory=Counter)
    cpu_seconds: float = 0.0

    def __add__(self, other: Load) -> Load:
        """Pool two loads of the same kind."""
        return Load(
            self.latencies + other.latencies,
            self.seconds + other.seconds,
            self.failures + other.failures,
            self.cpu_seconds + other.cpu_seconds,
        )

    @property
    def per_second(self) -> float:
        """Answered turns a second."""
        return len(self.latencies) / self.seconds if self.seconds else 0.0

    @property
    def cpu_per_turn(self) -> float:
        """Processor seconds of an answered turn."""
        return self.cpu_seconds / len(self.latencies) if self.latencies else float("nan")

    def percentile(self, percent: float) -> float:
        """The latency in seconds that `percent` of the turns do not exceed."""
        ordered = sorted(self.latencies)
        position = min(len(ordered) - 1, int(len(ordered) * percent / 100))
        return ordered[position] if ordered else float("nan")


def run_load(bot: RunningBot, conversations: int, seconds: float, texts: Iterator[str]) -> Load:
    """Keep as many conversations asking for as many seconds; running turns are then awaited."""
    return asyncio.run(_run_load(bot, conversations, seconds, texts))


async def _run_load(
    bot: RunningBot, conversations: int, seconds: float, texts: Iterator[str]
) -> Load:
    load = Load()
    async with http_client(bot.address) as client:
        began = time.perf_counter()
        await asyncio.gather(
            *(_converse(bot, client, began + seconds, texts, load) for _ in range(conversations))
        )
        load.seconds = time.perf_counter() - began
    return load


async def _converse(
    bot: RunningBot,
    client: httpx.AsyncClient,
    until: float,
    texts: Iterator[str],
    load: Load,
) -> None:
    conversation = Conversation()
    while time.perf_counter() < until:
        seconds, failure = await timed_turn(bot, client, conversation, next(texts))
        if failure is None:
            load.latencies.append(seconds)
        else:
            load.failures[failure] += 1


async def timed_turn(
    bot: RunningBot, client: httpx.AsyncClient, conversation: Conversation, text: str
) -> tuple[float, str | None]:
    """Ask one turn; return its seconds and why there is no answer."""
    began = time.perf_counter()
    try:
        failure = await bot.turn(client, conversation, text)
    except httpx.HTTPError as error:
        failure = type(error).__name__
    return time.perf_counter() - began, failure


def http_client(address: str) -> httpx.AsyncClient:
    """Return a client for any number of conversations; environment proxies do not apply."""
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=None)
    return httpx.AsyncClient(
        base_url=address, timeout=ANSWER_SECONDS, limits=limits, trust_env=False
    )
