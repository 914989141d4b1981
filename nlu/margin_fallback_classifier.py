"""Rasa component: says so when the intent is not clear."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Sequence, Text, Type

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME
from rasa.shared.nlu.constants import (
    INTENT,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    PREDICTED_CONFIDENCE_KEY,
)
from rasa.shared.nlu.training_data.message import Message

from nlu.stateless_component import StatelessComponent

THRESHOLD_KEY = "threshold"
MARGIN_KEY = "margin"
INTERCHANGEABLE_KEY = "interchangeable"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class MarginFallbackClassifier(StatelessComponent, IntentClassifier):
    """Puts ``nlu_fallback`` first on low confidence, or where two intents are close."""

    @classmethod
    def required_components(cls) -> List[Type]:
        """Components that should be included in the pipeline before this component."""
        return [IntentClassifier]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """The component's default config."""
        return {
            # Below this probability the intent is not believed.
            THRESHOLD_KEY: 0.4,
            # Two best intents closer than this are a toss-up.
            MARGIN_KEY: 0.1,
            # Intents between which a toss-up does no harm.
            INTERCHANGEABLE_KEY: [],
        }

    def process(self, messages: List[Message]) -> List[Message]:
        """Put the fallback first in the ranking of every unclear message."""
        for message in messages:
            ranking = message.get(INTENT_RANKING_KEY) or []
            if self._is_unclear(ranking):
                fallback = _fallback_intent(ranking)
                message.set(INTENT, fallback, add_to_output=True)
                message.set(INTENT_RANKING_KEY, [fallback, *ranking], add_to_output=True)
        return messages

    def _is_unclear(self, ranking: Sequence[Mapping[Text, Any]]) -> bool:
        return not ranking or self._is_weak(ranking) or self._is_ambiguous(ranking)

    def _is_weak(self, ranking: Sequence[Mapping[Text, Any]]) -> bool:
        return bool(_confidence(ranking[0]) < self._config[THRESHOLD_KEY])

    def _is_ambiguous(self, ranking: Sequence[Mapping[Text, Any]]) -> bool:
        if len(ranking) == 1:
            return False
        best, second = ranking[:2]
        names = {best[INTENT_NAME_KEY], second[INTENT_NAME_KEY]}
        if names <= set(self._config[INTERCHANGEABLE_KEY]):
            return False
        return bool(_confidence(best) - _confidence(second) < self._config[MARGIN_KEY])


def _fallback_intent(ranking: Sequence[Mapping[Text, Any]]) -> Dict[Text, Any]:
    confidence = _confidence(ranking[0]) if ranking else 0.0
    return {
        INTENT_NAME_KEY: DEFAULT_NLU_FALLBACK_INTENT_NAME,
        PREDICTED_CONFIDENCE_KEY: confidence,
    }


def _confidence(intent: Mapping[Text, Any]) -> float:
    return float(intent[PREDICTED_CONFIDENCE_KEY])
