"""The whole Rasa side: trained on part of the examples, served, killed and damaged."""

from __future__ import annotations

import base64
import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from ruamel.yaml import YAML

from tests.nlu.rasa_process import ENVIRONMENT, Actions, RasaProcess, serve_actions

pytestmark = pytest.mark.slow

FOLDERS = ("en", "de", "zh_hans")
EXAMPLES_OF_EACH = 12


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("training")
    _write_small_data(folder / "data")
    config = Path("config.yml").read_text().replace("data/nlu", str(folder / "data/nlu"))
    (folder / "config.yml").write_text(config)
    files = ("--config", str(folder / "config.yml"), "--domain", "domain.yml")
    output = ("--data", str(folder / "data"), "--out", str(folder), "--fixed-model-name", "small")
    subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "nlu.rasa_server", "train", *files, *output],
        env=ENVIRONMENT,
        check=True,
        timeout=280,
        capture_output=True,
    )
    return folder / "small.tar.gz"


@pytest.fixture(scope="module")
def shared_actions() -> Iterator[tuple[Actions, str]]:
    actions = Actions()
    with serve_actions(actions) as url:
        yield actions, url


@pytest.fixture
def actions(shared_actions: tuple[Actions, str]) -> Actions:
    actions, _ = shared_actions
    actions.calls.clear()
    actions.result = None
    return actions


@pytest.fixture(scope="module")
def rasa_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("rasa")


@pytest.fixture(scope="module")
def rasa(
    model: Path, shared_actions: tuple[Actions, str], rasa_folder: Path
) -> Iterator[RasaProcess]:
    process = RasaProcess(model, shared_actions[1], rasa_folder)
    yield process
    process.kill()


def test_every_topic_reaches_its_action(rasa: RasaProcess, actions: Actions) -> None:
    answers = [
        rasa.say(text)[0]["custom"]["action"]
        for text in ("hello", "Welche Messen stehen demnächst an?", "你能做什么")
    ]
    assert answers == ["action_smalltalk", "action_upcoming_events", "action_help"]


def test_the_action_gets_language_vector_and_metadata(rasa: RasaProcess, actions: Actions) -> None:
    rasa.say("Welche Messen stehen demnächst an?", channel="web", fair="ciie", language_lock="ja")
    message = actions.calls[-1]["tracker"]["latest_message"]
    vector = np.frombuffer(base64.b64decode(message["embedding"]), dtype=np.float16)
    assert message["language"]["code"] == "de"
    assert vector.shape == (512,)
    assert message["embedding_revision"].startswith("use-multilingual-v3/")
    assert message["metadata"] == {"channel": "web", "fair": "ciie", "language_lock": "ja"}


def test_later_turns_post_no_more_than_early_ones(rasa: RasaProcess, actions: Actions) -> None:
    for _ in range(12):
        rasa.say("hello", sender="long")
    sizes = [len(call["tracker"]["events"]) for call in actions.calls]
    assert max(sizes[2:]) == sizes[2]


def test_a_malformed_action_result_gives_no_reply(rasa: RasaProcess, actions: Actions) -> None:
    actions.result = {"events": "none", "responses": []}
    assert rasa.say("hello", sender="malformed") == []


def test_a_damaged_conversation_gives_no_reply(
    rasa: RasaProcess, actions: Actions, rasa_folder: Path
) -> None:
    rasa.say("hello", sender="damaged")
    with sqlite3.connect(rasa_folder / "trackers.db") as connection:
        connection.execute("UPDATE conversation SET slots = '{' WHERE sender_id = 'damaged'")
    connection.close()
    assert rasa.say("hello", sender="damaged") == []


def test_odd_messages_are_answered(rasa: RasaProcess, actions: Actions) -> None:
    for text in ("x" * 2_000, "a\0b", "😀", "\u200f", "a" * 300 + "?!" * 300):
        assert rasa.say(text, sender="odd")


def test_serving_leaves_tensorflow_alone(rasa: RasaProcess) -> None:
    mapped = Path(f"/proc/{rasa.process.pid}/maps").read_text()
    assert "tensorflow" not in mapped


def test_a_killed_server_forgets_nothing(
    model: Path, shared_actions: tuple[Actions, str], actions: Actions, tmp_path: Path
) -> None:
    turns = []
    for _ in range(2):
        process = RasaProcess(model, shared_actions[1], tmp_path)
        turns += [process.say("hello")[0]["custom"]["turns"] for _ in range(2)]
        process.kill()
    assert turns == [1, 2, 3, 4]


def test_rankings_come_line_by_line_in_order(model: Path) -> None:
    texts = ["How many projects did Zhejiang sign?", "Guten Tag!\nWann ist die Messe?", "你好"]
    answered = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "nlu.intent_rankings", str(model)],
        env=ENVIRONMENT,
        check=True,
        timeout=120,
        input="".join(f"{json.dumps(text)}\n" for text in texts),
        stdout=subprocess.PIPE,
        text=True,
    )
    projects, _, greeting = [json.loads(line) for line in answered.stdout.splitlines()]
    assert dict(projects)["ask_industry_fact"] > dict(greeting).get("ask_industry_fact", 0)
    assert dict(greeting)["greet"] > dict(projects).get("greet", 0)


def _write_small_data(folder: Path) -> None:
    shutil.copytree("data/rules", folder / "rules")
    yaml = YAML(typ="safe")
    for name in FOLDERS:
        target = folder / "nlu" / name
        target.mkdir(parents=True)
        for source in Path("data/nlu", name).glob("*.yml"):
            with (target / source.name).open("w") as file:
                yaml.dump(_shortened(yaml.load(source)), file)


def _shortened(data: Any) -> Any:
    for intent in data["nlu"]:
        lines = intent["examples"].splitlines()[:EXAMPLES_OF_EACH]
        intent["examples"] = "\n".join(lines) + "\n"
    return data
