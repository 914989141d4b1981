"""Who writes where, and whether it is meant for the bot."""

from __future__ import annotations

import re
from dataclasses import dataclass

from telegram import Message, MessageEntity, Update, User
from telegram.constants import ChatType

from bot.telegram.commands import TOKENS, parse_command

# What stands between a mention and the question: "@bot, how many …".
AFTER_MENTION = " \t\n,:;，：、،"


@dataclass(frozen=True, slots=True)
class Destination:
    """Where an answer goes: a chat, a topic of a forum, and the message it replies to."""

    chat_id: int
    thread_id: int | None = None
    reply_to: int | None = None


def identity(update: Update) -> str:
    """Return whose conversation an update belongs to: one person in one chat."""
    chat, person = update.effective_chat, update.effective_user
    return f"{chat.id if chat else None}:{person.id if person else None}"


def destination(update: Update) -> Destination | None:
    """Return where the answer to an update goes, None if there is no chat."""
    message, chat = update.effective_message, update.effective_chat
    if chat is None:
        return None
    if not isinstance(message, Message):
        return Destination(chat.id)
    thread_id = message.message_thread_id if message.is_topic_message else None
    # A button sits under the bot's own message, which is no question to reply to.
    replies = is_group(message) and update.callback_query is None
    return Destination(chat.id, thread_id, message.message_id if replies else None)


def is_group(message: Message) -> bool:
    """Tell whether several people read this chat."""
    return message.chat.type in (ChatType.GROUP, ChatType.SUPERGROUP)


def is_from_person(message: Message) -> bool:
    """Tell whether a person wrote this: neither another bot nor a channel's copied post."""
    if message.is_automatic_forward or message.from_user is None:
        return False
    # Anonymous administrators write under a bot's name, on behalf of their chat.
    return not message.from_user.is_bot or message.sender_chat is not None


def is_addressed(message: Message, bot: User) -> bool:
    """Tell whether a message is meant for the bot: in groups a command, mention or reply."""
    if message.chat.type == ChatType.PRIVATE:
        return True
    if not is_group(message):
        return False
    text = message.text or message.caption or ""
    return (
        parse_command(text, bot.username) is not None
        or _replies_to(message, bot)
        or bool(mentions(message, bot))
    )


def question(message: Message, bot: User) -> str:
    """Return the text of a message without the mention that addresses the bot."""
    text = message.text or ""
    if not is_group(message):
        return text
    for mention in mentions(message, bot):
        text = text.replace(mention, " ", 1)
    return text.strip(AFTER_MENTION) or TOKENS["help"]


def mentions(message: Message, bot: User) -> list[str]:
    """Return the spellings in which a message names the bot."""
    text = message.text or message.caption or ""
    by_name = rf"(?<!\w)@{re.escape(bot.username)}(?!\w)" if bot.username else r"(?!)"
    read = message.parse_entities if message.text else message.parse_caption_entities
    by_link = [
        named
        for entity, named in read([MessageEntity.TEXT_MENTION]).items()
        if entity.user is not None and entity.user.id == bot.id
    ]
    return [*re.findall(by_name, text, re.IGNORECASE), *by_link]


def _replies_to(message: Message, bot: User) -> bool:
    replied = message.reply_to_message
    return replied is not None and replied.from_user is not None and replied.from_user.id == bot.id
