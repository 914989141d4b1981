"""An answer in the tiny markup of the dialogue, written as messages for Telegram."""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from telegram.constants import InlineKeyboardButtonLimit, MessageLimit

from bot.inbox import OutgoingPart
from bot.reply import Button, Reply
from bot.telegram.splitting import graphemes, split_clusters

TEXT_LIMIT = int(MessageLimit.MAX_TEXT_LENGTH)
CALLBACK_DATA_LIMIT = int(InlineKeyboardButtonLimit.MAX_CALLBACK_DATA)
TITLE_LIMIT = 64
BUTTONS_LIMIT = 100
ELLIPSIS = "…"
STORED_VALUE_MARK = "~"
BOLD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*")

KeepValue = Callable[[str, str], None]


class Cluster(NamedTuple):
    """A character as readers see it, and whether it is bold."""

    text: str
    bold: bool


def render_replies(replies: Iterable[Reply], keep_value: KeepValue) -> list[OutgoingPart]:
    """Return the messages that say `replies`; each reply's buttons are under its last message.

    Args:
        keep_value: is given the key and value of every button too long for Telegram.
    """
    return [part for reply in replies for part in _render(reply, keep_value)]


def render_text(text: str) -> list[str]:
    """Return `text` as Telegram HTML, cut into messages; none if there is nothing to show."""
    # Counted with its tags and entities, a piece can only be shorter for Telegram, never longer.
    pieces = split_clusters(_clusters(text), TEXT_LIMIT, _length, lambda cluster: cluster.text)
    written = (_html(piece).strip() for piece in pieces)
    return [message for message in written if _has_words(message)]


def callback_data(value: str, keep_value: KeepValue) -> str:
    """Return what a button carries: its value, or a short key for a value too long."""
    if len(value.encode()) <= CALLBACK_DATA_LIMIT and not value.startswith(STORED_VALUE_MARK):
        return value
    key = STORED_VALUE_MARK + hashlib.sha256(value.encode()).hexdigest()[:40]
    keep_value(key, value)
    return key


def utf16_length(text: str) -> int:
    """Return the length of `text` in the units Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


def _render(reply: Reply, keep_value: KeepValue) -> list[OutgoingPart]:
    messages = render_text(reply.text)
    if not messages:
        return []
    *before, last = messages
    buttons = tuple(_buttons(reply.buttons[:BUTTONS_LIMIT], keep_value))
    return [*map(OutgoingPart, before), OutgoingPart(last, buttons)]


def _buttons(buttons: Iterable[Button], keep_value: KeepValue) -> Iterable[tuple[str, str]]:
    for button in buttons:
        title = _shortened(button.title.strip())
        if title and button.value:
            yield title, callback_data(button.value, keep_value)


def _shortened(title: str) -> str:
    clusters = graphemes(title)
    if len(clusters) <= TITLE_LIMIT:
        return title
    return "".join(clusters[: TITLE_LIMIT - 1]).rstrip() + ELLIPSIS


def _clusters(text: str) -> list[Cluster]:
    clusters: list[Cluster] = []
    # With one group in the pattern, every second piece is what stood between the stars.
    for index, piece in enumerate(BOLD.split(text)):
        bold = index % 2 == 1
        for cluster in graphemes(piece):
            # A letter under thousands of marks is no letter; it is cut like any other text.
            whole = utf16_length(html.escape(cluster, quote=False)) < TEXT_LIMIT // 2
            clusters.extend(Cluster(part, bold) for part in ([cluster] if whole else cluster))
    return clusters


def _html(clusters: Sequence[Cluster]) -> str:
    return "".join(
        f"<b>{written}</b>" if bold and written.strip() else written
        for bold, run in groupby(clusters, key=lambda cluster: cluster.bold)
        if (written := html.escape("".join(cluster.text for cluster in run), quote=False))
    )


def _length(clusters: Sequence[Cluster]) -> int:
    return utf16_length(_html(clusters))


def _has_words(message: str) -> bool:
    return bool(re.sub(r"</?b>|\s", "", message))
