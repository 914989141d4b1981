"""Passwords: argon2id hashes, and what a password has to be."""

from functools import cache
from secrets import choice

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from console.errors import AccountRefused

LEAST_CHARACTERS = 12
# NIST SP 800-63B: at least 64 must be allowed; far more only keeps the hasher busy.
MOST_CHARACTERS = 256
# No letters or digits that look alike: people copy these from a terminal.
_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
_GROUPS, _GROUP_LENGTH = 4, 5

_hasher = PasswordHasher()  # argon2-cffi's defaults are RFC 9106's second recommendation


def hash_password(password: str) -> str:
    """Return the argon2id hash of a password."""
    return _hasher.hash(password)


def is_password(password: str, password_hash: str) -> bool:
    """Return whether a password is the one that was hashed."""
    try:
        return _hasher.verify(password_hash, password)
    except (VerificationError, InvalidHashError):
        return False


def spend_as_much(password: str) -> None:
    """Take as long as a comparison, so that time does not tell which names there are."""
    is_password(password, _nobodys_hash())


def require_sound(password: str, name: str) -> None:
    """Refuse a password that is short, absurdly long, or the name itself.

    Raises:
        AccountRefused: with what to do.
    """
    if not LEAST_CHARACTERS <= len(password) <= MOST_CHARACTERS:
        raise AccountRefused("error-password-length", least=LEAST_CHARACTERS, most=MOST_CHARACTERS)
    if name.casefold() in password.casefold() or len(set(password)) < 5:
        raise AccountRefused("error-password-easy")


def generated_password() -> str:
    """Return a random password of 99 bits that can be copied from paper."""
    groups = ("".join(choice(_ALPHABET) for _ in range(_GROUP_LENGTH)) for _ in range(_GROUPS))
    return "-".join(groups)


@cache
def _nobodys_hash() -> str:
    return hash_password(generated_password())
