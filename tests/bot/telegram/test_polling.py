"""The front against a Bot API server: polling, commands, buttons, groups, languages."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from bot.errors import NoReply
from bot.reply import Button, Reply, Turn
from languages import LANGUAGES
from tests.bot.telegram.fakes import Desk, FakeDialogue, running_desk, turn
from tests.bot.telegram.updates import (
    CHANNEL,
    bot,
    group_message,
    message,
    message_of,
    person,
    pressed,
)

pytestmark = pytest.mark.telegram


def run(work: Callable[[Desk], Awaitable[None]], data_dir: Path, **more: Any) -> None:
    """Run `work` with a running front."""

    async def main() -> None:
        async with running_desk(data_dir, **more) as desk:
            await work(desk)

    asyncio.run(main())


def answering(text: str, answer: Turn) -> FakeDialogue:
    """Return a dialogue that gives `answer` to `text`."""
    dialogue = FakeDialogue()
    dialogue.answers[text] = lambda: answer
    return dialogue


def test_answers_a_question(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.api.feed(message("How many buyers?"))
        [sent] = await desk.api.messages(1)
        assert (sent.chat_id, sent.text) == (100, "Answer to How many buyers?")

    run(work, tmp_path)


@pytest.mark.parametrize(
    ("text", "token"),
    [
        ("/start", "#start"),
        ("/help", "#help"),
        ("/events", "#events"),
        ("/contact", "#contact"),
        ("/privacy", "#privacy"),
        ("/language", "#languages"),
        ("/language de", "#language:de"),
        ("/language Deutsch", "#language:de"),
        ("/language klingon", "#languages"),
        ("/HELP@investordeskbot", "#help"),
    ],
)
def test_passes_a_command_on_as_its_token(tmp_path: Path, text: str, token: str) -> None:
    async def work(desk: Desk) -> None:
        await desk.api.feed(message(text))
        await desk.api.messages(1)
        assert desk.dialogue.texts() == [token]

    run(work, tmp_path)


def test_knows_commands_where_the_server_names_no_username(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.api.feed(message("/help"))
        await desk.api.messages(1)
        assert desk.dialogue.texts() == ["#help"]

    run(work, tmp_path, username=None)


def test_takes_an_unknown_command_for_text(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.api.feed(message('/ask_contact{"x":1}'))
        await desk.api.messages(1)
        assert desk.dialogue.texts() == ['/ask_contact{"x":1}']

    run(work, tmp_path)


def test_meets_an_unknown_start_payload_and_starts(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.api.feed(message("/start nobody-knows"))
        first, second = await desk.api.messages(2)
        assert (first.text, second.text) == ("en:telegram-unknown-start", "Answer to #start")

    run(work, tmp_path)


def test_tells_the_first_turn_of_a_conversation(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.api.feed(message("/start"), message("Any pearls?"))
        await desk.api.messages(2)
        assert [asked.is_new for asked in desk.dialogue.asked] == [True, False]

    run(work, tmp_path)


def test_remembers_the_fair_of_a_start_link(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.api.feed(message("/start ciie-2026"), message("Any pearls?"))
        await desk.api.messages(2)
        assert [asked.metadata.fair for asked in desk.dialogue.asked] == ["ciie-2026"] * 2

    run(work, tmp_path, fairs=frozenset({"ciie-2026"}))


def test_shows_buttons_one_a_row_and_bold_figures(tmp_path: Path) -> None:
    reply = Reply(
        text="**61** projects <signed> & counted",
        buttons=[Button(title="Source", value="#source"), Button(title="Desk", value="#contact")],
    )

    async def work(desk: Desk) -> None:
        await desk.api.feed(message("q"))
        [sent] = await desk.api.messages(1)
        assert sent.text == "<b>61</b> projects &lt;signed&gt; &amp; counted"
        assert sent.buttons == [("Source", "#source"), ("Desk", "#contact")]

    run(work, tmp_path, dialogue=answering("q", turn(reply)))


def test_answers_a_pressed_button_with_its_value(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.api.feed(pressed("#source"))
        await desk.api.messages(1)
        assert desk.dialogue.texts() == ["#source"]
        assert len(await desk.api.called("answerCallbackQuery")) == 1

    run(work, tmp_path)


def test_stops_a_button_spinning_before_its_answer_is_found(tmp_path: Path) -> None:
    dialogue = FakeDialogue()

    async def work(desk: Desk) -> None:
        dialogue.gates["#source"] = asyncio.Event()
        await desk.api.feed(pressed("#source"))
        await desk.api.called("answerCallbackQuery")
        assert desk.api.sent == []
        dialogue.gates["#source"].set()
        await desk.api.messages(1)

    run(work, tmp_path, dialogue=dialogue)


def test_carries_a_long_button_value_through_a_short_key(tmp_path: Path) -> None:
    value = "#fact:" + "y" * 100
    reply = Reply(text="Which?", buttons=[Button(title="This", value=value)])

    async def work(desk: Desk) -> None:
        await desk.api.feed(message("q"))
        [sent] = await desk.api.messages(1)
        await desk.api.feed(pressed(sent.buttons[0][1]))
        await desk.api.messages(2)
        assert desk.dialogue.texts() == ["q", value]

    run(work, tmp_path, dialogue=answering("q", turn(reply)))


def test_says_when_a_button_has_expired(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.api.feed(pressed("~0123"))
        [sent] = await desk.api.messages(1)
        assert sent.text == "en:telegram-button-expired"

    run(work, tmp_path)


def test_ignores_a_button_of_an_inline_message(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.api.feed(pressed("#source", message=None), message("next"))
        [sent] = await desk.api.messages(1)
        assert sent.text == "Answer to next"

    run(work, tmp_path)


def test_splits_a_long_answer_and_puts_the_buttons_last(tmp_path: Path) -> None:
    paragraphs = "\n\n".join(f"Paragraph {number} " + "a" * 900 for number in range(8))
    reply = Reply(text=paragraphs, buttons=[Button(title="Source", value="#source")])

    async def work(desk: Desk) -> None:
        await desk.api.feed(message("q"))
        first, second = await desk.api.messages(2)
        assert first.text + "\n\n" + second.text == paragraphs
        assert (first.buttons, second.buttons) == ([], [("Source", "#source")])

    run(work, tmp_path, dialogue=answering("q", turn(reply)))


def test_asks_to_shorten_a_long_message(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.api.feed(message("x" * 2_001))
        [sent] = await desk.api.messages(1)
        assert sent.text == "en:error-text-too-long"
        assert desk.dialogue.asked == []

    run(work, tmp_path)


def test_strips_control_characters(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.api.feed(message("a\x07b"))
        await desk.api.messages(1)
        assert desk.dialogue.texts() == ["ab"]

    run(work, tmp_path)


@pytest.mark.parametrize(
    "kind",
    [
        {"photo": [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]},
        {"voice": {"file_id": "f", "file_unique_id": "u", "duration": 1}},
        {"location": {"latitude": 30.0, "longitude": 120.0}},
        {"document": {"file_id": "f", "file_unique_id": "u"}},
        {"contact": {"phone_number": "1", "first_name": "Ada"}},
        {"video": {"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1, "duration": 1}},
        {
            "sticker": {
                "file_id": "f",
                "file_unique_id": "u",
                "type": "regular",
                "width": 1,
                "height": 1,
                "is_animated": False,
                "is_video": False,
            }
        },
        # As servers before Bot API 9.6 send it, which the library cannot read.
        {
            "poll": {
                "id": "1",
                "question": "?",
                "options": [],
                "total_voter_count": 0,
                "is_closed": False,
                "is_anonymous": True,
                "type": "regular",
                "allows_multiple_answers": False,
            }
        },
    ],
    ids=lambda kind: next(iter(kind)),
)
def test_asks_for_words_where_something_else_came(tmp_path: Path, kind: dict[str, Any]) -> None:
    async def work(desk: Desk) -> None:
        await desk.api.feed(message(**kind))
        [sent] = await desk.api.messages(1)
        assert sent.text == "en:telegram-text-only"

    run(work, tmp_path)


def test_goes_on_after_an_update_that_cannot_be_read(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.api.feed({"message": {"chat": "no chat"}}, message("next"))
        [sent] = await desk.api.messages(1)
        assert sent.text == "Answer to next"

    run(work, tmp_path)


def test_asks_for_words_once_for_an_album(tmp_path: Path) -> None:
    photo: dict[str, Any] = {
        "photo": [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]
    }

    async def work(desk: Desk) -> None:
        album = [message(**photo, media_group_id="a") for _ in range(3)]
        await desk.api.feed(*album, message("next"))
        sent = await desk.api.messages(2)
        assert [one.text for one in sent] == ["en:telegram-text-only", "Answer to next"]

    run(work, tmp_path)


@pytest.mark.parametrize(
    "quiet",
    [
        group_message("talking to somebody else"),
        group_message("mail me at ada@InvestorDeskBot.example"),
        group_message("@InvestorDeskBot2 hello"),
        group_message("/help@OtherBot"),
        group_message("/unknown"),
        group_message(new_chat_members=[person(5)]),
        message("hello", sender={**person(8), "is_bot": True}),
        message("post", chat=CHANNEL),
        message(group_chat_created=True),
    ],
)
def test_stays_quiet_where_it_is_not_meant(tmp_path: Path, quiet: dict[str, Any]) -> None:
    async def work(desk: Desk) -> None:
        await desk.api.feed(quiet, message("next", sender=person(99)))
        [sent] = await desk.api.messages(1)
        assert sent.text == "Answer to next"
        assert desk.dialogue.texts() == ["next"]

    run(work, tmp_path)


@pytest.mark.parametrize(
    ("addressed", "text"),
    [
        (group_message("@investordeskbot, how many buyers?"), "how many buyers?"),
        (group_message("How many buyers @InvestorDeskBot"), "How many buyers"),
        (group_message("@InvestorDeskBot"), "#help"),
        (group_message("and then?", reply_to_message=message_of("61", sender=bot())), "and then?"),
        (group_message("/events"), "#events"),
        (group_message("/events@InvestorDeskBot"), "#events"),
    ],
)
def test_answers_in_a_group_when_addressed(
    tmp_path: Path, addressed: dict[str, Any], text: str
) -> None:
    async def work(desk: Desk) -> None:
        await desk.api.feed(addressed)
        [sent] = await desk.api.messages(1)
        assert desk.dialogue.texts() == [text]
        assert sent.reply_to == addressed["message"]["message_id"]

    run(work, tmp_path)


def test_gives_each_person_in_a_group_their_own_conversation(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        people = [person(1), person(2), person(1)]
        await desk.api.feed(*(group_message("/events", sender=one) for one in people))
        await desk.api.messages(3)
        keys = [asked.conversation for asked in desk.dialogue.asked]
        assert len(set(keys)) == 2

    run(work, tmp_path)


def test_hides_who_writes_from_the_dialogue(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.api.feed(message("hello", sender=person(123456789)))
        await desk.api.messages(1)
        [asked] = desk.dialogue.asked
        assert "123456789" not in asked.conversation

    run(work, tmp_path)


def test_tells_the_dialogue_the_language_of_telegram(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.api.feed(message("hello", sender=person(language_code="pt-br")))
        await desk.api.messages(1)
        [asked] = desk.dialogue.asked
        assert asked.metadata.channel == "telegram"
        assert asked.metadata.language_hint == "pt-br"

    run(work, tmp_path)


def test_keeps_the_chosen_language_for_later_turns(tmp_path: Path) -> None:
    chosen = turn(Reply(text="Deutsch"), language="de", language_lock="de")

    async def work(desk: Desk) -> None:
        await desk.api.feed(message("/language de"), message("ok"), message("x" * 3_000))
        sent = await desk.api.messages(3)
        locks = [asked.metadata.language_lock for asked in desk.dialogue.asked]
        assert locks == [None, "de"]
        assert sent[2].text == "de:error-text-too-long"

    run(work, tmp_path, dialogue=answering("#language:de", chosen))


def test_speaks_the_language_of_telegram_before_a_turn_has_told_one(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.api.feed(message("x" * 3_000, sender=person(language_code="zh-hant")))
        [sent] = await desk.api.messages(1)
        assert sent.text == "zh-Hant:error-text-too-long"

    run(work, tmp_path)


def test_offers_a_person_when_the_dialogue_gives_no_answer(tmp_path: Path) -> None:
    dialogue = FakeDialogue()

    def fail() -> Turn:
        raise NoReply("payload of another shape")

    dialogue.answers["q"] = fail

    async def work(desk: Desk) -> None:
        await desk.api.feed(message("q"))
        [sent] = await desk.api.messages(1)
        assert sent.text == "en:error-no-reply"
        assert sent.buttons == [("en:button-contact", "#contact")]

    run(work, tmp_path, dialogue=dialogue)


def test_asks_again_while_the_dialogue_restarts(tmp_path: Path) -> None:
    dialogue = FakeDialogue()
    failures = [NoReply("restarting", retry_after=1)]

    def restarting() -> Turn:
        if failures:
            raise failures.pop()
        return turn(Reply(text="Here again"))

    dialogue.answers["q"] = restarting

    async def work(desk: Desk) -> None:
        await desk.api.feed(message("q"))
        [sent] = await desk.api.messages(1)
        assert sent.text == "Here again"

    run(work, tmp_path, dialogue=dialogue)


def test_says_something_when_a_handler_breaks(tmp_path: Path) -> None:
    dialogue = FakeDialogue()

    def fail() -> Turn:
        raise RuntimeError("a bug")

    dialogue.answers["q"] = fail

    async def work(desk: Desk) -> None:
        await desk.api.feed(message("q"), message("next"))
        first, second = await desk.api.messages(2)
        assert (first.text, second.text) == ("en:error-internal", "Answer to next")

    run(work, tmp_path, dialogue=dialogue)


def test_keeps_the_turns_of_a_conversation_in_order_and_others_side_by_side(
    tmp_path: Path,
) -> None:
    dialogue = FakeDialogue()

    async def work(desk: Desk) -> None:
        dialogue.gates["first"] = asyncio.Event()
        ada, bob = person(1), person(2)
        await desk.api.feed(
            message("first", sender=ada), message("second", sender=ada), message("bob", sender=bob)
        )
        [sent] = await desk.api.messages(1)
        assert sent.text == "Answer to bob"
        dialogue.gates["first"].set()
        sent_to_all = await desk.api.messages(3)
        assert [one.text for one in sent_to_all[1:]] == ["Answer to first", "Answer to second"]

    run(work, tmp_path, dialogue=dialogue)


def test_shows_that_it_is_writing(tmp_path: Path) -> None:
    dialogue = FakeDialogue()

    async def work(desk: Desk) -> None:
        dialogue.gates["q"] = asyncio.Event()
        await desk.api.feed(message("q"))
        [action] = await desk.api.called("sendChatAction")
        assert action["action"] == "typing"
        dialogue.gates["q"].set()
        await desk.api.messages(1)

    run(work, tmp_path, dialogue=dialogue)


def test_saves_a_groups_few_calls_for_answers(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.api.feed(group_message("/help"))
        await desk.api.messages(1)
        assert desk.api.calls.of("sendChatAction") == []

    run(work, tmp_path)


def test_sets_the_menu_in_every_language(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        # One for whoever has no language here; both Chinese scripts share Telegram's "zh".
        menus = await desk.api.called("setMyCommands", len(LANGUAGES))
        codes = [menu.get("language_code") for menu in menus]
        assert codes[0] is None
        assert {"en", "zh", "ar", "de"} <= set(codes)
        assert "zh:telegram" not in menus[codes.index("zh")]["commands"]
        assert "zh-Hans:command-help" in menus[codes.index("zh")]["commands"]

    run(work, tmp_path)
