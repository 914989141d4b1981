"""Every mistake in the knowledge is told at once, with its file and line."""

from collections.abc import Callable
from pathlib import Path

import pytest

from facts import queries
from facts.errors import KnowledgeError
from facts.loader import checked_knowledge, load_knowledge
from facts.store import FactStore

type Edit = Callable[[str, str, str], Path]


def mistakes(folder: Path) -> tuple[str, ...]:
    """What reading the folder complains of."""
    with pytest.raises(KnowledgeError) as caught:
        checked_knowledge(folder)
    return caught.value.errors


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        ("pearls.yml", '    value: "2020-11"', "    value: soon", "fact 'fair-1-opened': 'soon'"),
        ("pearls.yml", "indicator: opened", "indicator: closed", "no indicator 'closed'"),
        ("pearls.yml", "[zhuji]", "[atlantis]", "fact 'fair-1-deals': about: there is no entity"),
        ("pearls.yml", "10900000000.00000000001", "61 deals", "is not a decimal in full"),
        ("pearls.yml", 'period: "2020-11"', 'period: "November"', "'November' is not an ISO date"),
        ("pearls.yml", "    unit: project\n", "", "indicator 'deals': a number needs a unit"),
        ("pearls.yml", "    reason: digits_lost\n", "", "a disputed fact needs a reason"),
        ("pearls.yml", "  - id: zhuji\n", "  - id: zhejiang\n", "the id is taken by"),
        ("pearls.yml", "    title: An article\n", "", "source 'article': title: Field required"),
        ("pearls.yml", "    ordinal: 1", "    colour: red", "colour: Extra inputs"),
        (
            "pearls.yml",
            "  - id: fair\n    kind: event",
            "  - id: fair\n    kind: topic",
            "of kind event",
        ),
        (
            "pearls.yml",
            "    status: held",
            "    status: expected",
            "stated recurrence or two dated ones",
        ),
        (
            "pearls.yml",
            "  - id: zhejiang\n    kind: place",
            "  - id: zhejiang\n    kind: place\n    within: [zhuji]",
            "lies within itself",
        ),
        ("pearls.yml", "desks:", "tables:", "'tables' is not a section"),
        ("pearls.yml", "kind: date", "kind: [date", "expected ',' or ']'"),
        (
            "labels/en.yml",
            "  fair-1-fields: Pearls and jewellery.\n",
            "  zhuji-deals: Many.\n",
            "fact 'fair-1-fields': has no text in en",
        ),
        (
            "labels/en.yml",
            "  fields: {label: fields}\n",
            "",
            "indicator 'fields': has no label in en",
        ),
        ("labels/en.yml", "  fair:", "  fairs:", "entity 'fairs': there is no such entity"),
        ("labels/en.yml", "{label: fields}", "{aliases: [area]}", "label: Field required"),
        (
            "labels/en.yml",
            "  fields: {label: fields}\n",
            "  deals: {label: deals}\n",
            "written twice",
        ),
    ],
)
def test_a_mistake_is_told_with_file_and_line(
    edit: Edit, name: str, old: str, new: str, message: str
) -> None:
    told = mistakes(edit(name, old, new))
    assert any(m.startswith(f"knowledge/{name}:") and message in m for m in told), told


def test_the_line_is_that_of_the_field(edit: Edit) -> None:
    told = mistakes(edit("pearls.yml", "published: 2020-11-07", "published: yesterday"))
    assert told[0].startswith("knowledge/pearls.yml:4: source 'article': published: ")


def test_all_mistakes_are_told_at_once_and_nothing_is_loaded(
    store: FactStore, folder: Path, edit: Edit
) -> None:
    edit("pearls.yml", "published: 2020-11-07", "published: yesterday")
    edit("pearls.yml", "qualifier: more_than", "qualifier: roughly")
    (folder / "labels" / "xx.yml").write_text("entities: {}", encoding="utf-8")
    assert len(mistakes(folder)) == 3
    with pytest.raises(KnowledgeError):
        load_knowledge(store, folder)
    with store.session() as session:
        assert queries.all_entities(session) == []


def test_a_folder_without_knowledge_is_told(tmp_path: Path) -> None:
    assert mistakes(tmp_path) == (f"{tmp_path.name}: no knowledge files are here",)
