"""Polski."""

from languages.language import Language


def _ordinal(stem: str) -> tuple[str, ...]:
    """The stem with the vowels an ordinal goes on with: «piętnastu» is no ordinal."""
    return tuple(stem + vowel for vowel in "yae")


LANGUAGE = Language(
    code="pl",
    folder="pl",
    name="Polski",
    nicknames=(
        "polish",
        "po polsku",
        "polszczyzna",
        "polski język",
        "polnisch",
        "polonais",
        "polaco",
        "polacco",
        "польский",
        "بولندي",
        "波蘭語",
        "波兰文",
        "ポーランド語",
        "폴란드말",
    ),
    script="Latn",
    identifier="pl",
    cldr="pl",
    spacy="pl",
    ordinals=(
        ("pierwsz",),
        ("drugi", "druga"),
        ("trzeci",),
        _ordinal("czwart"),
        _ordinal("piąt"),
        _ordinal("szóst"),
        _ordinal("siódm"),
        _ordinal("ósm"),
        _ordinal("dziewiąt"),
        _ordinal("dziesiąt"),
        _ordinal("jedenast"),
        _ordinal("dwunast"),
        _ordinal("trzynast"),
        _ordinal("czternast"),
        _ordinal("piętnast"),
        _ordinal("szesnast"),
        _ordinal("siedemnast"),
        _ordinal("osiemnast"),
        _ordinal("dziewiętnast"),
        _ordinal("dwudziest"),
    ),
    ordinal_marks=(
        # "3-ci", "2ga", "19-tej".
        r"(?<!\d)(?P<n>\d{1,3})-?(?:szy|sza|sze|szym|szej|szego|gi|ga|gie|gim|giej|giego|"
        r"ci|cia|cie|cim|ciej|ciego|ty|ta|te|tym|tej|tego|sty|sta|ste|stym|stej|stego|"
        r"my|ma|me|mym|mej|mego|go|ej|ego)\b",
        # "3. CIIE", "19. sympozjum".
        r"(?<![\d.,])(?P<n>\d{1,3})\. ?(?=[a-z])",
        r"\b(?:nr|numer)\.? ?(?P<n>\d{1,3})(?!\d)",
        r"(?<!\d)(?P<n>\d{1,3}) (?:edycja|edycje|sesja)\b(?! (?:odby|mial|byl))",
        r"\b(?:w|z|podczas|po|na|o|do) (?P<n>\d{1,2}) (?:edycji|sesji)\b",
    ),
    cardinals=(
        ("jeden", "jednego", "jednym"),
        ("dwa", "dwóch", "dwoma"),
        ("trzy", "trzech", "trzema"),
        ("cztery", "czterech", "czterema"),
        ("pięć", "pięciu", "pięcioma"),
        ("sześć", "sześciu", "sześcioma"),
        ("siedem", "siedmiu", "siedmioma"),
        ("osiem", "ośmiu", "ośmioma"),
        ("dziewięć", "dziewięciu", "dziewięcioma"),
        ("dziesięć", "dziesięciu", "dziesięcioma"),
    ),
    years_before=(
        r"(?P<n>\w+) (?:rok|roku|lata|lat) (?:wczesniej|przedtem|temu|przed|wstecz|poprzednio)\b",
        r"\bprzed (?P<n>\w+) laty\b",
    ),
    years_after=(
        r"(?P<n>\w+) (?:rok|roku|lata|lat) (?:pozniej|potem|po|naprzod)\b",
        r"\bpo (?P<n>\w+) latach\b",
    ),
    # "w 12 roku", "w 17 r.", "w siedemnastym roku", "w siedemnastym?"
    short_year_marks=(
        r"(?<!\d)(?P<n>[0-2]\d)(?:-?(?:ty|tym|go|stym|mym|ym))? (?:rok|roku|r)\b",
        r"\b(?P<n>\w+) roku\b",
        r"\bw (?P<n>(?:dwu|trzy|czter|piet|szes|siedem|osiem|dziewiet)nastym|dwudziestym)"
        r"(?= (?:i|a|czy|oraz|do)\b|[?!., ]*$)",
    ),
    # Locatives; CLDR has the nominative and the genitive.
    months=(
        ("styczniu",),
        ("lutym",),
        ("marcu",),
        ("kwietniu",),
        ("maju",),
        ("czerwcu",),
        ("lipcu",),
        ("sierpniu",),
        ("wrześniu",),
        ("październiku",),
        ("listopadzie",),
        ("grudniu",),
    ),
    everyday_territories=frozenset({"KM", "ML", "TD", "TG"}),
    between_questions=(r"\s(?:i|oraz|a|a także)\s",),
)
