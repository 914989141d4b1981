"""The answer card: a figure, what it is, when it holds and who said so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from facts.freshness import is_stale, last_verified
from facts.records import FactRecord, SourceRecord
from facts.snapshot import Snapshot
from facts.vocabulary import FactStatus
from languages.formatting import format_iso, format_number, format_share
from languages.messages import FALLBACK, Messages, message_ids, messages

_LONGEST_HEADLINE = 90


@dataclass(frozen=True)
class CardWriter:
    """Writes facts in one language.

    Args:
        snapshot: where labels come from.
        language: code of the language written in.
        today: the day the facts are told on.
    """

    snapshot: Snapshot
    language: str
    today: date

    @property
    def _words(self) -> Messages:
        return messages(self.language)

    def card(self, fact: FactRecord, others: tuple[FactRecord, ...] = ()) -> str:
        """A published fact as an answer, with what other sources say of the same."""
        lines = [
            self._value_line(fact),
            self.label(fact),
            self._when(fact),
            self._freshness(fact),
            *(line for other in others for line in (self._other(other), self._freshness(other))),
            self._words.format("card-source", source=self.sources(fact)),
        ]
        return "\n".join(line for line in lines if line)

    def label(self, fact: FactRecord) -> str:
        """What the figure is, and whom it is about."""
        return self._words.format(
            "card-label",
            indicator=self.snapshot.label(fact.indicator, self.language),
            entity=self.snapshot.label(fact.entity, self.language),
        )

    def value(self, fact: FactRecord) -> str:
        """The value as it is said: figure with unit and qualifier, date, or words."""
        if fact.value is not None:
            return self.figure(fact.value, fact.unit, fact.qualifier)
        if self.snapshot.indicators[fact.indicator].kind == "date":
            # A first day alone would hide that an event ran on: its period says so.
            return format_iso(fact.period or fact.value_text or "", self.language)
        return self.text(fact)

    def text(self, fact: FactRecord) -> str:
        """The words of a text fact; English in brackets where they are not translated."""
        own = fact.texts.get(self.language)
        if own is not None:
            return own
        others = (fact.texts.get(FALLBACK), *fact.texts.values(), self.label(fact))
        return f"[{next(text for text in others if text)}]"

    def figure(self, value: Decimal, unit: str | None, qualifier: str | None = None) -> str:
        """A number with its unit and qualifier, such as "more than 300 companies"."""
        number = _number(value, unit, self.language)
        with_unit = self._with_unit(number, unit or "count", value)
        return self._words.format(f"qualifier-{qualifier or 'exact'}", value=with_unit)

    def _with_unit(self, number: str, unit: str, value: Decimal) -> str:
        # Staff may add a unit before anybody has words for it.
        message = f"unit-{unit}"
        if message not in message_ids(FALLBACK):
            return f"{number} {unit}"
        return self._words.format(message, number=number, count=_count(value))

    def period(self, fact: FactRecord) -> str | None:
        """The period a fact holds for, with a note where its year is inferred."""
        if fact.period is None:
            return None
        written = format_iso(fact.period, self.language)
        if fact.inferred is None:
            return written
        return self._words.format(f"card-inferred-{fact.inferred}", period=written)

    def sources(self, fact: FactRecord) -> str:
        """The leading source of a fact, named with publisher, title and date."""
        return self.source(fact.source)

    def source(self, source: SourceRecord) -> str:
        """A source as it is cited, by what is known of it."""
        known: dict[str, object] = {"title": _headline(source.title)}
        if source.publisher:
            known["publisher"] = source.publisher
        if source.published:
            known["date"] = format_iso(source.published.isoformat(), self.language)
        return self._words.format(_source_message(source), **known)

    def _value_line(self, fact: FactRecord) -> str:
        if fact.value is None and fact.texts:
            return self.text(fact)
        return self._words.format("card-value", value=self.value(fact))

    def _when(self, fact: FactRecord) -> str:
        is_date = self.snapshot.indicators[fact.indicator].kind == "date"
        period = None if is_date and fact.inferred is None else self.period(fact)
        parts = [period, self._as_of(fact), self._target(fact)]
        return self._words.format("card-separator").join(part for part in parts if part)

    def _as_of(self, fact: FactRecord) -> str | None:
        # The day a past event was reported on adds nothing to the day it was held.
        if fact.as_of is None or fact.period is not None:
            return None
        return self._words.format("card-as-of", date=format_iso(str(fact.as_of), self.language))

    def _target(self, fact: FactRecord) -> str | None:
        return self._words.format("card-target") if fact.target else None

    def _freshness(self, fact: FactRecord) -> str | None:
        """Since when nobody has verified a fact that was to be verified again by now."""
        if not is_stale(fact, self.today):
            return None
        day = last_verified(fact)
        if day is None:
            return self._words.format("card-never-verified")
        return self._words.format("card-last-verified", date=format_iso(str(day), self.language))

    def _other(self, other: FactRecord) -> str:
        return self._words.format(
            "card-other-source", value=self.value(other), source=self.sources(other)
        )


def _count(value: Decimal) -> int | float:
    # Fluent chooses plural forms for int and float only; for a Decimal it takes the last one.
    return int(value) if value == value.to_integral_value() else float(value)


def _number(value: Decimal, unit: str | None, language: str) -> str:
    return format_share(value, language) if unit == "percent" else format_number(value, language)


def _headline(title: str) -> str:
    """A headline cut at a word where it would outweigh the answer; the payload has it whole."""
    if len(title) <= _LONGEST_HEADLINE:
        return title
    return title[:_LONGEST_HEADLINE].rsplit(" ", 1)[0].rstrip(" ,;") + "…"


def _source_message(source: SourceRecord) -> str:
    if source.publisher:
        return "source-full" if source.published else "source-no-date"
    return "source-no-publisher" if source.published else "source-bare"


def fact_payload(writer: CardWriter, fact: FactRecord) -> Mapping[str, Any]:
    """A fact as the HTTP contract has it."""
    disputed = fact.status == FactStatus.DISPUTED
    verified = last_verified(fact)
    return {
        "id": fact.id,
        "label": writer.label(fact),
        "entity": fact.entity,
        "indicator": fact.indicator,
        "value": None if disputed else _plain_value(writer, fact),
        "unit": None if disputed or fact.value is None else fact.unit,
        "qualifier": fact.qualifier,
        "period": fact.period,
        "as_of": fact.as_of.isoformat() if fact.as_of else None,
        "verified": verified.isoformat() if verified else None,
        "stale": is_stale(fact, writer.today),
        "status": fact.status,
        "source": _source_payload(fact.source),
    }


def _plain_value(writer: CardWriter, fact: FactRecord) -> str:
    if fact.value is not None:
        return format(fact.value, "f")
    return fact.value_text or writer.text(fact)


def _source_payload(source: SourceRecord) -> Mapping[str, Any]:
    return {
        "title": source.title,
        "publisher": source.publisher,
        "published": source.published.isoformat() if source.published else None,
        "url": source.url,
    }
