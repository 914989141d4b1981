"""What differs between sources, entities and indicators for their pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from console.field_words import FieldWords
from console.record_choice import RecordChoice
from console.visit import Visit
from facts.finding.models import NamedKind

type Content = Mapping[str, Any]
type Fields = Mapping[str, Sequence[str]]
"""What was typed, or is to be shown, in the fields of each name."""

type Options = Mapping[str, Sequence[tuple[str, str]]]
"""The values and words of each list of choices."""


@dataclass(frozen=True)
class Row:
    """A record in the list: its name, its kind, and what else stands in the columns."""

    ident: str
    name: str
    kind: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class RecordKind:
    """One kind of record.

    Args:
        section: of change sets; also the last part of the address.
        named: whose names are searched, and whose facts are counted.
        filter: the field of a filter of facts that finds those of a record.
        has_names: whether it is named in every language, apart from its own fields.
        columns: messages over the cells of rows.
        kinds: values and words of the kinds to filter the list by.
        rows: all records of the kind, in the order of the list.
        fields: the names of the form's fields.
        shown: what the form's fields say of a record.
        content: the record that typed fields state, as an item still to be checked.
        words: what the id of a new one is made of.
        options: what the lists of the form offer.
    """

    section: str
    named: NamedKind
    filter: str
    has_names: bool
    columns: tuple[str, ...]
    kinds: Callable[[Visit], Sequence[tuple[str, str]]]
    rows: Callable[[FieldWords], Sequence[Row]]
    fields: tuple[str, ...]
    shown: Callable[[Content, RecordChoice], Fields]
    content: Callable[[Fields, RecordChoice], dict[str, Any]]
    words: Callable[[Fields], Sequence[str]]
    options: Callable[[Visit, RecordChoice], Options]

    @property
    def address(self) -> str:
        """The address of the list."""
        return f"/console/{self.section}"

    @property
    def one(self) -> str:
        """What a single one is called in the ids of messages, such as "source"."""
        return self.named.value


def filled(fields: Fields, names: Sequence[str]) -> dict[str, Any]:
    """Return what was typed into single fields; those left empty are left out."""
    typed = {name: next(iter(fields.get(name, ())), "") for name in names}
    return {name: value for name, value in typed.items() if value}
