"""The language of a message, before and after the examples were learned from."""

from __future__ import annotations

from pathlib import Path

import pytest

from languages import LANGUAGES
from nlu.identification import Identifier, learn
from nlu.linear_model import LinearModel

GREETINGS = {
    "en": ["hello", "good morning", "thank you", "how many companies are there", "goodbye"],
    "de": ["hallo", "guten morgen", "danke", "wie viele firmen gibt es", "tschüss"],
    "fr": ["bonjour", "salut", "merci", "combien d'entreprises y a-t-il", "au revoir"],
    "es": ["hola", "buenos días", "gracias", "cuántas empresas hay", "adiós"],
    "it": ["ciao", "buongiorno", "grazie", "quante aziende ci sono", "arrivederci"],
    "pt": ["olá", "bom dia", "obrigado", "quantas empresas há", "tchau"],
}


@pytest.fixture(scope="module")
def untrained() -> Identifier:
    return Identifier(LANGUAGES)


@pytest.fixture(scope="module")
def trained() -> Identifier:
    return Identifier(LANGUAGES, learn(LANGUAGES, GREETINGS))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("How many projects did Zhejiang sign at the third import expo?", "en"),
        ("Wie viele Projekte wurden in Simbabwe unterzeichnet?", "de"),
        ("Combien d'entreprises étrangères y a-t-il dans la province ?", "fr"),
        ("¿Cuántas empresas extranjeras hay en la provincia?", "es"),
        ("Quante aziende straniere ci sono nella provincia?", "it"),
        ("Quantas empresas estrangeiras existem na província?", "pt"),
        ("Сколько проектов подписано?", "ru"),
        ("كم عدد المشاريع؟", "ar"),
        ("浙江省签了多少项目？", "zh-Hans"),
        ("浙江省簽了多少個項目？", "zh-Hant"),
        ("想 confirm 下第三屆 CIIE 浙江簽咗幾多個 foreign investment project", "zh-Hant"),
        ("啲 deal 係關於咩行業㗎？", "zh-Hant"),
        ("諸曁市の人口は？", "ja"),
        ("저장성의 투자 총액은?", "ko"),
        ("HOW MANY PROJECTS WERE SIGNED", "en"),
        ("а Zhejiang International Business Group с кем?", "ru"),
    ],
)
def test_a_sentence_shows_its_language(untrained: Identifier, text: str, code: str) -> None:
    found = untrained.identify(text)
    assert found.code == code
    assert found.confidence > 0.8


@pytest.mark.parametrize(
    "text", ["", "12", "5%", "😀", "ok", "OK!", "CIIE", "ZJITS 2018?", "\u200f"]
)
def test_what_says_nothing_of_its_language_is_undetermined(
    untrained: Identifier, text: str
) -> None:
    found = untrained.identify(text)
    assert (found.code, found.confidence, found.candidates) == (None, 0.0, ())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("what is 浙江国际投资贸易洽谈会", "en"),
        ("CIIE 是什么展会", "zh-Hans"),
        ("where is Чжуцзи located", "en"),
        ("Zhejiang 투자", "ko"),
        ("да", "ru"),
        ("はい", "ja"),
    ],
)
def test_mixed_and_short_texts(untrained: Identifier, text: str, code: str) -> None:
    assert untrained.identify(text).code == code


@pytest.mark.parametrize(
    ("text", "code"), [("hola", "es"), ("ciao", "it"), ("danke", "de"), ("merci", "fr")]
)
def test_examples_teach_greetings(trained: Identifier, text: str, code: str) -> None:
    assert trained.identify(text).code == code


def test_candidates_come_best_first(trained: Identifier) -> None:
    probabilities = [value for _, value in trained.identify("no problem").candidates]
    assert probabilities == sorted(probabilities, reverse=True)


def test_what_was_learned_survives_storage(trained: Identifier, tmp_path: Path) -> None:
    models = learn(LANGUAGES, GREETINGS)
    models["Latn"].save(tmp_path / "Latn.npz")
    restored = Identifier(LANGUAGES, {"Latn": LinearModel.load(tmp_path / "Latn.npz")})
    assert restored.identify("danke") == trained.identify("danke")


def test_a_language_without_examples_is_still_identified() -> None:
    models = learn(LANGUAGES, {code: texts for code, texts in GREETINGS.items() if code != "pt"})
    found = Identifier(LANGUAGES, models).identify(
        "Quantas empresas estrangeiras existem na província?"
    )
    assert "pt" in dict(found.candidates)


def test_what_the_general_model_does_not_know_is_learned_from_the_examples() -> None:
    subjects = ["kitne projekt", "kitni companiyan", "kitne log", "kaun se sector", "kaun si firm"]
    places = ["zhuji mein", "zhejiang mein", "mele mein", "forum mein", "park mein"]
    verbs = ["sain hue the", "aaye the", "shaamil hue", "chal rahe hain", "kaam karte hain"]
    hinglish = [f"{s} {p} {v}" for s in subjects for p in places for v in verbs]
    languages = {code: LANGUAGES[code] for code in ("en", "id", "hi")}
    examples = {
        "en": ["how many projects were signed", "which companies took part in the forum"],
        "id": ["berapa proyek yang ditandatangani", "perusahaan mana yang ikut forum"],
        "hi": ["कितने प्रोजेक्ट साइन हुए", *hinglish],
    }
    identifier = Identifier(languages, learn(languages, examples))
    assert identifier.identify("kitni factory zhuji mein chal rahi hain").code == "hi"
    assert identifier.identify("how many companies were in the forum").code == "en"
    assert Identifier(languages).identify("kitni factory zhuji mein hain").code != "hi"


def test_marked_letters_speak_against_languages_typed_in_plain_ones() -> None:
    asking = ["gde", "kogda", "skolko", "pochemu", "kuda", "otkuda", "chto za", "kakie", "ch'i"]
    things = ["firmy", "zavody", "vystavki", "proekty", "goroda", "dengi", "lyudi", "tovary"]
    further = ["seychas", "togda"]
    translit = [f"{a} {thing} {b}" for a in asking for thing in things for b in further]
    identifier = Identifier(LANGUAGES, learn(LANGUAGES, {**GREETINGS, "ru": translit}))
    plain = dict(identifier.identify("gde firmy").candidates)
    marked = dict(identifier.identify("gdę firmy").candidates)
    assert plain["ru"] > 0.3
    assert marked.get("ru", 0.0) < plain["ru"] / 10
