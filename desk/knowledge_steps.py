"""Opening the fact store and loading the knowledge that ships, as steps of a longer command."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from desk.places import KNOWLEDGE
from encoder import load_encoder
from facts.loader import LoadReport, load_knowledge
from facts.snapshot import read_snapshot
from facts.store import FactStore
from languages import LANGUAGES
from settings import Settings


@contextmanager
def open_store(settings: Settings) -> Iterator[FactStore]:
    """Open the fact store in its present form and give its connections back at the end.

    Raises:
        facts.errors.StoreUnavailable: the database cannot be reached.
    """
    store = FactStore.open(settings.database_url)
    try:
        store.migrate()
        yield store
    finally:
        store.close()


def load_shipped_knowledge(
    store: FactStore, told_progress: Callable[[str], None] = lambda _what: None
) -> str:
    """Load `knowledge/` and say in a few words what changed.

    Names of indicators that have no vector yet are encoded, and what they speak for is worked out:
    a minute on the first run.

    Raises:
        facts.errors.KnowledgeError: the files hold mistakes; all are listed.
    """
    report = load_knowledge(store, KNOWLEDGE)
    if report.was_read:
        _prepare_search(store, told_progress)
    return told(report)


def _prepare_search(store: FactStore, told_progress: Callable[[str], None]) -> None:
    """Work out ahead what the first question in each language would else wait for."""

    def encoding(done: int, total: int) -> None:
        told_progress(f"encoding {done} of {total} names")

    snapshot = read_snapshot(store, load_encoder(), store.revision(), encoding)
    for number, code in enumerate(LANGUAGES, start=1):
        told_progress(f"weighing names, language {number} of {len(LANGUAGES)}")
        snapshot.indicator_terms(code)


def told(report: LoadReport) -> str:
    """Say what a load did: `128 facts in 12 languages, 3 changed`."""
    changes = {"added": report.added, "changed": report.changed, "removed": report.removed}
    parts = [f"{report.facts} facts in {len(report.languages)} languages"]
    parts += [f"{count} {what}" for what, count in changes.items() if count]
    if report.left_to_staff:
        parts.append(f"{report.left_to_staff} left as staff changed them")
    return ", ".join(parts)
