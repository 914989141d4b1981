"""A desk's hours in twenty languages: the week, open or closed now, holidays that are near."""

from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from actions.assistant import Assistant
from actions.contact import show_desk
from answers.desk_hours import hours_lines
from encoder import load_encoder
from facts.calendar_models import CalendarDay
from facts.desk_models import Desk, DeskOpening
from facts.loader import load_knowledge
from facts.name_cache import NameCache
from facts.records import CalendarDayRecord, DeskHours, DeskRecord
from facts.snapshot import SnapshotCache
from facts.store import FactStore
from facts.working_days import WorkingDays
from languages import LANGUAGES
from settings import PROJECT
from tests.actions.asking import ask, text_of, turn_of

MORNING, AFTERNOON = (time(9), time(12)), (time(13, 30), time(17, 30))
WEEK = tuple(DeskHours(day, *shift) for day in range(5) for shift in (MORNING, AFTERNOON))
DESK = DeskRecord("example", "zhuji", True, (), (), (), None, None, None, "Asia/Shanghai", WEEK)
PUBLISHED = WorkingDays()


def at(text: str) -> datetime:
    """An instant by the desk's clock."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Asia/Shanghai"))


def told(
    now: str, code: str = "en", desk: DeskRecord = DESK, calendar: WorkingDays = PUBLISHED
) -> list[str]:
    """The lines on a desk's hours, thin spaces as spaces."""
    lines = hours_lines(code, desk, calendar, at(now))
    return [line.replace("\u2009", " ") for line in lines]


def test_a_desk_without_hours_tells_nothing() -> None:
    assert told("2026-11-25 10:00", desk=replace(DESK, hours=())) == []


def test_hours_and_until_when_it_is_open() -> None:
    assert told("2026-11-25 10:00") == [
        "Hours: Mon–Fri 09:00–12:00, 13:30–17:30 (China Time, GMT+08:00)",
        "Open now, until 12:00",
    ]


def test_the_next_opening_and_the_holiday_before_it() -> None:
    assert told("2026-09-30 18:00")[1:] == [
        "Closed now. Next opening: Thu, Oct 8, 09:00",
        "Closed: Oct 1 – 7 (National Day)",
    ]


@pytest.mark.parametrize(
    ("days", "weekdays"),
    [
        ([0, 1, 2, 3, 4, 5, 6], "Mon–Sun"),
        ([0, 1], "Mon, Tue"),
        ([0, 2, 4], "Mon, Wed, Fri"),
        ([0, 1, 2, 4], "Mon–Wed, Fri"),
        ([6], "Sun"),
    ],
)
def test_weekdays_in_a_row_are_told_by_their_ends(days: list[int], weekdays: str) -> None:
    desk = replace(DESK, hours=tuple(DeskHours(day, *MORNING) for day in days))
    assert told("2026-11-25 10:00", desk=desk)[0].startswith(f"Hours: {weekdays} 09:00–12:00 (")


def test_weekdays_with_other_hours_stand_apart() -> None:
    desk = replace(DESK, hours=(*WEEK[:-1], DeskHours(5, time(9), time(11))))
    hours = "Mon–Thu 09:00–12:00, 13:30–17:30 · Fri 09:00–12:00 · Sat 09:00–11:00"
    assert told("2026-11-25 10:00", desk=desk)[0].startswith(f"Hours: {hours} (")


@pytest.mark.parametrize(
    ("zone", "shown"), [(None, ""), ("Zhejiang", " (Zhejiang)"), ("../passwd", " (../passwd)")]
)
def test_without_a_known_time_zone_nothing_is_told_of_now(zone: str | None, shown: str) -> None:
    desk = replace(DESK, time_zone=zone)
    hours = "Hours: Mon–Fri 09:00–12:00, 13:30–17:30"
    assert told("2026-10-01 10:00", desk=desk) == [f"{hours}{shown}"]


def test_a_desk_elsewhere_goes_by_its_own_clock() -> None:
    desk = replace(DESK, time_zone="Europe/Berlin")
    assert told("2026-10-01 16:30", desk=desk) == [
        "Hours: Mon–Fri 09:00–12:00, 13:30–17:30 (Central European Time, GMT+02:00)",
        "Open now, until 12:00",
    ]


def test_nothing_is_promised_before_holidays_are_announced() -> None:
    unknown = (
        "I don’t hold China’s public holidays for 2090 yet; the office is closed on those days."
    )
    assert told("2090-10-02 10:00")[1:] == [unknown]
    assert told("2090-10-02 18:00")[1:] == ["Closed now", unknown]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        (None, "Closed: Nov 27"),
        ("Example", "Closed: Nov 27 ([Example])"),
        ("national_day", "Closed: Nov 27 (National Day)"),
    ],
)
def test_a_closed_day_of_staff_is_told_as_they_name_it(name: str | None, line: str) -> None:
    calendar = WorkingDays.corrected([CalendarDayRecord(date(2026, 11, 27), "holiday", name)])
    assert told("2026-11-25 10:00", calendar=calendar)[-1] == line


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        (
            "de",
            [
                "Sprechzeiten: Mo–Fr 09:00–12:00, 13:30–17:30 (Chinesische Zeit, GMT+08:00)",
                "Zurzeit geschlossen. Nächste Öffnung: Do., 9. Okt., 09:00 Uhr",
                "Geschlossen: 1.–8. Okt. (Nationalfeiertag und Mittherbstfest)",
            ],
        ),
        (
            "ja",
            [
                "受付時間：月～金 9:00～12:00、13:30～17:30（中国時間、GMT+08:00）",
                "ただいま受付時間外です。次の受付開始：10月9日(木) 9:00",
                "休業：10月1日～8日（国慶節、中秋節）",
            ],
        ),
        (
            "zh-Hans",
            [
                "办公时间：周一至周五 09:00–12:00、13:30–17:30（中国时间，GMT+08:00）",
                "现在不在办公时间。下次办公：10月9日周四 09:00",
                "放假：10月1日至8日（国庆节和中秋节）",
            ],
        ),
        (
            "ru",
            [
                "Часы работы: пн–пт 09:00–12:00, 13:30–17:30 (часовой пояс: Китай, GMT+08:00)",
                "Сейчас закрыто. Откроется: чт, 9 окт., 09:00",
                "Закрыто: 1–8 окт. (День образования КНР и Праздник середины осени)",
            ],
        ),
    ],
)
def test_each_language_has_its_own_way(code: str, lines: list[str]) -> None:
    assert told("2025-10-03 10:00", code) == lines


@pytest.mark.parametrize("code", sorted(LANGUAGES))
@pytest.mark.parametrize("now", ["2026-09-24 10:00", "2025-10-03 10:00", "2090-10-02 10:00"])
def test_every_language_has_words_for_all_of_it(code: str, now: str) -> None:
    desk = replace(DESK, hours=(*WEEK, DeskHours(6, *MORNING)))
    text = "\n".join(told(now, code, desk))
    assert not set(text) & set("[]{}'")
    assert "30" in text


def test_the_contact_answer_tells_the_hours(assistant: Assistant) -> None:
    snapshot = assistant.snapshot
    desks = [replace(desk, hours=WEEK, time_zone="Asia/Shanghai") for desk in snapshot.desks]
    open_desks = replace(
        assistant, held=replace(snapshot, desks=desks), now=lambda: at("2026-11-25 10:00")
    )
    text = text_of(ask(open_desks, "Who can help me invest in pearls?", "ask_contact"))
    assert text.endswith("(China Time, GMT+08:00)\nOpen now, until 12:00")
    plain = text_of(ask(assistant, "Who can help me invest in pearls?", "ask_contact"))
    assert text.startswith(plain)


def test_what_staff_write_is_told_at_once(tmp_path: Path) -> None:
    with closing(FactStore.open(f"sqlite:///{tmp_path / 'desk.db'}")) as store:
        store.migrate()
        load_knowledge(store, PROJECT / "tests" / "facts" / "knowledge")
        encoder, names = load_encoder(), NameCache(tmp_path / "names.db")
        snapshots = SnapshotCache(store, encoder, names)
        assistant = Assistant(store, encoder, snapshots, now=lambda: at("2026-11-25 10:00"))
        assert "Hours" not in text_of(show_desk(assistant, turn_of("", "ask_contact"), None))
        with store.write("mei") as session:
            desk = session.scalars(select(Desk).where(Desk.is_default)).one()
            desk.time_zone = "Asia/Shanghai"
            desk.hours = [DeskOpening(weekday=2, opens=time(9), closes=time(12))]
            session.add(CalendarDay(id="2026-11-25", kind="holiday", name="national_day"))
        later = replace(assistant, snapshots=SnapshotCache(store, encoder, names))
        lines = text_of(show_desk(later, turn_of("", "ask_contact"), None)).splitlines()
    assert "Closed now. Next opening: Wed, Dec 2, 09:00" in lines
    assert "Closed: Nov 25 (National Day)" in lines
