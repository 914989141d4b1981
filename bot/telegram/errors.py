"""What can go wrong between Telegram and the front."""

from __future__ import annotations

from bot.errors import BotError


class TelegramFrontError(BotError):
    """Base of the Telegram front's errors."""


class WebhookRefused(TelegramFrontError):
    """A webhook call did not carry the secret that Telegram was given."""

    message_id = "error-forbidden"


class UnreadableUpdate(TelegramFrontError):
    """A webhook call or a stored update is not shaped like an update."""

    message_id = "error-invalid-request"


class Unanswered(TelegramFrontError):
    """The handlers left an update without an answer, not even silence."""


class ChatClosed(TelegramFrontError):
    """The person has blocked the bot, or the group has removed it."""
