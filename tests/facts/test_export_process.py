"""Files written in a process of their own: the same as here, watched, refused and stopped."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facts.errors import ExportRefused, ImportCancelled, StoreError
from facts.exchange import import_facts, write_exchange_file
from facts.export_process import write_file_apart
from facts.exporting import EVERYTHING, Selection
from facts.import_watch import COLLECTING, UNWATCHED, Watch
from facts.store import FactStore
from tests.facts.changes.conftest import CONTENT


@pytest.fixture
def example(sqlite_url: str) -> Iterator[FactStore]:
    with closing(FactStore.open(sqlite_url)) as store:
        store.migrate()
        import_facts(store, CONTENT, "mei")
        yield store


def test_a_file_written_apart_is_the_same(example: FactStore) -> None:
    told: list[str] = []
    watch = Watch(lambda _done, _total, step: told.append(step))
    some = Selection(("facts", "sources"), ["zhuji-farms"])
    assert write_file_apart(example, ".json", some, watch) == write_exchange_file(
        example, ".json", some
    )
    assert COLLECTING in told


def test_what_a_file_cannot_hold_is_refused_with_the_reason(example: FactStore) -> None:
    with pytest.raises(ExportRefused, match="holds one table"):
        write_file_apart(example, ".csv", EVERYTHING, UNWATCHED)


def test_writing_that_is_stopped_ends(example: FactStore) -> None:
    with pytest.raises(ImportCancelled):
        write_file_apart(example, ".json", EVERYTHING, Watch(cancelled=lambda: True))


def test_a_store_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    store = FactStore.open(f"sqlite:///{tmp_path / 'empty.db'}")
    with closing(store), pytest.raises(StoreError, match="could not be written"):
        write_file_apart(store, ".json", EVERYTHING, UNWATCHED)
