"""The console's own SQLite file: accounts and sessions, apart from the public facts."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Self

from sqlalchemy import Engine, text
from sqlalchemy.orm import Session, sessionmaker

from console.passwords import Passwords
from console.staff_models import StaffBase, StaffEvent
from facts.journal_models import now
from facts.private_database import open_private_database

FILE_NAME = "staff.db"
_APPEND_ONLY = """
CREATE TRIGGER IF NOT EXISTS staff_event_no_{verb} BEFORE {verb} ON staff_event
BEGIN SELECT RAISE(ABORT, 'the record of what staff did is append-only'); END
"""


class StaffDatabase:
    """A handle on `staff.db`, with what its accounts are kept by.

    Args:
        passwords: hashes them and compares them.
        clock: tells the present instant, in UTC.
    """

    def __init__(
        self, engine: Engine, passwords: Passwords, clock: Callable[[], datetime] = now
    ) -> None:
        self.engine = engine
        self.passwords = passwords
        self.clock = clock
        self._sessions = sessionmaker(engine, expire_on_commit=False)

    @classmethod
    def open(
        cls,
        data_dir: Path,
        *,
        passwords: Passwords | None = None,
        clock: Callable[[], datetime] = now,
    ) -> Self:
        """Open the file under `data_dir`, made with its tables where it is missing."""
        engine = open_private_database(data_dir, FILE_NAME)
        StaffBase.metadata.create_all(engine)
        with engine.begin() as connection:
            for verb in ("update", "delete"):
                connection.execute(text(_APPEND_ONLY.format(verb=verb)))
        return cls(engine, passwords or Passwords(), clock)

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """Yield a session whose changes are committed together."""
        with self._sessions() as session, session.begin():
            yield session

    def close(self) -> None:
        """Give back all connections."""
        self.engine.dispose()


def record(
    session: Session, actor: str, event: str, subject: str | None = None, **details: object
) -> None:
    """Keep what somebody did; never a password, a code or a token."""
    session.add(StaffEvent(actor=actor, event=event, subject=subject, details=details or None))
