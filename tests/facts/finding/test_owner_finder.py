"""Finding entities, indicators and sources by their names, with the number of their facts."""

from decimal import Decimal

from facts.finding.models import NamedKind
from facts.finding.owner_finder import fact_counts, owners_named
from facts.models import Fact, FactAbout, FactSource, Term
from facts.store import FactStore


def named(store: FactStore, kind: NamedKind, words: str) -> set[str]:
    with store.session() as session:
        return owners_named(session, kind, words)


def counted(store: FactStore, kind: NamedKind, *idents: str) -> dict[str, int]:
    with store.session() as session:
        return dict(fact_counts(session, kind, idents))


def test_each_word_is_found_in_names_of_any_language(pearls: FactStore) -> None:
    with pearls.write("mei") as session:
        for code, text in (("en", "Zhuji City"), ("ja", "諸暨市")):
            session.add(Term(entity_id="zhuji", language=code, text=text, role="label"))
    assert named(pearls, NamedKind.ENTITY, "諸暨 city") == {"zhuji"}
    assert named(pearls, NamedKind.ENTITY, "諸暨 province") == set()
    assert named(pearls, NamedKind.SOURCE, "report") == {"show-report"}


def test_facts_are_counted_once_for_all_they_concern(pearls: FactStore) -> None:
    with pearls.write("mei") as session:
        session.add(
            Fact(
                id="share",
                entity_id="zhuji",
                indicator_id="world-share",
                value=Decimal(70),
                about=[FactAbout(entity_id="zhejiang")],
                sources=[
                    FactSource(position=0, source_id="article", locator="a"),
                    FactSource(position=1, source_id="article", locator="b"),
                ],
            )
        )
    places = counted(pearls, NamedKind.ENTITY, "zhuji", "zhejiang")
    assert places == {"zhuji": 1, "zhejiang": 1}
    assert counted(pearls, NamedKind.INDICATOR, "world-share") == {"world-share": 1}
    assert counted(pearls, NamedKind.SOURCE, "article", "yearbook") == {"article": 1}
