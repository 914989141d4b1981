"""One input: an HTTP request that is sent byte for byte as it says, right or wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

MESSAGES = "/api/v1/messages"
JSON = ("Content-Type", "application/json")

# Stand for a conversation that exists, known only once the desk runs: its signed id, the id
# without signature, and the signed id with one character changed.
SIGNED, BARE, TAMPERED = b"@SIGNED@", b"@BARE@", b"@TAMPERED@"

_SHOWN_BYTES = 400
_CHUNK = 4096


@dataclass(frozen=True, slots=True)
class FuzzInput:
    """A request and what it is an example of.

    Args:
        chunked: sent with chunked transfer coding instead of a length.
        declared_length: a wrong Content-Length, where it is not the body's own.
        waits: seconds without a byte before the last half of the body.
        hangs_up: the connection is closed without waiting for an answer.
        is_http: false where the bytes are no valid HTTP, so that a bare refusal will do.
        refused: no answer but a refusal is right.
    """

    kind: str
    body: bytes = b""
    method: str = "POST"
    path: str = MESSAGES
    headers: Sequence[tuple[str, str]] = field(default=(JSON,))
    chunked: bool = False
    declared_length: int | None = None
    waits: float = 0.0
    hangs_up: bool = False
    is_http: bool = True
    refused: bool = False

    def parts(self, host: str, signed_id: str) -> tuple[bytes, bytes]:
        """Return the bytes to send, cut in two where a slow client would pause."""
        body = _with_conversation(self.body, signed_id)
        payload = _chunks(body) if self.chunked else body
        raw = self._head(host, len(body)) + payload
        cut = len(raw) - (len(payload) + 1) // 2
        return raw[:cut], raw[cut:]

    def _head(self, host: str, length: int) -> bytes:
        lines = [f"{self.method} {self.path} HTTP/1.1", f"Host: {host}", "Connection: close"]
        lines += [f"{name}: {value}" for name, value in self.headers]
        if self.chunked:
            lines.append("Transfer-Encoding: chunked")
        elif self.declared_length is not None:
            lines.append(f"Content-Length: {self.declared_length}")
        elif length:
            lines.append(f"Content-Length: {length}")
        return "\r\n".join([*lines, "", ""]).encode("latin-1", "replace")

    def shown(self) -> str:
        """Return the request for people: enough to see what it is."""
        body = self.body if len(self.body) <= _SHOWN_BYTES else self.body[:_SHOWN_BYTES] + b"..."
        headers = ", ".join(f"{name}: {value}" for name, value in self.headers)
        return f"{self.method} {self.path[:200]!r} [{headers[:200]!r}] {body!r}"


def _with_conversation(body: bytes, signed_id: str) -> bytes:
    bare = signed_id.partition(".")[0]
    changed = signed_id[:-5] + ("A" if signed_id[-5] != "A" else "B") + signed_id[-4:]
    for marker, value in ((SIGNED, signed_id), (BARE, bare), (TAMPERED, changed)):
        body = body.replace(marker, value.encode())
    return body


def _chunks(body: bytes) -> bytes:
    pieces = [body[start : start + _CHUNK] for start in range(0, len(body), _CHUNK)]
    sized = [f"{len(piece):x}\r\n".encode() + piece + b"\r\n" for piece in pieces]
    return b"".join([*sized, b"0\r\n\r\n"])
