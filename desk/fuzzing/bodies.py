"""Hypothesis strategies for request bodies that are not what the contract asks for."""

from __future__ import annotations

import json
from collections.abc import Mapping

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from desk.fuzzing.texts import QUESTIONS

LARGEST_MESSAGE = 64 * 1024

_question = st.sampled_from(QUESTIONS)
_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=12,
)
_members = st.sampled_from(
    ["text", "conversation_id", "language", "fair", "__proto__", "sender", ""]
)


def message(text: str, **members: object) -> bytes:
    """A message as the contract has it; half surrogate pairs are written as JSON escapes."""
    return json.dumps({"text": text, **members}).encode()


def _torn(body: bytes, cut: int) -> bytes:
    return body[: max(0, len(body) - 1 - cut)]


def _spoilt(body: bytes, place: int, spoilt: bytes) -> bytes:
    place %= len(body)
    return body[:place] + spoilt + body[place + 1 :]


def _nested(opening: str, depth: int, closed: bool) -> bytes:
    closing = {"[": "]", '{"text":': "}"}[opening]
    inner = opening * depth + "1" + (closing * depth if closed else "")
    return f'{{"text": {inner}}}'.encode()


_valid = _question.map(message)
_utf8 = _question.map(lambda text: json.dumps({"text": text}, ensure_ascii=False).encode())

BODIES: Mapping[str, SearchStrategy[bytes]] = {
    "random bytes": st.binary(max_size=200),
    "invalid UTF-8": st.builds(
        _spoilt,
        _utf8,
        st.integers(10, 60),
        st.sampled_from([b"\xff", b"\xc0\x80", b"\xed\xa0\x80"]),
    ),
    "other encoding": st.builds(
        lambda text, name: json.dumps({"text": text}, ensure_ascii=False).encode(name, "replace"),
        _question,
        st.sampled_from(["utf-16", "utf-32", "gb18030", "shift_jis", "koi8-r", "utf-8-sig"]),
    ),
    "truncated JSON": st.builds(_torn, _valid, st.integers(0, 60)),
    "deep nesting": st.builds(
        _nested, st.sampled_from(["[", '{"text":']), st.integers(50, 6_000), st.booleans()
    ),
    "huge numbers": st.builds(
        lambda digits, count, tail: f'{{"text": {digits * count}{tail}}}'.encode(),
        st.sampled_from(["9", "-9", "1.5", "0"]),
        st.integers(1, 6_000),
        st.sampled_from(["", "e999999", ".0e-9", "E+", "n"]),
    ),
    "not JSON numbers": st.sampled_from([b'{"text": NaN}', b'{"text": -Infinity}', b"Infinity"]),
    "duplicate keys": st.builds(
        lambda one, other: message(one)[:-1] + b", " + message(other)[1:], _question, _question
    ),
    "wrong types": st.dictionaries(_members, _json, max_size=5).map(
        lambda members: json.dumps(members).encode()
    ),
    "not an object": _json.map(lambda value: json.dumps(value).encode()),
    "oversized": st.integers(LARGEST_MESSAGE - 100, 4 * LARGEST_MESSAGE).map(
        lambda size: message("x" * size)
    ),
    "many members": st.integers(100, 4_000).map(
        lambda count: message("hi", **{f"m{number}": number for number in range(count)})
    ),
}
