"""Português."""

from languages.language import Language

LANGUAGE = Language(
    code="pt",
    folder="pt",
    name="Português",
    script="Latn",
    identifier="pt",
    cldr="pt",
    spacy="pt",
    ordinals=(
        # "Segundo" also means according to.
        ("primeir",),
        ("segunda", "segundo fór", "segundo festival", "segundo lugar", "segundo simpósi"),
        ("terceir", "iii"),
        ("quart",),
        ("quint",),
        ("sext",),
        ("sétim",),
        ("oitav", "viii"),
        ("nono", "nona"),
        ("décim",),
        ("décimo primeir", "décima primeir", "undécim"),
        ("décimo segund", "décima segund", "duodécim", "xii"),
        ("décimo terceir", "décima terceir", "xiii"),
        ("décimo quart", "décima quart", "xiv"),
        ("décimo quint", "décima quint"),
        ("décimo sext", "décima sext", "xvi"),
        ("décimo sétim", "décima sétim", "xvii"),
        ("décimo oitav", "décima oitav", "xviii"),
        ("décimo non", "décima non", "xix"),
        ("vigésim",),
    ),
    ordinal_marks=(
        # Folding turns "3ª" into "3a" and "3º" into "3o".
        r"(?<![\d.,])(?P<n>\d{1,3})\.?(?:[ao]\b|\s?[ºª°])",
    ),
    cues={
        "percent": (
            "por cento", "porcentagem", "percentagem", "percentual", "proporção", "que parte",
            "qual parte", "qual a participação", "qual é a participação", "fatia",
        ),
        "money": (
            "dólares", "yuans", "montante", "valor de", "valor total", "valor dos",
            "quanto dinheiro", "soma em dinheiro", "quanto foi investido", "volume de investiment",
        ),
        "how_many": (
            "quant", "número de", "quantidade de", "que número", "qual o número", "qual é o número",
        ),
        "most": (
            "maior", "mais alt", "mais elevad", "mais importante", "máxim", "recorde", "na frente",
            "o que mais", "a que mais", "os que mais", "mais projetos", "mais empresas",
            "mais participantes", "mais investiment", "mais contratos", "mais pessoas",
        ),
        "least": (
            "menor", "mais baix", "mais pequen", "mínim", "o que menos", "a que menos",
            "os que menos", "menos projetos", "menos empresas", "menos participantes",
            "menos investiment",
        ),
        "total": (
            "total", "ao todo", "no conjunto", "soma de", "soma dos", "soma das", "a soma", "somad",
            "somando", "todos juntos", "todas juntas", "tudo junto",
        ),
        "compare": (
            "compar", "em comparação", "frente a", "diferença entre", "diferença", "versus", "vs",
            "contrast", "em relação a",
        ),
        "change": (
            "mudou", "mudaram", "mudança", "evolu", "tendência", "cresceu", "crescid", "aument",
            "diminu", "variou", "variação", "subiu", "caiu", "ao longo d", "com o tempo",
        ),
        "all": (
            "todos os", "todas as", "lista", "listag", "enumer", "cada um", "quais são", "quais",
            "resumo", "um por um",
        ),
        "when": (
            "quando", "que dia", "qual dia", "que data", "qual data", "qual a data", "que ano",
            "qual ano", "que mês", "data de", "as datas",
        ),
        "where": (
            "onde", "aonde", "que lugar", "qual lugar", "que cidade", "qual cidade", "que local",
            "local de realização",
        ),
        "who": (
            "quem", "com quem", "para quem", "que autoridades", "que convidados",
            "quais convidados",
        ),
        "follow": (
            "e em ", "e no ", "e na ", "e nos ", "e nas ", "e para ", "e com ", "e de ", "e do ",
            "e da ", "e quanto", "que tal", "o mesmo para", "quanto a",
        ),
        "past": (
            "último", "última", "últimos", "últimas", "anterior", "passad", "até agora", "até hoje",
            "foi ", "foram ", "houve", "realizad", "aconteceu", "ocorreu", "já ",
        ),
        "next": (
            "próxim", "seguinte", "futur", "por vir", "que vem", "vindour", "será", "serão",
            "haverá", "vai acontecer", "vão acontecer", "previst", "em breve",
        ),
        "this_month": (
            "este mês", "neste mês", "esse mês", "nesse mês", "mês corrente", "mês atual",
        ),
        "next_month": ("próximo mês", "mês que vem", "mês seguinte"),
        "this_year": (
            "este ano", "neste ano", "esse ano", "nesse ano", "ano corrente", "ano atual",
        ),
        "next_year": ("próximo ano", "ano que vem", "ano seguinte"),
        "yes": (
            "sim", "claro", "com certeza", "por favor sim", "de acordo", "pois não", "está bem",
            "certo", "ok",
        ),
        "human": (
            "ser humano", "uma pessoa", "pessoa real", "pessoa de verdade", "alguém",
            "um atendente", "um agente", "um assessor", "um funcionário", "um operador",
        ),
    },
)
