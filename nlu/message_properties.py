"""Names of the properties our components set on a message."""

from __future__ import annotations

LANGUAGE = "language"
"""``{"code": str | None, "confidence": float, "candidates": [[code, probability], …]}``."""

EMBEDDING = "embedding"
"""The sentence vector, base64 of float16, so that the action need not encode again."""

EMBEDDING_REVISION = "embedding_revision"
"""Model and version of that vector."""

IS_NOISY_COPY = "is_noisy_copy"
"""On a training message that was made from another."""

PARTS = "parts"
"""The ways to take a message apart: for each the texts of its parts; in the output what was
understood of each: ``{"text": str, "intent_ranking": […], "embedding": str}``."""
