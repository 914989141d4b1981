"""Hypothesis strategies for whole requests, each an example of one kind."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from desk.fuzzing.bodies import BODIES, LARGEST_MESSAGE, message
from desk.fuzzing.fuzz_input import BARE, JSON, MESSAGES, SIGNED, TAMPERED, FuzzInput
from desk.fuzzing.texts import ARGUMENTS, QUESTIONS, TEXTS

INTERFACE = "/api/v1/interface/"
METHODS = ("GET", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE", "PROPFIND", "post", "QUERY")
PATHS = (
    *("/", "/healthz", "/readyz", "/metrics", "/openapi.json", MESSAGES, "/api/v1/interface/de"),
    *("/static", "/webhooks/rest/webhook", "/model/parse", "/telegram/webhook", "/webhook"),
)
CONTENT_TYPES = (
    *("", "text/plain", "application/xml", "multipart/form-data; boundary=x", "*/*", "json"),
    *("application/json; charset=utf-16", "application/json;;;", "application/json\x00", "é/ü"),
    *("application/x-www-form-urlencoded", 'application/json; charset="utf-8"', "a" * 2_000),
)
HEADERS = (
    *("Accept-Language", "Accept", "Accept-Encoding", "X-Forwarded-For", "Forwarded", "Cookie"),
    *("Authorization", "If-None-Match", "If-Modified-Since", "Range", "Origin", "Referer"),
    *("X-HTTP-Method-Override", "Content-Encoding", "Upgrade", "Expect", "User-Agent", "Te"),
)
HEADER_VALUES = (
    *("de;q=9e99, *;q=-1", "xx-" * 300, ",,,;;;q=", "zh-Hant-TW;q=0.0001", "127.0.0.1, ::1, x"),
    *("bytes=0-, -1", "gzip, deflate, br", "100-continue", "websocket", "h2c", "null", "é" * 100),
)
BROKEN_HTTP = (
    *(
        ("Content-Length", "-1"),
        ("Content-Length", "1e3"),
        ("Content-Length", "99999999999999999999"),
    ),
    *(("Transfer-Encoding", "identity, chunked, x"), ("Transfer-Encoding", "chunked\r\nX: y")),
    *(("Bad Name", "x"), ("", "x"), ("X", "a\x00b"), ("X", "a\r\n b"), ("X" * 70_000, "y")),
)

_question = st.sampled_from(QUESTIONS)
_latin = st.text(st.characters(min_codepoint=0x21, max_codepoint=0xFF, exclude_categories=["Cc"]))
_ids = (
    st.text(max_size=90)
    | st.from_regex(r"[A-Za-z0-9_-]{8,64}", fullmatch=True)
    | st.from_regex(r"[A-Za-z0-9_-]{8,64}\.[A-Za-z0-9_-]{43}", fullmatch=True)
    | st.sampled_from(
        [".", "a" * 65, "../../etc/passwd", "aaaaaaaa.", "\ud800" * 8, "", "\x00" * 8]
    )
)
_forged = st.sampled_from(
    [TAMPERED, BARE, SIGNED + b"A", b"A" + SIGNED, BARE + b".", BARE + b"." + b"A" * 43]
)


def _texts() -> dict[str, SearchStrategy[FuzzInput]]:
    return {
        kind: texts.map(lambda text, kind=kind: FuzzInput(kind, message(text)))  # type: ignore[misc]
        for kind, texts in TEXTS.items()
    }


def _bodies() -> dict[str, SearchStrategy[FuzzInput]]:
    return {
        kind: bodies.map(lambda body, kind=kind: FuzzInput(kind, body))  # type: ignore[misc]
        for kind, bodies in BODIES.items()
    }


def _with_id(text: str, signed: bytes) -> bytes:
    return message(text, conversation_id="@").replace(b'"@"', b'"' + signed + b'"')


def _conversations() -> dict[str, SearchStrategy[FuzzInput]]:
    odd_names = st.sampled_from(ARGUMENTS) | st.text(max_size=40)
    return {
        "any conversation id": st.builds(
            lambda text, name: FuzzInput(
                "any conversation id", message(text, conversation_id=name)
            ),
            _question,
            _ids,
        ),
        "forged conversation": st.builds(
            lambda text, name: FuzzInput("forged conversation", _with_id(text, name), refused=True),
            _question,
            _forged,
        ),
        "one shared conversation": st.builds(
            lambda text: FuzzInput("one shared conversation", _with_id(text, SIGNED)),
            TEXTS["torn question"] | TEXTS["button"] | TEXTS["unicode"],
        ),
        "language and fair": st.builds(
            lambda text, tag, fair: FuzzInput(
                "language and fair",
                message(text, language=tag, **({} if fair is None else {"fair": fair})),
            ),
            _question,
            odd_names | st.sampled_from(["de-AT", "pt-BR", "zh-TW", "EN", "ar_SA", "zh-Hant-HK"]),
            st.none() | odd_names,
        ),
    }


def _http() -> dict[str, SearchStrategy[FuzzInput]]:
    body = _question.map(message)
    header = st.tuples(st.sampled_from(HEADERS), st.sampled_from(HEADER_VALUES) | _latin)
    path = st.sampled_from(PATHS) | _latin.map(lambda tail: f"/{tail}".replace("#", ""))
    return {
        "wrong method": st.builds(
            lambda method, path, body: FuzzInput(
                "wrong method", body, method, path, is_http=method.isupper()
            ),
            *(st.sampled_from(METHODS), st.sampled_from(PATHS), body | st.just(b"")),
        ),
        "odd path": st.builds(
            lambda method, path: FuzzInput(
                "odd path", b"", method, path, (), is_http=path.isascii()
            ),
            *(st.sampled_from(["GET", "POST"]), path),
        ),
        "interface of any language": (st.sampled_from(ARGUMENTS) | st.text(max_size=20)).map(
            lambda tag: FuzzInput(
                "interface of any language", b"", "GET", INTERFACE + _one_segment(tag), ()
            )
        ),
        "content type": st.builds(
            lambda value, body: FuzzInput(
                "content type",
                body,
                headers=(("Content-Type", value),),
                is_http="\0" not in value,
            ),
            *(st.sampled_from(CONTENT_TYPES) | _latin, body),
        ),
        "odd headers": st.builds(
            lambda given, body: FuzzInput("odd headers", body, headers=(JSON, *given)),
            *(st.lists(header, min_size=1, max_size=30), body),
        ),
        "chunked": (body | st.just(message("x" * 2 * LARGEST_MESSAGE))).map(
            lambda sent: FuzzInput("chunked", sent, chunked=True)
        ),
        "broken HTTP": st.builds(
            lambda line, body: FuzzInput("broken HTTP", body, headers=(JSON, line), is_http=False),
            *(st.sampled_from(BROKEN_HTTP), body),
        ),
        "wrong length": st.builds(
            lambda body, difference: FuzzInput(
                "wrong length",
                body,
                declared_length=max(0, len(body) + difference),
                hangs_up=difference > 0,
                is_http=False,
            ),
            *(body, st.integers(-40, 40)),
        ),
        "hangs up": body.map(lambda sent: FuzzInput("hangs up", sent, hangs_up=True)),
    }


def _one_segment(tag: str) -> str:
    return quote(tag, safe="", errors="replace") or "-"


def kinds() -> Mapping[str, SearchStrategy[FuzzInput]]:
    """Return the strategies of all kinds by name."""
    return {**_texts(), **_bodies(), **_conversations(), **_http()}


def slow_bodies(count: int) -> list[FuzzInput]:
    """Clients that pause in the middle of their body, longer and longer."""
    return [
        FuzzInput("slow body", message(QUESTIONS[number % len(QUESTIONS)]), waits=3.0 * number)
        for number in range(count)
    ]
