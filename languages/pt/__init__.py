"""Português."""

from languages.language import Language

LANGUAGE = Language(
    code="pt",
    folder="pt",
    name="Português",
    nicknames=(
        "برتغالي",
        "葡語",
        "葡萄牙語",
    ),
    script="Latn",
    identifier="pt",
    cldr="pt",
    spacy="pt",
    ordinals=(
        # "Segundo" also means according to.
        ("primeir",),
        ("segunda", "segundo fór", "segundo festival", "segundo lugar", "segundo simpósi"),
        ("terceir", "iii"),
        ("quart",),
        ("quint",),
        ("sext",),
        ("sétim",),
        ("oitav", "viii"),
        ("nono", "nona"),
        ("décim",),
        ("décimo primeir", "décima primeir", "undécim"),
        ("décimo segund", "décima segund", "duodécim", "xii"),
        ("décimo terceir", "décima terceir", "xiii"),
        ("décimo quart", "décima quart", "xiv"),
        ("décimo quint", "décima quint"),
        ("décimo sext", "décima sext", "xvi"),
        ("décimo sétim", "décima sétim", "xvii"),
        ("décimo oitav", "décima oitav", "xviii"),
        ("décimo non", "décima non", "xix"),
        ("vigésim",),
    ),
    ordinal_marks=(
        # Folding turns "3ª" into "3a" and "3º" into "3o".
        r"(?<![\d.,])(?P<n>\d{1,3})\.?(?:[ao]\b|\s?[ºª°])",
    ),
    cardinals=(
        ("um",),
        ("dois",),
        ("três",),
        ("quatro",),
        ("cinco",),
        ("seis",),
        ("sete",),
        ("oito",),
        ("nove",),
        ("dez",),
    ),
    years_before=(r"(?P<n>\w+) anos? (?:antes|atras)\b",),
    years_after=(r"(?P<n>\w+) anos? (?:depois|mais tarde)\b",),
    everyday_territories=frozenset({"IR"}),
    between_questions=(r"\s(?:e|além disso|também)(?: também)?\s",),
)
