"""What a question says, matched against a snapshot: mentions, times, indicators by likeness."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from encoder import SentenceEncoder, Vectors
from facts.asked import YEAR, Asked, asked
from facts.cues import cues
from facts.folding import fold
from facts.gazetteer import is_everyday_word
from facts.indicator_terms import NOTHING_ALIKE, Likeness
from facts.links import Link
from facts.records import EditionRecord
from facts.snapshot import Snapshot

_DOLLARS = re.compile(r"\b(?P<country>US|HK|SG|S|AU|A|CA|C|NZ|NT)\$", re.IGNORECASE)
_NAMING = {"place", "event", "organisation", "project"}


@dataclass(frozen=True)
class Understanding:
    """A question in terms of the store.

    Args:
        mentions: for each place, event, organisation or project named, the entities it may be.
        themes: industries and topics named; they favour a reading and never exclude one.
        likeness: how like the question each indicator is, about 0 to 1.
        best_likeness: how like it is what any indicator is named, 0 to 1.
        entity_likeness: how like the names of each entity its wording is, 0 to 1.
        cues: the kinds of cue words in it (most, total, when …).
        asks_alike: what it adds to each indicator that its names ask for what these cues ask for.
        residue: the folded text without what was linked.
    """

    text: str
    language: str
    links: tuple[Link, ...]
    mentions: tuple[frozenset[str], ...]
    themes: frozenset[str]
    asked: Asked
    likeness: Mapping[str, float]
    best_likeness: float
    entity_likeness: Mapping[str, float]
    cues: frozenset[str]
    asks_alike: Mapping[str, float]
    residue: str


@dataclass(frozen=True)
class Parsed:
    """What a question says whatever indicators are named: whom it names, when, and what kind.

    Args:
        links: the names of entities in it.
        cues: the kinds of cue words in it.
        residue: the folded text without what was linked.
    """

    text: str
    language: str
    links: tuple[Link, ...]
    asked: Asked
    cues: frozenset[str]
    residue: str


def understand(
    snapshot: Snapshot,
    encoder: SentenceEncoder,
    text: str,
    language: str,
    vector: Vectors | None = None,
) -> Understanding:
    """Match a question against a snapshot.

    Args:
        vector: the encoder's vector of the text where it is at hand, of shape (dimension,).
    """
    question = parsed(snapshot, text, language)
    likeness = _likeness(snapshot, encoder, question, vector)
    return weighed(snapshot, question, likeness, snapshot.entity_names.likeness(text))


def parsed(snapshot: Snapshot, text: str, language: str) -> Parsed:
    """Take a question apart."""
    links = links_in(snapshot, text, language)
    residue = _residue(snapshot, text, links)
    return Parsed(text, language, links, asked(text, language), cues(text, language), residue)


def weighed(
    snapshot: Snapshot,
    question: Parsed,
    likeness: Likeness,
    entity_likeness: Mapping[str, float],
) -> Understanding:
    """A question that is taken apart, with what it is like."""
    terms = snapshot.indicator_terms(question.language)
    return Understanding(
        text=question.text,
        language=question.language,
        links=question.links,
        mentions=mentions_of(snapshot, question.links, question.asked),
        themes=themes_of(snapshot, question.links),
        asked=question.asked,
        likeness=likeness.of_each,
        best_likeness=likeness.nearest,
        entity_likeness=entity_likeness,
        cues=question.cues,
        asks_alike=terms.asks_alike(question.cues),
        residue=question.residue,
    )


def links_in(snapshot: Snapshot, text: str, language: str) -> tuple[Link, ...]:
    """The names of entities that a text holds."""
    everyday = snapshot.indicator_terms(language).words
    found = snapshot.index.find(_without_currencies(text), everyday)
    return tuple(link for link in found if not is_everyday_word(link.owner, language))


def mentions_of(
    snapshot: Snapshot, links: tuple[Link, ...], times: Asked
) -> tuple[frozenset[str], ...]:
    """For each place, event, organisation or project named, the entities it may be."""
    return _with_editions(snapshot, _mentions(snapshot, links), times)


def themes_of(snapshot: Snapshot, links: tuple[Link, ...]) -> frozenset[str]:
    """The industries and topics named."""
    return frozenset(link.owner for link in links if snapshot.kind(link.owner) not in _NAMING)


def away_from_home(snapshot: Snapshot, question: Understanding) -> list[frozenset[str]]:
    """The mentions but for the home province, which nearly every question names."""
    return [mention for mention in question.mentions if not mention <= snapshot.home]


def _without_currencies(text: str) -> str:
    """The text with blanks for the country in "US$" and the like; nobody asks about it."""
    return _DOLLARS.sub(lambda dollars: " " * len(dollars["country"]) + "$", text)


def _mentions(snapshot: Snapshot, links: tuple[Link, ...]) -> tuple[frozenset[str], ...]:
    by_span: dict[tuple[int, int], set[str]] = defaultdict(set)
    for link in links:
        if snapshot.kind(link.owner) in _NAMING:
            by_span[link.start, link.end].add(link.owner)
    return tuple(dict.fromkeys(frozenset(owners) for owners in by_span.values()))


def _with_editions(
    snapshot: Snapshot, mentions: tuple[frozenset[str], ...], times: Asked
) -> tuple[frozenset[str], ...]:
    """The mentions with a series told apart: "the second and the third CIIE", "2019 and 2020"."""
    series_of = {**snapshot.series_of, **{series: series for series in snapshot.series}}
    kept, numbered = [], []
    for mention in mentions:
        series = {series_of[owner] for owner in mention if owner in series_of}
        editions = [
            e.id for e in snapshot.editions if e.series in series and _is_numbered(e, times)
        ]
        numbered += [frozenset({edition}) for edition in editions]
        kept += [] if editions else [mention]
    return tuple(dict.fromkeys([*kept, *numbered]))


def _is_numbered(edition: EditionRecord, times: Asked) -> bool:
    """Whether an edition is told by its ordinal, or by its year where two are compared."""
    if edition.ordinal in times.ordinals:
        return True
    started = edition.starts_on
    return len(times.years) > 1 and started is not None and started.year in times.years


def _residue(snapshot: Snapshot, text: str, links: tuple[Link, ...]) -> str:
    """The folded text without years and names of places, events and the like."""
    folded = fold(text)
    kept = list(folded)
    named = ((link.start, link.end) for link in links if snapshot.kind(link.owner) in _NAMING)
    for start, end in (*named, *(year.span() for year in YEAR.finditer(folded))):
        kept[start:end] = " " * (end - start)
    return " ".join("".join(kept).split())


def likeness_of_all(
    snapshot: Snapshot, questions: Sequence[Parsed], vectors: Vectors
) -> list[Likeness]:
    """How like each indicator several questions of one language are.

    Args:
        vectors: the encoder's, of shape (questions, dimension).
    """
    if not questions:
        return []
    terms = snapshot.indicator_terms(questions[0].language)
    residues = [question.residue for question in questions]
    found = terms.likeness_of_all(vectors @ snapshot.names.axes, residues)
    return [one if residue else NOTHING_ALIKE for one, residue in zip(found, residues, strict=True)]


def _likeness(
    snapshot: Snapshot, encoder: SentenceEncoder, question: Parsed, vector: Vectors | None
) -> Likeness:
    """How like each indicator a question is: by meaning as a whole, by spelling without names."""
    if not question.residue:
        return NOTHING_ALIKE
    meaning = encoder.encode([question.text])[0] if vector is None else vector
    terms = snapshot.indicator_terms(question.language)
    return terms.likeness(meaning @ snapshot.names.axes, question.residue)
