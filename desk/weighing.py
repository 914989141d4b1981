"""Encoding and weighing the names of all languages, beside what else is done meanwhile.

``python -m desk.weighing``: a process of its own, which yields to everything else and ends when no
question in any language has to wait for its names any more.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

from desk.knowledge_steps import load_shipped_knowledge, open_store
from desk.places import logs_of
from desk.server_process import ServerProcess
from desk.services import QUIET_AND_SINGLE_THREADED
from encoder import load_encoder
from facts.name_cache import NameCache
from facts.snapshot import SnapshotCache
from languages import LANGUAGES
from settings import PROJECT, Settings, load_settings

WITHIN = 1_200.0

_COMMAND = (sys.executable, "-m", "desk.weighing")
_LESS_URGENT = 10


def weigh(settings: Settings, cache: NameCache | None = None) -> None:
    """Load the knowledge that ships, then weigh the names of each language that are not yet.

    What they come to is kept in `cache`, or in that of the clone.
    """
    with open_store(settings) as store:
        load_shipped_knowledge(store)
        names = SnapshotCache(store, load_encoder(), cache).current().names
        for code in LANGUAGES:
            if not names.is_weighed(code):
                names.of(code)


@contextmanager
def weighing(settings: Settings) -> Iterator[None]:
    """Do so for the store of the settings as long as the block lasts, or until it is done."""
    process = _started(settings.data_dir, settings.database_url)
    # An ended process stays in the system's list until somebody asks how it ended.
    over = Thread(target=process.wait, daemon=True)
    over.start()
    try:
        yield
    finally:
        # Its number may be another's by then.
        if over.is_alive():
            process.stop()


@contextmanager
def weighing_shipped() -> Iterator[ServerProcess]:
    """Do so for the knowledge as it ships, in a store that lasts no longer."""
    with TemporaryDirectory() as folder:
        data_dir = Path(folder)
        with _started(data_dir, f"sqlite:///{data_dir / 'desk.db'}") as process:
            yield process


def _started(data_dir: Path, database_url: str) -> ServerProcess:
    given = {"DESK_DATA_DIR": str(data_dir), "DATABASE_URL": database_url}
    environment = {**os.environ, **QUIET_AND_SINGLE_THREADED, **given}
    return ServerProcess(_COMMAND, PROJECT, environment, logs_of(data_dir) / "weighing.log")


if __name__ == "__main__":
    os.nice(_LESS_URGENT)
    weigh(load_settings())
