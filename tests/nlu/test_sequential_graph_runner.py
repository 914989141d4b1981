"""The runner gives what Rasa's own gives, and runs no component twice."""

from __future__ import annotations

from typing import Any

import pytest
from rasa.engine.graph import ExecutionContext, GraphComponent, GraphSchema, SchemaNode
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.engine.runner.interface import GraphRunner
from rasa.engine.storage.local_model_storage import LocalModelStorage

from nlu.sequential_graph_runner import SequentialGraphRunner

calls: list[str] = []


class Spelling(GraphComponent):
    """Joins what it is given, and notes that it ran."""

    @classmethod
    def create(cls, config: dict[str, Any], **_: Any) -> Spelling:
        """Create the component."""
        spelling = cls()
        spelling.letter = config["letter"]
        return spelling

    letter: str

    def spell(self, **parts: str) -> str:
        """The parts in order of their names, and the own letter."""
        calls.append(self.letter)
        return "".join(parts[name] for name in sorted(parts)) + self.letter


def node(letter: str, needs: dict[str, str], is_target: bool = False) -> SchemaNode:
    return SchemaNode(
        needs=needs,
        uses=Spelling,
        constructor_name="create",
        fn="spell",
        config={"letter": letter},
        eager=True,
        is_target=is_target,
        is_input=False,
        resource=None,
    )


SCHEMA = GraphSchema(
    {
        "first": node("a", {"given": "message"}),
        "second": node("b", {"x": "first"}),
        "third": node("c", {"x": "first", "y": "second"}, is_target=True),
        "aside": node("d", {}),
    }
)


def runner(kind: type[GraphRunner], folder: Any) -> GraphRunner:
    storage = LocalModelStorage.create(folder)
    return kind.create(SCHEMA, storage, ExecutionContext(GraphSchema({})))


@pytest.mark.parametrize(
    ("targets", "expected"),
    [
        (None, {"third": "!a!abc"}),
        (["second"], {"second": "!ab"}),
        (["third", "first"], {"third": "!a!abc", "first": "!a"}),
    ],
)
def test_targets_get_what_rasa_gives_them(
    targets: list[str], expected: dict[str, str], tmp_path: Any
) -> None:
    results = [
        runner(kind, tmp_path).run({"message": "!"}, targets)
        for kind in (DaskGraphRunner, SequentialGraphRunner)
    ]
    assert results == [expected, expected]


def test_a_component_that_two_others_need_runs_once(tmp_path: Any) -> None:
    calls.clear()
    runner(SequentialGraphRunner, tmp_path).run({"message": "!"})
    assert calls == ["a", "b", "c"]


def test_an_input_stands_in_for_a_component(tmp_path: Any) -> None:
    result = runner(SequentialGraphRunner, tmp_path).run({"first": "?"}, ["second"])
    assert result == {"second": "?b"}
