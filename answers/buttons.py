"""The buttons under answers and the tokens they post back."""

from __future__ import annotations

import re

from answers.answer import Button
from facts.records import DeskRecord, FactRecord
from facts.snapshot import Snapshot
from languages import LANGUAGES
from languages.messages import messages

_TOKEN = re.compile(r"#(?P<kind>[a-z]+)(?::(?P<argument>[A-Za-z0-9-]{1,60}))?")
_LONGEST_TITLE = 60


def read_token(text: str) -> tuple[str, str | None] | None:
    """The kind and argument of a button's value, or None where the text was typed."""
    found = _TOKEN.fullmatch(text.strip())
    return (found["kind"], found["argument"]) if found else None


def fact_button(snapshot: Snapshot, fact: FactRecord, language: str, with_entity: bool) -> Button:
    """A button that shows a fact, named by its indicator and, if asked, its entity."""
    title = snapshot.label(fact.indicator, language)
    if with_entity:
        entity = snapshot.label(fact.entity, language)
        title = messages(language).format("card-label", indicator=title, entity=entity)
    return Button(shortened(title), f"#fact:{fact.id}")


def contact_button(language: str, desk: DeskRecord | None = None) -> Button:
    """A button that names the desk to turn to."""
    title = messages(language).format("button-contact")
    return Button(title, f"#contact:{desk.id}" if desk else "#contact")


def simple_button(language: str, kind: str) -> Button:
    """A button whose message is ``button-<kind>`` and whose value is ``#<kind>``."""
    return Button(messages(language).format(f"button-{kind}"), f"#{kind}")


def language_buttons() -> tuple[Button, ...]:
    """A button per language, in its own name."""
    return tuple(Button(own.name, f"#language:{code}") for code, own in LANGUAGES.items())


def shortened(title: str) -> str:
    """A title cut at a word where it is too long for a button."""
    if len(title) <= _LONGEST_TITLE:
        return title
    cut = title[: _LONGEST_TITLE - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut[20:] else cut) + "…"
