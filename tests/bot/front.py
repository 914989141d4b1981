"""The web front assembled for tests, over any Rasa."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
from fastapi import APIRouter, FastAPI

from bot.conversations import ConversationSigner, ConversationStore
from bot.dialogue import Dialogue
from bot.front_database import create_front_tables, open_front_database
from bot.local_client import LocalAnswer, LocalClient
from bot.metrics import Metrics
from bot.web.application import create_web_application
from bot.web.console_proxy import ConsoleProxy
from bot.web.endpoints import WebParts
from bot.web.rate_limit import Network, TurnLimiter
from bot.web.readiness import Readiness
from bot.web.turns import WebTurns

SECRET_KEY = "a secret key for tests only"
RASA, ACTIONS = "http://rasa.test", "http://actions.test"


class FakeStore:
    """A fact store that answers."""

    def revision(self) -> int:
        return 7


def web_front(
    data_dir: Path,
    client: LocalClient,
    *routers: APIRouter,
    rasa_urls: tuple[str, ...] = (RASA,),
    actions_url: str | None = ACTIONS,
    store: Any = None,
    limiter: TurnLimiter | None = None,
    timeout: float = 5.0,
    console_url: str | None = None,
    trusted_proxies: tuple[Network, ...] = (),
) -> FastAPI:
    """Return the web application with its own database under `data_dir`."""
    metrics = Metrics()
    engine = open_front_database(data_dir)
    create_front_tables(engine)
    turns = WebTurns(
        Dialogue(rasa_urls, client, metrics, timeout),
        ConversationStore(engine),
        ConversationSigner(SECRET_KEY),
    )
    readiness = Readiness(store or FakeStore(), rasa_urls, actions_url, client)
    parts = WebParts(turns, limiter or TurnLimiter(None), readiness, metrics)
    proxy = ConsoleProxy(console_url, trusted_proxies)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        yield
        await proxy.close()

    return create_web_application(parts, *routers, console=proxy, lifespan=lifespan)


Handler = Callable[[httpx.Request], httpx.Response | Awaitable[httpx.Response]]


class MockClient(LocalClient):
    """A client whose requests go to a handler, not to a server."""

    def __init__(self, handler: Handler) -> None:
        super().__init__(connections=1, timeout=1)
        self._handler = handler

    async def _request(self, method: str, url: str, **content: Any) -> LocalAnswer:
        response = self._handler(httpx.Request(method, url, **content))
        if isinstance(response, Awaitable):
            response = await response
        return LocalAnswer(response.status_code, response.content)
