"""What the pages work with, put together once."""

from __future__ import annotations

from dataclasses import dataclass, field

from jinja2 import Environment

from console.gate import Gate
from console.jobs import Jobs
from console.staff_database import StaffDatabase
from console.translations import Translations
from encoder import SentenceEncoder
from facts.question_cache import QuestionCache
from facts.snapshot import SnapshotCache
from facts.store import FactStore


@dataclass(frozen=True, slots=True)
class ConsoleParts:
    """The stores, the templates and the encoder of a running console.

    Args:
        secret_key: signs what forms carry.
        questions: keeps what unanswered questions mean.
        gate: asks questions before a change is published.
    """

    store: FactStore
    staff: StaffDatabase
    snapshots: SnapshotCache
    encoder: SentenceEncoder
    templates: Environment
    secret_key: str
    questions: QuestionCache
    gate: Gate
    translations: Translations = field(default_factory=Translations)
    jobs: Jobs = field(default_factory=Jobs)
