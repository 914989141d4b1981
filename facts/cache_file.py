"""A file of what can be worked out again: used where it can be, done without where it cannot."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

logger = logging.getLogger(__name__)

_BUSY_SECONDS = 30.0


class CacheFile:
    """An SQLite file; any number of processes may use it.

    Args:
        path: its folder is made where there is none.
        tables: the statements that create its tables where they are missing.
    """

    def __init__(self, path: Path, tables: str) -> None:
        self._path = path
        self._tables = tables

    def open(self) -> sqlite3.Connection:
        """A connection; to be used inside :meth:`told`.

        Raises:
            sqlite3.Error: the file is none of ours, or locked for long.
            OSError: its folder cannot be made.
        """
        self._path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(self._path, timeout=_BUSY_SECONDS)
        # What a power cut takes is worked out again.
        connection.execute("PRAGMA synchronous = OFF")
        connection.executescript(self._tables)
        return connection

    @contextmanager
    def told(self) -> Iterator[None]:
        """Go on without the file, and say so in the log."""
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            logger.warning("%s cannot be used: %s", self._path, error)
