"""Signed conversation ids and what the front remembers of a conversation."""

from __future__ import annotations

import re
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select, update

from bot.conversations import (
    REMEMBERED_FOR,
    SIGNED_ID_PATTERN,
    ConversationRow,
    ConversationSigner,
    ConversationStore,
    is_client_id,
    new_conversation_id,
)
from bot.errors import BadConversation
from bot.front_database import FILE_NAME, create_front_tables, open_front_database

SIGNER = ConversationSigner("a secret key for tests only")


@pytest.fixture
def store(tmp_path: Path) -> ConversationStore:
    engine = open_front_database(tmp_path)
    create_front_tables(engine)
    return ConversationStore(engine)


@given(st.from_regex(r"[A-Za-z0-9_-]{8,64}", fullmatch=True))
def test_a_signed_id_is_verified_and_of_the_documented_form(conversation_id: str) -> None:
    signed = SIGNER.sign(conversation_id)
    assert SIGNER.verify(signed) == conversation_id
    assert re.fullmatch(SIGNED_ID_PATTERN, signed)


@given(st.data())
def test_any_change_breaks_the_signature(data: st.DataObject) -> None:
    signed = SIGNER.sign(new_conversation_id())
    position = data.draw(st.integers(0, len(signed) - 1))
    other = data.draw(st.characters().filter(lambda character: character != signed[position]))
    with pytest.raises(BadConversation):
        SIGNER.verify(signed[:position] + other + signed[position + 1 :])


def test_another_desk_s_signature_is_refused() -> None:
    with pytest.raises(BadConversation):
        SIGNER.verify(ConversationSigner("another secret key").sign("conversation"))


def test_the_key_hides_the_id_and_tells_channels_apart() -> None:
    keys = {SIGNER.key("web", "conversation"), SIGNER.key("telegram", "conversation")}
    assert len(keys) == 2
    assert not any("conversation" in key for key in keys)


def test_a_new_id_is_one_a_client_could_have_made() -> None:
    assert is_client_id(new_conversation_id())


def test_a_key_can_be_taken_once(store: ConversationStore) -> None:
    store.begin("key")
    with pytest.raises(BadConversation):
        store.begin("key")


def test_an_abandoned_key_is_free_again(store: ConversationStore) -> None:
    store.begin("key")
    store.abandon("key")
    store.begin("key")
    with pytest.raises(BadConversation):
        store.begin("key")


def test_the_chosen_language_is_kept(store: ConversationStore) -> None:
    store.begin("key")
    store.lock_language("key", "de")
    store.lock_language("key", "ar")
    assert store.language_lock("key") == "ar"


def test_a_language_is_kept_for_a_conversation_older_than_the_database(
    store: ConversationStore,
) -> None:
    store.lock_language("key", "de")
    assert store.language_lock("key") == "de"


def test_conversations_survive_a_restart(tmp_path: Path) -> None:
    for attempt in range(2):
        engine = open_front_database(tmp_path)
        create_front_tables(engine)
        conversations = ConversationStore(engine)
        if attempt == 0:
            conversations.begin("key")
            conversations.lock_language("key", "ko")
        engine.dispose()
    assert conversations.language_lock("key") == "ko"


def test_the_database_is_for_its_owner_only(tmp_path: Path) -> None:
    create_front_tables(open_front_database(tmp_path))
    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600


def test_a_conversation_is_forgotten_after_thirty_days(tmp_path: Path) -> None:
    engine = open_front_database(tmp_path)
    create_front_tables(engine)
    ConversationStore(engine).begin("old")
    ConversationStore(engine).begin("recent")
    past = datetime.now(UTC) - REMEMBERED_FOR - timedelta(minutes=1)
    with engine.begin() as connection:
        old = update(ConversationRow).where(ConversationRow.key == "old")
        connection.execute(old.values(created=past))
    ConversationStore(engine).begin("new")
    with engine.connect() as connection:
        kept = set(connection.scalars(select(ConversationRow.key)))
    assert kept == {"recent", "new"}
