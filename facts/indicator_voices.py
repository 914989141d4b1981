"""Which indicator a question asks for: every name of one speaks for it by its likeness.

Kernel ridge classification over the names of all indicators in one language (Rifkin, Yeo and
Poggio, 2003). A name that stands between two indicators speaks for both but little, a word that
tells them apart speaks loudly. The likest names alone find three to six in a hundred questions
fewer; see docs/decisions/0008-indicator-voices.md.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from encoder import Vectors
from facts.lexical import LexicalIndex
from facts.name_cache import NameCache

Floats = NDArray[np.float32]

# Chosen on the tuning questions (tests/questions/tuning), which are among no names.
MEANING = 0.4
SPELLING = 0.6
RIDGE = 0.2
# Solving takes the cube of this many seconds over 3,000; names beyond it have no voice.
MOST_TERMS = 6_000
# So many names may come and go before all voices are fitted anew.
MOST_CONTINUED = 100


def alike(meaning: Floats, spelling: Floats) -> Floats:
    """The kernel: squared, so that what is alike in both ways counts more than twice."""
    both: Floats = np.float32(MEANING) * np.maximum(meaning, 0) + np.float32(SPELLING) * spelling
    return np.square(both, out=both)


@dataclass(frozen=True)
class Fitted:
    """The voices of some names, with all they were fitted to.

    Args:
        names: owner and text of each.
        voices: of shape (names, indicators); the columns are in the owners' order of appearance.
    """

    names: Sequence[tuple[str, str]]
    voices: Floats


class VoiceKeeper:
    """Voices of each language's names, worked out once and kept.

    While a process lasts, a name more or less in a language it knows does not have them worked out
    anew: that takes seconds, and who asks is waiting.
    """

    def __init__(self, cache: NameCache, vectors_told: str) -> None:
        """`vectors_told` tells what the names' vectors were made by."""
        self._cache = cache
        self._vectors_told = vectors_told
        self._fitted: dict[str, Fitted] = {}

    def has(self, owners: Sequence[str], texts: Sequence[str]) -> bool:
        """Whether the voices of these names are worked out already; arguments as below."""
        return self._cache.voices(self.fingerprint(owners, texts)) is not None

    def voices(
        self,
        language: str,
        owners: Sequence[str],
        texts: Sequence[str],
        vectors: Vectors,
        lexical: LexicalIndex,
    ) -> Floats:
        """What each name adds for each indicator, of shape (names, indicators).

        Args:
            owners: the indicator of each name; their order of appearance is that of the columns.
            texts: the names in the language.
            vectors: of the names, of shape (names, dimension).
            lexical: the index of the same names.
        """
        key = self.fingerprint(owners, texts)
        kept = self._cache.voices(key)
        if kept is None and language in self._fitted:
            nearly = continued(self._fitted[language], owners, texts, vectors, lexical)
            if nearly is not None:
                return nearly
        if kept is None:
            kept = fit(owners, texts, vectors, lexical).astype(np.float16).tobytes()
            self._cache.keep_voices(language, key, kept)
        columns = len(dict.fromkeys(owners))
        voices = np.frombuffer(kept, np.float16).reshape(len(texts), columns).astype(np.float32)
        self._fitted[language] = Fitted(list(zip(owners, texts, strict=True)), voices)
        return voices

    def fingerprint(self, owners: Sequence[str], texts: Sequence[str]) -> str:
        """Tells these names, their vectors and what weighs them from any others."""
        settings = (self._vectors_told, MEANING, SPELLING, RIDGE, MOST_TERMS)
        told = json.dumps([settings, list(owners), list(texts)])
        return hashlib.sha256(told.encode()).hexdigest()


def fit(
    owners: Sequence[str], texts: Sequence[str], vectors: Vectors, lexical: LexicalIndex
) -> Floats:
    """Work the voices out: as :meth:`VoiceKeeper.voices`."""
    columns = {owner: column for column, owner in enumerate(dict.fromkeys(owners))}
    targets = np.zeros((len(owners), len(columns)), dtype=np.float32)
    targets[np.arange(len(owners)), [columns[owner] for owner in owners]] = 1
    rows = slice(0, MOST_TERMS)  # labels come first
    kernel = alike(vectors[rows] @ vectors[rows].T, _spelled_alike(texts[rows], lexical))
    kernel[np.diag_indices(len(kernel))] += np.float32(RIDGE)
    voices = np.zeros_like(targets)
    voices[rows] = np.linalg.solve(kernel, targets[rows])
    return voices


def continued(
    fitted: Fitted,
    owners: Sequence[str],
    texts: Sequence[str],
    vectors: Vectors,
    lexical: LexicalIndex,
) -> Floats | None:
    """The voices of nearly the same names; arguments and result as :meth:`VoiceKeeper.voices`.

    The names that are not new keep theirs, and those of the new ones are fitted around them: one
    step of block Gauss-Seidel, for which each new name asks as a question would. None where more
    than a few names came or went.
    """
    known = {name: row for row, name in enumerate(fitted.names)}
    rows = [known.get(name, -1) for name in zip(owners, texts, strict=True)]
    new = [row for row, place in enumerate(rows) if place < 0]
    gone = len(known) - (len(rows) - len(new))
    if len(new) + gone > MOST_CONTINUED:
        return None
    voices = _carried_over(fitted, owners, rows)
    columns = np.array(list(dict.fromkeys(owners)))
    spelling = np.array([lexical.scores(texts[row]) for row in new], dtype=np.float32)
    kernel = alike(vectors[new] @ vectors.T, spelling.reshape(len(new), len(rows)))
    targets = (np.array([owners[row] for row in new])[:, None] == columns).astype(np.float32)
    among = kernel[:, new] + np.float32(RIDGE) * np.eye(len(new), dtype=np.float32)
    voices[new] = np.linalg.solve(among, targets - kernel @ voices)
    return voices


def _carried_over(fitted: Fitted, owners: Sequence[str], rows: Sequence[int]) -> Floats:
    """The voices kept by names that were fitted already; those of new ones are 0."""
    before = {owner: at for at, owner in enumerate(dict.fromkeys(o for o, _ in fitted.names))}
    columns = [before.get(owner, -1) for owner in dict.fromkeys(owners)]
    # What is not known points at an empty row or column behind the last.
    padded = np.pad(fitted.voices, ((0, 1), (0, 1)))
    carried: Floats = padded[np.ix_(rows, columns)]
    return carried


def _spelled_alike(texts: Sequence[str], lexical: LexicalIndex) -> Floats:
    """How much the names share with each other; a score is of a question, so both ways count."""
    scores = np.empty((len(texts), len(texts)), dtype=np.float32)
    for row, text in enumerate(texts):
        scores[row] = lexical.scores(text)[: len(texts)]
    return (scores + scores.T) / np.float32(2)
