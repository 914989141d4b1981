"""What the files of a language hold: messages, cues, training examples and questions."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

import yaml

from desk.evaluation.questions import read_sets
from facts.translation_coverage import ORIGINAL, Coverage
from languages import LANGUAGES
from languages.cues import cue_phrases
from languages.messages import message_ids
from settings import PROJECT

EXAMPLES = PROJECT / "data" / "nlu"
QUESTIONS = PROJECT / "tests" / "questions"


def messages(code: str) -> Coverage:
    """The messages a language has of those there are in English."""
    return _coverage(message_ids, code)


def cues(code: str) -> Coverage:
    """The kinds of cue a language has words for, of those English has words for."""
    return _coverage(_kinds_with_phrases, code)


def _kinds_with_phrases(code: str) -> Collection[str]:
    return {kind for kind, phrases in cue_phrases(code).items() if phrases}


def _coverage(present: Callable[[str], Collection[str]], code: str) -> Coverage:
    """Files have no history here, so that nothing of theirs is known to be out of date."""
    try:
        own = present(code)
    except FileNotFoundError:  # a language that is being added
        own = ()
    wanted = sorted(present(ORIGINAL))
    missing = tuple(name for name in wanted if name not in own)
    return Coverage(len(wanted) - len(missing), missing, ())


def example_count(code: str, folder: Path = EXAMPLES) -> int:
    """How many training examples a language has."""
    paths = (folder / LANGUAGES[code].folder).glob("*.yml")
    read = [yaml.safe_load(path.read_text("utf-8")) or {} for path in paths]
    blocks = [block for content in read for block in content.get("nlu") or ()]
    return sum(block["examples"].count("\n") for block in blocks)


def question_count(code: str, folder: Path = QUESTIONS) -> int:
    """How many questions the set of a language asks; none where it has no set.

    Raises:
        QuestionSetError: the set has mistakes.
    """
    if not (folder / f"{LANGUAGES[code].folder}.yml").exists():
        return 0
    return sum(len(one.questions) for one in read_sets(folder, [code]))
