"""Running the migrations from code: there is no alembic.ini."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, text

if TYPE_CHECKING:
    from alembic.config import Config

_LOCK = 0x1DE5C  # any number, the same in every process of the desk


def upgrade(connection: Connection) -> None:
    """Bring the database to the newest step, inside the connection's own transaction."""
    if connection.dialect.name == "postgresql":
        # On SQLite the transaction holds the write lock already.
        connection.execute(text(f"SELECT pg_advisory_xact_lock({_LOCK})"))
    from alembic import command  # noqa: PLC0415 - only who migrates pays for the import

    command.upgrade(config(connection), "head")


def config(connection: Connection) -> Config:
    """Return Alembic's configuration for a connection."""
    from alembic.config import Config  # noqa: PLC0415 - as above

    settings = Config()
    settings.set_main_option("script_location", str(Path(__file__).parent))
    settings.set_main_option("path_separator", "os")
    settings.attributes["connection"] = connection
    return settings
