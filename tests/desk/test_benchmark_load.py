"""Loads and long conversations, against a bot that answers at once."""

import math
from itertools import repeat

import httpx

from desk.benchmark.contender import Conversation
from desk.benchmark.load import Load, run_load
from desk.benchmark.long_conversation import LATE, Ageing, run_long_conversations


class InstantBot:
    """Answers every turn but those it is told to fail."""

    address = "http://127.0.0.1:9"

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def turn(self, _client: httpx.AsyncClient, _held: Conversation, text: str) -> str | None:
        self.asked.append(text)
        if text == "lost":
            raise httpx.ConnectError("refused")
        return "status 503" if text == "busy" else None


def test_answered_turns_are_timed() -> None:
    bot = InstantBot()
    load = run_load(bot, 4, 0.05, repeat("hi"))
    assert len(load.latencies) == len(bot.asked) >= 4
    assert load.seconds >= 0.05


def test_turns_without_answer_are_counted_by_reason() -> None:
    load = run_load(InstantBot(), 1, 0.02, repeat("busy"))
    assert load.failures.keys() == {"status 503"}
    assert load.per_second == 0


def test_a_lost_connection_is_a_turn_without_answer() -> None:
    load = run_load(InstantBot(), 1, 0.02, repeat("lost"))
    assert load.failures.keys() == {"ConnectError"}


def test_percentiles_are_of_the_answered_turns() -> None:
    load = Load([number / 100 for number in range(100)], 10.0)
    assert (load.percentile(50), load.percentile(95), load.percentile(100)) == (0.5, 0.95, 0.99)


def test_loads_of_several_rounds_are_pooled() -> None:
    both = Load([0.1], 1.0, cpu_seconds=0.6) + Load([0.3, 0.5], 2.0, cpu_seconds=0.9)
    assert both.per_second == 1.0
    assert both.cpu_per_turn == 0.5
    assert both.percentile(100) == 0.5


def test_long_conversations_have_as_many_turns_as_are_told() -> None:
    bot = InstantBot()
    ageing = run_long_conversations(bot, 2, repeat("hi"))
    assert len(bot.asked) == 2 * (LATE.stop - 1)
    assert len(ageing.early) == len(ageing.late) == 10


def test_a_long_conversation_without_end_is_left_unmeasured() -> None:
    ageing = run_long_conversations(InstantBot(), 1, repeat("hi"), within=0.0)
    assert math.isnan(ageing.ratio)


def test_ageing_compares_late_turns_with_early_ones() -> None:
    assert Ageing([1.0, 2.0, 3.0], [4.0]).ratio == 2.0
