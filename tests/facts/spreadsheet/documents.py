"""Exchange documents with odd texts, and what an exchange says as a document."""

from typing import Any

from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from facts.exchange_items import EXCHANGED
from facts.exchange_reading import Exchange
from facts.knowledge_items import Words

type Document = dict[str, list[dict[str, Any]]]

ODD = [
    "007", "=1+1", "+86 571", "-5", "@here", "'quoted", "'=1", "''", "1e5", "1E400", "TRUE", "#N/A",
    "2020-11", "2024-01-31", "01/02/03", "73.80", "a\nb", "a\r\nb", "a\rb", 'say "so"', '"', ",",
    ";", "a, b; c", "C:\\new\\table", "back\\", "\\,", "yearbook @ table 2", "@", "_x000D_",
    "_x005F_x000D_", "bell\x07", "\x1f", "🏙️ 诸暨", "مرحبا \u200fabc", "＝1", "\ufeffmark", "\ufffe",
    "sep=;",
    "0." + "0123456789" * 300, "<!DOCTYPE x>", "&amp;", "]]>", "a\tb", "x" * 32_000, "null", "None",
]  # fmt: skip

_WORDS = TypeAdapter[str](Words)


def _is_told(text: str) -> bool:
    try:
        return bool(_WORDS.validate_python(text))
    except ValidationError:
        return False


words = st.one_of(st.sampled_from(ODD), st.text(max_size=20)).filter(_is_told)
idents = st.lists(st.sampled_from(["zhuji", "zhejiang", "ciie-3"]), max_size=3, unique=True)
citations = st.fixed_dictionaries(
    {"source": st.sampled_from(["yearbook", "article"])}, optional={"locator": words}
)
facts = st.fixed_dictionaries(
    {"entity": st.just("zhuji"), "indicator": st.just("share")},
    optional={
        "sources": st.lists(citations, min_size=1, max_size=3),
        "about": idents,
        "value": words,
        "unit": words,
        "target": st.booleans(),
        "as_of": st.dates().map(str),
        "texts": st.dictionaries(words, words, max_size=3),
    },
)
# Of different weekdays: shifts of one day may not overlap.
hours = st.fixed_dictionaries(
    {"weekday": st.integers(0, 6), "opens": st.just("09:00:00"), "closes": st.just("17:30:00")}
)
desks = st.fixed_dictionaries(
    {"organisation": st.just("zhuji")},
    optional={
        "languages": st.lists(words, max_size=3),
        "default": st.booleans(),
        "phone": words,
        "address": words,
        "hours": st.lists(hours, max_size=3, unique_by=lambda day: day["weekday"]),
    },
)
addresses = st.sampled_from(["https://a.example/=1+1?b=,;", "http://b.example/%22"])
sources = st.fixed_dictionaries(
    {"title": words, "language": words}, optional={"undated_rank": st.integers(1), "url": addresses}
)
questions = st.fixed_dictionaries({"language": words, "text": words, "facts": idents.filter(bool)})
terms = st.fixed_dictionaries(
    {"entity": st.just("zhuji"), "language": words, "text": words, "role": st.just("alias")}
)


def _numbered(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"id": f"row-{number}", **row} for number, row in enumerate(rows)]


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Exchange documents with a few rows each, as an export would write them."""
    cited = draw(st.lists(facts, max_size=4))
    for fact in cited:
        fact.setdefault("sources", [{"source": "article"}])
    rows = {
        "sources": _numbered(draw(st.lists(sources, max_size=3))),
        "facts": _numbered(cited),
        "questions": _numbered(draw(st.lists(questions, max_size=3))),
        "desks": _numbered(draw(st.lists(desks, max_size=3))),
        "terms": draw(st.lists(terms, max_size=3)),
    }
    return {
        section: [_plain(section, row) for row in rows.get(section, [])] for section in EXCHANGED
    }


def said(exchange: Exchange) -> Document:
    """What an exchange says, as a document; there must be no mistake in it."""
    assert [str(mistake) for mistake in exchange.mistakes] == []
    return {
        section: [item.model_dump(mode="json", exclude_defaults=True) for item in rows.values()]
        for section, rows in exchange.items.items()
    }


def _plain(section: str, row: dict[str, Any]) -> dict[str, Any]:
    return EXCHANGED[section].model_validate(row).model_dump(mode="json", exclude_defaults=True)
