"""Errors of the fact store, the tree on top.

FactsError
├── StoreError
│   ├── StoreUnavailable
│   └── ReadOnlyStore
├── PeriodError
├── KnowledgeError
└── ImportRefused
"""

from collections.abc import Sequence


class FactsError(Exception):
    """Anything the fact store refuses or cannot do."""


class StoreError(FactsError):
    """The database could not do what was asked."""


class StoreUnavailable(StoreError):
    """The database cannot be reached or opened."""


class ReadOnlyStore(StoreError):
    """A change was tried outside `FactStore.write`, where no actor answers for it."""


class PeriodError(FactsError, ValueError):
    """A text is not an ISO 8601 date, month, year or interval."""


class KnowledgeError(FactsError):
    """The knowledge files hold mistakes; `errors` lists them all with file and line."""

    def __init__(self, errors: Sequence[str]) -> None:
        self.errors = tuple(errors)
        super().__init__("\n".join(self.errors))


class ImportRefused(FactsError):
    """An import was refused as a whole; `errors` lists each faulty row."""

    def __init__(self, errors: Sequence[str]) -> None:
        self.errors = tuple(errors)
        super().__init__("\n".join(self.errors))
