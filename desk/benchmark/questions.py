"""What investors ask in the benchmark: all question sets, mixed, no text twice."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path

from desk.evaluation.questions import read_sets

SEED = 2026


def investor_questions(folders: Sequence[Path]) -> list[str]:
    """Return the distinct messages of all question sets, always in the same mixed order.

    Raises:
        QuestionSetError: a folder has no question sets, or one has mistakes.
    """
    sets = [one for folder in folders for one in read_sets(folder, ())]
    asked = {text for one in sets for question in one.questions for text in question.ask}
    mixed = sorted(asked)
    random.Random(SEED).shuffle(mixed)  # noqa: S311 - the same order each time, no secret
    return mixed


def endless(questions: Sequence[str]) -> Iterator[str]:
    """Yield the questions, and after the last one again, each time a little differently written.

    A text met before would be answered from a cache; nobody's traffic is that kind.
    """
    for repeat in count():
        yield from (text + " ?" * repeat for text in questions)
