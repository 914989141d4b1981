"""The pipelines that are compared: ours, and what else could stand in its place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from desk.errors import DeskError
from desk.evaluation.pipeline import (
    CLASSIFIER,
    CONFIG,
    FEATURIZER,
    IDENTIFIER,
    TOKENIZER,
    Pipeline,
    Step,
    configured,
    with_settings,
)

LOGISTIC_REGRESSION: Step = {
    "name": "nlu.dense_logistic_regression_classifier.DenseLogisticRegressionClassifier"
}
_SPARSE = "rasa.nlu.featurizers.sparse_featurizer"
WORD_SHAPES: Step = {"name": f"{_SPARSE}.lexical_syntactic_featurizer.LexicalSyntacticFeaturizer"}
COUNTS: Step = {"name": f"{_SPARSE}.count_vectors_featurizer.CountVectorsFeaturizer"}
DIET: Step = {
    "name": "rasa.nlu.classifiers.diet_classifier.DIETClassifier",
    "epochs": 100,
    "constrain_similarities": True,
}

# As `rasa init` writes it (rasa/engine/recipes/config_files/default_config.yml) up to the intent
# classifier; what follows there changes no ranking.
STARTER: Pipeline = (
    {"name": "rasa.nlu.tokenizers.whitespace_tokenizer.WhitespaceTokenizer"},
    {"name": f"{_SPARSE}.regex_featurizer.RegexFeaturizer"},
    WORD_SHAPES,
    COUNTS,
    {**COUNTS, "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
    DIET,
)


class UnknownContender(DeskError):
    """No contender has the name asked for."""


class Contender(NamedTuple):
    """A pipeline up to its intent classifier.

    Args:
        name: for the command line and the table.
        pipeline: its components in order.
    """

    name: str
    pipeline: Pipeline


def choose(names: Iterable[str], contenders: Sequence[Contender]) -> list[Contender]:
    """The contenders of these names, or all where none is named.

    Raises:
        UnknownContender: no contender has a name.
    """
    by_name = {contender.name: contender for contender in contenders}
    wanted = list(dict.fromkeys(names)) or list(by_name)
    if unknown := [name for name in wanted if name not in by_name]:
        there_are = ", ".join(by_name)
        raise UnknownContender(f"no contender is called {unknown[0]!r}; there are: {there_are}")
    return [by_name[name] for name in wanted]


def all_contenders(config: Path = CONFIG) -> list[Contender]:
    """Every contender: ours as the configuration says, the others mostly with one thing changed."""
    ours = configured(config)
    learned = [step for step in ours if step["name"] != CLASSIFIER]
    unencoded = with_settings(ours, FEATURIZER, encoder="none")
    by_regression = [*learned, LOGISTIC_REGRESSION]
    identifier, tokenizer, encoder = (_step(ours, n) for n in (IDENTIFIER, TOKENIZER, FEATURIZER))
    return [
        Contender("ours", ours),
        Contender("e5", with_settings(ours, FEATURIZER, encoder="e5")),
        Contender("use+e5", with_settings(ours, FEATURIZER, encoder="use+e5")),
        # Where every text means the same, one centre says all that meaning can.
        Contender("letters", with_settings(unencoded, CLASSIFIER, centres=1)),
        Contender("use-without-letters", with_settings(ours, CLASSIFIER, character_share=0.0)),
        Contender("use-logistic", by_regression),
        Contender("e5-logistic", with_settings(by_regression, FEATURIZER, encoder="e5")),
        Contender("use+e5-logistic", with_settings(by_regression, FEATURIZER, encoder="use+e5")),
        # DIET wants features of words too; their shapes are the least that Rasa has.
        Contender("use-diet", [identifier, tokenizer, WORD_SHAPES, encoder, DIET]),
        Contender("starter", STARTER),
    ]


def identifier_alone(contenders: Iterable[Contender]) -> Contender:
    """What the contenders have of the language identifier, which most share; it may be nothing."""
    steps = (step for contender in contenders for step in contender.pipeline)
    return Contender(IDENTIFIER, [step for step in steps if step["name"] == IDENTIFIER][:1])


def _step(pipeline: Pipeline, name: str) -> Step:
    return next(step for step in pipeline if step["name"] == name)
