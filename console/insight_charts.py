"""The charts of the insight page, each by its name."""

from __future__ import annotations

from collections.abc import Callable

from console import insight_plots as plots
from console.bar_charts import Caption
from console.insight_names import InsightNames
from facts.insight_records import Insight


def draw(chart: str, insight: Insight, names: InsightNames) -> bytes:
    """Return one chart as SVG.

    Args:
        chart: one of the names of the insight page.
    """
    caption = Caption(names.words.format(f"chart-{chart}"), names.days(insight.range))
    outcomes = plots.OutcomeNames(
        *(names.words.format(f"outcome-{one}") for one in ("answered", "abstained", "other"))
    )
    charts: dict[str, Callable[[], bytes]] = {
        "days": lambda: plots.questions_per_day(insight, caption, names.day),
        "outcomes": lambda: plots.outcomes_per_day(insight, caption, names.day, outcomes),
        "hours": lambda: plots.questions_per_hour(insight, caption, names.hour),
        "languages": lambda: plots.languages(insight, caption, names.language),
        "topics": lambda: plots.topics(insight, caption, names.topic),
        "intents": lambda: plots.intents(insight, caption, names.intent),
        "times": lambda: plots.reply_times(insight, caption, names.time),
        "places": lambda: plots.fairs_and_channels(insight, caption, names.place, outcomes),
    }
    return charts[chart]()
