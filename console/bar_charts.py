"""Bars that stand, one for each day, and bars that lie, with a name above each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from unicodedata import east_asian_width

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.ticker import FuncFormatter, MaxNLocator

from console.chart_colours import GRID, INK, PAPER, SERIES, Colour
from console.svg_drawing import FONT_SIZE, plain, svg

# Points. As wide as a telephone, so that letters keep their size there.
WIDTH = 360.0
MARGIN = 8.0
PLOT_HEIGHT = 130.0
LINE = 15.0
ROW, BAR = 30.0, 9.0
# Of the way from one standing bar to the next; many bars touch, or the gaps would flicker.
BAR_SHARE, MOST_APART = 0.84, 100
MOST_CHARACTERS = 60

_HATCHES = ("", "////", "")


@dataclass(frozen=True, slots=True)
class Caption:
    """What a chart says of itself, in the reader's language.

    Args:
        title: read out and shown by a browser that opens the picture alone; not drawn.
        description: what it shows, in a sentence.
        number: how a count is written.
    """

    title: str
    description: str
    number: Callable[[int], str] = str


@dataclass(frozen=True, slots=True)
class Series:
    """The counts of all bars that have one colour; its name is drawn where there are several."""

    name: str
    counts: Sequence[int]


def standing_bars(caption: Caption, labels: Sequence[str], series: Sequence[Series]) -> bytes:
    """Return an SVG of bars from left to right, series on top of each other, at most three.

    Args:
        labels: of the bars; as many are drawn as have room.
    """
    legend = _legend_height(series)
    bottom = MARGIN + LINE
    height = bottom + PLOT_HEIGHT + legend + MARGIN

    def draw(figure: Figure) -> None:
        top = max(_totals(series), default=0) or 1
        left = MARGIN + text_width(caption.number(top)) + 6
        axes = _axes(figure, left, bottom, WIDTH - MARGIN, bottom + PLOT_HEIGHT)
        axes.set(xlim=(-0.5, max(len(labels), 1) - 0.5), ylim=(0, top * 1.05))
        _mark_counts(axes, caption)
        _mark_bars(axes, labels, WIDTH - MARGIN - left)
        _stack(axes, series, _standing)
        _draw_legend(figure, series, height)

    return svg(WIDTH, height, draw, caption.title, caption.description)


def lying_bars(caption: Caption, labels: Sequence[str], series: Sequence[Series]) -> bytes:
    """Return an SVG of bars from top to bottom, each below its label, its count behind it."""
    legend = _legend_height(series)
    rows = ROW * max(len(labels), 1)
    height = MARGIN + rows + legend + MARGIN

    def draw(figure: Figure) -> None:
        totals = _totals(series)
        top = max(totals, default=0) or 1
        room = text_width(caption.number(top)) + 6
        axes = _axes(figure, MARGIN, MARGIN, WIDTH - MARGIN - room, MARGIN + rows)
        axes.set(xlim=(0, top), ylim=(rows, 0))
        axes.set_axis_off()
        _stack(axes, series, _lying)
        for row, (label, total) in enumerate(zip(labels, totals, strict=True)):
            _text(axes, (0, ROW * row + LINE - 4), shortened(label))
            _text(axes, (total, ROW * row + LINE + BAR - 0.5), caption.number(total), shift=4)
        _draw_legend(figure, series, height)

    return svg(WIDTH, height, draw, caption.title, caption.description)


def shortened(label: str) -> str:
    """Return a label that fits a line, cut where it is longer."""
    label, room = plain(label), WIDTH - 2 * MARGIN
    cut = label[:MOST_CHARACTERS]
    while text_width(cut) > room:
        cut = cut[:-1]
    return label if cut == label else cut.rstrip() + "…"


def text_width(text: str) -> float:
    """Return about how many points wide a text is; no font is asked, as the reader's is unknown."""
    wide = sum(east_asian_width(character) in "WF" for character in text)
    return FONT_SIZE * (wide + 0.6 * (len(text) - wide))


def _axes(figure: Figure, left: float, bottom: float, right: float, top: float) -> Axes:
    """Axes between borders in points from the lower left corner."""
    width, height = (72 * inches for inches in figure.get_size_inches())
    place = (left / width, bottom / height, (right - left) / width, (top - bottom) / height)
    axes = figure.add_axes(place, facecolor=PAPER.light)
    for spine in axes.spines.values():
        spine.set_visible(False)
    return axes


def _mark_counts(axes: Axes, caption: Caption) -> None:
    axes.yaxis.set_major_locator(MaxNLocator(nbins=4, integer=True, min_n_ticks=1))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda count, _: caption.number(round(count))))
    axes.tick_params(length=0, colors=INK.light)
    axes.tick_params(axis="x", pad=6)
    axes.set_axisbelow(True)
    axes.grid(axis="y", color=GRID.light, linewidth=0.8)


def _mark_bars(axes: Axes, labels: Sequence[str], room: float) -> None:
    """Write the labels of bars at equal steps, as close as they have room."""
    widest = max((text_width(label) for label in labels), default=0.0) + FONT_SIZE
    step = max(1, -(-len(labels) * widest // room))
    shown = range(0, len(labels), int(step))
    axes.set_xticks(list(shown), [plain(labels[number]) for number in shown])


def _stack(
    axes: Axes,
    series: Sequence[Series],
    bars: Callable[[np.ndarray, np.ndarray], np.ndarray],
) -> None:
    """Draw each series as one shape: hundreds of single bars would take a second."""
    ends = np.cumsum([[0] * len(_totals(series)), *(one.counts for one in series)], axis=0)
    for number in range(len(series)):
        corners = bars(ends[number], ends[number + 1])
        drawn = corners[ends[number] < ends[number + 1]]
        if len(drawn):
            path = Path.make_compound_path_from_polys(drawn)
            axes.add_patch(_patch(PathPatch(path), number))


def _patch(patch: PathPatch, number: int) -> PathPatch:
    """Colour a shape as the series of that number; one has a pattern as well."""
    colour: Colour = SERIES[number]
    patch.set(facecolor=colour.light, edgecolor=PAPER.light, linewidth=0.0)
    patch.set_hatch(_HATCHES[number])
    return patch


def _standing(begin: np.ndarray, end: np.ndarray) -> np.ndarray:
    """The corners of bars, shape (bars, 4, 2), each around its number."""
    width = BAR_SHARE if len(begin) <= MOST_APART else 1.0
    left = np.arange(len(begin)) - width / 2
    return _corners(left, left + width, begin, end)


def _lying(begin: np.ndarray, end: np.ndarray) -> np.ndarray:
    """The corners of bars, shape (bars, 4, 2), under a line of text each."""
    top = ROW * np.arange(len(begin)) + LINE
    return _corners(begin, end, top, top + BAR)


def _corners(
    left: np.ndarray, right: np.ndarray, bottom: np.ndarray, top: np.ndarray
) -> np.ndarray:
    corners = [(left, bottom), (right, bottom), (right, top), (left, top)]
    return np.array(corners).transpose(2, 0, 1)


def _totals(series: Sequence[Series]) -> list[int]:
    return [sum(counts) for counts in zip(*(one.counts for one in series), strict=True)]


def _text(axes: Axes, place: tuple[float, float], text: str, shift: float = 0.0) -> None:
    axes.annotate(
        text, place, (shift, 0), textcoords="offset points", color=INK.light, annotation_clip=False
    )


def _legend_height(series: Sequence[Series]) -> float:
    return LINE * len(series) + MARGIN if len(series) > 1 else 0.0


def _draw_legend(figure: Figure, series: Sequence[Series], height: float) -> None:
    """Name the series from the upper left corner down, each in a line of its own."""
    if len(series) < 2:
        return
    axes = _axes(figure, 0, 0, WIDTH, height)
    axes.set(xlim=(0, WIDTH), ylim=(height, 0))
    axes.set_axis_off()
    for number, one in enumerate(series):
        top = MARGIN + LINE * number
        box = _corners(*(np.array([edge]) for edge in (MARGIN, MARGIN + BAR, top, top + BAR)))
        axes.add_patch(_patch(PathPatch(Path.make_compound_path_from_polys(box)), number))
        _text(axes, (MARGIN + BAR + 6, top + BAR - 0.5), shortened(one.name))
