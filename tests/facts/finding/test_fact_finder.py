"""Staff find facts by words in any language and by what is known about them."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from facts.finding.fact_filter import ChangedBy, FactField, FactFilter, FactOrder, FactPage, Page
from facts.finding.fact_finder import find_facts
from facts.models import (
    Entity,
    EntityWithin,
    Fact,
    FactAbout,
    FactSource,
    FactText,
    Indicator,
    Source,
    Term,
)
from facts.period import period_bounds
from facts.store import FactStore
from facts.vocabulary import KNOWLEDGE, FactStatus

LABELS = [
    ("zhuji", None, "en", "Zhuji"),
    ("zhuji", None, "zh-Hans", "诸暨"),
    ("zhejiang", None, "en", "Zhejiang"),
    ("pearls", None, "en", "Freshwater pearls"),
    ("pearls", None, "de", "Süßwasserperlen"),
    (None, "world-share", "en", "Share of the world's pearls"),
    (None, "world-share", "ja", "世界シェア"),
    (None, "exports", "en", "Exports"),
]


@pytest.fixture
def office(pearls: FactStore) -> FactStore:
    """A store with four facts: three of knowledge, one of staff."""
    with pearls.write(KNOWLEDGE) as session:
        session.add(Entity(id="pearls", kind="industry"))
        session.add(Entity(id="market", kind="place", within=[EntityWithin(broader_id="zhuji")]))
        session.add(Indicator(id="exports", kind="number", unit="USD", topic="pearls"))
        session.add(Indicator(id="fields", kind="text"))
        session.add(
            Source(id="daily", title="Pearl news", publisher="Example Daily", language="en")
        )
        for number, (entity, indicator, language, text) in enumerate(LABELS):
            owner = {"entity_id": entity, "indicator_id": indicator}
            session.add(Term(id=f"t{number}", language=language, text=text, role="label", **owner))
    with pearls.write(KNOWLEDGE) as session:
        session.add(a_fact("share", "zhuji", "world-share", "article", value=Decimal("70.5")))
        exports = {"value": Decimal(10_900_000_000), "owner": "mei", "review_by": date(2026, 3, 1)}
        session.add(a_fact("exports", "zhejiang", "exports", "daily", **exports, **in_year("2020")))
        texts = [
            FactText(language="en", text="Jewellery"),
            FactText(language="zh-Hans", text="珠宝"),
        ]
        about = [FactAbout(entity_id="pearls")]
        session.add(a_fact("sold", "market", "fields", "daily", texts=texts, about=about))
    with pearls.write("mei") as session:
        draft = {"status": "draft", "review_by": date(2026, 1, 1), "value": Decimal(61)}
        session.add(a_fact("planned", "zhejiang", "world-share", "article", **draft))
    return pearls


def a_fact(ident: str, entity: str, indicator: str, source: str, **columns: Any) -> Fact:
    """A published fact on page 7 of its source."""
    cited = [FactSource(position=0, source_id=source, locator="page 7")]
    owners = {"entity_id": entity, "indicator_id": indicator}
    return Fact(id=ident, sources=cited, **owners, **{"status": "published", **columns})


def in_year(year: str) -> dict[str, Any]:
    """The columns of a period."""
    start, end = period_bounds(year)
    return {"period": year, "period_start": start, "period_end": end}


def found(store: FactStore, page: Page = Page(), **wanted: Any) -> FactPage:  # noqa: B008
    with store.session() as session:
        return find_facts(session, FactFilter(**wanted), page)


def ids(store: FactStore, **wanted: Any) -> set[str]:
    page = found(store, **wanted)
    assert page.total == len(page.rows)
    return {row.fact.id for row in page.rows}


@pytest.mark.parametrize(
    ("words", "facts"),
    [
        ("zhuji", {"share"}),
        ("ZHEJIANG", {"exports", "planned"}),
        ("诸暨", {"share"}),
        ("susswasser", {"sold"}),
        ("シェア", {"share", "planned"}),
        ("珠宝", {"sold"}),
        ("jewel", {"sold"}),
        ("10900000000", {"exports"}),
        ("10,900,000,000", {"exports"}),
        ("70.5", {"share"}),
        ("70", set()),
        ("2020", {"exports"}),
        ("example daily", {"exports", "sold"}),
        ("exports daily", {"exports"}),
        ("page 7", {"share", "exports", "sold", "planned"}),
        ("pearl 61", {"planned"}),
        ("nowhere", set()),
        ("zhuji nowhere", set()),
        ("100% _x_", set()),
        ("'; DROP TABLE fact; --", set()),
    ],
)
def test_every_word_is_found_somewhere_in_a_fact(
    office: FactStore, words: str, facts: set[str]
) -> None:
    assert ids(office, words=words) == facts


@pytest.mark.parametrize(
    ("wanted", "facts"),
    [
        ({"statuses": [FactStatus.DRAFT, FactStatus.IN_REVIEW]}, {"planned"}),
        ({"source": "daily"}, {"exports", "sold"}),
        ({"source": "rumour"}, set()),
        ({"place": "zhejiang"}, {"share", "exports", "sold", "planned"}),
        ({"place": "zhuji"}, {"share", "sold"}),
        ({"place": "pearls"}, set()),
        ({"industry": "pearls"}, {"exports", "sold"}),
        ({"indicator": "world-share"}, {"share", "planned"}),
        ({"owner": "mei"}, {"exports"}),
        ({"review_before": date(2026, 3, 1)}, {"planned"}),
        ({"changed_by": ChangedBy.STAFF}, {"planned"}),
        ({"changed_by": ChangedBy.KNOWLEDGE}, {"share", "exports", "sold"}),
        ({"place": "zhejiang", "words": "daily", "source": "daily"}, {"exports", "sold"}),
        (
            {"words": "pearl", "statuses": [FactStatus.PUBLISHED], "place": "zhuji"},
            {"share", "sold"},
        ),
    ],
)
def test_filters_narrow_the_list(
    office: FactStore, wanted: dict[str, Any], facts: set[str]
) -> None:
    assert ids(office, **wanted) == facts


@pytest.mark.parametrize(
    ("order", "facts"),
    [
        (FactOrder.CHANGED, ["planned", "sold", "share", "exports"]),
        (FactOrder.LABEL, ["sold", "exports", "planned", "share"]),
        (FactOrder.REVIEW_BY, ["planned", "exports", "sold", "share"]),
    ],
)
@pytest.mark.parametrize("words", ["", "page"])
def test_orders(office: FactStore, order: FactOrder, facts: list[str], words: str) -> None:
    page = found(office, order=order, words=words)
    assert [row.fact.id for row in page.rows] == facts


@pytest.mark.parametrize("words", ["", "page"])
def test_pages_follow_each_other(office: FactStore, words: str) -> None:
    pages = [found(office, Page(number, 3), words=words) for number in (1, 2, 3)]
    assert [len(page.rows) for page in pages] == [3, 1, 0]
    assert {(page.total, page.pages) for page in pages} == {(4, 2)}
    rows = [row.fact.id for page in pages for row in page.rows]
    assert len(set(rows)) == 4


def test_a_store_without_facts_has_one_empty_page(store: FactStore) -> None:
    page = found(store, words="zhuji", order=FactOrder.LABEL)
    assert (page.rows, page.total, page.pages) == ([], 0, 1)


@pytest.mark.parametrize(("number", "size"), [(0, 50), (1, 0), (-1, 50)])
def test_there_is_no_such_page(number: int, size: int) -> None:
    with pytest.raises(ValueError, match="counted from 1"):
        Page(number, size)


def test_a_row_has_names_in_the_language(office: FactStore) -> None:
    row = found(office, words="70.5", language="zh-Hans").rows[0]
    assert (row.entity_label, row.indicator_label) == ("诸暨", "[Share of the world's pearls]")
    nameless = found(office, words="jewel").rows[0]
    assert (nameless.entity_label, nameless.indicator_label) == ("market", "fields")


def test_a_row_tells_who_changed_it_last_and_when(office: FactStore) -> None:
    before = datetime.now(UTC)
    with office.write("bo") as session:
        session.get_one(Fact, "sold").texts[0].text = "Rings"
    row = found(office).rows[0]
    assert (row.fact.id, row.changed_by) == ("sold", "bo")
    assert before <= row.changed_at <= datetime.now(UTC)


def test_a_row_tells_where_the_words_stand(office: FactStore) -> None:
    (row,) = found(office, words="süsswasser 珠宝 market page news").rows
    assert [(word.field, word.text) for word in row.found] == [
        (FactField.ABOUT, "Süßwasserperlen"),
        (FactField.TEXT, "珠宝"),
        (FactField.ENTITY, "market"),
        (FactField.LOCATOR, "page 7"),
        (FactField.SOURCE, "Pearl news"),
    ]


@pytest.mark.parametrize(
    ("words", "field", "text"),
    [
        ("10,900,000,000", FactField.VALUE, "10900000000"),
        ("2020", FactField.PERIOD, "2020"),
        ("EXPORTS", FactField.ID, "exports"),
    ],
)
def test_a_row_tells_which_of_the_facts_own_words_it_was(
    office: FactStore, words: str, field: FactField, text: str
) -> None:
    (row,) = found(office, words=words).rows
    assert [(word.field, word.text) for word in row.found] == [(field, text)]
