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
        # In two words, as a hyphen parts words here.
        ("dix septième",),
        ("dix huitième",),
        ("dix neuvième",),
        ("vingtième",),
    ),
    ordinal_marks=(
        r"(?<!\d)(?P<n>\d{1,3})\s?(?:ieme|iem|eme|em|ere|er|nde|nd|re|e)\b",
    ),
    cues={
        "percent": ("pour cent", "pourcent", "%", "part de", "quelle part", "proportion", "taux",),
        "money": ("somme", "montant", "valeur", "dollars", "yuans", "argent",),
        "how_many": ("combien", "nombre de", "quel nombre", "quel montant"),
        "most": (
            "le plus", "la plus", "les plus", "plus grand", "plus gros", "plus élevé",
            "plus important", "maximum", "record", "arrive en tête", "en tête",
        ),
        "least": ("le moins", "la moins", "les moins", "plus petit", "plus faible", "plus bas"),
        "total": (
            "au total", "en tout", "total", "le total", "somme de", "la somme", "confondu",
            "additionn", "cumul", "tous ensemble", "toutes ensemble",
        ),
        "compare": (
            "compar", "versus", "vs", "différence", "la différence", "écart entre", "l'écart",
            "plutôt que", "mets en regard",
        ),
        "change": (
            "évolu", "l'évolution", "d'évolution", "chang", "tendance", "progressé", "augment",
            "hausse", "baisse", "recul", "au fil", "variation",
        ),
        "all": (
            "tous les", "toutes les", "liste", "chaque", "chacun", "lesquel", "énumér",
            "l'ensemble des", "aperçu", "un à un",
        ),
        "when": (
            "quand", "quelle date", "quelles dates", "quel jour", "quelle année", "quel mois",
            "date de", "la date",
        ),
        "where": (
            "où se", "où s'", "où est", "où était", "où étaient", "où a-t", "où a eu", "où aura",
            "où a lieu", "c'était où", "c'est où", "et où", "quel endroit", "quel lieu",
            "quelle ville",
        ),
        "who": (
            "qui a", "qui est", "qui était", "qui étaient", "qui sont", "qui y", "qui participe",
            "par qui", "avec qui", "qui d'autre",
        ),
        "follow": (
            "et en", "et au", "et aux", "et à", "et pour", "et dans", "et chez", "et le", "et la",
            "et les", "et l'", "et celui", "et celle", "qu'en est-il", "même question",
        ),
        "past": (
            "dernier", "dernière", "précédent", "passée", "passés", "jusqu'ici", "jusqu'à présent",
            "a eu lieu", "ont eu lieu", "s'est tenu", "se sont tenu", "déjà", "était", "étaient",
        ),
        "next": (
            "prochain", "à venir", "futur", "bientôt", "prévu", "aura lieu", "auront lieu",
            "se tiendra", "sera", "seront",
        ),
        "this_month": ("ce mois", "le mois en cours", "mois courant"),
        "next_month": ("mois prochain", "mois qui vient", "mois suivant"),
        "this_year": ("cette année", "l'année en cours", "de l'année"),
        "next_year": (
            "année prochaine", "l'année prochaine", "l'an prochain", "an prochain",
            "l'année qui vient",
        ),
        "yes": (
            "oui", "d'accord", "volontiers", "bien sûr", "entendu", "absolument", "avec plaisir",
            "tout à fait",
        ),
        "human": (
            "humain", "vraie personne", "une personne", "quelqu'un", "conseiller", "un conseiller",
            "un agent", "un interlocuteur", "un responsable", "un employé",
        ),
    },
)
