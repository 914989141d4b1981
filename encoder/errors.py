"""What can go wrong with a sentence encoder."""

from __future__ import annotations

from collections.abc import Sequence


class EncoderError(Exception):
    """Anything wrong with a sentence encoder."""


class UnknownEncoder(EncoderError):
    """No encoder has the name asked for."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        super().__init__(f"no sentence encoder is called {name!r}; known: {', '.join(known)}")
