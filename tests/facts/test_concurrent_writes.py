"""Processes that write the same store at the same time lose nothing."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import func, select

from facts.journal_models import Change
from facts.models import Entity
from facts.store import FactStore

WRITES = 40
ROOT = Path(__file__).parents[2]
WRITER = f"""
import sys
from facts.models import Entity
from facts.store import FactStore

url, actor = sys.argv[1:]
store = FactStore.open(url)
store.migrate()
for number in range({WRITES}):
    with store.write(actor) as session:
        session.get(Entity, "none")
        session.add(Entity(id=f"{{actor}}-{{number}}", kind="place"))
store.close()
"""


@pytest.mark.slow
def test_two_processes_migrate_and_write_together(database_url: str) -> None:
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, database_url, actor],
            cwd=ROOT,
            stderr=subprocess.PIPE,
            text=True,
        )
        for actor in ("mei", "bo")
    ]
    errors = [writer.communicate(timeout=100)[1] for writer in writers]
    assert [writer.returncode for writer in writers] == [0, 0], errors
    store = FactStore.open(database_url)
    with store.session() as session:
        assert session.scalar(select(func.count()).select_from(Entity)) == 2 * WRITES
        assert session.scalar(select(func.count()).select_from(Change)) == 2 * WRITES
    assert store.revision() == 2 * WRITES
    store.close()


def test_a_reader_is_not_held_up_by_a_writer(sqlite_url: str) -> None:
    store = FactStore.open(sqlite_url)
    store.migrate()
    with store.write("mei") as session:
        session.add(Entity(id="zhuji", kind="place"))
        session.flush()
        with store.session() as reader:
            assert reader.get(Entity, "zhuji") is None
        assert store.revision() == 0
    assert store.revision() == 1
    store.close()
