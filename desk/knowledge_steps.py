"""Opening the fact store and loading the knowledge that ships, as steps of a longer command."""

from collections.abc import Iterator
from contextlib import contextmanager

from desk.places import KNOWLEDGE
from facts.loader import LoadReport, load_knowledge
from facts.store import FactStore
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


def load_shipped_knowledge(store: FactStore) -> str:
    """Load `knowledge/` and say in a few words what changed.

    Raises:
        facts.errors.KnowledgeError: the files hold mistakes; all are listed.
    """
    return told(load_knowledge(store, KNOWLEDGE))


def told(report: LoadReport) -> str:
    """Say what a load did: `128 facts in 12 languages, 3 changed`."""
    changes = {"added": report.added, "changed": report.changed, "removed": report.removed}
    parts = [f"{report.facts} facts in {len(report.languages)} languages"]
    parts += [f"{count} {what}" for what, count in changes.items() if count]
    if report.left_to_staff:
        parts.append(f"{report.left_to_staff} left as staff changed them")
    return ", ".join(parts)
