"""The contenders in a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desk.evaluation.comparison.measuring import Asked, Measured
from desk.evaluation.measures import macro_f1, share
from desk.evaluation.scope import Judged, choose_threshold, judge, turned_away
from desk.evaluation.table import percent
from encoder.use_encoder import TRAINED_LANGUAGES

OUT_OF_SCOPE = "out_of_scope"
MEGABYTE = 1_000_000
HEADING = (
    "contender",
    "intents right, %",
    "macro F1",
    "languages of USE, %",
    "other languages, %",
    "out of scope found, %",
    "ms a message, p50",
    "p95",
    "peak memory, MB",
    "training, s",
)


def row(name: str, asked: Sequence[Asked], measured: Measured) -> list[str]:
    """A contender's figures as text; a dash where no question tells."""
    given = [ranking[0][0] for ranking in measured.rankings]
    pairs = list(zip(asked, given, strict=True))
    known = [pair for pair in pairs if pair[0].language in TRAINED_LANGUAGES]
    unknown = [pair for pair in pairs if pair[0].language not in TRAINED_LANGUAGES]
    return [
        name,
        _right(pairs),
        percent(macro_f1([(question.intent, intent) for question, intent in pairs])),
        _right(known),
        _right(unknown),
        _out_of_scope_found(asked, measured),
        *(f"{measured.milliseconds_of(part):.1f}" for part in (50, 95)),
        f"{measured.peak_bytes / MEGABYTE:,.0f}",
        f"{measured.training_seconds:,.0f}",
    ]


def _right(pairs: Iterable[tuple[Asked, str]]) -> str:
    return percent(share(question.intent == intent for question, intent in pairs))


def _out_of_scope_found(asked: Sequence[Asked], measured: Measured) -> str:
    """Percent turned away where what is in scope may not lose more than it may."""
    inside: list[Judged] = []
    outside: list[Judged] = []
    for question, ranking in zip(asked, measured.rankings, strict=True):
        judged = judge(question.intent, ranking, OUT_OF_SCOPE)
        (outside if question.intent == OUT_OF_SCOPE else inside).append(judged)
    if not (inside and outside):
        return percent(None)
    return f"{turned_away(outside, choose_threshold(inside, outside)):.1f}"
