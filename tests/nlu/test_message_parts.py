"""Two questions in one message: where it is taken apart, and how its parts travel."""

from __future__ import annotations

import pytest
from rasa.shared.nlu.training_data.message import Message

from nlu.message_part_gatherer import MessagePartGatherer
from nlu.message_part_splitter import MessagePartSplitter
from nlu.message_parts import LONGEST, ways_apart
from nlu.message_properties import LANGUAGE, PARTS


@pytest.mark.parametrize(
    ("code", "text", "parts"),
    [
        ("en", "How many projects were signed and who attended?",
         ("How many projects were signed", "who attended?")),
        ("en", "How many booths? And how many staff?", ("How many booths?", "And how many staff?")),
        ("de", "Wie viele kamen, und wer war dabei?", ("Wie viele kamen", "wer war dabei?")),
        ("zh-Hans", "签了多少项目，总金额是多少？", ("签了多少项目", "总金额是多少？")),
        ("ar", "كم مشروعا وقع وكم شركة شاركت؟", ("كم مشروعا وقع", "كم شركة شاركت؟")),
        ("th", "เซ็นไปกี่โครงการ แล้วมูลค่าเท่าไหร่", ("เซ็นไปกี่โครงการ", "มูลค่าเท่าไหร่")),
        ("ja", "契約は何件でしたか。誰が参加しましたか。",
         ("契約は何件でしたか。", "誰が参加しましたか。")),
    ],
)  # fmt: skip
def test_a_message_is_taken_apart(code: str, text: str, parts: tuple[str, ...]) -> None:
    assert ways_apart(text, code)[0] == parts


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "How many projects were signed at the 3. CIIE"),
        ("en", "Is 10.9 billion right?"),
        ("en", "Hi! How big is Zhuji?"),
        (None, ""),
        (None, "and"),
        ("en", "who and how " * LONGEST),
    ],
)
def test_one_question_stays_whole(code: str | None, text: str) -> None:
    assert ways_apart(text, code) == []


def test_parts_travel_behind_their_message_and_back_into_it() -> None:
    whole = Message(data={"text": "How many came and who spoke?", LANGUAGE: {"code": "en"}})
    messages = MessagePartSplitter().process([whole])
    assert [m.get("text") for m in messages[1:]] == ["How many came", "who spoke?"]
    assert all(m.get(LANGUAGE) == {"code": "en"} for m in messages)
    for number, message in enumerate(messages):
        message.set("intent_ranking", [{"name": "ask_industry_fact", "confidence": number / 10}])
    (left,) = MessagePartGatherer().process(messages)
    ((first, second),) = left.as_dict(only_output_properties=True)[PARTS]
    assert (first["text"], first["intent_ranking"][0]["confidence"]) == ("How many came", 0.1)
    assert second["text"] == "who spoke?"


def test_a_message_of_one_question_has_no_parts() -> None:
    messages = MessagePartSplitter().process([Message(data={"text": "How big is Zhuji?"})])
    (left,) = MessagePartGatherer().process(messages)
    assert PARTS not in left.as_dict(only_output_properties=True)
