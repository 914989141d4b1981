"""Writing an exchange file in a process of its own, so that this one has time for others."""

import json
import os
import subprocess
import sys
from tempfile import TemporaryFile

from facts.errors import ExportRefused, StoreError
from facts.exporting import Selection
from facts.import_watch import Watch
from facts.store import FactStore
from settings import PROJECT

REFUSED = 3
"""The exit code of a child that said why."""
TELLS = "\x1e"
"""What a line begins with that tells how far the child is."""


def write_file_apart(store: FactStore, suffix: str, what: Selection, watch: Watch) -> bytes:
    """Return what is chosen of the store as a file, as `write_exchange_file` does.

    Raises:
        ExportRefused: such a file cannot hold it.
        ImportCancelled: the watch said so; the child was ended.
        StoreError: the child failed.
    """
    order = {
        "url": store.engine.url.render_as_string(hide_password=False),
        "suffix": suffix,
        "sections": list(what.sections),
        "facts": None if what.facts is None else list(what.facts),
    }
    with TemporaryFile() as given, TemporaryFile() as file:
        given.write(json.dumps(order).encode())
        given.seek(0)
        with subprocess.Popen(
            (sys.executable, "-m", "facts.export_program"),
            stdin=given,
            stdout=file,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(PROJECT)},
        ) as child:
            said = _followed(child, watch)
        if child.returncode == REFUSED:
            raise ExportRefused(said)
        if child.returncode != 0:
            raise StoreError(f"the file could not be written: {said[-400:]}")
        file.seek(0)
        return file.read()


def _followed(child: subprocess.Popen[bytes], watch: Watch) -> str:
    """Tell the watch how far the child is, and return what else it said."""
    said: list[str] = []
    try:
        for line in child.stderr or ():
            if line.startswith(TELLS.encode()):
                watch.at(*json.loads(line[1:]))
            else:
                said.append(line.decode(errors="replace"))
    except BaseException:
        child.kill()
        raise
    return "".join(said)
