"""Words of a text, as spaCy's tokenizer for its language splits them."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Lock, Timer

import spacy
from spacy.language import Language as SpacyLanguage

from languages import LANGUAGES

MAX_CHARACTERS = 2_000
"""The front lets no longer message through; what comes past it is not split."""

SETTLING_SECONDS = 8.0

FALLBACK_SPACY_CODE = "xx"

_tokenizers: dict[str | None, SpacyLanguage] = {}
_loading = Lock()


def split_words(text: str, code: str | None) -> Iterator[tuple[str, int]]:
    """The words of a text with their offsets.

    Args:
        text: any text; only its first 2,000 characters are split.
        code: its language; None, where nothing tells, splits at spaces and punctuation.
    """
    for token in _tokenizer(code).make_doc(text[:MAX_CHARACTERS]):
        if not token.is_space:
            yield token.text, token.idx


def load_in_background() -> None:
    """Load every tokenizer in a thread of its own, so that hardly a message waits for its rules.

    Compiling the French ones takes three seconds, those of all other languages together one. The
    thread waits until the process serves: its start should not take longer for it.
    """
    loading = Timer(SETTLING_SECONDS, _load_all)
    loading.name, loading.daemon = "tokenizers", True
    loading.start()


def _load_all() -> None:
    for code in LANGUAGES:
        _tokenizer(code)


def _tokenizer(code: str | None) -> SpacyLanguage:
    if code not in _tokenizers:
        with _loading:
            _tokenizers.setdefault(code, _blank(code))
    return _tokenizers[code]


def _blank(code: str | None) -> SpacyLanguage:
    language = LANGUAGES.get(code) if code else None
    if language is None:
        return spacy.blank(FALLBACK_SPACY_CODE)
    settings = dict(language.spacy_config)
    return spacy.blank(language.spacy, config={"nlp": settings} if settings else {})
