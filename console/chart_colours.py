"""The colours of charts, on light and on dark paper.

Bars have the blue and vermilion of Okabe and Ito's palette, which people who do not tell red from
green can tell apart (https://jfly.uni-koeln.de/color/), each in a lighter kin on dark paper.
"""

from typing import NamedTuple


class Colour(NamedTuple):
    """A colour by its part in the chart, as ``#rrggbb`` on light and on dark paper."""

    name: str
    light: str
    dark: str


PAPER = Colour("paper", "#ffffff", "#15191e")
INK = Colour("ink", "#1f2328", "#e6e9ec")
GRID = Colour("grid", "#d0d7de", "#3d444d")
BLUE = Colour("blue", "#0072b2", "#56b4e9")
VERMILION = Colour("vermilion", "#d55e00", "#f5915a")
GREY = Colour("grey", "#6e7781", "#9aa4ae")

COLOURS = (PAPER, INK, GRID, BLUE, VERMILION, GREY)
"""All of them; no two share a light colour, by which a drawing tells which is meant."""

SERIES = (BLUE, VERMILION, GREY)
"""The colours of a chart's series, in order."""
