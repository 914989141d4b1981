"""A fact past its day of review, from the store to the answer."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from actions.assistant import Assistant
from facts.models import Fact
from tests.actions.asking import ask, text_of
from tests.shipped import shipped_assistant

ASKED = "How many projects did Zhejiang sign at the third CIIE?"
SAID = "Last verified November 7, 2020; it may have changed since."


@pytest.fixture
def reviewed(tmp_path: Path) -> Assistant:
    """An assistant over a store where one fact is to be verified again by the end of June 2026."""
    assistant = shipped_assistant(tmp_path, ("en",))
    with assistant.store.write("test") as session:
        fact = session.get_one(Fact, "ciie-3-projects-signed")
        fact.review_by = date(2026, 6, 30)
    return assistant


def test_figure_is_said_to_be_old_from_the_day_after(reviewed: Assistant) -> None:
    before = replace(reviewed, today=lambda: date(2026, 6, 30))
    after = replace(reviewed, today=lambda: date(2026, 7, 1))
    assert SAID not in text_of(ask(before, ASKED))
    answer = ask(after, ASKED)
    assert SAID in text_of(answer).splitlines()
    assert answer.replies[0].facts[0]["stale"] is True


def test_button_and_comparison_say_it_too(reviewed: Assistant) -> None:
    assert SAID in text_of(ask(reviewed, "#fact:ciie-3-projects-signed", "out_of_scope"))
    compared = text_of(ask(reviewed, "How many projects at the second and at the third CIIE?"))
    assert "**61 projects †**" in compared
    assert "† Last verified: November 7, 2020; may have changed since." in compared


def test_source_of_it_quotes_no_figure_and_says_nothing_of_its_age(reviewed: Assistant) -> None:
    context = ask(reviewed, ASKED).context
    told = ask(reviewed, "where is that from?", "ask_source", context=context)
    assert "verified" not in text_of(told)
    assert told.replies[0].facts[0]["stale"] is True
