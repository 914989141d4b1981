"""Português."""

from languages.language import Language

LANGUAGE = Language(
    code="pt",
    folder="pt",
    name="Português",
    script="Latn",
    identifier="pt",
    cldr="pt",
    spacy="pt",
    ordinals=(
        ("primeir",),
        ("segund",),
        ("terceir",),
        ("quart",),
        ("quint",),
        ("sext",),
        ("sétim",),
        ("oitav",),
        ("nono", "nona"),
        ("décim",),
        ("décimo primeir", "décima primeir"),
        ("décimo segund", "décima segund"),
        ("décimo terceir", "décima terceir"),
        ("décimo quart", "décima quart"),
        ("décimo quint", "décima quint"),
        ("décimo sext", "décima sext"),
        ("décimo sétim", "décima sétim"),
        ("décimo oitav", "décima oitav"),
        ("décimo non", "décima non"),
        ("vigésim",),
    ),
    ordinal_marks=(
        r"(?P<n>\d{1,3})\s?\.?[ºª°]",
    ),
)
