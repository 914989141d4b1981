"""Answers on events: those that are coming, or that none is announced and which were held."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from typing import Any

from answers.answer import Answer, Reply
from answers.buttons import contact_button
from facts.asked import Asked
from facts.period import day_of
from facts.records import EditionRecord
from facts.snapshot import Snapshot
from facts.time_zones import zone_named
from facts.vocabulary import EditionStatus
from languages.formatting import format_iso
from languages.messages import Messages, messages
from languages.times import (
    format_clock,
    format_hours,
    format_moment,
    format_moments,
    zone_name,
    zone_offset,
)

_PAST_SHOWN = 3
_COMING = frozenset({EditionStatus.EXPECTED, EditionStatus.CONFIRMED, EditionStatus.CANCELLED})
_OPEN_TO_ALL = frozenset({EditionStatus.EXPECTED, EditionStatus.CONFIRMED})


@dataclass(frozen=True)
class EventWriter:
    """Writes events in one language, as they stand at an instant.

    Args:
        snapshot: where names come from.
        language: code of the language written in.
        now: an aware instant.
        today: the day where the desk runs, for events whose time zone is not known.
    """

    snapshot: Snapshot
    language: str
    now: datetime
    today: date

    @property
    def _words(self) -> Messages:
        return messages(self.language)

    def answer(
        self,
        editions: Sequence[EditionRecord],
        period: Asked | None = None,
        series: str | None = None,
    ) -> Answer:
        """Coming events of a period; where there are none, that is said and past ones follow.

        Args:
            editions: those that fit what was asked.
            series: the id of the event series that was asked for by name, if any.
        """
        period = period or Asked()
        coming = [one for one in editions if self.is_coming(one) and _is_in(one, period)]
        if coming:
            return self._listed(self._words.format("events-upcoming"), coming)
        months = Asked(months=period.months)
        past = [one for one in editions if not self.is_coming(one) and _is_in(one, months)]
        return self._none_coming(past, series)

    def is_coming(self, edition: EditionRecord) -> bool:
        """Whether an edition is not over yet where it is held."""
        last = edition.ends_on or edition.starts_on
        return edition.status in _COMING and (last is None or last >= self._today_at(edition))

    def _today_at(self, edition: EditionRecord) -> date:
        """The date where the event is held: its last day ends there, not where the desk runs."""
        zone = zone_named(edition.time_zone)
        return self.now.astimezone(zone).date() if zone else self.today

    def _none_coming(self, past: Sequence[EditionRecord], series: str | None) -> Answer:
        """Nothing is announced; the latest past events follow, called past."""
        if series is None:
            heading = self._words.format("events-none")
        else:
            event = self.snapshot.label(series, self.language)
            heading = self._words.format("events-none-series", event=event)
        latest = sorted(past, key=_recency, reverse=True)[:_PAST_SHOWN]
        if latest:
            heading = f"{heading}\n{self._words.format('events-past')}"
        return self._listed(heading, latest)

    def _listed(self, heading: str, editions: Sequence[EditionRecord]) -> Answer:
        lines = [heading, *(self._line(edition) for edition in editions)]
        reply = Reply(
            text="\n".join(lines),
            buttons=(contact_button(self.language),),
            events=tuple(self._payload(edition) for edition in editions),
        )
        return Answer("answered", (reply,))

    def _line(self, edition: EditionRecord) -> str:
        parts: dict[str, object] = {
            "name": self.snapshot.label(edition.id, self.language),
            "when": self._when(edition),
        }
        if edition.place is None:
            line = self._words.format("event-line-no-place", **parts)
        else:
            place = self.snapshot.label(edition.place, self.language)
            line = self._words.format("event-line", **parts, where=place)
        if edition.registration_url is None or not self._takes_registrations(edition):
            return line
        registration = self._words.format("event-registration", url=edition.registration_url)
        return f"{line}\n{registration}"

    def _takes_registrations(self, edition: EditionRecord) -> bool:
        return edition.status in _OPEN_TO_ALL and self.is_coming(edition)

    def _when(self, edition: EditionRecord) -> str:
        if edition.starts is None:
            told = edition.status in ("expected", "cancelled")
            return self._words.format(f"event-status-{edition.status}" if told else "event-undated")
        span = edition.starts if edition.ends is None else f"{edition.starts}/{edition.ends}"
        written = format_iso(span, self.language)
        if edition.inferred:
            written = self._words.format(f"card-inferred-{edition.inferred}", period=written)
        parts = [written, self._times(edition)]
        if edition.status != "held":
            parts.append(self._words.format(f"event-status-{edition.status}"))
        return self._words.format("card-separator").join(part for part in parts if part)

    def _times(self, edition: EditionRecord) -> str:
        """The times of day it begins and ends at, and whose clock they go by."""
        zone = zone_named(edition.time_zone)
        if zone is None or edition.starts is None:
            return ""
        begins = _moment(edition.starts, edition.starts_at, zone)
        ends = _moment(edition.ends or edition.starts, edition.ends_at, zone)
        here = begins or ends
        if here is None:
            return ""
        return self._words.format(
            "contact-hours-zone",
            hours=self._hours(begins, ends, is_one_day=edition.ends in (None, edition.starts)),
            zone=zone_name(here, self.language),
            offset=zone_offset(here, self.language),
        )

    def _hours(self, begins: datetime | None, ends: datetime | None, *, is_one_day: bool) -> str:
        written = format_clock if is_one_day else format_moment
        if begins is None:
            return f"–{written(ends, self.language)}" if ends is not None else ""
        if ends is None:
            return written(begins, self.language)
        if is_one_day:
            return format_hours(begins.time(), ends.time(), self.language)
        return format_moments(begins, ends, self.language)

    def _payload(self, edition: EditionRecord) -> Mapping[str, Any]:
        """An edition as the HTTP contract has it."""
        place = edition.place
        return {
            "id": edition.id,
            "name": self.snapshot.label(edition.id, self.language),
            "starts": edition.starts,
            "ends": edition.ends,
            "status": edition.status,
            "place": self.snapshot.label(place, self.language) if place else None,
            "registration_url": edition.registration_url,
        }


def _moment(day: str, clock: time | None, zone: tzinfo) -> datetime | None:
    return datetime.combine(day_of(day), clock, zone) if clock is not None else None


def _is_in(edition: EditionRecord, period: Asked) -> bool:
    if edition.starts_on is None:
        return not (period.years or period.months)
    in_year = not period.years or edition.starts_on.year in period.years
    in_month = not period.months or (
        (edition.starts or "").count("-") > 0 and (edition.starts_on.month in period.months)
    )
    return in_year and in_month


def _recency(edition: EditionRecord) -> tuple[date, int]:
    """Later editions first; one without a date comes after the dated ones of its kind."""
    return edition.starts_on or date.min, edition.ordinal or 0
