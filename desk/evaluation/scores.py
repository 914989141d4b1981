"""What the judgements of a run come to, measure by measure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from desk.evaluation.judge import Judgement
from desk.evaluation.measures import calibration_error, macro_f1, share
from desk.evaluation.questions import Group

ALL = "all"
_ABSTAINING: frozenset[Group] = frozenset({"unknown", "out of scope"})


def by_language(judgements: Iterable[Judgement]) -> dict[str, list[Judgement]]:
    """The judgements of each language, in alphabetical order of the languages."""
    found: dict[str, list[Judgement]] = defaultdict(list)
    for judgement in judgements:
        found[judgement.language].append(judgement)
    return dict(sorted(found.items()))


def of_group(judgements: Iterable[Judgement], group: Group) -> list[Judgement]:
    """The judgements of one kind of question."""
    return [judgement for judgement in judgements if judgement.question.group == group]


def abstaining(judgements: Iterable[Judgement]) -> list[Judgement]:
    """Those of questions that no stored figure answers: unknown ones and those out of scope."""
    return [judgement for judgement in judgements if judgement.question.group in _ABSTAINING]


def right_share(judgements: Iterable[Judgement]) -> float | None:
    """The share of right answers, 0 to 1; None of none."""
    return share(judgement.miss is None for judgement in judgements)


def intent_pairs(judgements: Iterable[Judgement]) -> list[tuple[str, str]]:
    """Of each question the intent it has and the one it was answered as."""
    return [(judgement.question.intent, judgement.answer.intent) for judgement in judgements]


def predictions(judgements: Iterable[Judgement]) -> list[tuple[float, bool]]:
    """Of each question the confidence in its intent and whether the intent is right."""
    return [(judgement.answer.confidence, judgement.intent_is_right) for judgement in judgements]


def measures(judgements: Sequence[Judgement]) -> Mapping[str, float | None]:
    """The measures of a run beside the shares of each kind of question, all 0 to 1."""
    facts = of_group(judgements, "facts")
    return {
        "macro F1 of intents": macro_f1(intent_pairs(judgements)),
        "right figure": share(judgement.figure_is_right for judgement in facts),
        "abstention": right_share(abstaining(judgements)),
        "calibration error": calibration_error(predictions(judgements)),
    }
