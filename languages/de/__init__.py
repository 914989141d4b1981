"""Deutsch."""

from languages.language import Language

LANGUAGE = Language(
    code="de",
    folder="de",
    name="Deutsch",
    nicknames=(
        "ألماني",
        "德語",
        "德文",
    ),
    script="Latn",
    identifier="de",
    cldr="de",
    spacy="de",
    ordinals=(
        ("erste",),
        ("zweite",),
        ("dritte",),
        ("vierte",),
        ("fünfte", "fuenfte"),
        ("sechste",),
        ("siebte", "siebente"),
        ("achte",),
        ("neunte",),
        ("zehnte",),
        ("elfte",),
        ("zwölfte", "zwoelfte"),
        ("dreizehnte",),
        ("vierzehnte",),
        ("fünfzehnte", "fuenfzehnte"),
        ("sechzehnte",),
        ("siebzehnte",),
        ("achtzehnte",),
        ("neunzehnte",),
        ("zwanzigste",),
    ),
    ordinal_marks=(
        # "3. CIIE", "19. Ausgabe"; a figure with a point before other words is a day or an end.
        r"(?<!\d)(?P<n>\d{1,3})\.(?=\s?(?:ciie|zjits|import|internation|china|chines|ausgabe|auflage"
        r"|symposium|investition|messe|forum|fach|perlen|schmuck|xi-?\s?shi|kultur|fest|design"
        r"|wettbewerb|konferenz|veranstaltung|mal\b|platz|rang|sitzung|tagung|susswasser))",
        r"(?<!\d)(?P<n>\d{1,3})-?te[nrsm]?\b",
    ),
    cardinals=(
        ("ein", "einem"),
        ("zwei",),
        ("drei",),
        ("vier",),
        ("fünf", "fuenf"),
        ("sechs",),
        ("sieben",),
        ("acht",),
        ("neun",),
        ("zehn",),
    ),
    years_before=(r"(?P<n>\w+) jahr\w{0,2} (?:vorher|zuvor|davor|fruher|frueher)\b",),
    years_after=(r"(?P<n>\w+) jahr\w{0,2} (?:spater|spaeter|danach|nachher)\b",),
    between_questions=(r"\s(?:und|sowie|außerdem)(?: auch)?\s",),
)
