"""Türkçe."""

from languages.language import Language

LANGUAGE = Language(
    code="tr",
    folder="tr",
    name="Türkçe",
    nicknames=(
        "öztürkçe",
        "türk dili",
        "تركي",
        "تركية",
        "土耳其文",
        "土耳其話",
        "土耳其话",
    ),
    script="Latn",
    identifier="tr",
    cldr="tr",
    spacy="tr",
    ordinals=(
        ("birinci", "birincisi", "ilk"),
        ("ikinci", "ikincisi"),
        ("üçüncü", "üçüncüsü"),
        ("dördüncü", "dördüncüsü"),
        ("beşinci", "beşincisi"),
        ("altıncı", "altıncısı"),
        ("yedinci", "yedincisi"),
        ("sekizinci", "sekizincisi"),
        ("dokuzuncu", "dokuzuncusu"),
        ("onuncu", "onuncusu"),
        ("on birinci", "onbirinci"),
        ("on ikinci", "onikinci"),
        ("on üçüncü", "onüçüncü"),
        ("on dördüncü", "ondördüncü"),
        ("on beşinci", "onbeşinci"),
        ("on altıncı", "onaltıncı"),
        ("on yedinci", "onyedinci"),
        ("on sekizinci", "onsekizinci"),
        ("on dokuzuncu", "ondokuzuncu"),
        ("yirminci", "yirmincisi"),
    ),
    ordinal_marks=(
        # "3'üncü", "2nci", "6.'ncı"; with a space "3 inci" are three pearls.
        r"(?<![\d.,])(?P<n>\d{1,3})\.?'?(?:[iu]?n)?c[iu](?:s[iu])?(?:n?[iu]n?|n?d[ae]n?|ki|yl[ae])?\b",
        # "3. CIIE", "19. oturum"; a figure with a point before other words may be a day or an end.
        r"(?<![\d.,])(?P<n>\d{1,3})\.(?=\s?'?(?:ciie|zjits|ithalat|uluslararasi|cin\b|fuar|forum|inci"
        r"|mucevher|taki\b|xi-?\s?shi|xishi|kultur|sempozyum|yatirim|festival|senlik|tasarim|yarisma"
        r"|konferans|toplanti|oturum|etkinlik|zirve|bulusma|duzenleme|edisyon|kez\b|defa|sira|sefer"
        r"|zhejiang|tatli su|expo|yil\b))",
    ),
    cardinals=(
        ("bir",),
        ("iki",),
        ("üç",),
        ("dört",),
        ("beş",),
        ("altı",),
        ("yedi",),
        ("sekiz",),
        ("dokuz",),
        ("on",),
    ),
    years_before=(r"(?P<n>\w+) (?:yil|sene) (?:once|evvel|geri)\w{0,5}",),
    years_after=(r"(?P<n>\w+) (?:yil|sene) (?:sonra|ileri)\w{0,5}",),
    short_year_marks=(r"(?<![\d.,])(?P<n>\d{2}) (?:yilinda|senesinde)\w{0,2}\b",),
    months=(
        ("ocak",),
        ("şubat",),
        ("mart",),
        ("nisan",),
        ("mayıs",),
        ("haziran",),
        ("temmuz",),
        ("ağustos",),
        ("eylül",),
        ("ekim",),
        ("kasım",),
        ("aralık",),
    ),
    everyday_territories=frozenset({"CL", "GN", "ML"}),
    between_questions=(r"\s(?:ve|ayrıca|bir de|peki)\s",),
)
