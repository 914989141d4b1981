"""Files made to harm are refused in words, and nobody else may send as much as a file."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
from httpx import Response
from starlette.applications import Starlette

from console.app import routes
from console.parts import ConsoleParts
from console.roles import Role
from console.routes import FORM_BYTES, UPLOAD_BYTES, ConsoleRoute
from tests.console.security.browser import Browser
from tests.console.security.conftest import SignedInAs

IMPORT = "/console/exchange/import"
SECONDS = 120.0


def packed(name: str, content: bytes, **also: bytes) -> bytes:
    """A ZIP of some members."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, held in {name: content, **also}.items():
            archive.writestr(path, held)
    return file.getvalue()


def sent(browser: Browser, name: str, content: bytes, address: str = IMPORT) -> Response:
    """What a file comes to in the end."""
    answer = browser.post(address, files={"file": (name, content)})
    while answer.status_code == 303:
        leads_to = answer.headers["location"]
        if leads_to.startswith("/console/jobs/"):
            parts: ConsoleParts = browser.client.app.state.parts  # type: ignore[attr-defined]
            assert parts.jobs.wait(leads_to.rpartition("/")[2], SECONDS)
        answer = browser.get(leads_to)
    return answer


BOMB = b"0" * (120 * 1024 * 1024)
XML = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>'


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("facts.zip", packed("facts.csv", BOMB), "unpacks to more than 100 MB"),
        ("facts.xlsx", packed("xl/workbook.xml", BOMB), "unpacks to more than 100 MB"),
        ("facts.xlsx", packed("xl/workbook.xml", XML), "no spreadsheet program uses"),
        ("../../facts.exe", b"MZ", "Only files that end in"),
        ("facts.csv", b"\xff\xfe\x00", "UTF-8"),
        ("<script>alert(1)</script>.json", b"[" * 100_000, "not laid out"),
    ],
)
def test_a_file_made_to_harm_is_refused_in_words(
    signed_in: SignedInAs, name: str, content: bytes, told: str
) -> None:
    answer = sent(signed_in(Role.EDITOR), name, content)
    assert answer.status_code in (200, 422), answer.text[:300]
    assert "<script>alert" not in answer.text
    assert told in answer.text


def test_only_files_are_as_large_as_files(signed_in: SignedInAs) -> None:
    editor = signed_in(Role.EDITOR)
    large = b"a=" + b"b" * FORM_BYTES
    headers = {
        "content-type": "application/x-www-form-urlencoded",
        "x-form-token": editor.token,
    }
    assert (
        editor.client.post("/console/facts/save", content=large, headers=headers).status_code == 413
    )
    declared = headers | {"content-length": str(UPLOAD_BYTES + 1)}
    assert editor.client.post(IMPORT, content=b"a=b", headers=declared).status_code == 413


def test_only_editors_send_files() -> None:
    large = [
        one for one in routes() if isinstance(one, ConsoleRoute) and one.most_bytes > FORM_BYTES
    ]
    assert large
    assert all(route.role is Role.EDITOR for route in large)


def test_a_viewer_s_file_is_refused_before_it_is_read(signed_in: SignedInAs) -> None:
    viewer = signed_in(Role.VIEWER)
    answer = viewer.post(IMPORT, files={"file": ("facts.csv", b"x" * FORM_BYTES * 2)})
    assert answer.status_code == 403


def test_a_stranger_s_file_is_not_read(app: Starlette) -> None:
    browser = Browser(app)
    answer = browser.post(IMPORT, files={"file": ("facts.csv", b"x" * FORM_BYTES)})
    assert answer.status_code == 303
