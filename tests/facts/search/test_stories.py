"""What belongs to an entity's story."""

from facts.records import EntityRecord, TermRecord
from facts.stories import places_in_names, stories


def entity(name: str, kind: str = "event", within: tuple[str, ...] = ()) -> EntityRecord:
    return EntityRecord(id=name, kind=kind, within=within, official=None)


ENTITIES = {
    e.id: e
    for e in (
        entity("expo"),
        entity("expo-3", within=("expo",)),
        entity("shanghai", "place"),
        entity("hong-kong", "place"),
        entity("group", "organisation", ("hong-kong",)),
    )
}


def term(owner: str, text: str, language: str = "en") -> TermRecord:
    return TermRecord(owner, "entity", language, text, "alias")


def test_a_place_in_a_name_belongs_to_the_story() -> None:
    terms = [term("shanghai", "Shanghai"), term("expo", "Shanghai import expo")]
    told = stories(
        {("expo-3", "buyers"): frozenset()}, ENTITIES, [], places_in_names(ENTITIES, terms)
    )
    assert told == {"expo-3": frozenset({"shanghai"})}


def test_a_place_is_no_part_of_a_longer_word() -> None:
    terms = [term("shanghai", "Shanghai"), term("expo", "Shanghainese expo")]
    told = stories(
        {("expo-3", "buyers"): frozenset()}, ENTITIES, [], places_in_names(ENTITIES, terms)
    )
    assert told == {"expo-3": frozenset()}


def test_whom_the_facts_concern_belongs_with_where_these_are() -> None:
    told = stories({("expo-3", "investors"): frozenset({"group"})}, ENTITIES, [], {})
    assert told == {"expo-3": frozenset({"group", "hong-kong"})}
