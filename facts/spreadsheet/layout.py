"""The sheets of an exchange file and their columns, as the exchanged items have them.

A section is a sheet, a field of its items a column. A list of items within an item is a sheet of
its own, a row each, whose first column names the record: `texts` of facts, `hours` of desks.
"""

from dataclasses import dataclass
from enum import Enum
from typing import Any, get_args, get_origin

from facts.exchange_items import EXCHANGED, CitationItem, TextItem
from facts.knowledge_items import Item


class Shape(Enum):
    """How a cell says what it holds."""

    PLAIN = "plain"
    LIST = "list"
    CITATIONS = "citations"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a sheet."""

    name: str
    shape: Shape = Shape.PLAIN
    is_required: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A list within the records of a section: the field that holds it, and what it is a list of."""

    field: str
    item: type[Item]

    @property
    def is_by_language(self) -> bool:
        """Whether there is one text a language, and no list."""
        return self.item is TextItem


@dataclass(frozen=True, slots=True)
class Layout:
    """A sheet: the section it belongs to, and the list within its records that it holds, if any."""

    name: str
    section: str
    columns: tuple[Column, ...]
    part: Part | None = None

    @property
    def key(self) -> str:
        """The column that names the record."""
        return self.columns[0].name


def _section_layouts(section: str, model: type[Item]) -> list[Layout]:
    own = [name for name, info in model.model_fields.items() if not _is_part(info.annotation)]
    parts = [name for name in model.model_fields if name not in own]
    columns = tuple(_column(model, name) for name in own)
    return [Layout(section, section, columns), *(_part(section, model, name) for name in parts)]


def _part(section: str, model: type[Item], name: str) -> Layout:
    owner = Column(section.removesuffix("s"), is_required=True)
    annotation = model.model_fields[name].annotation
    item = TextItem if get_origin(annotation) is dict else get_args(annotation)[0]
    columns = (_column(item, column) for column in item.model_fields)
    return Layout(name, section, (owner, *columns), Part(name, item))


def _column(model: type[Item], name: str) -> Column:
    info = model.model_fields[name]
    return Column(name, _shape(info.annotation), info.is_required())


def _shape(annotation: Any) -> Shape:
    if get_origin(annotation) is not tuple:
        return Shape.PLAIN
    return Shape.CITATIONS if get_args(annotation)[0] is CitationItem else Shape.LIST


def _is_part(annotation: Any) -> bool:
    if get_origin(annotation) is dict:
        return True
    inner = get_args(annotation)[0] if get_origin(annotation) is tuple else None
    return isinstance(inner, type) and issubclass(inner, Item) and inner is not CitationItem


LAYOUTS: dict[str, Layout] = {
    layout.name: layout
    for section, model in EXCHANGED.items()
    for layout in _section_layouts(section, model)
}
