"""Which of the languages that share an alphabet a text is in.

Three witnesses are heard: a general model (py3langid) knows the languages, the training examples
know how people greet and ask here, and function words decide what is too short for either.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from runpy import run_path
from typing import Mapping

import numpy as np
import spacy
from py3langid.langid import MODEL_FILE
from py3langid.langid import LanguageIdentifier as GeneralIdentifier

from languages import Language
from nlu.example_ngrams import ngram_scores
from nlu.linear_model import Floats, LinearModel, log_softmax
from nlu.scripts import WORD

# Chosen by five-fold cross-validation on the Latin examples: negative log likelihood 0.22
# (py3langid alone: 0.51), accuracy 92.5% (85.2%), and 99.9% where the confidence is over 0.98.
GENERAL_TEMPERATURE = 6.0
FUNCTION_WORD_WEIGHT = 2.0


class SharedScriptIdentifier:
    """Tells languages of one alphabet apart.

    Args:
        languages: those that share the alphabet.
        ngrams: learned from the training examples, or None before training.
    """

    def __init__(self, languages: Sequence[Language], ngrams: LinearModel | None = None) -> None:
        self._languages = tuple(languages)
        self._ngrams = ngrams
        self._general = _general_identifier({language.identifier for language in languages})
        self._function_words = _distinctive_words(self._languages)

    def identify(self, text: str) -> dict[str, float]:
        """Probability of each language, by code."""
        lowered = text.lower()
        scores = self._general_scores(lowered) + self._function_word_scores(lowered)
        if self._ngrams is not None:
            scores = scores + self._ngram_scores(lowered, self._ngrams)
        probabilities = np.exp(log_softmax(scores))
        codes = (language.code for language in self._languages)
        return dict(zip(codes, map(float, probabilities), strict=True))

    def _general_scores(self, text: str) -> Floats:
        values = self._general.nb_classprobs(self._general.instance2fv(text))
        found = dict(zip(self._general.nb_classes, values, strict=True))
        scores = [found[language.identifier] / GENERAL_TEMPERATURE for language in self._languages]
        return log_softmax(np.array(scores, dtype=np.float32))

    def _function_word_scores(self, text: str) -> Floats:
        scores = np.zeros(len(self._languages), dtype=np.float32)
        for word in set(WORD.findall(text)):
            speakers = self._function_words.get(word, ())
            for index in speakers:
                scores[index] += FUNCTION_WORD_WEIGHT / len(speakers)
        return scores

    def _ngram_scores(self, text: str, ngrams: LinearModel) -> Floats:
        found = ngram_scores(ngrams, text)
        unseen = min(found.values())
        scores = [found.get(language.code, unseen) for language in self._languages]
        return np.array(scores, dtype=np.float32)


def _general_identifier(codes: set[str]) -> GeneralIdentifier:
    identifier = GeneralIdentifier.from_pickled_model(MODEL_FILE)
    identifier.set_languages(codes)
    return identifier


def _distinctive_words(languages: Sequence[Language]) -> Mapping[str, tuple[int, ...]]:
    """The languages, by index, in which a word is a function word; none where it is in all."""
    words = [_stop_words(language.spacy) for language in languages]
    spoken = Counter(word for own in words for word in own)
    return {
        word: tuple(index for index, own in enumerate(words) if word in own)
        for word, count in spoken.items()
        if count < len(languages)
    }


def _stop_words(spacy_code: str) -> frozenset[str]:
    """spaCy's list, read without its package: importing French takes three seconds."""
    path = Path(spacy.__file__).parent / "lang" / spacy_code / "stop_words.py"
    return frozenset(run_path(str(path))["STOP_WORDS"])
