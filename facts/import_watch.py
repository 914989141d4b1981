"""Following long work on the store from outside, and stopping it."""

from collections.abc import Callable
from dataclasses import dataclass

from facts.errors import ImportCancelled

type Progress = Callable[[int, int, str], None]

READING = "reading"
CHECKING = "checking"
COMPARING = "comparing"
WRITING = "writing"
COLLECTING = "collecting"
PROPOSING = "proposing"
PREPARING = "preparing"
ASKING = "asking"


def _untold(_done: int, _total: int, _step: str) -> None:
    """Tell nobody."""


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Watch:
    """Who is told how far an import has come, and who says when to stop.

    `progress` gets rows done, rows in all and the step; `cancelled` is asked as often. Both may
    be called while the store is locked for others, and answer at once.
    """

    progress: Progress = _untold
    cancelled: Callable[[], bool] = _never

    def at(self, done: int, total: int, step: str) -> None:
        """Tell how far it has come.

        Raises:
            ImportCancelled: somebody asked to stop.
        """
        if self.cancelled():
            raise ImportCancelled("the import was stopped; nothing was changed")
        self.progress(done, total, step)


UNWATCHED = Watch()
