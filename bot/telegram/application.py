"""The Telegram front, assembled: updates into the inbox, answers out of it."""

from __future__ import annotations

import asyncio
import hmac
import logging
from collections.abc import Container, Coroutine, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Any

from telegram import Update
from telegram.error import InvalidToken, TelegramError
from telegram.ext import AIORateLimiter, Application, ExtBot

from bot.conversations import ConversationSigner
from bot.dialogue import Dialogue
from bot.inbox import Inbox, ReceivedUpdate
from bot.telegram.addressing import destination, identity
from bot.telegram.backoff import until_through
from bot.telegram.commands import menus
from bot.telegram.conversation_queues import ConversationQueues
from bot.telegram.delivery import Delivery
from bot.telegram.errors import Unanswered, WebhookRefused
from bot.telegram.handlers import TurnHandlers, handlers
from bot.telegram.log_privacy import quiet_libraries
from bot.telegram.payloads import UpdatesRequest, readable
from bot.telegram.polling import ALLOWED_UPDATES, poll
from bot.telegram.responder import Responder
from bot.telegram.texts import MessagesOf
from settings import Settings

logger = logging.getLogger(__name__)

CHANNEL = "telegram"
WEBHOOK_PATH = "/telegram/webhook"
PURGE_SECONDS = 3600
STOP_SECONDS = 10.0

TelegramApplication = Application[Any, Any, Any, Any, Any, Any]


class TelegramFront:
    """Answers on Telegram from `start` to `stop`; what is unfinished then goes on next time."""

    def __init__(
        self,
        settings: Settings,
        dialogue: Dialogue,
        inbox: Inbox,
        messages: MessagesOf,
        fairs: Container[str] = frozenset(),
    ) -> None:
        """`settings` hold a bot token; `fairs` are the slugs that a link may carry."""
        quiet_libraries()
        self._settings = settings
        self._inbox = inbox
        self._messages = messages
        self._fairs = fairs
        self._signer = ConversationSigner(settings.secret_key.get_secret_value())
        self._application = build_application(settings)
        self._responder = Responder(dialogue, inbox, messages)
        self._delivery = Delivery(self._bot, inbox)
        self._queues = ConversationQueues(self._process)
        self._connected = False
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Begin to connect; the web front need not wait for Telegram to be reachable."""
        self._spawn(self._run())

    async def stop(self) -> None:
        """Let running turns finish, then close the connections."""
        running = [task for task in self._tasks if not task.done()]
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        await self._queues.close(STOP_SECONDS)
        await self._application.shutdown()

    async def accept(self, update: dict[str, Any], secret: str | None) -> None:
        """Store an update that Telegram posted; it may be confirmed once this returns.

        Raises:
            WebhookRefused: the secret is not the one Telegram was given.
            UnreadableUpdate: this is no update.
        """
        expected = self._settings.telegram_webhook_secret
        if self._settings.telegram_mode != "webhook" or expected is None:
            raise WebhookRefused("updates are polled")
        given = (secret or "").encode()
        if not hmac.compare_digest(given, expected.get_secret_value().encode()):
            raise WebhookRefused("wrong secret")
        self._receive([update])

    @property
    def _bot(self) -> ExtBot[Any]:
        bot: ExtBot[Any] = self._application.bot
        return bot

    async def _run(self) -> None:
        try:
            await until_through(self._application.initialize, "getMe")
        except InvalidToken:
            logger.error("TELEGRAM_BOT_TOKEN: Telegram does not know this token; Telegram is off")
            return
        self._connect()
        self._spawn(self._set_menus())
        self._spawn(self._purge())
        if self._settings.telegram_mode == "webhook":
            await until_through(self._set_webhook, "setWebhook")
        else:
            await until_through(self._bot.delete_webhook, "deleteWebhook")
            await poll(self._bot, self._receive)

    def _connect(self) -> None:
        turns = TurnHandlers(self._responder, self._bot.bot, self._fairs)
        self._application.add_handlers(handlers(turns, self._bot.bot))
        self._application.add_error_handler(turns.failure)
        # No await in between: an update is either among the pending or submitted on arrival.
        self._connected = True
        for received in self._inbox.pending():
            self._submit(received)
        logger.info("Telegram is connected (%s)", self._settings.telegram_mode)

    def _receive(self, payloads: Sequence[dict[str, Any]]) -> None:
        new = self._inbox.store([self._read(payload) for payload in payloads])
        if self._connected:
            for received in new:
                self._submit(received)

    def _read(self, payload: dict[str, Any]) -> ReceivedUpdate:
        known = readable(payload)
        update = Update.de_json(known, self._bot)
        key = self._signer.key(CHANNEL, identity(update))
        return ReceivedUpdate(update.update_id, key, known)

    def _submit(self, received: ReceivedUpdate) -> None:
        query = received.payload.get("callback_query")
        if query is not None:
            self._spawn(self._answer_query(str(query["id"])))
        self._queues.submit(received.conversation, received.update_id)

    async def _answer_query(self, query_id: str) -> None:
        # The button stops spinning at once, however long its conversation's queue is.
        try:
            await self._bot.answer_callback_query(query_id)
        except TelegramError as error:
            logger.info("button not answered in time: %s", type(error).__name__)

    async def _process(self, update_id: int) -> None:
        stored = self._inbox.load(update_id)
        update = Update.de_json(stored.received.payload, self._bot)
        if stored.parts is None:
            await self._application.process_update(update)
            stored = self._inbox.load(update_id)
        if stored.parts is None:
            raise Unanswered
        to = destination(update)
        if to is not None:
            await self._delivery.deliver(stored, to)
        self._inbox.finish(update_id)

    async def _set_menus(self) -> None:
        for language_code, commands in menus(self._messages):
            set_menu = partial(self._bot.set_my_commands, commands, language_code=language_code)
            await until_through(set_menu, "setMyCommands")

    async def _set_webhook(self) -> bool:
        secret = self._settings.telegram_webhook_secret
        return await self._bot.set_webhook(
            f"{self._settings.public_url}{WEBHOOK_PATH}",
            allowed_updates=ALLOWED_UPDATES,
            secret_token=secret.get_secret_value() if secret else None,
        )

    async def _purge(self) -> None:
        while True:
            self._inbox.purge(datetime.now(UTC))
            await asyncio.sleep(PURGE_SECONDS)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            logger.error("Telegram front: %s", type(error).__name__, exc_info=error)


def build_application(settings: Settings) -> TelegramApplication:
    """Return the Bot API client for the server and token in `settings`.

    Raises:
        ValueError: there is no token.
    """
    if settings.telegram_bot_token is None:
        raise ValueError("TELEGRAM_BOT_TOKEN is not set")
    root = settings.telegram_api_url
    # The front polls and queues by itself: the library's updater confirms before it stores.
    return (
        Application.builder()
        .token(settings.telegram_bot_token.get_secret_value())
        .base_url(f"{root}/bot")
        .base_file_url(f"{root}/file/bot")
        .get_updates_request(UpdatesRequest(connection_pool_size=1))
        .rate_limiter(AIORateLimiter())
        .updater(None)
        .job_queue(None)
        .build()
    )
