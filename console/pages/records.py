"""The pages of records of one kind: found, looked at, written and taken away."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from sqlalchemy.orm import Session
from starlette.responses import Response
from starlette.routing import BaseRoute

from console.errors import NotThere
from console.field_words import FieldWords
from console.mistake_words import by_field
from console.new_ids import new_id
from console.new_names import NAMED_AT_ONCE, first_names, names_waiting
from console.paging import page_number, paged
from console.record_addresses import page_of
from console.record_choice import RecordChoice, choices
from console.record_form import (
    CHANGES,
    NOT_REFUSED,
    Refusal,
    Standing,
    begun,
    keep,
    restore,
    standing,
)
from console.record_kinds import Fields, RecordKind, Row
from console.rendering import render, seeother
from console.roles import Role
from console.routes import ConsoleRoute
from console.shown_answer import language_of, moment_of, shown_answer
from console.visit import Visit
from facts.changes.content import NAMES, current, mistakes, read_item
from facts.changes.drafting import Edit
from facts.changes.earlier_states import earlier_states
from facts.changes.names_item import names_key
from facts.changes.reading import pending_for
from facts.changes.referrers import Referrers, referrers
from facts.errors import ChangeSetMistakes
from facts.finding.fact_filter import FactFilter, FactPage, Page
from facts.finding.fact_finder import find_facts
from facts.finding.owner_finder import fact_counts, owners_named
from facts.vocabulary import EntityKind
from languages import LANGUAGES

ENTITIES = "entities"
_NAME_NEEDED = "a name is needed in one of the languages"


@dataclass(frozen=True)
class RecordForm:
    """The fields of a record as typed.

    Args:
        ident: the record's id; empty for a new one.
        names: of a new record, by language.
    """

    ident: str = ""
    fields: Fields = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, name: str) -> str:
        return next(iter(self.all(name)), "")

    def all(self, name: str) -> Sequence[str]:
        """Every field of one name."""
        return self.fields.get(name, ())


@dataclass(frozen=True)
class RecordPages:
    """The pages of one kind of record."""

    kind: RecordKind

    def routes(self) -> list[BaseRoute]:
        """Return the routes of the kind."""
        address = self.kind.address
        one = f"{address}/{{id}}"
        editor, post = Role.EDITOR, ["POST"]
        return [
            ConsoleRoute(address, self.list_records, role=Role.VIEWER),
            ConsoleRoute(f"{address}/new", self.new_record, role=editor),
            ConsoleRoute(f"{address}/save", self.save, role=editor, methods=post),
            *self._routes_of_answers(),
            ConsoleRoute(one, self.show_record, role=Role.VIEWER),
            ConsoleRoute(f"{one}/edit", self.edit_record, role=editor),
            ConsoleRoute(f"{one}/restore", self.restore, role=editor, methods=post),
            ConsoleRoute(f"{one}/remove", self.remove, role=editor, methods=post),
        ]

    def _routes_of_answers(self) -> list[BaseRoute]:
        if not self.kind.is_told:
            return []
        path = f"{self.kind.address}/preview"
        return [ConsoleRoute(path, self.preview, role=Role.EDITOR, methods=["POST"])]

    def list_records(self, visit: Visit) -> Response:
        """List the records whose names hold the words typed, and how many facts each has."""
        kind, words, chosen = self.kind, visit.query("words")[:200], visit.query("kind")
        with visit.parts.store.session() as session:
            choice = choices(visit, session)
            rows = kind.rows(visit, FieldWords.of(visit, choice))
            filters = kind.filters(visit, choice)
            traits = {one.name: visit.query(one.name) for one in filters}
            named = owners_named(session, kind.named, words) if words else None
            wanted = [row for row in rows if _is_wanted(row, named, chosen, traits)]
            found = paged(visit, wanted)
            idents = [row.ident for row in found.rows]
            facts = fact_counts(session, kind.named, idents) if kind.filter else {}
            pending = pending_for(session, kind.section, idents)
        return render(
            visit,
            "records.html",
            kind=kind,
            found=found,
            facts=facts,
            pending=pending,
            kinds=[("", visit.words.format("filter-any")), *kind.kinds(visit)],
            filters=filters,
            traits=traits,
            words=words,
            chosen=chosen,
            query=urlencode([("words", words), ("kind", chosen), *traits.items()]),
        )

    def show_record(self, visit: Visit) -> Response:
        """Show a record, its names, its facts, its earlier states and what waits for it."""
        return self._page(visit)

    def new_record(self, visit: Visit) -> Response:
        """Show an empty form, or one begun from what another page proposes."""
        begun = {name: [visit.query(name)] for name in self.kind.fields if visit.query(name)}
        return self._form_page(visit, RecordForm(fields=begun))

    def edit_record(self, visit: Visit) -> Response:
        """Show the form of a record as it is, or as a change that waits would have it."""
        ident = visit.path["id"]
        with visit.parts.store.session() as session:
            place = standing(session, self.kind.section, ident)
            if place.waiting is not None and place.is_leaving:
                return seeother(f"{CHANGES}/{place.waiting.id}")
            if place.content is None:
                raise NotThere
            fields = self.kind.shown(place.content, choices(visit, session))
        return self._form_page(visit, RecordForm(ident, fields, self._names(place)))

    def save(self, visit: Visit) -> Response:
        """Keep what was typed as a draft; nothing is lost where it cannot be kept."""
        form = self._typed(visit)
        with visit.parts.store.session() as session:
            place = standing(session, self.kind.section, form.ident)
            content = self.kind.content(form.fields, choices(visit, session))
            edits = self._edits(session, form, place, content)
            wrong = self._mistakes(session, form, place, edits)
        if wrong:
            errors = by_field(visit.words, wrong, self.kind.section)
            return self._form_page(visit, form, Refusal(422, errors))
        kept = keep(visit, place, edits, self._dropped(form, place))
        if isinstance(kept, Refusal):
            return self._form_page(visit, form, kept)
        return seeother(f"{CHANGES}/{kept}")

    def preview(self, visit: Visit) -> Response:
        """Return the answer that the form's fields come to, for the place beside the form."""
        form = self._typed(visit)
        with visit.parts.store.session() as session:
            place = standing(session, self.kind.section, form.ident)
            answer = self._answer(visit, session, form, place)
        return render(visit, "preview.html", answer=answer, preview_language=language_of(visit))

    def restore(self, visit: Visit) -> Response:
        """Begin a change that takes a record back to an earlier state."""
        return restore(visit, self.kind.section, visit.path["id"])

    def remove(self, visit: Visit) -> Response:
        """Begin a change that takes a record away with its names, unless something needs it."""
        section, ident = self.kind.section, visit.path["id"]
        with visit.parts.store.session() as session:
            place = standing(session, section, ident)
            if place.stored is None:
                raise NotThere
            if _needed_by(session, self.kind, ident):
                return self._page(visit, status=409)
            named = _stored_names(session, self.kind.owner, ident) if self.kind.has_names else {}
            entity = current(session, ENTITIES, [ident]) if self.kind.broader else {}
        edits = [Edit(NAMES, key, None, base) for key, base in named.items()]
        edits.append(Edit(section, ident, None, place.stored))
        edits += [Edit(ENTITIES, ident, None, base) for base in entity.values()]
        return begun(visit, edits)

    def _page(self, visit: Visit, status: int = 200) -> Response:
        kind, ident = self.kind, visit.path["id"]
        with visit.parts.store.session() as session:
            place = standing(session, kind.section, ident)
            if place.stored is None and place.waiting is not None:
                return seeother(f"{CHANGES}/{place.waiting.id}")
            if place.stored is None:
                raise NotThere
            choice = choices(visit, session)
            said = FieldWords.of(visit, choice)
            edit = Edit(kind.section, ident, place.stored, place.stored)
            return render(
                visit,
                kind.template,
                status=status,
                kind=kind,
                ident=ident,
                place=place,
                content=place.stored,
                said=said,
                found=_facts_of(visit, session, kind, ident),
                names=_names_by_language(session, kind.owner, ident) if kind.has_names else None,
                states=earlier_states(session, kind.section, ident),
                used_by=_used_by(said, session, _needed_by(session, kind, ident)),
                refused=status != 200,
                page_of=page_of,
                answer=self._told(visit, session, choice, [edit]),
                preview_language=language_of(visit),
                preview_at=moment_of(visit),
                **kind.more(visit, choice, ident),
            )

    def _form_page(
        self, visit: Visit, form: RecordForm, refusal: Refusal = NOT_REFUSED
    ) -> Response:
        with visit.parts.store.session() as session:
            place = standing(session, self.kind.section, form.ident)
            choice = choices(visit, session)
            answer = self._answer(visit, session, form, place)
        said = FieldWords.of(visit, choice, place.waiting.items if place.waiting else ())
        return render(
            visit,
            f"{self.kind.one}_form.html",
            status=refusal.status,
            kind=self.kind,
            name=said.title(self.kind.section, form.ident, place.content or {})
            if form.ident
            else "",
            form=form,
            place=place,
            refusal=refusal,
            errors=refusal.errors,
            address=f"{self.kind.address}/{form.ident}",
            choice=choice,
            options=self.kind.options(visit, choice),
            names_too=self.kind.has_names and place.stored is None,
            named_at_once=NAMED_AT_ONCE,
            said=said,
            answer=answer,
            preview_language=language_of(visit),
            preview_at=moment_of(visit),
        )

    def _answer(
        self, visit: Visit, session: Session, form: RecordForm, place: Standing
    ) -> dict[str, Any]:
        """What an investor would get; nothing before anything is typed."""
        if not self.kind.is_told or not any((*form.fields.values(), *form.names.values())):
            return {}
        choice = choices(visit, session)
        content = self.kind.content(form.fields, choice)
        edits = self._edits(session, form, place, content)
        return self._told(visit, session, choice, edits)

    def _told(
        self, visit: Visit, session: Session, choice: RecordChoice, edits: Sequence[Edit]
    ) -> dict[str, Any]:
        if not self.kind.is_told:
            return {}
        return shown_answer(visit, session, choice, edits, language_of(visit), moment_of(visit))

    def _typed(self, visit: Visit) -> RecordForm:
        names = {code: visit.field(f"name-{code}") for code in NAMED_AT_ONCE}
        fields = {name: [one for one in visit.fields(name) if one] for name in self.kind.fields}
        return RecordForm(visit.field("id"), fields, names)

    def _names(self, place: Standing) -> dict[str, str]:
        return names_waiting(place, self.kind.owner) if self.kind.has_names else {}

    def _edits(
        self, session: Session, form: RecordForm, place: Standing, content: dict[str, Any]
    ) -> list[Edit]:
        kind, is_new = self.kind, place.stored is None
        words = kind.words({**form.fields, "en": [form.names.get("en", "")]})
        ident = form.ident or new_id(session, ENTITIES if kind.broader else kind.section, *words)
        edits = [Edit(kind.section, ident, {"id": ident, **content}, place.stored)]
        if kind.broader and is_new:
            edits.insert(0, Edit(ENTITIES, ident, _event(ident, kind.broader(content)), None))
        if kind.has_names and is_new:
            edits += first_names(kind.owner, ident, form.names)
        return edits

    def _dropped(self, form: RecordForm, place: Standing) -> list[tuple[str, str]]:
        """The names that a draft gave to a new record and that were emptied since."""
        gone = [code for code in self._names(place) if not form.names[code]]
        return [(NAMES, names_key(self.kind.owner, place.key, code)) for code in gone]

    def _mistakes(
        self, session: Session, form: RecordForm, place: Standing, edits: Sequence[Edit]
    ) -> list[tuple[str, str, str, str]]:
        """What keeps a form from being kept; what refers to nothing is told at once, not later."""
        wrong: list[tuple[str, str, str, str]] = []
        if self.kind.has_names and place.stored is None and not any(form.names.values()):
            wrong = [(NAMES, NAMED_AT_ONCE[0], "label", _NAME_NEEDED)]
        try:
            items = _beside(place, edits)
        except ChangeSetMistakes as error:
            return [*wrong, *error.mistakes]
        own = {(edit.section, edit.key) for edit in edits}
        return wrong + [one for one in mistakes(session, items) if one[:2] in own]


def _beside(place: Standing, edits: Sequence[Edit]) -> dict[str, list[Any]]:
    """The items of edits, beside what else the draft holds that they go into.

    Raises:
        ChangeSetMistakes: one is no item yet.
    """
    others = place.draft.items if place.draft else ()
    wanted = {(one.section, one.key): one.content for one in others}
    wanted |= {(one.section, one.key): one.content for one in edits}
    items: dict[str, list[Any]] = defaultdict(list)
    for (section, _), content in wanted.items():
        if content is not None:
            items[section].append(read_item(section, content))
    return items


def _is_wanted(row: Row, named: set[str] | None, kind: str, traits: Mapping[str, str]) -> bool:
    if named is not None and named.isdisjoint((row.ident, *row.named_by)):
        return False
    differs = any(value and row.traits.get(name) != value for name, value in traits.items())
    return not differs and (not kind or row.kind == kind)


def _event(ident: str, within: Sequence[str]) -> dict[str, Any]:
    """The entity that carries the names of an event."""
    broader = {"within": list(within)} if within else {}
    return {"id": ident, "kind": EntityKind.EVENT.value, **broader}


def _facts_of(visit: Visit, session: Session, kind: RecordKind, ident: str) -> FactPage | None:
    if not kind.filter:
        return None
    about: dict[str, Any] = {kind.filter: ident}
    wanted = FactFilter(**about, language=visit.language)
    return find_facts(session, wanted, Page(page_number(visit)))


def _needed_by(session: Session, kind: RecordKind, ident: str) -> list[Referrers]:
    """What refers to a record; an event's own entity is taken away with it."""
    found = referrers(session, kind.section, ident)
    if kind.broader is not None:
        others = referrers(session, ENTITIES, ident)
        found += [one for one in others if (one.section, one.first) != (kind.section, (ident,))]
    return found


def _stored_names(session: Session, kind: str, ident: str) -> dict[str, dict[str, Any]]:
    return current(session, NAMES, [names_key(kind, ident, code) for code in LANGUAGES])


def _names_by_language(session: Session, kind: str, ident: str) -> dict[str, dict[str, Any]]:
    named = _stored_names(session, kind, ident)
    return {code: named.get(names_key(kind, ident, code), {}) for code in LANGUAGES}


def _used_by(
    said: FieldWords, session: Session, needed_by: Sequence[Referrers]
) -> list[tuple[Referrers, list[tuple[str, str]]]]:
    """What refers to a record: each kind with the ids and titles of the first of them."""
    return [(one, list(_titles(said, session, one))) for one in needed_by]


def _titles(said: FieldWords, session: Session, one: Referrers) -> list[tuple[str, str]]:
    held = current(session, one.section, one.first)
    return [(key, said.title(one.section, key, content)) for key, content in held.items()]
