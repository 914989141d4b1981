"""One turn over HTTP: whose conversation, in which language, and then the dialogue's answer."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from bot.channels import WEB, Channel
from bot.conversations import (
    SIGNED_ID_PATTERN,
    ConversationSigner,
    ConversationStore,
    is_client_id,
    new_conversation_id,
)
from bot.dialogue import Dialogue, TurnMetadata
from bot.errors import BadConversation, UnknownFair, UnsupportedLanguage
from bot.reply import Answer
from bot.text import MAX_CHARACTERS, clean
from bot.web.errors import InvalidRequest
from languages import Language, match

REGISTERED_FAIRS: frozenset[str] = frozenset()
LANGUAGE_TAG_PATTERN = "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$"


def _encodable(value: str) -> str:
    # JSON can name half a surrogate pair, which no UTF-8 can hold; encoding it is a ValueError.
    value.encode()
    return value


Name = Annotated[str, AfterValidator(_encodable)]


class MessageIn(BaseModel):
    """A person's message; members that are not known are ignored."""

    model_config = ConfigDict(strict=True, frozen=True)

    text: Annotated[
        str,
        Field(
            description=f"1 to {MAX_CHARACTERS} characters once in NFC, or a button's value; "
            "no control characters but tab and newline",
            examples=["How many projects were signed at the third CIIE?"],
        ),
    ]
    conversation_id: Annotated[
        Name | None,
        Field(
            description="absent; or new and made by the client (8 to 64 of A-Z a-z 0-9 _ -); "
            "or the signed one of the last answer",
            json_schema_extra={"pattern": SIGNED_ID_PATTERN},
        ),
    ] = None
    language: Annotated[
        Name | None,
        Field(
            description="BCP 47 tag; locks the conversation's language from this turn on",
            json_schema_extra={"pattern": LANGUAGE_TAG_PATTERN},
            examples=["de-AT"],
        ),
    ] = None
    fair: Annotated[Name | None, Field(description="slug of the fair the chat is part of")] = None


@dataclass(frozen=True, slots=True)
class _Conversation:
    key: str
    signed_id: str
    is_new: bool
    language_lock: str | None


class WebTurns:
    """Answers messages that come over HTTP."""

    def __init__(
        self, dialogue: Dialogue, conversations: ConversationStore, signer: ConversationSigner
    ) -> None:
        """Join the dialogue to the conversations that may reach it."""
        self._dialogue = dialogue
        self._conversations = conversations
        self._signer = signer

    def key_of(self, message: MessageIn) -> str | None:
        """Return the key of the conversation a message continues, None if it begins one.

        Raises:
            BadConversation: the id has a broken signature.
        """
        given = message.conversation_id
        if given is None or "." not in given:
            return None
        return self._signer.key(WEB, self._signer.verify(given))

    async def answer(
        self, message: MessageIn, language_hint: str | None, channel: Channel = WEB
    ) -> Answer:
        """Return the answer to `message`.

        Args:
            channel: what the turn is counted under; conversations are the same on all of them.

        Raises:
            BotError: the message cannot be accepted, or nobody can answer it now.
        """
        text = clean(message.text)
        asked = requested_language(message.language)
        require_fair(message.fair)
        conversation = await asyncio.to_thread(self._open, message.conversation_id)
        lock = asked.code if asked else conversation.language_lock
        metadata = TurnMetadata(channel, message.fair, lock, language_hint)
        try:
            turn = await self._dialogue.turn(conversation.key, text, metadata, conversation.is_new)
        except BaseException:
            # The client never got the signed form of its id, so it may begin again with it.
            if conversation.is_new:
                await asyncio.to_thread(self._conversations.abandon, conversation.key)
            raise
        await self._keep_language(conversation, turn.language_lock or lock)
        body = turn.model_dump(exclude={"language_lock"})
        return Answer(conversation_id=conversation.signed_id, **body)

    def _open(self, given: str | None) -> _Conversation:
        if given is not None and "." in given:
            return self._continue(self._signer.verify(given))
        if given is not None and not is_client_id(given):
            raise BadConversation("malformed id")
        return self._begin(given or new_conversation_id())

    def _begin(self, conversation_id: str) -> _Conversation:
        key = self._signer.key(WEB, conversation_id)
        self._conversations.begin(key)
        return _Conversation(key, self._signer.sign(conversation_id), True, None)

    def _continue(self, conversation_id: str) -> _Conversation:
        key = self._signer.key(WEB, conversation_id)
        lock = self._conversations.language_lock(key)
        return _Conversation(key, self._signer.sign(conversation_id), False, lock)

    async def _keep_language(self, conversation: _Conversation, lock: str | None) -> None:
        if lock is not None and lock != conversation.language_lock:
            await asyncio.to_thread(self._conversations.lock_language, conversation.key, lock)


def read_message(members: Any) -> MessageIn:
    """Return the message that a JSON body holds.

    Raises:
        InvalidRequest: it has another shape.
    """
    try:
        return MessageIn.model_validate(members)
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False)
        pointers = tuple("/" + "/".join(map(str, item["loc"])) for item in found)
        raise InvalidRequest(pointers) from error


def requested_language(tag: str | None) -> Language | None:
    """Return the language a client asks for.

    Raises:
        UnsupportedLanguage: it is none of ours.
    """
    if tag is None:
        return None
    language = match(tag)
    if language is None:
        raise UnsupportedLanguage(repr(tag[:20]))
    return language


def require_fair(slug: str | None) -> None:
    """Accept no fair, or one that exists.

    Raises:
        UnknownFair: no fair has this slug.
    """
    if slug is not None and not fair_exists(slug):
        raise UnknownFair(repr(slug[:20]))


def fair_exists(slug: str) -> bool:
    """Tell whether a fair has this slug; none is registered so far."""
    return slug in REGISTERED_FAIRS
