"""Facts out of one store and into another, from the command line."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from desk import knowledge_steps
from desk.commands.facts import commands
from desk.errors import DeskError
from facts.errors import ExportRefused, ImportRefused
from tests.shipped import shipped_knowledge


def facts(*arguments: str) -> str:
    done = CliRunner().invoke(commands(), list(arguments), catch_exceptions=False)
    assert done.exit_code == 0
    return done.stdout


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESK_DATA_DIR", str(tmp_path / "var"))


def test_a_second_load_changes_nothing_and_what_was_exported_can_be_imported_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    knowledge = shipped_knowledge(tmp_path, ("en", "zh_hans"))
    monkeypatch.setattr(knowledge_steps, "KNOWLEDGE", knowledge)
    assert "in 2 languages" in (first := facts("load"))
    assert "added" in first
    assert "added" not in facts("load")
    exported = tmp_path / "facts.json"
    facts("export", str(exported))
    monkeypatch.setenv("DESK_DATA_DIR", str(tmp_path / "elsewhere"))
    assert facts("import", str(exported), "--as", "a tester").endswith(" 0 changed\n")
    assert facts("export") == exported.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["facts.xlsx", "facts.csv.zip"])
def test_a_workbook_takes_everything_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    knowledge = shipped_knowledge(tmp_path, ("en",))
    monkeypatch.setattr(knowledge_steps, "KNOWLEDGE", knowledge)
    facts("load")
    facts("export", str(tmp_path / name))
    exported = facts("export")
    monkeypatch.setenv("DESK_DATA_DIR", str(tmp_path / "elsewhere"))
    facts("import", str(tmp_path / name), "--as", "a tester")
    assert facts("export") == exported


def test_a_dry_run_tells_each_row_and_changes_nothing(tmp_path: Path) -> None:
    table = tmp_path / "sources.csv"
    table.write_text("id,title,language\nreport,Report,en\n", encoding="utf-8")
    empty = facts("export")
    told = facts("import", str(table), "--dry-run")
    assert told.splitlines() == [
        "sources, row 2 'report': added",
        "1 added, 0 changed, 0 unchanged, 0 mistake",
    ]
    assert facts("export") == empty
    facts("import", str(table), "--as", "a tester")
    table.write_text("id,title,language\nreport,The report,en\n", encoding="utf-8")
    told = facts("import", str(table), "--dry-run")
    assert told.startswith('sources, row 2 \'report\': title: "Report" → "The report"\n')


def test_a_dry_run_tells_mistakes(tmp_path: Path) -> None:
    table = tmp_path / "sources.csv"
    table.write_text("id,title,language\nreport,,en\n", encoding="utf-8")
    done = CliRunner().invoke(commands(), ["import", str(table), "--dry-run"])
    assert isinstance(done.exception, DeskError)
    assert "sources, row 2 'report': title: Field required" in done.stdout


def test_one_table_is_named_as_what_it_holds(tmp_path: Path) -> None:
    facts("export", str(tmp_path / "desks.csv"))
    header = (tmp_path / "desks.csv").read_text(encoding="utf-8-sig")
    assert header.startswith("id,organisation,topics")
    with pytest.raises(DeskError, match=r"name it as what it holds: sources\.csv, "):
        facts("export", str(tmp_path / "all.csv"))
    with pytest.raises(ExportRefused, match=r"not in '\.pdf'"):
        facts("export", str(tmp_path / "all.pdf"))


def test_a_faulty_file_is_refused(tmp_path: Path) -> None:
    faulty = tmp_path / "facts.json"
    faulty.write_text("{}", encoding="utf-8")
    with pytest.raises(ImportRefused):
        facts("import", str(faulty))


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="cannot be read"):
        facts("import", str(tmp_path / "none.json"))
