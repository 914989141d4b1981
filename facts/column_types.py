"""Column types that keep exact decimals and UTC instants on SQLite and PostgreSQL alike."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import DateTime, Dialect, Numeric, String
from sqlalchemy.types import TypeDecorator, TypeEngine


class ExactDecimal(TypeDecorator[Decimal]):
    """A decimal of any length: NUMERIC on PostgreSQL, its canonical text on SQLite.

    SQLAlchemy's own `Numeric` passes through float on SQLite. The text does not sort as a number
    there, so values are compared in Python.
    """

    impl = String
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the column type of the database at hand."""
        if dialect.name == "postgresql":
            return dialect.type_descriptor(Numeric(asdecimal=True))
        return dialect.type_descriptor(String())

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> Any:
        """Write the canonical form; floats, infinities and NaN are refused."""
        if value is None:
            return None
        text = canonical_decimal(value)
        return Decimal(text) if dialect.name == "postgresql" else text

    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:
        """Read back exactly what was written."""
        return None if value is None else Decimal(canonical_decimal(Decimal(value)))


class UtcDateTime(TypeDecorator[datetime]):
    """An aware instant, stored in UTC and read back aware where the database drops the zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Convert to UTC; a naive time is refused."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone is not an instant")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the instant in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def canonical_decimal(value: Decimal) -> str:
    """Return the plain notation without exponent or trailing zeros, at any length."""
    if not isinstance(value, Decimal):
        raise TypeError(f"an exact decimal is needed, not {type(value).__name__}")
    if not value.is_finite():
        raise ValueError(f"{value} is not a finite decimal")
    text = format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
