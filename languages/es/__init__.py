"""Español."""

from languages.language import Language

LANGUAGE = Language(
    code="es",
    folder="es",
    name="Español",
    script="Latn",
    identifier="es",
    cldr="es",
    spacy="es",
    ordinals=(
        ("primer",),
        ("segund",),
        ("tercer", "iii"),
        ("cuart",),
        ("quint",),
        ("sext",),
        ("séptim", "sétim"),
        ("octav", "viii"),
        ("noveno", "novena"),
        ("décim",),
        ("undécim", "decimoprimer", "décimo primer", "décima primer"),
        ("duodécim", "decimosegund", "décimo segund", "décima segund", "xii"),
        ("decimotercer", "décimo tercer", "décima tercer", "xiii"),
        ("decimocuart", "décimo cuart", "décima cuart", "xiv"),
        ("decimoquint", "décimo quint", "décima quint"),
        ("decimosext", "décimo sext", "décima sext", "xvi"),
        ("decimoséptim", "décimo séptim", "décima séptim", "xvii"),
        ("decimoctav", "décimo octav", "décima octav", "xviii"),
        ("decimonoven", "decimonon", "decimanoven", "décimo noven", "décima noven", "xix"),
        ("vigésim",),
    ),
    ordinal_marks=(
        # Folding turns "3.ª" into "3.a" and "3.º" into "3.o".
        r"(?<![\d.,])(?P<n>\d{1,3})\.?(?:[ao]\b|\s?[ºª°])",
        r"(?<![\d.,])(?P<n>\d{1,3})\.?(?:er|ra|ro|da|do|ta|to|va|vo|ma|mo|na|no)\b",
    ),
    cues={
        "percent": ("por ciento", "porcentaje", "porcentual", "proporción", "qué parte", "cuota"),
        "money": (
            "dólares", "yuanes", "importe", "monto", "valor de", "valor total", "cuánto dinero",
            "suma de dinero", "cuánto se invirtió", "volumen de inversi",
        ),
        "how_many": ("cuánt", "número de", "cantidad de", "qué número", "qué cantidad"),
        "most": (
            "más grande", "mayor", "más alt", "más elevad", "más importante", "máxim", "récord",
            "a la cabeza", "el que más", "la que más", "los que más", "más proyectos",
            "más empresas", "más participantes", "más inversi", "más asistentes", "más contratos",
        ),
        "least": (
            "menor", "más pequeñ", "más baj", "más reducid", "mínim", "el que menos",
            "la que menos", "los que menos", "menos proyectos", "menos empresas",
            "menos participantes", "menos inversi",
        ),
        "total": (
            "total", "en conjunto", "suma de", "la suma", "sumad", "sumando", "sumamos",
            "entre todos", "entre todas", "todo junto", "todos juntos", "todas juntas",
        ),
        "compare": (
            "compar", "en comparación", "frente a", "diferencia entre", "diferencia", "versus",
            "vs", "contrast", "distancia entre",
        ),
        "change": (
            "cómo cambió", "cambiado", "evolucion", "evolución", "tendencia", "crecid", "creció",
            "aument", "disminu", "varió", "variación", "subid", "a lo largo de", "con el tiempo",
        ),
        "all": (
            "todos los", "todas las", "lista", "listado", "enumer", "cada un", "cuáles son",
            "cuáles", "resumen", "uno por uno",
        ),
        "when": (
            "cuándo", "qué día", "qué fecha", "qué fechas", "qué año", "qué mes", "fecha de",
            "la fecha", "las fechas",
        ),
        "where": (
            "dónde", "adónde", "qué lugar", "qué ciudad", "qué sitio", "lugar de celebración",
        ),
        "who": ("quién", "quiénes", "a quién", "con quién", "qué autoridades", "qué invitados"),
        "follow": (
            "y en ", "y para ", "y con ", "y de ", "y del ", "y a ", "y al ", "y el ", "y la ",
            "y los ", "y las ", "y qué ", "qué hay de", "qué pasa con", "qué tal", "en cuanto a",
            "lo mismo para", "igual para",
        ),
        "past": (
            "últim", "anterior", "pasad", "hasta ahora", "hasta la fecha", "se celebró", "celebrad",
            "tuvo lugar", "fue ", "fueron ", "hubo", "ya se",
        ),
        "next": (
            "próxim", "siguiente", "futur", "venider", "por venir", "que viene", "se celebrará",
            "tendrá lugar", "habrá", "será", "previst", "pronto",
        ),
        "this_month": ("este mes", "mes en curso", "mes actual"),
        "next_month": ("próximo mes", "mes próximo", "mes que viene", "mes siguiente"),
        "this_year": ("este año", "año en curso", "año actual"),
        "next_year": ("próximo año", "año próximo", "año que viene", "año entrante"),
        # "Sí" alone would be "if" and begin "siguiente" once its accent is folded away.
        "yes": (
            "sí por favor", "sí gracias", "sí claro", "claro", "de acuerdo", "por supuesto",
            "desde luego", "vale", "con gusto",
        ),
        "human": (
            "ser humano", "una persona", "persona real", "persona de verdad", "alguien",
            "un agente", "un asesor", "un empleado", "un funcionario", "un operador",
        ),
    },
)
