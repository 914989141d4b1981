"""Waiting times after wrong sign-ins, for a name and for an address."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from console.errors import LockedOut
from console.staff_models import SignInFailures
from facts.journal_models import now

FREE_TRIES = 5
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=1)
FORGOTTEN_AFTER = timedelta(days=1)


def keys_of(name: str, address: str) -> tuple[str, str]:
    """Return what wrong tries are counted by."""
    return f"name:{name}", f"address:{address}"


def wait_after(count: int) -> timedelta:
    """Return how long one has to wait after so many wrong tries in a row; it doubles."""
    if count < FREE_TRIES:
        return timedelta()
    wait: timedelta = FIRST_WAIT * 2 ** min(count - FREE_TRIES, 20)
    return min(wait, LONGEST_WAIT)


def require_open(session: Session, keys: tuple[str, ...], at: datetime | None = None) -> None:
    """Refuse to look at another try before the wait is over.

    Raises:
        LockedOut: with the seconds that are left.
    """
    at = at or now()
    rows = [row for key in keys if (row := session.get(SignInFailures, key))]
    until = max((row.last_at + wait_after(row.count) for row in rows), default=at)
    if until > at:
        raise LockedOut(seconds=int((until - at).total_seconds()) + 1)


def count_failure(session: Session, keys: tuple[str, ...], at: datetime | None = None) -> None:
    """Count a wrong try for each key."""
    at = at or now()
    for key in keys:
        row = session.get(SignInFailures, key) or SignInFailures(key=key, count=0, last_at=at)
        is_old = at - row.last_at > FORGOTTEN_AFTER
        row.count = 1 if is_old else row.count + 1
        row.last_at = at
        session.add(row)


def forget(session: Session, keys: tuple[str, ...]) -> None:
    """Begin anew after a right try."""
    for key in keys:
        row = session.get(SignInFailures, key)
        if row is not None:
            session.delete(row)
