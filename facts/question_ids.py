"""How questions are told apart."""

from hashlib import sha256

_KEPT = 24


def question_id(language: str, text: str) -> str:
    """Return the id of a question; the same words in a language are one question."""
    return "q-" + sha256(f"{language}\0{text}".encode()).hexdigest()[:_KEPT]
