"""Languages held out in turn, to see what weights fitted to the others are worth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from desk.errors import DeskError

FOLDS = 4


def folds(languages: Sequence[str]) -> Iterator[NDArray[np.bool_]]:
    """Which questions to hold out, a quarter of the languages at a time.

    Args:
        languages: of each question.

    Raises:
        DeskError: all questions are of one language.
    """
    known = sorted(set(languages))
    if len(known) == 1:
        raise DeskError(f"there are questions in {known[0]} alone; weights need a second language")
    for fold in range(min(FOLDS, len(known))):
        yield np.isin(languages, known[fold::FOLDS])
