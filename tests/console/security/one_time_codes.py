"""What an authenticator app shows."""

from __future__ import annotations

import pyotp

from console import accounts
from console.staff_database import StaffDatabase
from tests.console.security.conftest import Clock

STEP_SECONDS = 30


def code(secret: str, clock: Clock, steps_off: int = 0) -> str:
    """Return the code that an app shows now, or whose clock is some steps off."""
    return pyotp.TOTP(secret).at(int(clock().timestamp()) + steps_off * STEP_SECONDS)


def set_up(staff: StaffDatabase, clock: Clock, name: str) -> tuple[str, list[str]]:
    """Give an account a second step; return its secret and the recovery codes."""
    secret = accounts.begin_second_factor(staff, name)
    return secret, accounts.confirm_second_factor(staff, name, code(secret, clock))
