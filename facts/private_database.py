"""SQLite files for what is nobody else's to read: personal data, kept apart from public facts."""

from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import Connection

PRIVATE = 0o600
BUSY_TIMEOUT_MS = 10_000


def open_private_database(data_dir: Path, file_name: str) -> Engine:
    """Open a file under `data_dir`, creating it readable by its owner only."""
    data_dir.mkdir(parents=True, exist_ok=True)
    path = data_dir / file_name
    path.touch(mode=PRIVATE)
    # An error of the database goes to the log, and what is in the file does not belong there.
    engine = create_engine(f"sqlite:///{path}", hide_parameters=True)
    event.listen(engine, "connect", _configure_connection)
    event.listen(engine, "begin", _begin_immediate)
    return engine


def _configure_connection(connection: Any, _record: object) -> None:
    # SQLAlchemy, not the driver, opens transactions; see _begin_immediate.
    connection.isolation_level = None
    for pragma in (
        "journal_mode=WAL",
        # What is acknowledged once committed has to be on the disk by then.
        "synchronous=FULL",
        "foreign_keys=ON",
        # Else REPLACE takes a row away without asking the triggers that keep it.
        "recursive_triggers=ON",
        f"busy_timeout={BUSY_TIMEOUT_MS}",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_immediate(connection: Connection) -> None:
    # A transaction that reads first and writes later cannot wait for a lock; taking it at once can.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
