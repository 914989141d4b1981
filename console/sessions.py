"""Sessions of browsers: begun by a sign-in with a token of their own, ended by time or sign-out."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta
from secrets import token_urlsafe

from sqlalchemy import select
from sqlalchemy.orm import Session

from console.accounts import AccountRecord, existing, record_of
from console.staff_database import StaffDatabase, record
from console.staff_models import Account, StaffSession
from console.steps import Step, next_step

IDLE_FOR = timedelta(hours=1)
LASTS_FOR = timedelta(hours=12)
CODE_WITHIN = timedelta(minutes=5)
# A session is written to at most this often, not at each request.
SEEN_EVERY = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A browser's session.

    Args:
        next_step: what is still to be done; nothing else is open before. None if all is done.
    """

    token: str
    account: AccountRecord
    next_step: Step | None

    @property
    def awaits_code(self) -> bool:
        """Whether the second factor is still to be given."""
        return self.next_step is Step.CODE


def session_of(staff: StaffDatabase, token: str | None) -> SignedIn | None:
    """Return the session of a token, None where there is none that still holds."""
    if not token:
        return None
    with staff.transaction() as session:
        row, at = session.get(StaffSession, hashed(token)), staff.clock()
        if row is None:
            return None
        if is_over(row, at) or row.account.is_disabled:
            session.delete(row)
            return None
        if at - row.seen_at > SEEN_EVERY:
            row.seen_at = at
        return SignedIn(token, record_of(row.account), next_step(session, row))


def sign_out(staff: StaffDatabase, signed_in: SignedIn) -> None:
    """End a session."""
    with staff.transaction() as session:
        row = session.get(StaffSession, hashed(signed_in.token))
        if row is not None:
            session.delete(row)
            record(session, signed_in.account.name, "signed-out", signed_in.account.name)


def renewed(staff: StaffDatabase, signed_in: SignedIn) -> SignedIn:
    """Begin a new session in the place of one that was ended by a change of its password."""
    with staff.transaction() as session:
        account = existing(session, signed_in.account.name)
        return begin(session, account, staff.clock(), awaits_code=False)


def begin(session: Session, account: Account, at: datetime, *, awaits_code: bool) -> SignedIn:
    """Begin a session with a token that nobody knew before; those that are over go."""
    token = token_urlsafe(32)
    row = StaffSession(
        token_hash=hashed(token),
        account=account,
        created_at=at,
        seen_at=at,
        awaits_code=awaits_code,
    )
    session.add(row)
    session.flush()
    _forget_past(session, at)
    return SignedIn(token, record_of(account), next_step(session, row))


def forget_past_sessions(staff: StaffDatabase) -> int:
    """Remove the sessions that have ended by time and return how many."""
    with staff.transaction() as session:
        return _forget_past(session, staff.clock())


def form_token(secret_key: str, token: str) -> str:
    """Return what forms of a session carry, so that no other site can send them."""
    return hmac.new(secret_key.encode(), f"form:{token}".encode(), hashlib.sha256).hexdigest()


def hashed(token: str) -> str:
    """Return what is kept of a token; whoever reads the file cannot use it."""
    return hashlib.sha256(token.encode()).hexdigest()


def is_over(row: StaffSession, at: datetime) -> bool:
    """Return whether a session has ended by time."""
    if row.awaits_code:
        return at - row.created_at > CODE_WITHIN
    return at - row.seen_at > IDLE_FOR or at - row.created_at > LASTS_FOR


def _forget_past(session: Session, at: datetime) -> int:
    past = [row for row in session.scalars(select(StaffSession)) if is_over(row, at)]
    for row in past:
        session.delete(row)
    return len(past)
