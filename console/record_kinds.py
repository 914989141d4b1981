"""What differs between kinds of records for their pages."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from console.field_words import FieldWords
from console.record_choice import RecordChoice
from console.visit import Visit
from facts.finding.models import NamedKind

_MOST_DIGITS = 6

type Content = Mapping[str, Any]
type Fields = Mapping[str, Sequence[str]]
"""What was typed, or is to be shown, in the fields of each name."""

type Options = Mapping[str, Sequence[tuple[str, str]]]
"""The values and words of each list of choices."""


@dataclass(frozen=True)
class Row:
    """A record in the list: its name, its kind, and what else stands in the columns.

    Args:
        named_by: whose names find it beside its own.
        traits: what further filters compare, by the name of the filter.
    """

    ident: str
    name: str
    kind: str
    cells: tuple[str, ...]
    named_by: tuple[str, ...] = ()
    traits: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Filter:
    """A further filter of a list: its name, the message over it, and its values with words."""

    name: str
    message: str
    options: Sequence[tuple[str, str]]


def _no_filters(_visit: Visit, _choice: RecordChoice) -> Sequence[Filter]:
    return ()


def _nothing_more(_visit: Visit, _choice: RecordChoice, _ident: str) -> Mapping[str, Any]:
    return {}


@dataclass(frozen=True)
class RecordKind:
    """One kind of record.

    Args:
        section: of change sets; also the last part of the address.
        named: whose names are searched, and whose facts are counted.
        filter: the field of a filter of facts that finds those of a record; empty where facts
            are not about records of the kind.
        has_names: whether it is named in every language, apart from its own fields.
        columns: messages over the cells of rows.
        kinds: values and words of the kinds to filter the list by.
        rows: all records of the kind, in the order of the list.
        fields: the names of the form's fields.
        shown: what the form's fields say of a record.
        content: the record that typed fields state, as an item still to be checked.
        words: what the id of a new one is made of.
        options: what the lists of the form offer.
        called: what a single one is called in the ids of messages, where not as `named` is.
        at: the address of the list, where it is not that of the section.
        broader: of an event, whose id and names are those of an entity added with it: what that
            entity lies within. None for other kinds.
        is_told: whether investors are told of it, so that the answer stands beside the form.
        filters: further filters of the list.
        more: what the page of a record shows beside what all have, for its own template.
    """

    section: str
    named: NamedKind
    filter: str
    has_names: bool
    columns: tuple[str, ...]
    kinds: Callable[[Visit], Sequence[tuple[str, str]]]
    rows: Callable[[Visit, FieldWords], Sequence[Row]]
    fields: tuple[str, ...]
    shown: Callable[[Content, RecordChoice], Fields]
    content: Callable[[Fields, RecordChoice], dict[str, Any]]
    words: Callable[[Fields], Sequence[str]]
    options: Callable[[Visit, RecordChoice], Options]
    called: str = ""
    at: str = ""
    broader: Callable[[Content], Sequence[str]] | None = None
    is_told: bool = False
    filters: Callable[[Visit, RecordChoice], Sequence[Filter]] = _no_filters
    more: Callable[[Visit, RecordChoice, str], Mapping[str, Any]] = _nothing_more

    @property
    def address(self) -> str:
        """The address of the list."""
        return self.at or f"/console/{self.section}"

    @property
    def one(self) -> str:
        """What a single one is called in the ids of messages, such as "source"."""
        return self.called or self.named.value

    @property
    def owner(self) -> str:
        """What its names are names of."""
        return self.named.value

    @property
    def template(self) -> str:
        """The template of a record's page."""
        return f"{self.called}.html" if self.called else "record.html"


def filled(fields: Fields, names: Sequence[str]) -> dict[str, Any]:
    """Return what was typed into single fields; those left empty are left out."""
    typed = {name: next(iter(fields.get(name, ())), "") for name in names}
    return {name: value for name, value in typed.items() if value}


def counted(known: Mapping[str, Any], names: Sequence[str]) -> dict[str, Any]:
    """Return what was typed, with whole numbers in the fields of the names that hold them."""
    return {key: _whole(value) if key in names else value for key, value in known.items()}


def clocked(known: Mapping[str, Any], names: Collection[str]) -> dict[str, Any]:
    """Return what was typed, with times of day as records have them in the fields of the names."""
    return {key: clock(value) if key in names else value for key, value in known.items()}


def clock(typed: str) -> str:
    """Return a time of day with its seconds, as records have it."""
    return f"{typed}:00" if len(typed) == len("09:00") else typed


def _whole(typed: str) -> int | str:
    is_number = typed.isascii() and typed.isdigit() and len(typed) <= _MOST_DIGITS
    return int(typed) if is_number else typed
