"""Unanswered questions that ask the same, grouped across languages."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from itertools import batched

import numpy as np
from numpy.typing import NDArray

from encoder import SentenceEncoder, Vectors
from facts.question_cache import KeptMeaning, QuestionCache
from facts.question_meaning import (
    MOST_INDICATORS,
    NEAR_LIKEST,
    Meaning,
    names_read_with,
    read_meanings,
)
from facts.snapshot import Snapshot
from facts.unanswered import UnansweredRecord

# Chosen on the questions without an answer in tests/questions, half of the languages at a time.
ASKS_FOR = 0.8
"""Most weight of the indicators asked for; the rest is that of the sentence vector."""

SURE_FROM = 0.6
"""Likeness of the likeliest indicator from which they have that weight; below it they have less,
as when a question is about something nobody has named yet."""

JOINS_FROM = 0.35
"""The mean likeness to a group's questions from which a question joins it, 0 to 1."""

_SHOWN_INDICATORS = 3
_BATCH = 256
# Whoever changes one of these reads all questions again.
_SETTINGS = (NEAR_LIKEST, MOST_INDICATORS)


@dataclass(frozen=True, slots=True)
class QuestionGroup:
    """Questions that ask the same.

    Args:
        id: that of its first question, which stays when others join.
        representative: the question nearest to the centre.
        size: how many questions.
        languages: how many in each, the most first; so are channels and fairs.
        nearest: ids of the facts that came closest, the most frequent first.
        indicators: what is likely asked for, the likeliest first.
        named: the entities named, as in :class:`facts.question_meaning.Meaning`.
        record_ids: of all its questions, the first asked first.
    """

    id: int
    representative: UnansweredRecord
    size: int
    languages: Mapping[str, int]
    channels: Mapping[str, int]
    fairs: Mapping[str, int]
    first_asked: datetime
    last_asked: datetime
    nearest: tuple[str, ...]
    indicators: tuple[str, ...]
    named: tuple[str, ...]
    record_ids: tuple[int, ...]


def question_groups(
    records: Iterable[UnansweredRecord],
    snapshot: Snapshot,
    encoder: SentenceEncoder,
    cache: QuestionCache | None = None,
    prefer: str | None = None,
    reread: int | None = None,
) -> list[QuestionGroup]:
    """Group questions by meaning, the largest group first, then the one asked last.

    Questions are taken in the order they came and each joins the likest group that names the same
    entities, or begins one. So a new question never moves an earlier one to another group.

    Args:
        cache: keeps what questions mean from one call to the next.
        prefer: a language whose questions stand for their groups where there are any.
        reread: how many at most are read again where names changed since they were read, the
            latest first; without it all, some milliseconds each.
    """
    ordered = sorted(records, key=lambda record: record.id)
    meanings = _Reader(snapshot, encoder, cache).meanings(ordered, reread)
    rows = _rows(meanings)
    groups = _joined([meaning.named for meaning in meanings], rows)
    found = [_group(members, ordered, meanings, rows, prefer) for members in groups]
    return sorted(found, key=lambda group: (group.size, group.last_asked, group.id), reverse=True)


class _Reader:
    """Tells what questions mean; what is kept is not read again while the names stay the same."""

    def __init__(
        self, snapshot: Snapshot, encoder: SentenceEncoder, cache: QuestionCache | None
    ) -> None:
        self._snapshot = snapshot
        self._encoder = encoder
        self._cache = cache

    def meanings(self, records: Sequence[UnansweredRecord], reread: int | None) -> list[Meaning]:
        """What each question means; each text is read once."""
        keys = [self._hash(record) for record in records]
        asked = dict(zip(keys, records, strict=True))
        kept = self._cache.meanings(list(asked)) if self._cache else {}
        unread = [key for key in asked if key not in kept]
        for batch in batched([*unread, *self._outdated(asked, kept, reread)], _BATCH):
            read = self._read({key: asked[key] for key in batch})
            kept |= read
            if self._cache:
                self._cache.keep(read)
        return [kept[key].meaning for key in keys]

    def _outdated(
        self,
        asked: Mapping[str, UnansweredRecord],
        kept: Mapping[str, KeptMeaning],
        most: int | None,
    ) -> list[str]:
        """The latest questions read with other names."""
        found = [
            key
            for key, record in asked.items()
            if key in kept and kept[key].read_with != self._names(record)
        ]
        return found[::-1][:most]

    def _read(self, asked: Mapping[str, UnansweredRecord]) -> dict[str, KeptMeaning]:
        questions = [(record.text, record.language) for record in asked.values()]
        found = read_meanings(self._snapshot, self._encoder, questions)
        return {
            key: KeptMeaning(self._names(record), meaning)
            for (key, record), meaning in zip(asked.items(), found, strict=True)
        }

    def _names(self, record: UnansweredRecord) -> str:
        return names_read_with(self._snapshot, record.language)

    def _hash(self, record: UnansweredRecord) -> str:
        told = (self._encoder.revision, *_SETTINGS, record.language, record.text)
        return sha256("\0".join(map(str, told)).encode("utf-8", "replace")).hexdigest()


def _rows(meanings: Sequence[Meaning]) -> Vectors:
    """Rows whose products are the likeness of two questions, of shape (questions, columns)."""
    if not meanings:
        return np.empty((0, 0), dtype=np.float32)
    sure = [max(meaning.asks_for.values(), default=0.0) / SURE_FROM for meaning in meanings]
    weights = ASKS_FOR * np.clip(np.array(sure, dtype=np.float32), 0, 1)[:, np.newaxis]
    vectors = np.stack([meaning.vector for meaning in meanings])
    return np.hstack(
        [
            np.sqrt(weights) * _unit_length(_asked(meanings)),
            np.sqrt(1 - weights) * _unit_length(vectors),
        ]
    )


def _asked(meanings: Sequence[Meaning]) -> Vectors:
    """How far each indicator is above those that do not count: (questions, indicators)."""
    names = sorted({name for meaning in meanings for name in meaning.asks_for})
    columns = {name: column for column, name in enumerate(names)}
    asked = np.zeros((len(meanings), len(columns)), dtype=np.float32)
    for row, meaning in enumerate(meanings):
        least = max(meaning.asks_for.values(), default=0.0) - NEAR_LIKEST
        for name, likeness in meaning.asks_for.items():
            asked[row, columns[name]] = likeness - least
    return asked


def _unit_length(rows: Vectors) -> Vectors:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    unit: Vectors = (rows / np.maximum(lengths, np.float32(1e-9))).astype(np.float32)
    return unit


class _Groups:
    """The groups of one set of names so far."""

    def __init__(self, most: int, columns: int) -> None:
        self.members: list[list[int]] = []
        self._sums = np.zeros((most, columns), dtype=np.float32)
        self._sizes = np.zeros(most, dtype=np.float32)

    def take(self, number: int, row: NDArray[np.float32]) -> None:
        """Let a question join the likest group, or begin one."""
        held = len(self.members)
        likeness = self._sums[:held] @ row / self._sizes[:held]
        group = int(likeness.argmax()) if held else 0
        if not held or likeness[group] < JOINS_FROM:
            group = held
            self.members.append([])
        self.members[group].append(number)
        self._sums[group] += row
        self._sizes[group] += 1


def _joined(names: Sequence[frozenset[str]], rows: Vectors) -> list[list[int]]:
    """The numbers of the questions in each group."""
    sharing = Counter(names)
    groups = {named: _Groups(count, rows.shape[1]) for named, count in sharing.items()}
    for number, named in enumerate(names):
        groups[named].take(number, rows[number])
    return [members for found in groups.values() for members in found.members]


def _group(
    members: Sequence[int],
    records: Sequence[UnansweredRecord],
    meanings: Sequence[Meaning],
    rows: Vectors,
    prefer: str | None,
) -> QuestionGroup:
    own = [records[number] for number in members]
    at = [record.at for record in own]
    return QuestionGroup(
        id=own[0].id,
        representative=records[_central(members, records, rows, prefer)],
        size=len(own),
        languages=_counted(record.language for record in own),
        channels=_counted(record.channel for record in own),
        fairs=_counted(record.fair for record in own if record.fair),
        first_asked=min(at),
        last_asked=max(at),
        nearest=tuple(_counted(fact for record in own for fact in record.nearest)),
        indicators=_likeliest(meanings[number].asks_for for number in members),
        named=tuple(sorted(meanings[members[0]].named)),
        record_ids=tuple(record.id for record in own),
    )


def _central(
    members: Sequence[int], records: Sequence[UnansweredRecord], rows: Vectors, prefer: str | None
) -> int:
    """The question nearest to the centre, one of the preferred language where there is any."""
    wanted = _without_script(prefer)
    preferred = [n for n in members if _without_script(records[n].language) == wanted]
    candidates = preferred or members
    likeness = rows[list(candidates)] @ rows[list(members)].mean(axis=0)
    return candidates[int(likeness.argmax())]


def _without_script(language: str | None) -> str | None:
    return language and language.split("-")[0]


def _counted(values: Iterable[str]) -> dict[str, int]:
    """How often each value is there, the most frequent first."""
    counts = Counter(values)
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def _likeliest(asked: Iterable[Mapping[str, float]]) -> tuple[str, ...]:
    sums: dict[str, float] = defaultdict(float)
    for each in asked:
        for indicator, more in each.items():
            sums[indicator] += more
    ordered = sorted(sums, key=lambda indicator: (-sums[indicator], indicator))
    return tuple(ordered[:_SHOWN_INDICATORS])
