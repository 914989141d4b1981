"""The shipped knowledge in English and Russian, and a session on it, for tests of what is said."""

from collections.abc import Iterator

import pytest
from sqlalchemy.orm import Session

from encoder import load_encoder
from facts.snapshot import Snapshot, SnapshotCache
from facts.store import FactStore
from tests.shipped import shipped_store


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory) -> FactStore:
    """A store of the shipped knowledge."""
    return shipped_store(tmp_path_factory.mktemp("shipped"), ("en", "ru"))


@pytest.fixture(scope="session")
def snapshot(store: FactStore) -> Snapshot:
    """What is published in it."""
    return SnapshotCache(store, load_encoder()).current()


@pytest.fixture
def session(store: FactStore) -> Iterator[Session]:
    """A session that only reads."""
    with store.session() as opened:
        yield opened
