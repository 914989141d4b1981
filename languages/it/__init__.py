"""Italiano."""

from languages.language import Language

LANGUAGE = Language(
    code="it",
    folder="it",
    name="Italiano",
    script="Latn",
    identifier="it",
    cldr="it",
    spacy="it",
    ordinals=(
        ("prim",),
        ("second",),
        ("terz",),
        ("quart",),
        ("quint",),
        ("sest",),
        ("settim",),
        ("ottav",),
        ("nono", "nona"),
        ("decim",),
        ("undicesim",),
        ("dodicesim",),
        ("tredicesim",),
        ("quattordicesim",),
        ("quindicesim",),
        ("sedicesim",),
        ("diciassettesim",),
        ("diciottesim",),
        ("diciannovesim",),
        ("ventesim",),
    ),
    ordinal_marks=(
        r"(?P<n>\d{1,3})\s?[ºª°]",
        r"(?P<n>\d{1,3})\s?(?:esim[oa])\b",
    ),
)
