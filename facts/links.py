"""Entities named in a question: the store's labels and aliases, found as people write them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter

from rapidfuzz.distance import OSA

from facts.folding import fold, is_hangul, is_unspaced, words
from facts.records import TermRecord

# Shorter names are only recognised letter by letter: "Zhuji" may be mistyped, "Oman" may not.
_MISTYPED_ONCE_FROM = 5
_MISTYPED_TWICE_FROM = 8
_BACKDROP_MISTYPED_FROM = 9
_INFLECTED_FROM = 4
_INFLECTED = 0.9
_ONE_SLIP = 0.85
_LONGEST_ENDING = 3
_LONGEST_PARTICLE = 4
_MOST_LETTERS_MISSING = 2
# How much longer than a name's word a written one may be and still stand for it.
_LONGER_BY = range(-_MOST_LETTERS_MISSING, max(_LONGEST_ENDING, _LONGEST_PARTICLE) + 1)
_REMEMBERED_WORDS = 4096
# "GE" and "3M" are words in other languages unless written as the company writes them.
_ACRONYM_UP_TO = 3
_COMMA = re.compile(r"[,،;؛]\s")
_ARABIC_PROCLITICS = ("وال", "بال", "كال", "فال", "لل", "ال", "و", "ب", "ك", "ل", "ف")


@dataclass(frozen=True, slots=True)
class Link:
    """One mention of an entity: where it stands in the folded text, and what it matched.

    Args:
        owner: id of the entity.
        term: the stored spelling it matched.
        start: offset of the first character in the folded text.
        end: offset after the last one.
        exactness: 1.0 to the letter, less for an inflected or mistyped form.
    """

    owner: str
    term: str
    start: int
    end: int
    exactness: float

    def overlaps(self, other: Link) -> bool:
        """Whether two mentions share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class _Name:
    number: int
    owner: str
    term: str
    folded: str
    tokens: tuple[str, ...]
    is_backdrop: bool

    def is_surely(self, form: str, exactness: float, written: Container[str]) -> bool:
        """Whether an everyday word is this name: not mistyped, and with the name's accents.

        In Vietnamese, Nhật is Japan and nhất is "most". A singular is not mistyped.
        """
        only_accents_tell = len(self.tokens) == 1 and self.folded.isascii() != self.term.isascii()
        accented = not only_accents_tell or _with_accents(self.term) in written
        return accented and (exactness >= _INFLECTED or self.tokens[0].startswith(form))

    def likeness(self, wanted: str, written: str) -> float:
        """How surely a written word is a word of this name; a backdrop name forgives less."""
        found = likeness(wanted, written)
        if not self.is_backdrop or found == 1.0:
            return found
        if found == _INFLECTED:
            one_letter = len(wanted) - 1
            alike = wanted[:one_letter] == written[:one_letter] and len(written) <= len(wanted) + 1
            return found if alike else 0.0
        one_slip = found >= _ONE_SLIP and len(wanted) >= _BACKDROP_MISTYPED_FROM
        return found if one_slip or is_hangul(wanted) else 0.0


class TermIndex:
    """Finds the terms of entities in a question, in whatever language either is written.

    Args:
        terms: names that people are likely to mean.
        backdrop: the many other names of the world; everyday words resemble them, so short ones
            have to be spelt right.
    """

    def __init__(self, terms: Iterable[TermRecord], backdrop: Iterable[TermRecord] = ()) -> None:
        # By first character, then by spelling.
        self._unspaced: dict[str, dict[str, list[_Name]]] = defaultdict(dict)
        # By first letter and length of the first word, then by that word.
        self._spaced: dict[tuple[str, int], dict[str, list[_Name]]] = defaultdict(dict)
        self._acronyms: dict[str, list[_Name]] = defaultdict(list)
        self._opened_by = lru_cache(_REMEMBERED_WORDS)(self._find_opened_by)
        self.terms, self.backdrop = tuple(terms), tuple(backdrop)
        named = {(t.owner_id, t.text): t for t in self.terms}.values()
        for number, term in enumerate(named):
            self._add(number, term, is_backdrop=False)
        others = {(t.owner_id, t.text): t for t in self.backdrop}.values()
        for number, term in enumerate(others, start=len(named)):
            self._add(number, term, is_backdrop=True)

    def _add(self, number: int, term: TermRecord, is_backdrop: bool) -> None:
        folded = fold(term.text)
        tokens = tuple(word for word, _, _ in words(folded))
        name = _Name(number, term.owner_id, term.text, folded, tokens, is_backdrop)
        if not tokens:
            return
        if len(folded) <= _ACRONYM_UP_TO and term.text.isascii():
            self._acronyms[term.text].append(name)
        elif is_unspaced(folded):
            self._unspaced[folded[0]].setdefault(folded, []).append(name)
        else:
            first = tokens[0]
            self._spaced[first[0], len(first)].setdefault(first, []).append(name)

    def find(self, text: str, everyday: Container[str] = ()) -> list[Link]:
        """Every entity a text names; longer and more exact mentions win over what they cover.

        Args:
            everyday: words of the language the text is in; none of them is a mistyped name.
        """
        folded = fold(text)
        found = [
            *self._find_unspaced(folded),
            *self._find_acronyms(text, folded),
            *self._find_spaced(text, folded, everyday),
        ]
        return _without_covered(found)

    def _find_unspaced(self, folded: str) -> Iterable[Link]:
        if not is_unspaced(folded):
            return
        near = [
            entry
            for character in set(folded) & self._unspaced.keys()
            for entry in self._unspaced[character].items()
        ]
        for spelling, names in sorted(near, key=lambda entry: entry[1][0].number):
            start = folded.find(spelling)
            while start >= 0:
                for name in names:
                    yield Link(name.owner, name.term, start, start + len(spelling), 1.0)
                start = folded.find(spelling, start + 1)

    def _find_acronyms(self, text: str, folded: str) -> Iterable[Link]:
        written = {word for word, _, _ in words(text)}
        for acronym in written & self._acronyms.keys():
            for word, start, end in words(folded):
                if word == acronym.casefold():
                    for name in self._acronyms[acronym]:
                        yield Link(name.owner, name.term, start, end, 1.0)

    def _find_spaced(self, text: str, folded: str, everyday: Container[str]) -> Iterable[Link]:
        tokens = words(folded)
        written = {_with_accents(word) for word, _, _ in words(text)}
        forms = [_bare_forms(word) for word, _, _ in tokens]
        for position, (_, start, _) in enumerate(tokens):
            following = forms[position + 1 :]
            for form in forms[position]:
                for name, first in self._opened_by(form):
                    if form in everyday and not name.is_surely(form, first, written):
                        continue
                    exactness = _exactness(name, first, following)
                    end = tokens[min(position + len(name.tokens), len(tokens)) - 1][2]
                    if exactness > 0.0 and not _is_row(name, folded[start:end]):
                        yield Link(name.owner, name.term, start, end, exactness)

    def _find_opened_by(self, form: str) -> Sequence[tuple[_Name, float]]:
        """The names that may begin with a written word and how surely, in the order added."""
        near = [
            name
            for longer in _LONGER_BY
            for wanted, names in self._spaced.get((form[0], len(form) - longer), {}).items()
            if likeness(wanted, form) > 0.0
            for name in names
        ]
        opened = [
            (name, name.likeness(name.tokens[0], form))
            for name in sorted(near, key=attrgetter("number"))
        ]
        return tuple((name, exactness) for name, exactness in opened if exactness > 0.0)


def _is_row(name: _Name, written: str) -> bool:
    """Whether a name only seems to span several in a row: "Zimbabwe, Afrika Selatan"."""
    return len(name.tokens) > 1 and bool(_COMMA.search(written)) and not _COMMA.search(name.term)


def _exactness(name: _Name, first: float, following: Sequence[Sequence[str]]) -> float:
    """How surely a name is meant whose first word fits, 0.0 where another one does not."""
    rest = name.tokens[1:]
    if len(following) < len(rest):
        return 0.0
    exactness = first
    for wanted, forms in zip(rest, following, strict=False):
        exactness = min(exactness, max(name.likeness(wanted, form) for form in forms))
        if exactness == 0.0:
            break
    return exactness


def likeness(wanted: str, written: str) -> float:
    """How surely a written word is the wanted one: 1.0 equal, 0.9 inflected, less if mistyped."""
    if wanted == written:
        return 1.0
    if is_hangul(wanted):
        return 0.95 if _with_particle(wanted, written) else 0.0
    if _is_inflected(wanted, written):
        return _INFLECTED
    return _mistyped(wanted, written)


def _with_accents(word: str) -> str:
    """A word without case alone; a Turkish capital İ is an i."""
    return word.casefold().replace("i\u0307", "i")


def _with_particle(wanted: str, written: str) -> bool:
    ending = len(written) - len(wanted)
    return len(wanted) > 1 and written.startswith(wanted) and ending <= _LONGEST_PARTICLE


def _is_inflected(wanted: str, written: str) -> bool:
    """Whether the two differ in a short ending only: Япония and Японии, Perle and Perlen."""
    if min(len(wanted), len(written)) < _INFLECTED_FROM or wanted.isdigit():
        return False
    longer = len(written) - len(wanted)
    if written.startswith(wanted):
        return longer <= _LONGEST_ENDING
    # Endings are exchanged in Cyrillic; Latin and Arabic names only grow.
    stem = max(_INFLECTED_FROM, len(wanted) - 2)
    exchanged = _is_cyrillic(wanted) and written[:stem] == wanted[:stem]
    return exchanged and -_MOST_LETTERS_MISSING <= longer <= _LONGEST_ENDING


def _mistyped(wanted: str, written: str) -> float:
    """0.85 with one letter amiss, 0.75 with two in a long word, 0.0 with more."""
    if len(wanted) < _MISTYPED_ONCE_FROM or wanted[0] != written[0] or wanted.isdigit():
        return 0.0
    allowed = 2 if len(wanted) >= _MISTYPED_TWICE_FROM else 1
    amiss = OSA.distance(wanted, written, score_cutoff=allowed)
    return _ONE_SLIP + 0.1 - 0.1 * amiss if amiss <= allowed else 0.0


def _bare_forms(token: str) -> tuple[str, ...]:
    """An Arabic word also without the conjunction, preposition and article glued to it."""
    if not "\u0600" <= token[0] <= "\u06ff":
        return (token,)
    bare = (token[len(clitic) :] for clitic in _ARABIC_PROCLITICS if token.startswith(clitic))
    return (token, *dict.fromkeys(form for form in bare if len(form) > 1))


def _is_cyrillic(word: str) -> bool:
    return "\u0400" <= word[0] <= "\u052f"


def _without_covered(found: Sequence[Link]) -> list[Link]:
    """The mentions that no longer or more exact one overlaps; equals (homonyms) all stay."""
    kept: list[Link] = []
    for link in sorted(found, key=_weight, reverse=True):
        rivals = [other for other in kept if other.overlaps(link)]
        if all(
            (other.start, other.end) == (link.start, link.end) and other.exactness == link.exactness
            for other in rivals
        ):
            kept.append(link)
    unique = {(link.owner, link.start): link for link in kept}
    return sorted(unique.values(), key=lambda link: link.start)


def _weight(link: Link) -> tuple[float, int]:
    # An exact mention outranks a longer one that is only similar ("Zhenjiang" is not "Zhejiang").
    return (link.end - link.start) * link.exactness**2, link.end - link.start
