"""Answers written as messages for Telegram."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.inbox import OutgoingPart
from bot.reply import Button, Reply
from bot.telegram.rendering import (
    CALLBACK_DATA_LIMIT,
    TEXT_LIMIT,
    callback_data,
    render_replies,
    render_text,
    utf16_length,
)

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
SHARE = "70%\u0338"
TAG = re.compile(r"</?b>")

# Long texts without long inputs: a piece, repeated.
texts = st.builds(
    lambda pieces, times: "".join(pieces) * times,
    st.lists(
        st.sampled_from(["a", " ", "\n", "\n\n", "**", "&", "<", "珠", "🐚", FAMILY, "é", "🇨🇳"])
        | st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=5),
        max_size=20,
    ),
    st.integers(1, 600),
)


def keep_nothing(_key: str, _value: str) -> None:
    """Stand in for the table of long button values."""


def test_writes_stars_as_bold_and_escapes_the_rest() -> None:
    assert render_text("**61** projects <b> & more") == ["<b>61</b> projects &lt;b&gt; &amp; more"]


@pytest.mark.parametrize("text", ["2 ** 3 ** 4", "**", "****", "**open", "a ** b"])
def test_leaves_stars_that_mark_nothing(text: str) -> None:
    assert render_text(text) == [text]


@pytest.mark.parametrize("text", ["", " \n ", "\n\n"])
def test_sends_no_empty_message(text: str) -> None:
    assert render_text(text) == []


def test_keeps_a_text_of_exactly_the_limit_whole() -> None:
    assert render_text("a" * TEXT_LIMIT) == ["a" * TEXT_LIMIT]


def test_counts_in_utf16_units() -> None:
    first, second = render_text("🐚" * (TEXT_LIMIT // 2 + 1))
    assert (len(first), len(second)) == (TEXT_LIMIT // 2, 1)


@pytest.mark.parametrize("border", ["\n\n", "\n", " "])
def test_cuts_at_the_gentlest_border(border: str) -> None:
    first, second = "a" * 3_000, "b" * 3_000
    assert render_text(first + border + second) == [first, second]


def test_prefers_a_paragraph_to_a_later_line() -> None:
    text = "a" * 2_500 + "\n\n" + "b" * 1_000 + "\n" + "c" * 1_000
    assert render_text(text)[0] == "a" * 2_500


def test_keeps_bold_bold_across_a_cut() -> None:
    first, second = render_text("**" + "a" * 5_000 + "**")
    assert first.startswith("<b>")
    assert first.endswith("</b>")
    assert second.startswith("<b>")
    assert len(first) <= TEXT_LIMIT


@pytest.mark.parametrize("cluster", [FAMILY, "🇨🇳", "👍🏽", "é", SHARE])
def test_never_cuts_a_character_as_readers_see_it(cluster: str) -> None:
    for message in render_text(cluster * 3_000):
        assert message.replace(cluster, "") == ""


def test_cuts_marks_without_end() -> None:
    messages = render_text("a" + "\u0301" * 10_000)
    assert all(utf16_length(message) <= TEXT_LIMIT for message in messages)


@settings(max_examples=60, deadline=None)
@given(texts)
def test_every_message_fits_and_nothing_is_lost(text: str) -> None:
    messages = render_text(text)
    assert all(0 < utf16_length(message) <= TEXT_LIMIT for message in messages)
    assert all(TAG.sub("", message).strip() for message in messages)
    assert all(message.count("<b>") == message.count("</b>") for message in messages)
    whole = "".join("".join(render_text(text)).split())
    shown = TAG.sub("", whole).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    assert shown.replace("*", "") == "".join(text.split()).replace("*", "")


def test_shortens_a_long_title() -> None:
    reply = Reply(text="x", buttons=[Button(title="t" * 100, value="#help")])
    [part] = render_replies([reply], keep_nothing)
    assert part.buttons == (("t" * 63 + "…", "#help"),)


@pytest.mark.parametrize(("title", "value"), [("", "#help"), ("  ", "#help"), ("Help", "")])
def test_leaves_out_a_button_that_telegram_would_refuse(title: str, value: str) -> None:
    reply = Reply(text="x", buttons=[Button(title=title, value=value)])
    assert render_replies([reply], keep_nothing) == [OutgoingPart("x")]


def test_carries_a_value_that_fits_as_it_is() -> None:
    assert callback_data("珠" * 21, keep_nothing) == "珠" * 21


@pytest.mark.parametrize("value", ["珠" * 22, "~looks like a key"])
def test_keeps_a_value_that_does_not_fit_under_a_key(value: str) -> None:
    kept: dict[str, str] = {}
    data = callback_data(value, kept.__setitem__)
    assert kept == {data: value}
    assert len(data.encode()) <= CALLBACK_DATA_LIMIT


def test_sends_each_reply_as_its_own_message() -> None:
    parts = render_replies([Reply(text="one"), Reply(text=" "), Reply(text="two")], keep_nothing)
    assert [part.text for part in parts] == ["one", "two"]
