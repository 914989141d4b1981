"""Question sets: what is asked, and what a right answer has."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Literal

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from desk.errors import DeskError
from languages import LANGUAGES

Group = Literal["facts", "unknown", "events", "contact", "source", "talk", "out of scope"]

FIGURES = "figures.yml"
"""What the sets of a folder came to when that was last written down; no set itself."""

_TALK = {"greet", "goodbye", "thank", "affirm", "deny", "ask_help", "change_language"}


class QuestionSetError(DeskError):
    """A question set cannot be read; the message says where and why."""


def _as_conversation(asked: object) -> object:
    return [asked] if isinstance(asked, str) else asked


class Question(BaseModel):
    """One question, or a conversation whose last message is judged.

    Args:
        facts: ids that must all be among the answer's facts.
        expect_language: the answer's language, where it is not the set's.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    ask: Annotated[tuple[str, ...], BeforeValidator(_as_conversation), Field(min_length=1)]
    intent: str
    status: Literal["answered", "clarify", "no_answer", "smalltalk"]
    facts: frozenset[str] = frozenset()
    expect_language: str | None = None

    @property
    def group(self) -> Group:
        """The kind of question, for the columns of a table."""
        if self.intent == "out_of_scope":
            return "out of scope"
        if self.intent in _TALK:
            return "talk"
        if self.intent == "ask_industry_fact":
            return "unknown" if self.status == "no_answer" else "facts"
        by_intent: dict[str, Group] = {
            "ask_upcoming_events": "events",
            "ask_contact": "contact",
            "ask_source": "source",
        }
        return by_intent[self.intent]


class QuestionSet(BaseModel):
    """The questions of one language."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    language: str
    questions: tuple[Question, ...]


def read_sets(folder: Path, languages: Iterable[str]) -> list[QuestionSet]:
    """Read the sets of the languages, or of all where none is named.

    Raises:
        QuestionSetError: a file is missing or has mistakes.
    """
    wanted = [LANGUAGES[code].folder for code in languages if code in LANGUAGES]
    paths = [folder / f"{name}.yml" for name in wanted] or _all_sets(folder)
    if not paths:
        raise QuestionSetError(f"there are no question sets in {folder}")
    return [_read(path) for path in paths]


def _all_sets(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*.yml") if path.name != FIGURES)


def _read(path: Path) -> QuestionSet:
    try:
        return QuestionSet.model_validate(yaml.safe_load(path.read_text("utf-8")))
    except OSError as error:
        raise QuestionSetError(f"{path}: {error.strerror}") from error
    except (yaml.YAMLError, ValidationError) as error:
        raise QuestionSetError(f"{path}: {error}") from error
