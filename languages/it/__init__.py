"""Italiano."""

from languages.language import Language

LANGUAGE = Language(
    code="it",
    folder="it",
    name="Italiano",
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
    cues={
        "percent": (
            "per cento", "percento", "percentual", "proporzion", "quota", "quale parte",
            "che parte",
        ),
        "money": (
            "dollari", "yuan", "importo", "ammontare", "valore de", "valore total", "quanto denaro",
            "quanti soldi", "somma di denaro", "quanto è stato investito",
            "volume degli investiment",
        ),
        "how_many": (
            "quanti", "quante", "quanto ", "quanta", "numero di", "numero de", "quantità di",
        ),
        "most": (
            "maggior", "più grand", "più alt", "più elevat", "più importante", "massim", "record",
            "in testa", "il più", "la più", "i più", "le più", "più progetti", "più imprese",
            "più aziende", "più partecipanti", "più investiment", "più contratti",
        ),
        "least": (
            "minor", "minim", "più piccol", "più bass", "più ridott", "il meno", "la meno",
            "meno progetti", "meno imprese", "meno aziende", "meno partecipanti",
            "meno investiment",
        ),
        "total": (
            "total", "in tutto", "complessivamente", "nel complesso", "somma di", "somma dei",
            "somma delle", "la somma", "sommat", "sommando", "tutti insieme", "tutte insieme",
        ),
        "compare": (
            "confront", "paragon", "rispetto a", "differenza tra", "differenza fra", "differenza",
            "versus", "vs", "divario",
        ),
        "change": (
            "cambiat", "cambiament", "evoluzion", "evolv", "evolut", "tendenz", "andament",
            "cresciut", "crebbe", "aument", "diminu", "calat", "variat", "variazion", "nel tempo",
            "nel corso",
        ),
        "all": (
            "tutti i", "tutti gli", "tutte le", "elenc", "lista", "ciascun", "ognun", "ogni ",
            "quali sono", "panoramica", "uno per uno",
        ),
        "when": (
            "quando", "che giorno", "quale giorno", "quali giorni", "che data", "quale data",
            "che anno", "quale anno", "che mese", "quale mese", "data di", "le date",
        ),
        "where": (
            "dove", "dov'è", "che luogo", "quale luogo", "che città", "quale città", "in che posto",
            "luogo di svolgimento",
        ),
        "who": ("chi ", "con chi", "a chi", "quali ospiti", "quali autorità"),
        "follow": (
            "e in ", "e nel ", "e nello ", "e nella ", "e a ", "e al ", "e alla ", "e ad ",
            "e per ", "e con ", "e di ", "e del ", "e dello ", "e della ", "e quanto", "che ne è",
            "che dire", "lo stesso per", "quanto a",
        ),
        "past": (
            "ultim", "scors", "passat", "precedent", "finora", "fino a oggi", "fino ad oggi",
            "si è svolt", "si sono svolt", "si è tenut", "si sono tenut", "ha avuto luogo", "era ",
            "erano ", "è stat", "già ",
        ),
        "next": (
            "prossim", "successiv", "futur", "in arrivo", "in programma", "previst", "si terrà",
            "si terranno", "si svolgerà", "ci sarà", "ci saranno", "sarà", "a breve", "presto",
        ),
        "this_month": ("questo mese", "mese in corso", "mese corrente", "mese attuale"),
        "next_month": ("prossimo mese", "mese prossimo", "mese che viene", "mese successivo"),
        "this_year": ("quest'anno", "questo anno", "anno in corso", "anno corrente"),
        "next_year": ("prossimo anno", "anno prossimo", "l'anno prossimo", "anno che viene"),
        # "Sì" alone would be a pronoun and begin "simposio" once its accent is folded away.
        "yes": (
            "sì grazie", "sì certo", "certo", "certamente", "va bene", "d'accordo", "volentieri",
            "senz'altro", "ok",
        ),
        "human": (
            "essere umano", "una persona", "persona reale", "persona vera", "in carne e ossa",
            "qualcuno", "un operatore", "un consulente", "un funzionario", "un addetto",
        ),
    },
)
