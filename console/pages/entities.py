"""Places, industries, organisations, events, projects and topics: what facts are about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from starlette.routing import BaseRoute

from console.field_words import FieldWords
from console.pages.records import RecordPages
from console.record_choice import RecordChoice, shown
from console.record_kinds import Content, Fields, Options, RecordKind, Row, filled
from console.visit import Visit
from facts.finding.models import NamedKind
from facts.vocabulary import EntityKind


def routes() -> list[BaseRoute]:
    """Return the routes of entities."""
    return RecordPages(ENTITIES).routes()


def _kinds(visit: Visit) -> list[tuple[str, str]]:
    return [(kind.value, visit.words.format(f"kind-{kind}")) for kind in EntityKind]


def _rows(_visit: Visit, said: FieldWords) -> list[Row]:
    entities = said.choice.snapshot.entities
    return [
        Row(
            ident,
            name,
            entities[ident].kind,
            (
                said.words.format(f"kind-{entities[ident].kind}"),
                ", ".join(said.value("entities", "within", entities[ident].within)),
            ),
        )
        for ident, name in said.choice.entity_names.items()
    ]


def _shown(content: Content, choice: RecordChoice) -> Fields:
    return {
        "kind": [content["kind"]],
        "official": [content.get("official", "")],
        "within": [shown(choice.entity_names, one) for one in content.get("within", ())],
    }


def _content(fields: Fields, choice: RecordChoice) -> dict[str, Any]:
    within = [choice.entity(one) for one in fields["within"]]
    return filled(fields, ("kind", "official")) | ({"within": within} if within else {})


def _options(visit: Visit, _choice: RecordChoice) -> Options:
    return {"kind": _kinds(visit)}


def _words(fields: Fields) -> Sequence[str]:
    return fields["en"]


ENTITIES = RecordKind(
    section="entities",
    named=NamedKind.ENTITY,
    filter="entity",
    has_names=True,
    columns=("entity-kind", "entity-within"),
    kinds=_kinds,
    rows=_rows,
    fields=("kind", "official", "within"),
    shown=_shown,
    content=_content,
    words=_words,
    options=_options,
)
