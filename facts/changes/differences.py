"""What differs between two states of a record, field by field."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Difference:
    """One field before and after; None where it is not set. `path` is such as ("texts", "de")."""

    path: tuple[str, ...]
    before: Any
    after: Any


def differences(
    before: Mapping[str, Any] | None, after: Mapping[str, Any] | None
) -> list[Difference]:
    """Return the fields that differ, in the order of the record that follows."""
    earlier, later = before or {}, after or {}
    names = dict.fromkeys([*later, *earlier])
    return [
        difference
        for name in names
        for difference in _of_field((name,), earlier.get(name), later.get(name))
    ]


def _of_field(path: tuple[str, ...], before: Any, after: Any) -> list[Difference]:
    if before == after:
        return []
    if isinstance(before or {}, Mapping) and isinstance(after or {}, Mapping):
        return [
            Difference((*path, *inner.path), inner.before, inner.after)
            for inner in differences(before, after)
        ]
    return [Difference(path, before, after)]
