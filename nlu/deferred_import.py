"""A module that is imported when something in it is first used."""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import Any


def defer_import(name: str) -> None:
    """Put a placeholder where ``import`` finds a module; its first use imports the real one.

    The standard library's ``LazyLoader`` will not do: a second ``import`` of the same name looks
    at the placeholder's attributes, and so loads it.
    """
    if name not in sys.modules:
        sys.modules[name] = _DeferredModule(name)


class _DeferredModule(ModuleType):
    def __getattr__(self, attribute: str) -> Any:
        if attribute.startswith("__"):  # the import system asks for these before any use
            raise AttributeError(attribute)
        return getattr(_real_module(self), attribute)


def _real_module(placeholder: ModuleType) -> ModuleType:
    if sys.modules.get(placeholder.__name__) is placeholder:
        del sys.modules[placeholder.__name__]
    return import_module(placeholder.__name__)
