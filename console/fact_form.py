"""The form of one fact: what it shows of a fact, and the edits that its fields ask for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy.orm import Session

from console.fact_questions import Asked
from console.new_ids import new_id
from console.new_names import NAMED_AT_ONCE, first_names
from console.record_choice import RecordChoice, shown
from console.visit import Visit
from facts.changes.drafting import Edit
from languages import LANGUAGES

_GROUPED = re.compile(r"-?\d{1,3}([, \u00a0\u202f]\d{3})+(\.\d+)?")
_PLAIN = ("value", "qualifier", "unit", "period", "inferred", "as_of", "status", "reason")
_OF_SOURCE = ("title", "publisher", "published", "url", "language")
_MORE = ("review_by", "owner", "verified_on")

type Content = Mapping[str, Any]


@dataclass(frozen=True)
class NewRecord:
    """A source, indicator or entity that is added together with a fact."""

    fields: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, name: str) -> str:
        return self.fields.get(name, "")

    @property
    def is_wanted(self) -> bool:
        """Whether anything was typed that names it."""
        return any(self.fields.get(name) for name in ("title", *NAMED_AT_ONCE))


@dataclass(frozen=True)
class FactForm:
    """The fields of a fact as typed.

    Args:
        ident: the fact's id; empty for a new one.
        seen: what tells whether the stored fact is still the one that the author saw.
        fields: single fields by name.
        about: further entities.
        sources: source and locator of each citation.
        texts: words by language.
        asked: language and words of the questions that it is to answer.
    """

    ident: str
    seen: str
    fields: Mapping[str, str]
    about: tuple[str, ...]
    sources: tuple[tuple[str, str], ...]
    texts: Mapping[str, str]
    new_source: NewRecord = NewRecord()
    new_indicator: NewRecord = NewRecord()
    new_entity: NewRecord = NewRecord()
    asked: Asked = ()

    def __getitem__(self, name: str) -> str:
        return self.fields.get(name, "")


def form_of(content: Content, choice: RecordChoice, asked: Asked = ()) -> FactForm:
    """Return the form that shows a fact."""
    plain = {name: str(content.get(name) or "") for name in (*_PLAIN, *_MORE)}
    plain |= {
        "entity": shown(choice.entity_names, content.get("entity", "")),
        "indicator": shown(choice.indicator_names, content.get("indicator", "")),
        "target": "yes" if content.get("target") else "",
        "status": content.get("status", "published"),
    }
    cited = content.get("sources", ())
    return FactForm(
        ident=content.get("id", ""),
        seen="",
        fields=plain,
        about=tuple(shown(choice.entity_names, key) for key in content.get("about", ())),
        sources=tuple(
            (shown(choice.source_names, one["source"]), one.get("locator") or "") for one in cited
        ),
        texts=content.get("texts", {}),
        asked=asked,
    )


def typed(visit: Visit) -> FactForm:
    """Return the form as it was sent."""
    names = ("entity", "indicator", "target", *_PLAIN, *_MORE)
    cited = zip(visit.fields("source"), visit.fields("locator"), strict=False)
    texts = {code: visit.field(f"text-{code}") for code in LANGUAGES}
    asked = zip(visit.fields("asked-language"), visit.fields("asked-text"), strict=False)
    return FactForm(
        ident=visit.field("id"),
        seen=visit.field("seen"),
        fields={name: visit.field(name) for name in names},
        about=tuple(text for text in visit.fields("about") if text),
        sources=tuple((source, locator) for source, locator in cited if source or locator),
        texts={code: text for code, text in texts.items() if text},
        new_source=_new(
            visit, "new-source", ("title", "publisher", "published", "url", "language")
        ),
        new_indicator=_new(visit, "new-indicator", (*NAMED_AT_ONCE, "kind", "unit")),
        new_entity=_new(visit, "new-entity", (*NAMED_AT_ONCE, "kind", "within")),
        asked=tuple((language, text) for language, text in asked if text),
    )


def edits_of(
    form: FactForm, choice: RecordChoice, session: Session, base: Content | None
) -> list[Edit]:
    """Return what the form asks for: the fact, and what is to be added with it.

    Args:
        base: the fact as it is stored; None for a new one.
    """
    added: list[Edit] = []
    if form.new_entity.is_wanted:
        entity, edits = _entity(form.new_entity, choice, session)
        form = replace(form, fields={**form.fields, "entity": entity})
        added += edits
    if form.new_indicator.is_wanted:
        indicator, edits = _indicator(form.new_indicator, session)
        form = replace(form, fields={**form.fields, "indicator": indicator})
        added += edits
    if form.new_source.is_wanted:
        source = source_of(form.new_source, session)
        form = replace(form, sources=((source["id"], form.new_source["locator"]), *form.sources))
        added.append(Edit("sources", source["id"], source, None))
    content = content_of(form, choice, dict(base or {}))
    words = (content["entity"], content["indicator"], content.get("period") or "")
    content["id"] = form.ident or new_id(session, "facts", *words)
    return [*added, Edit("facts", content["id"], content, base)]


def content_of(form: FactForm, choice: RecordChoice, base: Content) -> dict[str, Any]:
    """Return the fact that the fields state, as an item that is still to be checked."""
    content: dict[str, Any] = {name: form[name] or None for name in (*_PLAIN, *_MORE)}
    content |= {
        "id": form.ident or base.get("id", ""),
        "entity": choice.entity(form["entity"]),
        "indicator": choice.indicator(form["indicator"]),
        "about": [choice.entity(one) for one in form.about],
        "target": form["target"] == "yes",
        "value": _in_full(form["value"]),
        "sources": [
            {"source": choice.source(source), "locator": locator or None}
            for source, locator in form.sources
        ],
        "texts": dict(form.texts),
    }
    if content["status"] not in ("disputed", "retired"):
        content["reason"] = None
    return {key: value for key, value in content.items() if value not in (None, [], {}, False)}


def _in_full(value: str) -> str | None:
    """A number without the marks between its thousands; anything else as it was typed."""
    if _GROUPED.fullmatch(value):
        return re.sub(r"[, \u00a0\u202f]", "", value)
    return value or None


def _new(visit: Visit, prefix: str, names: tuple[str, ...]) -> NewRecord:
    found = {name: visit.field(f"{prefix}-{name}") for name in (*names, "locator")}
    return NewRecord({name: value for name, value in found.items() if value})


def _entity(new: NewRecord, choice: RecordChoice, session: Session) -> tuple[str, list[Edit]]:
    ident = new_id(session, "entities", new["en"])
    content = {"id": ident, "kind": new["kind"]}
    within = [choice.entity(new["within"])] if new["within"] else []
    edit = Edit("entities", ident, content | ({"within": within} if within else {}), None)
    return ident, [edit, *first_names("entity", ident, new.fields)]


def _indicator(new: NewRecord, session: Session) -> tuple[str, list[Edit]]:
    ident = new_id(session, "indicators", new["en"])
    content = {"id": ident, "kind": new["kind"]}
    edit = Edit("indicators", ident, content | ({"unit": new["unit"]} if new["unit"] else {}), None)
    return ident, [edit, *first_names("indicator", ident, new.fields)]


def source_of(new: NewRecord, session: Session) -> dict[str, Any]:
    """Return a new source as an item that is still to be checked."""
    known = {key: value for key, value in new.fields.items() if key != "locator"}
    ident = new_id(session, "sources", new["title"], new["published"])
    return {"language": "zh-Hans", **known, "id": ident}
