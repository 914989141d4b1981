"""The form of what an article may tell: a source, and facts to take over, correct or leave."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session

from console.article_reading import ReadArticle
from console.fact_form import FactForm, NewRecord, content_of, source_of
from console.mistake_words import by_field
from console.new_ids import new_id
from console.record_choice import RecordChoice, shown
from console.visit import MOST_NUMBER, Visit
from facts.changes.content import Mistake, mistakes, read_item
from facts.changes.drafting import Edit
from facts.errors import ChangeSetMistakes
from languages.messages import Messages

if TYPE_CHECKING:
    from facts.proposals import Proposal

SOURCE_FIELDS = ("source", "title", "publisher", "published", "url", "language")
FACT_FIELDS = (
    *("entity", "indicator", "value", "qualifier", "unit", "period"),
    *("inferred", "as_of", "target", "status", "reason"),
)
_TOLD = ("sentence", "start", "end", "paragraph", "held", "against", "others", "name")
MOST_ROWS = 400


@dataclass(frozen=True)
class ArticleRow:
    """One figure or day of an article.

    Args:
        fields: the fact as it could be stored, as staff see and correct it.
        told: what the article says about it: the sentence, where the figure stands in it, the
            paragraph, the stored fact that says the same, those that say otherwise, what else it
            may be about, and a name for what is stated where there is none.
        is_taken: whether staff take it over.
        errors: what is wrong, by field.
    """

    number: int
    fields: Mapping[str, str]
    told: Mapping[str, str]
    is_taken: bool = False
    errors: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, name: str) -> str:
        return self.fields.get(name, "")

    @property
    def sentence(self) -> tuple[str, str, str]:
        """What stands before the figure, the figure, and what stands behind it."""
        text = self.told.get("sentence", "")
        start, end = (_place(self.told.get(name, ""), len(text)) for name in ("start", "end"))
        return text[:start], text[start:end], text[end:]

    @property
    def against(self) -> list[str]:
        """The ids of stored facts that say otherwise."""
        return self.told.get("against", "").split()


@dataclass(frozen=True)
class ArticleForm:
    """The source of an article and what it may tell.

    Args:
        errors: what is wrong with the source, by field; "" for the whole form.
    """

    source: Mapping[str, str]
    rows: Sequence[ArticleRow]
    errors: Mapping[str, str] = field(default_factory=dict)

    @property
    def taken(self) -> list[ArticleRow]:
        """What staff take over."""
        return [row for row in self.rows if row.is_taken]

    @property
    def is_wrong(self) -> bool:
        """Whether anything has to be mended."""
        return bool(self.errors) or any(row.errors for row in self.rows)


def form_of(read: ReadArticle, choice: RecordChoice) -> ArticleForm:
    """Return the form that shows what was found in an article, nothing of it taken over."""
    source = dict(read.source)
    if read.document is not None and not source.get("source"):
        document = read.document
        known = {"title": document.title, "publisher": document.publisher or ""}
        known |= {"published": str(document.published or ""), "language": document.language}
        source = {name: source.get(name) or known.get(name, "") for name in SOURCE_FIELDS}
    rows = [_row(number, one, choice) for number, one in enumerate(read.proposals, 1)]
    return ArticleForm(source, rows)


def typed_form(visit: Visit) -> ArticleForm:
    """Return the form as it was sent."""
    numbers = [number for number in visit.numbers("row") if number <= MOST_ROWS]
    return ArticleForm(
        {name: visit.field(f"source-{name}") for name in SOURCE_FIELDS},
        [
            ArticleRow(
                number,
                {name: visit.field(f"{name}-{number}") for name in FACT_FIELDS},
                {name: visit.field(f"{name}-{number}") for name in _TOLD},
                visit.field(f"take-{number}") == "yes",
            )
            for number in dict.fromkeys(numbers)
        ],
    )


def checked(
    form: ArticleForm, choice: RecordChoice, session: Session, visit: Visit
) -> tuple[ArticleForm, list[Edit]]:
    """Return the form with what is wrong beside each field, and the edits that it asks for."""
    edits, of_row = _edits(form, choice, session)
    told = _told(_mistakes(session, edits), visit.words)
    rows = [
        replace(row, errors=told.get(("facts", of_row.get(row.number, "")), {}))
        for row in form.rows
    ]
    errors = _of_source(told)
    if not form.source["source"] and not form.source["title"]:
        errors["source"] = visit.words.format("mistake-source-needed")
    if not form.taken:
        errors[""] = visit.words.format("article-none-taken")
    return replace(form, rows=rows, errors=errors), edits


def _of_source(told: Mapping[tuple[str, str], Mapping[str, str]]) -> dict[str, str]:
    """Return what is wrong with the source, by field: of a new one, or as facts cite it."""
    errors: dict[str, str] = {}
    for (section, _), found in told.items():
        if section == "sources":
            errors |= found
        elif "sources" in found:
            errors["source"] = found["sources"]
    return errors


def _told(found: Iterable[Mistake], words: Messages) -> dict[tuple[str, str], dict[str, str]]:
    """Return what is wrong by section and key, then by field, in the reader's words."""
    wrong: dict[tuple[str, str], list[Mistake]] = defaultdict(list)
    for mistake in found:
        wrong[mistake[0], mistake[1]].append(mistake)
    return {key: by_field(words, mistakes, key[0]) for key, mistakes in wrong.items()}


def _edits(
    form: ArticleForm, choice: RecordChoice, session: Session
) -> tuple[list[Edit], dict[int, str]]:
    """Return the edits, and the id of each row's fact."""
    edits: list[Edit] = []
    source = form.source["source"]
    if not source and form.source["title"]:
        known = {name: value for name, value in form.source.items() if value and name != "source"}
        content = source_of(NewRecord(known), session)
        source = content["id"]
        edits.append(Edit("sources", source, content, None))
    idents: dict[int, str] = {}
    for row in form.taken:
        content = content_of(_fact_form(row, source), choice, {})
        words = (content["entity"], content["indicator"], content.get("period") or "")
        ident = _not_taken(new_id(session, "facts", *words), idents.values())
        idents[row.number] = ident
        edits.append(Edit("facts", ident, {**content, "id": ident}, None))
    return edits, idents


def _fact_form(row: ArticleRow, source: str) -> FactForm:
    locator = f"paragraph {row.told['paragraph']}" if row.told.get("paragraph") else ""
    return FactForm("", "", row.fields, (), ((source, locator),), {})


def _not_taken(ident: str, taken: Iterable[str]) -> str:
    """Number an id that another fact of the same article has already."""
    others = set(taken)
    numbered = (f"{ident}-{number}" for number in range(2, len(others) + 3))
    return next(one for one in (ident, *numbered) if one not in others)


def _mistakes(session: Session, edits: Iterable[Edit]) -> list[Mistake]:
    """Return all that keeps edits from being published, by section, key, field."""
    found: list[Mistake] = []
    items: dict[str, list[Any]] = defaultdict(list)
    for edit in edits:
        try:
            items[edit.section].append(read_item(edit.section, edit.content or {}))
        except ChangeSetMistakes as wrong:
            found += wrong.mistakes
    faulty = {key for section, key, _, _ in found if section == "sources"}
    beside = [one for one in mistakes(session, items) if not (one[2] == "sources" and faulty)]
    return found + beside


def _row(number: int, proposal: Proposal, choice: RecordChoice) -> ArticleRow:
    entities, indicators = proposal.entities, proposal.indicators
    value = proposal.value_text if proposal.value is None else f"{proposal.value:f}"
    fields = {
        "entity": shown(choice.entity_names, entities[0].id) if entities else "",
        "indicator": shown(choice.indicator_names, indicators[0].id) if indicators else "",
        "value": value or "",
        "qualifier": proposal.qualifier or "",
        "unit": _unusual_unit(proposal, choice),
        "period": proposal.period or "",
        "inferred": proposal.inferred or "",
        "as_of": str(proposal.as_of or ""),
        "target": "yes" if proposal.target else "",
        "status": "disputed" if proposal.reason else "published",
        "reason": proposal.reason or "",
    }
    also = [choice.entity_names.get(one.id, one.id) for one in entities[1:4]]
    also += [choice.indicator_names.get(one.id, one.id) for one in indicators[1:4]]
    # A form's fields come back without blanks around them.
    sentence = proposal.sentence.lstrip()
    blanks = len(proposal.sentence) - len(sentence)
    told = {
        "sentence": sentence.rstrip(),
        "start": str(proposal.span[0] - blanks),
        "end": str(proposal.span[1] - blanks),
        "paragraph": str(proposal.paragraph),
        "held": proposal.held or "",
        "against": " ".join(ident for ident, _ in proposal.contradicts),
        "others": " · ".join(also),
        "name": proposal.suggested_name or "",
    }
    return ArticleRow(number, fields, told)


def _unusual_unit(proposal: Proposal, choice: RecordChoice) -> str:
    """Return the unit of a figure where what is stated has another one."""
    likeliest = proposal.indicators[0].id if proposal.indicators else ""
    indicator = choice.snapshot.indicators.get(likeliest)
    return "" if indicator and indicator.unit == proposal.unit else proposal.unit or ""


def _place(text: str, most: int) -> int:
    """Return a place in a sentence as a form carries it."""
    is_number = text.isascii() and text.isdigit() and len(text) < len(str(MOST_NUMBER))
    return min(int(text), most) if is_number else most
