"""What a record was before, and going back to it."""

from facts.changes.drafting import Edit
from facts.changes.earlier_states import earlier_states
from facts.store import FactStore
from tests.facts.changes.conftest import edit, published, stored


def test_every_state_is_told_the_present_one_first(desk: FactStore) -> None:
    first = stored(desk, "facts", "zhuji-farms")
    number = published(desk, edit(desk, "facts", "zhuji-farms", value="62", as_of="2026-01-02"))
    with desk.session() as session:
        states = earlier_states(session, "facts", "zhuji-farms")
    assert [state.content for state in states] == [stored(desk, "facts", "zhuji-farms"), first]
    assert [(state.actor, state.change_set) for state in states] == [
        ("wang", number),
        ("somebody", None),
    ]


def test_parts_of_a_record_belong_to_its_states(desk: FactStore) -> None:
    first = stored(desk, "facts", "zhuji-farms") or {}
    published(desk, edit(desk, "facts", "zhuji-farms", about=None, texts={"ja": "例です。"}))
    published(desk, edit(desk, "facts", "zhuji-farms", sources=[{"source": "yearbook"}]))
    with desk.session() as session:
        now, between, before = earlier_states(session, "facts", "zhuji-farms")
    assert before.content == first
    assert (between.content or {})["texts"] == {"ja": "例です。"}
    assert "about" not in (between.content or {})
    assert (now.content or {})["sources"] == [{"source": "yearbook"}]


def test_an_earlier_state_can_be_published_again(desk: FactStore) -> None:
    first = stored(desk, "facts", "zhuji-farms")
    published(desk, edit(desk, "facts", "zhuji-farms", value="62", texts={"en": "An example."}))
    with desk.session() as session:
        before = earlier_states(session, "facts", "zhuji-farms")[-1]
    now = stored(desk, "facts", "zhuji-farms")
    published(desk, Edit("facts", "zhuji-farms", before.content, now))
    assert stored(desk, "facts", "zhuji-farms") == first


def test_a_record_that_was_taken_away_has_no_content(desk: FactStore) -> None:
    source = {"id": "report", "title": "Example report", "language": "en"}
    published(desk, Edit("sources", "report", source, None))
    published(desk, Edit("sources", "report", None, stored(desk, "sources", "report")))
    with desk.session() as session:
        states = earlier_states(session, "sources", "report")
    assert [state.content for state in states] == [None, source]
