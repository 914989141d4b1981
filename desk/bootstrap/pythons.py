"""Python interpreters on this machine: on PATH, and pyenv's even where its shims are not."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Iterator, Mapping  # noqa: UP035 - collections.abc's cannot be subscripted on 3.8

NAMES = ("python3", "python3.12", "python3.13", "python3.11", "python3.10", "python3.9")


def pythons(own: str, environ: Mapping[str, str]) -> list[str]:
    """List interpreters to try, this one first, each once."""
    on_path = (shutil.which(name, path=environ.get("PATH", "")) for name in NAMES)
    found = [own, *(path for path in on_path if path), *map(str, pyenv_pythons("3.*", environ))]
    return list(dict.fromkeys(found))


def pyenv_pythons(version: str, environ: Mapping[str, str]) -> Iterator[Path]:
    """Yield pyenv's interpreters of a version pattern such as `3.10.*`, newest name first."""
    home = Path(environ.get("HOME", "/nonexistent"))
    root = Path(environ.get("PYENV_ROOT", str(home / ".pyenv")))
    for folder in sorted((root / "versions").glob(version), reverse=True):
        python = folder / "bin" / "python3"
        if python.exists():
            yield python
