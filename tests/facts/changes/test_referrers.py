"""What refers to a record, on both kinds of database."""

from facts.changes.drafting import Edit
from facts.changes.referrers import Referrers, referrers
from facts.store import FactStore
from tests.facts.changes.conftest import edit, published, stored


def of(desk: FactStore, section: str, key: str) -> list[Referrers]:
    with desk.session() as session:
        return referrers(session, section, key)


def test_facts_refer_by_each_of_their_sides(desk: FactStore) -> None:
    one_fact = [Referrers("facts", 1, ("zhuji-farms",))]
    for section, key in (
        ("entities", "zhuji"),
        ("entities", "pearls"),
        ("indicators", "farms"),
        ("sources", "yearbook"),
    ):
        assert of(desk, section, key) == one_fact


def test_a_fact_is_counted_once(desk: FactStore) -> None:
    cited = [{"source": "yearbook", "locator": page} for page in ("page 3", "page 4")]
    published(desk, edit(desk, "facts", "zhuji-farms", sources=cited))
    assert of(desk, "sources", "yearbook") == [Referrers("facts", 1, ("zhuji-farms",))]


def test_names_and_what_a_record_lies_within_are_its_own(desk: FactStore) -> None:
    published(desk, edit(desk, "entities", "market", id="market", kind="project", within=["zhuji"]))
    assert of(desk, "entities", "market") == []
    assert Referrers("entities", 1, ("market",)) in of(desk, "entities", "zhuji")


def test_the_first_are_named_and_all_are_counted(desk: FactStore) -> None:
    new = [
        edit(desk, "indicators", f"i-{number}", id=f"i-{number}", kind="text", topic="pearls")
        for number in range(7)
    ]
    published(desk, *new)
    found = next(one for one in of(desk, "entities", "pearls") if one.section == "indicators")
    assert found == Referrers("indicators", 7, ("i-0", "i-1", "i-2", "i-3", "i-4"))


def test_a_record_leaves_with_all_that_refers_to_it(desk: FactStore) -> None:
    leaving = [
        Edit(section, key, None, stored(desk, section, key))
        for section, key in (("facts", "zhuji-farms"), ("sources", "yearbook"))
    ]
    published(desk, *leaving)
    assert stored(desk, "sources", "yearbook") is None
