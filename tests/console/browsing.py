"""Somebody's browser at the console: it sends forms as a page's own forms are sent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from typing import Any

from httpx import Response
from starlette.applications import Starlette
from starlette.testclient import TestClient

from console import accounts
from console.roles import Role
from console.staff_database import StaffDatabase

_PASSWORD = "an example of tests"
_TOKEN = re.compile(r'name="form-token" content="([^"]+)"')
_HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)">')
THIS_MACHINE = ("127.0.0.1", 50_000)


@dataclass(frozen=True)
class Browsing:
    """A browser, and the token that its forms carry."""

    client: TestClient
    token: str

    @property
    def cookies(self) -> dict[str, str]:
        """What the console had this browser keep."""
        return {cookie.name: cookie.value or "" for cookie in self.client.cookies.jar}

    def get(self, path: str) -> Response:
        """A page."""
        return self.client.get(path)

    def text(self, path: str) -> str:
        """What a page says, with marks of HTML read."""
        response = self.get(path)
        assert response.status_code == 200, response.text
        return unescape(response.text)

    def post(self, path: str, **fields: Any) -> Response:
        """What an action answers; a list of a field's values sends each."""
        return self.client.post(path, data={"form_token": self.token, **fields})

    def hidden(self, path: str) -> dict[str, str]:
        """The hidden fields of a page, which tell what its author saw."""
        found = {name: unescape(value) for name, value in _HIDDEN.findall(self.text(path))}
        return {name: value for name, value in found.items() if name not in ("form_token", "next")}

    def change(self, response: Response) -> int:
        """The number of the change set that an action led to."""
        assert response.status_code == 303, unescape(response.text)
        return int(response.headers["location"].rpartition("/")[2])

    def publish(self, number: int) -> Response:
        """Approve and publish a change set as it is."""
        page = f"/console/changes/{number}"
        return self.post(f"{page}/publish", version=self.hidden(page)["version"], comment="")


def signed_in_browser(app: Starlette, staff: StaffDatabase, role: Role, name: str) -> Browsing:
    """Return the browser of a new member of staff who has signed in."""
    password = accounts.add(staff, "desk", name, role)
    accounts.change_password(staff, name, password, _PASSWORD)
    client = TestClient(
        app, base_url="http://127.0.0.1", follow_redirects=False, client=THIS_MACHINE
    )
    fields = {"name": name, "password": _PASSWORD, "next": "", "form_token": _token(client)}
    response = client.post("/console/sign-in", data=fields)
    assert response.status_code == 303, response.text
    return Browsing(client, _token(client, "/console"))


def _token(client: TestClient, path: str = "/console/sign-in") -> str:
    found = _TOKEN.search(client.get(path).text)
    assert found is not None
    return unescape(found[1])
