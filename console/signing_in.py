"""Signing in: with name and password, then with a code where there is a second factor."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from console import lock_out, second_factor
from console.errors import SignInRefused
from console.passwords import MOST_CHARACTERS
from console.sessions import CODE_WITHIN, SignedIn, begin, hashed
from console.staff_database import StaffDatabase, record
from console.staff_models import Account, StaffSession


def sign_in(
    staff: StaffDatabase,
    name: str,
    password: str,
    address: str,
    *,
    is_local: bool,
    browser: str | None = None,
) -> SignedIn:
    """Begin a session for the right name and password.

    Args:
        name: as typed, without blanks around it, in small letters.
        address: what counts as one sender.
        is_local: whether the browser runs on this machine.
        browser: the id of a browser that this account signed in with before.

    Raises:
        Busy: too many others sign in just now.
        LockedOut: after too many wrong tries.
        SignInRefused: the name or the password is wrong.
    """
    counters = lock_out.of_sign_in(name, address, browser)
    with staff.transaction() as session:
        lock_out.admit(session, counters, staff.clock())
        account = _account(session, name)
        known = account.password_hash if account and not account.is_disabled else None
    # Not within a transaction: others would wait for it.
    is_right = staff.passwords.is_right(password[: MOST_CHARACTERS + 1], known)
    with staff.transaction() as session:
        account = _account(session, name)
        if account is not None and is_right and _may_enter(account, known, is_local):
            lock_out.forget(session, counters)
            return _entered(staff, session, account)
        if account is not None:
            record(session, "desk", "sign-in-refused", account.name)
    raise SignInRefused("wrong name or password")


def give_code(
    staff: StaffDatabase, token: str, code: str, *, browser: str | None = None
) -> SignedIn:
    """Complete a sign-in with a one-time or a recovery code; the session gets a new token.

    Raises:
        LockedOut: after too many wrong tries.
        SignInRefused: the code is wrong, or too much time has passed.
    """
    with staff.transaction() as session:
        row, at = session.get(StaffSession, hashed(token)), staff.clock()
        if row is None or not row.awaits_code or at - row.created_at > CODE_WITHIN:
            raise SignInRefused("no sign-in to complete")
        account, counters = row.account, lock_out.of_code(row.account.name, browser)
        lock_out.admit(session, counters, at)
        if used := second_factor.use_any_code(session, account, code, at):
            session.delete(row)
            lock_out.forget(session, counters)
            record(session, account.name, "signed-in", account.name, code=used)
            return begin(session, account, at, awaits_code=False)
        record(session, "desk", "code-refused", account.name)
    raise SignInRefused("wrong code")


def _account(session: Session, name: str) -> Account | None:
    return session.scalar(select(Account).where(Account.name == name))


def _may_enter(account: Account, known: str | None, is_local: bool) -> bool:
    """Whether the account is as it was when the password was compared, and open from here."""
    is_same = account.password_hash == known and not account.is_disabled
    return is_same and (is_local or not account.is_first)


def _entered(staff: StaffDatabase, session: Session, account: Account) -> SignedIn:
    awaits_code = account.totp_since is not None
    if not awaits_code:
        record(session, account.name, "signed-in", account.name)
    return begin(session, account, staff.clock(), awaits_code=awaits_code)
