"""YAML as plain values that still know their lines.

Scalars stay the text they are written as: a figure never passes through float, a bare `no` stays
a word and a date stays what the file says. The models that read them convert.
"""

from collections.abc import Iterator
from pathlib import Path

import yaml

type Plain = str | list[Plain] | dict[str, Plain] | None

_NULL = "tag:yaml.org,2002:null"


class YamlMistake(ValueError):
    """The text is not the YAML expected; `line` says where, counted from 1."""

    def __init__(self, line: int, message: str) -> None:
        self.line = line
        super().__init__(message)


def compose(path: Path) -> yaml.Node | None:
    """Return the root node of a file, or None for an empty one.

    Raises:
        YamlMistake: the file is not YAML or not UTF-8.
    """
    try:
        text = path.read_text(encoding="utf-8")
        return yaml.compose(text, Loader=yaml.CSafeLoader)
    except UnicodeDecodeError as error:
        raise YamlMistake(1, "the file is not UTF-8") from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise YamlMistake(mark.line + 1 if mark else 1, error.problem or "not YAML") from error
    except yaml.YAMLError as error:
        raise YamlMistake(1, "the file holds characters that YAML does not allow") from error


def entries(node: yaml.Node) -> Iterator[tuple[str, yaml.Node, int]]:
    """Yield key, value and line of each entry of a mapping.

    Raises:
        YamlMistake: the node is no mapping, or says a key twice.
    """
    if not isinstance(node, yaml.MappingNode):
        raise YamlMistake(line(node), "a mapping is needed here")
    seen: set[str] = set()
    for key, value in node.value:
        if key.value in seen:
            raise YamlMistake(line(key), f"'{key.value}' is written twice")
        seen.add(key.value)
        yield key.value, value, line(key)


def plain(node: yaml.Node) -> Plain:
    """Return a node as text, lists, mappings and None.

    Raises:
        YamlMistake: a mapping says a key twice.
    """
    if isinstance(node, yaml.MappingNode):
        return {key: plain(value) for key, value, _ in entries(node)}
    if isinstance(node, yaml.SequenceNode):
        return [plain(item) for item in node.value]
    return None if node.tag == _NULL else str(node.value)


def line(node: yaml.Node, path: tuple[int | str, ...] = ()) -> int:
    """Return the line of what stands at a path below a node, or of the nearest above it."""
    for step in path:
        below = _child(node, step)
        if below is None:
            break
        node = below
    return int(node.start_mark.line) + 1


def _child(node: yaml.Node, step: int | str) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == step), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        found: yaml.Node = node.value[step]
        return found
    return None
