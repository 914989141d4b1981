"""The model's hash and its file."""

import os
from pathlib import Path

import pytest

from desk.errors import TrainingFailed
from desk.training import ensure_model, model_hash, model_path, remove_old


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in ("nlu/a.py", "data/nlu/en/facts.yml", "config.yml", "domain.yml"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "name",
    ["data/nlu/en/facts.yml", "data/nlu/de/new.yml", "nlu/a.py", "config.yml", "encoder/x.py"],
)
def test_the_hash_changes_with_what_the_model_depends_on(name: str, project: Path) -> None:
    before = model_hash(project)
    (project / name).parent.mkdir(parents=True, exist_ok=True)
    (project / name).write_text("changed", encoding="utf-8")
    assert model_hash(project) != before


@pytest.mark.parametrize(
    "name", ["nlu/__pycache__/a.cpython-310.pyc", "languages/en/messages.ftl", "README.md"]
)
def test_the_hash_ignores_everything_else(name: str, project: Path) -> None:
    before = model_hash(project)
    (project / name).parent.mkdir(parents=True, exist_ok=True)
    (project / name).write_text("changed", encoding="utf-8")
    assert model_hash(project) == before


def test_a_renamed_file_changes_the_hash(project: Path) -> None:
    before = model_hash(project)
    (project / "nlu/a.py").rename(project / "nlu/b.py")
    assert model_hash(project) != before


def fake_rasa(path: Path, script: str) -> Path:
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_a_model_is_trained_once(tmp_path: Path) -> None:
    count = tmp_path / "count"
    # python -m nlu.rasa_server train --force --fixed-model-name NAME --out FOLDER
    python = fake_rasa(tmp_path / "python", f'echo x >>"{count}"; echo model >"$8/$6.tar.gz"')
    models = tmp_path / "models"
    first, second = (ensure_model(models, python) for _ in range(2))
    assert first == second == model_path(models=models)
    assert first.read_text(encoding="utf-8") == "model\n"
    assert count.read_text(encoding="utf-8") == "x\n"


def test_a_failed_training_shows_the_end_of_its_log(tmp_path: Path) -> None:
    python = fake_rasa(tmp_path / "python", "echo no such intent; exit 1")
    with pytest.raises(TrainingFailed, match="no such intent"):
        ensure_model(tmp_path / "models", python)


def test_old_models_are_removed(tmp_path: Path) -> None:
    for age in range(5):
        model = tmp_path / f"{age}.tar.gz"
        model.touch()
        os.utime(model, (1000 - age, 1000 - age))
    remove_old(tmp_path, kept=3)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["0.tar.gz", "1.tar.gz", "2.tar.gz"]
