"""Passwords: argon2id hashes, and what a password has to be."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from itertools import pairwise
from secrets import choice
from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from console.errors import AccountRefused, Busy

LEAST_CHARACTERS = 12
# NIST SP 800-63B: at least 64 must be allowed; far more only keeps the hasher busy.
MOST_CHARACTERS = 256
# Each hash takes 64 MiB and a tenth of a second: strangers may not have many made at once.
AT_ONCE, WAIT_SECONDS = 2, 5.0
# What is left of a password without these has to be something of its own.
_COMMON = ("password", "passwort", "qwerty", "asdf", "letmein", "welcome", "iloveyou", "admin")
_LEAST_OWN_CHARACTERS = 5
# No letters or digits that look alike: people copy these from a terminal.
_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
_GROUPS, _GROUP_LENGTH = 4, 5


class Passwords:
    """Hashes passwords and compares them, a few at a time."""

    def __init__(
        self,
        hasher: PasswordHasher | None = None,
        at_once: int = AT_ONCE,
        wait: float = WAIT_SECONDS,
    ) -> None:
        """`hasher` costs what RFC 9106 recommends second unless told; `wait` in seconds."""
        self._hasher = hasher or PasswordHasher()
        self._slots = BoundedSemaphore(at_once)
        self._wait = wait

    def hashed(self, password: str) -> str:
        """Return the argon2id hash of a password.

        Raises:
            Busy: too many others are being compared.
        """
        with self._slot():
            return self._hasher.hash(password)

    def is_right(self, password: str, password_hash: str | None) -> bool:
        """Return whether a password is the one that was hashed.

        Without a hash it takes as long, so that time does not tell which names there are.

        Raises:
            Busy: too many others are being compared.
        """
        with self._slot():
            try:
                return self._hasher.verify(password_hash or self._nobodys, password) and (
                    password_hash is not None
                )
            except (VerificationError, InvalidHashError):
                return False

    @contextmanager
    def _slot(self) -> Iterator[None]:
        if not self._slots.acquire(timeout=self._wait):
            raise Busy
        try:
            yield
        finally:
            self._slots.release()

    @cached_property
    def _nobodys(self) -> str:
        return self._hasher.hash(generated_password())


def require_sound(password: str, name: str) -> None:
    """Refuse a password that is short, absurdly long, or easy to guess.

    Raises:
        AccountRefused: with what to do.
    """
    if not LEAST_CHARACTERS <= len(password) <= MOST_CHARACTERS:
        raise AccountRefused("error-password-length", least=LEAST_CHARACTERS, most=MOST_CHARACTERS)
    if name.casefold() in password.casefold() or _own_characters(password) < _LEAST_OWN_CHARACTERS:
        raise AccountRefused("error-password-easy")


def is_sound(password: str, name: str) -> bool:
    """Return whether a password may be chosen."""
    try:
        require_sound(password, name)
    except AccountRefused:
        return False
    return True


def generated_password() -> str:
    """Return a random password of 99 bits that can be copied from paper."""
    groups = ("".join(choice(_ALPHABET) for _ in range(_GROUP_LENGTH)) for _ in range(_GROUPS))
    return "-".join(groups)


def _own_characters(password: str) -> int:
    """How many different characters there are beside what everybody thinks of first.

    A character counts once, and not where it follows the one before it: "123456".
    """
    rest = password.casefold()
    for common in _COMMON:
        rest = rest.replace(common, "")
    steps = pairwise(rest)
    following = {after for before, after in steps if ord(after) - ord(before) == 1}
    return len(set(rest) - following)
