"""The gate: a run may not be worse than the figures written down with its question sets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from desk.errors import DeskError
from desk.evaluation import scores
from desk.evaluation.judge import Judgement
from desk.evaluation.measures import share

SLACK = 1.5
"""Points by which a figure may be lower, and …"""

FEWEST_LOST = 3
"""… how many answers have to be lost at least.

Training is not the same to the last bit on every processor, and a question that lies on a threshold
may then fall to the other side: one or two of 60 or 150, in one language or another of twenty.
"""

FEWEST = 20
"""Of fewer questions a figure is not compared: one is more than five points of it."""

_HEADER = """\
# Written by `bin/desk evaluate --write-figures`: right answers in percent, per language. With
# `bin/desk evaluate --gate` a run fails that falls behind them (desk/evaluation/gate.py).
"""


class FiguresUnreadable(DeskError):
    """The file of figures is missing or has mistakes."""


class FellBehind(DeskError):
    """A run is worse than the figures written down; the message lists where."""


class Figures(BaseModel):
    """Right answers of one language in percent; None where no question asks for it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    facts: float | None
    abstention: float | None
    events: float | None
    contact: float | None
    intent: float | None
    language: float | None


class Measured(NamedTuple):
    """The figures of a run in one language, and of how many questions each is."""

    figures: Figures
    counts: Mapping[str, int]


_FILE = TypeAdapter(dict[str, Figures])


def measured(judgements: Sequence[Judgement]) -> dict[str, Measured]:
    """The figures of each language of a run."""
    return {language: _measured(own) for language, own in scores.by_language(judgements).items()}


def _measured(judgements: Sequence[Judgement]) -> Measured:
    right = {name: list(answers) for name, answers in _right_answers(judgements)}
    shares = {name: share(answers) for name, answers in right.items()}
    points = {name: None if s is None else round(100 * s, 1) for name, s in shares.items()}
    return Measured(Figures(**points), {name: len(answers) for name, answers in right.items()})


def _right_answers(judgements: Sequence[Judgement]) -> Iterator[tuple[str, Iterator[bool]]]:
    """Of each figure whether each of its questions was answered right."""
    groups = {
        "facts": scores.of_group(judgements, "facts"),
        "abstention": scores.abstaining(judgements),
        "events": scores.of_group(judgements, "events"),
        "contact": scores.of_group(judgements, "contact"),
    }
    for name, own in groups.items():
        yield name, (judgement.miss is None for judgement in own)
    yield "intent", (judgement.intent_is_right for judgement in judgements)
    yield "language", (judgement.language_is_right for judgement in judgements)


def behind(written: Mapping[str, Figures], run: Mapping[str, Measured]) -> list[str]:
    """A line for each figure of a run that is too much lower than the one written down."""
    return [line for language, own in run.items() for line in _behind(written, language, own)]


def _behind(written: Mapping[str, Figures], language: str, own: Measured) -> Iterator[str]:
    if language not in written:
        yield f"{language}: no figures are written down"
        return
    before, now = written[language].model_dump(), own.figures.model_dump()
    for name, figure in before.items():
        if figure is None or own.counts[name] < FEWEST:
            continue
        lower = figure - now[name]
        if lower > SLACK and round(lower / 100 * own.counts[name]) >= FEWEST_LOST:
            yield f"{language} {name}: {now[name]:.1f}, was {figure:.1f} ({own.counts[name]} asked)"


def require_not_behind(path: Path, run: Mapping[str, Measured]) -> None:
    """End the command where a run is worse than the figures of a file.

    Raises:
        FellBehind: naming every figure that is lower.
        FiguresUnreadable: there is nothing to compare with.
    """
    found = behind(read_figures(path), run)
    if found:
        raise FellBehind("\n  ".join([f"worse than {path.name} says:", *found]))


def read_figures(path: Path) -> dict[str, Figures]:
    """The figures written down.

    Raises:
        FiguresUnreadable: the file is missing or has mistakes.
    """
    try:
        return _FILE.validate_python(yaml.safe_load(path.read_text("utf-8")))
    except OSError as error:
        hint = "`bin/desk evaluate --write-figures` makes it"
        raise FiguresUnreadable(f"{path}: {error.strerror}; {hint}") from error
    except (yaml.YAMLError, ValidationError) as error:
        raise FiguresUnreadable(f"{path}: {error}") from error


def write_figures(path: Path, run: Mapping[str, Measured]) -> None:
    """Write the figures of a run down; those of languages it has not stay."""
    figures = read_figures(path) if path.exists() else {}
    figures |= {language: own.figures for language, own in run.items()}
    rows = {language: figures[language].model_dump() for language in sorted(figures)}
    body = yaml.safe_dump(rows, sort_keys=False, default_flow_style=None, width=100)
    path.write_text(_HEADER + body, "utf-8")
