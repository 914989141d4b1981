"""The key that signs conversation ids and sessions, made once and kept in the data folder."""

import contextlib
import os
import secrets
from pathlib import Path
from tempfile import NamedTemporaryFile

from settings.errors import SettingsError

FILE_NAME = "secret_key"
LENGTH_BYTES = 32


def stored_secret_key(data_dir: Path) -> str:
    """Return the key kept in `data_dir`, making it on first use (mode 0600)."""
    path = data_dir / FILE_NAME
    try:
        if not path.exists():
            _create(path)
        return path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"DESK_DATA_DIR: cannot keep {path} ({error})") from error


def _create(path: Path) -> None:
    """Write a new key under a temporary name and link it, so that no process reads half a key."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # NamedTemporaryFile makes the file readable by its owner alone (mode 0600).
    with NamedTemporaryFile("w", dir=path.parent, prefix=FILE_NAME, delete=False) as draft:
        draft.write(secrets.token_urlsafe(LENGTH_BYTES) + "\n")
    try:
        with contextlib.suppress(FileExistsError):
            os.link(draft.name, path)
    finally:
        os.unlink(draft.name)
