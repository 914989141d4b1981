"""The Rasa model: trained when none fits the training data, kept by the hash of what made it."""

import fcntl
import hashlib
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desk.bound_process import signal_group, start_bound
from desk.errors import TrainingFailed
from desk.log_files import tail
from desk.places import MODELS, RASA_PYTHON
from desk.services import RASA_ENVIRONMENT
from settings import PROJECT

# Rasa's own fingerprints see a component class's source only, not the modules it imports.
HASHED = (
    "nlu/**/*.py",
    "encoder/**/*.py",
    "languages/**/*.py",
    "data/**/*.yml",
    "config.yml",
    "domain.yml",
    "requirements/rasa.txt",
)
HASH_CHARACTERS = 12
MODELS_KEPT = 3


def model_hash(project: Path = PROJECT) -> str:
    """Hash everything a model depends on: names and contents of sources, data, configuration."""
    digest = hashlib.sha256()
    for path in sorted({path for pattern in HASHED for path in project.glob(pattern)}):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(project)}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()[:HASH_CHARACTERS]


def model_path(project: Path = PROJECT, models: Path = MODELS) -> Path:
    """Return where the model that fits the project is, or would be."""
    return models / f"{model_hash(project)}.tar.gz"


def ensure_model(models: Path = MODELS, python: Path = RASA_PYTHON) -> Path:
    """Return the model that fits the project, training it if there is none.

    Raises:
        TrainingFailed: Rasa ended with an error; the message shows the end of its log.
    """
    model = model_path(models=models)
    if not model.exists():
        with _one_at_a_time(models):
            # Another process may have trained it while this one waited.
            if not model.exists():
                _train(model, python)
                remove_old(models)
    return model


def remove_old(models: Path, kept: int = MODELS_KEPT) -> None:
    """Keep the newest models only."""
    newest_first = sorted(models.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime)[::-1]
    for model in newest_first[kept:]:
        model.unlink()


def _train(model: Path, python: Path) -> None:
    """Train in a folder aside, so that a half-written model is never taken for a whole one."""
    aside = model.parent / "training"
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir(parents=True)
    name = model.name.removesuffix(".tar.gz")
    output = ("--fixed-model-name", name, "--out", str(aside))
    log = model.parent.parent / "logs" / "training.log"
    code = _run_logged((str(python), "-m", "nlu.rasa_server", "train", "--force", *output), log)
    trained = aside / model.name
    if code != 0 or not trained.exists():
        raise TrainingFailed(f"training failed; the end of {log}:\n{tail(log)}")
    trained.replace(model)
    shutil.rmtree(aside, ignore_errors=True)


def _run_logged(command: tuple[str, ...], log: Path) -> int:
    log.parent.mkdir(parents=True, exist_ok=True)
    cache = {"RASA_CACHE_DIRECTORY": str(log.parent.parent / "rasa-cache")}
    with log.open("wb") as output:
        process = start_bound(command, PROJECT, {**os.environ, **RASA_ENVIRONMENT, **cache}, output)
        try:
            return process.wait()
        finally:
            _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    signal_group(process, signal.SIGKILL)
    process.wait()


@contextmanager
def _one_at_a_time(models: Path) -> Iterator[None]:
    models.mkdir(parents=True, exist_ok=True)
    with (models / "training.lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield
