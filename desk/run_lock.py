"""One running desk a data folder: a lock the kernel frees however the process ends."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desk.errors import AlreadyRunning


@contextmanager
def run_lock(folder: Path) -> Iterator[None]:
    """Hold the data folder for this process.

    Raises:
        AlreadyRunning: another process holds it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "desk.lock").open("a+") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            held.seek(0)
            raise AlreadyRunning(
                f"a desk is already running in this folder (process {held.read().strip()}): "
                "stop it with Ctrl-C, or give this one its own DESK_DATA_DIR and DESK_PORT"
            ) from error
        held.truncate(0)
        held.write(str(os.getpid()))
        held.flush()
        yield
