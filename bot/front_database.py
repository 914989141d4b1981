"""The front's own SQLite file: personal data, kept apart from the public facts."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.orm import DeclarativeBase

from facts.private_database import open_private_database

FILE_NAME = "front.db"


class FrontBase(DeclarativeBase):
    """Base of the front's tables."""


def open_front_database(data_dir: Path) -> Engine:
    """Open `front.db` under `data_dir`; an update is confirmed to Telegram once committed."""
    return open_private_database(data_dir, FILE_NAME)


def create_front_tables(engine: Engine) -> None:
    """Create the tables that are missing."""
    FrontBase.metadata.create_all(engine)
