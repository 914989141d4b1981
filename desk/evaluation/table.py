"""The result of an evaluation as a table per language and a list of misses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import get_args

from desk.evaluation.judge import Judgement
from desk.evaluation.questions import Group

GROUPS: tuple[Group, ...] = get_args(Group)


def table(judgements: Sequence[Judgement]) -> list[list[str]]:
    """Rows of text, the heading first: share of right answers per language and group."""
    by_language: dict[str, list[Judgement]] = defaultdict(list)
    for judgement in judgements:
        by_language[judgement.language].append(judgement)
    rows = [["language", "questions", *GROUPS, "intent", "language right"]]
    rows += [_row(language, own) for language, own in sorted(by_language.items())]
    return [*rows, _row("all", judgements)]


def _row(name: str, judgements: Sequence[Judgement]) -> list[str]:
    groups = (
        _share(j.miss is None for j in judgements if j.question.group == group) for group in GROUPS
    )
    intent = _share(j.intent_is_right for j in judgements)
    language = _share(j.language_is_right for j in judgements)
    return [name, str(len(judgements)), *groups, intent, language]


def _share(right: Iterable[bool]) -> str:
    counted = list(right)
    return f"{100 * sum(counted) / len(counted):.1f}" if counted else "-"


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
