"""What somebody who signed in has to do before the console opens."""

from enum import StrEnum

from sqlalchemy.orm import Session

from console.office import office_in
from console.roles import Role
from console.staff_models import Account, StaffSession


class Step(StrEnum):
    """The steps in their order; only the pages of the next one are open."""

    CODE = "code"
    PASSWORD = "password"  # noqa: S105  a step's name
    SECOND_FACTOR = "second-factor"


def next_step(session: Session, row: StaffSession) -> Step | None:
    """Return what a session lacks, None where all is open to its role."""
    if row.awaits_code:
        return Step.CODE
    if row.account.must_change_password:
        return Step.PASSWORD
    if row.account.totp_since is None and _needs_second_factor(session, row.account):
        return Step.SECOND_FACTOR
    return None


def _needs_second_factor(session: Session, account: Account) -> bool:
    return Role(account.role).may(Role.APPROVER) and office_in(session).second_factor
