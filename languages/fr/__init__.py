"""Français."""

from languages.language import Language

LANGUAGE = Language(
    code="fr",
    folder="fr",
    name="Français",
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
        ("dix-septième",),
        ("dix-huitième",),
        ("dix-neuvième",),
        ("vingtième",),
    ),
    ordinal_marks=(
        r"(?P<n>\d{1,3})\s?(?:er|re|e|è|ème|eme)\b",
    ),
)
