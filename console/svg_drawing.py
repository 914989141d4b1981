"""From a matplotlib figure to an SVG that stands alone: named, readable in light and dark.

Importing this imports matplotlib, which takes a second: only what draws does so.
"""

import re
from collections.abc import Callable
from io import BytesIO
from threading import Lock
from typing import Any
from warnings import catch_warnings, simplefilter
from xml.sax.saxutils import escape

import matplotlib as mpl
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from console.chart_colours import COLOURS, PAPER

FONT_SIZE = 10.0
"""In points of the drawing, as all lengths here."""

_SETTINGS: dict[Any, Any] = {
    "svg.fonttype": "none",  # text stays text: it can be searched and read out
    "svg.hashsalt": "chart",  # the same numbers make the same bytes
    "text.parse_math": False,  # a dollar in a name is a dollar
    "font.family": "sans-serif",
    "font.sans-serif": ["DejaVu Sans"],
    "font.size": FONT_SIZE,
    "hatch.linewidth": 1.2,
}
_NO_METADATA = dict.fromkeys(("Date", "Creator", "Format", "Type"))
_ELEMENT = re.compile(r"<svg [^>]*>")
_METADATA = re.compile(r"\s*<metadata>.*?</metadata>", re.DOTALL)
_NO_XML = re.compile("[^\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# matplotlib's settings belong to the process, so charts are drawn one after the other.
_drawing = Lock()

type Draw = Callable[[Figure], None]


def svg(width: float, height: float, draw: Draw, title: str, description: str) -> bytes:
    """Return what `draw` puts on an empty figure of a size in points, as SVG in UTF-8.

    Args:
        title: what the picture is; assistive technology reads it out.
        description: what it shows, in a sentence.
    """
    written = BytesIO()
    with _drawing, mpl.rc_context(_SETTINGS), catch_warnings():
        # Glyphs that matplotlib's own font lacks are the reader's fonts' business.
        simplefilter("ignore", UserWarning)
        figure = Figure(figsize=(width / 72, height / 72), facecolor=PAPER.light)
        FigureCanvasSVG(figure)
        draw(figure)
        figure.savefig(written, format="svg", metadata=_NO_METADATA)
    return _dressed(written.getvalue().decode(), title, description).encode()


def plain(text: str) -> str:
    """Return a text in one line that XML can hold: what it cannot becomes a space."""
    return _NO_XML.sub(" ", text)


def _dressed(drawn: str, title: str, description: str) -> str:
    """Name the picture and let its colours follow the reader's choice of light or dark."""
    begin = _ELEMENT.search(drawn)
    assert begin is not None  # noqa: S101  matplotlib writes one
    opening = begin.group().replace("<svg ", '<svg role="img" aria-labelledby="title desc" ')
    words = (
        f'\n <title id="title">{escape(plain(title))}</title>'
        f'\n <desc id="desc">{escape(plain(description))}</desc>'
        f"\n <style>{_style()}</style>"
    )
    body = _METADATA.sub("", drawn[begin.end() :])
    return f"{opening}{words}{_with_names(body)}"


def _style() -> str:
    light = ";".join(f"--{colour.name}:{colour.light}" for colour in COLOURS)
    dark = ";".join(f"--{colour.name}:{colour.dark}" for colour in COLOURS)
    return f"svg{{{light}}}@media (prefers-color-scheme:dark){{svg{{{dark}}}}}"


def _with_names(drawn: str) -> str:
    """Write each colour as the variable of its name, wherever it is a style's value."""
    for colour in COLOURS:
        variable = f"var(--{colour.name},{colour.light})"
        for before, after in ((": ", ""), ('fill="', '"')):
            drawn = drawn.replace(f"{before}{colour.light}{after}", f"{before}{variable}{after}")
    return drawn
