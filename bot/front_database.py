"""The front's own SQLite file: personal data, kept apart from the public facts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.orm import DeclarativeBase

FILE_NAME = "front.db"
PRIVATE = 0o600
BUSY_TIMEOUT_MS = 10_000


class FrontBase(DeclarativeBase):
    """Base of the front's tables."""


def open_front_database(data_dir: Path) -> Engine:
    """Open `front.db` under `data_dir`, creating the file (readable by its owner only)."""
    data_dir.mkdir(parents=True, exist_ok=True)
    path = data_dir / FILE_NAME
    path.touch(mode=PRIVATE)
    engine = create_engine(f"sqlite:///{path}")
    event.listen(engine, "connect", _configure_connection)
    event.listen(engine, "begin", _begin_immediate)
    return engine


def create_front_tables(engine: Engine) -> None:
    """Create the tables that are missing."""
    FrontBase.metadata.create_all(engine)


def _configure_connection(connection: Any, _record: object) -> None:
    # SQLAlchemy, not the driver, opens transactions; see _begin_immediate.
    connection.isolation_level = None
    for pragma in (
        "journal_mode=WAL",
        # An update is confirmed to Telegram once committed, so a commit must reach the disk.
        "synchronous=FULL",
        "foreign_keys=ON",
        f"busy_timeout={BUSY_TIMEOUT_MS}",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_immediate(connection: Connection) -> None:
    # A transaction that reads first and writes later cannot wait for a lock; taking it at once can.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
