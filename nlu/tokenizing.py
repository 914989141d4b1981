"""Words of a text, as spaCy's tokenizer for its language splits them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import spacy
from spacy.language import Language as SpacyLanguage

from languages import LANGUAGES, Language

MAX_CHARACTERS = 2_000
"""The front lets no longer message through; what comes past it is not split."""

FALLBACK_SPACY_CODE = "xx"


def split_words(text: str, code: str | None) -> Iterator[tuple[str, int]]:
    """The words of a text with their offsets.

    Args:
        text: any text; only its first 2,000 characters are split.
        code: its language; None, where nothing tells, splits at spaces and punctuation.
    """
    pipeline = _tokenizer(code)
    for token in pipeline.make_doc(text[:MAX_CHARACTERS]):
        if not token.is_space:
            yield token.text, token.idx


@lru_cache(maxsize=None)
def _tokenizer(code: str | None) -> SpacyLanguage:
    """The tokenizer of a language, made when its first text comes."""
    language = LANGUAGES.get(code) if code else None
    if language is None:
        return spacy.blank(FALLBACK_SPACY_CODE)
    return _blank(language)


def _blank(language: Language) -> SpacyLanguage:
    settings = dict(language.spacy_config)
    return spacy.blank(language.spacy, config={"nlp": settings} if settings else {})
