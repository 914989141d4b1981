"""Which of the languages that share an alphabet a text is in.

Three witnesses are heard: a general model (py3langid) knows the languages, the training examples
know how people greet and ask here, and function words decide what is too short for either. Of what
the general model does not know (Hindi in Latin letters, Vietnamese without its marks) the examples
speak alone.
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

MARKED_LETTERS = 4.0
"""A letter like ł or ç tells so much against languages written in the alphabet at times: who types
Russian or Hindi in Latin letters uses plain ones."""

UNKNOWN_MARK = "~"
"""Ends the class of those examples of a language that the general model takes for another."""

LEAST_UNKNOWN = 100
"""Fewer such examples are short or mixed ones, and no way of writing."""


class SharedScriptIdentifier:
    """Tells languages of one alphabet apart.

    Args:
        languages: those that share the alphabet.
        ngrams: learned from the training examples, or None before training. Its classes may be
            of further languages, which are written in the alphabet at times.
    """

    def __init__(self, languages: Sequence[Language], ngrams: LinearModel | None = None) -> None:
        self._languages = tuple(languages)
        self._ngrams = ngrams
        own = [language.code for language in languages]
        learned = [name.rstrip(UNKNOWN_MARK) for name in ngrams.classes] if ngrams else []
        self._codes = tuple(dict.fromkeys([*own, *learned]))
        self._general = _general_identifier({language.identifier for language in languages})
        self._function_words = _distinctive_words(self._languages)

    def identify(self, text: str) -> dict[str, float]:
        """Probability of each language, by code."""
        lowered = text.lower()
        scores = self._general_scores(lowered) + self._function_word_scores(lowered)
        if self._ngrams is not None:
            known, unknown = self._ngram_scores(lowered, self._ngrams)
            scores = np.logaddexp(scores + known, unknown)
        if any(letter.isalpha() and not letter.isascii() for letter in lowered):
            scores[len(self._languages) :] -= MARKED_LETTERS
        probabilities = np.exp(log_softmax(scores))
        return dict(zip(self._codes, map(float, probabilities), strict=True))

    def _general_scores(self, text: str) -> Floats:
        values = self._general.nb_classprobs(self._general.instance2fv(text))
        found = dict(zip(self._general.nb_classes, values, strict=True))
        scores = [found[language.identifier] / GENERAL_TEMPERATURE for language in self._languages]
        return self._of_all(log_softmax(np.array(scores, dtype=np.float32)))

    def _of_all(self, scores: Floats) -> Floats:
        """Scores of the languages of the alphabet, and none for those written in it at times."""
        further = np.full(len(self._codes) - len(scores), -np.inf, dtype=np.float32)
        return np.concatenate([scores, further])

    def _function_word_scores(self, text: str) -> Floats:
        scores = np.zeros(len(self._codes), dtype=np.float32)
        for word in set(WORD.findall(text)):
            speakers = self._function_words.get(word, ())
            for index in speakers:
                scores[index] += FUNCTION_WORD_WEIGHT / len(speakers)
        return scores

    def _ngram_scores(self, text: str, ngrams: LinearModel) -> tuple[Floats, Floats]:
        """By the examples of each language: those the general model knows, and the others."""
        found = ngram_scores(ngrams, text)
        unseen = min(found.values())
        known = [found.get(code, unseen) for code in self._codes]
        unknown = [found.get(code + UNKNOWN_MARK, -np.inf) for code in self._codes]
        return np.array(known, dtype=np.float32), np.array(unknown, dtype=np.float32)


def set_unknown_apart(
    languages: Sequence[Language], examples: Mapping[str, Sequence[str]]
) -> dict[str, list[str]]:
    """The examples with those of each language in a class of their own that are taken for another.

    Args:
        languages: those that share the alphabet, as the general model knows it.
        examples: texts in this alphabet by language code, also of languages usually written in
            another one.
    """
    known = {language.identifier: language.code for language in languages}
    general = _general_identifier(set(known))
    apart: dict[str, list[str]] = {}
    for code, texts in examples.items():
        others = {text for text in texts if known[general.classify(text.lower())[0]] != code}
        if len(others) < LEAST_UNKNOWN:
            others = set()
        apart[code + UNKNOWN_MARK] = sorted(others)
        if code in known.values():
            apart[code] = [text for text in texts if text not in others]
    return {code: texts for code, texts in apart.items() if texts}


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
