"""Words that mean nothing, from the letters and words of each language, for stores of examples."""

from __future__ import annotations

import random
import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from facts.folding import is_unspaced

_UNSPACED_CHUNK = 2
_WORDS_IN_TEXT = 12
_SYLLABLES = range(2, 4)


@dataclass(frozen=True, slots=True)
class MadeUpWords:
    """The words and the chunks of words that one language's made-up texts are put together from."""

    words: Sequence[str]
    chunks: Sequence[str]
    space: str

    @classmethod
    def of(cls, texts: Sequence[str]) -> MadeUpWords:
        """Take apart what is written in one language."""
        words = [word for text in texts for word in text.split()]
        unspaced = is_unspaced("".join(texts))
        if unspaced:
            words = [chunk for word in words for chunk in _chunks(word)]
        chunks = [chunk for word in words for chunk in _chunks(word) if chunk.isalpha()]
        return cls(words, chunks, "" if unspaced else " ")

    def name(self, chosen: random.Random) -> str:
        """A name of two words, one of them of the language."""
        made_up = "".join(chosen.choices(self.chunks, k=chosen.choice(_SYLLABLES)))
        return self.space.join((made_up.title(), chosen.choice(self.words)))

    def text(self, chosen: random.Random) -> str:
        """As many words as a short sentence has."""
        return self.space.join(chosen.choices(self.words, k=_WORDS_IN_TEXT))


def made_up_words(shipped: Path) -> Mapping[str, MadeUpWords]:
    """The words of every language in which a store has texts."""
    texts: dict[str, list[str]] = defaultdict(list)
    with closing(sqlite3.connect(shipped)) as store:
        for language, text in store.execute("SELECT language, text FROM fact_text"):
            texts[language].append(text)
    return {language: MadeUpWords.of(own) for language, own in texts.items()}


def _chunks(word: str) -> list[str]:
    starts = range(0, len(word), _UNSPACED_CHUNK)
    return [word[start : start + _UNSPACED_CHUNK] for start in starts]
