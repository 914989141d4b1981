"""How much of the store each language has: labels and texts, the missing and the out of date."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from facts.journal_models import Change
from facts.models import Fact, FactText, Term
from facts.vocabulary import ANSWERABLE, TermRole

ORIGINAL = "en"
"""The language the others are translated from."""

KINDS = ("entities", "indicators", "facts")

_OF_ONE_LOAD = timedelta(minutes=1)
"""A load writes row by row, in no order of languages; what it changes, it changes at once."""


@dataclass(frozen=True, slots=True)
class Translatable:
    """Something that has a name or a text in each language.

    Args:
        kind: one of ``KINDS``; of an entity or indicator the label is meant, of a fact the text.
    """

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """What one language has of one kind; the out of date is translated too.

    Args:
        translated: how many there are.
        missing: what has English words and none in this language.
        out_of_date: what was translated from English words that have changed since.
    """

    translated: int
    missing: tuple[str, ...]
    out_of_date: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """Words as they were set by somebody at some time."""

    at: datetime
    actor: str
    text: str

    def was_set_with(self, other: Wording) -> bool:
        """Whether both were set by one load."""
        return self.actor == other.actor and abs(self.at - other.at) < _OF_ONE_LOAD


type Wordings = Mapping[tuple[Translatable, str], Sequence[Wording]]


def coverage(session: Session, languages: Iterable[str]) -> dict[str, dict[str, Coverage]]:
    """What each language has of each kind.

    Out of date is told from the history: the English words are not those that held when the
    translation was last set. A translation that is still right counts until it is set again.
    """
    present = _present(session)
    wordings = _wordings(session)
    wanted = sorted((t.kind, t.id) for t, language in present if language == ORIGINAL)
    return {
        language: {
            kind: _coverage(
                [Translatable(kind, ident) for of, ident in wanted if of == kind],
                language,
                present,
                wordings,
            )
            for kind in KINDS
        }
        for language in languages
    }


def _coverage(
    wanted: Sequence[Translatable],
    language: str,
    present: set[tuple[Translatable, str]],
    wordings: Wordings,
) -> Coverage:
    own = [one for one in wanted if (one, language) in present]
    missing = tuple(one.id for one in wanted if (one, language) not in present)
    behind = tuple(
        one.id
        for one in own
        if is_out_of_date(wordings.get((one, ORIGINAL), ()), wordings.get((one, language), ()))
    )
    return Coverage(len(own), missing, behind)


def is_out_of_date(original: Sequence[Wording], translation: Sequence[Wording]) -> bool:
    """Whether the original reads differently from when the translation was last set.

    Args:
        original: what it was set to, the earliest first.
        translation: the same.
    """
    if not original or not translation:
        return False
    last = translation[-1]
    known = [one for one in original if one.at <= last.at or one.was_set_with(last)]
    # A translation from before any original was made from the first one.
    translated_from = known[-1] if known else original[0]
    return translated_from.text != original[-1].text


def _present(session: Session) -> set[tuple[Translatable, str]]:
    """What has words now, by language."""
    labels = select(Term.entity_id, Term.indicator_id, Term.language).where(
        Term.role == TermRole.LABEL
    )
    texts = (
        select(FactText.fact_id, FactText.language)
        .join(Fact, Fact.id == FactText.fact_id)
        .where(Fact.status.in_(ANSWERABLE))
    )
    found = {
        (_owner(entity, indicator), language)
        for entity, indicator, language in session.execute(labels)
    }
    return found | {
        (Translatable("facts", fact), language) for fact, language in session.execute(texts)
    }


def _wordings(session: Session) -> Wordings:
    """Everything that was ever set as a label or a text, from the history."""
    found: dict[tuple[Translatable, str], list[Wording]] = defaultdict(list)
    is_label = Change.after["role"].as_string() == TermRole.LABEL.value
    is_text = Change.table_name == FactText.__tablename__
    query = (
        select(Change.at, Change.actor, Change.after)
        .where(Change.after.is_not(None))
        .where(is_text | ((Change.table_name == Term.__tablename__) & is_label))
        .order_by(Change.id)
    )
    for at, actor, after in session.execute(query):
        owner = (
            Translatable("facts", after["fact_id"])
            if "fact_id" in after
            else _owner(after["entity_id"], after["indicator_id"])
        )
        found[owner, after["language"]].append(Wording(at, actor, after["text"]))
    return found


def _owner(entity: str | None, indicator: str | None) -> Translatable:
    if entity is not None:
        return Translatable("entities", entity)
    return Translatable("indicators", indicator or "")
