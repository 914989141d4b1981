"""The gate on the shipped facts, with the shipped questions of four languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing

import pytest

from encoder import SentenceEncoder, load_encoder
from facts.changes.records import ItemRecord
from facts.import_watch import UNWATCHED
from facts.name_cache import NameCache
from facts.publish_gate.answers import Told
from facts.publish_gate.asking import AllAnswers, Asker
from facts.publish_gate.concerned import facts_concerned
from facts.publish_gate.findings import FindingKind
from facts.publish_gate.gate import PublishGate
from facts.publish_gate.trial import tried
from facts.search import Outcome
from facts.snapshot import SnapshotCache
from facts.store import FactStore
from tests.facts.publish_gate.changing import (
    changed,
    further_name,
    new_fact,
    new_indicator,
    stored,
)
from tests.shipped import shipped_store

pytestmark = pytest.mark.slow  # loads the encoder and asks hundreds of questions

LANGUAGES = ("en", "zh_hans", "ru", "ja")

type Change = Callable[[FactStore], Sequence[ItemRecord]]


@pytest.fixture(scope="module")
def encoder() -> SentenceEncoder:
    return load_encoder()


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactStore]:
    """The shipped facts, which no test publishes anything into."""
    with closing(shipped_store(tmp_path_factory.mktemp("shipped"), LANGUAGES)) as opened:
        yield opened


@pytest.fixture(scope="module")
def snapshots(store: FactStore, encoder: SentenceEncoder) -> SnapshotCache:
    return SnapshotCache(store, encoder)


@pytest.fixture(scope="module")
def gate(store: FactStore, snapshots: SnapshotCache, encoder: SentenceEncoder) -> PublishGate:
    return PublishGate(store, snapshots, encoder)


@pytest.fixture(scope="module")
def asker(encoder: SentenceEncoder) -> Asker:
    return Asker(encoder, NameCache())


@pytest.fixture(scope="module")
def before(store: FactStore, snapshots: SnapshotCache, asker: Asker) -> AllAnswers:
    """How all questions end with nothing changed."""
    state, _ = tried(store, snapshots, [], UNWATCHED)
    with store.session() as session:
        return asker.all_answers(session, state, _untold)


def ends(found: AllAnswers) -> dict[str, tuple[Outcome, Mapping[str, Told]]]:
    """How each question ends."""
    return {key: (answer.outcome, answer.facts) for key, answer in found.answers.items()}


def _untold(_done: int, _total: int) -> None:
    """Nobody watches."""


def thief(store: FactStore) -> list[ItemRecord]:
    """A new indicator that is called as another is, with a fact on the same."""
    farmers = stored(store, "facts", "zhuji-pearl-farmers") or {}
    names = stored(store, "names", f"indicator/{farmers['indicator']}/zh-Hans") or {}
    return [
        *new_indicator("pearl-growers", {"zh-Hans": [names["label"], *names.get("aliases", ())]}),
        new_fact(store, "pearl-growers-2030", farmers["entity"], "pearl-growers"),
    ]


def harmless(store: FactStore) -> list[ItemRecord]:
    names = {"en": ["Number of river wharves"], "zh-Hans": ["内河码头数量"]}
    return [
        *new_indicator("river-wharves", names),
        new_fact(store, "zhuji-river-wharves", "zhuji", "river-wharves"),
    ]


def retired(store: FactStore) -> list[ItemRecord]:
    return [changed(store, "facts", "zhuji-pearl-trading", status="retired")]


def moved(store: FactStore) -> list[ItemRecord]:
    return [changed(store, "facts", "zhuji-pearl-farmers", entity="zhejiang")]


def known_indicator(store: FactStore) -> list[ItemRecord]:
    trading = stored(store, "facts", "zhuji-pearl-trading") or {}
    return [new_fact(store, "hangzhou-trading", "hangzhou", trading["indicator"])]


def concerning_others(store: FactStore) -> list[ItemRecord]:
    fact = harmless(store)
    wider = {**(fact[-1].content or {}), "about": ["hong-kong"]}
    return [*fact[:-1], ItemRecord("facts", fact[-1].key, wider, None)]


def alias_of_entity(store: FactStore) -> list[ItemRecord]:
    return [further_name(store, "entity", "zhuji", "en", "Pearl farming")]


def alias_of_indicator(store: FactStore) -> list[ItemRecord]:
    trading = stored(store, "facts", "zhuji-pearl-trading") or {}
    return [further_name(store, "indicator", trading["indicator"], "ru", "жемчужные фермеры")]


CHANGES: tuple[Change, ...] = (
    thief,
    harmless,
    retired,
    moved,
    known_indicator,
    concerning_others,
    alias_of_entity,
    alias_of_indicator,
)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_asking_what_is_touched_finds_all_that_asking_everything_does(
    store: FactStore,
    snapshots: SnapshotCache,
    asker: Asker,
    before: AllAnswers,
    change: Change,
) -> None:
    items = change(store)
    facts = facts_concerned(items)
    _, state = tried(store, snapshots, items, UNWATCHED)
    with store.session() as session:
        after, again = asker.moved_on(session, before, state, facts, _untold)
        everything = asker.all_answers(session, state, _untold)
    assert ends(after) == ends(everything)
    assert len(again) < len(everything.answers)


def test_a_fact_that_takes_anothers_question_is_stopped(
    gate: PublishGate, store: FactStore
) -> None:
    verdict = gate.verdict(thief(store))
    taken = [finding for finding in verdict.findings if finding.stops]
    assert {finding.language for finding in taken} == {"zh-Hans"}
    assert any("zhuji-pearl-farmers" in finding.expected for finding in taken)
    assert not verdict.is_passed


@pytest.mark.parametrize("change", [harmless, known_indicator], ids=lambda one: one.__name__)
def test_a_fact_that_takes_nothing_passes(
    gate: PublishGate, store: FactStore, change: Change
) -> None:
    assert gate.verdict(change(store)).is_passed


def test_a_corrected_value_passes_unasked(gate: PublishGate, store: FactStore) -> None:
    verdict = gate.verdict([changed(store, "facts", "zhuji-pearl-trading", value="1600")])
    assert (verdict.is_passed, verdict.asked) == (True, 0)


def test_a_newer_figure_of_the_same_passes(gate: PublishGate, store: FactStore) -> None:
    trading = stored(store, "facts", "zhuji-pearl-trading") or {}
    same = trading["entity"], trading["indicator"]
    assert gate.verdict([new_fact(store, "trading-2030", *same, period="2030")]).is_passed


def test_a_fact_that_leaves_its_own_questions_behind_is_told(
    gate: PublishGate, store: FactStore
) -> None:
    found = [one for one in gate.verdict(moved(store)).findings if one.stops]
    assert [(one.kind, one.language) for one in found] == [(FindingKind.OWN_TAKEN, "zh-Hans")]
    assert set(found[0].expected) == {"zhuji-pearl-farmers"}


def test_nothing_of_a_trial_is_stored(gate: PublishGate, store: FactStore) -> None:
    revision = store.revision()
    gate.verdict(harmless(store))
    assert store.revision() == revision
    assert stored(store, "facts", "zhuji-river-wharves") is None


def test_a_new_fact_is_asked_for_in_every_language_that_has_its_names(
    gate: PublishGate, store: FactStore
) -> None:
    verdict = gate.verdict(harmless(store))
    assert (verdict.made, verdict.made_in_all) == (2, 2)
