"""Pictures of an evaluation: which intents are taken for which, and how far confidence is right.

Importing this imports matplotlib, which takes a second: only what draws does so.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from desk.evaluation.judge import Judgement
from desk.evaluation.measures import BINS, Bin, calibration_error, confusion, reliability
from desk.evaluation.scores import intent_pairs, predictions

CONFUSION = "confusion.png"
RELIABILITY = "reliability.png"

_DOTS_PER_INCH = 120
_INCHES_PER_INTENT = 0.6
_INCHES_FOR_NAMES = 3.0
_RELIABILITY_INCHES = (5.5, 5.0)
# Cells darker than this are written on in white.
_DARK = 0.5


def draw(judgements: Sequence[Judgement], folder: Path) -> list[Path]:
    """Draw both pictures of all languages together into a folder and return their files."""
    folder.mkdir(parents=True, exist_ok=True)
    pairs, told = intent_pairs(judgements), predictions(judgements)
    pictures = {
        folder / CONFUSION: confusion_matrix(pairs),
        folder / RELIABILITY: reliability_diagram(told),
    }
    for path, figure in pictures.items():
        figure.savefig(path)
    return list(pictures)


def confusion_matrix(pairs: Sequence[tuple[str, str]]) -> Figure:
    """Expected intents from top to bottom, given ones from left to right, coloured by share."""
    names = sorted({name for pair in pairs for name in pair})
    counts = confusion(pairs, names)
    side = _INCHES_FOR_NAMES + _INCHES_PER_INTENT * len(names)
    figure, axes = _canvas(side, side)
    shares = [[count / max(sum(row), 1) for count in row] for row in counts]
    axes.imshow(shares, cmap="Blues", vmin=0.0, vmax=1.0)
    _write_counts(axes, counts, shares)
    axes.set_xticks(range(len(names)), names, rotation=60, ha="right")
    axes.set_yticks(range(len(names)), names)
    axes.set(xlabel="given intent", ylabel="expected intent", title="Intents, all languages")
    return figure


def _write_counts(
    axes: Axes, counts: Sequence[Sequence[int]], shares: Sequence[Sequence[float]]
) -> None:
    """The number of questions in each cell that has any."""
    for row, own in enumerate(counts):
        for column, count in enumerate(own):
            if count:
                colour = "white" if shares[row][column] > _DARK else "black"
                axes.text(column, row, str(count), ha="center", va="center", color=colour)


def reliability_diagram(told: Sequence[tuple[float, bool]]) -> Figure:
    """Accuracy over confidence in bins; on the diagonal confidence is what it says."""
    figure, axes = _canvas(*_RELIABILITY_INCHES)
    axes.plot([0, 1], [0, 1], color="grey", linestyle="--", linewidth=1)
    for part in reliability(told):
        _draw_bin(axes, part)
    error = calibration_error(told) or 0.0
    axes.set(xlim=(0, 1), ylim=(0, 1.05), xlabel="confidence", ylabel="share of right intents")
    axes.set_title(f"Reliability, {len(told)} questions, calibration error {100 * error:.1f}")
    return figure


def _draw_bin(axes: Axes, part: Bin) -> None:
    """A bar at the bin's place with how many questions it stands for."""
    left = min(int(part.confidence * BINS), BINS - 1) / BINS
    axes.bar(left, part.accuracy, width=1 / BINS, align="edge", color="#4c78a8", edgecolor="white")
    axes.plot([part.confidence], [part.accuracy], marker="o", color="black", markersize=4)
    label = (left + 0.5 / BINS, part.accuracy)
    axes.annotate(str(part.count), label, (0, 3), textcoords="offset points", ha="center")


def _canvas(width: float, height: float) -> tuple[Figure, Axes]:
    """An empty figure that needs no screen."""
    figure = Figure(figsize=(width, height), dpi=_DOTS_PER_INCH, layout="constrained")
    FigureCanvasAgg(figure)
    return figure, figure.add_subplot()
