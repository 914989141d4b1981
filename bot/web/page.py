"""The start page and its files, read once and served from memory."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from pathlib import Path
from string import Template

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.web.errors import NotFound
from bot.web.interface import interface
from bot.web.reader_language import reader_language
from languages import LANGUAGES
from languages.messages import messages

STATIC = Path(__file__).parent / "static"
TEMPLATE = "index.html"
MEDIA_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
REVALIDATE = "no-cache"


@dataclass(frozen=True, slots=True)
class _File:
    content: bytes
    media_type: str
    etag: str


def page_routes() -> list[Route]:
    """Return the routes of the page and its files."""
    template = Template((STATIC / TEMPLATE).read_text("utf-8"))
    return [
        Route("/", _page_endpoint(template), methods=["GET"]),
        Route("/static/{name}", _file_endpoint(_read_files()), methods=["GET"]),
        Route("/favicon.ico", _file_endpoint(_read_files(), "icon.svg"), methods=["GET"]),
    ]


def render_page(template: Template, code: str) -> str:
    """Return the page in one language, with the words its script begins with."""
    words = interface(code)
    # In a script element only "<" could end it early; JSON can say it in another way.
    data = json.dumps(words.model_dump(), ensure_ascii=False).replace("<", "\\u003c")
    texts = {name.replace("-", "_"): escape(text) for name, text in words.messages.items()}
    return template.substitute(
        texts,
        noscript=escape(messages(code).format("web-noscript")),
        lang=code,
        dir=LANGUAGES[code].direction,
        interface=data,
    )


def _page_endpoint(template: Template) -> Callable[[Request], Response]:
    def page(request: Request) -> Response:
        code = reader_language(request)
        headers = {
            "Content-Language": code,
            "Vary": "Accept-Language",
            "Cache-Control": REVALIDATE,
        }
        html = render_page(template, code)
        return Response(html, media_type="text/html; charset=utf-8", headers=headers)

    return page


def _file_endpoint(
    files: dict[str, _File], only: str | None = None
) -> Callable[[Request], Response]:
    def file(request: Request) -> Response:
        found = files.get(only or request.path_params["name"])
        if found is None:
            raise NotFound
        headers = {"ETag": found.etag, "Cache-Control": REVALIDATE}
        if request.headers.get("if-none-match") == found.etag:
            return Response(status_code=304, headers=headers)
        return Response(found.content, media_type=found.media_type, headers=headers)

    return file


def _read_files() -> dict[str, _File]:
    paths = (path for path in STATIC.iterdir() if path.suffix in MEDIA_TYPES)
    return {path.name: _read_file(path) for path in paths}


def _read_file(path: Path) -> _File:
    content = path.read_bytes()
    etag = f'"{hashlib.sha256(content).hexdigest()[:16]}"'
    return _File(content, MEDIA_TYPES[path.suffix], etag)
