"""`desk fuzz`: malformed, hostile and odd inputs."""

import shutil
from typing import Annotated

import typer

from desk.errors import CheckFailed
from desk.places import BUILT
from desk.progress import Progress
from desk.training import ensure_model

FOLDER = BUILT / "fuzz"
SHOWN = 50


def fuzz(
    inputs: Annotated[int, typer.Option(min=1, help="How many are sent.")] = 10_000,
    seed: Annotated[int, typer.Option(help="Other seeds make other inputs.")] = 1,
    only: Annotated[
        int | None, typer.Option(help="Send only the input with this number, to repeat it.")
    ] = None,
) -> None:
    """Send a desk of its own inputs that nobody should send; fails if any is answered wrongly."""
    # What it makes inputs with is installed for tests and benchmarks only.
    from desk.fuzzing.report import summary, table  # noqa: PLC0415
    from desk.fuzzing.run import FuzzRun  # noqa: PLC0415

    progress = Progress()
    shutil.rmtree(FOLDER, ignore_errors=True)
    with progress.step("model"):
        ensure_model()
    findings = FuzzRun(FOLDER, seed, progress).run(inputs, only)
    print(table(findings.counts))
    print(summary(findings))
    for wrong in findings.wrong[:SHOWN]:
        print(wrong)
    if findings.wrong:
        raise CheckFailed(
            f"{len(findings.wrong)} wrong; repeat input N with `desk fuzz --inputs {inputs} "
            f"--seed {seed} --only N`"
        )
