"""English words that figures are written with."""

from collections.abc import Mapping
from decimal import Decimal

from facts.proposals.word_lists import listed
from facts.vocabulary import Qualifier

MAGNITUDES: Mapping[str, Decimal] = {
    "hundred": Decimal(10**2),
    "thousand": Decimal(10**3),
    "million": Decimal(10**6),
    "billion": Decimal(10**9),
    "trillion": Decimal(10**12),
}
# Written right behind the digits: "4.2bn".
SHORT_MAGNITUDES: Mapping[str, Decimal] = {
    "k": MAGNITUDES["thousand"],
    "m": MAGNITUDES["million"],
    "mn": MAGNITUDES["million"],
    "mln": MAGNITUDES["million"],
    "bn": MAGNITUDES["billion"],
    "bln": MAGNITUDES["billion"],
    "tn": MAGNITUDES["trillion"],
}
# "One" is hardly ever a figure, and "zero" never.
NUMBERS: Mapping[str, int] = {
    word: number
    for number, word in enumerate(
        listed(
            "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen",
            "sixteen seventeen eighteen nineteen twenty",
        ),
        start=2,
    )
} | {
    word: 10 * tens
    for tens, word in enumerate(
        listed(
            "thirty forty fifty sixty seventy eighty ninety",
        ),
        start=3,
    )
}
CURRENCY_MARKS: Mapping[str, str] = {
    "us$": "USD",
    "$": "USD",
    "usd": "USD",
    "rmb": "CNY",
    "cny": "CNY",
    "¥": "CNY",
    "€": "EUR",
    "eur": "EUR",
    "£": "GBP",
    "hk$": "HKD",
}
# Longer ones first: the words right behind a figure.
UNIT_PHRASES: tuple[tuple[tuple[str, ...], str], ...] = (
    (("hong", "kong", "dollars"), "HKD"),
    (("us", "dollars"), "USD"),
    (("u.s.", "dollars"), "USD"),
    (("american", "dollars"), "USD"),
    (("percentage", "points"), "percentage_point"),
    (("percentage", "point"), "percentage_point"),
    (("per", "cent"), "percent"),
    (("square", "kilometers"), "square_kilometre"),
    (("square", "kilometres"), "square_kilometre"),
    (("sq", "km"), "square_kilometre"),
    (("square", "meters"), "square_metre"),
    (("square", "metres"), "square_metre"),
    (("metric", "tons"), "tonne"),
    (("percent",), "percent"),
    (("%",), "percent"),
    (("yuan",), "CNY"),
    (("rmb",), "CNY"),
    (("renminbi",), "CNY"),
    (("dollars",), "USD"),
    (("usd",), "USD"),
    (("euros",), "EUR"),
    (("mu",), "mu"),
    (("hectares",), "hectare"),
    (("tons",), "tonne"),
    (("tonnes",), "tonne"),
    (("kilometers",), "kilometre"),
    (("kilometres",), "kilometre"),
    (("km",), "kilometre"),
    (("years",), "year"),
    (("months",), "month"),
    (("days",), "day"),
)
QUALIFIERS: tuple[tuple[tuple[str, ...], Qualifier], ...] = (
    (("no", "less", "than"), Qualifier.MORE_THAN),
    (("no", "fewer", "than"), Qualifier.MORE_THAN),
    (("in", "excess", "of"), Qualifier.MORE_THAN),
    (("more", "than"), Qualifier.MORE_THAN),
    (("upwards", "of"), Qualifier.MORE_THAN),
    (("at", "least"), Qualifier.MORE_THAN),
    (("over",), Qualifier.MORE_THAN),
    (("exceeding",), Qualifier.MORE_THAN),
    (("exceeded",), Qualifier.MORE_THAN),
    (("exceeds",), Qualifier.MORE_THAN),
    (("exceed",), Qualifier.MORE_THAN),
    (("above",), Qualifier.MORE_THAN),
    (("surpassing",), Qualifier.MORE_THAN),
    (("surpassed",), Qualifier.MORE_THAN),
    (("close", "to"), Qualifier.NEARLY),
    (("just", "under"), Qualifier.NEARLY),
    (("nearly",), Qualifier.NEARLY),
    (("almost",), Qualifier.NEARLY),
    (("approaching",), Qualifier.NEARLY),
    (("about",), Qualifier.ABOUT),
    (("around",), Qualifier.ABOUT),
    (("some",), Qualifier.ABOUT),
    (("approximately",), Qualifier.ABOUT),
    (("roughly",), Qualifier.ABOUT),
    (("an", "estimated"), Qualifier.ABOUT),
)
# No fact can say that a figure is an upper bound; staff have to word it.
UPPER_BOUNDS: tuple[tuple[str, ...], ...] = (
    ("less", "than"),
    ("fewer", "than"),
    ("at", "most"),
    ("up", "to"),
    ("below",),
    ("under",),
)
# Counted words and the store's unit of them.
COUNTED: Mapping[str, str] = {
    word: unit
    for unit, words in {
        "person": "person people resident employee worker farmer visitor buyer representative "
        "delegate guest participant attendee staff entrepreneur expert student tourist journalist "
        "purchaser professional trader official villager household",
        "company": "company enterprise firm business corporation manufacturer exhibitor supplier "
        "merchant",
        "project": "project",
        "event": "event show activity exhibition fair",
        "country": "country nation",
        "session": "session term",
        "booth": "booth stand",
        "policy": "policy",
    }.items()
    for word in words.split()
}
# Where the words that a figure counts end.
STOPS = frozenset(
    listed(
        "with in of at to for from by that which who whom whose where when while were",
        "was are is be",
        "been being have has had will would can could may might must should do does did",
        "during across",
        "worth including covering as on than over more under into through throughout between among",
        "because but or nor so if since until after before this these those it its they",
        "their we our",
        "he she his her not also still only already both each every all per via about around amid",
        "along within without against despite outside inside off up down out a an the",
    )
)
# Verbs that often follow right behind what is counted.
VERBS = frozenset(
    listed(
        "signed attended participated joined took came exceeding exceed reached involving involved",
        "started set opened held made visited gathered worked showed shown showcased invested",
        "established built covered registered operating located based nationwide",
        "worldwide annually",
        "compared respectively",
    )
)
# "The following two points" are no figures about the world.
OF_THE_TEXT = frozenset(
    listed(
        "aspect point way side step reason part thing kind type time dimension direction respect",
        "question measure requirement paragraph chapter",
    )
)
MONTHS = tuple(
    listed(
        "january february march april may june july august september october november december",
    )
)
