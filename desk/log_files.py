"""One log a service, of bounded size, with the previous one kept beside it."""

import shutil
from pathlib import Path
from typing import IO

LARGEST_BYTES = 10 * 1024 * 1024


def open_log(path: Path) -> IO[bytes]:
    """Open a service's log for appending, so that truncating it keeps what follows."""
    path.parent.mkdir(parents=True, exist_ok=True)
    return path.open("ab")


def rotate(path: Path) -> None:
    """Put the log of the last run aside."""
    if path.exists():
        path.replace(_previous(path))


def bound(path: Path, largest: int = LARGEST_BYTES) -> None:
    """Copy a log that grew too large aside and begin it again, its writer unaware."""
    if path.exists() and path.stat().st_size > largest:
        shutil.copyfile(path, _previous(path))
        # The service holds the file open in append mode: its next line lands at the new start.
        with path.open("r+b") as log:
            log.truncate(0)


def tail(path: Path, lines: int = 12) -> str:
    """Return the last lines of a log, indented."""
    if not path.exists():
        return ""
    text = path.read_text(encoding="utf-8", errors="replace").splitlines()
    return "\n".join(f"    {line}" for line in text[-lines:])


def _previous(path: Path) -> Path:
    return path.with_name(f"{path.name}.1")
