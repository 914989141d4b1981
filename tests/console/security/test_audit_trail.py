"""What was done cannot be edited through the program, and holds no secret."""

from __future__ import annotations

import logging
from datetime import timedelta

import pytest
from sqlalchemy import delete, text
from sqlalchemy.exc import DBAPIError

from console import accounts
from console.roles import Role
from console.staff_database import StaffDatabase, record
from console.staff_models import StaffEvent
from tests.console.security.browser import Browser
from tests.console.security.conftest import PASSWORD, Clock, SignedInAs
from tests.console.security.one_time_codes import code

STATEMENTS = [
    "UPDATE \"{table}\" SET actor = 'somebody else'",
    'UPDATE "{table}" SET id = id + 1000',
    'DELETE FROM "{table}"',
    'DELETE FROM "{table}" WHERE id = 1',
    'REPLACE INTO "{table}" SELECT * FROM "{table}"',
    'INSERT OR REPLACE INTO "{table}" SELECT * FROM "{table}"',
    'UPDATE OR REPLACE "{table}" SET id = 1',
]


def rows(store: StaffDatabase, table: str) -> list[object]:
    with store.engine.connect() as connection:
        found = connection.execute(text(f'SELECT * FROM "{table}" ORDER BY id'))
        return [tuple(row) for row in found]


def refuses(store: StaffDatabase, table: str) -> None:
    """Expect the database to refuse every way to change or remove what is in a table."""
    before = rows(store, table)
    assert before
    for statement in STATEMENTS:
        with pytest.raises(DBAPIError, match="append-only"), store.engine.begin() as connection:
            connection.execute(text(statement.format(table=table)))
    assert rows(store, table) == before


def test_what_staff_did_is_append_only(staff: StaffDatabase) -> None:
    with staff.transaction() as session:
        record(session, "li.wei", "signed-in", "li.wei")
        record(session, "li.wei", "signed-out", "li.wei")
    refuses(staff, "staff_event")
    with pytest.raises(DBAPIError), staff.transaction() as session:
        session.execute(delete(StaffEvent))


def test_the_triggers_are_there_after_another_opening(
    staff: StaffDatabase, tmp_path: object
) -> None:
    with staff.transaction() as session:
        record(session, "li.wei", "signed-in", "li.wei")
        record(session, "li.wei", "signed-out", "li.wei")
    again = StaffDatabase.open(tmp_path)  # type: ignore[arg-type]
    refuses(again, "staff_event")
    again.close()


def test_no_secret_is_told_anywhere(
    console: Browser,
    signed_in: SignedInAs,
    staff: StaffDatabase,
    clock: Clock,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A whole life of an account, and then every place that tells what happened."""
    caplog.set_level(logging.DEBUG)
    admin = signed_in(Role.ADMIN)
    first = accounts.add(staff, "desk", "li.wei", Role.APPROVER)
    new, wrong = "another password of theirs", "a wrong one of theirs"
    console.sign_in("li.wei", wrong)
    console.sign_in("li.wei", first)
    console.post("/console/password", {"present": first, "wanted": new, "again": new})
    page = "/console/profile/second-factor"
    secret = console.get(page).text.partition("<code>")[2].partition("<")[0]
    on = code(secret, clock)
    recovery = console.post(page, {"code": on}).text.split("<li><code>")[1].partition("<")[0]
    console.post("/console/sign-out")
    clock.move(timedelta(minutes=5))
    console.sign_in("li.wei", new)
    console.post("/console/code", {"code": "999999"})
    console.post("/console/code", {"code": recovery})
    tokens = [console.cookie(name) or "" for name in ("desk-session", "desk-known")]
    secrets = [PASSWORD, first, new, wrong, secret, recovery, on, *tokens, console.token]
    with staff.transaction() as session:
        told = [str([e.actor, e.event, e.subject, e.details]) for e in session.query(StaffEvent)]
    pages = ["/console/history", "/console/history/staff", "/console/history.csv", "/console/staff"]
    told += [admin.get(path).text for path in pages]
    told += [admin.get("/console/nothing").text, caplog.text]
    for hidden in secrets:
        assert len(hidden) >= 6
        assert all(hidden not in one for one in told)
    assert "signed in" in admin.get("/console/history/staff").text


def test_a_failure_of_the_file_of_accounts_logs_no_value(
    staff: StaffDatabase, signed_in: SignedInAs, caplog: pytest.LogCaptureFixture
) -> None:
    admin = signed_in(Role.ADMIN)
    with staff.engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE recovery_code")
        connection.exec_driver_sql(
            "CREATE TRIGGER broken BEFORE INSERT ON account BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
    answer = admin.post("/console/staff", {"name": "li.wei", "role": "editor"})
    assert answer.status_code == 500
    assert "argon2id" not in answer.text + caplog.text
    assert "hidden" in caplog.text
