"""Every language's folder: identity, words and figures."""

from datetime import date
from decimal import Decimal

import pytest

from languages import LANGUAGES, match
from languages.cues import cue_phrases
from languages.errors import UnknownMessage
from languages.formatting import format_iso, format_number, format_share
from languages.messages import Messages, _bundle, message_ids

CODES = sorted(LANGUAGES)
ARGUMENTS = dict.fromkeys(
    [
        "number", "value", "indicator", "entity", "period", "date", "source", "label", "desk",
        "topic", "year", "ordinal", "series", "entities", "from", "to", "difference", "sources",
        "event", "name", "when", "where", "place", "phone", "email", "address", "url", "hours",
        "languages", "locator", "language", "publisher", "title", "limit", "zone", "offset",
    ],
    "X",
)  # fmt: skip
COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, Decimal("0.5")]


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("de-AT", "de"), ("pt-BR", "pt"), ("zh-TW", "zh-Hant"), ("zh-HK", "zh-Hant"),
        ("zh-Hant-TW", "zh-Hant"), ("zh-CN", "zh-Hans"), ("zh", "zh-Hans"), ("en_US", "en"),
        ("EN", "en"), ("sw", None), ("", None), ("-", None),
    ],
)  # fmt: skip
def test_tag_finds_its_language(tag: str, code: str | None) -> None:
    found = match(tag)
    assert (found.code if found else None) == code


@pytest.mark.parametrize("code", CODES)
def test_language_has_every_message_and_no_other(code: str) -> None:
    assert message_ids(code) == message_ids("en")


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("count", COUNTS)
def test_every_message_formats_with_every_plural(code: str, count: Decimal) -> None:
    words = Messages(code)
    for message_id in message_ids(code):
        text = words.format(message_id, **ARGUMENTS, count=count)
        assert text.strip(), message_id
        assert "{" not in text, message_id


@pytest.mark.parametrize("code", CODES)
def test_language_has_the_cues_english_has(code: str) -> None:
    cues = cue_phrases(code)
    assert cues.keys() == cue_phrases("en").keys()
    assert all(phrases and all(phrase.strip() for phrase in phrases) for phrases in cues.values())


def test_missing_message_falls_back_visibly() -> None:
    words = Messages("de")
    words._bundle._messages.pop("greet")
    try:
        assert words.format("greet") == f"[{Messages('en').format('greet')}]"
    finally:
        _bundle.cache_clear()


def test_unknown_message_is_an_error() -> None:
    with pytest.raises(UnknownMessage, match="no-such-message"):
        Messages("en").format("no-such-message")


@pytest.mark.parametrize("code", CODES)
def test_large_figures_keep_every_digit(code: str) -> None:
    compact = format_number(Decimal("10900000000"), code)
    assert "".join(c for c in compact if c.isdigit()).startswith("109")
    in_full = format_number(Decimal("10912345678"), code)
    assert "".join(c for c in in_full if c.isdigit()) == "10912345678"


@pytest.mark.parametrize(
    ("code", "number", "share", "day"),
    [
        ("en", "62,000", "73.8%", "November 7, 2020"),
        ("de", "62.000", "73,8\u00a0%", "7. November 2020"),
        ("zh-Hans", "62,000", "73.8%", "2020年11月7日"),
        ("ja", "62,000", "73.8%", "2020年11月7日"),
    ],
)
def test_numbers_and_dates_follow_cldr(code: str, number: str, share: str, day: str) -> None:
    assert format_number(Decimal(62000), code) == number
    assert format_share(Decimal("73.8"), code) == share
    assert format_iso(date(2020, 11, 7).isoformat(), code) == day


def test_intervals_are_written_as_intervals() -> None:
    assert format_iso("2018-08-21/2018-08-23", "de") == "21.–23. Aug. 2018"
    assert format_iso("2013/2017", "en") == "2013–2017"
