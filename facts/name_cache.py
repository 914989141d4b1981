"""What names come to, worked out once in this clone for every store that has the same names.

Vectors take a minute of processor time for the names of twenty languages, and what they speak for
takes another. Both follow from the names alone, so they are no part of a store.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

from facts.cache_file import CacheFile
from settings import PROJECT

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


class NameCache:
    """A file of vectors and voices; any number of processes may use it.

    Where it cannot be read or written, everything is worked out anew and a warning is logged.
    """

    def __init__(self, path: Path = PATH) -> None:
        self._file = CacheFile(path, _TABLES)

    def vectors(self, encoder: str, hashes: Sequence[str]) -> dict[str, bytes]:
        """The kept vectors among those asked for, by the hash of their text.

        Args:
            encoder: the encoder's revision.
        """
        query = (
            "SELECT text_hash, vector FROM vector "
            "WHERE encoder = ? AND text_hash IN (SELECT value FROM json_each(?))"
        )
        with self._file.told(), closing(self._file.open()) as connection:
            return dict(connection.execute(query, (encoder, json.dumps(hashes))))
        return {}

    def keep_vectors(self, encoder: str, vectors: Mapping[str, bytes]) -> None:
        """Keep vectors by the hash of their text."""
        rows = [(encoder, key, vector) for key, vector in vectors.items()]
        with self._file.told(), closing(self._file.open()) as connection, connection:
            connection.executemany("INSERT OR IGNORE INTO vector VALUES (?, ?, ?)", rows)

    def voices(self, fingerprint: str) -> bytes | None:
        """What the names with this fingerprint speak for, if it is kept."""
        query = "SELECT voices FROM voices WHERE fingerprint = ?"
        with self._file.told(), closing(self._file.open()) as connection:
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
        with self._file.told(), closing(self._file.open()) as connection, connection:
            connection.execute(insert, (language, fingerprint, voices))
            connection.execute(forget, {"language": language, "kept": VOICES_KEPT})
