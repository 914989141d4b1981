"""Telling at the terminal how far an import has come, and what it would do."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from desk.errors import DeskError
from desk.progress import Progress
from facts.import_plan import Outcome, PlannedRow
from facts.import_watch import Watch
from facts.importing import ImportPreview


@contextmanager
def watched(title: str) -> Iterator[Watch]:
    """Show on standard error how far the import within the block has come."""
    with Progress(stream=sys.stderr).step(title) as step:
        yield Watch(lambda done, total, doing: step.does(f"{doing} {done} of {total}"))


def tell(preview: ImportPreview) -> None:
    """Print what an import would do with each row that it would not leave as it is.

    Raises:
        DeskError: some rows hold mistakes.
    """
    for row in preview.rows:
        for line in _lines(row):
            print(line)
    print(", ".join(f"{preview.count(outcome)} {outcome}" for outcome in Outcome))
    if preview.count(Outcome.MISTAKE):
        raise DeskError("nothing of the file can be imported before the mistakes are mended")


def _lines(planned: PlannedRow) -> Iterator[str]:
    name = str(planned.row) if planned.row else "the file"
    yield from (f"{name}: {mistake}" for mistake in planned.mistakes)
    if planned.outcome is Outcome.ADDED:
        yield f"{name}: added"
    for change in planned.changes:
        yield f"{name}: {change.column}: {_said(change.before)} → {_said(change.after)}"


def _said(value: object) -> str:
    return "nothing" if value is None else json.dumps(value, ensure_ascii=False)
