"""Español."""

from languages.language import Language

LANGUAGE = Language(
    code="es",
    folder="es",
    name="Español",
    nicknames=(
        "إسباني",
        "اسبنيولي",
        "西語",
        "西班牙語",
    ),
    script="Latn",
    identifier="es",
    cldr="es",
    spacy="es",
    ordinals=(
        ("primer",),
        ("segund",),
        ("tercer", "iii"),
        ("cuart",),
        ("quint",),
        ("sext",),
        ("séptim", "sétim"),
        ("octav", "viii"),
        ("noveno", "novena"),
        ("décim",),
        ("undécim", "decimoprimer", "décimo primer", "décima primer"),
        ("duodécim", "decimosegund", "décimo segund", "décima segund", "xii"),
        ("decimotercer", "décimo tercer", "décima tercer", "xiii"),
        ("decimocuart", "décimo cuart", "décima cuart", "xiv"),
        ("decimoquint", "décimo quint", "décima quint"),
        ("decimosext", "décimo sext", "décima sext", "xvi"),
        ("decimoséptim", "décimo séptim", "décima séptim", "xvii"),
        ("decimoctav", "décimo octav", "décima octav", "xviii"),
        ("decimonoven", "decimonon", "decimanoven", "décimo noven", "décima noven", "xix"),
        ("vigésim",),
    ),
    ordinal_marks=(
        # Folding turns "3.ª" into "3.a" and "3.º" into "3.o".
        r"(?<![\d.,])(?P<n>\d{1,3})\.?(?:[ao]\b|\s?[ºª°])",
        r"(?<![\d.,])(?P<n>\d{1,3})\.?(?:er|ra|ro|da|do|ta|to|va|vo|ma|mo|na|no)\b",
    ),
)
