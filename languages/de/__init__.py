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
    cues={
        "percent": ("prozent", "%", "anteil", "quote",),
        "money": ("summe", "betrag", "wert ", "euro", "dollar", "yuan", "geld", "investitionsvolumen", "volumen",),
        "how_many": ("wie viel", "wieviel", "anzahl", "wie hoch", "wie groß"),
        "most": (
            "meiste", "größte", "groesste", "höchste", "hoechste", "umfangreichste", "mehrheit",
            "spitzenreiter", "bedeutendste", "stärkste",
        ),
        "least": ("wenigste", "geringste", "kleinste", "niedrigste", "schwächste"),
        "total": (
            "insgesamt", "gesamtzahl", "gesamtsumme", "in summe", "summe der", "summiert",
            "alle zusammen", "alles zusammen", "foren zusammen", "zusammengerechnet",
            "zusammengenommen", "zusammengezählt", "addier", "aufaddier",
        ),
        "compare": (
            "vergleich", "verglichen", "versus", "vs", "unterschied", "differenz",
            "abstand zwischen", "gegenübergestellt", "gegenüberstell", "stellen sie gegenüber",
        ),
        "change": (
            "veränder", "geändert", "entwickelt", "entwicklung der", "entwicklung des",
            "entwicklung von", "gestiegen", "stieg", "anstieg", "gewachsen", "wuchs", "zugenommen",
            "zunahme", "abgenommen", "gesunken", "trend", "im laufe", "verlauf",
        ),
        "all": (
            "alle", "auflist", "liste", "sämtliche", "jeweils", "jede", "überblick", "übersicht",
            "zählen sie", "nennen sie die",
        ),
        "when": (
            "wann", "welchem tag", "welchen tagen", "welcher tag", "welches datum", "welchem datum", "datum",
            "welchem jahr", "welches jahr", "welchem monat", "termin",
        ),
        "where": (
            "wo ist", "wo war", "wo fand", "wo find", "wo hat", "wo wird", "wo wurde", "wo lieg",
            "wo gab", "wo gibt", "wo sind", "und wo", "welchem ort", "welcher stadt",
            "austragungsort", "veranstaltungsort",
        ),
        "who": (
            "wer war", "wer hat", "wer ist", "wer nahm", "wer nimmt", "wer kam", "wer sind",
            "wer alles", "wer noch", "wem", "welche gäste",
        ),
        "follow": (
            "und in", "und im", "und für", "und fuer", "und bei", "und beim", "und auf", "und wie",
            "und was", "und der", "und die", "und das", "und davor", "und danach", "und wo",
            "und wann", "wie sieht es", "wie siehts", "wie steht es", "wie ist es", "was ist mit",
            "genauso für",
        ),
        "past": (
            "letzt", "vorig", "vorherig", "vergangen", "bisher", "stattgefunden", "fand",
            "frühere", "zuletzt", "bereits",
        ),
        "next": (
            "nächst", "naechst", "kommend", "künftig", "kuenftig", "zukünftig", "zukuenftig",
            "bevorsteh", "steht an", "stehen an", "ansteh", "demnächst", "demnaechst", "bald",
            "ist geplant", "sind geplant",
        ),
        "this_month": ("diesen monat", "diesem monat", "dieses monats", "laufenden monat"),
        "next_month": (
            "nächsten monat", "naechsten monat", "nächster monat", "kommenden monat", "folgemonat",
        ),
        "this_year": ("dieses jahr", "diesem jahr", "heuer", "diesjährig", "laufenden jahr"),
        "next_year": (
            "nächstes jahr", "naechstes jahr", "nächsten jahr", "naechsten jahr", "kommendes jahr",
            "kommenden jahr", "nächstjährig",
        ),
        # "ja" alone would also begin "Japan" and "Jahr".
        "yes": (
            "ja,", "ja.", "ja bitte", "ja gern", "jawohl", "gerne", "einverstanden", "natürlich",
            "selbstverständlich", "okay", "in ordnung", "klar",
        ),
        "human": (
            "mensch", "echte person", "echten person", "einer person", "mit jemand",
            "jemanden sprechen", "persönlich sprechen", "einem mitarbeiter", "sachbearbeiter",
            "berater",
        ),
    },
)
