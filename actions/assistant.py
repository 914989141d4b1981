"""What every answer is made with: the store, its snapshot, the encoder and the clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from answers.card import CardWriter
from encoder import SentenceEncoder
from facts.question_recorder import QuestionRecorder
from facts.snapshot import Snapshot, SnapshotCache
from facts.store import FactStore
from facts.unanswered import AskedQuestion, keep_questions
from languages import LANGUAGES
from settings import Settings

_ASKED_MOST = ("en", "zh-Hans")


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Assistant:
    """The assistant's resources, assembled once per process.

    Args:
        today: the date where the desk runs.
        held: the snapshot of the turn that is answered.
        now: the instant, aware of its time zone, for what goes by a clock elsewhere.
        recorder: keeps questions for staff in the background; without one they are kept at once.
    """

    store: FactStore
    encoder: SentenceEncoder
    snapshots: SnapshotCache
    today: Callable[[], date] = date.today
    held: Snapshot | None = None
    now: Callable[[], datetime] = _now
    recorder: QuestionRecorder | None = None

    @property
    def snapshot(self) -> Snapshot:
        """What is published now, or was when the turn began."""
        return self.held or self.snapshots.current()

    def keep_for_staff(self, question: AskedQuestion) -> None:
        """Keep a question that had no answer."""
        if self.recorder is None:
            keep_questions(self.store, [question])
        else:
            self.recorder.put(question)

    def warm_up(self) -> None:
        """Put the terms of the languages asked in most together, which questions would wait for."""
        for code in _ASKED_MOST:
            self.snapshot.indicator_terms(code)

    def warm_up_weighed(self) -> bool:
        """Do so for all languages up to one whose names are yet to be weighed, if there is one."""
        names = self.snapshot.names
        for code in LANGUAGES:
            if not names.is_weighed(code):
                return False
            names.of(code)
        return True

    def keep_ready(self) -> None:
        """Read what was published since, with the names of the languages asked in before.

        To be called again and again beside answering, so that no question waits for it.
        """
        self.snapshots.current().names.make_ready()

    def writer(self, language: str) -> CardWriter:
        """Who writes facts in a language, as they stand today."""
        return CardWriter(self.snapshot, language, self.today())

    def for_one_turn(self) -> Assistant:
        """The assistant with the snapshot of now, the same all through a turn."""
        return replace(self, held=self.snapshots.current())


def assemble(settings: Settings, encoder: SentenceEncoder) -> Assistant:
    """Open the store of the settings; its snapshot is read before the first question comes."""
    store = FactStore.open(settings.database_url)
    snapshots = SnapshotCache(store, encoder)
    snapshots.current()
    return Assistant(store, encoder, snapshots)
