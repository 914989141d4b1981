"""Texts that would do something if anybody took them for more than text."""

from __future__ import annotations

from facts.changes import review
from facts.changes.drafting import Edit, begin
from facts.changes.reading import change_set
from facts.store import FactStore
from facts.unanswered import AskedQuestion, keep_questions, settle_group
from facts.vocabulary import QuestionStatus

RUN = "window.ran=1"
MARKUP = (
    f"<script>{RUN}</script>\"'><img class=injected src=x onerror={RUN}>"
    f"<svg class=injected onload={RUN}><a class=injected href=javascript:{RUN}>x</a>"
)
OUT_OF = (
    "</title></textarea></option></select></style></script>--></p></table>"
    f"<details class=injected open ontoggle={RUN}>"
)
ATTRIBUTES = (
    f"' onfocus={RUN} autofocus x=' \" onfocus={RUN} autofocus hx-get=/x hx-on:load={RUN} \""
)
TEMPLATES = "{{7*7}} {% raw %} ${7*7} #{7*7} { $name } { -term } {{ config }} %(x)s {0}"
JAVASCRIPT = "javascript:window.ran=1//\\u003cscript\\u003e \u2028\u2029"
MARKS = "\u200f\u202b\u2067عدد\u2066 **<b>bold</b>** [link](javascript:window.ran=1) `x`"
LONG = "<i>" * 900
TEXTS = (MARKUP, OUT_OF, ATTRIBUTES, TEMPLATES, JAVASCRIPT, MARKS)
STORED = f"{MARKUP} {OUT_OF} {ATTRIBUTES} {TEMPLATES} {MARKS}"
"""What is put into the store: all of them at once."""

FACT = "hostile-fact"
AUTHOR, APPROVER = "author.of.tests", "approver.of.tests"


def fill(store: FactStore) -> None:
    """Publish the texts in every field that takes one, have them asked, and leave a draft."""
    publish(store, _edits("hostile"))
    begin(store, AUTHOR, _edits("waiting"), comment=STORED)
    asked = [AskedQuestion(STORED, "en", STORED[:40], STORED[:40], (FACT,)) for _ in range(2)]
    keep_questions(store, asked)
    keep_questions(store, [AskedQuestion(OUT_OF, "en", "web", None, ())])
    settle_group(store, [3], QuestionStatus.DISMISSED, AUTHOR, STORED)


def publish(store: FactStore, edits: list[Edit]) -> None:
    """Have edits published by a second person, with comments."""
    number = begin(store, AUTHOR, edits, comment=STORED)
    with store.session() as session:
        version = change_set(session, number).version
    review.publish(store, APPROVER, number, version, STORED)


def _edits(prefix: str) -> list[Edit]:
    """Edits that add a source, an entity, an indicator, their names and a fact."""
    source, entity, indicator = f"{prefix}-source", f"{prefix}-place", f"{prefix}-words"
    items: list[tuple[str, str, dict[str, object]]] = [
        (
            "sources",
            source,
            {"id": source, "title": STORED, "publisher": STORED, "language": "en"},
        ),
        ("entities", entity, {"id": entity, "kind": "place", "official": STORED}),
        ("indicators", indicator, {"id": indicator, "kind": "text"}),
    ]
    for kind, owner in (("entity", entity), ("indicator", indicator)):
        for language in ("en", "zh-Hans", "ar"):
            names = {"owner_kind": kind, "owner": owner, "language": language}
            content: dict[str, object] = {**names, "label": f"{language} {STORED}"}
            content["aliases"] = [MARKUP, OUT_OF]
            items.append(("names", f"{kind}/{owner}/{language}", content))
    fact: dict[str, object] = {
        "id": f"{prefix}-fact",
        "entity": entity,
        "indicator": indicator,
        "sources": [{"source": source, "locator": STORED}],
        "texts": {language: f"{language} {STORED}" for language in ("en", "zh-Hans", "ar")},
        "owner": STORED,
    }
    items.append(("facts", f"{prefix}-fact", fact))
    items += _events_and_desks(prefix)
    return [Edit(section, key, content, None) for section, key, content in items]


def _events_and_desks(prefix: str) -> list[tuple[str, str, dict[str, object]]]:
    """An event, a desk and a day of the calendar; the place and the source come with the facts."""
    event, place, source = f"{prefix}-event", f"{prefix}-place", f"{prefix}-source"
    day = "2026-11-23" if prefix == "hostile" else "2026-11-24"
    held = {"starts": day, "time_zone": "Asia/Shanghai", "starts_at": "09:00:00"}
    edition = {"id": event, "series": event, "status": "confirmed", "place": place, **held}
    names = {"owner_kind": "entity", "owner": event, "language": "en", "label": f"event {STORED}"}
    desk = {"id": f"{prefix}-desk", "organisation": place, "phone": STORED, "address": STORED}
    return [
        ("entities", event, {"id": event, "kind": "event"}),
        ("names", f"entity/{event}/en", names),
        ("series", event, {"id": event, "topics": [place]}),
        (
            "editions",
            event,
            {**edition, "source": source, "registration_url": f"https://x.example/?q={RUN}'\"<b>"},
        ),
        ("desks", f"{prefix}-desk", {**desk, "confirmed_by": STORED}),
        ("days", day, {"id": day, "kind": "holiday", "name": STORED, "note": STORED}),
    ]
