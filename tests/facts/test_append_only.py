"""The history of facts cannot be edited through the program, on either kind of database."""

from __future__ import annotations

import pytest
from sqlalchemy import delete, insert, text, update
from sqlalchemy.exc import DBAPIError

from facts.changes.drafting import Edit, begin
from facts.changes.models import ChangeSetStep
from facts.errors import StoreError
from facts.journal_models import Change
from facts.store import FactStore

STATEMENTS = [
    "UPDATE {table} SET actor = 'somebody else'",
    "UPDATE {table} SET id = id + 1000",
    "DELETE FROM {table}",
    "DELETE FROM {table} WHERE id = 1",
]
SQLITE_ONLY = [
    "REPLACE INTO {table} SELECT * FROM {table}",
    "INSERT OR REPLACE INTO {table} SELECT * FROM {table}",
    "UPDATE OR REPLACE {table} SET id = 1",
]
POSTGRESQL_ONLY = ["TRUNCATE {table} CASCADE"]


@pytest.fixture
def kept(store: FactStore) -> FactStore:
    """A store in which something was changed and a change begun."""
    source = {"id": "example", "title": "An example", "language": "en"}
    begin(store, "li.wei", [Edit("sources", "example", source, None)])
    with store.write("li.wei") as session:
        for row_id in ("1", "2"):
            session.execute(insert(Change.__table__).values(_change(row_id)))  # type: ignore[arg-type]
    return store


def _change(row_id: str) -> dict[str, object]:
    return {"actor": "li.wei", "action": "insert", "table_name": "source", "row_id": row_id}


def rows(store: FactStore, table: str) -> list[object]:
    with store.engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(f"SELECT * FROM {table}"))]


@pytest.mark.parametrize("table", ["change", "change_set_step"])
def test_the_database_refuses_to_change_or_remove_a_row(kept: FactStore, table: str) -> None:
    before = rows(kept, table)
    assert before
    is_sqlite = kept.engine.dialect.name == "sqlite"
    for statement in (*STATEMENTS, *(SQLITE_ONLY if is_sqlite else POSTGRESQL_ONLY)):
        with pytest.raises(DBAPIError, match="append-only"), kept.engine.begin() as connection:
            connection.execute(text(statement.format(table=table)))
    assert rows(kept, table) == before


@pytest.mark.parametrize("model", [Change, ChangeSetStep])
def test_not_even_a_session_that_writes_may_edit_it(
    kept: FactStore, model: type[Change | ChangeSetStep]
) -> None:
    for statement in (update(model).values(actor="x"), delete(model)):
        with pytest.raises((StoreError, DBAPIError)), kept.write("li.wei") as session:
            session.execute(statement)
    with pytest.raises((StoreError, DBAPIError)), kept.write("li.wei") as session:
        setattr(session.get(model, 1), "actor", "somebody else")  # noqa: B010  a row of either model
    with pytest.raises((StoreError, DBAPIError)), kept.write("li.wei") as session:
        session.delete(session.get(model, 1))
