"""`desk bench`: how fast the desk is, beside Rasa's stock starter."""

import json
import shutil
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from desk.places import BUILT
from desk.progress import Progress, seconds
from desk.training import ensure_model
from settings import PROJECT

QUESTIONS = PROJECT / "tests" / "questions"
RESULTS = BUILT / "bench.json"
FOLDER = BUILT / "bench"


def bench(
    train: Annotated[bool, typer.Option(help="Train the desk's model once more and time it.")] = (
        True
    ),
    rounds: Annotated[int, typer.Option(min=1, help="How often both are started and asked.")] = 3,
    sets: Annotated[Path, typer.Option(help="Folder of the question sets.")] = QUESTIONS,
) -> None:
    """Measure the desk and Rasa's stock starter side by side; takes about ten minutes.

    The table goes to standard output and everything measured to var/bench.json. It is for
    reading: a target that is not met does not fail the command.
    """
    # What they measure with is installed for tests and benchmarks only.
    from desk.benchmark.own_desk import OwnDesk  # noqa: PLC0415
    from desk.benchmark.questions import investor_questions  # noqa: PLC0415
    from desk.benchmark.report import as_json, table  # noqa: PLC0415
    from desk.benchmark.run import Benchmark, with_search, with_staff_work  # noqa: PLC0415
    from desk.benchmark.stock_starter import StockStarter  # noqa: PLC0415

    progress = Progress()
    data_dir = FOLDER / "desk"
    shutil.rmtree(data_dir, ignore_errors=True)
    questions = investor_questions([sets, sets / "tuning"])
    peer = StockStarter(FOLDER / "stock")
    with progress.step("stock starter: trained") as step:
        peer_training = peer.train()
        step.outcome = seconds(peer_training)
    with progress.step("desk: model") as step:
        ensure_model()
        ours_training = _timed_training() if train else None
        step.outcome = "ready" if ours_training is None else f"trained in {seconds(ours_training)}"
    results = Benchmark(peer, OwnDesk(data_dir, questions), progress).run(rounds)
    results.peer.training, results.ours.training = peer_training, ours_training
    results = with_search(results, data_dir / "desk.db", FOLDER / "facts", progress)
    results = with_staff_work(results, data_dir / "desk.db", FOLDER / "facts", progress)
    RESULTS.write_text(json.dumps(as_json(results), indent=2), encoding="utf-8")
    print(table(results))


def _timed_training() -> float:
    """Train into a folder that is thrown away."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=FOLDER) as scratch:
        began = time.monotonic()
        ensure_model(models=Path(scratch) / "models")
        return time.monotonic() - began
