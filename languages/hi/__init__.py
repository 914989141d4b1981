"""Hindi."""

from languages.language import Language

_YEARS = r"(?:साल|सालों|वर्ष|वर्षों|बरस|saal|saalon|sal|varsh|years?)"

LANGUAGE = Language(
    code="hi",
    folder="hi",
    name="हिन्दी",
    nicknames=(
        "हिंदी",
        "हिन्दि",
        "हिंदुस्तानी",
        "हिंगलिश",
        "hinglish",
        "hindi",
        "hindustani",
        "インド語",
        "印地語",
        "印地文",
        "印度语",
        "印度話",
        "힌디",
        "هندي",
        "هندية",
    ),
    script="Deva",
    identifier="hi",
    cldr="hi",
    spacy="hi",
    # "पहले" and "pehle" are left out: they mean "before".
    ordinals=(
        ("पहला", "पहली", "प्रथम", "pehla", "pehli", "pahla", "pahli", "pratham"),
        ("दूसर", "दुसर", "द्वितीय", "doosr", "dusr", "dwitiya"),
        ("तीसर", "तिसर", "तृतीय", "teesr", "tisr", "tritiya"),
        ("चौथा", "चौथी", "चौथे", "चतुर्थ", "chautha", "chauthi", "chauthe"),
        ("पाँचव", "पांचव", "पंचम", "paanchv", "panchv", "paanchw", "panchw"),
        ("छठा", "छठी", "छठे", "छठवां", "छठवाँ", "छठवीं", "षष्ठ", "chhatha", "chhathi", "chhathe"),
        ("सातव", "सप्तम", "saatv", "satva", "saatw"),
        ("आठव", "अष्टम", "aathv", "athva", "aathw"),
        ("नौव", "नवां", "नवाँ", "नवीं", "नवें", "नवम", "nauva", "nauvi", "nauve", "nauwa"),
        ("दसव", "दशम", "dasva", "dasvi", "dasve", "daswa"),
        ("ग्यारहव", "gyarahv", "gyarahw", "gyaarahv"),
        ("बारहव", "barahv", "baarahv", "barahw"),
        ("तेरहव", "terahv", "terahw"),
        ("चौदहव", "chaudahv", "chaudahw"),
        ("पंद्रहव", "पन्द्रहव", "pandrahv", "pandrahw"),
        ("सोलहव", "solahv", "solahw"),
        ("सत्रहव", "सतरहव", "satrahv", "satrahw"),
        ("अठारहव", "अट्ठारहव", "atharahv", "athaarahv", "atharahw"),
        ("उन्नीसव", "उन्नीसम", "unnisv", "unneesv", "unnisw"),
        ("बीसव", "beesv", "bisva", "beesw"),
    ),
    # "3रा", "19वाँ", "19वें", "19va", "नंबर 3"; between Devanagari letters \b does not hold.
    ordinal_marks=(
        r"(?<!\d)(?P<n>\d{1,3})\s?[-–]?\s?(?:व(?:ाँ|ां|ा|ीं|ी|ें|े)|[रलथठ][ाीे])(?![\u0900-\u097f])",
        r"(?<!\d)(?P<n>\d{1,3})\s?-?[vw](?:aan|an|aa|a|een|ee|ein|en|e|in|i)\b",
        r"(?:नंबर|नम्बर|क्रमांक|संस्करण)\s?(?P<n>\d{1,3})(?!\d)",
    ),
    cardinals=(
        ("एक", "ek"),
        ("दो", "do"),
        ("तीन", "teen", "tin"),
        ("चार", "char", "chaar"),
        ("पाँच", "पांच", "panch", "paanch"),
        ("छह", "छः", "छ", "छे", "chhah", "chhe", "che"),
        ("सात", "saat", "sat"),
        ("आठ", "aath", "ath"),
        ("नौ", "nau"),
        ("दस", "das"),
    ),
    years_before=(
        rf"(?<!\S)(?P<n>\S+) {_YEARS} (?:पहले|पहिले|पूर्व|पीछे|pehle|pahle|phle|pehele|purv|before)",
    ),
    years_after=(
        rf"(?<!\S)(?P<n>\S+) {_YEARS} (?:बाद|पश्चात|उपरांत|baad|bad|ke baad|later)(?!\S)",
        rf"(?<!\S)(?P<n>\S+) {_YEARS} के बाद",
    ),
    # "सन् 18 में", "साल 20 में".
    short_year_marks=(
        r"(?:सन्?|साल|वर्ष|\bsaal|\bsan|\bvarsh)\s(?P<n>[0-2]\d)(?!\d)(?=\s(?:में|मे|mein|me|main|का|की|के|ka|ki|ke|तक|tak|से|se)(?!\S))",
    ),
    # "मई" is too short to be looked for as CLDR has it; the rest as typed in Latin letters.
    months=(
        ("janvari", "january"),
        ("farvari", "february"),
        ("march", "maarch"),
        ("aprail", "april"),
        ("मई",),
        ("joon",),
        ("julai",),
        ("agast",),
        ("sitambar",),
        ("aktubar", "oktober"),
        ("navambar",),
        ("disambar",),
    ),
    everyday_territories=frozenset({"HT", "JE", "ML", "RE"}),
    between_questions=(r"\s(?:और|तथा|एवं|व|aur|or|and)\s",),
)
