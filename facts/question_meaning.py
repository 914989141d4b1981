"""What a question means, whatever language it is asked in.

Sentence vectors alone group few questions of different languages rightly. What each question asks
of the indicators' names in its own language does: indicators are the same in every language. See
docs/decisions/0013-question-groups.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from encoder import SentenceEncoder, Vectors
from facts.snapshot import Snapshot
from facts.understanding import Understanding, away_from_home, understand
from languages import LANGUAGES

# Chosen with the weights and the threshold in question_groups.py.
NEAR_LIKEST = 0.25
MOST_INDICATORS = 12

_LONGEST = 2_000
_UNKNOWN_LANGUAGE = "en"


@dataclass(frozen=True)
class Meaning:
    """What tells whether two questions ask the same.

    Args:
        named: the places, events, organisations and projects, the home province left out; beside
            an event the numbers or years of its editions. Homonyms are joined by ``|``.
        asks_for: how like the question the likeliest indicators are, about 0 to 1: those less
            than `NEAR_LIKEST` below the first.
        vector: of the question, of the dimension that names are compared in.
    """

    named: frozenset[str]
    asks_for: Mapping[str, float]
    vector: Vectors


def read_meanings(
    snapshot: Snapshot, encoder: SentenceEncoder, questions: Sequence[tuple[str, str]]
) -> list[Meaning]:
    """What questions mean to a snapshot.

    Args:
        questions: the text of each, which may be any, and the code of its language.
    """
    texts = [_cleaned(text) for text, _ in questions]
    vectors = encoder.encode(texts)
    return [
        _meaning(snapshot, encoder, text, language, vector)
        for text, (_, language), vector in zip(texts, questions, vectors, strict=True)
    ]


def names_read_with(snapshot: Snapshot, language: str) -> str:
    """Tells the names that questions of a language are read with from what they were before."""
    return f"{snapshot.names.fingerprint(language)} {snapshot.entity_names.fingerprint}"


def _cleaned(text: str) -> str:
    cut = text[:_LONGEST].replace("\0", " ")
    return cut.encode("utf-8", "replace").decode("utf-8")


def _meaning(
    snapshot: Snapshot, encoder: SentenceEncoder, text: str, language: str, vector: Vectors
) -> Meaning:
    known = language if language in LANGUAGES else _UNKNOWN_LANGUAGE
    question = understand(snapshot, encoder, text, known, vector)
    return Meaning(
        named=_named(snapshot, question),
        asks_for=_asks_for(question.likeness),
        # As exact as it is kept, so that a kept meaning groups like one just read.
        vector=(vector @ snapshot.names.axes).astype(np.float16).astype(np.float32),
    )


def _named(snapshot: Snapshot, question: Understanding) -> frozenset[str]:
    mentions = away_from_home(snapshot, question)
    events = [m for m in mentions if any(snapshot.kind(owner) == "event" for owner in m)]
    if events:
        # Where a fair is held and who went there is said by some and left out by others.
        numbers = question.asked.ordinals or question.asked.years
        return _joined(events) | {f"#{number}" for number in numbers}
    return _joined(mentions) | _places_of_themes(snapshot, question)


def _joined(mentions: list[frozenset[str]]) -> frozenset[str]:
    return frozenset("|".join(sorted(mention)) for mention in mentions)


def _places_of_themes(snapshot: Snapshot, question: Understanding) -> frozenset[str]:
    """The places that industries named belong to: "Zhuji pearls" names Zhuji."""
    broader = {place for theme in question.themes for place in snapshot.within(theme)}
    return frozenset(place for place in broader - snapshot.home if snapshot.kind(place) == "place")


def _asks_for(likeness: Mapping[str, float]) -> dict[str, float]:
    likest = sorted(likeness, key=lambda indicator: (-likeness[indicator], indicator))
    near = [one for one in likest if likeness[one] > likeness[likest[0]] - NEAR_LIKEST]
    return {indicator: likeness[indicator] for indicator in near[:MOST_INDICATORS]}
