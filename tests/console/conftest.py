"""A console over a small store, and browsers of people with each role."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from shutil import copy

import pytest
from argon2 import PasswordHasher
from starlette.applications import Starlette
from starlette.testclient import TestClient

from console.app import application
from console.parts import ConsoleParts
from console.passwords import Passwords
from console.rendering import templates
from console.roles import Role
from console.staff_database import StaffDatabase
from encoder import load_encoder
from facts.name_cache import NameCache
from facts.question_cache import QuestionCache
from facts.snapshot import SnapshotCache
from facts.store import FactStore
from tests.console.browsing import THIS_MACHINE, Browsing, signed_in_browser
from tests.console.idle_gate import IdleGate
from tests.console.small_store import fill

type SignIn = Callable[..., Browsing]


@pytest.fixture
def quick_passwords() -> Passwords:
    """Hashing a password takes long on purpose; here it costs the least."""
    return Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


@pytest.fixture(scope="session")
def filled_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a store of a few records, to be copied."""
    path = tmp_path_factory.mktemp("console") / "desk.db"
    with closing(FactStore.open(f"sqlite:///{path}")) as store:
        store.migrate()
        fill(store)
    return path


@pytest.fixture
def parts(tmp_path: Path, filled_store: Path, quick_passwords: Passwords) -> Iterator[ConsoleParts]:
    """What the pages work with: a store of a few records, and no accounts."""
    store = FactStore.open(f"sqlite:///{copy(filled_store, tmp_path)}")
    encoder = load_encoder("none")
    yield ConsoleParts(
        store=store,
        staff=StaffDatabase.open(tmp_path, passwords=quick_passwords),
        snapshots=SnapshotCache(store, encoder, NameCache(tmp_path / "names.db")),
        encoder=encoder,
        templates=templates(),
        secret_key="a secret key for tests only",
        questions=QuestionCache(tmp_path / "questions.db"),
        gate=IdleGate(store),
    )
    store.close()


@pytest.fixture
def app(parts: ConsoleParts) -> Starlette:
    """The console over the small store."""
    return application(parts)


@pytest.fixture
def console(app: Starlette) -> TestClient:
    """A browser of somebody who has not signed in."""
    return TestClient(app, base_url="http://127.0.0.1", follow_redirects=False, client=THIS_MACHINE)


@pytest.fixture
def signed_in(app: Starlette, parts: ConsoleParts) -> SignIn:
    """A function that signs somebody in with a role, and returns their browser."""

    def sign_in(role: Role | str = Role.EDITOR, name: str = "") -> Browsing:
        return signed_in_browser(app, parts.staff, Role(role), name or f"{role}.example")

    return sign_in


@pytest.fixture
def editor(signed_in: SignIn) -> Browsing:
    """The browser of somebody who writes changes."""
    return signed_in(Role.EDITOR)


@pytest.fixture
def approver(signed_in: SignIn) -> Browsing:
    """The browser of somebody who publishes them."""
    return signed_in(Role.APPROVER)
