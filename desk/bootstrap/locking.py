"""Compiling requirements/*.in to hashed *.txt files that name no address."""

from __future__ import annotations

from pathlib import Path
from typing import Mapping  # noqa: UP035 - collections.abc's cannot be subscripted on 3.8

from desk.bootstrap.logged_commands import LoggedCommands
from desk.errors import BootstrapError

# django-htmx is installed for the htmx it carries; nothing runs what it would need.
APP_OPTIONS = ("--universal", *("--no-emit-package", "django"), *("--no-emit-package", "sqlparse"))
# target: (Python version, options, sources)
TARGETS = {
    "app.txt": ("3.12", APP_OPTIONS, ("app.in",)),
    # Takes app.txt as given, so that both agree on every version.
    "dev.txt": ("3.12", APP_OPTIONS, ("app.in", "dev.in", "-c", "app.txt")),
    # A universal resolution would choose a NumPy for Windows that Linux was not tried with.
    "rasa.txt": ("3.10", ("--python-platform", "linux"), ("rasa.in",)),
    # Alone: what it needs, the Rasa runtime has.
    "e5.txt": ("3.10", ("--python-platform", "linux", "--no-deps"), ("e5.in",)),
}
OPTIONS = ("--quiet", "--generate-hashes", "--no-annotate", "--no-header", "--no-emit-index-url")


def lock(project: Path, uv: str, environ: Mapping[str, str], commands: LoggedCommands) -> None:
    """Compile every requirement file.

    Raises:
        BootstrapError: the requirements contradict each other or a package is not to be had.
    """
    folder = project / "requirements"
    for target, (version, options, sources) in TARGETS.items():
        files = [source if source == "-c" else str(folder / source) for source in sources]
        command = [uv, "pip", "compile", *OPTIONS, *options, "--python-version", version]
        if not commands.run([*command, *files, "--output-file", str(folder / target)], environ):
            raise BootstrapError(f"{target} could not be compiled:\n{commands.tail()}")
        print(f"requirements/{target} is up to date")
