"""Français."""

from languages.language import Language

LANGUAGE = Language(
    code="fr",
    folder="fr",
    name="Français",
    nicknames=(
        "فرنسي",
        "فرنساوي",
        "法語",
        "法文",
    ),
    script="Latn",
    identifier="fr",
    cldr="fr",
    spacy="fr",
    ordinals=(
        ("premier", "première"),
        ("deuxième", "second"),
        ("troisième",),
        ("quatrième",),
        ("cinquième",),
        ("sixième",),
        ("septième",),
        ("huitième",),
        ("neuvième",),
        ("dixième",),
        ("onzième",),
        ("douzième",),
        ("treizième",),
        ("quatorzième",),
        ("quinzième",),
        ("seizième",),
        # In two words, as a hyphen parts words here.
        ("dix septième",),
        ("dix huitième",),
        ("dix neuvième",),
        ("vingtième",),
    ),
    ordinal_marks=(r"(?<!\d)(?P<n>\d{1,3})\s?(?:ieme|iem|eme|em|ere|er|nde|nd|re|e)\b",),
)
