"""Proposals from articles measured against stored facts, and the command that does so."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from desk import knowledge_steps
from desk.commands.facts import commands
from desk.errors import DeskError
from desk.evaluation.article_matching import Matching, matching, source_of
from desk.evaluation.article_table import article_table, details
from facts.documents import Document
from facts.proposals import Candidate, Proposal
from facts.records import FactRecord, IndicatorRecord, SourceRecord
from facts.vocabulary import FactStatus
from tests.shipped import shipped_knowledge

FAIR = SourceRecord("fair", "Lakeport signs projects at the sock fair", None, None, None, "en", 1)
DATED = SourceRecord("dated", "Something else", None, date(2024, 5, 6), None, "en", None)
INDICATORS = {
    "signed": IndicatorRecord("signed", "number", "project", None),
    "share": IndicatorRecord("share", "number", "percent", None),
    "held-on": IndicatorRecord("held-on", "date", None, None),
}


def fact(name: str, indicator: str, value: Decimal | None, text: str | None = None) -> FactRecord:
    return FactRecord(
        id=name,
        entity="lakeport",
        indicator=indicator,
        about=(),
        value=value,
        value_text=text,
        unit=INDICATORS[indicator].unit,
        qualifier=None,
        period=None,
        inferred=None,
        target=False,
        as_of=None,
        status=FactStatus.PUBLISHED if value is not None else FactStatus.DISPUTED,
        reason=None,
        sources=((FAIR, None),),
        texts={},
        review_by=None,
    )


def proposal(value: Decimal | None, unit: str | None, **settings: Any) -> Proposal:
    given: dict[str, Any] = {
        "sentence": "A sentence.",
        "paragraph": 1,
        "span": (0, 1),
        "value": value,
        "value_text": None,
        "unit": unit,
        "qualifier": None,
        "period": None,
        "inferred": None,
        "as_of": None,
        "target": False,
        "status": FactStatus.DRAFT,
        "reason": None,
        "entities": (Candidate("lakeport", 1.0),),
        "indicators": (Candidate("signed", 1.0),),
        "held": None,
        "contradicts": (),
        "suggested_name": None,
    }
    return Proposal(**{**given, **settings})


def matched(proposals: Sequence[Proposal]) -> Matching:
    facts = [
        fact("two", "signed", Decimal(2)),
        fact("also-two", "share", Decimal(2)),
        fact("damaged", "signed", None, "38"),
        fact("day", "held-on", None, "2024-05-03"),
    ]
    return matching("a.txt", FAIR, facts, INDICATORS, proposals)


def test_a_fact_is_recalled_by_value_and_unit_once() -> None:
    found = matched([proposal(Decimal("2.0"), "project"), proposal(Decimal(2), "project")])
    assert [each.fact.id for each in found.recalled] == ["two"]
    assert [missed.id for missed in found.missed] == ["also-two", "damaged"]
    assert len(found.unneeded) == 1


def test_damaged_figures_and_days_are_recalled_by_what_they_say() -> None:
    damaged = proposal(None, "project", value_text="38")
    day = proposal(None, None, value_text="2024-05-03")
    found = matched([damaged, day])
    assert {each.fact.id for each in found.recalled} == {"damaged", "day"}
    assert [each.fact.id for each in found.recalled_figures] == ["damaged"]


def test_the_table_tells_recall_and_what_is_worth_keeping() -> None:
    first = proposal(Decimal(2), "project")
    found = matched([first, proposal(Decimal(7), "project")])
    heading, row, of_all = article_table([found])
    told = dict(zip(heading, row, strict=True))
    assert (told["figures stored"], told["recall %"]) == ("3", "33.3")
    assert (told["proposals"], told["worth keeping"], told["share %"]) == ("2", "1", "50.0")
    assert told["indicator first %"] == "100.0"
    assert of_all[1:] == row[1:]
    listed = "\n".join(details([found]))
    assert "missed: damaged = 38 project" in listed
    assert "unneeded: lakeport × signed: 7 project" in listed


def test_a_document_is_matched_with_its_source_by_title_else_by_day() -> None:
    def source(title: str, published: date | None) -> SourceRecord | None:
        return source_of(Document(title, published, None, "en", ("Text.",)), [FAIR, DATED])

    assert source("Lakeport Signs Projects at the Sock Fair", None) is FAIR
    assert source("", date(2024, 5, 6)) is DATED
    assert source("A headline that no source in the store has", None) is None


@pytest.fixture
def shipped_in_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESK_DATA_DIR", str(tmp_path / "var"))
    knowledge = shipped_knowledge(tmp_path, ("en",))
    monkeypatch.setattr(knowledge_steps, "KNOWLEDGE", knowledge)


def run(*arguments: str) -> str:
    done = CliRunner().invoke(commands(), ["propose", *arguments], catch_exceptions=False)
    assert done.exit_code == 0
    return done.stdout


@pytest.mark.slow
@pytest.mark.usefixtures("shipped_in_english")
def test_the_command_lists_what_an_article_proposes_and_measures_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    article = folder / "a.txt"
    article.write_text("Zhejiang signed 61 projects at the third CIIE in November 2020.", "utf-8")
    assert "ciie-3 × projects-signed: 61 project 2020-11 held as" in run(str(article))
    measured = run("--documents", str(folder), "--details")
    assert "a.txt: no source is like it" in measured
    assert "unneeded: ciie-3 × projects-signed" in measured


@pytest.mark.usefixtures("shipped_in_english")
def test_mistakes_are_told(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "a.exe").write_bytes(b"MZ")
    for arguments, told in (
        ((), "give one article"),
        (("--documents", str(tmp_path / "empty")), "holds no documents"),
        ((str(tmp_path / "none.txt"),), "cannot be read"),
        ((str(tmp_path / "a.exe"),), "not a kind of document"),
    ):
        with pytest.raises(DeskError, match=told):
            run(*arguments)
