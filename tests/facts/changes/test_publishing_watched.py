"""Publishing that is worked out before the store is locked: watched, stopped, and never stale."""

from collections.abc import Callable

import pytest

from facts.changes.drafting import Edit, begin
from facts.changes.reading import change_set
from facts.changes.review import publish
from facts.errors import ChangedMeanwhile, ImportCancelled
from facts.import_watch import CHECKING, COMPARING, WRITING, Watch
from facts.models import Fact
from facts.store import FactStore
from tests.facts.changes.conftest import edit, stored, version


def at_step(step: str, act: Callable[[], None]) -> Watch:
    """A watch that does something the first time that a step is told."""
    told: list[str] = []

    def progress(_done: int, _total: int, now: str) -> None:
        if now == step and step not in told:
            told.append(now)
            act()

    return Watch(progress)


def set_owner(desk: FactStore, owner: str) -> None:
    """Change a record as others do."""
    with desk.write("import") as session:
        session.get_one(Fact, "zhuji-farms").owner = owner


def new_facts(count: int) -> list[Edit]:
    """Facts to add, with what they refer to."""
    return [
        Edit(
            "facts",
            f"farms-{year}",
            {
                "id": f"farms-{year}",
                "entity": "zhuji",
                "indicator": "farms",
                "value": str(year),
                "period": str(year),
                "sources": [{"source": "yearbook"}],
            },
            None,
        )
        for year in range(2000 - count, 2000)
    ]


def test_each_step_of_publishing_is_told(desk: FactStore) -> None:
    number = begin(desk, "li", new_facts(3))
    told: list[tuple[int, int, str]] = []
    watch = Watch(lambda done, total, step: told.append((done, total, step)))
    publish(desk, "wang", number, version(desk, number), watch=watch)
    assert list(dict.fromkeys(step for *_, step in told)) == [CHECKING, COMPARING, WRITING]
    assert told[-1][0] == told[-1][1]


@pytest.mark.parametrize("step", [CHECKING, COMPARING, WRITING])
def test_publishing_that_is_stopped_changes_nothing(desk: FactStore, step: str) -> None:
    number = begin(desk, "li", new_facts(3))
    steps: list[str] = []
    watch = Watch(lambda _d, _t, now: steps.append(now), lambda: step in steps)
    revision = desk.revision()

    with pytest.raises(ImportCancelled):
        publish(desk, "wang", number, version(desk, number), watch=watch)
    assert desk.revision() == revision
    assert stored(desk, "facts", "farms-1999") is None
    with desk.session() as session:
        assert change_set(session, number).status == "draft"


def test_a_change_of_another_record_meanwhile_is_kept(desk: FactStore) -> None:
    number = begin(desk, "li", new_facts(1))
    watch = at_step(COMPARING, lambda: set_owner(desk, "mei"))
    publish(desk, "wang", number, version(desk, number), watch=watch)
    assert (stored(desk, "facts", "zhuji-farms") or {})["owner"] == "mei"
    assert stored(desk, "facts", "farms-1999") is not None


def test_a_change_of_the_same_record_meanwhile_is_not_overwritten(desk: FactStore) -> None:
    number = begin(desk, "li", [edit(desk, "facts", "zhuji-farms", value="62")])
    watch = at_step(COMPARING, lambda: set_owner(desk, "mei"))
    with pytest.raises(ChangedMeanwhile):
        publish(desk, "wang", number, version(desk, number), watch=watch)
    found = stored(desk, "facts", "zhuji-farms") or {}
    assert (found["value"], found["owner"]) == ("61", "mei")


def test_names_of_many_owners_change_places_at_once(desk: FactStore) -> None:
    names = [
        Edit(
            "names",
            key,
            {"owner_kind": kind, "owner": owner, "language": "en", "label": label},
            base,
        )
        for key, kind, owner, label, base in (
            (
                "entity/zhuji/en",
                "entity",
                "zhuji",
                "Zhuji City",
                stored(desk, "names", "entity/zhuji/en"),
            ),
            ("entity/pearls/en", "entity", "pearls", "Zhuji", None),
            (
                "indicator/farms/en",
                "indicator",
                "farms",
                "Pearl farms",
                stored(desk, "names", "indicator/farms/en"),
            ),
        )
    ]
    number = begin(desk, "li", names)
    publish(desk, "wang", number, version(desk, number))
    labels = {one.key: (stored(desk, "names", one.key) or {}) for one in names}
    assert {key: (one["label"], one.get("aliases", [])) for key, one in labels.items()} == {
        "entity/zhuji/en": ("Zhuji City", []),
        "entity/pearls/en": ("Zhuji", []),
        "indicator/farms/en": ("Pearl farms", []),
    }
