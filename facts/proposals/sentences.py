"""The sentences of an article that may tell figures, with the paragraphs they stand in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from facts.documents import Document

_FULL_STOPS = ["。", "！", "？", "；", "!", "?", ";"]
# What a publisher writes around an article.
_AROUND = re.compile(
    r"©|\bcopyright\b|all rights reserved|\bhotline\b|\btel(?:ephone)?\s*[:：]|\bfax\b|"
    r"\be-?mail\s*[:：]|ICP|备案|備案|公网安备|许可证|許可證|版权所有|版權所有|热线|电话\s*[:：]|邮箱",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[.!?。！？…;；:：][\"'”’」』)）\]]*$")
_FEWEST_WORDS = 8
_FEWEST_HAN = 15
# Nobody writes longer sentences and words; what looks like it is data, and slow to read.
_LONGEST_SENTENCE = 2_000
_LONGEST_WORD = re.compile(r"[\x21-\x7e]{200}")
# "Page 3 of 12." is no sentence.
_FEWEST_IN_SENTENCE = 3
_ITEM = re.compile(
    r"^\s*(?:\(?\d{1,2}[.)、]|[（(]\d{1,2}[)）]|[一二三四五六七八九十]{1,3}、)\s*(?!\d)"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an article.

    Args:
        paragraph: counted from 1.
        parsed: its tokens; offsets are those of the text.
    """

    text: str
    paragraph: int
    parsed: Doc


def sentences(document: Document) -> list[Sentence]:
    """The sentences of the prose of a document; repeated ones are given once."""
    found: dict[str, Sentence] = {}
    for number, paragraph in enumerate(document.paragraphs, start=1):
        if paragraph != document.title and is_prose(paragraph):
            for parsed in _split(paragraph, document.language):
                found.setdefault(parsed.text, Sentence(parsed.text, number, parsed))
    return list(found.values())


def is_prose(paragraph: str) -> bool:
    """Whether a paragraph says something, and is no menu, heading or notice of the publisher."""
    if _AROUND.search(paragraph) or _LONGEST_WORD.search(paragraph):
        return False
    is_long = len(paragraph.split()) >= _FEWEST_WORDS or len(paragraph) >= _FEWEST_HAN * 4
    han = sum("\u3400" <= character <= "\u9fff" for character in paragraph)
    return is_long or han >= _FEWEST_HAN or bool(_ENDS.search(paragraph))


@cache
def pipeline(language: str) -> Language:
    """A pipeline that knows words and sentences and has learnt nothing."""
    if language == "en":
        nlp = spacy.blank("en")
        nlp.add_pipe("sentencizer")
        # "No. 3" is no end of a sentence, "$5m." is one. The tokenizer's class has no types.
        tokenizer: Any = nlp.tokenizer
        tokenizer.add_special_case("No.", [{"ORTH": "No."}])
        tokenizer.add_special_case("m.", [{"ORTH": "m"}, {"ORTH": "."}])
    else:
        nlp = spacy.blank("zh")
        nlp.add_pipe("sentencizer", config={"punct_chars": _FULL_STOPS})
    return nlp


def _split(paragraph: str, language: str) -> Iterator[Doc]:
    """The sentences of a paragraph without the number of a list before them."""
    prose = _ITEM.sub("", paragraph)
    for span in pipeline(language)(prose).sents:
        says_something = sum(token.is_alpha for token in span) >= _FEWEST_IN_SENTENCE
        if says_something and len(span.text) <= _LONGEST_SENTENCE:
            yield span.as_doc()
