"""Sessions of browsers: begun by sign-in with a token of their own, ended by time or sign-out."""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import timedelta
from secrets import token_urlsafe

from sqlalchemy import select
from sqlalchemy.orm import Session

from console import lock_out, second_factor
from console.accounts import AccountRecord, record_of
from console.errors import SignInRefused
from console.passwords import MOST_CHARACTERS, is_password, spend_as_much
from console.staff_database import StaffDatabase, record
from console.staff_models import Account, StaffSession
from facts.journal_models import now

IDLE_FOR = timedelta(hours=1)
LASTS_FOR = timedelta(hours=12)
CODE_WITHIN = timedelta(minutes=5)
# A session is written to at most this often, not at each request.
SEEN_EVERY = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A browser's session.

    Args:
        awaits_code: whether the second factor is still to be given; nothing else is open then.
    """

    token: str
    account: AccountRecord
    awaits_code: bool


def sign_in(
    staff: StaffDatabase, name: str, password: str, address: str, *, is_local: bool
) -> SignedIn:
    """Begin a session for the right name and password.

    Args:
        is_local: whether the browser runs on this machine.

    Raises:
        LockedOut: after too many wrong tries.
        SignInRefused: the name or the password is wrong.
    """
    name, keys = name.strip().casefold(), lock_out.keys_of(name.strip().casefold(), address)
    with staff.transaction() as session:
        lock_out.require_open(session, keys)
        account = _account(session, name, password[: MOST_CHARACTERS + 1], is_local)
        if account is not None:
            awaits_code = account.totp_since is not None
            if not awaits_code:
                lock_out.forget(session, keys)
                record(session, account.name, "signed-in", account.name)
            return _begin(session, account, awaits_code)
        lock_out.count_failure(session, keys)
        record(session, "desk", "sign-in-refused", name[:32])
    raise SignInRefused("wrong name or password")


def give_code(staff: StaffDatabase, token: str, code: str, address: str) -> SignedIn:
    """Complete a sign-in with a one-time or a recovery code; the session gets a new token.

    Raises:
        LockedOut: after too many wrong tries.
        SignInRefused: the code is wrong, or too much time has passed.
    """
    with staff.transaction() as session:
        row = session.get(StaffSession, _hashed(token))
        if row is None or not row.awaits_code or now() - row.created_at > CODE_WITHIN:
            raise SignInRefused("no sign-in to complete")
        account, keys = row.account, lock_out.keys_of(row.account.name, address)
        lock_out.require_open(session, keys)
        right = second_factor.is_code(account, code)
        if right or second_factor.use_recovery_code(session, account, code):
            session.delete(row)
            lock_out.forget(session, keys)
            record(session, account.name, "signed-in", account.name, second_factor=True)
            return _begin(session, account, awaits_code=False)
        lock_out.count_failure(session, keys)
    raise SignInRefused("wrong code")


def session_of(staff: StaffDatabase, token: str | None) -> SignedIn | None:
    """Return the session of a token, None where there is none that still holds."""
    if not token:
        return None
    with staff.transaction() as session:
        row = session.get(StaffSession, _hashed(token))
        if row is None:
            return None
        if _is_over(row) or row.account.is_disabled:
            session.delete(row)
            return None
        if now() - row.seen_at > SEEN_EVERY:
            row.seen_at = now()
        return SignedIn(token, record_of(row.account), row.awaits_code)


def sign_out(staff: StaffDatabase, signed_in: SignedIn) -> None:
    """End a session."""
    with staff.transaction() as session:
        row = session.get(StaffSession, _hashed(signed_in.token))
        if row is not None:
            session.delete(row)
            record(session, signed_in.account.name, "signed-out", signed_in.account.name)


def renewed(staff: StaffDatabase, signed_in: SignedIn) -> SignedIn:
    """Begin a new session in the place of one that was ended by a change of its password."""
    with staff.transaction() as session:
        query = select(Account).where(Account.name == signed_in.account.name)
        return _begin(session, session.scalars(query).one(), awaits_code=False)


def form_token(secret_key: str, token: str) -> str:
    """Return what forms of a session carry, so that no other site can send them."""
    return hmac.new(secret_key.encode(), f"form:{token}".encode(), hashlib.sha256).hexdigest()


def _account(session: Session, name: str, password: str, is_local: bool) -> Account | None:
    account = session.scalar(select(Account).where(Account.name == name))
    if account is None or account.is_disabled:
        spend_as_much(password)
        return None
    if not is_password(password, account.password_hash):
        return None
    return account if is_local or not account.is_first else None


def _begin(session: Session, account: Account, awaits_code: bool) -> SignedIn:
    token = token_urlsafe(32)
    row = StaffSession(token_hash=_hashed(token), account_id=account.id, awaits_code=awaits_code)
    session.add(row)
    for old in session.scalars(select(StaffSession)):
        if old is not row and _is_over(old):
            session.delete(old)
    return SignedIn(token, record_of(account), awaits_code)


def _is_over(row: StaffSession) -> bool:
    at = now()
    if row.awaits_code:
        return at - row.created_at > CODE_WITHIN
    return at - row.seen_at > IDLE_FOR or at - row.created_at > LASTS_FOR


def _hashed(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
