"""The charts of the insight page, each by its name."""

from __future__ import annotations

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
    match chart:
        case "days":
            return plots.questions_per_day(insight, caption, names.day)
        case "outcomes":
            return plots.outcomes_per_day(insight, caption, names.day, outcomes)
        case "hours":
            return plots.questions_per_hour(insight, caption, names.hour)
        case "languages":
            return plots.languages(insight, caption, names.language)
        case "topics":
            return plots.topics(insight, caption, names.topic)
        case "intents":
            return plots.intents(insight, caption, names.intent)
        case "times":
            return plots.reply_times(insight, caption, names.time)
        case _:
            return plots.fairs_and_channels(insight, caption, names.place, outcomes)
