"""What facts are found by follows every change of them, whoever makes it."""

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from sqlalchemy import delete, text

from facts.finding.fact_filter import FactFilter, FoundFact
from facts.finding.fact_finder import find_facts
from facts.finding.models import FactListing, ListingForm, NameText
from facts.history import add_all
from facts.models import Fact, FactSource, FactText, Source, Term
from facts.store import FactStore


def add_fact(store: FactStore) -> None:
    with store.write("mei") as session:
        cited = [FactSource(position=0, source_id="article")]
        owners = {"entity_id": "zhuji", "indicator_id": "world-share"}
        columns = {"status": "published", "value": Decimal(70)}
        session.add(Fact(id="share", sources=cited, **owners, **columns))


def found(store: FactStore, words: str) -> int:
    """How many facts hold the words."""
    with store.session() as session:
        return find_facts(session, FactFilter(words=words)).total


def listed(store: FactStore) -> list[FoundFact]:
    with store.session() as session:
        return list(find_facts(session, FactFilter()).rows)


def a_name(text: str) -> dict[str, object]:
    owner = {"entity_id": "zhuji", "indicator_id": None}
    return {"id": f"t-{text}", "language": "en", "text": text, "role": "alias", **owner}


def test_a_changed_value_and_a_new_text_are_found(pearls: FactStore) -> None:
    add_fact(pearls)
    with pearls.write("bo") as session:
        fact = session.get_one(Fact, "share")
        fact.value = Decimal(73)
        fact.texts.append(FactText(language="ja", text="真珠"))
    assert [found(pearls, words) for words in ("73", "真珠", "70")] == [1, 1, 0]


def test_what_is_flushed_in_between_is_found(pearls: FactStore) -> None:
    add_fact(pearls)
    with pearls.write("bo") as session:
        for value in (71, 72):
            session.get_one(Fact, "share").value = Decimal(value)
            session.flush()
    assert [found(pearls, words) for words in ("71", "72")] == [0, 1]


def test_names_come_and_go(pearls: FactStore) -> None:
    add_fact(pearls)
    with pearls.write("bo") as session:
        add_all(session, Term, [a_name("Pearl City")])
        session.add(Term(**a_name("Sock City")))
    assert [found(pearls, words) for words in ("pearl", "sock")] == [1, 1]
    with pearls.write("bo") as session:
        session.delete(session.get_one(Term, "t-Sock City"))
        session.get_one(Source, "article").title = "Renamed"
    assert [found(pearls, words) for words in ("pearl", "sock", "renamed")] == [1, 0, 1]


def test_a_deleted_fact_is_not_listed(pearls: FactStore) -> None:
    add_fact(pearls)
    with pearls.write("bo") as session:
        session.delete(session.get_one(Fact, "share"))
    assert found(pearls, "") == 0


def test_what_is_taken_back_is_not_found(pearls: FactStore) -> None:
    add_fact(pearls)
    with suppress(RuntimeError), pearls.write("bo") as session:
        session.get_one(Fact, "share").value = Decimal(73)
        session.flush()
        raise RuntimeError
    assert [found(pearls, words) for words in ("73", "70")] == [0, 1]


def test_an_older_store_is_filled_when_it_is_migrated(pearls: FactStore) -> None:
    add_fact(pearls)
    (before,) = listed(pearls)
    with pearls.engine.begin() as connection:
        for table in (NameText, FactListing, ListingForm):
            connection.execute(delete(table))
    assert listed(pearls) == []
    pearls.migrate()
    (after,) = listed(pearls)
    assert abs(after.changed_at - before.changed_at) < timedelta(seconds=5)
    assert replace(after, changed_at=before.changed_at) == before
    assert found(pearls, "article zhuji") == 1


def test_a_store_in_another_form_is_written_anew(pearls: FactStore) -> None:
    add_fact(pearls)
    with pearls.engine.begin() as connection:
        connection.execute(text("UPDATE fact_listing SET text = ''"))
    pearls.migrate()
    assert found(pearls, "70") == 0  # in the present form already
    with pearls.engine.begin() as connection:
        connection.execute(text("UPDATE listing_form SET form = 'earlier'"))
    pearls.migrate()
    assert found(pearls, "70") == 1
