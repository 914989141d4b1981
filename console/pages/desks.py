"""Contact desks: for whom and what, when they are open, and who of the staff is on duty."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from babel.dates import get_day_names
from starlette.responses import Response
from starlette.routing import BaseRoute

from console import accounts
from console.clock import today
from console.duties import WantedDuty, add_duty, duties_of, on_duty, remove_duty
from console.errors import AccountRefused, BadForm, NotThere
from console.field_words import FieldWords
from console.pages.records import RecordPages
from console.record_choice import RecordChoice, shown
from console.record_kinds import Content, Fields, Options, RecordKind, Row, clock, filled
from console.rendering import seeother
from console.roles import Role
from console.routes import ConsoleRoute
from console.visit import Visit
from facts.finding.models import NamedKind
from facts.time_zones import zone_names
from languages import LANGUAGES
from languages.formatting import locale_of

DESKS = "/console/desks"
WEEKDAYS = range(7)
WORKDAYS = range(5)
SHIFTS = range(3)
_PLAIN = (
    "phone",
    "email",
    "url",
    "address",
    "time_zone",
    "confirmed_by",
    "verified_on",
)
_LISTS = ("topics", "places")
AS_MONDAY = "as_monday"
_WRONG = ("days", "weekdays", "stand-in", "account")


def routes() -> list[BaseRoute]:
    """Return the routes of desks and of who is on duty at them."""
    one, post = f"{DESKS}/{{id}}/duty", ["POST"]
    return [
        ConsoleRoute(one, put_on_duty, role=Role.EDITOR, methods=post),
        ConsoleRoute(f"{one}/remove", take_off_duty, role=Role.EDITOR, methods=post),
        *RecordPages(DESK).routes(),
    ]


def put_on_duty(visit: Visit) -> Response:
    """Put a member of staff on duty at a desk."""
    desk = _existing(visit)
    page = f"{DESKS}/{desk}"
    weekdays = [number for number in visit.numbers("weekday") if number in WEEKDAYS]
    first, last = _day(visit, "first"), _day(visit, "last")
    try:
        wanted = WantedDuty(
            account=visit.field("account"),
            desk=desk,
            first=first or today(visit.office),
            last=last,
            weekdays=weekdays,
            stands_in_for=visit.field("stands_in_for"),
        )
        add_duty(visit.parts.staff, visit.account.name, wanted)
    except AccountRefused as error:
        return seeother(f"{page}?wrong={error.message.removeprefix('error-duty-')}#duty")
    except NotThere:
        return seeother(f"{page}?wrong=account#duty")
    return seeother(f"{page}#duty")


def take_off_duty(visit: Visit) -> Response:
    """Take a member of staff off duty at a desk."""
    desk = _existing(visit)
    remove_duty(visit.parts.staff, visit.account.name, desk, visit.number("duty"))
    return seeother(f"{DESKS}/{desk}#duty")


def _existing(visit: Visit) -> str:
    """The desk that the address names.

    Raises:
        NotThere: there is none.
    """
    ident = str(visit.path["id"])
    if all(desk.id != ident for desk in visit.parts.snapshots.current().desks):
        raise NotThere
    return ident


def _day(visit: Visit, name: str) -> date | None:
    """A day of the form, None where the field is empty.

    Raises:
        BadForm: it is no day.
    """
    typed = visit.field(name)
    try:
        return date.fromisoformat(typed) if typed else None
    except ValueError as error:
        raise BadForm(name) from error


def _hour_fields(weekday: int, shift: int) -> tuple[str, str]:
    return f"opens-{weekday}-{shift}", f"closes-{weekday}-{shift}"


_HOURS = tuple(
    name for weekday in WEEKDAYS for shift in SHIFTS for name in _hour_fields(weekday, shift)
)


def _kinds(visit: Visit) -> list[tuple[str, str]]:
    return [(one, visit.words.format(f"desk-{one}")) for one in ("filled", "empty")]


def _rows(_visit: Visit, said: FieldWords) -> list[Row]:
    rows = []
    for desk in said.choice.snapshot.desks:
        has_contact = any((desk.phone, desk.email, desk.address, desk.url))
        cells = (
            ", ".join(said.value("desks", "topics", desk.topics)),
            ", ".join(said.value("desks", "places", desk.places)),
            said.words.format("desk-filled" if has_contact else "desk-empty"),
            said.words.format("yes") if desk.is_default else "",
        )
        name = said.name("entities", desk.organisation)
        kind = "filled" if has_contact else "empty"
        named_by = (desk.organisation, *desk.topics, *desk.places)
        rows.append(Row(desk.id, name, kind, cells, named_by))
    return rows


def _shown(content: Content, choice: RecordChoice) -> Fields:
    return {
        "organisation": [shown(choice.entity_names, content["organisation"])],
        "source": [shown(choice.source_names, content.get("source", ""))],
        "languages": list(content.get("languages", ())),
        "default": ["yes"] if content.get("default") else [],
        **{name: [str(content.get(name, ""))] for name in _PLAIN},
        **{
            name: [shown(choice.entity_names, one) for one in content.get(name, ())]
            for name in _LISTS
        },
        **_shown_hours(content.get("hours", ())),
    }


def _shown_hours(hours: Sequence[Mapping[str, Any]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for weekday in WEEKDAYS:
        shifts = [one for one in hours if one["weekday"] == weekday]
        for number, one in enumerate(shifts):
            opens, closes = _hour_fields(weekday, number)
            found |= {opens: [one["opens"][:5]], closes: [one["closes"][:5]]}
    return found


def _content(fields: Fields, choice: RecordChoice) -> dict[str, Any]:
    known: dict[str, Any] = filled(fields, ("organisation", *_PLAIN, "source"))
    if "organisation" in known:
        known["organisation"] = choice.entity(known["organisation"])
    if "source" in known:
        known["source"] = choice.source(known["source"])
    lists: dict[str, list[Any]] = {
        name: [choice.entity(one) for one in fields.get(name, ())] for name in _LISTS
    }
    lists |= {"languages": sorted(fields.get("languages", ())), "hours": _hours(fields)}
    known |= {name: some for name, some in lists.items() if some}
    return known | ({"default": True} if fields.get("default") else {})


def _hours(fields: Fields) -> list[dict[str, Any]]:
    """The shifts that were typed, each weekday's in order; half of one is kept to be told of."""
    as_monday = bool(fields.get(AS_MONDAY))
    shifts = []
    for weekday in WEEKDAYS:
        of = 0 if as_monday and weekday in WORKDAYS else weekday
        for number in SHIFTS:
            typed = _shift(fields, of, number)
            if typed:
                shifts.append({"weekday": weekday, **typed})
    return sorted(shifts, key=lambda shift: (shift["weekday"], shift.get("opens", "")))


def _shift(fields: Fields, weekday: int, number: int) -> dict[str, str]:
    names = _hour_fields(weekday, number)
    typed = filled(fields, names)
    return {
        said: clock(typed[name])
        for said, name in zip(("opens", "closes"), names, strict=True)
        if name in typed
    }


def _options(visit: Visit, choice: RecordChoice) -> Options:
    said = FieldWords.of(visit, choice)
    names = get_day_names("wide", "stand-alone", locale_of(visit.language))
    return {
        "languages": [(code, said.language(code)) for code in LANGUAGES],
        "weekdays": [(str(number), str(names[number])) for number in WEEKDAYS],
        "zones": [(name, name) for name in zone_names()],
        "accounts": [(one, one) for one in _account_names(visit)],
    }


def _account_names(visit: Visit) -> list[str]:
    return [one.name for one in accounts.accounts(visit.parts.staff) if not one.is_disabled]


def _words(fields: Fields) -> Sequence[str]:
    return [*(one.rpartition(" ")[2] for one in fields["organisation"]), "desk"]


def _more(visit: Visit, choice: RecordChoice, ident: str) -> Mapping[str, Any]:
    """Who is on duty, today and from then on; the message about what was typed last."""
    day, staff, wrong = today(visit.office), visit.parts.staff, visit.query("wrong")
    return {
        "duties": duties_of(staff, ident, day),
        "present": on_duty(staff, day).get(ident, ()),
        "today": day,
        "options": _options(visit, choice),
        "wrong": wrong if wrong in _WRONG else "",
    }


DESK = RecordKind(
    section="desks",
    named=NamedKind.ENTITY,
    filter="",
    has_names=False,
    columns=("field-topics", "field-places", "desk-details", "field-default"),
    kinds=_kinds,
    rows=_rows,
    fields=(
        "organisation",
        *_LISTS,
        "languages",
        "default",
        *_PLAIN,
        "source",
        "hours",
        AS_MONDAY,
        *_HOURS,
    ),
    shown=_shown,
    content=_content,
    words=_words,
    options=_options,
    called="desk",
    is_told=True,
    more=_more,
)
