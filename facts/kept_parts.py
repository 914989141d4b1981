"""What was read or worked out before, kept until something that it follows from changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any


class KeptParts:
    """Values by name, each with what it was made from."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[object, Any]] = {}

    def copy(self) -> KeptParts:
        """The same values, which from now on change apart."""
        copied = KeptParts()
        copied._kept = dict(self._kept)
        return copied

    def read[T](self, name: str, revisions: Mapping[str, int], make: Callable[[], T]) -> T:
        """The value read when the parts it comes from had these revisions, or a new one."""
        kept = self._kept.get(name)
        if kept is None or kept[0] != revisions:
            kept = self._kept[name] = revisions, make()
        value: T = kept[1]
        return value

    def derived[T](self, name: str, sources: tuple[object, ...], make: Callable[[], T]) -> T:
        """The value made from the very same objects, or a new one."""
        kept = self._kept.get(name)
        if kept is None or not _are_same(kept[0], sources):
            kept = self._kept[name] = sources, make()
        value: T = kept[1]
        return value

    def same[T](self, name: str, value: T) -> T:
        """The object kept under the name if it equals the value, so that it is seen as the same."""
        kept = self._kept.get(name)
        if kept is None or kept[1] != value:
            kept = self._kept[name] = None, value
        equal: T = kept[1]
        return equal


def _are_same(kept: Any, sources: tuple[object, ...]) -> bool:
    same = (one is other for one, other in zip(kept, sources, strict=False))
    return len(kept) == len(sources) and all(same)
