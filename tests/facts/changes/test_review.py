"""What becomes of change sets: approved by a second person, returned, withdrawn."""

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError

from facts import queries
from facts.changes.drafting import Edit, begin, revise
from facts.changes.models import ChangeSet
from facts.changes.reading import change_set
from facts.changes.review import give_back, publish, send, withdraw
from facts.errors import ChangedMeanwhile, ChangeSetMistakes, OwnChange, WrongStep
from facts.journal_models import Change
from facts.models import Fact
from facts.store import FactStore
from tests.facts.changes.conftest import edit, published, stored, version


def test_a_published_change_is_what_investors_hear(desk: FactStore) -> None:
    revision = desk.revision()
    published(desk, edit(desk, "facts", "zhuji-farms", value="62", qualifier="more_than"))
    with desk.session() as session:
        fact = queries.fact(session, "zhuji-farms")
    assert fact is not None
    assert (str(fact.value), fact.qualifier) == ("62", "more_than")
    assert desk.revision() == revision + 1


def test_authors_do_not_approve_their_own_change(desk: FactStore) -> None:
    number = begin(desk, "li", [edit(desk, "facts", "zhuji-farms", value="62")])
    revise(
        desk, "mei", number, version(desk, number), [edit(desk, "facts", "zhuji-farms", value="63")]
    )
    for author in ("li", "mei"):
        with pytest.raises(OwnChange):
            publish(desk, author, number, version(desk, number))
    assert (stored(desk, "facts", "zhuji-farms") or {})["value"] == "61"


def test_an_office_may_do_without_a_second_person(desk: FactStore) -> None:
    number = begin(desk, "li", [edit(desk, "facts", "zhuji-farms", value="62")])
    publish(desk, "li", number, version(desk, number), by_second_person=False)
    assert (stored(desk, "facts", "zhuji-farms") or {})["value"] == "62"


def test_a_returned_change_is_a_draft_again_with_the_reason(desk: FactStore) -> None:
    number = begin(desk, "li", [edit(desk, "facts", "zhuji-farms", value="62")])
    send(desk, "li", number, version(desk, number), "Please look")
    give_back(desk, "wang", number, version(desk, number), "Which page?")
    with desk.session() as session:
        found = change_set(session, number)
    assert found.status == "draft"
    assert [(step.step, step.comment) for step in found.steps[1:]] == [
        ("sent", "Please look"),
        ("returned", "Which page?"),
    ]


def test_a_withdrawn_change_gives_its_records_free(desk: FactStore) -> None:
    number = begin(desk, "li", [edit(desk, "facts", "zhuji-farms", value="62")])
    withdraw(desk, "li", number, version(desk, number))
    assert begin(desk, "mei", [edit(desk, "facts", "zhuji-farms", value="63")]) != number
    with pytest.raises(WrongStep):
        publish(desk, "wang", number, version(desk, number))


def test_what_does_not_fit_the_store_is_not_sent(desk: FactStore) -> None:
    wrong = edit(desk, "facts", "zhuji-farms", entity="atlantis", value="many")
    number = begin(desk, "li", [wrong])
    with pytest.raises(ChangeSetMistakes) as refused:
        send(desk, "li", number, version(desk, number))
    assert {field for _, _, field, _ in refused.value.mistakes} == {"entity", "value"}


def test_records_of_one_change_set_may_refer_to_each_other(desk: FactStore) -> None:
    source = {"id": "report", "title": "Example report", "language": "zh-Hans"}
    indicator = {"id": "museums", "kind": "number", "unit": "count"}
    names = {"owner_kind": "indicator", "owner": "museums", "language": "zh-Hans"}
    fact = {"id": "museums-2025", "entity": "zhuji", "indicator": "museums", "value": "3"}
    published(
        desk,
        Edit("facts", "museums-2025", fact | {"sources": [{"source": "report"}]}, None),
        Edit("names", "indicator/museums/zh-Hans", names | {"label": "博物馆"}, None),
        Edit("indicators", "museums", indicator, None),
        Edit("sources", "report", source, None),
    )
    with desk.session() as session:
        fact_now = queries.fact(session, "museums-2025")
        labels = {term.text for term in queries.all_terms(session, "zh-Hans")}
    assert fact_now is not None
    assert fact_now.source.title == "Example report"
    assert "博物馆" in labels


def test_a_change_of_what_changed_since_is_not_published(desk: FactStore) -> None:
    number = begin(desk, "li", [edit(desk, "facts", "zhuji-farms", value="62")])
    with desk.write("import") as session:
        fact = session.get_one(Fact, "zhuji-farms")
        fact.period = fact.period_start = fact.period_end = None
    with pytest.raises(ChangedMeanwhile):
        publish(desk, "wang", number, version(desk, number))


def test_names_become_just_what_the_change_says(desk: FactStore) -> None:
    published(
        desk, edit(desk, "names", "entity/zhuji/ja", label="諸暨市", aliases=["諸暨", "しょき"])
    )
    assert stored(desk, "names", "entity/zhuji/ja") == {
        "owner_kind": "entity",
        "owner": "zhuji",
        "language": "ja",
        "label": "諸暨市",
        "aliases": ["しょき", "諸暨"],
    }
    published(desk, edit(desk, "names", "entity/zhuji/ja", label="しょき", aliases=["諸暨市"]))
    names = stored(desk, "names", "entity/zhuji/ja") or {}
    assert (names["label"], names["aliases"]) == ("しょき", ["諸暨市"])


def test_a_record_is_taken_away_when_nothing_refers_to_it(desk: FactStore) -> None:
    source = {"id": "report", "title": "Example report", "language": "en"}
    published(desk, Edit("sources", "report", source, None))
    published(desk, Edit("sources", "report", None, stored(desk, "sources", "report")))
    assert stored(desk, "sources", "report") is None
    used = Edit("sources", "yearbook", None, stored(desk, "sources", "yearbook"))
    number = begin(desk, "li", [used])
    with pytest.raises(ChangeSetMistakes, match="1 facts refer to it"):
        publish(desk, "wang", number, version(desk, number))
    assert stored(desk, "sources", "yearbook") is not None


def test_the_history_names_the_change_set(desk: FactStore) -> None:
    number = published(desk, edit(desk, "facts", "zhuji-farms", value="62"))
    with desk.session() as session:
        query = select(Change.actor, Change.row_id).where(Change.change_set_id == number)
        assert session.execute(query).all() == [("wang", "zhuji-farms")]


@pytest.mark.parametrize("statement", ["UPDATE {} SET actor = 'me'", "DELETE FROM {}"])
@pytest.mark.parametrize("table", ["change", "change_set_step"])
def test_history_cannot_be_altered(desk: FactStore, table: str, statement: str) -> None:
    published(desk, edit(desk, "facts", "zhuji-farms", value="62"))
    with pytest.raises(DBAPIError), desk.engine.begin() as connection:
        connection.execute(text(statement.format(table)))


def test_of_two_who_publish_at_once_one_is_told(desk: FactStore) -> None:
    number = begin(desk, "li", [edit(desk, "facts", "zhuji-farms", value="62")])
    seen = version(desk, number)
    publish(desk, "wang", number, seen)
    with pytest.raises(WrongStep):
        publish(desk, "mei", number, seen)
    with desk.session() as session:
        assert session.get_one(ChangeSet, number).status == "published"
