"""Accounts of named members of staff: made, changed, switched off."""

import re
from dataclasses import dataclass

from sqlalchemy import delete, func, or_, select
from sqlalchemy.orm import Session

from console import lock_out, second_factor
from console.errors import AccountRefused, NotThere
from console.passwords import MOST_CHARACTERS, generated_password, is_sound, require_sound
from console.roles import Role
from console.staff_database import StaffDatabase, record
from console.staff_models import Account, Duty, StaffSession
from facts.vocabulary import KNOWLEDGE

FIRST_NAME = "admin"
_NAME = re.compile(r"[a-z][a-z0-9._-]{1,31}")
# Names that the history of facts gives to programs.
_TAKEN = frozenset({KNOWLEDGE, "assistant", "desk"})


@dataclass(frozen=True, slots=True)
class AccountRecord:
    """An account without its secrets."""

    name: str
    role: Role
    is_disabled: bool
    must_change_password: bool
    has_second_factor: bool
    language: str | None


def add(staff: StaffDatabase, actor: str, name: str, role: Role) -> str:
    """Make an account and return its password, to be changed at the first sign-in.

    Raises:
        AccountRefused: the name is taken or cannot be one.
    """
    if _NAME.fullmatch(name) is None or name in _TAKEN:
        raise AccountRefused("error-account-name")
    password = generated_password()
    hashed = staff.passwords.hashed(password)
    with staff.transaction() as session:
        if _found(session, name) is not None:
            raise AccountRefused("error-account-taken", name=name)
        session.add(Account(name=name, role=role.value, password_hash=hashed))
        record(session, actor, "account-added", name, role=role.value)
    return password


def add_first(staff: StaffDatabase, password: str | None) -> str | None:
    """Make the first administrator where there is no account yet.

    Args:
        password: the one set by the operator; without one it is generated. One that nobody may
            choose opens the account from this machine only, until it is changed.

    Returns:
        The generated password, told once; None where there was nothing to do or to tell.
    """
    if accounts(staff):
        return None
    made = None if password else generated_password()
    is_chosen = password is not None and is_sound(password, FIRST_NAME)
    hashed = staff.passwords.hashed(password or made or "")
    with staff.transaction() as session:
        account = Account(
            name=FIRST_NAME,
            role=Role.ADMIN.value,
            password_hash=hashed,
            must_change_password=not is_chosen,
            is_first=not is_chosen,
        )
        session.add(account)
        record(session, "desk", "account-added", FIRST_NAME, role=Role.ADMIN.value)
    return made


def accounts(staff: StaffDatabase) -> list[AccountRecord]:
    """Return every account by name."""
    with staff.transaction() as session:
        return [record_of(row) for row in session.scalars(select(Account).order_by(Account.name))]


def change_role(staff: StaffDatabase, actor: str, name: str, role: Role) -> None:
    """Give an account another role; it holds from its next request on.

    Raises:
        AccountRefused: nobody would be left to administer accounts.
        NotThere: there is no such account.
    """
    with staff.transaction() as session:
        account = existing(session, name)
        account.role = role.value
        session.flush()
        _require_administrator(session)
        record(session, actor, "role-changed", name, role=role.value)


def set_disabled(staff: StaffDatabase, actor: str, name: str, disabled: bool) -> None:
    """Switch an account off, which signs it out and ends its duties, or on again.

    Raises:
        AccountRefused: nobody would be left to administer accounts.
        NotThere: there is no such account.
    """
    with staff.transaction() as session:
        account = existing(session, name)
        account.is_disabled = disabled
        sign_out_everywhere(session, account)
        if disabled:
            _end_duties(session, account)
        session.flush()
        _require_administrator(session)
        record(session, actor, "account-disabled" if disabled else "account-enabled", name)


def reset_password(staff: StaffDatabase, actor: str, name: str) -> str:
    """Give an account a generated password, to be changed at the next sign-in, and return it.

    Raises:
        NotThere: there is no such account.
    """
    password = generated_password()
    hashed = staff.passwords.hashed(password)
    with staff.transaction() as session:
        account = existing(session, name)
        account.password_hash, account.must_change_password = hashed, True
        sign_out_everywhere(session, account)
        record(session, actor, "password-reset", name)
    return password


def change_password(staff: StaffDatabase, name: str, present: str, wanted: str) -> None:
    """Change one's own password; other browsers are signed out.

    Raises:
        LockedOut: after too many wrong tries.
        AccountRefused: the present one is wrong, or the wanted one is not sound.
    """
    require_own_password(staff, name, present)
    require_sound(wanted, name)
    if present == wanted:
        raise AccountRefused("error-password-same")
    hashed = staff.passwords.hashed(wanted)
    with staff.transaction() as session:
        account = existing(session, name)
        account.password_hash = hashed
        account.must_change_password = account.is_first = False
        sign_out_everywhere(session, account)
        record(session, name, "password-changed", name)


def require_own_password(staff: StaffDatabase, name: str, password: str) -> None:
    """Ask somebody who is signed in for their password again.

    Raises:
        LockedOut: after too many wrong tries.
        AccountRefused: it is wrong.
    """
    counters = lock_out.of_own_password(name)
    with staff.transaction() as session:
        lock_out.admit(session, counters, staff.clock())
        known = existing(session, name).password_hash
    if not staff.passwords.is_right(password[: MOST_CHARACTERS + 1], known):
        raise AccountRefused("error-password-present")
    with staff.transaction() as session:
        lock_out.forget(session, counters)


def remove_second_factor(staff: StaffDatabase, actor: str, name: str) -> None:
    """Take away the second factor of an account, its recovery codes with it.

    Raises:
        NotThere: there is no such account.
    """
    with staff.transaction() as session:
        account = existing(session, name)
        account.totp_secret = account.totp_since = account.totp_last_step = None
        account.recovery_codes = []
        record(session, actor, "second-factor-removed", name)


def begin_second_factor(staff: StaffDatabase, name: str) -> str:
    """Make the secret that an authenticator app is to be given; it holds once it is confirmed.

    It is a new one each time: whoever saw an earlier one must not know what is confirmed later.

    Raises:
        AccountRefused: there is a second factor already.
    """
    with staff.transaction() as session:
        account = _without_second_factor(session, name)
        account.totp_secret = second_factor.new_secret()
        return account.totp_secret


def begun_second_factor(staff: StaffDatabase, name: str) -> str:
    """Return the secret that was made last and is not confirmed yet.

    Raises:
        AccountRefused: there is a second factor already.
        NotThere: none was made.
    """
    with staff.transaction() as session:
        secret = _without_second_factor(session, name).totp_secret
    if secret is None:
        raise NotThere
    return secret


def confirm_second_factor(staff: StaffDatabase, name: str, code: str) -> list[str]:
    """Switch the second factor on once its first code is right; return recovery codes.

    Raises:
        AccountRefused: the code is wrong.
    """
    with staff.transaction() as session:
        account, at = _without_second_factor(session, name), staff.clock()
        if not second_factor.is_code(account, code, at):
            raise AccountRefused("error-code")
        account.totp_since = at
        record(session, name, "second-factor-added", name)
        return second_factor.renew_recovery_codes(account)


def set_language(staff: StaffDatabase, name: str, language: str) -> None:
    """Remember the language somebody reads the console in."""
    with staff.transaction() as session:
        existing(session, name).language = language


def existing(session: Session, name: str) -> Account:
    """Return an account.

    Raises:
        NotThere: there is none of this name.
    """
    account = _found(session, name)
    if account is None:
        raise NotThere(f"there is no account {name}")
    return account


def record_of(row: Account) -> AccountRecord:
    """Return what may be shown of an account."""
    return AccountRecord(
        name=row.name,
        role=Role(row.role),
        is_disabled=row.is_disabled,
        must_change_password=row.must_change_password,
        has_second_factor=row.totp_since is not None,
        language=row.language,
    )


def sign_out_everywhere(session: Session, account: Account) -> None:
    """End all sessions of an account."""
    for row in session.scalars(select(StaffSession).where(StaffSession.account_id == account.id)):
        session.delete(row)


def _end_duties(session: Session, account: Account) -> None:
    """Erase when an account is on duty, and who stands in for it."""
    of_account = or_(Duty.account_id == account.id, Duty.stands_in_for_id == account.id)
    session.execute(delete(Duty).where(of_account))


def _without_second_factor(session: Session, name: str) -> Account:
    account = existing(session, name)
    if account.totp_since is not None:
        raise AccountRefused("error-second-factor-there")
    return account


def _found(session: Session, name: str) -> Account | None:
    return session.scalar(select(Account).where(Account.name == name))


def _require_administrator(session: Session) -> None:
    query = select(func.count(Account.id)).where(
        Account.role == Role.ADMIN.value, Account.is_disabled.is_(False)
    )
    if not session.execute(query).scalar_one():
        raise AccountRefused("error-last-admin")
