"""The console's style and scripts, and htmx, served from memory."""

from __future__ import annotations

import hashlib
from importlib.metadata import distribution
from pathlib import Path
from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from console.errors import NotThere

_FOLDER = Path(__file__).parent / "static"
_HTMX = "django_htmx/static/django_htmx/htmx-2.min.js"
_MEDIA_TYPES = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8"}


class _File(NamedTuple):
    content: bytes
    media_type: str
    etag: str


def static_route() -> Route:
    """Return the route of all files; there is nothing in them that anybody may not read."""
    files = {path.name: _read(path) for path in _FOLDER.iterdir()}
    htmx = Path(str(distribution("django-htmx").locate_file(_HTMX)))
    files["htmx.js"] = _read(htmx)

    def static_file(request: Request) -> Response:
        found = files.get(request.path_params["name"])
        if found is None:
            raise NotThere
        headers = {"ETag": found.etag, "Cache-Control": "no-cache"}
        if request.headers.get("if-none-match") == found.etag:
            return Response(status_code=304, headers=headers)
        return Response(found.content, media_type=found.media_type, headers=headers)

    return Route("/console/static/{name}", static_file, methods=["GET"])


def _read(path: Path) -> _File:
    content = path.read_bytes()
    etag = f'"{hashlib.sha256(content).hexdigest()[:16]}"'
    return _File(content, _MEDIA_TYPES[path.suffix], etag)
