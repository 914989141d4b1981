"""A snapshot read after a change is the one that a new reader reads, at a fraction of the work."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from encoder import SentenceEncoder, load_encoder
from facts.desk_models import Desk, DeskTopic
from facts.event_models import EventEdition, EventSeries
from facts.models import Entity, EntityWithin, Fact, FactAbout, FactSource, Indicator, Source, Term
from facts.name_cache import NameCache
from facts.part_revisions import part_revisions
from facts.snapshot import Snapshot, SnapshotReader
from facts.store import FactStore
from facts.vocabulary import KNOWLEDGE

QUESTION = "pearls of zhuji and the walnut fair in hangzhou"
type Change = Callable[[Session], object]


@pytest.fixture(scope="module")
def encoder() -> SentenceEncoder:
    return load_encoder()


@pytest.fixture
def cache(tmp_path: Path) -> NameCache:
    return NameCache(tmp_path / "names.db")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[FactStore]:
    """A store with a fact, names in two languages, a series and a desk."""
    with closing(FactStore.open(f"sqlite:///{tmp_path / 'desk.db'}")) as opened:
        opened.migrate()
        with opened.write(KNOWLEDGE) as session:
            for ident in ("zhuji", "hangzhou"):
                session.add(Entity(id=ident, kind="place"))
            session.add(Entity(id="fair", kind="event"))
            session.add(Indicator(id="output", kind="number", unit="tonnes"))
            session.add(Source(id="article", title="Article", language="en"))
            session.add(a_name("Zhuji", entity_id="zhuji"))
            session.add(a_name("诸暨", "zh-Hans", entity_id="zhuji"))
            session.add(a_name("pearl output", indicator_id="output"))
            session.add(EventSeries(id="fair"))
            session.add(Desk(id="hall", organisation_id="zhuji", is_default=True))
        with opened.write("mei") as session:
            session.add(a_fact("first", "zhuji"))
        yield opened


def a_fact(ident: str, entity: str, **columns: Any) -> Fact:
    cited = [FactSource(position=0, source_id="article")]
    owners = {"entity_id": entity, "indicator_id": "output", "status": "published"}
    return Fact(id=ident, sources=cited, **{"value": Decimal(70), **owners, **columns})


def a_name(text: str, language: str = "en", **owner: str) -> Term:
    return Term(id=f"t-{text}", language=language, text=text, role="label", **owner)


def set_value(session: Session) -> None:
    session.get_one(Fact, "first").value = Decimal(71)


def retire(session: Session) -> None:
    session.get_one(Fact, "first").status = "retired"


def concern_another(session: Session) -> None:
    fact = session.get_one(Fact, "first")
    fact.about.append(FactAbout(entity_id="hangzhou"))


def rename(session: Session) -> None:
    session.get_one(Term, "t-诸暨").language = "ja"


def add_edition(session: Session) -> None:
    session.add(Entity(id="fair-1", kind="event", within=[EntityWithin(broader_id="fair")]))
    dates = {"starts": "2026", "starts_on": date(2026, 1, 1), "status": "confirmed"}
    session.add(EventEdition(id="fair-1", series_id="fair", source_id="article", **dates))


def add_topic(session: Session) -> None:
    desk = session.get_one(Desk, "hall")
    desk.topics.append(DeskTopic(entity_id="fair"))


CHANGES: tuple[Change, ...] = (
    set_value,
    retire,
    concern_another,
    rename,
    add_edition,
    add_topic,
    lambda session: session.add(a_fact("second", "zhuji")),
    lambda session: session.add(a_fact("draft", "hangzhou", status="draft")),
    lambda session: session.add(a_fact("elsewhere", "hangzhou")),
    lambda session: session.add(a_name("Hangzhou", entity_id="hangzhou")),
    lambda session: session.add(a_name("walnut fair", entity_id="fair")),
    lambda session: session.add(a_name("渔业产量", "zh-Hans", indicator_id="output")),
    lambda session: session.delete(session.get_one(Term, "t-诸暨")),
    lambda session: session.add(Indicator(id="visitors", kind="number")),
    lambda session: session.add(Source(id="second", title="Second", language="en")),
    lambda session: setattr(session.get_one(Source, "article"), "title", "Renamed"),
    lambda session: setattr(session.get_one(Entity, "hangzhou"), "official", "杭州"),
)


def told(snapshot: Snapshot) -> dict[str, object]:
    """What a snapshot says, for comparison with another."""
    plain = {name: getattr(snapshot, name) for name in (
        "revision", "entities", "indicators", "about", "several", "told_of", "series",
        "editions", "desks", "labels",
    )}  # fmt: skip
    return plain | {
        "links": snapshot.index.find(QUESTION),
        "likeness": snapshot.entity_names.likeness(QUESTION),
        "indicators in English": snapshot.indicator_terms("en").indicators,
        "centers": {name: center.tolist() for name, center in snapshot.names.centers.items()},
    }


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_read_as_if_all_were_read_anew(
    change: Change, store: FactStore, encoder: SentenceEncoder, cache: NameCache
) -> None:
    reader = SnapshotReader(store, encoder, cache)
    before = told(reader.read(store.revision()))
    with store.write("bo") as session:
        change(session)
    after = told(reader.read(store.revision()))
    assert after == told(SnapshotReader(store, encoder, cache).read(store.revision()))
    assert after != before


def test_a_changed_fact_leaves_the_names_as_they_are(
    store: FactStore, encoder: SentenceEncoder, cache: NameCache
) -> None:
    reader = SnapshotReader(store, encoder, cache)
    before = reader.read(store.revision())
    with store.write("bo") as session:
        session.add(a_fact("second", "zhuji"))
    asked: list[str] = []
    event.listen(store.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    after = reader.read(store.revision())
    assert after.several == {("zhuji", "output")}
    assert (after.names, after.index) == (before.names, before.index)
    assert not [statement for statement in asked if "FROM term" in statement]


def test_a_changed_name_is_read_with_its_language_alone(
    store: FactStore, encoder: SentenceEncoder, cache: NameCache
) -> None:
    reader = SnapshotReader(store, encoder, cache)
    before = reader.read(store.revision())
    with store.write("bo") as session:
        session.add(a_name("Pearl City", entity_id="hangzhou"))
    asked: list[tuple[str, tuple[str, ...]]] = []
    event.listen(store.engine, "before_cursor_execute", lambda *given: asked.append(given[2:4]))
    after = reader.read(store.revision())
    assert [given[1:] for sql, given in asked if "FROM term" in sql] == [("en",)]
    assert after.names is before.names
    assert after.label("hangzhou", "en") == "Pearl City"


def test_a_write_tells_which_parts_it_changed(store: FactStore) -> None:
    before = store.revision()
    with store.write("bo") as session:
        set_value(session)
    with store.session() as session:
        parts = part_revisions(session)
    assert {part for part, revision in parts.items() if revision > before} == {"fact"}
    assert {"fact_source", "term/en", "term/zh-Hans"} <= parts.keys()
