"""Only addresses of the web become links, whoever writes them and however they come in."""

from __future__ import annotations

import json
from pathlib import Path
from shutil import copytree

import pytest

from console.roles import Role
from facts.errors import ImportRefused, KnowledgeError
from facts.exchange import export_facts, import_facts
from facts.loader import checked_knowledge
from facts.store import FactStore
from tests.console.security.conftest import KNOWLEDGE, SignedInAs

NO_ADDRESSES = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "ftp://example.org/",
    "//example.org",
    "example.org",
    "https://",
    "https:example.org",
    "https://example.org/ onclick=alert(1)",
    "http://exa mple.org",
]
ADDRESS = "https://example.org/news?page=1#第二段"


def fields(address: str) -> dict[str, str]:
    """A fact with a source of its own, as the form sends it."""
    return {
        "entity": "zhuji",
        "indicator": "deals",
        "value": "7",
        "status": "published",
        "new-source-title": "An example",
        "new-source-language": "en",
        "new-source-url": address,
    }


@pytest.mark.parametrize("address", NO_ADDRESSES)
def test_the_console_refuses_it(signed_in: SignedInAs, address: str) -> None:
    answer = signed_in(Role.EDITOR).post("/console/facts/save", fields(address))
    assert answer.status_code == 422
    assert 'id="e-new-source-url"' in answer.text


def test_the_console_takes_an_address(signed_in: SignedInAs) -> None:
    assert signed_in(Role.EDITOR).post("/console/facts/save", fields(ADDRESS)).status_code == 303


@pytest.mark.parametrize("address", NO_ADDRESSES)
def test_an_import_refuses_it(store: FactStore, address: str) -> None:
    exported = json.loads(export_facts(store))
    exported["sources"][0]["url"] = address
    with pytest.raises(ImportRefused, match="url"):
        import_facts(store, json.dumps(exported), "li.wei")


@pytest.mark.parametrize("address", NO_ADDRESSES)
def test_knowledge_refuses_it(tmp_path: Path, address: str) -> None:
    folder = copytree(KNOWLEDGE, tmp_path / "knowledge")
    path = folder / "pearls.yml"
    title = "    title: An article\n"
    text = path.read_text("utf-8")
    assert title in text
    path.write_text(text.replace(title, f"{title}    url: '{address}'\n"), "utf-8")
    with pytest.raises(KnowledgeError, match="url"):
        checked_knowledge(folder)
