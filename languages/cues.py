"""The words of each language that tell how a question wants its answer."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import yaml

from languages import LANGUAGES

FILE = "cues.yml"


@cache
def cue_phrases(code: str) -> Mapping[str, tuple[str, ...]]:
    """Phrases by what they ask for ("when", "how_many", "most" …), as people type them.

    A phrase matches where a word begins; one that ends in a space or mark matches whole words.
    """
    path = Path(__file__).parent / LANGUAGES[code].folder / FILE
    read: dict[str, list[str]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {kind: tuple(phrases) for kind, phrases in read.items()}
