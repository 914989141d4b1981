"""A small store to propose facts against; all that it says is an example."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from decimal import Decimal

import pytest

from encoder import SentenceEncoder, load_encoder
from facts.documents import Document
from facts.event_models import EventEdition, EventSeries
from facts.models import (
    Entity,
    EntityWithin,
    Fact,
    FactSource,
    Indicator,
    Source,
    Term,
)
from facts.name_cache import NameCache
from facts.proposals import Proposal, propose
from facts.snapshot import SnapshotCache
from facts.store import FactStore
from facts.vocabulary import EditionStatus, FactStatus, TermRole

PUBLISHED = date(2024, 7, 20)

type Propose = Callable[..., list[Proposal]]

ENTITIES = {
    "trade-fairs": ("topic", (), "Trade fairs", "展会"),
    "socks": ("topic", (), "Socks", "袜子"),
    "lakeport": ("place", (), "Lakeport", "湖港市"),
    "hillford": ("place", (), "Hillford", "山福市"),
    "lakeport-socks": ("industry", ("lakeport", "socks"), "Lakeport's sock industry", "湖港袜业"),
    "sock-fair": ("event", ("lakeport", "trade-fairs"), "Lakeport Sock Fair", "湖港袜博会"),
    "sock-fair-3": ("event", ("sock-fair",), "3rd Lakeport Sock Fair", "第三届湖港袜博会"),
}
INDICATORS = {
    "projects-signed": ("number", "project", "Projects signed", "签约项目"),
    "investment": ("number", "CNY", "Total investment", "总投资"),
    "visitors": ("number", "person", "Visitors", "观众人数"),
    "factories": ("number", "company", "Sock factories", "袜业企业"),
    "world-share": ("number", "percent", "Share of world output", "占全球产量的比重"),
    "growth": ("number", "percent", "Growth of exports", "出口增长"),
    "area": ("number", "square_kilometre", "Area", "面积"),
    "held-on": ("date", None, "Dates held", "举办日期"),
}


@pytest.fixture(scope="session")
def encoder() -> SentenceEncoder:
    return load_encoder()


@pytest.fixture(scope="session")
def example_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactStore]:
    """A store with a few names, an edition in May 2024 and two facts."""
    folder = tmp_path_factory.mktemp("store")
    with closing(FactStore.open(f"sqlite:///{folder / 'desk.db'}")) as store:
        store.migrate()
        _fill(store)
        yield store


@pytest.fixture(scope="session")
def snapshots(
    example_store: FactStore, encoder: SentenceEncoder, tmp_path_factory: pytest.TempPathFactory
) -> SnapshotCache:
    names = NameCache(tmp_path_factory.mktemp("names") / "names.db")
    return SnapshotCache(example_store, encoder, names)


@pytest.fixture
def proposed(
    example_store: FactStore, snapshots: SnapshotCache, encoder: SentenceEncoder
) -> Propose:
    """What is proposed from an article with these paragraphs."""

    def from_article(
        *paragraphs: str, title: str = "", language: str = "en", published: date | None = PUBLISHED
    ) -> list[Proposal]:
        document = Document(title, published, None, language, paragraphs)
        with example_store.session() as session:
            return propose(document, snapshots.current(), encoder, session)

    return from_article


def _fill(store: FactStore) -> None:
    with store.write("mei") as session:
        session.add(Source(id="yearbook", title="Yearbook", language="en", undated_rank=1))
        for name, (kind, within, english, chinese) in ENTITIES.items():
            wholes = [EntityWithin(broader_id=whole) for whole in within]
            session.add(Entity(id=name, kind=kind, within=wholes))
            _label(session.add, {"entity_id": name}, english, chinese)
        for name, (kind, unit, english, chinese) in INDICATORS.items():
            topic = "socks" if name in {"factories", "world-share"} else "trade-fairs"
            session.add(Indicator(id=name, kind=kind, unit=unit, topic=topic))
            _label(session.add, {"indicator_id": name}, english, chinese)
        session.add(EventSeries(id="sock-fair"))
        session.add(_edition())
        session.add(_fact("signed", "sock-fair-3", "projects-signed", "61"))
        session.add(_fact("share", "lakeport-socks", "world-share", "70"))
        session.add(_fact("hill", "hillford", "area", "300"))


def _label(
    add: Callable[[object], None], owner: dict[str, str], english: str, chinese: str
) -> None:
    for language, text in (("en", english), ("zh-Hans", chinese)):
        add(Term(**owner, language=language, text=text, role=TermRole.LABEL))


def _edition() -> EventEdition:
    return EventEdition(
        id="sock-fair-3",
        series_id="sock-fair",
        ordinal=3,
        starts="2024-05-03",
        ends="2024-05-05",
        starts_on=date(2024, 5, 3),
        ends_on=date(2024, 5, 5),
        status=EditionStatus.HELD,
        place_id="lakeport",
        source_id="yearbook",
    )


def _fact(name: str, entity: str, indicator: str, value: str) -> Fact:
    return Fact(
        id=name,
        entity_id=entity,
        indicator_id=indicator,
        value=Decimal(value),
        status=FactStatus.PUBLISHED,
        sources=[FactSource(position=0, source_id="yearbook")],
    )
