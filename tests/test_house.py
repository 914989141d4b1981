"""What prose and configuration promise: the map of the house, settings, intents, commands."""

import re
from pathlib import Path

import pytest
import yaml

from actions.routing import TOPICS
from desk.__main__ import assemble
from languages import LANGUAGES
from settings import PROJECT, settings_reference

README = (PROJECT / "README.md").read_text("utf-8")
ARCHITECTURE = (PROJECT / "ARCHITECTURE.md").read_text("utf-8")
DOMAIN = yaml.safe_load((PROJECT / "domain.yml").read_text("utf-8"))
RULES = yaml.safe_load((PROJECT / "data/rules/rules.yml").read_text("utf-8"))["rules"]
MAIN_INTENTS = {"ask_industry_fact", "ask_upcoming_events", "ask_contact", "out_of_scope"}
SMALL_TALK = {"greet", "goodbye", "thank", "affirm", "deny"}


def training_examples(folder: str) -> dict[str, list[str]]:
    """The examples of a language by intent."""
    found: dict[str, list[str]] = {}
    for path in sorted((PROJECT / "data/nlu" / folder).glob("*.yml")):
        for block in yaml.safe_load(path.read_text("utf-8"))["nlu"]:
            lines = [line.removeprefix("- ") for line in block["examples"].splitlines()]
            found.setdefault(block["intent"], []).extend(lines)
    return found


@pytest.mark.parametrize("setting", settings_reference(), ids=lambda setting: setting.name)
def test_readme_explains_every_setting(setting: object) -> None:
    row = f"| `{setting.name}` | {setting.default} | {setting.description} |"  # type: ignore[attr-defined]
    assert row in README


def test_readme_names_only_commands_there_are() -> None:
    named = set(re.findall(r"bin/desk ([a-z]+)", README))
    there_are = set(assemble().registered_commands) | set(assemble().registered_groups)
    names = {command.name for command in there_are}
    assert named <= names


def test_readme_names_only_make_targets_there_are() -> None:
    targets = set(re.findall(r"^([a-z]+):", (PROJECT / "Makefile").read_text("utf-8"), re.M))
    assert set(re.findall(r"`make ([a-z]+)`", README)) <= targets


def test_every_folder_is_on_the_map() -> None:
    packages = {path.parent.name for path in PROJECT.glob("*/__init__.py")}
    assert {name for name in packages if f"`{name}/`" not in ARCHITECTURE} == set()


def test_every_file_the_prose_names_exists() -> None:
    named = re.findall(r"`([a-z_]+(?:/[a-z_0-9]+)+\.(?:py|md|yml))`", ARCHITECTURE + README)
    assert [path for path in named if not (PROJECT / path).exists()] == []


def test_every_link_of_the_prose_leads_somewhere() -> None:
    for page in [*PROJECT.glob("*.md"), *PROJECT.glob("docs/**/*.md")]:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_domain_and_actions_agree() -> None:
    assert set(DOMAIN["actions"]) == set(TOPICS)


def test_every_intent_ends_in_one_action() -> None:
    steps = {rule["steps"][0]["intent"]: rule["steps"][1:] for rule in RULES}
    assert steps.keys() == set(DOMAIN["intents"])
    assert all(len(actions) == 1 and actions[0]["action"] in TOPICS for actions in steps.values())


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_language_is_complete(code: str) -> None:
    folder = LANGUAGES[code].folder
    for path in (
        f"languages/{folder}/messages.ftl",
        f"knowledge/labels/{folder}.yml",
        f"knowledge/questions/{folder}.yml",
        f"tests/questions/{folder}.yml",
        f"tests/questions/tuning/{folder}.yml",
    ):
        assert (PROJECT / path).is_file(), path


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_language_has_enough_distinct_examples(code: str) -> None:
    examples = training_examples(LANGUAGES[code].folder)
    assert examples.keys() == set(DOMAIN["intents"]) - {"nlu_fallback"}
    for intent, lines in examples.items():
        least = 40 if intent in MAIN_INTENTS else 15 if intent in SMALL_TALK else 30
        assert len({line.casefold() for line in lines}) >= least, intent


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_unseen_questions_are_not_among_those_asked_before_publishing(code: str) -> None:
    name = f"{LANGUAGES[code].folder}.yml"
    shipped, unseen = (
        yaml.safe_load((PROJECT / folder / name).read_text("utf-8"))
        for folder in ("knowledge/questions", "tests/questions")
    )
    asked = {text for texts in shipped.values() for text in texts}
    assert asked
    assert asked.isdisjoint(str(question["ask"]) for question in unseen["questions"])


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_unseen_questions_are_not_in_the_training_data(code: str) -> None:
    folder = LANGUAGES[code].folder
    trained = {
        line.casefold().strip(" ?？!.。؟")
        for lines in training_examples(folder).values()
        for line in lines
    }
    asked = yaml.safe_load(Path(PROJECT / f"tests/questions/{folder}.yml").read_text("utf-8"))
    judged = [q["ask"] if isinstance(q["ask"], str) else q["ask"][-1] for q in asked["questions"]]
    seen = [text for text in judged if text.casefold().strip(" ?？!.。؟") in trained]
    # "Danke" and the like are said in one way only; a real question has many.
    assert [text for text in seen if len(text.split()) > 3 or len(text) > 20] == []
    assert len(judged) >= 100
