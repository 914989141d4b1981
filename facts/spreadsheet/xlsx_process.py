"""Reading a workbook in a process of its own, whose memory and time are bounded."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from facts.errors import FileRefused
from facts.import_watch import UNWATCHED, Watch
from facts.spreadsheet.limits import check_size
from facts.spreadsheet.tables import RawCell, Table, Unreadable
from facts.watched_process import run_watched

REFUSED = 3
"""The exit code of a child that said why."""

_MEMORY_BYTES = 1536 * 1024 * 1024
_CPU_SECONDS = 60
_PATIENCE_SECONDS = 180  # where others use the cores as well
_PROJECT = Path(__file__).parents[2]
_TOO_MUCH = "the workbook takes too long or too much memory to read; save it anew, or as CSV"


def read_xlsx_apart(
    content: bytes, memory: int = _MEMORY_BYTES, watch: Watch = UNWATCHED
) -> list[Table]:
    """Return the sheets of a workbook.

    Args:
        memory: the bytes that the reading may take.

    Raises:
        FileRefused: it is no workbook, holds macros, is damaged or too large.
        ImportCancelled: the watch said so.
    """
    check_size(content)
    bounds = (memory, _CPU_SECONDS)
    # Without the library's warnings: standard error is for why a workbook is refused.
    command = [sys.executable, "-W", "ignore", "-m", "facts.spreadsheet", *map(str, bounds)]
    try:
        done = run_watched(command, content, cwd=_PROJECT, seconds=_PATIENCE_SECONDS, watch=watch)
    except subprocess.TimeoutExpired as error:
        raise FileRefused(_TOO_MUCH) from error
    if done.returncode == REFUSED:
        raise FileRefused(done.stderr.decode())
    if done.returncode != 0:
        raise FileRefused(_TOO_MUCH)
    return [_table(told) for told in json.loads(done.stdout)]


def _table(told: dict[str, Any]) -> Table:
    rows = [(number, [_cell(cell) for cell in cells]) for number, cells in told["rows"]]
    return Table(told["name"], [_cell(cell) for cell in told["header"]], rows)


def _cell(told: str | dict[str, str] | None) -> RawCell:
    return Unreadable(**told) if isinstance(told, dict) else told
