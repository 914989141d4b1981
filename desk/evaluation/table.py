"""The result of an evaluation as tables per language and a list of misses."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import get_args

from desk.evaluation import scores
from desk.evaluation.judge import Judgement
from desk.evaluation.measures import share
from desk.evaluation.questions import Group

GROUPS: tuple[Group, ...] = get_args(Group)

_Cells = Callable[[Sequence[Judgement]], Iterable[str]]


def table(judgements: Sequence[Judgement]) -> list[list[str]]:
    """Rows of text, the heading first: share of right answers per language and group."""
    heading = ["language", "questions", *GROUPS, "intent", "language right"]
    return [heading, *_rows(judgements, _shares)]


def measures_table(judgements: Sequence[Judgement]) -> list[list[str]]:
    """Rows of text, the heading first: what else a run is measured by, per language."""
    heading = ["language", *scores.measures(())]
    return [heading, *_rows(judgements, _measures)]


def _rows(judgements: Sequence[Judgement], cells: _Cells) -> Iterator[list[str]]:
    """A row per language and one of all."""
    for language, own in scores.by_language(judgements).items():
        yield [language, *cells(own)]
    yield [scores.ALL, *cells(judgements)]


def _shares(judgements: Sequence[Judgement]) -> Iterator[str]:
    yield str(len(judgements))
    for group in GROUPS:
        yield percent(scores.right_share(scores.of_group(judgements, group)))
    yield percent(share(judgement.intent_is_right for judgement in judgements))
    yield percent(share(judgement.language_is_right for judgement in judgements))


def _measures(judgements: Sequence[Judgement]) -> Iterator[str]:
    yield from (percent(value) for value in scores.measures(judgements).values())


def percent(value: float | None) -> str:
    """A share in percent; a dash where nothing was measured."""
    return "-" if value is None else f"{100 * value:.1f}"


def aligned(rows: Sequence[Sequence[str]]) -> str:
    """Rows as columns of equal width, as Markdown reads them too."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [_line(row, widths) for row in rows]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([lines[0], rule, *lines[1:]])


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
    return "| " + " | ".join(cells) + " |"


def misses(judgements: Iterable[Judgement]) -> Iterator[str]:
    """A line per wrong answer: what was asked and why the answer is wrong."""
    for judgement in judgements:
        if judgement.miss is not None:
            asked = " → ".join(judgement.question.ask)
            yield f"{judgement.language} {judgement.question.group}: {asked!r}: {judgement.miss}"
