"""What can be set, in the order people read it: the README's table is checked against it."""

from typing import NamedTuple

from settings.settings import INTERNAL_PREFIX, Settings

COMPUTED_DEFAULTS = {
    "DATABASE_URL": "SQLite in the data folder",
    "DESK_SECRET_KEY": "made once",
    "DESK_RATE_LIMIT": "30",
}


class SettingReference(NamedTuple):
    """One setting as its documentation shows it."""

    name: str
    default: str
    description: str


def settings_reference() -> tuple[SettingReference, ...]:
    """List every setting meant for people, with its default in words."""
    return tuple(
        SettingReference(name, _default(name, field.default), field.description or "")
        for field in Settings.model_fields.values()
        if not (name := str(field.validation_alias)).startswith(INTERNAL_PREFIX)
    )


def _default(name: str, value: object) -> str:
    if name in COMPUTED_DEFAULTS:
        return COMPUTED_DEFAULTS[name]
    return "none" if value in (None, ()) else str(value)
