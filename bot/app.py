"""The front, assembled in one place from its settings."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from fastapi import APIRouter, FastAPI
from sqlalchemy import Engine

from bot.conversations import ConversationSigner, ConversationStore
from bot.dialogue import MAX_WAITING_PER_PROCESS, TIMEOUT_SECONDS, Dialogue
from bot.front_database import create_front_tables, open_front_database
from bot.inbox import Inbox
from bot.local_client import LocalClient
from bot.metrics import Metrics
from bot.telegram.application import TelegramFront
from bot.turn_log import TurnLog
from bot.web.application import create_web_application
from bot.web.console_proxy import ConsoleProxy
from bot.web.endpoints import WebParts, telegram_router
from bot.web.rate_limit import TurnLimiter
from bot.web.readiness import Readiness
from bot.web.turns import WebTurns
from facts.store import FactStore
from languages.messages import messages
from settings import Settings


def assemble(settings: Settings) -> FastAPI:
    """Return the web application, which starts and stops Telegram with itself."""
    metrics = Metrics()
    engine = open_front_database(settings.data_dir)
    store = FactStore.open(settings.database_url)
    connections = MAX_WAITING_PER_PROCESS * max(1, len(settings.rasa_urls))
    client = LocalClient(connections, TIMEOUT_SECONDS)
    log = TurnLog(store)
    dialogue = Dialogue(settings.rasa_urls, client, metrics, log=log)
    telegram = telegram_front(settings, dialogue, engine)
    console = ConsoleProxy(settings.console_url, settings.trusted_proxies)
    create_front_tables(engine)
    signer = ConversationSigner(settings.secret_key.get_secret_value())
    parts = WebParts(
        turns=WebTurns(dialogue, ConversationStore(engine), signer),
        limiter=TurnLimiter(settings.rate_limit, settings.trusted_proxies),
        readiness=Readiness(store, settings.rasa_urls, settings.actions_url, client),
        metrics=metrics,
    )

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as closing:
            closing.callback(engine.dispose)
            closing.callback(store.close)
            closing.push_async_callback(console.close)
            closing.push_async_callback(log.stop)
            await log.start()
            await closing.enter_async_context(client)
            if telegram is not None:
                closing.push_async_callback(telegram.stop)
                await telegram.start()
            yield

    routers = webhook_routers(settings, telegram)
    return create_web_application(parts, *routers, console=console, lifespan=lifespan)


def telegram_front(settings: Settings, dialogue: Dialogue, engine: Engine) -> TelegramFront | None:
    """Return the Telegram front, or None where no token is set."""
    if settings.telegram_bot_token is None:
        return None
    return TelegramFront(settings, dialogue, Inbox(engine), messages)


def webhook_routers(settings: Settings, telegram: TelegramFront | None) -> list[APIRouter]:
    """Return the endpoint for Telegram's updates where they come by webhook."""
    secret = settings.telegram_webhook_secret
    if telegram is None or secret is None or settings.telegram_mode != "webhook":
        return []
    return [telegram_router(telegram, secret.get_secret_value())]
