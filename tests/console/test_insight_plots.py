"""Charts of usage: what is drawn, for whom it is readable, and what they leave alone."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from xml.etree.ElementTree import fromstring

import matplotlib as mpl
import pytest

from console import insight_plots
from console.bar_charts import Caption, Series, lying_bars, shortened, standing_bars
from console.chart_colours import COLOURS, GRID, INK, PAPER, SERIES
from console.insight_plots import MOST_BARS, OutcomeNames
from console.svg_drawing import _SETTINGS
from facts.insight_records import DayTally as Day
from facts.insight_records import (
    Insight,
    InsightRange,
    PlaceTally,
    ReplyTimes,
    Share,
    Tally,
    TopicShare,
)

SVG = "{http://www.w3.org/2000/svg}"
FIRST = date(2030, 5, 1)
CAPTION = Caption("每日提问", "五月一日至三日", lambda count: f"{count:,}")
NAMES = OutcomeNames("回答", "未回答", "其他")
HOSTILE = '</text><script>alert(1)</script><image href="http://127.0.0.1/x"/>&$x_1$\x00\x1b\ud800'


def usage(**changed: object) -> Insight:
    """Three days of May: nine questions, five answered, three abstained from, one asked back."""
    tenth = Decimal("0.1")
    made = Insight(
        range=InsightRange(FIRST, FIRST + timedelta(days=2), "Asia/Shanghai"),
        turns=11,
        total=Tally(9, 5, 3),
        new_conversations=4,
        days=(
            Day(FIRST, Tally(4, 3, 1), 2),
            Day(FIRST + timedelta(days=1), Tally(), 0),
            Day(FIRST + timedelta(days=2), Tally(5, 2, 2), 2),
        ),
        hours=(0,) * 9 + (5, 4) + (0,) * 13,
        languages=(Share("zh-Hans", 6, tenth), Share("ar", 3, tenth)),
        intents=(Share("ask_contact", 9, tenth),),
        statuses=(),
        topics=(TopicShare("fact", "pearls", "share", 1_234, tenth),),
        places=(PlaceTally("", "web", Tally(5, 3, 2)), PlaceTally("ciie", "web", Tally(4, 2, 1))),
        reply_times=ReplyTimes(100, 400, (0, 1, 7, 1, 0, 0, 0, 0, 0, 0)),
    )
    return replace(made, **changed)  # type: ignore[arg-type]


EMPTY = usage(
    total=Tally(), days=(Day(FIRST, Tally(), 0),), hours=(0,) * 24, languages=(), intents=(),
    topics=(), places=(), reply_times=ReplyTimes(None, None, (0,) * 10),
)  # fmt: skip

CHARTS: dict[str, Callable[[Insight], bytes]] = {
    "questions_per_day": lambda i: insight_plots.questions_per_day(i, CAPTION, date.isoformat),
    "questions_per_hour": lambda i: insight_plots.questions_per_hour(i, CAPTION, str),
    "outcomes_per_day": lambda i: insight_plots.outcomes_per_day(i, CAPTION, date.isoformat, NAMES),
    "languages": lambda i: insight_plots.languages(i, CAPTION, str),
    "intents": lambda i: insight_plots.intents(i, CAPTION, str),
    "topics": lambda i: insight_plots.topics(i, CAPTION, lambda topic: topic.topic),
    "reply_times": lambda i: insight_plots.reply_times(
        i, CAPTION, lambda lower, upper: f"{lower}–{upper}"
    ),
    "fairs_and_channels": lambda i: insight_plots.fairs_and_channels(
        i, CAPTION, lambda place: f"{place.fair}/{place.channel}", NAMES
    ),
}


def texts(drawn: bytes) -> list[str]:
    return [element.text or "" for element in fromstring(drawn).iter(f"{SVG}text")]


def bars(drawn: bytes, colour: str) -> int:
    """How many bars a colour has, its box in the legend included."""
    found = [
        path.get("d", "").count("M ")
        for path in fromstring(drawn).iter(f"{SVG}path")
        if path.get("style", "").startswith(f"fill: var(--{colour},")
    ]
    return sum(found)


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize("insight", [usage(), EMPTY], ids=["three days", "nothing"])
def test_every_chart_is_an_image_with_a_name(name: str, insight: Insight) -> None:
    root = fromstring(CHARTS[name](insight))
    assert root.get("role") == "img"
    named = {element.get("id"): element.text for element in root if element.get("id")}
    assert [named[part] for part in str(root.get("aria-labelledby")).split()] == [
        CAPTION.title,
        CAPTION.description,
    ]


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_asks_nobody_and_runs_nothing(name: str) -> None:
    drawn = CHARTS[name](usage())
    kinds = {element.tag.removeprefix(SVG) for element in fromstring(drawn).iter()}
    assert kinds.isdisjoint({"script", "image", "foreignObject", "a", "metadata"})
    assert b"url(http" not in drawn
    assert b"@import" not in drawn


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_is_the_same_each_time_and_leaves_matplotlib_as_it_was(name: str) -> None:
    before = {setting: mpl.rcParams[setting] for setting in _SETTINGS}
    assert CHARTS[name](usage()) == CHARTS[name](usage())
    assert {setting: mpl.rcParams[setting] for setting in _SETTINGS} == before


def test_charts_drawn_at_once_are_not_mixed_up() -> None:
    expected = {name: draw(usage()) for name, draw in CHARTS.items()}
    with ThreadPoolExecutor(4) as pool:
        drawn = dict(
            zip(CHARTS, pool.map(lambda draw: draw(usage()), CHARTS.values()), strict=True)
        )
    assert drawn == expected


def test_a_day_with_questions_has_a_bar() -> None:
    drawn = CHARTS["questions_per_day"](usage())
    assert bars(drawn, "blue") == 2
    assert {"2030-05-01", "2030-05-02", "2030-05-03", "0"} <= set(texts(drawn))


def test_outcomes_stand_on_each_other_and_are_named() -> None:
    drawn = CHARTS["outcomes_per_day"](usage())
    assert {"回答", "未回答", "其他"} <= set(texts(drawn))
    # Answered and abstained on two days, the rest on one; each has its box in the legend.
    assert (bars(drawn, "blue"), bars(drawn, "grey")) == (3, 2)
    assert b"<pattern" in drawn


def test_lying_bars_have_their_names_and_counts() -> None:
    assert texts(CHARTS["languages"](usage())) == ["zh-Hans", "6", "ar", "3"]
    assert texts(CHARTS["topics"](usage())) == ["pearls", "1,234"]
    assert texts(CHARTS["fairs_and_channels"](usage()))[:4] == ["/web", "5", "ciie/web", "4"]


def test_every_class_of_reply_times_is_drawn() -> None:
    found = texts(CHARTS["reply_times"](usage()))
    assert found[:6] == ["0–50", "0", "50–100", "1", "100–200", "7"]
    assert found[-2:] == ["12000–None", "0"]


def test_of_a_long_list_the_greatest_are_drawn() -> None:
    many = tuple(TopicShare("fact", f"t{n}", None, 50 - n, Decimal(1)) for n in range(50))
    found = texts(CHARTS["topics"](usage(topics=many)))
    assert found[::2] == [f"t{n}" for n in range(MOST_BARS)]


def test_400_days_have_400_bars_and_labels_that_do_not_touch() -> None:
    days = tuple(Day(FIRST + timedelta(days=n), Tally(n + 1, n, 1), 0) for n in range(400))
    drawn = CHARTS["questions_per_day"](usage(days=days))
    assert bars(drawn, "blue") == 400
    assert 2 <= sum("-" in text for text in texts(drawn)) <= 6


def test_hostile_words_are_only_words() -> None:
    caption = Caption(HOSTILE, HOSTILE)
    one = [Series(HOSTILE, [1]), Series(HOSTILE, [2])]
    for drawn in (lying_bars(caption, [HOSTILE], one), standing_bars(caption, [HOSTILE], one)):
        root = fromstring(drawn)
        assert root.find(f".//{SVG}script") is None
        assert root.find(f".//{SVG}image") is None
        assert any("<script>" in text for text in texts(drawn))
        assert all("\x00" not in text for text in texts(drawn))


def test_a_long_label_is_cut() -> None:
    assert shortened("short") == "short"
    assert shortened("珍珠" * 40) == "珍珠" * 17 + "…"
    assert len(shortened("pearl " * 1000)) <= 61
    assert shortened("two\nlines") == "two lines"


def test_wrong_lengths_are_refused() -> None:
    with pytest.raises(ValueError, match="argument 2"):
        lying_bars(CAPTION, ["one"], [Series("", [1, 2])])


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("paper", ["light", "dark"])
def test_letters_and_bars_stand_out_from_the_paper(paper: str) -> None:
    assert contrast(getattr(INK, paper), getattr(PAPER, paper)) >= 7
    for colour in SERIES:
        assert contrast(getattr(colour, paper), getattr(PAPER, paper)) >= 3
    assert contrast(getattr(GRID, paper), getattr(PAPER, paper)) < 3


def test_colours_follow_the_readers_choice() -> None:
    drawn = CHARTS["outcomes_per_day"](usage()).decode()
    light, dark = drawn.split("@media (prefers-color-scheme:dark)")
    for colour in COLOURS:
        assert f"--{colour.name}:{colour.light}" in light
        assert f"--{colour.name}:{colour.dark}" in dark
    assert len({colour.light for colour in COLOURS}) == len(COLOURS)
