"""Questions that ask the same are grouped, in whatever languages they are asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import combinations
from pathlib import Path

import pytest
import yaml

from desk.evaluation.questions import read_sets
from encoder import SentenceEncoder, load_encoder
from facts.loader import load_knowledge
from facts.models import Term
from facts.question_cache import QuestionCache
from facts.question_groups import QuestionGroup, question_groups
from facts.snapshot import Snapshot, SnapshotCache
from facts.store import FactStore
from facts.unanswered import UnansweredRecord
from settings import PROJECT
from tests.shipped import shipped_knowledge

pytestmark = pytest.mark.slow  # names are put together for each language

LANGUAGES = {"en": "en", "de": "de", "ru": "ru", "zh-Hans": "zh_hans"}
BEGAN = datetime(2026, 11, 2, 8, tzinfo=UTC)


class CountingEncoder:
    """The real encoder, and which texts it was asked for."""

    def __init__(self) -> None:
        self._encoder = load_encoder()
        self.revision, self.dimension = self._encoder.revision, self._encoder.dimension
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str]) -> object:
        self.asked += texts
        return self._encoder.encode(texts)


@pytest.fixture(scope="module")
def encoder() -> SentenceEncoder:
    return load_encoder()


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactStore]:
    """The shipped knowledge in four languages."""
    folder = tmp_path_factory.mktemp("shipped")
    with closing(FactStore.open(f"sqlite:///{folder / 'desk.db'}")) as opened:
        opened.migrate()
        load_knowledge(opened, shipped_knowledge(folder, tuple(LANGUAGES.values())))
        yield opened


@pytest.fixture(scope="module")
def snapshot(store: FactStore, encoder: SentenceEncoder) -> Snapshot:
    return SnapshotCache(store, encoder).current()


def asked(*questions: str, language: str = "en", first: int = 1) -> list[UnansweredRecord]:
    """Questions asked a minute apart on the web."""
    return [
        UnansweredRecord(
            id=number,
            at=BEGAN + timedelta(minutes=number),
            text=text,
            language=language,
            channel="web",
            fair=None,
            nearest=(),
            status="open",
        )
        for number, text in enumerate(questions, start=first)
    ]


def members(groups: Sequence[QuestionGroup]) -> list[set[int]]:
    return [set(group.record_ids) for group in groups]


WAGES = [
    *asked("What is the average wage in Zhuji?", first=1),
    *asked("Wie hoch ist der Durchschnittslohn in Zhuji?", language="de", first=2),
    *asked("Какая средняя зарплата в Чжуцзи?", language="ru", first=3),
    *asked("诸暨的平均工资是多少？", language="zh-Hans", first=4),
]


def test_one_question_in_four_languages_is_one_group(
    snapshot: Snapshot, encoder: SentenceEncoder
) -> None:
    (group,) = question_groups(WAGES, snapshot, encoder)
    assert group.record_ids == (1, 2, 3, 4)
    assert group.languages == {"de": 1, "en": 1, "ru": 1, "zh-Hans": 1}
    assert (group.indicators[0], group.named) == ("average-wage", ("zhuji",))
    assert (group.first_asked, group.last_asked) == (WAGES[0].at, WAGES[3].at)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("What is the GDP of Zhuji?", "What is the GDP of Hangzhou?"),
        ("What is the GDP of Zhuji?", "What is the GDP of Zhejiang?"),
        ("What does Japan export in pearls?", "What does Australia export in pearls?"),
        ("How many projects at the fifth CIIE?", "How many projects at the sixth CIIE?"),
        ("What is the average wage in Zhuji?", "How many tonnes of pearls in Zhuji a year?"),
    ],
)
def test_other_names_and_other_topics_stay_apart(
    snapshot: Snapshot, encoder: SentenceEncoder, one: str, other: str
) -> None:
    assert len(question_groups(asked(one, other), snapshot, encoder)) == 2


def test_what_came_with_the_questions_is_counted(
    snapshot: Snapshot, encoder: SentenceEncoder
) -> None:
    changes: Sequence[Mapping[str, object]] = [
        {"channel": "telegram", "fair": "ciie", "nearest": ("b", "a")},
        {"channel": "telegram", "fair": None, "nearest": ("a",)},
        {"channel": "web", "fair": "ciie", "nearest": ()},
        {"channel": "telegram", "fair": "hk", "nearest": ("a", "c")},
    ]
    records = [
        replace(question, **change)  # type: ignore[arg-type]
        for question, change in zip(WAGES, changes, strict=True)
    ]
    (group,) = question_groups(records, snapshot, encoder)
    assert group.channels == {"telegram": 3, "web": 1}
    assert list(group.fairs.items()) == [("ciie", 2), ("hk", 1)]
    assert group.nearest == ("a", "b", "c")


def test_large_groups_come_first_then_what_was_asked_last(
    snapshot: Snapshot, encoder: SentenceEncoder
) -> None:
    texts = ("GDP of Hangzhou?", "GDP of Ningbo?", "GDP of Wenzhou?", "GDP of Ningbo, please?")
    groups = question_groups(asked(*texts), snapshot, encoder)
    assert members(groups) == [{2, 4}, {3}, {1}]


@pytest.mark.parametrize(("prefer", "language"), [("en", "en"), ("zh", "zh-Hans"), ("ru", "ru")])
def test_a_reader_sees_a_question_in_their_language(
    snapshot: Snapshot, encoder: SentenceEncoder, prefer: str, language: str
) -> None:
    (group,) = question_groups(WAGES, snapshot, encoder, prefer=prefer)
    assert group.representative.language == language


def test_a_language_nobody_asked_in_is_no_hindrance(
    snapshot: Snapshot, encoder: SentenceEncoder
) -> None:
    (group,) = question_groups(WAGES, snapshot, encoder, prefer="th")
    assert group.representative in WAGES


def test_new_questions_move_no_earlier_one(snapshot: Snapshot, encoder: SentenceEncoder) -> None:
    records, _ = questions_and_topics()
    half = len(records) // 2
    before = question_groups(records[:half], snapshot, encoder)
    after = {
        group.id: set(group.record_ids) for group in question_groups(records, snapshot, encoder)
    }
    assert all(set(group.record_ids) <= after[group.id] for group in before)


def test_the_order_records_are_given_in_does_not_matter(
    snapshot: Snapshot, encoder: SentenceEncoder
) -> None:
    records, _ = questions_and_topics()
    backwards = question_groups(records[::-1], snapshot, encoder)
    assert backwards == question_groups(records, snapshot, encoder)


def test_kept_meanings_group_the_same_and_are_not_read_again(
    snapshot: Snapshot, tmp_path: Path
) -> None:
    path = tmp_path / "var" / "questions.db"
    encoder = CountingEncoder()
    first = question_groups(WAGES, snapshot, encoder, QuestionCache(path))  # type: ignore[arg-type]
    assert len(encoder.asked) == len(WAGES)
    again = question_groups(WAGES, snapshot, encoder, QuestionCache(path))  # type: ignore[arg-type]
    assert len(encoder.asked) == len(WAGES)
    assert again == first
    assert "wage" not in path.read_bytes().decode("latin-1").replace("average-wage", "")


def test_a_broken_file_of_meanings_is_done_without(
    snapshot: Snapshot, encoder: SentenceEncoder, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "questions.db"
    path.write_text("no database " * 100)
    assert len(question_groups(WAGES, snapshot, encoder, QuestionCache(path))) == 1
    assert "cannot be used" in caplog.text


@pytest.mark.parametrize("text", ["", " ", "?!", "\0", "a\0b", "\ud800", "🦪" * 50, "GDP " * 5_000])
def test_any_text_is_in_a_group(snapshot: Snapshot, encoder: SentenceEncoder, text: str) -> None:
    records = [*WAGES, *asked(text, language="xx", first=9)]
    assert sum(group.size for group in question_groups(records, snapshot, encoder)) == 5


def test_no_questions_have_no_groups(snapshot: Snapshot, encoder: SentenceEncoder) -> None:
    assert question_groups([], snapshot, encoder) == []


def test_new_names_are_understood_where_questions_are_read_again(
    store: FactStore, encoder: SentenceEncoder, tmp_path: Path
) -> None:
    cache, snapshots = QuestionCache(tmp_path / "questions.db"), SnapshotCache(store, encoder)
    records = asked("Average wage in Pearltown?", "Average wage in Zhuji?")
    assert len(question_groups(records, snapshots.current(), encoder, cache)) == 2
    with store.write("mei") as session:
        alias = Term(entity_id="zhuji", language="en", text="Pearltown", role="alias")
        session.add(alias)
    named = SnapshotCache(store, encoder).current()
    assert len(question_groups(records, named, encoder, cache, reread=0)) == 2
    assert len(question_groups(records, named, encoder, cache)) == 1
    with store.write("mei") as session:
        session.delete(alias)


def test_the_questions_of_the_sets_are_grouped_by_what_they_ask(
    snapshot: Snapshot, encoder: SentenceEncoder
) -> None:
    records, topics = questions_and_topics()
    group_of = {
        record: group.id
        for group in question_groups(records, snapshot, encoder)
        for record in group.record_ids
    }
    pairs = list(combinations(records, 2))
    same = {(a.id, b.id) for a, b in pairs if topics[a.id] == topics[b.id]}
    together = {(a.id, b.id) for a, b in pairs if group_of[a.id] == group_of[b.id]}
    assert len(same) > 30
    assert len(same & together) >= 0.9 * len(together)
    assert len(same & together) >= 0.8 * len(same)


def questions_and_topics() -> tuple[list[UnansweredRecord], dict[int, str]]:
    """The questions of the sets that no source answers, and by id what each asks."""
    topics = yaml.safe_load(Path(__file__).with_name("question_topics.yml").read_text("utf-8"))
    records: list[UnansweredRecord] = []
    found: dict[int, str] = {}
    for questions in read_sets(PROJECT / "tests" / "questions", LANGUAGES):
        unknown = [one for one in questions.questions if one.group == "unknown"]
        for question, topic in zip(unknown, topics[questions.language], strict=True):
            if len(question.ask) == 1:
                number = len(records) + 1
                records += asked(question.ask[0], language=questions.language, first=number)
                found[number] = topic
    return records, found
