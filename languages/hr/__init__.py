"""Hrvatski."""

from languages.language import Language


def _ordinal(stem: str) -> tuple[str, ...]:
    """The stem with the vowels an ordinal goes on with, so that "pet" is not "peti"."""
    return tuple(stem + vowel for vowel in "iaoeu")


LANGUAGE = Language(
    code="hr",
    folder="hr",
    name="Hrvatski",
    tags=("bs", "sr-Latn"),
    nicknames=(
        "Croat",
        "Kroatisch",
        "Croate",
        "Croata",
        "Croato",
        "Hırvatça",
        "Hrvatski jezik",
        "Hrvacki",
        "Srpskohrvatski",
        "Hrvatskosrpski",
        "Serbo-Croatian",
        "Serbokroatisch",
        "Bosanski",
        "По-хорватски",
        "كرواتي",
        "克罗地亚文",
        "克羅地亞文",
        "克羅埃西亞文",
        "克羅埃西亞語",
        "克語",
    ),
    script="Latn",
    identifier="hr",
    cldr="hr",
    spacy="hr",
    ordinals=(
        _ordinal("prv"),
        ("drugi", "druga", "drugo", "druge", "drugu"),
        ("treći", "treća", "treće", "treću"),
        # "četvrtak" and "petak" are days, "desetak" is "some ten".
        ("četvrti", "četvrto", "četvrte", "četvrtu", "četvrtom"),
        ("peti", "peto", "pete", "petu", "petom"),
        _ordinal("šest"),
        _ordinal("sedm"),
        _ordinal("osm"),
        _ordinal("devet"),
        ("deseti", "deseto", "desete", "desetu", "desetom"),
        _ordinal("jedanaest"),
        _ordinal("dvanaest"),
        _ordinal("trinaest"),
        _ordinal("četrnaest"),
        _ordinal("petnaest"),
        _ordinal("šesnaest"),
        _ordinal("sedamnaest"),
        _ordinal("osamnaest"),
        _ordinal("devetnaest"),
        _ordinal("dvadeset"),
    ),
    ordinal_marks=(
        # "3. CIIE", "19. izdanje"; a figure with a point before other words is a day or an end.
        r"(?<!\d)(?P<n>\d{1,3})\.(?=\s?(?:ciie|zjits|import|uvozn|medunarod|kines|izdanj|put\b"
        r"|simpozij|ulaga|investicij|sajm|sajam|forum|bisern|nakit|zlatar|xi-?\s?shi|kultur|festival"
        r"|natjecanj|konferencij|savjetovanj|dogada|mjest|sjednic|sastan|slatkovod|izlozb|expo))",
        r"(?<!\d)(?P<n>\d{1,3})-?(?:oga|og|om|oj|ome|omu|eg|ega|em|emu|ci|ca|ce|cu|ti|ta|te"
        r"|to|tu|vi|va|vo|vu|gi|ga|mi|mo|mu)\b(?!\s?\d)",
        r"\b(?:br|izdanj\w+ (?:br|broj))\.?\s?(?P<n>\d{1,3})(?!\d)",
    ),
    cardinals=(
        ("jedan", "jedna", "jedno", "jednu"),
        ("dva", "dvije", "dvi", "dve"),
        ("tri",),
        ("četiri", "četri"),
        ("pet",),
        ("šest",),
        ("sedam",),
        ("osam",),
        ("devet",),
        ("deset",),
    ),
    years_before=(
        r"(?P<n>\w+) godin\w* (?:ranije|prije|unatrag|unazad|pre)\b",
        r"\b(?:prije|pre) (?P<n>\w+) godin\w*\b",
    ),
    years_after=(
        r"(?P<n>\w+) godin\w* (?:kasnije|poslije|nakon|potom|posle)\b",
        r"\bnakon (?P<n>\w+) godin\w*\b",
    ),
    # "18. godine", "17-e", "osamnaeste godine".
    short_year_marks=(
        r"(?<!\d)(?P<n>[0-2]\d)(?:\.|\s?-?(?:te|e|oj|toj|ta|tu))\s?(?:godin[aeiu]|god)\b",
        r"\bu (?P<n>[0-2]\d)\s?-\s?(?:oj|toj)\b",
        r"\b(?P<n>\w+naest(?:e|oj|a|u)|dvadeset(?:e|oj|u)) godin[aeiu]\b",
    ),
    # Locatives and the like; CLDR has the nominative and the genitive.
    months=(
        ("siječnj", "siječanj"),
        ("veljač",),
        ("ožujk", "ožujc"),
        ("travnj",),
        ("svibnj",),
        ("lipnj",),
        ("srpnj",),
        ("kolovoz",),
        ("rujn",),
        ("listopad",),
        ("studeni", "studenog", "studenom"),
        ("prosinc",),
    ),
    everyday_territories=frozenset({"ML", "TG", "WS"}),
    between_questions=(r"\s(?:i|te|a|također)\s",),
)
