"""The numbers of usage, each against turns counted by hand."""

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from facts.errors import InsightError
from facts.insight import insight, reply_times
from facts.insight_csv import insight_csv, neutral
from facts.insight_records import (
    NO_FAIR,
    DayTally,
    InsightRange,
    PlaceTally,
    Share,
    Tally,
    TopicShare,
    percent,
)
from facts.store import FactStore
from facts.turn_records import AnsweredTurn, write_turns

SHANGHAI = "Asia/Shanghai"
FIRST, LAST = date(2030, 5, 1), date(2030, 5, 3)
MAY = InsightRange(FIRST, LAST, SHANGHAI)
PEARLS, CIIE, DESK = (
    ("fact", "pearls", "share"),
    ("event", "ciie-13", None),
    ("desk", "zhuji", None),
)
NONE = (None, None, None)

# UTC, eight hours behind Shanghai; N marks the first turn of a conversation.
#   instant        channel     fair    language  intent                 status       topic   ms
TURNS = [
    ("04-30T15:59:59", "web", None, "en", "ask_industry_fact", "answered", PEARLS, 9_000, "N"),
    ("04-30T16:00:00", "web", None, "en", "greet", "smalltalk", NONE, 10, "N"),
    ("04-30T16:00:30", "web", None, "en", "ask_industry_fact", "answered", PEARLS, 100, ""),
    ("05-01T01:14:59", "telegram", "ciie", "ru", "ask_industry_fact", "no_answer", NONE, 400, "N"),
    ("05-01T15:59:59", "telegram", "ciie", "ru", "ask_contact", "answered", DESK, 120, ""),
    ("05-01T16:00:00", "web", None, "ja", "ask_upcoming_events", "answered", CIIE, 200, "N"),
    ("05-02T01:15:00", "web", "ciie", "ru", "ask_industry_fact", "clarify", NONE, 150, "N"),
    ("05-02T01:59:59", "web", "ciie", "ru", "ask_industry_fact", "answered", PEARLS, 101, ""),
    ("05-02T02:00:00", "web", "ciie", "ru", "thank", "smalltalk", NONE, 5, ""),
    ("05-02T09:30:00", "telegram", "ciie", "ru", "ask_contact", "handoff", DESK, 12_001, "N"),
    ("05-03T16:00:00", "web", None, "en", "ask_industry_fact", "answered", PEARLS, 9_000, "N"),
]


def turn(
    at: str,
    channel: str = "web",
    fair: str | None = None,
    language: str = "en",
    intent: str = "ask_industry_fact",
    status: str = "answered",
    topic: tuple[str | None, str | None, str | None] = NONE,
    reply_ms: int = 100,
    new: str = "",
) -> AnsweredTurn:
    instant = datetime.fromisoformat(f"2030-{at}+00:00")
    return AnsweredTurn(
        instant, channel, fair, language, intent, status, *topic, reply_ms, bool(new)
    )


@pytest.fixture
def counted(store: FactStore) -> FactStore:
    """A store that holds the turns above."""
    write_turns(store, [turn(*row) for row in TURNS])
    return store


def test_turns_of_three_days_in_shanghai(counted: FactStore) -> None:
    found = insight(counted, MAY)
    assert found.turns == 9
    assert found.total == Tally(questions=7, answered=4, abstained=1)
    assert found.answered_percent == Decimal("57.1")
    assert found.abstained_percent == Decimal("14.3")
    assert found.new_conversations == 5


def test_days_begin_at_midnight_of_the_time_zone(counted: FactStore) -> None:
    assert insight(counted, MAY).days == (
        DayTally(date(2030, 5, 1), Tally(3, 2, 1), 2),
        DayTally(date(2030, 5, 2), Tally(4, 2, 0), 3),
        DayTally(date(2030, 5, 3), Tally(0, 0, 0), 0),
    )


def test_the_same_turns_fall_on_other_days_in_utc(counted: FactStore) -> None:
    found = insight(counted, InsightRange(FIRST, LAST, "UTC"))
    assert [day.tally.questions for day in found.days] == [3, 3, 1]
    assert found.turns == 8


def test_a_zone_of_half_hours_has_its_own_midnight(store: FactStore) -> None:
    write_turns(store, [turn("05-01T18:29:59"), turn("05-01T18:30:00")])
    found = insight(store, InsightRange(FIRST, LAST, "Asia/Kolkata"))
    assert [day.tally.questions for day in found.days] == [1, 1, 0]


def test_a_day_of_25_hours_is_one_day(store: FactStore) -> None:
    # Summer time ends in Berlin on 27 October 2030 at 03:00: 02:30 comes twice.
    write_turns(
        store,
        [turn(f"10-{at}") for at in ("26T22:00:00", "27T00:30:00", "27T01:30:00", "27T22:59:59")],
    )
    day = date(2030, 10, 27)
    found = insight(store, InsightRange(day, day, "Europe/Berlin"))
    assert found.days == (DayTally(day, Tally(4, 4, 0), 0),)
    assert (found.hours[0], found.hours[2], found.hours[23]) == (1, 2, 1)


def test_hours_are_those_of_the_local_day(counted: FactStore) -> None:
    hours = insight(counted, MAY).hours
    assert len(hours) == 24
    # 00:00 twice, 09:14, 09:15 and 09:59, 17:30, 23:59
    assert {hour: count for hour, count in enumerate(hours) if count} == {0: 2, 9: 3, 17: 1, 23: 1}


def test_languages_intents_and_statuses(counted: FactStore) -> None:
    found = insight(counted, MAY)
    assert found.languages == (
        Share("ru", 5, Decimal("71.4")),
        Share("en", 1, Decimal("14.3")),
        Share("ja", 1, Decimal("14.3")),
    )
    assert found.intents == (
        Share("ask_industry_fact", 4, Decimal("57.1")),
        Share("ask_contact", 2, Decimal("28.6")),
        Share("ask_upcoming_events", 1, Decimal("14.3")),
    )
    assert found.statuses == (
        Share("answered", 4, Decimal("57.1")),
        Share("clarify", 1, Decimal("14.3")),
        Share("handoff", 1, Decimal("14.3")),
        Share("no_answer", 1, Decimal("14.3")),
    )


def test_topics_are_shares_of_all_questions(counted: FactStore) -> None:
    assert insight(counted, MAY).topics == (
        TopicShare("desk", "zhuji", None, 2, Decimal("28.6")),
        TopicShare("fact", "pearls", "share", 2, Decimal("28.6")),
        TopicShare("event", "ciie-13", None, 1, Decimal("14.3")),
    )


def test_fairs_and_channels(counted: FactStore) -> None:
    assert insight(counted, MAY).places == (
        PlaceTally("ciie", "telegram", Tally(3, 1, 1)),
        PlaceTally(NO_FAIR, "web", Tally(2, 2, 0)),
        PlaceTally("ciie", "web", Tally(2, 1, 0)),
    )


def test_reply_times_are_those_of_questions(counted: FactStore) -> None:
    # 100, 101, 120, 150, 200, 400 and 12,001 ms
    times = insight(counted, MAY).reply_times
    assert (times.p50, times.p95) == (150, 12_001)
    #                          ≤50 ≤100 ≤200 ≤400 ≤800 …
    assert times.histogram == (0, 1, 4, 1, 0, 0, 0, 0, 0, 1)


@pytest.mark.parametrize(
    ("kept", "questions", "turns"),
    [
        ({"fair": "ciie"}, 5, 6),
        ({"fair": NO_FAIR}, 2, 3),
        ({"channel": "telegram"}, 3, 3),
        ({"language": "ru"}, 5, 6),
        ({"language": "ru", "channel": "web"}, 2, 3),
        ({"fair": "' OR 1=1 --"}, 0, 0),
        ({"language": ""}, 0, 0),
    ],
)
def test_only_what_is_asked_for_counts(
    counted: FactStore, kept: dict[str, str], questions: int, turns: int
) -> None:
    found = insight(counted, InsightRange(FIRST, LAST, SHANGHAI, **kept))
    assert (found.total.questions, found.turns) == (questions, turns)
    assert sum(day.tally.questions for day in found.days) == questions
    assert sum(share.count for share in found.languages) == questions
    assert sum(place.tally.questions for place in found.places) == questions


def test_days_without_turns_have_zeros(store: FactStore) -> None:
    found = insight(store, MAY)
    assert found.days == tuple(
        DayTally(FIRST + timedelta(days=number), Tally(), 0) for number in range(3)
    )
    assert (found.turns, found.total, found.new_conversations) == (0, Tally(), 0)
    assert (found.answered_percent, found.abstained_percent) == (None, None)
    assert (found.reply_times.p50, found.reply_times.p95) == (None, None)
    assert sum(found.hours) == sum(found.reply_times.histogram) == 0
    assert (found.languages, found.topics, found.places) == ((), (), ())


def test_one_turn(store: FactStore) -> None:
    write_turns(store, [turn("05-02T00:00:00", topic=PEARLS, reply_ms=73, new="N")])
    found = insight(store, InsightRange(date(2030, 5, 2), date(2030, 5, 2), SHANGHAI))
    assert found.total == Tally(1, 1, 0)
    assert found.answered_percent == Decimal("100.0")
    assert (found.reply_times.p50, found.reply_times.p95) == (73, 73)
    assert found.topics == (TopicShare("fact", "pearls", "share", 1, Decimal("100.0")),)
    assert found.days == (DayTally(date(2030, 5, 2), Tally(1, 1, 0), 1),)


def test_small_talk_alone_is_no_question(store: FactStore) -> None:
    write_turns(store, [turn("05-02T00:00:00", intent="greet", status="smalltalk", new="N")])
    found = insight(store, MAY)
    assert (found.turns, found.total.questions, found.new_conversations) == (1, 0, 1)
    assert (found.intents, found.places) == ((), ())


@pytest.mark.parametrize(
    ("first", "last", "zone"),
    [
        (LAST, FIRST, SHANGHAI),
        (FIRST, FIRST + timedelta(days=401), SHANGHAI),
        (FIRST, LAST, "Mars/Olympus"),
        (FIRST, LAST, "../../etc/passwd"),
        (FIRST, LAST, ""),
        (FIRST, LAST, "a\x00b"),
        (date.max, date.max, SHANGHAI),
    ],
)
def test_what_is_no_range_is_refused(sqlite_url: str, first: date, last: date, zone: str) -> None:
    store = FactStore.open(sqlite_url)
    store.migrate()
    with pytest.raises(InsightError):
        insight(store, InsightRange(first, last, zone))


def test_percentiles_are_by_nearest_rank() -> None:
    # The times 1 to 20: half of twenty is ten, 95 % is nineteen.
    times = reply_times([(ms, 1) for ms in range(1, 21)])
    assert (times.p50, times.p95) == (10, 19)
    assert reply_times([(7, 19), (8, 1)]).p95 == 7
    assert reply_times([(7, 18), (8, 2)]).p95 == 8


def test_percent_is_rounded_half_up() -> None:
    assert percent(1, 16) == Decimal("6.3")  # 6.25
    assert percent(1, 3) == Decimal("33.3")
    assert percent(0, 5) == Decimal("0.0")
    assert percent(0, 0) is None


def test_the_table_holds_the_same_numbers(counted: FactStore) -> None:
    lines = insight_csv(insight(counted, MAY)).splitlines()
    assert lines[0] == "measure,key,value"
    for line in (
        "range,first,2030-05-01",
        "range,time_zone,Asia/Shanghai",
        "range,fair,*",
        "turns,,9",
        "total_questions,,7",
        "total_answered_percent,,57.1",
        "new_conversations,,5",
        "day_questions,2030-05-02,4",
        "day_abstained,2030-05-01,1",
        "day_new_conversations,2030-05-02,3",
        "hour_questions,09,3",
        "language,ru,5",
        "intent_percent,ask_contact,28.6",
        "status,clarify,1",
        "topic_fact,pearls/share,2",
        "topic_event_percent,ciie-13,14.3",
        "reply_ms,p95,12001",
        "reply_ms_questions,<=200,4",
        "reply_ms_questions,>12000,1",
        "fair_channel_questions,/web,2",
        "fair_channel_abstained,ciie/telegram,1",
    ):
        assert line in lines


def test_the_table_of_nothing_has_empty_values(store: FactStore) -> None:
    lines = insight_csv(insight(store, MAY)).splitlines()
    assert "total_answered_percent,," in lines
    assert "reply_ms,p50," in lines


def test_a_key_is_never_a_formula(store: FactStore) -> None:
    formula = '=HYPERLINK("http://127.0.0.1","x")'
    write_turns(store, [turn("05-02T00:00:00", fair="+1", topic=("event", formula, None))])
    table = insight_csv(insight(store, InsightRange(FIRST, LAST, SHANGHAI, fair="+1")))
    assert 'topic_event,"\'=HYPERLINK(""http://127.0.0.1"",""x"")",1' in table
    assert "fair_channel_questions,'+1/web,1" in table
    assert "range,fair,'+1" in table


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@a", "\tx", "\rx", "\nx"])
def test_what_begins_like_a_formula_gets_an_apostrophe(text: str) -> None:
    assert neutral(text) == "'" + text
    assert neutral("a" + text) == "a" + text
