"""Reading returns records in the order in which they are told."""

from datetime import date
from decimal import Decimal

import pytest

from facts import queries
from facts.event_models import EventEdition, EventSeries, SeriesOrganiser, SeriesTopic
from facts.models import Entity, Fact, FactAbout, FactSource, FactText, Indicator, Term
from facts.period import period_bounds
from facts.store import FactStore


@pytest.fixture
def facts(pearls: FactStore) -> FactStore:
    """A store with three shares from three sources, a draft, and a text about two places."""
    with pearls.write("mei") as session:
        session.add(Indicator(id="fairs-held", kind="text"))
        session.add(_fact("older", "article", 73, period="2008"))
        session.add(_fact("leading", "show-report", 70, qualifier="more_than"))
        session.add(_fact("newest", "yearbook", 71, period="2023", unit="permille"))
        session.add(_fact("draft", "yearbook", 99, status="draft"))
        about = [FactAbout(entity_id="zhejiang")]
        texts = [FactText(language="en", text="Two."), FactText(language="zh-Hans", text="两次。")]
        words = {"indicator_id": "fairs-held", "about": about, "texts": texts}
        session.add(_fact("fairs", "article", None, **words))
    return pearls


def _fact(ident: str, source: str, value: int | None, **columns: object) -> Fact:
    bounds = period_bounds(str(columns["period"])) if "period" in columns else (None, None)
    settings = {
        "entity_id": "zhuji",
        "indicator_id": "world-share",
        "status": "published",
        "value": None if value is None else Decimal(value),
        "period_start": bounds[0],
        "period_end": bounds[1],
    }
    cited = [FactSource(position=0, source_id=source, locator="paragraph 2")]
    return Fact(id=ident, sources=cited, **{**settings, **columns})


def found(store: FactStore, *args: object, **kwargs: object) -> list[str]:
    """The ids of the facts that a search returns."""
    with store.session() as session:
        return [f.id for f in queries.facts_of(session, *args, **kwargs)]  # type: ignore[arg-type]


def test_the_newest_source_leads_then_the_order_of_the_undated(facts: FactStore) -> None:
    assert found(facts, {"zhuji"}, {"world-share"}) == ["newest", "leading", "older"]


def test_a_fact_is_found_by_what_it_further_concerns(facts: FactStore) -> None:
    assert found(facts, {"zhejiang"}) == ["fairs"]


def test_a_side_that_is_left_open_finds_everything(facts: FactStore) -> None:
    assert set(found(facts)) == {"newest", "leading", "older", "fairs"}
    assert found(facts, None, {"fairs-held"}) == ["fairs"]


def test_nothing_asked_for_finds_nothing(facts: FactStore) -> None:
    assert found(facts, set()) == []
    assert found(facts, {"zhuji"}, set()) == []


def test_drafts_are_found_only_when_asked_for(facts: FactStore) -> None:
    assert found(facts, statuses=("draft",)) == ["draft"]


def test_facts_are_found_by_an_overlapping_period(facts: FactStore) -> None:
    assert found(facts, during=(date(2020, 1, 1), date(2023, 3, 31))) == ["newest"]


def test_the_limit_keeps_the_leading_facts(facts: FactStore) -> None:
    assert found(facts, {"zhuji"}, {"world-share"}, limit=1) == ["newest"]


def test_a_fact_comes_with_source_unit_and_texts(facts: FactStore) -> None:
    with facts.session() as session:
        leading = queries.fact(session, "leading")
        newest = queries.fact(session, "newest")
        fairs = queries.fact(session, "fairs")
    assert leading is not None
    assert (leading.value, leading.unit, leading.qualifier) == (Decimal(70), "percent", "more_than")
    assert (leading.source.title, leading.sources[0][1]) == ("Show report", "paragraph 2")
    assert newest is not None
    assert newest.unit == "permille"
    assert fairs is not None
    assert fairs.texts == {"en": "Two.", "zh-Hans": "两次。"}
    assert fairs.unit is None


def test_a_fact_that_is_not_there_is_none(facts: FactStore) -> None:
    with facts.session() as session:
        assert queries.fact(session, "unknown") is None


def test_pairs_that_have_answers_name_what_else_they_concern(facts: FactStore) -> None:
    with facts.session() as session:
        pairs = queries.answerable_pairs(session)
        further = queries.further_concerned(session)
    assert pairs == {("zhuji", "world-share"): 3, ("zhuji", "fairs-held"): 1}
    assert further == [("zhuji", "fairs-held", "zhejiang")]


def test_terms_name_their_owner(facts: FactStore) -> None:
    with facts.write("mei") as session:
        session.add(Term(entity_id="zhuji", language="en", text="Zhuji City", role="alias"))
        session.add(Term(entity_id="zhuji", language="en", text="Zhuji", role="label"))
        session.add(Term(indicator_id="world-share", language="ru", text="доля", role="label"))
    with facts.session() as session:
        english = queries.all_terms(session, "en")
        owners = {(term.owner_kind, term.owner_id) for term in queries.all_terms(session)}
    assert [(term.text, term.role) for term in english] == [
        ("Zhuji", "label"),
        ("Zhuji City", "alias"),
    ]
    assert owners == {("entity", "zhuji"), ("indicator", "world-share")}


def test_entities_know_what_they_lie_within(facts: FactStore) -> None:
    with facts.session() as session:
        within = {entity.id: entity.within for entity in queries.all_entities(session)}
    assert within == {"zhejiang": (), "zhuji": ("zhejiang",)}


def test_editions_come_by_date_and_undated_ones_last(facts: FactStore) -> None:
    with facts.write("mei") as session:
        session.add_all(Entity(id=ident, kind="event") for ident in ("fair", "a", "b", "c"))
        organisers = [SeriesOrganiser(entity_id="zhejiang")]
        topics = [SeriesTopic(entity_id="zhuji")]
        session.add(EventSeries(id="fair", organisers=organisers, topics=topics))
        session.add(_edition("a", None))
        session.add(_edition("b", "2020-11"))
        session.add(_edition("c", "2019"))
    with facts.session() as session:
        editions = queries.editions(session, "fair")
        series = queries.series(session)
    assert [edition.id for edition in editions] == ["c", "b", "a"]
    assert (editions[1].starts, editions[1].starts_on) == ("2020-11", date(2020, 11, 1))
    assert editions[0].source.id == "article"
    assert (series[0].organisers, series[0].topics) == (("zhejiang",), ("zhuji",))


def _edition(ident: str, starts: str | None) -> EventEdition:
    day = period_bounds(starts)[0] if starts else None
    return EventEdition(
        id=ident,
        series_id="fair",
        starts=starts,
        starts_on=day,
        status="held",
        place_id="zhuji",
        source_id="article",
    )


def test_an_entity_s_own_facts_are_not_crowded_out_by_those_that_concern_it(
    facts: FactStore,
) -> None:
    with facts.session() as session:
        assert [f.id for f in queries.facts_of(session, {"zhejiang"})] == ["fairs"]
        assert queries.own_facts_of(session, "zhejiang") == []
        own = queries.own_facts_of(session, "zhuji", "world-share", limit=2)
        assert [fact.id for fact in own] == ["newest", "leading"]
