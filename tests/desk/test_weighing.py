"""The names of all languages, weighed before anybody asks."""

from contextlib import closing
from pathlib import Path

import pytest

from desk import knowledge_steps
from desk.weighing import weigh
from encoder import load_encoder
from facts.name_cache import NameCache
from facts.snapshot import SnapshotCache
from facts.store import FactStore
from languages import LANGUAGES
from settings import PROJECT, Settings

SAMPLE = PROJECT / "tests" / "facts" / "knowledge"


def test_no_language_has_to_be_weighed_afterwards(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(knowledge_steps, "KNOWLEDGE", SAMPLE)
    cache = NameCache(tmp_path / "names.db")
    weigh(settings, cache)
    with closing(FactStore.open(settings.database_url)) as store:
        names = SnapshotCache(store, load_encoder(), cache).current().names
        assert all(names.is_weighed(code) for code in LANGUAGES)
