"""The console over a small store, with people of each role."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copyfile

import pytest
from starlette.applications import Starlette

from console import accounts
from console.app import application
from console.parts import ConsoleParts
from console.passwords import Passwords
from console.rendering import templates
from console.roles import Role
from console.staff_database import StaffDatabase
from encoder.no_encoder import NoEncoder
from facts.loader import load_knowledge
from facts.question_cache import FILE, QuestionCache
from facts.snapshot import SnapshotCache
from facts.store import FactStore
from tests.console.idle_gate import IdleGate
from tests.console.security.browser import HERE, Browser

KNOWLEDGE = Path(__file__).parents[2] / "facts" / "knowledge"
SECRET_KEY = "a secret key for tests only"
PASSWORD = "a password of the tests"

type SignedInAs = Callable[..., Browser]
type AccountOf = Callable[..., str]


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 23, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at

    def move(self, by: timedelta) -> None:
        self.at += by


@pytest.fixture(scope="session")
def small_store_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of a few facts, to be copied."""
    path = tmp_path_factory.mktemp("small") / "desk.db"
    with closing(FactStore.open(f"sqlite:///{path}")) as store:
        store.migrate()
        load_knowledge(store, KNOWLEDGE)
    return path


@pytest.fixture
def store(small_store_file: Path, tmp_path: Path) -> Iterator[FactStore]:
    """The small store, the test's own."""
    copyfile(small_store_file, tmp_path / "desk.db")
    with closing(FactStore.open(f"sqlite:///{tmp_path / 'desk.db'}")) as store:
        yield store


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def staff(tmp_path: Path, clock: Clock, quick_passwords: Passwords) -> Iterator[StaffDatabase]:
    """The accounts, without any."""
    with closing(StaffDatabase.open(tmp_path, passwords=quick_passwords, clock=clock)) as opened:
        yield opened


@pytest.fixture
def parts(store: FactStore, staff: StaffDatabase, tmp_path: Path) -> ConsoleParts:
    encoder = NoEncoder()
    return ConsoleParts(
        store=store,
        staff=staff,
        snapshots=SnapshotCache(store, encoder),
        gate=IdleGate(store),
        encoder=encoder,
        templates=templates(),
        secret_key=SECRET_KEY,
        questions=QuestionCache(tmp_path / FILE),
    )


@pytest.fixture
def app(parts: ConsoleParts) -> Starlette:
    return application(parts)


@pytest.fixture
def console(app: Starlette) -> Browser:
    """A browser on this machine in which nobody is signed in."""
    return Browser(app)


@pytest.fixture
def account_of(staff: StaffDatabase) -> AccountOf:
    """A function that makes an account of a role, its password changed, and returns its name."""

    def make(role: Role, name: str = "") -> str:
        name = name or f"some.{role}"
        first = accounts.add(staff, "desk", name, role)
        accounts.change_password(staff, name, first, PASSWORD)
        return name

    return make


@pytest.fixture
def signed_in(app: Starlette, account_of: AccountOf) -> SignedInAs:
    """A function that signs a new account of a role in, in a browser of its own."""

    def enter(role: Role, name: str = "", address: str = HERE) -> Browser:
        browser = Browser(app, address)
        answer = browser.sign_in(account_of(role, name), PASSWORD)
        assert answer.status_code == 303, answer.text
        return browser

    return enter
