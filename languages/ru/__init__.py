"""Русский."""

from languages.language import Language


def _ordinal(stem: str) -> tuple[str, ...]:
    """The stem with the vowels an ordinal goes on with, so that «пять» is not «пятый»."""
    return tuple(stem + vowel for vowel in "ыоау")


LANGUAGE = Language(
    code="ru",
    folder="ru",
    name="Русский",
    nicknames=(
        "روسي",
        "俄語",
        "俄文",
        "로씨야",
    ),
    script="Cyrl",
    identifier="ru",
    cldr="ru",
    spacy="ru",
    ordinals=(
        _ordinal("перв"),
        _ordinal("втор"),
        ("третий", "третья", "третье", "третью", "третьи"),
        _ordinal("четверт"),
        _ordinal("пят"),
        _ordinal("шест"),
        _ordinal("седьм"),
        _ordinal("восьм"),
        _ordinal("девят"),
        _ordinal("десят"),
        _ordinal("одиннадцат"),
        _ordinal("двенадцат"),
        _ordinal("тринадцат"),
        _ordinal("четырнадцат"),
        _ordinal("пятнадцат"),
        _ordinal("шестнадцат"),
        _ordinal("семнадцат"),
        _ordinal("восемнадцат"),
        _ordinal("девятнадцат"),
        _ordinal("двадцат"),
    ),
    # The folded text has «№ 3» as "no 3".
    ordinal_marks=(
        r"(?<!\d)(?P<n>\d{1,3})\s?[-‑–]\s?(?:ый|ий|ой|й|ая|ья|я|ое|ье|е|ую|ью|ю|ого|его|го|"
        r"ому|ему|му|ом|ем|ей|м)\b",
        r"(?<!\d)(?P<n>\d{1,3})\s?(?:ый|ий|ой|й|ая|ья|я|ую|ью|ого|его|го|ому|ему|му)\b",
        r"(?:\bno|\bномер)\s?(?P<n>\d{1,3})(?!\d)",
    ),
    cardinals=(
        ("один", "одним"),
        ("два", "двумя"),
        ("три", "тремя"),
        ("четыре", "четырьмя"),
        ("пять", "пятью"),
        ("шесть", "шестью"),
        ("семь", "семью"),
        ("восемь", "восемью"),
        ("девять", "девятью"),
        ("десять", "десятью"),
    ),
    years_before=(r"(?P<n>\w+) (?:год\w*|лет) (?:назад|раньше|ранее|до)\b",),
    years_after=(
        r"(?:через|спустя) (?P<n>\w+) (?:год|лет)",
        r"(?P<n>\w+) (?:год\w*|лет) (?:спустя|позже|после)\b",
    ),
    # "в 12-м", "в 17 году", "в двадцатом году".
    short_year_marks=(
        r"(?<!\d)(?P<n>[0-2]\d)(?:\s?[-–]?\s?(?:й|м|го|ом|ый))? (?:год\w*|г)\b",
        r"\bво? (?P<n>[0-2]\d)\s?[-–]?\s?(?:м|ом)\b",
        r"\b(?P<n>\w+) году\b",
    ),
    everyday_territories=frozenset({"PW", "TG"}),
    between_questions=(r"\s(?:и|а|а также|ещё|еще)(?: также)?\s",),
)
