"""A public set as tasks for the pipeline, and how its answers are read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from desk.evaluation.scope import Ranking


class Example(NamedTuple):
    """A text, its right label, and its language where that is one of ours and known."""

    text: str
    label: str
    language: str | None = None


class Task(NamedTuple):
    """What is learned from, and what is asked then."""

    train: Sequence[Example]
    test: Sequence[Example]


Ask = Callable[[Task], Sequence[Ranking]]
Rows = list[list[str]]


class Yardstick(NamedTuple):
    """A set as tasks, and how their rankings become a table."""

    title: str
    tasks: Sequence[Task]
    rows: Callable[[Sequence[Sequence[Ranking]]], Rows]
