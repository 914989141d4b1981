"""A console over a store of its own, and an editor who has signed in."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from secrets import token_urlsafe

import httpx

from console import accounts
from console.roles import Role
from console.staff_database import StaffDatabase
from desk.benchmark.page_forms import Fields, form_sent_to
from desk.errors import ServiceFailed
from desk.ports import LOOPBACK, free_ports
from desk.server_process import ServerProcess
from settings import PROJECT

READY_WITHIN = 120.0
PAGE_WITHIN = 60.0
_NAME = "editor"
_SIGN_IN = "/console/sign-in"


class ConsoleVisit:
    """An editor's browser."""

    def __init__(self, http: httpx.Client):
        self._http = http

    def get(self, path: str) -> str:
        """Return a page.

        Raises:
            ServiceFailed: it is not there.
        """
        return self._sound(self._http.get(path)).text

    def send(self, action: str, fields: Fields) -> None:
        """Send a form.

        Raises:
            ServiceFailed: what it states was not kept.
        """
        self._sound(self._http.post(action, data=dict(fields)), httpx.codes.SEE_OTHER)

    def _sound(self, response: httpx.Response, status: int = httpx.codes.OK) -> httpx.Response:
        if response.status_code != status:
            raise ServiceFailed(f"{response.request.url} answered {response.status_code}")
        return response


@contextmanager
def console_visit(database: Path, folder: Path) -> Iterator[ConsoleVisit]:
    """Start a console over a store, sign an editor in, and stop it in the end.

    Args:
        folder: takes the accounts and the log.
    """
    folder.mkdir(parents=True, exist_ok=True)
    password = _add_editor(folder)
    port = free_ports(1)[0]
    address = f"http://{LOOPBACK}:{port}"
    environment = {
        **os.environ,
        "DESK_DATA_DIR": str(folder),
        "DATABASE_URL": f"sqlite:///{database}",
    }
    command = (sys.executable, "-m", "console", "--port", str(port))
    with (
        ServerProcess(command, PROJECT, environment, folder / "console.log") as server,
        httpx.Client(base_url=address, timeout=PAGE_WITHIN, trust_env=False) as http,
    ):
        server.wait_until(lambda: _is_up(http), READY_WITHIN)
        visit = ConsoleVisit(http)
        form = form_sent_to(_SIGN_IN, visit.get(_SIGN_IN))
        visit.send(_SIGN_IN, form.fields | {"name": [_NAME], "password": [password]})
        yield visit


def _add_editor(folder: Path) -> str:
    """Return the editor's password, chosen after the one that was generated."""
    with closing(StaffDatabase.open(folder)) as staff:
        generated, chosen = accounts.add(staff, "desk", _NAME, Role.EDITOR), token_urlsafe(16)
        accounts.change_password(staff, _NAME, generated, chosen)
    return chosen


def _is_up(http: httpx.Client) -> bool:
    try:
        return http.get(_SIGN_IN).is_success
    except httpx.HTTPError:
        return False
