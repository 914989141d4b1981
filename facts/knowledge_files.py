"""Reading the knowledge folder: every file parsed, every mistake collected with its line."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import yaml
from pydantic import ValidationError

from facts.knowledge_items import (
    LABEL_SECTIONS,
    SECTIONS,
    DeskItem,
    EditionItem,
    EntityItem,
    FactItem,
    FactTextItem,
    IndicatorItem,
    Item,
    QuestionsItem,
    SeriesItem,
    SourceItem,
    TermsItem,
)
from facts.yaml_lines import YamlMistake, compose, entries, line, plain
from languages import LANGUAGES

LABELS = "labels"
QUESTIONS = "questions"
_SINGULAR = {
    "sources": "source",
    "entities": "entity",
    "indicators": "indicator",
    "facts": "fact",
    "series": "series",
    "editions": "edition",
    "desks": "desk",
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where an item stands: its file as shown to people, its node, and what it is called."""

    file: str
    node: yaml.Node
    name: str

    def mistake(self, message: str, *path: int | str) -> str:
        """Return a message with the file and line of the item or of a field of it."""
        return f"{self.file}:{line(self.node, path)}: {self.name}: {message}"


@dataclass(frozen=True, slots=True)
class Stated[T: Item]:
    """An item and where it is stated."""

    item: T
    place: Place


@dataclass(slots=True)
class Labels:
    """One label file: the names and texts in one language."""

    language: str
    file: str
    entities: dict[str, Stated[TermsItem]] = field(default_factory=dict)
    indicators: dict[str, Stated[TermsItem]] = field(default_factory=dict)
    facts: dict[str, Stated[FactTextItem]] = field(default_factory=dict)


@dataclass(slots=True)
class Questions:
    """One file of questions: what investors ask in one language, by the fact that answers it."""

    language: str
    file: str
    facts: dict[str, Stated[QuestionsItem]] = field(default_factory=dict)


@dataclass(slots=True)
class Knowledge:
    """All items of a knowledge folder by id, and the mistakes met while reading them."""

    sources: dict[str, Stated[SourceItem]] = field(default_factory=dict)
    entities: dict[str, Stated[EntityItem]] = field(default_factory=dict)
    indicators: dict[str, Stated[IndicatorItem]] = field(default_factory=dict)
    facts: dict[str, Stated[FactItem]] = field(default_factory=dict)
    series: dict[str, Stated[SeriesItem]] = field(default_factory=dict)
    editions: dict[str, Stated[EditionItem]] = field(default_factory=dict)
    desks: dict[str, Stated[DeskItem]] = field(default_factory=dict)
    labels: list[Labels] = field(default_factory=list)
    questions: list[Questions] = field(default_factory=list)
    mistakes: list[str] = field(default_factory=list)


type _Reader = Callable[[yaml.Node, str, Knowledge], None]


def read_knowledge(folder: Path) -> Knowledge:
    """Return what the files of a folder say; items with mistakes are left out and reported."""
    knowledge = Knowledge()
    for path in sorted(folder.glob("*.yml")):
        _read(path, _shown(path, folder), knowledge, _read_document)
    for path in sorted((folder / LABELS).glob("*.yml")):
        _read(path, _shown(path, folder), knowledge, _read_labels)
    for path in sorted((folder / QUESTIONS).glob("*.yml")):
        _read(path, _shown(path, folder), knowledge, _read_questions)
    if not knowledge.sources and not knowledge.mistakes:
        knowledge.mistakes.append(f"{folder.name}: no knowledge files are here")
    return knowledge


def _shown(path: Path, folder: Path) -> str:
    return path.relative_to(folder.parent).as_posix()


def _read(path: Path, file: str, knowledge: Knowledge, read: _Reader) -> None:
    try:
        root = compose(path)
        if root is not None:
            read(root, file, knowledge)
    except YamlMistake as mistake:
        knowledge.mistakes.append(f"{file}:{mistake.line}: {mistake}")


def _read_document(root: yaml.Node, file: str, knowledge: Knowledge) -> None:
    for section, node, at in entries(root):
        if section not in SECTIONS:
            knowledge.mistakes.append(f"{file}:{at}: '{section}' is not a section")
        elif not isinstance(node, yaml.SequenceNode):
            knowledge.mistakes.append(f"{file}:{at}: '{section}' holds a list")
        else:
            for item in node.value:
                _read_item(section, item, file, knowledge)


def _read_item(section: str, node: yaml.Node, file: str, knowledge: Knowledge) -> None:
    found: dict[str, Stated[Item]] = getattr(knowledge, section)
    data = plain(node)
    ident = data.get("id") if isinstance(data, dict) else None
    name = f"{_SINGULAR[section]} '{ident}'" if isinstance(ident, str) else _SINGULAR[section]
    stated = _stated(SECTIONS[section], data, Place(file, node, name), knowledge)
    if stated is None:
        return
    key: str = stated.item.id  # type: ignore[attr-defined]
    if key in found:
        first = found[key].place
        also = f"the id is taken by {first.file}:{line(first.node)}"
        knowledge.mistakes.append(stated.place.mistake(also, "id"))
        return
    found[key] = stated


def _read_labels(root: yaml.Node, file: str, knowledge: Knowledge) -> None:
    language = _language(file, knowledge)
    if language is None:
        return
    labels = Labels(language, file)
    knowledge.labels.append(labels)
    for section, node, at in entries(root):
        if section not in LABEL_SECTIONS:
            knowledge.mistakes.append(f"{file}:{at}: '{section}' is not a section of labels")
        else:
            getattr(labels, section).update(_label_entries(section, node, file, knowledge))


def _read_questions(root: yaml.Node, file: str, knowledge: Knowledge) -> None:
    language = _language(file, knowledge)
    if language is None:
        return
    questions = Questions(language, file)
    knowledge.questions.append(questions)
    for key, value, _ in entries(root):
        place = Place(file, value, f"questions of fact '{key}'")
        stated = _stated(QuestionsItem, {"texts": plain(value)}, place, knowledge)
        if stated is not None:
            questions.facts[key] = stated


def _language(file: str, knowledge: Knowledge) -> str | None:
    """Return the code of the language that a file is named after; none after noting that."""
    folder = Path(file).stem
    language = next((known for known in LANGUAGES.values() if known.folder == folder), None)
    if language is None:
        knowledge.mistakes.append(f"{file}:1: '{folder}' is not the folder of a language")
        return None
    return language.code


def _label_entries(
    section: str, node: yaml.Node, file: str, knowledge: Knowledge
) -> Iterator[tuple[str, Stated[Item]]]:
    model = FactTextItem if section == "facts" else TermsItem
    for key, value, _ in entries(node):
        content = plain(value)
        data = {"text": content} if section == "facts" else content
        place = Place(file, value, f"{_SINGULAR[section]} '{key}'")
        stated = _stated(model, data, place, knowledge)
        if stated is not None:
            yield key, stated


def _stated[T: Item](
    model: type[T], data: object, place: Place, knowledge: Knowledge
) -> Stated[T] | None:
    try:
        return Stated(model.model_validate(data), place)
    except ValidationError as error:
        knowledge.mistakes.extend(_mistakes(place, error))
        return None


def _mistakes(place: Place, error: ValidationError) -> Iterator[str]:
    for detail in error.errors(include_url=False):
        where = ".".join(str(step) for step in detail["loc"])
        message = detail["msg"].removeprefix("Value error, ")
        yield place.mistake(f"{where}: {message}" if where else message, *detail["loc"])
