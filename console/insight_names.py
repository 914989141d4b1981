"""What days, languages, topics and classes of insight are called in the reader's language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Self

from babel.dates import format_skeleton

from console.visit import Visit
from facts.insight_records import NO_FAIR, InsightRange, PlaceTally, TopicShare
from facts.snapshot import Snapshot
from languages import LANGUAGES
from languages.formatting import format_iso, locale_of
from languages.messages import CONSOLE, FALLBACK, Messages, message_ids


@dataclass(frozen=True)
class InsightNames:
    """Names in one language, those of topics from a snapshot of the store."""

    words: Messages
    snapshot: Snapshot

    @classmethod
    def of(cls, visit: Visit) -> Self:
        """Return the names in the visitor's language."""
        return cls(visit.words, visit.parts.snapshots.current())

    @property
    def _code(self) -> str:
        return self.words.language.code

    def days(self, asked: InsightRange) -> str:
        """The days of a range."""
        first, last = (format_iso(str(day), self._code) for day in (asked.first, asked.last))
        return self.words.format("chart-of", first=first, last=last)

    def day(self, day: date) -> str:
        """A day without its year."""
        return str(format_skeleton("Md", day, locale=locale_of(self._code)))

    def hour(self, hour: int) -> str:
        """An hour of the day."""
        return f"{hour:02}"

    def language(self, code: str) -> str:
        """A language in its own words."""
        return LANGUAGES[code].name if code in LANGUAGES else code

    def topic(self, share: TopicShare) -> str:
        """What was asked about."""
        topic = share.topic
        if share.kind == "desk":
            desks = {desk.id: desk.organisation for desk in self.snapshot.desks}
            topic = desks.get(topic, topic)
        owners = [share.indicator, topic] if share.indicator else [topic]
        return " · ".join(self.snapshot.label(owner, self._code) for owner in owners)

    def intent(self, intent: str) -> str:
        """What kind of question it was."""
        message = f"intent-{intent}"
        is_known = message in message_ids(FALLBACK, CONSOLE)
        return self.words.format(message) if is_known else intent

    def time(self, lower: int, upper: int | None) -> str:
        """A class of reply times, in milliseconds."""
        if upper is None:
            return self.words.format("chart-slower", milliseconds=lower)
        return self.words.format("chart-within", milliseconds=upper)

    def place(self, place: PlaceTally) -> str:
        """A fair and channel."""
        fair = self.words.format("insight-no-fair") if place.fair == NO_FAIR else place.fair
        return f"{fair} · {place.channel}"
