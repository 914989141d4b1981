"""SIB-200: topics of news sentences in 20 languages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from desk.evaluation.scope import Ranking
from desk.evaluation.yardsticks.files import read_tsv
from desk.evaluation.yardsticks.scores import by_group, with_mean
from desk.evaluation.yardsticks.tasks import Rows, Task, Yardstick

# Floors: as xSID's, in percent of topics right.
FLOORS: Mapping[str, float] = {
    "eng_Latn": 87.7,
    "zho_Hans": 84.3,
    "zho_Hant": 85.8,
    "jpn_Jpan": 85.3,
    "kor_Hang": 84.3,
    "arb_Arab": 81.4,
    "rus_Cyrl": 81.4,
    "fra_Latn": 83.3,
    "deu_Latn": 84.3,
    "spa_Latn": 85.8,
    "por_Latn": 59.3,
    "ita_Latn": 86.3,
    "nld_Latn": 87.7,
    "pol_Latn": 85.3,
    "tur_Latn": 84.3,
    "tha_Thai": 88.7,
    "vie_Latn": 85.3,
    "ind_Latn": 75.0,
    "hin_Deva": 83.8,
    "hrv_Latn": 84.3,
}
FLOOR_FAILS = frozenset({"por_Latn", "ind_Latn"})
"""Where the floor's encoder fails on sound sentences: in the mean it would flatter ours."""


def sib200(folder: Path) -> Yardstick:
    """Topics of news sentences in 20 languages, learned from English ones."""
    english = read_tsv(folder / "sib200/eng_Latn/train.tsv", "en")
    tests = {code: read_tsv(folder / f"sib200/{code}/test.tsv") for code in FLOORS}
    task = Task(english, [example for test in tests.values() for example in test])

    def rows(answers: Sequence[Sequence[Ranking]]) -> Rows:
        ours = by_group(tests, answers[0])
        scores = {code: (ours[code], floor) for code, floor in FLOORS.items()}
        return with_mean(["language", "English only", "floor"], scores, FLOOR_FAILS)

    return Yardstick("SIB-200: topics, %", [task], rows)
