"""What questions mean, kept beside the store: reading one takes some milliseconds."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np

from facts.cache_file import CacheFile
from facts.question_meaning import Meaning

FILE = "question_meanings.db"
"""The file's name in the data folder."""

MEANINGS_KEPT = 20_000
"""The latest; a text of 2,000 characters takes no more room than a short one, about 1 kB."""

_TABLES = """
CREATE TABLE IF NOT EXISTS meaning (
    number INTEGER PRIMARY KEY, read_as TEXT UNIQUE, meaning TEXT
);
"""


class QuestionCache:
    """A file of meanings by a hash of the question and of what it was read with.

    It holds no text. Where it cannot be used, every question is read anew and a warning is logged.
    """

    def __init__(self, path: Path) -> None:
        self._file = CacheFile(path, _TABLES)

    def meanings(self, hashes: Sequence[str]) -> dict[str, Meaning]:
        """The kept meanings among those asked for."""
        query = (
            "SELECT read_as, meaning FROM meaning WHERE read_as IN (SELECT value FROM json_each(?))"
        )
        with self._file.told(), closing(self._file.open()) as connection:
            rows = connection.execute(query, (json.dumps(list(hashes)),)).fetchall()
            return {key: _read(meaning) for key, meaning in rows}
        return {}

    def keep(self, meanings: Mapping[str, Meaning]) -> None:
        """Keep meanings; the oldest give way."""
        insert = "INSERT OR IGNORE INTO meaning (read_as, meaning) VALUES (?, ?)"
        forget = (
            "DELETE FROM meaning WHERE number <= "
            "(SELECT number FROM meaning ORDER BY number DESC LIMIT 1 OFFSET ?)"
        )
        rows = [(key, _written(meaning)) for key, meaning in meanings.items()]
        with self._file.told(), closing(self._file.open()) as connection, connection:
            connection.executemany(insert, rows)
            connection.execute(forget, (MEANINGS_KEPT,))


def _written(meaning: Meaning) -> str:
    vector = b64encode(meaning.vector.astype(np.float16).tobytes()).decode()
    return json.dumps([sorted(meaning.named), dict(meaning.asks_for), vector])


def _read(written: str) -> Meaning:
    named, asks_for, vector = json.loads(written)
    kept = np.frombuffer(b64decode(vector), dtype=np.float16)
    return Meaning(frozenset(named), asks_for, kept.astype(np.float32))
