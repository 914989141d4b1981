"""Change sets while they are written."""

import pytest

from facts.changes.drafting import Edit, begin, revise
from facts.changes.reading import change_set, change_sets, pending_for
from facts.errors import (
    AlreadyPending,
    ChangedMeanwhile,
    ChangeSetMistakes,
    NoChangeSet,
    WrongStep,
)
from facts.store import FactStore
from tests.facts.changes.conftest import edit, published, stored, version


def test_a_draft_changes_nothing_that_investors_hear(desk: FactStore) -> None:
    revision = desk.revision()
    begin(desk, "li", [edit(desk, "facts", "zhuji-farms", value="62")])
    assert desk.revision() == revision
    assert (stored(desk, "facts", "zhuji-farms") or {})["value"] == "61"


def test_a_draft_says_who_wrote_it_and_what_it_would_change(desk: FactStore) -> None:
    number = begin(desk, "li", [edit(desk, "facts", "zhuji-farms", value="62")], comment="Counted")
    with desk.session() as session:
        found = change_set(session, number)
        (listed,) = change_sets(session)
    item = found.item("facts", "zhuji-farms")
    assert item is not None
    assert ((item.base or {})["value"], (item.content or {})["value"]) == ("61", "62")
    assert [(step.actor, step.step, step.comment) for step in found.steps] == [
        ("li", "created", "Counted")
    ]
    assert (listed.id, listed.size) == (number, 1)
    assert listed.first is not None
    assert (listed.first.section, listed.first.key) == ("facts", "zhuji-farms")


def test_what_is_no_item_is_refused_with_its_field(desk: FactStore) -> None:
    with pytest.raises(ChangeSetMistakes) as refused:
        begin(desk, "li", [edit(desk, "facts", "zhuji-farms", as_of="yesterday")])
    assert [(key, field) for _, key, field, _ in refused.value.mistakes] == [
        ("zhuji-farms", "as_of")
    ]
    with desk.session() as session:
        assert change_sets(session) == []


def test_a_record_waits_in_one_change_set_at_a_time(desk: FactStore) -> None:
    number = begin(desk, "li", [edit(desk, "facts", "zhuji-farms", value="62")])
    with pytest.raises(AlreadyPending) as refused:
        begin(desk, "wang", [edit(desk, "facts", "zhuji-farms", value="63")])
    assert refused.value.change_set == number


def test_an_edit_of_what_changed_meanwhile_is_told(desk: FactStore) -> None:
    late = edit(desk, "facts", "zhuji-farms", value="63")
    published(desk, edit(desk, "facts", "zhuji-farms", value="62"))
    with pytest.raises(ChangedMeanwhile) as refused:
        begin(desk, "wang", [late])
    assert (refused.value.now or {})["value"] == "62"


def test_a_revision_replaces_edits_and_takes_some_out(desk: FactStore) -> None:
    names = edit(desk, "names", "entity/zhuji/ja", label="諸暨市")
    number = begin(desk, "li", [edit(desk, "facts", "zhuji-farms", value="62"), names])
    again = [edit(desk, "facts", "zhuji-farms", value="64")]
    revise(desk, "mei", number, version(desk, number), again, [("names", "entity/zhuji/ja")])
    with desk.session() as session:
        found = change_set(session, number)
        assert pending_for(session, "names", ["entity/zhuji/ja"]) == {}
    assert [(item.content or {}).get("value") for item in found.items] == ["64"]
    assert found.authors == ("li", "mei")


def test_the_later_of_two_revisions_is_told(desk: FactStore) -> None:
    number = begin(desk, "li", [edit(desk, "facts", "zhuji-farms", value="62")])
    seen = version(desk, number)
    revise(desk, "li", number, seen, [edit(desk, "facts", "zhuji-farms", value="63")])
    with pytest.raises(WrongStep):
        revise(desk, "mei", number, seen, [edit(desk, "facts", "zhuji-farms", value="64")])
    with desk.session() as session:
        (item,) = change_set(session, number).items
    assert (item.content or {})["value"] == "63"


def test_there_is_no_change_set_that_nobody_began(desk: FactStore) -> None:
    with desk.session() as session, pytest.raises(NoChangeSet):
        change_set(session, 7)


def test_a_new_record_has_no_base(desk: FactStore) -> None:
    content = {"id": "report", "title": "Example report", "language": "zh-Hans"}
    number = begin(desk, "li", [Edit("sources", "report", content, None)])
    with desk.session() as session:
        (item,) = change_set(session, number).items
    assert (item.key, item.base) == ("report", None)
