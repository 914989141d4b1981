"""A thousand malformed, hostile and odd inputs to a whole running desk."""

from pathlib import Path

import pytest

from desk.fuzzing.report import table
from desk.fuzzing.run import FuzzRun
from desk.progress import Progress
from desk.training import ensure_model

INPUTS = 1_000
SEED = 1


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_the_desk_takes_a_thousand_bad_inputs(tmp_path: Path) -> None:
    ensure_model()
    findings = FuzzRun(tmp_path / "var", SEED, Progress()).run(INPUTS)
    print(table(findings.counts))
    assert findings.wrong == []
    assert findings.counts.total() >= INPUTS
