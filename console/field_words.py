"""Records in the reader's words: names for ids, words for units and codes, days as written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Self

from babel.dates import get_day_names, get_month_names
from babel.numbers import format_decimal

from console.record_choice import RecordChoice
from console.unit_names import unit_name
from console.visit import Visit
from facts.changes.content import NAMES
from facts.changes.records import ItemRecord
from facts.changes.referrers import QUESTIONS
from facts.vocabulary import PublicHoliday
from languages import LANGUAGES
from languages.formatting import format_iso, locale_of
from languages.messages import CONSOLE, FALLBACK, Messages, message_ids, messages

_NAMED_BY = {
    "entity": "entities",
    "about": "entities",
    "within": "entities",
    "topic": "entities",
    "topics": "entities",
    "place": "entities",
    "places": "entities",
    "organisation": "entities",
    "organisers": "entities",
    "series": "entities",
    "indicator": "indicators",
    "source": "sources",
    "recurrence_source": "sources",
}
"""The fields that hold ids, and the section whose names stand for these."""

_DAYS = frozenset({"period", "as_of", "published", "review_by", "verified_on", "starts", "ends"})
_CLOCKS = frozenset({"starts_at", "ends_at"})
# Shorter ones are read without marks between thousands, and may be years.
_LONG_NUMBER = re.compile(r"-?\d{5,}(\.\d+)?")
_CODES = frozenset({"qualifier", "inferred", "reason", "status", "kind"})
# What the title of an item says already.
_IN_TITLE = {
    NAMES: frozenset({"owner_kind", "owner", "language"}),
    QUESTIONS: frozenset({"text"}),
}
_SECTION_OF = {"entity": "entities", "indicator": "indicators"}


@dataclass(frozen=True)
class FieldWords:
    """What ids and codes of records are called in the reader's language.

    Args:
        added: the names of records that are not published yet, by section and id.
    """

    words: Messages
    choice: RecordChoice
    added: Mapping[tuple[str, str], str] = field(default_factory=dict)

    @classmethod
    def of(cls, visit: Visit, choice: RecordChoice, items: Iterable[ItemRecord] = ()) -> Self:
        """Return the words for a visitor; records among the items have the names they bring."""
        return cls(visit.words, choice, _added(items, choice.language))

    def name(self, section: str, ident: str) -> str:
        """The name of a record, its id where it has none."""
        known = {
            "entities": self.choice.entity_names,
            "indicators": self.choice.indicator_names,
            "sources": self.choice.source_names,
        }
        owner = section if section in known else "entities"
        return known[owner].get(ident) or self.added.get((owner, ident), ident)

    def title(self, section: str, key: str, content: Mapping[str, Any]) -> str:
        """What a record is called, as a heading."""
        if section == "facts":
            ends = self.name("indicators", content["indicator"]), content["entity"]
            return f"{ends[0]} · {self.name('entities', ends[1])}"
        if section == NAMES:
            owner = self.name(_SECTION_OF[content["owner_kind"]], content["owner"])
            language = self.language(content["language"])
            return self.words.format("names-in", name=owner, language=language)
        if section == QUESTIONS:
            return str(content["text"])
        if section == "desks":
            return self.name("entities", content["organisation"])
        if section == "days":
            return self._day(key)
        return self.name(section, key)

    def field(self, section: str, name: str) -> str:
        """What a field is called; an id of names is not that of a person."""
        own = {(NAMES, "owner"): "named", ("days", "name"): "holiday"}
        return self.words.format(f"field-{own.get((section, name), name)}")

    def value(self, section: str, name: str, value: Any) -> list[str]:
        """What a field says, line by line; nothing where it is not set."""
        if value is None or value in ("", False):
            return []
        if value is True:
            return [self.words.format("yes")]
        if isinstance(value, list | tuple):
            return [line for one in value for line in self.value(section, name, one)]
        if isinstance(value, Mapping):
            return [self._part(name, value)]
        return [self._one(section, name, str(value))]

    def apart(self, section: str, name: str, one: Any, other: Any) -> list[str]:
        """What a field says beside another state of it; of two lists only what the other lacks."""
        lines, others = self.value(section, name, one), self.value(section, name, other)
        differing = [line for line in lines if line not in others]
        only_order = sorted(lines) == sorted(others)
        return differing if isinstance(one, list | tuple) and not only_order else lines

    def unit(self, unit: str) -> str:
        """What a unit is called."""
        return unit_name(self.words, unit)

    def language(self, code: str) -> str:
        """What a language is called in the reader's."""
        if code not in LANGUAGES:
            return code
        name = locale_of(code).get_display_name(locale_of(self.choice.language))
        return name or LANGUAGES[code].name

    def holiday(self, name: str) -> str:
        """What a holiday is called: a public one in the reader's language, staff's own as it is."""
        known = name in PublicHoliday
        return messages(self.choice.language).format(f"holiday-{name}") if known else name

    def recurrence(self, years: str) -> str:
        """How often a series is held."""
        return self.words.format("recurs-every", count=int(years))

    def _month(self, number: str) -> str:
        names = get_month_names("wide", "stand-alone", locale_of(self.choice.language))
        return str(names[int(number)])

    def is_shown(self, section: str, name: str, *, is_whole: bool) -> bool:
        """Whether a field tells anything beside the title of its record.

        Args:
            is_whole: whether the record is new or leaves, so that all its fields differ.
        """
        return not (is_whole and (name == "id" or name in _IN_TITLE.get(section, ())))

    def _one(self, section: str, name: str, value: str) -> str:
        if name in _NAMED_BY:
            return self.name(_NAMED_BY[name], value)
        if (section, name) == ("days", "name"):
            return self.holiday(value)
        if name in _CODES:
            prefix = "edition-status" if (section, name) == ("editions", "status") else name
            return self._worded(f"{prefix}-{value}", value)
        read: dict[str, Callable[[str], str]] = {
            "unit": self.unit,
            "language": self.language,
            "languages": self.language,
            "value": self._figure,
            "recurs_every": self.recurrence,
            "usual_month": self._month,
            "weekday": lambda number: self._weekday(int(number)),
            **dict.fromkeys(_DAYS, self._day),
            **dict.fromkeys(_CLOCKS, _clock),
        }
        return read[name](value) if name in read else value

    def _day(self, value: str) -> str:
        try:
            return format_iso(value, self.choice.language)
        except ValueError:
            return value  # not written as a day yet

    def _figure(self, value: str) -> str:
        if _LONG_NUMBER.fullmatch(value) is None:
            return value
        locale = locale_of(self.choice.language)
        return str(format_decimal(Decimal(value), locale=locale, decimal_quantization=False))

    def _part(self, name: str, value: Mapping[str, Any]) -> str:
        if name == "sources":
            parts = self.name("sources", value["source"]), value.get("locator")
            return " · ".join(part for part in parts if part)
        if name == "hours":
            return f"{self._weekday(value['weekday'])} {value['opens'][:5]}–{value['closes'][:5]}"
        return " · ".join(str(one) for one in value.values())

    def _weekday(self, number: int) -> str:
        return str(get_day_names(locale=locale_of(self.choice.language))[number])

    def _worded(self, message: str, otherwise: str) -> str:
        known = message in message_ids(FALLBACK, CONSOLE)
        return self.words.format(message) if known else otherwise


def _clock(value: str) -> str:
    """A time of day without its seconds."""
    return value[:5]


def _added(items: Iterable[ItemRecord], language: str) -> dict[tuple[str, str], str]:
    """The names that items bring or have, in the reader's language before others."""
    found: dict[tuple[str, str], str] = {}
    for section, ident, name, code in _names(items):
        if code == language or (section, ident) not in found:
            found[section, ident] = name
    return found


def _names(items: Iterable[ItemRecord]) -> Iterator[tuple[str, str, str, str]]:
    """Yield section and id of what an item names, the name and its language."""
    for item in items:
        content = item.content or item.base or {}
        if item.section == NAMES and content.get("label"):
            section = _SECTION_OF[content["owner_kind"]]
            yield section, content["owner"], content["label"], content["language"]
        elif item.section == "sources":
            yield "sources", item.key, content["title"], content["language"]
