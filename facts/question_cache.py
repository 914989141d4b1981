"""What questions mean, kept beside the store: reading one takes some milliseconds."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import numpy as np

from facts.cache_file import CacheFile
from facts.question_meaning import Meaning

FILE = "question_meanings.db"
"""The file's name in the data folder."""

MEANINGS_KEPT = 20_000
"""The latest; a text of 2,000 characters takes no more room than a short one, about 1 kB."""

_TABLES = """
CREATE TABLE IF NOT EXISTS question (
    number INTEGER PRIMARY KEY, hash TEXT UNIQUE, read_with TEXT, meaning TEXT
);
"""


class KeptMeaning(NamedTuple):
    """A meaning, and what tells the names it was read with."""

    read_with: str
    meaning: Meaning


class QuestionCache:
    """A file of meanings by a hash of the question.

    It holds no text. Where it cannot be used, every question is read anew and a warning is logged.
    """

    def __init__(self, path: Path) -> None:
        self._file = CacheFile(path, _TABLES)

    def meanings(self, hashes: Sequence[str]) -> dict[str, KeptMeaning]:
        """The kept meanings among those asked for, whatever names they were read with."""
        query = (
            "SELECT hash, read_with, meaning FROM question "
            "WHERE hash IN (SELECT value FROM json_each(?))"
        )
        with self._file.told(), closing(self._file.open()) as connection:
            rows = connection.execute(query, (json.dumps(list(hashes)),)).fetchall()
            return {key: KeptMeaning(names, _read(meaning)) for key, names, meaning in rows}
        return {}

    def keep(self, meanings: Mapping[str, KeptMeaning]) -> None:
        """Keep meanings; the oldest give way."""
        insert = "INSERT OR REPLACE INTO question (hash, read_with, meaning) VALUES (?, ?, ?)"
        forget = (
            "DELETE FROM question WHERE number <= "
            "(SELECT number FROM question ORDER BY number DESC LIMIT 1 OFFSET ?)"
        )
        rows = [(key, kept.read_with, _written(kept.meaning)) for key, kept in meanings.items()]
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
