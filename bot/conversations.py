"""Who may continue which conversation: signed ids, and what the front remembers of each."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from base64 import urlsafe_b64encode
from datetime import UTC, datetime, timedelta

from sqlalchemy import Engine, String, delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapped, mapped_column

from bot.errors import BadConversation
from bot.front_database import FrontBase

CLIENT_ID = re.compile(r"[A-Za-z0-9_-]{8,64}")
NEW_ID_BYTES = 16
SIGNATURE_LENGTH = 43
REMEMBERED_FOR = timedelta(days=30)
FORGETS_EVERY = timedelta(hours=1)
SIGNED_ID_PATTERN = rf"^[A-Za-z0-9_-]{{8,64}}(\.[A-Za-z0-9_-]{{{SIGNATURE_LENGTH}}})?$"


class ConversationRow(FrontBase):
    """A conversation that has begun; its key is a keyed hash, so the row names nobody."""

    __tablename__ = "conversation"

    key: Mapped[str] = mapped_column(String(SIGNATURE_LENGTH), primary_key=True)
    created: Mapped[datetime]
    language_lock: Mapped[str | None] = mapped_column(String(16))


class ConversationSigner:
    """Signs conversation ids and hides identities behind keyed hashes."""

    def __init__(self, secret_key: str) -> None:
        """`secret_key` is the desk's own; changing it ends every conversation."""
        self._secret = secret_key.encode()

    def sign(self, conversation_id: str) -> str:
        """Return the signed form that its holder continues the conversation with."""
        return f"{conversation_id}.{self._digest('signature', conversation_id)}"

    def verify(self, signed_id: str) -> str:
        """Return the bare id of a signed one.

        Raises:
            BadConversation: the signature is missing or not ours.
        """
        conversation_id, _, signature = signed_id.partition(".")
        expected = self._digest("signature", conversation_id)
        if not hmac.compare_digest(_bytes(signature), expected.encode()):
            raise BadConversation("broken signature")
        return conversation_id

    def key(self, channel: str, identity: str) -> str:
        """Return the name by which everything behind the front knows this conversation."""
        return self._digest(f"conversation:{channel}", identity)

    def _digest(self, purpose: str, value: str) -> str:
        message = _bytes(f"{purpose}:{value}")
        digest = hmac.new(self._secret, message, hashlib.sha256).digest()
        return urlsafe_b64encode(digest).decode().rstrip("=")


def _bytes(text: str) -> bytes:
    # A lone surrogate is no valid id, but it has to be refused like any other, not crash.
    return text.encode("utf-8", "surrogatepass")


class ConversationStore:
    """The conversations that exist, and the language each one chose."""

    def __init__(self, engine: Engine) -> None:
        """`engine` is the front's database."""
        self._engine = engine
        self._forgot = datetime.min.replace(tzinfo=UTC)

    def begin(self, key: str) -> None:
        """Take `key` for a new conversation; now and then, forget the old ones.

        Raises:
            BadConversation: it is taken.
        """
        now = datetime.now(UTC)
        row = {"key": key, "created": now, "language_lock": None}
        try:
            with self._engine.begin() as connection:
                if now - self._forgot > FORGETS_EVERY:
                    old = ConversationRow.created < now - REMEMBERED_FOR
                    connection.execute(delete(ConversationRow).where(old))
                    self._forgot = now
                connection.execute(insert(ConversationRow).values(row))
        except IntegrityError as error:
            raise BadConversation("the conversation exists") from error

    def abandon(self, key: str) -> None:
        """Free the key of a conversation whose first turn got no answer."""
        with self._engine.begin() as connection:
            connection.execute(delete(ConversationRow).where(ConversationRow.key == key))

    def language_lock(self, key: str) -> str | None:
        """Return the language chosen in this conversation."""
        query = select(ConversationRow.language_lock).where(ConversationRow.key == key)
        with self._engine.connect() as connection:
            return connection.execute(query).scalar_one_or_none()

    def lock_language(self, key: str, language: str) -> None:
        """Keep the language chosen in this conversation."""
        row = {"key": key, "created": datetime.now(UTC), "language_lock": language}
        change = insert(ConversationRow).values(row)
        with self._engine.begin() as connection:
            connection.execute(
                change.on_conflict_do_update(
                    index_elements=[ConversationRow.key], set_={"language_lock": language}
                )
            )


def new_conversation_id() -> str:
    """Return an id that nobody can guess."""
    return secrets.token_urlsafe(NEW_ID_BYTES)


def is_client_id(conversation_id: str) -> bool:
    """Tell whether a client may begin a conversation under this id."""
    return CLIENT_ID.fullmatch(conversation_id) is not None
