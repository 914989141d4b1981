"""Facts out of one store and into another, from the command line."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from desk import knowledge_steps
from desk.commands.facts import commands
from desk.errors import DeskError
from facts.errors import ImportRefused
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


def test_a_faulty_file_is_refused(tmp_path: Path) -> None:
    faulty = tmp_path / "facts.json"
    faulty.write_text("{}", encoding="utf-8")
    with pytest.raises(ImportRefused):
        facts("import", str(faulty))


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="cannot be read"):
        facts("import", str(tmp_path / "none.json"))
