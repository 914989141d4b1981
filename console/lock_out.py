"""Waiting times after wrong tries to sign in.

Who tries is told by a browser that signed in before, by the pair of name and address, by address
and by name. docs/decisions/0014-sign-in.md says why.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime, timedelta
from math import ceil
from typing import NamedTuple

from sqlalchemy import delete
from sqlalchemy.orm import Session

from console.errors import LockedOut
from console.staff_models import SignInFailures

FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=1)
FORGOTTEN_AFTER = timedelta(days=1)
FREE_TRIES = 5
# Many people may share an address.
FREE_TRIES_OF_ADDRESS = 20
# Anybody can use up a name's tries: they are many, and the wait stays short.
FREE_TRIES_OF_NAME = 50
LONGEST_WAIT_OF_NAME = timedelta(minutes=15)


class Counter(NamedTuple):
    """What wrong tries are counted by, how many are free, and how long the wait becomes."""

    key: str
    free: int = FREE_TRIES
    longest: timedelta = LONGEST_WAIT


def of_sign_in(name: str, address: str, browser: str | None) -> list[Counter]:
    """Return what wrong passwords are counted by.

    Args:
        browser: the id of a browser that this account signed in with before.
    """
    if browser is not None:
        return [Counter(f"browser:{browser}")]
    told = _short(name)
    return [
        Counter(f"pair:{told}:{address}"),
        Counter(f"address:{address}", FREE_TRIES_OF_ADDRESS),
        Counter(f"name:{told}", FREE_TRIES_OF_NAME, LONGEST_WAIT_OF_NAME),
    ]


def of_code(name: str, browser: str | None) -> list[Counter]:
    """Return what wrong codes are counted by; whoever gives one knew the password."""
    return [Counter(f"code:{_short(name)}" if browser is None else f"code-browser:{browser}")]


def of_own_password(name: str) -> list[Counter]:
    """Return what wrong passwords of somebody signed in are counted by."""
    return [Counter(f"own:{_short(name)}")]


def wait_after(count: int, counter: Counter) -> timedelta:
    """Return how long one has to wait after so many wrong tries in a row; it doubles."""
    if count < counter.free:
        return timedelta()
    wait: timedelta = FIRST_WAIT * 2 ** min(count - counter.free, 20)
    return min(wait, counter.longest)


def admit(session: Session, counters: Sequence[Counter], at: datetime) -> None:
    """Count a try before it is looked at, so that many at once are counted too.

    Raises:
        LockedOut: with the seconds that are left; the try is not counted then.
    """
    rows = [(counter, session.get(SignInFailures, counter.key)) for counter in counters]
    ends = [row.last_at + wait_after(row.count, counter) for counter, row in rows if row]
    until = max(ends, default=at)
    if until > at:
        raise LockedOut(seconds=ceil((until - at).total_seconds()))
    for counter, row in rows:
        _count(session, row or SignInFailures(key=counter.key, count=0, last_at=at), at)
    # Anybody can make up names: what they leave here goes again.
    session.execute(delete(SignInFailures).where(SignInFailures.last_at < at - FORGOTTEN_AFTER))


def forget(session: Session, counters: Sequence[Counter]) -> None:
    """Begin anew after a right try."""
    for counter in counters:
        row = session.get(SignInFailures, counter.key)
        if row is not None:
            session.delete(row)


def _count(session: Session, row: SignInFailures, at: datetime) -> None:
    is_old = at - row.last_at > FORGOTTEN_AFTER
    row.count = 1 if is_old else row.count + 1
    row.last_at = at
    session.add(row)


def _short(name: str) -> str:
    """A name of any length as a key of a fixed one; what is typed there may be a password."""
    return hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:32]
