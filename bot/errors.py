"""What can go wrong between a person's message and its answer."""

from __future__ import annotations


class BotError(Exception):
    """Base of every error a front shows to a person; `message_id` names the words for it."""

    message_id = "error-internal"

    def __init__(self, detail: str = "", *, retry_after: int | None = None) -> None:
        """`detail` is for the log; `retry_after` is in whole seconds."""
        super().__init__(detail or self.message_id)
        self.retry_after = retry_after


class DialogueError(BotError):
    """The dialogue engine gave no usable answer."""


class NoReply(DialogueError):
    """Rasa was silent, late, broken or answered in another shape."""

    message_id = "error-no-reply"


class Busy(DialogueError):
    """More turns are waiting than can be answered in time."""

    message_id = "error-busy"


class RateLimited(BotError):
    """One address or one conversation sends more turns than allowed."""

    message_id = "error-rate-limited"


class MessageRefused(BotError):
    """The message itself cannot be accepted."""


class BadText(MessageRefused):
    """The text holds characters that no keyboard writes."""

    message_id = "error-bad-text"


class EmptyText(BadText):
    """The text holds nothing to read."""

    message_id = "error-empty-text"


class TextTooLong(MessageRefused):
    """The text is longer than the desk reads at once."""

    message_id = "error-text-too-long"


class UnsupportedLanguage(MessageRefused):
    """The asked language is none of ours."""

    message_id = "error-unsupported-language"


class UnknownFair(MessageRefused):
    """No fair has this slug."""

    message_id = "error-unknown-fair"


class BadConversation(MessageRefused):
    """The conversation id is malformed, taken, or its signature is broken."""

    message_id = "error-bad-conversation"
