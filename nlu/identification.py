"""The language of a message: its script first, then its words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Mapping, Protocol

from languages import Language
from nlu.example_ngrams import learn_ngrams
from nlu.han_identification import HanIdentifier
from nlu.linear_model import LinearModel
from nlu.scripts import HAN, han_characters, latin_words, script_of, script_weights
from nlu.shared_script_identification import SharedScriptIdentifier, set_unknown_apart

MIN_WEIGHT = 1.0
"""Weight of letters below which nothing shows the language: numbers, emoji, a lone "CIIE"."""

LATIN_SENTENCE_WORDS = 2
"""Latin words in small letters that make a sentence around a Chinese name."""

SAID_EVERYWHERE = frozenset({"ok", "okay", "okey", "hi", "bye", "no", "expo", "stop", "start"})
"""Words that say nothing about the language of who types them alone."""

CHINESE_GRAMMAR = frozenset(
    "的是了係嘅咗㗎啲嗰喺佢冇唔咁咩有在吗嗎呢吧哪多少几幾什么麼怎谁誰请請和与與我你您给給们們"
)
"""Characters a Chinese sentence has and a Chinese name has not."""

HAN_SCRIPTS = frozenset({"Hans", "Hant", "Jpan"})

REPORTED_CANDIDATES = 5
LEAST_PROBABILITY = 0.01

NOTHING_LEARNED: Mapping[str, LinearModel] = MappingProxyType({})


@dataclass(frozen=True)
class Identification:
    """What the text alone says about its language.

    Args:
        code: the most probable language; None where nothing tells.
        confidence: its probability; 0 where nothing tells.
        candidates: languages with their probability, best first.
    """

    code: str | None
    confidence: float
    candidates: tuple[tuple[str, float], ...]


UNDETERMINED = Identification(None, 0.0, ())


class Identifier:
    """Identifies the languages it is given, and no other.

    Args:
        languages: by code.
        ngrams: what :func:`learn` returned, by script; empty before training.
    """

    def __init__(
        self,
        languages: Mapping[str, Language],
        ngrams: Mapping[str, LinearModel] = NOTHING_LEARNED,
    ) -> None:
        self._codes = frozenset(languages)
        self._by_script = {
            script: _identifier_of(script, group, ngrams.get(script))
            for script, group in _group_by_script(languages.values()).items()
        }

    def identify(self, text: str) -> Identification:
        """The language of a text, its probability, and what else it may be."""
        script = None if _is_said_everywhere(text) else _main_script(text)
        if script is None or script not in self._by_script:
            return UNDETERMINED
        found = self._by_script[script].identify(_in_script(script, text))
        return _ranked({code: value for code, value in found.items() if code in self._codes})


def learn(
    languages: Mapping[str, Language], examples: Mapping[str, Sequence[str]]
) -> dict[str, LinearModel]:
    """Learn, for each script that several languages share, what tells them apart.

    Args:
        languages: by code.
        examples: training texts by language code.
    """
    models: dict[str, LinearModel] = {}
    for script, group in _group_by_script(languages.values()).items():
        if script == HAN:
            shown = _of_group(group, examples)
        elif len(group) > 1:
            shown = set_unknown_apart(group, _written_in(script, examples))
        else:
            continue
        if len(shown) > 1:
            models[script] = learn_ngrams(shown)
    return models


def _of_group(
    group: Sequence[Language], examples: Mapping[str, Sequence[str]]
) -> dict[str, list[str]]:
    """The Han characters of the examples of languages written in them."""
    texts = {language.code: examples.get(language.code, ()) for language in group}
    return {
        code: ["".join(han_characters(text)) for text in own] for code, own in texts.items() if own
    }


def _written_in(script: str, examples: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """The examples written in a script, of every language that is at times."""
    found = {
        code: [_in_script(script, text) for text in own if _main_script(text) == script]
        for code, own in examples.items()
    }
    return {code: texts for code, texts in found.items() if texts}


class _ScriptIdentifier(Protocol):
    def identify(self, text: str) -> dict[str, float]: ...


class _OnlyLanguage:
    """The one language of its script."""

    def __init__(self, code: str) -> None:
        self._code = code

    def identify(self, _text: str) -> dict[str, float]:
        return {self._code: 1.0}


def _identifier_of(
    script: str, group: Sequence[Language], ngrams: LinearModel | None
) -> _ScriptIdentifier:
    if script == HAN:
        return HanIdentifier(ngrams)
    if len(group) > 1:
        return SharedScriptIdentifier(group, ngrams)
    return _OnlyLanguage(group[0].code)


def _group_by_script(languages: Iterable[Language]) -> dict[str, list[Language]]:
    groups: dict[str, list[Language]] = {}
    for language in languages:
        groups.setdefault(language.script, []).append(language)
        if language.script in HAN_SCRIPTS:
            groups.setdefault(HAN, []).append(language)
    return groups


def _in_script(script: str, text: str) -> str:
    """The text without the letters of other scripts, which are names and quotations."""
    if script in HAN_SCRIPTS or script == HAN:
        return text
    return "".join(letter for letter in text if script_of(letter) in (script, None))


def _main_script(text: str) -> str | None:
    weights = script_weights(text)
    _give_han_to_its_neighbour(weights)
    if HAN in weights and _is_latin_sentence(text):
        return "Latn"
    _leave_out_names(weights, text)
    script = max(weights, key=lambda name: weights[name], default=None)
    return script if script and weights[script] >= MIN_WEIGHT else None


def _give_han_to_its_neighbour(weights: dict[str, float]) -> None:
    """Han beside kana is Japanese, beside hangul Korean."""
    for script in ("Jpan", "Kore"):
        if script in weights and HAN in weights:
            weights[script] += weights.pop(HAN)


def _leave_out_names(weights: dict[str, float], text: str) -> None:
    """Beside another script, Latin words say nothing where all of them are names."""
    others = sum(weight for script, weight in weights.items() if script != "Latn")
    if others >= MIN_WEIGHT and not any(word[0].islower() for word in latin_words(text)):
        weights.pop("Latn", None)


def _is_latin_sentence(text: str) -> bool:
    small = [word for word in latin_words(text) if word.islower()]
    grammar = CHINESE_GRAMMAR.intersection(han_characters(text))
    return len(small) >= LATIN_SENTENCE_WORDS and not grammar


def _is_said_everywhere(text: str) -> bool:
    words = [word.lower() for word in latin_words(text)]
    return set(script_weights(text)) == {"Latn"} and SAID_EVERYWHERE.issuperset(words)


def _ranked(probabilities: Mapping[str, float]) -> Identification:
    ranking = sorted(probabilities.items(), key=lambda item: -item[1])
    kept = tuple((code, round(value, 4)) for code, value in ranking if value >= LEAST_PROBABILITY)
    if not kept:
        return UNDETERMINED
    return Identification(kept[0][0], kept[0][1], kept[:REPORTED_CANDIDATES])
