"""What belongs to an entity's story beside its own facts: a name of it means no other place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from itertools import combinations

from facts.folding import fold, is_unspaced
from facts.records import EditionRecord, EntityRecord, TermRecord

# The names an entity is known by internationally and at home; others are translations of these.
_LANGUAGES_OF_NAMES = {"en", "zh-Hans"}


def stories(
    about: Mapping[tuple[str, str], frozenset[str]],
    entities: Mapping[str, EntityRecord],
    editions: Iterable[EditionRecord],
    named_in: Mapping[str, Set[str]],
) -> dict[str, frozenset[str]]:
    """For every entity with facts: whom they concern, where it is held, what its name names.

    "The Jewelry City that Hong Kong's Minsheng Group paid for" names Hong Kong and asks about no
    other place; "the Shanghai import expo" is a name of the expo.

    Args:
        about: for every (entity, indicator) that facts answer, what else they concern.
        named_in: the places that the names of each entity name.
    """
    concerned: dict[str, set[str]] = defaultdict(set)
    for (entity, _), further in about.items():
        concerned[entity] |= further
    for edition in editions:
        concerned[edition.id] |= {edition.place} if edition.place else set()
    return {
        entity: _with_broader(entities, own.union(*_named_in(entities, entity, named_in)))
        for entity, own in concerned.items()
    }


def _named_in(
    entities: Mapping[str, EntityRecord], entity: str, named_in: Mapping[str, Set[str]]
) -> list[Set[str]]:
    """The places in the names of an entity and of what it belongs to."""
    return [named_in.get(name, set()) for name in (entity, *_within(entities, entity))]


def _with_broader(entities: Mapping[str, EntityRecord], names: set[str]) -> frozenset[str]:
    return frozenset(names.union(*(_within(entities, name) for name in names)))


def _within(entities: Mapping[str, EntityRecord], entity: str) -> tuple[str, ...]:
    return entities[entity].within if entity in entities else ()


def places_in_names(
    entities: Mapping[str, EntityRecord], terms: Iterable[TermRecord]
) -> dict[str, set[str]]:
    """The places whose names are part of another entity's, by that entity.

    Args:
        terms: labels and aliases of the entities.
    """
    names = [
        (term.owner_id, fold(term.text)) for term in terms if term.language in _LANGUAGES_OF_NAMES
    ]
    spaced: dict[str, set[str]] = defaultdict(set)
    unspaced: dict[str, set[str]] = defaultdict(set)
    for owner, name in names:
        if entities[owner].kind == "place":
            (unspaced if is_unspaced(name) else spaced)[name].add(owner)
    found: dict[str, set[str]] = defaultdict(set)
    for owner, name in names:
        parts = [spaced.get(part, set()) for part in _rows_of_words(name)]
        if is_unspaced(name):
            parts += [unspaced.get(part, set()) for part in _rows_of_letters(name)]
        found[owner] |= set().union(*parts) - {owner}
    return found


def _rows_of_words(name: str) -> Iterator[str]:
    """Every one or more neighbouring words."""
    words = name.split(" ")
    for start, end in combinations(range(len(words) + 1), 2):
        yield " ".join(words[start:end])


def _rows_of_letters(name: str) -> Iterator[str]:
    for start, end in combinations(range(len(name) + 1), 2):
        yield name[start:end]
