"""What an investor reads of events: when by whose clock, where, and where to register."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from answers.event_list import EventWriter
from facts.records import EditionRecord, SourceRecord
from facts.snapshot import Snapshot
from facts.vocabulary import EditionStatus
from languages import LANGUAGES

NOW = datetime(2026, 11, 22, 4, tzinfo=UTC)
SERIES = "pearl-trade-fair"
SOURCE = SourceRecord("notice", "Example notice", None, None, None, "en", None)
FAIR = EditionRecord(
    id=SERIES,
    series=SERIES,
    ordinal=None,
    starts="2026-12-05",
    ends="2026-12-07",
    starts_on=date(2026, 12, 5),
    ends_on=date(2026, 12, 7),
    inferred=None,
    status="confirmed",
    place="zhuji",
    time_zone="Asia/Shanghai",
    registration_url="https://example.org/register?a=1&b=2",
    source=SOURCE,
)


def lines(snapshot: Snapshot, *editions: EditionRecord, language: str = "en") -> list[str]:
    writer = EventWriter(snapshot, language, NOW, NOW.date())
    return writer.answer(editions, series=SERIES).replies[0].text.splitlines()


def test_where_to_register_stands_below_a_coming_event(snapshot: Snapshot) -> None:
    told = lines(snapshot, FAIR)
    assert told[0] == "Coming events:"
    assert "2026 · confirmed · Zhuji" in told[1]
    assert told[2] == "Registration: https://example.org/register?a=1&b=2"


@pytest.mark.parametrize("change", [{"status": "cancelled"}, {"registration_url": None}])
def test_nobody_registers_for_what_is_off_or_has_no_address(
    snapshot: Snapshot, change: dict[str, str | None]
) -> None:
    assert len(lines(snapshot, replace(FAIR, **change))) == 2  # type: ignore[arg-type]


def test_nobody_registers_for_what_is_over(snapshot: Snapshot) -> None:
    past = replace(FAIR, starts_on=date(2026, 11, 1), ends_on=date(2026, 11, 3), status="held")
    assert "Registration" not in "".join(lines(snapshot, past))


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            {"starts_at": time(9), "ends_at": time(16, 30)},
            "Sat, Dec 5, 09:00 – Mon, Dec 7, 16:30 (China Time, GMT+08:00)",
        ),
        (
            {"ends": None, "ends_on": None, "starts_at": time(9), "ends_at": time(16)},
            "09:00 – 16:00 (China Time, GMT+08:00)",
        ),
        ({"ends": None, "ends_on": None, "starts_at": time(9)}, "09:00 (China Time, GMT+08:00)"),
        ({"starts_at": time(9)}, "Sat, Dec 5, 09:00 (China Time, GMT+08:00)"),
        ({"ends_at": time(16)}, "–Mon, Dec 7, 16:00 (China Time, GMT+08:00)"),
    ],
)
def test_times_of_day_name_their_clock(
    snapshot: Snapshot, change: dict[str, object], told: str
) -> None:
    line = lines(snapshot, replace(FAIR, **change))[1]  # type: ignore[arg-type]
    assert told.replace(" ", "") in "".join(line.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words_for_all_of_it(snapshot: Snapshot, language: str) -> None:
    timed = replace(FAIR, starts_at=time(9), ends_at=time(16))
    told = "\n".join(lines(snapshot, timed, language=language))
    assert "[Registration" not in told
    assert FAIR.registration_url is not None
    assert FAIR.registration_url in told


def test_the_contract_has_the_address(snapshot: Snapshot) -> None:
    writer = EventWriter(snapshot, "en", NOW, NOW.date())
    event = writer.answer([FAIR]).replies[0].events[0]
    assert event["registration_url"] == FAIR.registration_url


def test_what_is_expected_has_no_date(snapshot: Snapshot) -> None:
    undated = {"starts": None, "starts_on": None, "ends": None, "ends_on": None}
    expected = replace(FAIR, status=EditionStatus.EXPECTED, **undated)  # type: ignore[arg-type]
    assert "expected, date not announced" in lines(snapshot, expected)[1]
