"""Text to vector: a multilingual sentence encoder behind one small interface.

Both runtimes import this package, so it needs nothing but NumPy and the encoder's own wheel.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from encoder.e5_encoder import E5Encoder
from encoder.errors import EncoderError, UnknownEncoder
from encoder.joined_encoder import JoinedEncoder
from encoder.no_encoder import NoEncoder
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

_ENCODERS: Mapping[str, Callable[[], SentenceEncoder]] = {
    "use": UseEncoder,
    "e5": E5Encoder,
    "none": NoEncoder,
}


def load_encoder(name: str = DEFAULT_ENCODER) -> SentenceEncoder:
    """A new encoder of that name; its weights are read when the first text comes.

    Args:
        name: one of ours, or several with ``+`` between them: ``use+e5``.

    Raises:
        UnknownEncoder: no encoder has this name.
    """
    parts = [_load(part) for part in name.split("+")]
    return JoinedEncoder(parts) if len(parts) > 1 else parts[0]


def _load(name: str) -> SentenceEncoder:
    if name not in _ENCODERS:
        raise UnknownEncoder(name, sorted(_ENCODERS))
    return _ENCODERS[name]()
