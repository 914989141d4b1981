"""The calendar: events, public holidays and make-up days, and what staff know better of a day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Literal

from babel.dates import get_day_names
from sqlalchemy.orm import Session
from starlette.responses import Response
from starlette.routing import BaseRoute

from console.clock import today
from console.errors import NotThere
from console.field_words import FieldWords
from console.mistake_words import by_field
from console.month_grid import FIRST_YEAR, LAST_YEAR, Month, grid_day, weeks_of, without_day
from console.record_choice import choices
from console.record_form import CHANGES, NOT_REFUSED, Refusal, begun, keep, restore, standing
from console.rendering import render, seeother
from console.roles import Role
from console.routes import ConsoleRoute
from console.visit import Visit
from facts.changes.content import current, mistakes, read_item
from facts.changes.drafting import Edit
from facts.changes.earlier_states import earlier_states
from facts.changes.reading import pending_for
from facts.errors import ChangeSetMistakes, PeriodError
from facts.period import day_of
from facts.vocabulary import CalendarDayKind, PublicHoliday
from facts.working_days import WorkingDays
from languages.formatting import locale_of

CALENDAR = "/console/calendar"
SECTION = "days"
HOLIDAY, CLOSED, WORKING = "holiday", "closed", "working"
_FIELDS = ("kind", "holiday", "own_name", "weekday", "note", "until")
_MOST_DAYS = 31
type Content = Mapping[str, Any]


def routes() -> list[BaseRoute]:
    """Return the routes of the calendar and of its days."""
    one, editor, post = f"{CALENDAR}/{{id}}", Role.EDITOR, ["POST"]
    return [
        ConsoleRoute(CALENDAR, show_month, role=Role.VIEWER),
        ConsoleRoute(f"{CALENDAR}/save", save_day, role=editor, methods=post),
        ConsoleRoute(one, show_day, role=Role.VIEWER),
        ConsoleRoute(f"{one}/edit", edit_day, role=editor),
        ConsoleRoute(f"{one}/restore", restore_day, role=editor, methods=post),
        ConsoleRoute(f"{one}/reset", reset_day, role=editor, methods=post),
    ]


def show_month(visit: Visit) -> Response:
    """Show a month: the present one, or that which the address asks for."""
    now = today(visit.office)
    month = Month.read(visit.query("month")) or Month.of(now)
    with visit.parts.store.session() as session:
        said = FieldWords.of(visit, choices(visit, session))
        snapshot = said.choice.snapshot
        weeks = weeks_of(month, snapshot.calendar, snapshot.editions)
        days = [one.day.date.isoformat() for week in weeks for one in week]
        pending = pending_for(session, SECTION, days)
    return render(
        visit,
        "calendar.html",
        month=month,
        weeks=weeks,
        undated=without_day(month, snapshot.editions),
        is_announced=snapshot.calendar.is_announced(month.year),
        weekdays=_weekdays(visit),
        short_weekdays=_weekdays(visit, "abbreviated"),
        pending=pending,
        today=now,
        said=said,
    )


def show_day(visit: Visit) -> Response:
    """Show what a day is, what staff say about it, and what is held on it."""
    day = _day(visit.path["id"])
    ident = day.isoformat()
    with visit.parts.store.session() as session:
        place = standing(session, SECTION, ident)
        said = FieldWords.of(visit, choices(visit, session))
        snapshot = said.choice.snapshot
        return render(
            visit,
            "day.html",
            ident=ident,
            month=Month.of(day),
            place=place,
            said=said,
            shown=grid_day(day, snapshot.calendar, snapshot.editions),
            published=WorkingDays().day(day),
            weekdays=_weekdays(visit),
            states=earlier_states(session, SECTION, ident),
            fields=("kind", "name", "weekday", "note"),
            before=_neighbour(day, -1),
            after=_neighbour(day, 1),
        )


def edit_day(visit: Visit) -> Response:
    """Show the form of a day as it is, or as a change that waits would have it."""
    day = _day(visit.path["id"])
    with visit.parts.store.session() as session:
        place = standing(session, SECTION, day.isoformat())
    if place.waiting is not None and place.is_leaving:
        return seeother(f"{CHANGES}/{place.waiting.id}")
    return _form_page(visit, day, _shown(place.content or _published(day)))


def save_day(visit: Visit) -> Response:
    """Keep what was typed of a day, and of those after it, as a draft."""
    day = _day(visit.field("id"))
    typed = {name: visit.field(name) for name in _FIELDS}
    with visit.parts.store.session() as session:
        place = standing(session, SECTION, day.isoformat())
        errors = _errors(visit, day, typed)
        if not errors:
            edits = _edits(session, day, typed)
            errors = by_field(visit.words, _mistakes(session, edits), SECTION)
    if errors:
        return _form_page(visit, day, typed, Refusal(422, errors))
    kept = keep(visit, place, edits)
    if isinstance(kept, Refusal):
        return _form_page(visit, day, typed, kept)
    return seeother(f"{CHANGES}/{kept}")


def restore_day(visit: Visit) -> Response:
    """Begin a change that takes a day back to an earlier state."""
    return restore(visit, SECTION, _day(visit.path["id"]).isoformat())


def reset_day(visit: Visit) -> Response:
    """Begin a change after which a day is again what the published calendar says."""
    ident = _day(visit.path["id"]).isoformat()
    with visit.parts.store.session() as session:
        stored = standing(session, SECTION, ident).stored
    if stored is None:
        raise NotThere
    return begun(visit, [Edit(SECTION, ident, None, stored)])


def _day(text: str) -> date:
    """The day of an address.

    Raises:
        NotThere: it is no day that the calendar shows.
    """
    try:
        day = day_of(text)
    except PeriodError as error:
        raise NotThere from error
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise NotThere
    return day


def _neighbour(day: date, by: int) -> str | None:
    """The day before or after, None where the calendar ends."""
    other = day + timedelta(days=by)
    return other.isoformat() if FIRST_YEAR <= other.year <= LAST_YEAR else None


def _weekdays(visit: Visit, width: Literal["wide", "abbreviated"] = "wide") -> list[str]:
    names = get_day_names(width, "stand-alone", locale_of(visit.language))
    return [str(names[number]) for number in range(7)]


def _form_page(
    visit: Visit, day: date, typed: Mapping[str, str], refusal: Refusal = NOT_REFUSED
) -> Response:
    with visit.parts.store.session() as session:
        place = standing(session, SECTION, day.isoformat())
        said = FieldWords.of(visit, choices(visit, session))
    return render(
        visit,
        "day_form.html",
        status=refusal.status,
        ident=day.isoformat(),
        typed=typed,
        place=place,
        refusal=refusal,
        errors=refusal.errors,
        address=f"{CALENDAR}/{day.isoformat()}",
        kinds=[(one, visit.words.format(f"day-is-{one}")) for one in (HOLIDAY, CLOSED, WORKING)],
        holidays=[("", visit.words.format("holiday-none"))]
        + [(one.value, said.holiday(one)) for one in PublicHoliday],
        weekdays=[("", visit.words.format("weekday-as-usual"))]
        + [(str(number), name) for number, name in enumerate(_weekdays(visit))],
        weekday=_weekdays(visit)[day.weekday()],
    )


def _shown(content: Content) -> dict[str, str]:
    """What the form's fields say of a day; closed without a name is a kind of its own there."""
    name = content.get("name", "")
    kind = content["kind"]
    is_public = name in PublicHoliday
    return {
        "kind": CLOSED if kind == CalendarDayKind.HOLIDAY and not name else kind,
        "holiday": name if is_public else "",
        "own_name": "" if is_public else name,
        "weekday": str(content.get("weekday", "")),
        "note": content.get("note", ""),
        "until": "",
    }


def _published(day: date) -> dict[str, Any]:
    """What the form begins with where staff have said nothing: the opposite of what is known."""
    known = WorkingDays().day(day)
    is_worked = known.kind in ("working", "make_up", "not_announced")
    return {"kind": CalendarDayKind.HOLIDAY if is_worked else CalendarDayKind.WORKING}


def _errors(visit: Visit, day: date, typed: Mapping[str, str]) -> dict[str, str]:
    """What is wrong with the form beside what the store would refuse."""
    wrong = {}
    if not typed["note"]:
        wrong["note"] = "mistake-day-reason"
    if typed["kind"] == HOLIDAY and not (typed["holiday"] or typed["own_name"]):
        wrong["holiday"] = "mistake-holiday-name"
    if typed["until"] and not _days_until(day, typed["until"]):
        wrong["until"] = "mistake-until"
    return {field: visit.words.format(message) for field, message in wrong.items()}


def _days_until(day: date, until: str) -> list[date]:
    """The days from one to another; none where the other is before it, far off, or no day."""
    try:
        count = (day_of(until) - day).days + 1 if until else 1
    except PeriodError:
        return []
    if not 1 <= count <= _MOST_DAYS:
        return []
    return [day + timedelta(days=ahead) for ahead in range(count)]


def _edits(session: Session, day: date, typed: Mapping[str, str]) -> list[Edit]:
    idents = [one.isoformat() for one in _days_until(day, typed["until"])]
    stored = current(session, SECTION, idents)
    content = _content(typed)
    return [Edit(SECTION, one, {"id": one, **content}, stored.get(one)) for one in idents]


def _content(typed: Mapping[str, str]) -> dict[str, Any]:
    kind = HOLIDAY if typed["kind"] == CLOSED else typed["kind"]
    name = "" if typed["kind"] == CLOSED else typed["own_name"] or typed["holiday"]
    weekday = typed["weekday"] if kind == WORKING else ""
    found: dict[str, Any] = {"kind": kind, "name": name, "note": typed["note"]}
    if weekday.isascii() and weekday.isdigit():
        found["weekday"] = int(weekday)
    return {key: value for key, value in found.items() if value != ""}


def _mistakes(session: Session, edits: Sequence[Edit]) -> list[tuple[str, str, str, str]]:
    try:
        items = [read_item(SECTION, edit.content or {}) for edit in edits]
    except ChangeSetMistakes as error:
        return list(error.mistakes)
    return mistakes(session, {SECTION: items})
