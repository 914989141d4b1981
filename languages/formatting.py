"""Numbers, dates and periods as each language writes them (CLDR, through Babel)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Literal

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton
from babel.lists import format_list
from babel.numbers import format_compact_decimal, format_decimal, format_percent

from languages import LANGUAGES

# Below a million a figure is written out; above it, as newspapers do: "10.9 billion", "109亿".
_SPELLED_OUT_BELOW = Decimal(1_000_000)
_COMPACT_FRACTION_DIGITS = 3


def locale_of(code: str) -> Locale:
    """The CLDR locale of a language."""
    return Locale.parse(LANGUAGES[code].cldr)


def format_number(value: Decimal, code: str) -> str:
    """A figure in full below a million, in millions, billions or 亿 from there; never rounded."""
    locale = locale_of(code)
    in_full = format_decimal(value, locale=locale, decimal_quantization=False)
    if abs(value) < _SPELLED_OUT_BELOW:
        return in_full
    return _compact(value, locale) if _is_exact(value) else in_full


def _compact(value: Decimal, locale: Locale) -> str:
    # CLDR gives Chinese, Japanese and Korean their 億 only under "short".
    form: Literal["long", "short"] = "long" if "long" in locale.compact_decimal_formats else "short"
    return format_compact_decimal(
        value, format_type=form, locale=locale, fraction_digits=_COMPACT_FRACTION_DIGITS
    )


def _is_exact(value: Decimal) -> bool:
    """Whether a compact form can say the figure without rounding it."""
    significant = value.normalize().as_tuple()
    return len(significant.digits) <= _COMPACT_FRACTION_DIGITS + 1


def format_share(value: Decimal, code: str) -> str:
    """A percentage given in percent, such as 73.8."""
    return format_percent(value / 100, locale=locale_of(code), decimal_quantization=False)


def format_iso(text: str, code: str) -> str:
    """An ISO 8601 year, month, day or interval of them in words, as precise as it is given.

    Args:
        text: ``2020``, ``2020-11``, ``2020-11-07`` or ``2018-08-21/2018-08-23``.
    """
    start, _, end = text.partition("/")
    if not end:
        return _format_point(start, code)
    if start.count("-") == end.count("-") == 2:
        return str(format_interval(_day(start), _day(end), "yMMMMd", locale=locale_of(code)))
    return f"{_format_point(start, code)}–{_format_point(end, code)}"


def format_names(names: Sequence[str], code: str) -> str:
    """Names joined as the language joins them: "A, B and C"."""
    return str(format_list(names, locale=locale_of(code)))


def _format_point(text: str, code: str) -> str:
    locale = locale_of(code)
    match text.count("-"):
        case 0:
            return str(format_skeleton("y", _day(text), locale=locale))
        case 1:
            return str(format_skeleton("yMMMM", _day(text), locale=locale))
        case _:
            return str(format_date(_day(text), format="long", locale=locale))


def _day(text: str) -> date:
    """The first day of an ISO year, month or day."""
    year, month, day = (*map(int, text.split("-")), 1, 1)[:3]
    return date(year, month, day)
