"""Changes of hundreds of records: shown page by page, published in the background."""

from collections.abc import Callable

import pytest

from console.parts import ConsoleParts
from console.publishing import LARGE
from facts.changes.drafting import Edit, begin
from facts.changes.reading import PAGE_SIZE
from facts.models import Entity, Fact
from tests.console.browsing import Browsing

type SignIn = Callable[..., Browsing]
SECONDS = 60.0


def facts(count: int) -> list[Edit]:
    """New facts, and a new place that they are about, named behind them."""
    edits = [
        Edit(
            "facts",
            f"farms-{number}",
            {
                "id": f"farms-{number}",
                "entity": "lake",
                "indicator": "farms",
                "value": str(number),
                "sources": [{"source": "yearbook"}],
            },
            None,
        )
        for number in range(count)
    ]
    names = {"owner_kind": "entity", "owner": "lake", "language": "en", "label": "Example lake"}
    return [
        *edits,
        Edit("entities", "lake", {"id": "lake", "kind": "place"}, None),
        Edit("names", "entity/lake/en", names, None),
    ]


@pytest.fixture
def approver(signed_in: SignIn) -> Browsing:
    return signed_in("approver", "wang.fang")


def test_a_change_of_many_records_is_shown_page_by_page(
    parts: ConsoleParts, approver: Browsing
) -> None:
    number = begin(parts.store, "li", facts(PAGE_SIZE + 1))
    first = approver.text(f"/console/changes/{number}")
    assert f"{PAGE_SIZE + 3} records" in first
    assert first.count('<section class="item">') == PAGE_SIZE
    assert "Pearl farms · Example lake" in first
    second = approver.text(f"/console/changes/{number}?page=2")
    assert second.count('<section class="item">') == 3
    assert "Names of Example lake in English" in second


def test_names_of_a_new_record_on_another_page_are_edited_in_its_form(
    parts: ConsoleParts, signed_in: SignIn
) -> None:
    edits = facts(PAGE_SIZE - 1)
    number = begin(parts.store, "li", edits)
    page = signed_in("editor").text(f"/console/changes/{number}?page=2")
    assert 'href="/console/entities/lake/edit"' in page


def test_a_large_change_is_published_in_the_background(
    parts: ConsoleParts, approver: Browsing
) -> None:
    number = begin(parts.store, "li", facts(LARGE))
    address = approver.publish(number).headers["location"]
    ident = address.rpartition("/")[2]
    assert parts.jobs.wait(ident, SECONDS)
    result = approver.get(address).headers["location"]
    assert result == f"/console/changes/{number}?job={ident}"
    assert "This change is published." in approver.text(result)
    with parts.store.session() as session:
        assert session.get(Fact, f"farms-{LARGE - 1}") is not None


def test_why_a_large_change_was_not_published_stands_on_its_page(
    parts: ConsoleParts, approver: Browsing, signed_in: SignIn
) -> None:
    number = begin(parts.store, "li", facts(LARGE))
    with parts.store.write("somebody") as session:
        session.add(Entity(id="lake", kind="place"))
    ident = approver.publish(number).headers["location"].rpartition("/")[2]
    assert parts.jobs.wait(ident, SECONDS)
    result = approver.get(f"/console/jobs/{ident}").headers["location"]
    answer = approver.get(result)
    assert answer.status_code == 409
    assert "was changed after this change began." in answer.text
    other = signed_in("approver", "mei")
    assert other.get(result).status_code == 200  # why is told to whom it concerns


def test_a_large_change_of_one_s_own_is_refused(parts: ConsoleParts, approver: Browsing) -> None:
    number = begin(parts.store, "wang.fang", facts(LARGE))
    ident = approver.publish(number).headers["location"].rpartition("/")[2]
    assert parts.jobs.wait(ident, SECONDS)
    answer = approver.get(f"/console/changes/{number}?job={ident}")
    assert answer.status_code == 403
    assert "a second person has to approve it" in answer.text
