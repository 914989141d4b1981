"""One request of somebody at the console, with all that a page needs to answer it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request

from console.accounts import AccountRecord
from console.errors import BadForm, Forbidden
from console.office import Office, office
from console.parts import ConsoleParts
from console.roles import Role
from console.sessions import SignedIn
from languages.messages import CONSOLE, Messages, messages

MOST_NUMBER = 2**31 - 1
"""The largest number of a record that both databases keep."""


@dataclass(frozen=True)
class Visit:
    """A request, who sends it, and what they sent.

    Args:
        signed_in: the session, or None where nobody is signed in.
        form_token: what forms of this page carry.
        form: the fields and files posted; empty for a GET.
    """

    request: Request
    parts: ConsoleParts
    signed_in: SignedIn | None
    form_token: str
    language: str
    form: FormData

    @property
    def words(self) -> Messages:
        """What the console says in the reader's language."""
        return messages(self.language, CONSOLE)

    @property
    def account(self) -> AccountRecord:
        """Whoever is signed in.

        Raises:
            Forbidden: nobody is.
        """
        return self.session.account

    @property
    def session(self) -> SignedIn:
        """The session of whoever is signed in.

        Raises:
            Forbidden: nobody is.
        """
        if self.signed_in is None or self.signed_in.awaits_code:
            raise Forbidden
        return self.signed_in

    @cached_property
    def office(self) -> Office:
        """How the office wants the console to work."""
        return office(self.parts.staff)

    def may(self, role: Role) -> bool:
        """Whether the visitor may do what the role may."""
        return self.account.role.may(role)

    @property
    def path(self) -> Mapping[str, Any]:
        """What the address names, such as an id."""
        return self.request.path_params

    def query(self, name: str, default: str = "") -> str:
        """One value from the address, without blanks around it."""
        return self.request.query_params.get(name, default).strip()

    def field(self, name: str, default: str = "") -> str:
        """One field of the form, without blanks around it; line ends as in Unix.

        Raises:
            BadForm: it is a file.
        """
        value = self.form.get(name, default)
        if not isinstance(value, str):
            raise BadForm(name)
        return value.replace("\r\n", "\n").strip()

    def fields(self, name: str) -> list[str]:
        """All fields of one name, without blanks around them."""
        values = [value for value in self.form.getlist(name) if isinstance(value, str)]
        return [value.replace("\r\n", "\n").strip() for value in values]

    def secret(self, name: str) -> str:
        """A password of the form as it was typed, blanks and all; empty where there is none."""
        value = self.form.get(name)
        return value if isinstance(value, str) else ""

    def number(self, name: str) -> int:
        """A whole number of the form, such as a version.

        Raises:
            BadForm: it is something else.
        """
        return _number(name, self.field(name))

    def numbers(self, name: str) -> list[int]:
        """All whole numbers of one name, such as the records that were ticked.

        Raises:
            BadForm: one is something else.
        """
        return [_number(name, value) for value in self.fields(name)]

    def file(self, name: str) -> tuple[str, bytes] | None:
        """Name and content of an uploaded file, None where none was chosen."""
        upload = self.form.get(name)
        if not isinstance(upload, UploadFile) or not upload.filename:
            return None
        return upload.filename, upload.file.read()


def _number(name: str, value: str) -> int:
    if not (value.isascii() and value.isdigit() and len(value) < 11 and int(value) <= MOST_NUMBER):
        raise BadForm(name)
    return int(value)
