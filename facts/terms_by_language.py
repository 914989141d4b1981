"""The names of indicators in every language, each language put together when first asked in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from operator import attrgetter
from threading import Lock

import numpy as np

from encoder import SentenceEncoder, Vectors, principal_axes
from facts.embeddings import name_vectors
from facts.indicator_terms import IndicatorTerms
from facts.indicator_voices import MOST_CONTINUED, VoiceKeeper
from facts.name_cache import NameCache
from facts.records import TermRecord
from facts.stand_ins import Alikeness, StandIns, alikeness, standing_in

DIMENSION = 128
"""Of the encoder's 512: a quarter of the memory to read for each question, and no answer lost."""

# So many names show the main directions of all, and where each indicator lies among them.
_SAMPLED = 8_192
_FALLBACK = "en"


class TermsByLanguage:
    """The terms of indicators, by language.

    Only a sample of the names is encoded at once. It is the same whichever languages are put
    together, and staff's own names are not among it, so that an answer depends on neither.

    Args:
        terms: of indicators, in all languages.
        last: of an earlier revision of the same store; what it came to is gone on with.
    """

    def __init__(
        self,
        terms: Sequence[TermRecord],
        encoder: SentenceEncoder,
        cache: NameCache,
        last: TermsByLanguage | None = None,
    ) -> None:
        self._terms = terms
        self._by_language = _grouped(terms, attrgetter("language"))
        self._by_owner = _grouped(terms, attrgetter("owner_id"))
        self._encoder = encoder
        self._cache = cache
        going_on = last if last and last.is_gone_on_with(self) else None
        self._ready: dict[str, IndicatorTerms] = {}
        self._made: dict[str, tuple[list[TermRecord], IndicatorTerms]] = (
            dict(going_on._made) if going_on else {}
        )
        self.used_before: Sequence[str] = last.used if last else ()
        """The languages that earlier revisions were asked in."""
        self._locks: dict[str, Lock] = {}
        self._fingerprints: dict[str, str] = {}
        sample = going_on.sample if going_on else _sample(terms)
        self.sample: Sequence[TermRecord] = sample
        self._reduced: tuple[Vectors, Vectors] = (
            going_on._reduced if going_on else self._reduce(sample)
        )
        self.axes, self._sampled = self._reduced
        """What shortens the encoder's vectors, of shape (encoder's dimension, dimension)."""
        self._alikeness: dict[tuple[str, str], Alikeness] = going_on._alikeness if going_on else {}
        self.centers = self._centers(sample, self._sampled)
        """Where each indicator lies: the mean of its names in the sample, of length one."""
        told = f"{encoder.revision} {_told(sample)}"
        self.keeper: VoiceKeeper = going_on.keeper if going_on else VoiceKeeper(cache, told)

    def is_gone_on_with(self, later: TermsByLanguage) -> bool:
        """Whether later terms are nearly these: all that was sampled and few from elsewhere."""
        more = len(_shipped(later._terms)) - len(_shipped(self._terms))
        return bool(self.sample) and self._has_sample(later) and abs(more) <= MOST_CONTINUED

    def _has_sample(self, later: TermsByLanguage) -> bool:
        """Whether later terms have all that was sampled; only what changed is looked at."""
        names = later._by_language
        changed = {code for code, own in self._by_language.items() if own != names.get(code)}
        sampled = [term for term in self.sample if term.language in changed]
        present = [term for code in changed for term in names.get(code, ())]
        return _names(sampled) <= _names(present)

    def has(self, language: str) -> bool:
        """Whether the terms of a language are put together already."""
        return language in self._ready

    def make_ready(self) -> None:
        """Put the languages together that earlier revisions were asked in, quick ones first."""
        for code in sorted(self.used_before, key=self._is_changed):
            self.of(code)

    def _is_changed(self, language: str) -> bool:
        """Whether the names in a language are not those of the last revision."""
        return language not in self._made or self._made[language][0] != self._own(language)

    @property
    def used(self) -> Sequence[str]:
        """The languages that this revision or an earlier one was asked in."""
        return tuple(dict.fromkeys((*self.used_before, *list(self._ready))))

    def is_weighed(self, language: str) -> bool:
        """Whether the terms of a language would be put together in a moment."""
        if self.has(language):
            return True
        own = self._own(language)
        return self.keeper.has([term.owner_id for term in own], [term.text for term in own])

    def fingerprint(self, language: str) -> str:
        """Tells what a question in a language is compared with from what it was before."""
        if language not in self._fingerprints:
            own = self._own(language)
            told = [*own, *self._standing_in(own)]
            owners, texts = [term.owner_id for term in told], [term.text for term in told]
            self._fingerprints[language] = self.keeper.fingerprint(owners, texts)
        return self._fingerprints[language]

    def of(self, language: str) -> IndicatorTerms:
        """The terms a question in a language is compared with.

        Who asks while they are put together waits for them, and nobody for those of others.
        """
        # `setdefault` is one step, so two threads never hold different locks of a language.
        if language not in self._ready:
            with self._locks.setdefault(language, Lock()):
                if language not in self._ready:
                    self._ready[language] = self._put_together(language)
        return self._ready[language]

    def _centers(self, sample: Sequence[TermRecord], vectors: Vectors) -> Mapping[str, Vectors]:
        """As `centers`; an indicator that the sample leaves out lies where all its names lie."""
        sampled = {term.owner_id for term in sample}
        others = [term for term in self._terms if term.owner_id not in sampled]
        vectors = np.concatenate([vectors, self._encoded(others) @ self.axes])
        names = [term.owner_id for term in (*sample, *others)]
        owners, rows = np.unique(np.array(names, dtype=str), return_inverse=True)
        sums = np.zeros((len(owners), vectors.shape[1]), dtype=np.float32)
        np.add.at(sums, rows, vectors)
        lengths = np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), np.float32(1e-9))
        return dict(zip(owners.tolist(), sums / lengths, strict=True))

    def _reduce(self, sample: Sequence[TermRecord]) -> tuple[Vectors, Vectors]:
        """The main directions of the sample's vectors, and the vectors along these."""
        vectors = self._encoded(sample)
        axes = principal_axes(vectors, DIMENSION)
        return axes, vectors @ axes

    def _put_together(self, language: str) -> IndicatorTerms:
        own = self._own(language)
        made = self._made.get(language)
        if made is None or made[0] != own:
            last = made[1] if made else None
            vectors = self._vectors(own, last)
            made = own, IndicatorTerms.of(own, language, vectors, self.keeper, last)
            self._made[language] = made
        others = self._standing_in(own)
        return replace(made[1], stand_ins=self._stand_ins(language, others)) if others else made[1]

    def _own(self, language: str) -> list[TermRecord]:
        """The terms in a language; the English ones where it has none at all."""
        return self._by_language.get(language) or self._by_language.get(_FALLBACK, [])

    def _standing_in(self, own: Sequence[TermRecord]) -> list[TermRecord]:
        """Names of the indicators that have none among these."""
        unnamed = self._by_owner.keys() - {term.owner_id for term in own}
        return standing_in(self._by_owner[owner] for owner in sorted(unnamed))

    def _stand_ins(self, language: str, terms: Sequence[TermRecord]) -> StandIns:
        known = {code: self._alike(language, code) for code in {term.language for term in terms}}
        return StandIns.of(terms, self._encoded(terms) @ self.axes, known)

    def _alike(self, language: str, other: str) -> Alikeness:
        """How alike names in two languages are, by those in the sample."""
        if (language, other) not in self._alikeness:
            self._alikeness[language, other] = alikeness(
                self._sampled_in(language), self._sampled_in(other)
            )
        return self._alikeness[language, other]

    def _sampled_in(self, language: str) -> Mapping[str, Vectors]:
        """Where each indicator lies by its names in a language that are in the sample."""
        sums: dict[str, Vectors] = defaultdict(
            lambda: np.zeros(self._sampled.shape[1], dtype=np.float32)
        )
        for term, vector in zip(self.sample, self._sampled, strict=True):
            if term.language == language:
                sums[term.owner_id] += vector
        return {name: _of_length_one(found) for name, found in sums.items()}

    def _vectors(self, own: Sequence[TermRecord], last: IndicatorTerms | None) -> Vectors:
        """Vectors of terms; those that are there already are not read again."""
        if last is None:
            return self._encoded(own) @ self.axes
        known = {text: row for row, text in enumerate(last.texts)}
        new = [term for term in own if term.text not in known]
        known |= {term.text: len(last.texts) + row for row, term in enumerate(new)}
        vectors = np.concatenate([last.vectors, self._encoded(new) @ self.axes])
        found: Vectors = vectors[[known[term.text] for term in own]]
        return found

    def _encoded(self, terms: Sequence[TermRecord]) -> Vectors:
        return name_vectors(self._cache, self._encoder, [term.text for term in terms])


def _grouped(
    terms: Sequence[TermRecord], key: Callable[[TermRecord], str]
) -> dict[str, list[TermRecord]]:
    found: dict[str, list[TermRecord]] = defaultdict(list)
    for term in terms:
        found[key(term)].append(term)
    return dict(found)


def _of_length_one(vector: Vectors) -> Vectors:
    shortened: Vectors = vector / np.maximum(np.linalg.norm(vector), np.float32(1e-9))
    return shortened


def _sample(terms: Sequence[TermRecord]) -> Sequence[TermRecord]:
    """Names that came with the knowledge, evenly taken; of a store without knowledge any names."""
    shipped = _shipped(terms)
    return shipped[:: max(1, len(shipped) // _SAMPLED)]


def _shipped(terms: Sequence[TermRecord]) -> Sequence[TermRecord]:
    return [term for term in terms if term.is_shipped] or terms


def _names(terms: Sequence[TermRecord]) -> set[tuple[str, str, str]]:
    return {(term.owner_id, term.language, term.text) for term in terms}


def _told(sample: Sequence[TermRecord]) -> str:
    return sha256("\0".join(term.text for term in sample).encode()).hexdigest()
