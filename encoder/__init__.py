"""Text to vector: a multilingual sentence encoder behind one small interface.

Both runtimes import this package, so it needs nothing but NumPy and the encoder's own wheel.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from encoder.e5_encoder import E5Encoder
from encoder.errors import EncoderError, UnknownEncoder
from encoder.projection import principal_axes
from encoder.sentence_encoder import SentenceEncoder, Vectors
from encoder.use_encoder import UseEncoder

__all__ = [
    "DEFAULT_ENCODER",
    "EncoderError",
    "SentenceEncoder",
    "UnknownEncoder",
    "Vectors",
    "load_encoder",
    "principal_axes",
]

DEFAULT_ENCODER = "use"

_ENCODERS: Mapping[str, Callable[[], SentenceEncoder]] = {"use": UseEncoder, "e5": E5Encoder}


def load_encoder(name: str = DEFAULT_ENCODER) -> SentenceEncoder:
    """A new encoder of that name; its weights are read when the first text comes.

    Raises:
        UnknownEncoder: no encoder has this name.
    """
    if name not in _ENCODERS:
        raise UnknownEncoder(name, sorted(_ENCODERS))
    return _ENCODERS[name]()
