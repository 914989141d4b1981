"""The files of the sets, as their authors publish them."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Sequence, Sized
from io import StringIO
from pathlib import Path

from desk.evaluation.yardsticks.errors import YardstickError
from desk.evaluation.yardsticks.tasks import Example
from languages import LANGUAGES

FILES = "xsid/*.conll, sib200/*/*.tsv, clinc150/data_small.json and banking77/*.csv"


def read_conll(path: Path, code: str) -> list[Example]:
    """The texts and intents in the comments of xSID's files."""
    language = {"zh": "zh-Hans"}.get(code, code)
    known = language if language in LANGUAGES else None
    return _read(path, lambda content: _from_comments(content.splitlines(), known))


def read_parts(path: Path) -> dict[str, list[Example]]:
    """The texts and intents of CLINC150's file, by part.

    Raises:
        YardstickError: as for every file here, it is missing or is something else.
    """
    return _read(path, _parts)


def _parts(content: str) -> dict[str, list[Example]]:
    read: dict[str, list[tuple[str, str]]] = json.loads(content)
    return {part: [Example(*pair, "en") for pair in pairs] for part, pairs in read.items()}


def read_tsv(path: Path, language: str | None = None) -> list[Example]:
    """The texts and categories of SIB-200's tables."""
    return _read(path, lambda content: _from_columns(content, "\t", language))


def read_csv(path: Path) -> list[Example]:
    """The texts and categories of Banking77's tables."""
    return _read(path, lambda content: _from_columns(content, ",", "en"))


def _from_comments(lines: Sequence[str], language: str | None) -> list[Example]:
    texts, intents = (
        [line.removeprefix(mark) for line in lines if line.startswith(mark)]
        for mark in ("# text = ", "# intent = ")
    )
    return [Example(text, intent, language) for text, intent in zip(texts, intents, strict=True)]


def _from_columns(content: str, delimiter: str, language: str | None) -> list[Example]:
    rows = csv.DictReader(StringIO(content, newline=""), delimiter=delimiter)
    return [Example(row["text"].strip(), row["category"], language) for row in rows]


def _read[Content: Sized](path: Path, parse: Callable[[str], Content]) -> Content:
    try:
        content = parse(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise YardstickError(
            f"{path} cannot be read; the folder needs {FILES} (docs/understanding.md)"
        ) from error
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise YardstickError(f"{path} is not what its set has there: {error}") from error
    if not content:
        raise YardstickError(f"{path} holds no examples (docs/understanding.md)")
    return content
