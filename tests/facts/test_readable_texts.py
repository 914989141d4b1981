"""What a text of the store may hold, wherever it comes from."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from facts.knowledge_items import FactTextItem, SourceItem


@pytest.mark.parametrize(
    "text",
    [
        "a\x00b",
        "a\x07b",
        "a\x1b[31mb",
        "a\x0bb",
        "a\rb",
        "a\x7fb",
        "a\x85b",
        "a\u202eb",
        "a\u202db",
        "a\ud800b",
        "",
        "  ",
        "a" * 4_001,
    ],
)
def test_what_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(ValidationError):
        FactTextItem(text=text)
    with pytest.raises(ValidationError):
        SourceItem(id="example", title=text, language="en")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\r\nb\tc", "a\nb\tc"),
        (" 珍珠 💎 ", "珍珠 💎"),
        ("لؤلؤ\u200f، می\u200cخواهم", "لؤلؤ\u200f، می\u200cخواهم"),
        ("\u2067عدد\u2069", "\u2067عدد\u2069"),
        ("e\u0301", "é"),
        ("a" * 4_000, "a" * 4_000),
        ("<b>&amp;{{ 7*7 }}", "<b>&amp;{{ 7*7 }}"),
    ],
)
def test_what_people_write_is_kept(text: str, kept: str) -> None:
    assert FactTextItem(text=text).text == kept
