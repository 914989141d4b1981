"""What the terms of an exchange file would do to those in the store."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import batched

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from facts.bulk_changes import RowChange, addition, alteration
from facts.exchange_items import ExchangedTerm
from facts.exchange_reading import Mistake, RowName
from facts.import_plan import ColumnChange, ImportPlan, Outcome
from facts.models import Term
from facts.sync import Wanted
from facts.term_sync import TermKey, term_columns, term_key
from facts.vocabulary import TermRole

_OWNERS_A_QUERY = 5_000

type Terms = Mapping[RowName, ExchangedTerm]


def plan_terms(session: Session, terms: Terms, plan: ImportPlan) -> None:
    """Compare terms with the stored ones; a label that is replaced stays as an alias."""
    labels = {key[:3]: name for name, key in _keys(terms) if terms[name].role is TermRole.LABEL}
    plan.mistakes += _second_labels(terms, labels)
    present = _present(session, {key.owner for _, key in _keys(terms)})
    wanted = {key: name for name, key in _keys(terms)}
    replaced = [
        term
        for key, term in present.items()
        if term.role == TermRole.LABEL and key[:3] in labels and key not in wanted
    ]
    changes = [change for term in replaced for change in _becomes(term, TermRole.ALIAS)]
    for key, name in wanted.items():
        changes += _planned(plan, name, terms[name], key, present.get(key))
    # An owner has one label in a language: it is given up before another takes its place.
    plan.changes["terms"] = sorted(changes, key=_is_label)


def _planned(
    plan: ImportPlan, name: RowName, item: ExchangedTerm, key: TermKey, term: Term | None
) -> list[RowChange]:
    if term is None:
        plan.add(name, Outcome.ADDED)
        return addition(Term, Wanted(term_columns(key, item.role)))
    if term.role == item.role:
        plan.add(name, Outcome.UNCHANGED)
        return []
    plan.add(name, Outcome.CHANGED, [ColumnChange("role", term.role, item.role.value)])
    return _becomes(term, item.role)


def _becomes(term: Term, role: TermRole) -> list[RowChange]:
    return alteration(term, Wanted({"role": role.value}))


def _is_label(change: RowChange) -> bool:
    return change.after is not None and change.after["role"] == TermRole.LABEL


def _second_labels(
    terms: Terms, labels: Mapping[tuple[str, str, str], RowName]
) -> Iterator[Mistake]:
    for name, key in _keys(terms):
        other = labels.get(key[:3])
        if terms[name].role is TermRole.LABEL and other is not None and other != name:
            yield Mistake(f"row {other.number} is the label of '{key.owner}' already", name)


def _keys(terms: Terms) -> Iterator[tuple[RowName, TermKey]]:
    for name, item in terms.items():
        kind = "entity" if item.entity else "indicator"
        owner = item.entity or item.indicator or ""
        yield name, TermKey(kind, owner, item.language, item.text)


def _present(session: Session, owners: Iterable[str]) -> dict[TermKey, Term]:
    """Return the stored terms of these owners."""
    return {
        term_key(term): term
        for batch in batched(owners, _OWNERS_A_QUERY)
        for term in session.scalars(
            select(Term).where(or_(Term.entity_id.in_(batch), Term.indicator_id.in_(batch)))
        )
    }
