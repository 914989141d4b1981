"""How the office wants the console to work; administrators set it."""

from dataclasses import asdict, dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.staff_database import StaffDatabase, record
from console.staff_models import OfficeSetting


@dataclass(frozen=True, slots=True)
class Office:
    """The settings of the office.

    Args:
        second_person: whether a change needs a second person to approve it.
        second_factor: whether those who publish or administer need a second step at sign-in.
        time_zone: the zone that days of the calendar and of insight begin in.
    """

    second_person: bool = True
    second_factor: bool = False
    time_zone: str = "Asia/Shanghai"


def office(staff: StaffDatabase) -> Office:
    """Return the settings as they are now."""
    with staff.transaction() as session:
        return office_in(session)


def office_in(session: Session) -> Office:
    """Return the settings as a session of the console's database has them."""
    known = asdict(Office())
    rows = session.scalars(select(OfficeSetting))
    return replace(Office(), **{row.key: row.value for row in rows if row.key in known})


def set_office(staff: StaffDatabase, actor: str, wanted: Office) -> None:
    """Change the settings; what changed is kept with who did it."""
    before = asdict(office(staff))
    changed = {key: value for key, value in asdict(wanted).items() if before[key] != value}
    with staff.transaction() as session:
        for key, value in changed.items():
            session.merge(OfficeSetting(key=key, value=value))
        if changed:
            record(session, actor, "office-changed", None, **changed)
