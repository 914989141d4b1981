"""Finding uv, or installing it into the clone: by venv, by pip, by its own installer."""

from __future__ import annotations

import shutil
import sys
import urllib.request
from pathlib import Path
from typing import Callable, Mapping  # noqa: UP035 - collections.abc's cannot be subscripted on 3.8

from desk.bootstrap.logged_commands import LoggedCommands, output
from desk.bootstrap.pythons import pythons
from desk.errors import BootstrapError

INSTALLER = "https://astral.sh/uv/install.sh"
INSTALLER_TIMEOUT = 60
PYTHONS_TRIED = 4

Environ = Mapping[str, str]
Download = Callable[[str], bytes]


def download(address: str) -> bytes:
    """Fetch a file."""
    with urllib.request.urlopen(address, timeout=INSTALLER_TIMEOUT) as answer:  # noqa: S310
        content: bytes = answer.read()
    return content


def find_uv(tools: Path, environ: Environ) -> str | None:
    """Return a uv that works: the one on PATH, else one installed into `tools` before."""
    on_path = shutil.which("uv", path=environ.get("PATH", ""))
    in_clone = [tools / "venv/bin/uv", tools / "site/bin/uv", tools / "bin/uv"]
    for candidate in [on_path, *map(str, in_clone)]:
        if candidate and output([candidate, "--version"], environ) is not None:
            return candidate
    return None


def install_uv(
    tools: Path,
    environ: Environ,
    commands: LoggedCommands,
    fetch: Download = download,
    own_python: str = sys.executable,
) -> str:
    """Install uv into `tools` with whatever works here and return its path.

    Raises:
        BootstrapError: nothing worked.
    """
    for python in pythons(own_python, environ)[:PYTHONS_TRIED]:
        for install in (_into_virtual_environment, _into_folder):
            if install(python, tools, environ, commands) and (uv := find_uv(tools, environ)):
                return uv
    if _by_installer(tools, environ, commands, fetch) and (uv := find_uv(tools, environ)):
        return uv
    raise BootstrapError(
        "uv could not be installed here: install it (https://docs.astral.sh/uv/) and run this "
        f"again. What was tried is in {commands.log}"
    )


def _into_virtual_environment(
    python: str, tools: Path, environ: Environ, commands: LoggedCommands
) -> bool:
    made = commands.run([python, "-m", "venv", "--clear", str(tools / "venv")], environ)
    pip = [str(tools / "venv/bin/python"), "-m", "pip", "install", "--quiet", "uv"]
    return made and commands.run(pip, environ)


def _into_folder(python: str, tools: Path, environ: Environ, commands: LoggedCommands) -> bool:
    """Python without ensurepip (Debian's) makes no venv, but its pip fills a plain folder."""
    target = ["--target", str(tools / "site"), "--upgrade", "uv"]
    return commands.run([python, "-m", "pip", "install", "--quiet", *target], environ)


def _by_installer(tools: Path, environ: Environ, commands: LoggedCommands, fetch: Download) -> bool:
    script = tools / "install-uv.sh"
    try:
        content = fetch(INSTALLER)
    except OSError:
        return False
    tools.mkdir(parents=True, exist_ok=True)
    script.write_bytes(content)
    there = {**environ, "UV_INSTALL_DIR": str(tools / "bin"), "UV_NO_MODIFY_PATH": "1"}
    return commands.run(["sh", str(script)], there)
