"""The user's pip settings in uv's words: uv reads its own configuration only."""

from __future__ import annotations

from typing import Mapping  # noqa: UP035 - collections.abc's cannot be subscripted on 3.8

from desk.bootstrap.logged_commands import output

UV_NAMES = {"index-url": "UV_DEFAULT_INDEX", "cert": "SSL_CERT_FILE"}


def with_pip_configuration(python: str, environ: Mapping[str, str]) -> dict[str, str]:
    """Add pip's package index and certificates to `environ`, where uv's own are not set."""
    listing = output([python, "-m", "pip", "config", "list"], environ) or ""
    result = dict(environ)
    for line in listing.splitlines():
        key, _, value = line.partition("=")
        uv_name = UV_NAMES.get(key.rpartition(".")[2])
        if uv_name:
            result.setdefault(uv_name, value.strip().strip("'\""))
    return result
