"""The table of days on which staff know better than the calendar of public holidays."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column, validates

from facts.base import Accountable, Base, one_of
from facts.period import day_of
from facts.vocabulary import CalendarDayKind


class CalendarDay(Accountable, Base):
    """A day in mainland China that is a holiday, or worked, whatever the library says.

    `id` is the ISO date. `name` is a word of `PublicHoliday` or the holiday's own name. `weekday`
    (Monday is 0) says whose opening hours a worked day has. `note` says where this is known from.
    """

    __tablename__ = "calendar_day"
    __table_args__ = (
        one_of("kind", CalendarDayKind),
        CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
        CheckConstraint("kind = 'working' OR weekday IS NULL", name="weekday_for"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    name: Mapped[str | None]
    weekday: Mapped[int | None]
    note: Mapped[str | None]

    @validates("id")
    def _checked_id(self, _key: str, ident: str) -> str:
        """Refuse what is not a date: it would stop every later reading of the table."""
        day_of(ident)
        return ident
