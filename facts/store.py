"""The fact store: one database, opened, migrated, read and written in one way everywhere."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Self

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, select
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError, StatementError
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.orm.exc import StaleDataError
from sqlalchemy.pool import ConnectionPoolEntry

from facts.errors import StoreError, StoreUnavailable
from facts.finding.upkeep import fill
from facts.history import ACTOR, CHANGE_SET, keep_history
from facts.journal_models import StoreRevision
from facts.migrations.upgrade import upgrade

BUSY_TIMEOUT_MS = 15_000
WAL_ATTEMPTS = 50
WAL_RETRY_SECONDS = 0.1
_WRITES = "desk_writes"


class FactStore:
    """A handle on the fact store; any number of processes may hold one."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._writing_engine = engine.execution_options(**{_WRITES: True})
        self._sessions = sessionmaker(engine, expire_on_commit=False)
        keep_history(self._sessions)

    @classmethod
    def open(cls, database_url: str) -> Self:
        """Open the store at a SQLite or PostgreSQL address; nothing is created but its folder.

        Raises:
            StoreUnavailable: the address names no database of these two kinds.
        """
        url = _url(database_url)
        if url.get_backend_name() == "postgresql":
            return cls(create_engine(url, pool_pre_ping=True))
        if url.database:
            Path(url.database).parent.mkdir(parents=True, exist_ok=True)
        engine = create_engine(url)
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return cls(engine)

    def session(self) -> Session:
        """Return a session for reading, a context manager; a change in it is refused."""
        return self._sessions()

    @contextmanager
    def write(self, actor: str, change_set: int | None = None) -> Iterator[Session]:
        """Yield a session whose changes are committed together, under the actor's name.

        Args:
            change_set: the number of the change set that the history names with them.

        Raises:
            StoreError: the database refused a change; nothing was written.
        """
        if not actor:
            raise StoreError("a change needs an actor")
        try:
            with (
                self._sessions(
                    bind=self._writing_engine, info={ACTOR: actor, CHANGE_SET: change_set}
                ) as session,
                session.begin(),
            ):
                yield session
        except StatementError as error:
            raise StoreError(f"the change was refused: {error.orig}") from error
        except StaleDataError as error:
            raise StoreError("somebody else changed the record meanwhile") from error

    @contextmanager
    def trial(self, actor: str) -> Iterator[Session]:
        """Yield a session whose changes are taken back at the end; nobody else sees them.

        Others wait with their own changes until then.

        Raises:
            StoreError: the database refused a change.
        """
        try:
            with self._sessions(bind=self._writing_engine, info={ACTOR: actor}) as session:
                session.begin()
                try:
                    yield session
                finally:
                    session.rollback()
        except StatementError as error:
            raise StoreError(f"the change was refused: {error.orig}") from error

    def revision(self) -> int:
        """Return the number that rises with every change of public facts.

        Raises:
            StoreUnavailable: the database cannot be reached or is not migrated.
        """
        try:
            with self.engine.connect() as connection:
                return connection.execute(select(StoreRevision.revision)).scalar_one()
        except DBAPIError as error:
            raise StoreUnavailable(f"the fact store does not answer: {error.orig}") from error

    def migrate(self) -> None:
        """Bring the tables to the present form; safe when several processes do so at once.

        Raises:
            StoreUnavailable: the database cannot be reached or written.
        """
        try:
            with self._writing_engine.begin() as connection:
                upgrade(connection)
                fill(connection)
        except OperationalError as error:
            raise StoreUnavailable(f"the fact store does not open: {error.orig}") from error

    def close(self) -> None:
        """Give back all connections."""
        self.engine.dispose()


def _url(database_url: str) -> URL:
    try:
        url = make_url(database_url)
    except ArgumentError as error:
        raise StoreUnavailable("the database address is not a database URL") from error
    backend = url.get_backend_name()
    if backend in ("postgresql", "postgres"):
        return url.set(drivername="postgresql+psycopg")
    if backend != "sqlite":
        raise StoreUnavailable(f"the fact store runs on SQLite or PostgreSQL, not on {backend}")
    return url


def _prepare_sqlite(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    # The driver's own transaction handling begins late and deferred; _begin_sqlite does it.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    _write_ahead(cursor)
    cursor.execute("PRAGMA synchronous = NORMAL")
    cursor.execute("PRAGMA foreign_keys = ON")
    # Else REPLACE takes a row of the history away without asking its triggers.
    cursor.execute("PRAGMA recursive_triggers = ON")
    cursor.close()


def _write_ahead(cursor: DBAPICursor) -> None:
    """Let readers and a writer work side by side.

    The file remembers it. SQLite does not wait for others when it changes this, so a process that
    opens a new file just when another does has to ask again.
    """
    for _ in range(WAL_ATTEMPTS):
        with suppress(sqlite3.OperationalError):
            cursor.execute("PRAGMA journal_mode = WAL")
            return
        time.sleep(WAL_RETRY_SECONDS)
    cursor.execute("PRAGMA journal_mode = WAL")


def _begin_sqlite(connection: Connection) -> None:
    # A write that begins deferred fails at once when another process writes in between.
    writes = connection.get_execution_options().get(_WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
