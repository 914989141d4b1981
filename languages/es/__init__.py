"""Español."""

from languages.language import Language

LANGUAGE = Language(
    code="es",
    folder="es",
    name="Español",
    script="Latn",
    identifier="es",
    cldr="es",
    spacy="es",
    ordinals=(
        ("primer",),
        ("segund",),
        ("tercer",),
        ("cuart",),
        ("quint",),
        ("sext",),
        ("séptim",),
        ("octav",),
        ("noven",),
        ("décim",),
        ("undécim", "decimoprimer"),
        ("duodécim", "decimosegund"),
        ("decimotercer",),
        ("decimocuart",),
        ("decimoquint",),
        ("decimosext",),
        ("decimoséptim",),
        ("decimoctav",),
        ("decimonoven",),
        ("vigésim",),
    ),
    ordinal_marks=(
        r"(?P<n>\d{1,3})\s?\.?[ºª°]",
        r"(?P<n>\d{1,3})\s?(?:er|ra|ro|da|do|ta|to|va|vo|ma|mo|na|no)\b",
    ),
)
