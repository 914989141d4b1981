"""Italiano."""

from languages.language import Language

LANGUAGE = Language(
    code="it",
    folder="it",
    name="Italiano",
    nicknames=(
        "إيطالي",
        "طلياني",
        "意大利語",
        "義大利語",
    ),
    script="Latn",
    identifier="it",
    cldr="it",
    spacy="it",
    ordinals=(
        # "Prima" also means before, "secondo" according to, and "settimana" is a week.
        ("primo", "prima edizion", "prima session", "prima ciie", "prima fier", "prima volta"),
        ("seconda", "secondo forum", "secondo festival", "secondo post", "secondo simposi"),
        ("terzo", "terza", "iii"),
        ("quarto", "quarta"),
        ("quinto", "quinta"),
        ("sesto", "sesta"),
        ("settimo", "settima edizion", "settima session", "settima ciie", "settima fier"),
        ("ottavo", "ottava", "viii"),
        ("nono", "nona"),
        ("decimo", "decima"),
        ("undicesim",),
        ("dodicesim", "xii"),
        ("tredicesim", "xiii"),
        ("quattordicesim", "xiv"),
        ("quindicesim",),
        ("sedicesim", "xvi"),
        ("diciassettesim", "xvii"),
        ("diciottesim", "xviii"),
        ("diciannovesim", "xix"),
        ("ventesim",),
    ),
    ordinal_marks=(
        # Folding turns "3ª" into "3a" and "3º" into "3o".
        r"(?<![\d.,])(?P<n>\d{1,3})\.?(?:[ao]\b|\s?[ºª°])",
        r"(?<![\d.,])(?P<n>\d{1,3})(?:esim[oa])\b",
    ),
    cardinals=(
        ("un",),
        ("due",),
        ("tre",),
        ("quattro",),
        ("cinque",),
        ("sei",),
        ("sette",),
        ("otto",),
        ("nove",),
        ("dieci",),
    ),
    years_before=(r"(?P<n>\w+) ann[oi] (?:prima|addietro)\b",),
    years_after=(r"(?P<n>\w+) ann[oi] (?:dopo|piu tardi)\b",),
    everyday_territories=frozenset({"ML"}),
    between_questions=(r"\s(?:e|ed|inoltre)(?: anche)?\s",),
)
