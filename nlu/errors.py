"""What can go wrong while understanding a message or keeping a conversation."""

from __future__ import annotations


class NluError(Exception):
    """Anything wrong in the Rasa runtime's own parts."""


class TrackerStoreError(NluError):
    """The stored conversations cannot be read or written."""


class CorruptConversation(TrackerStoreError):
    """A stored conversation is not what was once saved."""

    def __init__(self, sender_id: str, reason: Exception) -> None:
        super().__init__(f"the stored conversation {sender_id!r} is damaged: {reason}")


class ModelError(NluError):
    """A trained part of the model is missing or of another shape."""
