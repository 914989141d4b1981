"""How well facts are proposed from articles, as a table and a list of what went wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from desk.evaluation.article_matching import AMONG, Matching, Recalled
from desk.evaluation.measures import share
from desk.evaluation.table import percent
from facts.proposals import Proposal
from facts.proposals.holding import told_by

_HEADING = (
    "document",
    "figures stored",
    "recalled",
    "recall %",
    "days stored",
    "recalled",
    "proposals",
    "worth keeping",
    "share %",
    "indicator first %",
    f"of {AMONG} %",
    "entity first %",
    f"of {AMONG} %",
    "qualifier %",
    "period %",
    "target %",
)


def article_table(matchings: Sequence[Matching]) -> list[list[str]]:
    """Rows of text, the heading first: one for each document and one of all."""
    rows = [_row(matching.name, [matching]) for matching in matchings]
    return [list(_HEADING), *rows, _row("all", matchings)]


def details(matchings: Sequence[Matching]) -> Iterator[str]:
    """A line for each stored figure that was missed, misread, and each unneeded proposal."""
    for matching in matchings:
        source = matching.source.id if matching.source else "no source is like it"
        yield f"{matching.name}: {source}"
        for fact in matching.missed:
            yield f"  missed: {fact.id} = {told_by(fact)} {fact.unit or ''}"
        for found in matching.recalled:
            yield from _misread(found)
        for proposal in matching.unneeded:
            yield f"  unneeded: {described(proposal)}"


def described(proposal: Proposal) -> str:
    """A proposal on one line."""
    value = proposal.value_text if proposal.value is None else f"{proposal.value:f}"
    entity = proposal.entities[0].id if proposal.entities else "?"
    indicator = proposal.indicators[0].id if proposal.indicators else proposal.suggested_name
    told = [proposal.qualifier, value, proposal.unit, proposal.period, proposal.reason]
    if proposal.target:
        told.append("target")
    if proposal.held:
        told.append(f"held as {proposal.held}")
    told += [f"contradicts {fact} = {held}" for fact, held in proposal.contradicts]
    says = " ".join(str(part) for part in told if part)
    return f"{entity} × {indicator}: {says} (paragraph {proposal.paragraph}: {proposal.sentence})"


def _misread(found: Recalled) -> Iterator[str]:
    fact, proposal = found.fact, found.proposal
    for what, wanted, candidates in (
        ("indicator", fact.indicator, proposal.indicators),
        ("entity", fact.entity, proposal.entities),
    ):
        ids = [candidate.id for candidate in candidates]
        if ids[:1] != [wanted]:
            yield f"  {what} of {fact.id}: {wanted} is not first of {', '.join(ids) or 'none'}"


def _row(name: str, matchings: Sequence[Matching]) -> list[str]:
    figures = [found for matching in matchings for found in matching.recalled_figures]
    stored = sum(len(matching.figures) for matching in matchings)
    proposals = sum(len(matching.proposals) for matching in matchings)
    kept = sum(len(matching.recalled) for matching in matchings)
    return [
        name,
        str(stored),
        str(len(figures)),
        _part(len(figures), stored),
        str(sum(len(matching.days) for matching in matchings)),
        str(kept - len(figures)),
        str(proposals),
        str(kept),
        _part(kept, proposals),
        *(percent(share(map(is_right, figures))) for is_right in _RIGHT),
    ]


def _part(part: int, whole: int) -> str:
    return percent(part / whole if whole else None)


_RIGHT: tuple[Callable[[Recalled], bool], ...] = (
    lambda found: found.indicator_rank == 1,
    lambda found: (found.indicator_rank or AMONG + 1) <= AMONG,
    lambda found: found.entity_rank == 1,
    lambda found: (found.entity_rank or AMONG + 1) <= AMONG,
    lambda found: found.fact.qualifier == found.proposal.qualifier,
    lambda found: found.fact.period == found.proposal.period,
    lambda found: found.fact.target == found.proposal.target,
)
