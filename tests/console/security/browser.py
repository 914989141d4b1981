"""A browser of a member of staff, with cookies, forms and an address of its own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from typing import Any

from httpx import Response
from starlette.applications import Starlette
from starlette.testclient import TestClient

HERE, ELSEWHERE = "127.0.0.1", "203.0.113.7"
SIGN_IN = "/console/sign-in"
_TOKEN = re.compile(r'<meta name="form-token" content="([^"]*)">')


class Browser:
    """Asks the console as a browser does; on this machine over HTTP, elsewhere over HTTPS.

    Args:
        address: where it is, as the front tells.
    """

    def __init__(self, app: Starlette, address: str = HERE) -> None:
        self._token = ("", "")
        scheme = "http" if address == HERE else "https"
        self.origin = f"{scheme}://desk.test"
        self.client = TestClient(
            app,
            base_url=self.origin,
            client=(HERE, 50_000),
            follow_redirects=False,
            raise_server_exceptions=False,
            headers={"x-forwarded-for": address, "x-forwarded-proto": scheme},
        )

    def get(self, path: str, **options: Any) -> Response:
        """Open a page."""
        answer: Response = self.client.get(path, **options)
        return answer

    def post(self, path: str, fields: Mapping[str, Any] | None = None, **options: Any) -> Response:
        """Send a form with the token of this browser's session."""
        data = {"form_token": self.token, **(fields or {})}
        headers = {"origin": self.origin, **options.pop("headers", {})}
        answer: Response = self.client.post(path, data=data, headers=headers, **options)
        return answer

    def sign_in(self, name: str, password: str, **fields: str) -> Response:
        """Send name and password."""
        return self.post(SIGN_IN, {"name": name, "password": password, **fields})

    @property
    def token(self) -> str:
        """What forms carry now; asked for again once the cookies changed."""
        state = f"{self.cookie('desk-session')} {self.cookie('desk-browser')}"
        if self._token[0] != state or state == "None None":
            self._token = state, token_of(self.get(SIGN_IN))
        return self._token[1]

    def cookie(self, name: str) -> str | None:
        """The value of a cookie, whatever it is called over HTTPS."""
        found = [one.value for one in self.client.cookies.jar if one.name.endswith(name)]
        return found[0] if found else None


def token_of(page: Response) -> str:
    """Return what forms of a page carry."""
    found = _TOKEN.search(page.text)
    assert found is not None, page.text[:400]
    return unescape(found[1])
