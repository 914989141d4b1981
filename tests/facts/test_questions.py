"""The questions that facts answer: loaded, exchanged, changed, and given up with their facts."""

from decimal import Decimal
from pathlib import Path

import pytest

from facts.changes.drafting import Edit
from facts.errors import ImportRefused, KnowledgeError
from facts.exchange import export_facts, import_facts
from facts.history import changed_parts
from facts.loader import load_knowledge
from facts.models import Fact
from facts.question_ids import question_id
from facts.questions import questions_for
from facts.store import FactStore
from tests.facts.changes.conftest import CONTENT, published, stored

ASKED = "How many pearl farms are there?"
FARMS = "zhuji-farms"


@pytest.fixture
def desk(store: FactStore) -> FactStore:
    """A store with one fact."""
    import_facts(store, CONTENT, "somebody")
    return store


def question(*facts: str) -> Edit:
    """A question that nobody has written yet."""
    key = question_id("en", ASKED)
    item = {"id": key, "language": "en", "text": ASKED, "facts": list(facts)}
    return Edit("questions", key, item, None)


def test_a_question_goes_out_and_comes_in_again(desk: FactStore) -> None:
    published(desk, question(FARMS))
    text = export_facts(desk)
    assert ASKED in text
    report = import_facts(desk, text, "somebody")
    assert (report.added, report.changed) == (0, 0)


def test_a_question_asks_for_facts_that_there_are(desk: FactStore) -> None:
    asked = '{"id": "q", "language": "en", "text": "Who?", "facts": ["nobody"]}'
    text = CONTENT.replace('"terms": [', f'"questions": [{asked}], "terms": [')
    with pytest.raises(ImportRefused, match="there is no 'nobody' among the facts"):
        import_facts(desk, text, "somebody")


def test_a_fact_that_is_taken_away_leaves_no_question_behind(desk: FactStore) -> None:
    published(desk, question(FARMS))
    published(desk, Edit("facts", FARMS, None, stored(desk, "facts", FARMS)))
    assert stored(desk, "questions", question_id("en", ASKED)) is None


def test_a_question_for_two_facts_still_asks_for_the_other(desk: FactStore) -> None:
    other = {**(stored(desk, "facts", FARMS) or {}), "id": "zhuji-farms-2025", "period": "2025"}
    published(desk, Edit("facts", "zhuji-farms-2025", other, None))
    published(desk, question(FARMS, "zhuji-farms-2025"))
    published(desk, Edit("facts", FARMS, None, stored(desk, "facts", FARMS)))
    left = stored(desk, "questions", question_id("en", ASKED)) or {}
    assert left["facts"] == ["zhuji-farms-2025"]


def questions_file(folder: Path, text: str) -> None:
    (folder / "questions").mkdir()
    (folder / "questions" / "en.yml").write_text(text, "utf-8")


def test_questions_of_the_knowledge_are_loaded(store: FactStore, folder: Path) -> None:
    questions_file(folder, f"fair-1-deals:\n  - {ASKED}\n")
    load_knowledge(store, folder)
    with store.session() as session:
        assert [one.text for one in questions_for(session, ["fair-1-deals"])] == [ASKED]
    (folder / "questions" / "en.yml").write_text("fair-1-deals:\n  - How many deals?\n", "utf-8")
    load_knowledge(store, folder)
    with store.session() as session:
        assert [one.text for one in questions_for(session, ["fair-1-deals"])] == ["How many deals?"]


def test_questions_for_no_fact_are_a_mistake(store: FactStore, folder: Path) -> None:
    questions_file(folder, f"nothing:\n  - {ASKED}\n")
    with pytest.raises(KnowledgeError, match=r"questions/en.yml:2.*there is no such fact"):
        load_knowledge(store, folder)


def test_what_is_tried_is_taken_back(desk: FactStore) -> None:
    revision = desk.revision()
    with desk.trial("somebody") as session:
        one = session.get(Fact, FARMS)
        assert one is not None
        one.value = Decimal(7)
        assert changed_parts(session) == {"fact"}
    assert (stored(desk, "facts", FARMS) or {})["value"] == "61"
    assert desk.revision() == revision
