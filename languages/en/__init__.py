"""English."""

from languages.language import Language

LANGUAGE = Language(
    code="en",
    folder="en",
    name="English",
    nicknames=(
        "إنجليزي",
        "انقليزي",
        "英語",
        "英文",
    ),
    script="Latn",
    identifier="en",
    cldr="en",
    spacy="en",
    ordinals=(
        ("first",),
        ("second",),
        ("third",),
        ("fourth",),
        ("fifth",),
        ("sixth",),
        ("seventh",),
        ("eighth",),
        ("ninth",),
        ("tenth",),
        ("eleventh",),
        ("twelfth",),
        ("thirteenth",),
        ("fourteenth",),
        ("fifteenth",),
        ("sixteenth",),
        ("seventeenth",),
        ("eighteenth",),
        ("nineteenth",),
        ("twentieth",),
    ),
    ordinal_marks=(r"(?P<n>\d{1,3})\s?(?:st|nd|rd|th)\b",),
)
