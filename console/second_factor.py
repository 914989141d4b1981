"""One-time codes as second factor (TOTP, RFC 6238), and recovery codes for when it is lost."""

import hashlib
from datetime import datetime
from io import BytesIO
from secrets import token_hex

import pyotp
import segno
from sqlalchemy.orm import Session

from console.staff_models import Account, RecoveryCode

ISSUER = "Investor Desk"
RECOVERY_CODES = 10
# A code of the step before or after counts too: clocks differ.
_STEPS_OFF = (0, -1, 1)
_INTERVAL = 30


def new_secret() -> str:
    """Return a random secret of 160 bits in base 32."""
    return pyotp.random_base32()


def provisioning_uri(secret: str, name: str) -> str:
    """Return the address that authenticator apps read."""
    return pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name=ISSUER)


def qr_code(uri: str) -> bytes:
    """Return an address as a QR code in SVG."""
    out = BytesIO()
    segno.make(uri, error="m").save(out, kind="svg", scale=5, border=2, title="QR")
    return out.getvalue()


def use_any_code(session: Session, account: Account, code: str, at: datetime) -> str | None:
    """Return which kind of code it was if it is right, and use it up."""
    if is_code(account, code, at):
        return "app"
    return "recovery" if use_recovery_code(session, account, code) else None


def is_code(account: Account, code: str, at: datetime) -> bool:
    """Return whether a code is right and was not used before, and remember its use."""
    step = _step_of(account.totp_secret or "", code, at)
    if step is None or step <= (account.totp_last_step or 0):
        return False
    account.totp_last_step = step
    return True


def use_recovery_code(session: Session, account: Account, code: str) -> bool:
    """Return whether a recovery code is right; each is right once."""
    wanted = _hashed(code)
    for row in account.recovery_codes:
        if row.code_hash == wanted:
            session.delete(row)
            return True
    return False


def renew_recovery_codes(account: Account) -> list[str]:
    """Return fresh recovery codes, in the place of all earlier ones."""
    codes = [f"{token_hex(4)}-{token_hex(4)}" for _ in range(RECOVERY_CODES)]
    account.recovery_codes = [RecoveryCode(code_hash=_hashed(code)) for code in codes]
    return codes


def _step_of(secret: str, code: str, at: datetime) -> int | None:
    """Return the time step a code is of, None if it is of none near."""
    if not secret:
        return None
    totp, present = pyotp.TOTP(secret), int(at.timestamp()) // _INTERVAL
    digits = "".join(code.split())
    for off in _STEPS_OFF:
        step = present + off
        if pyotp.utils.strings_equal(totp.at(step * _INTERVAL), digits):
            return step
    return None


def _hashed(code: str) -> str:
    # 64 random bits each: there is nothing to guess that a slow hash would have to slow down.
    return hashlib.sha256("".join(code.split()).casefold().encode()).hexdigest()
