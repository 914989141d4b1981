"""Rasa's own command line: ``python -m nlu.rasa_server run …`` is ``rasa run …``, but lighter."""

from __future__ import annotations

from importlib import import_module

from nlu.deferred_import import defer_import

UNUSED_WITHOUT_NEURAL_COMPONENTS = "rasa.utils.train_utils"
"""The one module through which serving our model imports TensorFlow: 300 MB and 5 seconds."""


def main() -> None:
    """Run Rasa's command line."""
    defer_import(UNUSED_WITHOUT_NEURAL_COMPONENTS)
    # Only now, because these import Rasa.
    import_module("nlu.rasa_overhead").remove_overhead()
    import_module("rasa.__main__").main()


if __name__ == "__main__":
    main()
