"""Pages out of templates, in the reader's language."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_datetime
from babel.numbers import format_decimal
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.responses import HTMLResponse, RedirectResponse, Response

from console.fact_values import fact_value
from console.menu import Menu, menu
from console.roles import Role
from console.visit import Visit
from languages import LANGUAGES
from languages.formatting import format_iso, locale_of
from languages.messages import CONSOLE, languages_with

_FOLDER = Path(__file__).parent / "templates"


def templates() -> Environment:
    """Return the environment of all templates; what a value says is never taken for HTML."""
    return Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render(visit: Visit, template: str, *, status: int = 200, **values: Any) -> Response:
    """Return a page in the frame of the console."""
    found = visit.parts.templates.get_template(template)
    return HTMLResponse(found.render(**_frame(visit), **values), status_code=status)


def seeother(address: str) -> Response:
    """Return where the browser goes after a form was taken, so that a reload sends nothing."""
    return RedirectResponse(address, status_code=303)


def _frame(visit: Visit) -> dict[str, Any]:
    """What every template may use."""
    is_in = visit.signed_in is not None and not visit.signed_in.awaits_code
    is_done = visit.signed_in is not None and visit.signed_in.next_step is None
    return {
        "visit": visit,
        "t": visit.words.format,
        "has": partial(_has, visit),
        "lang": visit.language,
        "account": visit.account if is_in else None,
        "menu": menu(visit) if is_done else Menu(),
        "languages": [LANGUAGES[code] for code in languages_with(CONSOLE)],
        "all_languages": list(LANGUAGES.values()),
        "form_token": Markup('<input type="hidden" name="form_token" value="{}">').format(
            visit.form_token
        ),
        "day": partial(_day, visit.language),
        "moment": partial(_moment, visit),
        "number": partial(_number, visit.language),
        "value_of": partial(fact_value, visit),
        "Role": Role,
    }


def _has(visit: Visit, role: Role) -> bool:
    return visit.may(role)


def _day(language: str, value: date | str | None) -> str:
    if value is None:
        return ""
    return format_iso(value if isinstance(value, str) else value.isoformat(), language)


def _number(language: str, value: Decimal) -> str:
    """A figure in full."""
    return str(format_decimal(value, locale=locale_of(language), decimal_quantization=False))


def _moment(visit: Visit, value: datetime) -> str:
    """An instant in the office's time zone."""
    local = value.astimezone(ZoneInfo(visit.office.time_zone))
    return str(format_datetime(local, "medium", locale=locale_of(visit.language)))
