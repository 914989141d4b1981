"""What names come to, worked out once in this clone for every store that has the same names.

Vectors take a minute of processor time for the names of twenty languages, and what they speak for
takes another. Both follow from the names alone, so they are no part of a store.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from settings import PROJECT

logger = logging.getLogger(__name__)

PATH = PROJECT / "var" / "names" / "names.db"

VOICES_KEPT = 8
"""In each language: stores with other names, those of tests among them, take turns."""

_TABLES = """
CREATE TABLE IF NOT EXISTS vector (
    encoder TEXT, text_hash TEXT, vector BLOB, PRIMARY KEY (encoder, text_hash)
);
CREATE TABLE IF NOT EXISTS voices (
    number INTEGER PRIMARY KEY, language TEXT, fingerprint TEXT UNIQUE, voices BLOB
);
"""
_BUSY_SECONDS = 30.0


class NameCache:
    """A file of vectors and voices; any number of processes may use it.

    Where it cannot be read or written, everything is worked out anew and a warning is logged.
    """

    def __init__(self, path: Path = PATH) -> None:
        self._path = path

    def vectors(self, encoder: str, hashes: Sequence[str]) -> dict[str, bytes]:
        """The kept vectors among those asked for, by the hash of their text.

        Args:
            encoder: the encoder's revision.
        """
        query = (
            "SELECT text_hash, vector FROM vector "
            "WHERE encoder = ? AND text_hash IN (SELECT value FROM json_each(?))"
        )
        with self._told(), closing(self._open()) as connection:
            return dict(connection.execute(query, (encoder, json.dumps(hashes))))
        return {}

    def keep_vectors(self, encoder: str, vectors: Mapping[str, bytes]) -> None:
        """Keep vectors by the hash of their text."""
        rows = [(encoder, key, vector) for key, vector in vectors.items()]
        with self._told(), closing(self._open()) as connection, connection:
            connection.executemany("INSERT OR IGNORE INTO vector VALUES (?, ?, ?)", rows)

    def voices(self, fingerprint: str) -> bytes | None:
        """What the names with this fingerprint speak for, if it is kept."""
        query = "SELECT voices FROM voices WHERE fingerprint = ?"
        with self._told(), closing(self._open()) as connection:
            row = connection.execute(query, (fingerprint,)).fetchone()
            return None if row is None else bytes(row[0])
        return None

    def keep_voices(self, language: str, fingerprint: str, voices: bytes) -> None:
        """Keep what names speak for; the oldest in the language give way."""
        insert = "INSERT OR IGNORE INTO voices (language, fingerprint, voices) VALUES (?, ?, ?)"
        forget = (
            "DELETE FROM voices WHERE language = :language AND number NOT IN (SELECT number "
            "FROM voices WHERE language = :language ORDER BY number DESC LIMIT :kept)"
        )
        with self._told(), closing(self._open()) as connection, connection:
            connection.execute(insert, (language, fingerprint, voices))
            connection.execute(forget, {"language": language, "kept": VOICES_KEPT})

    def _open(self) -> sqlite3.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(self._path, timeout=_BUSY_SECONDS)
        # What a power cut takes is worked out again.
        connection.execute("PRAGMA synchronous = OFF")
        connection.executescript(_TABLES)
        return connection

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Go on without the file, and say so in the log."""
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            logger.warning("%s cannot be used: %s", self._path, error)
