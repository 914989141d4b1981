"""How much of the store each language has: labels and texts, the missing and the out of date."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from facts.journal_models import Change
from facts.kept_parts import KeptParts
from facts.models import Fact, FactText, Term
from facts.part_revisions import TERMS, part_revisions
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
type Present = Mapping[Translatable, frozenset[str]]
"""The languages in which something has words."""
type Coverages = Mapping[str, Mapping[str, Coverage]]
"""By language and kind."""


def coverage(session: Session, languages: Iterable[str]) -> Coverages:
    """What each language has of each kind.

    Out of date is told from the history: the English words are not those that held when the
    translation was last set. A translation that is still right counts until it is set again.
    """
    return CoverageReader(languages).read(session)


class CoverageReader:
    """Reads the coverage again where something changed that it follows from."""

    def __init__(self, languages: Iterable[str]) -> None:
        """`languages` are those that are asked about."""
        self._languages = tuple(languages)
        self._kept = KeptParts()

    def read(self, session: Session) -> Coverages:
        """The coverage of the store as it is; the same object where nothing changed."""
        kept = self._kept
        revisions = part_revisions(session)
        terms = {part: at for part, at in revisions.items() if part.startswith(TERMS)}
        texts = {"texts": revisions.get(FactText.__tablename__, 0)}
        facts = {"facts": revisions.get(Fact.__tablename__, 0)}
        labels = kept.read("labels", terms, lambda: _labels(session))
        of_facts = kept.read("texts", texts, lambda: _texts(session))
        answerable = kept.same(
            "answerable", kept.read("facts", texts | facts, lambda: _answerable(session))
        )
        wordings = kept.read("wordings", terms | texts, lambda: _wordings(session))
        return kept.derived(
            "coverage",
            (labels, of_facts, answerable, wordings),
            lambda: self._coverages(labels, of_facts, answerable, wordings),
        )

    def _coverages(
        self, labels: Present, texts: Present, answerable: Set[str], wordings: Wordings
    ) -> Coverages:
        present = {**labels, **{one: own for one, own in texts.items() if one.id in answerable}}
        originals = sorted(
            (one for one, own in present.items() if ORIGINAL in own), key=lambda one: one.id
        )
        wanted = {kind: [one for one in originals if one.kind == kind] for kind in KINDS}
        return {
            language: {
                kind: _coverage(of_kind, language, present, wordings)
                for kind, of_kind in wanted.items()
            }
            for language in self._languages
        }


def _coverage(
    wanted: Sequence[Translatable], language: str, present: Present, wordings: Wordings
) -> Coverage:
    own = [one for one in wanted if language in present[one]]
    missing = tuple(one.id for one in wanted if language not in present[one])
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


def _labels(session: Session) -> Present:
    """The languages in which each entity and indicator has a name that is shown."""
    query = select(Term.entity_id, Term.indicator_id, Term.language).where(
        Term.role == TermRole.LABEL
    )
    return _by_owner(
        (_owner(entity, indicator), language)
        for entity, indicator, language in session.execute(query)
    )


def _texts(session: Session) -> Present:
    """The languages in which each fact has a text."""
    rows = session.execute(select(FactText.fact_id, FactText.language))
    return _by_owner((Translatable("facts", fact), language) for fact, language in rows)


def _answerable(session: Session) -> frozenset[str]:
    """The facts with texts that are answered."""
    has_text = select(FactText.fact_id).where(FactText.fact_id == Fact.id).exists()
    return frozenset(session.scalars(select(Fact.id).where(Fact.status.in_(ANSWERABLE), has_text)))


def _by_owner(pairs: Iterable[tuple[Translatable, str]]) -> Present:
    found: dict[Translatable, set[str]] = defaultdict(set)
    for owner, language in pairs:
        found[owner].add(language)
    # Most have the same languages: one set is kept for all of them.
    sets: dict[frozenset[str], frozenset[str]] = {}
    return {owner: sets.setdefault(frozenset(own), frozenset(own)) for owner, own in found.items()}


def _wordings(session: Session) -> Wordings:
    """What was ever set as the label or text of whatever had other English words at some time."""
    changed = {
        owner
        for _, _, state, owner in _history(session, Change.before)
        if state["language"] == ORIGINAL
    }
    found: dict[tuple[Translatable, str], list[Wording]] = defaultdict(list)
    if changed:
        for at, actor, state, owner in _history(session, Change.after):
            if owner in changed:
                found[owner, state["language"]].append(Wording(at, actor, state["text"]))
    return found


def _history(
    session: Session, side: InstrumentedAttribute[dict[str, Any] | None]
) -> Iterator[tuple[datetime, str, dict[str, Any], Translatable]]:
    """Yield when and by whom each label or text became, or ceased to be, which row of which."""
    is_label = side["role"].as_string() == TermRole.LABEL.value
    is_text = Change.table_name == FactText.__tablename__
    query = (
        select(Change.at, Change.actor, side)
        .where(side.is_not(None))
        .where(is_text | ((Change.table_name == Term.__tablename__) & is_label))
        .order_by(Change.id)
    )
    for at, actor, state in session.execute(query):
        yield at, actor, state, _owner_in(state)


def _owner_in(state: Mapping[str, Any]) -> Translatable:
    if "fact_id" in state:
        return Translatable("facts", state["fact_id"])
    return _owner(state["entity_id"], state["indicator_id"])


def _owner(entity: str | None, indicator: str | None) -> Translatable:
    if entity is not None:
        return Translatable("entities", entity)
    return Translatable("indicators", indicator or "")
