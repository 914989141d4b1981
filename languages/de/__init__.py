"""Deutsch."""

from languages.language import Language

LANGUAGE = Language(
    code="de",
    folder="de",
    name="Deutsch",
    script="Latn",
    identifier="de",
    cldr="de",
    spacy="de",
    ordinals=(
        ("erste",),
        ("zweite",),
        ("dritte",),
        ("vierte",),
        ("fünfte",),
        ("sechste",),
        ("siebte", "siebente"),
        ("achte",),
        ("neunte",),
        ("zehnte",),
        ("elfte",),
        ("zwölfte",),
        ("dreizehnte",),
        ("vierzehnte",),
        ("fünfzehnte",),
        ("sechzehnte",),
        ("siebzehnte",),
        ("achtzehnte",),
        ("neunzehnte",),
        ("zwanzigste",),
    ),
    ordinal_marks=(
        r"(?P<n>\d{1,3})\.(?=\s?(?:CIIE|Import|Internationale|Ausgabe|Auflage|ZJITS|Symposium|Messe|Forum))",
        r"(?P<n>\d{1,3})(?:te|ten|ter|tes)\b",
    ),
)
