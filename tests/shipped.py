"""The shipped knowledge in a store of its own, with the labels of a few languages."""

from datetime import date
from pathlib import Path
from shutil import copytree

from actions.assistant import Assistant
from encoder import load_encoder
from facts.loader import load_knowledge
from facts.snapshot import SnapshotCache
from facts.store import FactStore
from settings import PROJECT

TODAY = date(2026, 11, 22)


def shipped_knowledge(folder: Path, languages: tuple[str, ...]) -> Path:
    """A copy of the shipped knowledge with the labels of a few languages: a tenth of the terms."""
    knowledge = folder / "knowledge"
    copytree(PROJECT / "knowledge", knowledge)
    for of_languages in (*(knowledge / "labels").iterdir(), *(knowledge / "questions").iterdir()):
        if of_languages.stem not in languages:
            of_languages.unlink()
    return knowledge


def shipped_store(folder: Path, languages: tuple[str, ...]) -> FactStore:
    """A store of the shipped knowledge in a few languages."""
    store = FactStore.open(f"sqlite:///{folder / 'desk.db'}")
    store.migrate()
    load_knowledge(store, shipped_knowledge(folder, languages))
    return store


def shipped_assistant(folder: Path, languages: tuple[str, ...]) -> Assistant:
    """An assistant over the shipped knowledge in a few languages."""
    store, encoder = shipped_store(folder, languages), load_encoder()
    return Assistant(store, encoder, SnapshotCache(store, encoder), lambda: TODAY)
