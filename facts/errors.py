"""Errors of the fact store, the tree on top.

FactsError
├── StoreError
│   ├── StoreUnavailable
│   └── ReadOnlyStore
├── ReasonMissing
├── PeriodError
├── InsightError
├── KnowledgeError
├── FileRefused
├── ImportRefused
├── ImportCancelled
├── ExportRefused
├── ChangeSetError
│   ├── NoChangeSet
│   ├── ChangeSetMistakes
│   ├── ChangedMeanwhile
│   ├── AlreadyPending
│   ├── WrongStep
│   └── OwnChange
└── DocumentRefused
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any


class FactsError(Exception):
    """Anything the fact store refuses or cannot do."""


class StoreError(FactsError):
    """The database could not do what was asked."""


class StoreUnavailable(StoreError):
    """The database cannot be reached or opened."""


class ReadOnlyStore(StoreError):
    """A change was tried outside `FactStore.write`, where no actor answers for it."""


class ReasonMissing(FactsError):
    """A question is dismissed without a word about why."""


class PeriodError(FactsError, ValueError):
    """A text is not an ISO 8601 date, month, year or interval."""


class InsightError(FactsError, ValueError):
    """Days or a time zone that no numbers can be read for; the message says what is wrong."""


class KnowledgeError(FactsError):
    """The knowledge files hold mistakes; `errors` lists them all with file and line."""

    def __init__(self, errors: Sequence[str]) -> None:
        self.errors = tuple(errors)
        super().__init__("\n".join(self.errors))


class FileRefused(FactsError):
    """A file cannot be read at all; the message says why and what to do."""


class ImportRefused(FactsError):
    """An import was refused as a whole; `errors` lists each faulty row."""

    def __init__(self, errors: Sequence[str]) -> None:
        self.errors = tuple(errors)
        super().__init__("\n".join(self.errors))


class ChangeSetError(FactsError):
    """Something cannot be done with a change set; nothing was written."""


class NoChangeSet(ChangeSetError):
    """There is no change set of this number."""


class ChangeSetMistakes(ChangeSetError):
    """The content cannot be published as it is.

    Args:
        mistakes: section, key, field (may be empty) and what is wrong, for each.
    """

    def __init__(self, mistakes: Sequence[tuple[str, str, str, str]]) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__("; ".join(f"{key}: {field}: {what}" for _, key, field, what in mistakes))


class ChangedMeanwhile(ChangeSetError):
    """Somebody else changed the record since the author saw it.

    Args:
        section, key: which record.
        now: the record as it is now, None where it is gone.
    """

    def __init__(self, section: str, key: str, now: Mapping[str, Any] | None) -> None:
        self.section, self.key, self.now = section, key, now
        super().__init__(f"{section} '{key}' was changed meanwhile")


class AlreadyPending(ChangeSetError):
    """The record waits in another change set already."""

    def __init__(self, section: str, key: str, change_set: int) -> None:
        self.section, self.key, self.change_set = section, key, change_set
        super().__init__(f"{section} '{key}' waits in change set {change_set} already")


class WrongStep(ChangeSetError):
    """The change set was edited, settled or sent meanwhile, so this cannot be done with it."""


class OwnChange(ChangeSetError):
    """Somebody who wrote a change may not approve it."""


class QuestionsNotAsked(ChangeSetError):
    """The questions have to be asked before the change set is published."""


class GateNotPassed(ChangeSetError):
    """A change set would take questions from other facts; what was found stands with its run."""


class DocumentProblem(StrEnum):
    """Why a document cannot be read as an article."""

    TOO_LARGE = "too_large"
    WRONG_TYPE = "wrong_type"
    PROTECTED = "protected"
    SCANNED = "scanned"
    BROKEN = "broken"
    TOO_HEAVY = "too_heavy"
    EMPTY = "empty"
    OTHER_LANGUAGE = "other_language"


class DocumentRefused(FactsError):
    """A document cannot be read; the message says what to do about it.

    Args:
        problem: the same in a word, for whoever says it in another language.
    """

    def __init__(self, problem: DocumentProblem, message: str) -> None:
        self.problem = problem
        super().__init__(message)


class ImportCancelled(FactsError):
    """An import was stopped before its end; nothing was changed."""


class ExportRefused(FactsError):
    """What is stored does not fit into the kind of file asked for."""
