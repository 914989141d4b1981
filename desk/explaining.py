"""How a question was understood, in words for staff: what was read, what won, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from actions.industry_fact import INTENT as FACT
from actions.language_ladder import Detection
from actions.topic_choice import TOPICS, TopicWeights
from actions.turn import Turn
from desk.outcome_reasons import LANGUAGE, named, reasons
from facts.folding import fold
from facts.links import Link
from facts.reading_parts import parts
from facts.readings import UNITS
from facts.search import Finding
from facts.snapshot import Snapshot
from facts.understanding import Understanding

_INTENTS = 4
_EVIDENCE = 4
_READINGS = 5
_INFLECTED_FROM = 0.9
_TITLE_WIDTH = 10

Section = tuple[str, Sequence[str]]


def explanation(snapshot: Snapshot, turn: Turn, intents: Sequence[str]) -> str:
    """The whole explanation of a turn that has been looked up.

    Args:
        intents: lines on language and intent, by `understood_lines`.
    """
    if turn.looked is None:
        return "\n".join(intents)
    question, finding = turn.looked
    sections = [
        *_question_sections(snapshot, question),
        ("readings", list(_reading_lines(snapshot, question, finding))),
        ("why", list(_why(snapshot, turn, finding))),
    ]
    return "\n".join([*intents, *(line for section in sections for line in _shown(section))])


def understood_lines(
    turn: Turn, detected: Detection, weights: TopicWeights, evidence: Mapping[str, float]
) -> list[str]:
    """Language and intent: what the model said, and what was made of it."""
    sections = [
        ("message", [turn.text]),
        ("language", [_language(turn, detected)]),
        ("intent", [_ranking(turn)]),
        ("topic", list(_topic(turn, weights, evidence))),
    ]
    return [line for section in sections for line in _shown(section)]


def _shown(section: Section) -> Iterator[str]:
    """The lines of a section, its title before the first."""
    title, lines = section
    for line in lines or ["none"]:
        yield f"{title:<{_TITLE_WIDTH}} {line}"
        title = ""


def _language(turn: Turn, detected: Detection) -> str:
    others = [code for code in detected.candidates if code != detected.code]
    beside = f", or else {', '.join(others)}" if others else ""
    told = f"{detected.code} {detected.confidence:.2f}{beside}" if detected.code else "not told"
    return f"{told}; answered in {turn.language}, {_chosen(turn, detected)}"


def _chosen(turn: Turn, detected: Detection) -> str:
    if turn.language_lock:
        return "the language asked for"
    return "by the message" if turn.language == detected.code else "as nothing says better"


def _ranking(turn: Turn) -> str:
    ranked = ", ".join(f"{intent} {share:.3f}" for intent, share in turn.ranking[:_INTENTS])
    return f"{ranked}; too close to tell, so a fallback" if turn.is_fallback else ranked


def _topic(turn: Turn, weights: TopicWeights, evidence: Mapping[str, float]) -> Iterator[str]:
    """The topics weighed with what the store has, and what told the first two apart."""
    if not turn.ranking:
        return
    scores = weights.scores(turn, evidence)
    best, second, *_ = sorted(TOPICS, key=scores.__getitem__, reverse=True)
    yield f"{turn.intent}; {best} {scores[best]:.2f}, {second} {scores[second]:.2f}"
    apart = {
        name: value
        * (weights.evidence[name].get(best, 0.0) - weights.evidence[name].get(second, 0.0))
        for name, value in evidence.items()
        if name in weights.evidence
    }
    most = sorted(apart, key=lambda name: -abs(apart[name]))[:_EVIDENCE]
    told = ", ".join(f"{name} {apart[name]:+.2f}" for name in most if apart[name])
    if told:
        yield f"{best} against {second}: {told}"


def _question_sections(snapshot: Snapshot, question: Understanding) -> Iterator[Section]:
    """What a question says: names, what they come to, times and cues."""
    folded = fold(question.text)
    yield "names", [_link(snapshot, link, folded) for link in question.links]
    about = [_names(snapshot, mention) for mention in question.mentions]
    yield "about", about
    asked = question.asked
    times = {
        "years": asked.years,
        "months": asked.months,
        "ordinals": asked.ordinals,
        "years without their century": asked.short_years,
        "years from the last answer": (asked.years_apart,) if asked.years_apart else (),
    }
    told = [f"{name} {', '.join(map(str, found))}" for name, found in times.items() if found]
    yield "times", told
    yield "cues", [", ".join(sorted(question.cues))] if question.cues else []
    units = [
        f"{cue}: {', '.join(sorted(UNITS[cue]))}" for cue in sorted(question.cues & UNITS.keys())
    ]
    yield "units", units
    yield "left over", [question.residue] if question.residue else []


def _link(snapshot: Snapshot, link: Link, folded: str) -> str:
    """``matched "жемчуга" as Pearls (Жемчуг), industry, inflected``."""
    written, label = folded[link.start : link.end], snapshot.label(link.owner, LANGUAGE)
    stored = "" if link.term == label else f" ({link.term})"
    return f'matched "{written}" as {label}{stored}, {snapshot.kind(link.owner)}, {_exactly(link)}'


def _exactly(link: Link) -> str:
    if link.exactness == 1.0:
        return "to the letter"
    return "inflected" if link.exactness >= _INFLECTED_FROM else "mistyped"


def _names(snapshot: Snapshot, owners: frozenset[str]) -> str:
    return " or ".join(sorted(snapshot.label(owner, LANGUAGE) for owner in owners))


def _reading_lines(snapshot: Snapshot, question: Understanding, finding: Finding) -> Iterator[str]:
    """The best readings, each with what its score is the sum of."""
    for reading in finding.readings[:_READINGS]:
        yield f"{reading.score:.3f}  {named(snapshot, reading)}"
        summed = (f"{part.value:+.3f} {part.name}" for part in parts(snapshot, question, reading))
        yield f"       {', '.join(summed)}"
        if reading.unmet:
            unmet = ", ".join(_names(snapshot, mention) for mention in reading.unmet)
            yield f"       leaves aside {unmet}"


def _why(snapshot: Snapshot, turn: Turn, finding: Finding) -> Iterator[str]:
    if turn.intent != FACT:
        yield f"it was answered as {turn.intent}; asked for a fact, it would have been:"
    if turn.looked is not None:
        yield from reasons(snapshot, turn.looked.question, finding)
