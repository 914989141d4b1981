"""The front killed at every kind of moment: nothing is lost, and nothing is said twice.

The one exception is documented: a message that Telegram has accepted and the front could not
note any more is sent again, because `sendMessage` cannot be told that it is a repetition.
"""

from __future__ import annotations

import asyncio
import random
import sqlite3
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lo_bot_api_emulator import ApiRefusal  # type: ignore[import-untyped]

from tests.bot.telegram.bot_api import RecordingBotApi, Sent
from tests.bot.telegram.front_process import (
    SECRET,
    EchoRasa,
    FrontProcess,
    free_port,
    killable_front,
)
from tests.bot.telegram.updates import message, person

pytestmark = [pytest.mark.telegram, pytest.mark.slow]

PEOPLE, QUESTIONS_EACH, KILLS = 6, 10, 5
CALLS_BETWEEN_KILLS = (3, 40)

Moment = Callable[[RecordingBotApi, EchoRasa, Callable[[], None]], None]


def question(person_id: int, number: int) -> str:
    return f"person {person_id} question {number}"


def parts_of(texts: list[str]) -> list[str]:
    return [f"{text} part {part}" for text in texts for part in (1, 2)]


def in_kill_of(api: RecordingBotApi, method: str, when: str, kill: Callable[[], None]) -> None:
    """Kill the front while a call of `method` is under way, `before` or `after` it counts."""

    def watch(called: str, _fields: dict[str, Any]) -> None:
        if called == method:
            kill()

    setattr(api, when, watch)


def while_rasa_thinks(_api: RecordingBotApi, rasa: EchoRasa, kill: Callable[[], None]) -> None:
    rasa.on_question = lambda _text: kill()


def while_updates_are_handed_out(
    api: RecordingBotApi, _rasa: EchoRasa, kill: Callable[[], None]
) -> None:
    in_kill_of(api, "getUpdates", "after", kill)


def before_part(number: int) -> Moment:
    """Kill the front when it has begun to send a part that never reaches Telegram."""

    def before_it(api: RecordingBotApi, _rasa: EchoRasa, kill: Callable[[], None]) -> None:
        def watch(method: str, _fields: dict[str, Any]) -> None:
            if method == "sendMessage" and len(api.sent) == number - 1 and api.life == 1:
                kill()
                raise ApiRefusal("Never arrived", 500)

        api.before = watch

    return before_it


def while_updates_are_confirmed(
    api: RecordingBotApi, _rasa: EchoRasa, kill: Callable[[], None]
) -> None:
    def watch(method: str, fields: dict[str, Any]) -> None:
        if method == "getUpdates" and fields.get("offset"):
            kill()

    api.before = watch


def once(kill: Callable[[], None]) -> Callable[[], None]:
    """Return `kill`, which does nothing after its first call."""
    left = [kill]
    return lambda: left.pop()() if left else None


@pytest.mark.parametrize(
    "moment",
    [
        while_updates_are_handed_out,
        while_updates_are_confirmed,
        while_rasa_thinks,
        before_part(1),
        before_part(2),
    ],
    ids=["handed out", "confirmed", "rasa thinks", "before part 1", "before part 2"],
)
def test_a_kill_outside_the_window_loses_and_repeats_nothing(
    tmp_path: Path, moment: Moment
) -> None:
    async def main() -> None:
        async with killable_front(tmp_path) as (api, rasa, front):
            moment(api, rasa, once(front.kill))
            texts = [question(1, number) for number in range(3)]
            await api.feed(*(message(text, sender=person(1)) for text in texts))
            await front.run_until(lambda: len(api.sent) >= 6)
            assert is_idle(tmp_path)
            assert front.kills == 1
            assert [sent.text for sent in api.sent] == parts_of(texts)

    asyncio.run(main())


def test_a_kill_in_the_window_repeats_one_part(tmp_path: Path) -> None:
    async def main() -> None:
        async with killable_front(tmp_path) as (api, _rasa, front):
            in_kill_of(api, "sendMessage", "after", once(front.kill))
            await api.feed(message("q", sender=person(1)))
            await front.run_until(lambda: len(api.sent) >= 3)
            assert [sent.text for sent in api.sent] == ["q part 1", "q part 1", "q part 2"]

    asyncio.run(main())


def test_a_webhook_update_survives_a_kill(tmp_path: Path) -> None:
    port = str(free_port())
    webhook = {
        "DESK_PORT": port,
        "TELEGRAM_MODE": "webhook",
        "PUBLIC_URL": f"http://127.0.0.1:{port}",
        "TELEGRAM_WEBHOOK_SECRET": SECRET,
    }

    async def main() -> None:
        async with killable_front(tmp_path, **webhook) as (api, rasa, front):
            while_rasa_thinks(api, rasa, once(front.kill))
            await api.feed(message("q", sender=person(1)))
            await front.run_until(lambda: len(api.sent) >= 2)
            assert is_idle(tmp_path)
            assert front.kills == 1
            assert [sent.text for sent in api.sent] == ["q part 1", "q part 2"]

    asyncio.run(main())


@pytest.mark.parametrize("seed", [1, 2])
def test_kills_at_any_moment_of_a_burst_lose_nothing(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    expected = {
        who: [question(who, number) for number in range(QUESTIONS_EACH)]
        for who in range(1, PEOPLE + 1)
    }

    async def main() -> None:
        async with killable_front(tmp_path) as (api, rasa, front):
            kill_at_random(api, rasa, front, chance)
            for number in range(QUESTIONS_EACH):
                await api.feed(
                    *(message(question(who, number), sender=person(who)) for who in expected)
                )
            wanted = {part for texts in expected.values() for part in parts_of(texts)}
            await front.run_until(lambda: wanted <= {sent.text for sent in api.sent})
            assert is_idle(tmp_path)
            assert front.kills >= KILLS
            for who, texts in expected.items():
                sent = [one for one in api.sent if one.chat_id == who]
                # First appearances keep the order in which the questions were asked.
                assert list(dict.fromkeys(one.text for one in sent)) == parts_of(texts)
            assert_repeats_only_in_the_window(api.sent, recorded(tmp_path))

    asyncio.run(main())


def kill_at_random(
    api: RecordingBotApi, rasa: EchoRasa, front: FrontProcess, chance: random.Random
) -> None:
    """Kill the front before or after the n-th call to Telegram or Rasa, with n drawn anew."""
    left = [chance.randint(*CALLS_BETWEEN_KILLS)]

    def count(*_call: object) -> None:
        left[0] -= 1
        if left[0] <= 0 and front.kills < KILLS:
            front.kill()
            left[0] = chance.randint(*CALLS_BETWEEN_KILLS)

    api.before = api.after = rasa.on_question = count


def assert_repeats_only_in_the_window(sent: list[Sent], noted: Counter[int]) -> None:
    """Check that what was sent twice is what a kill kept from being noted, and no more."""
    unnoted = [one for one in sent if one.message_id not in noted]
    assert max(noted.values()) == 1
    assert Counter(one.text for one in sent if one.message_id in noted).most_common(1)[0][1] == 1
    for one in unnoted:
        # The process was killed before it could do anything else in that conversation.
        later = [other for other in sent if other.chat_id == one.chat_id and other.life == one.life]
        assert later[-1] is one
        assert one.life < max(other.life for other in sent)


def recorded(data_dir: Path) -> Counter[int]:
    """Return the message ids that the front noted, and how often each."""
    with sqlite3.connect(data_dir / "front.db") as connection:
        rows = connection.execute("SELECT message_id FROM telegram_sent")
        return Counter(message_id for (message_id,) in rows)


def is_idle(data_dir: Path) -> bool:
    """Tell whether every update is answered to the end."""
    with sqlite3.connect(data_dir / "front.db") as connection:
        query = "SELECT count(*) FROM telegram_update WHERE done IS NULL"
        [(pending,)] = connection.execute(query)
        return bool(pending == 0)
