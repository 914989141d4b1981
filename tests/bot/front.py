"""The web front assembled for tests, over any Rasa."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
from fastapi import APIRouter, FastAPI

from bot.conversations import ConversationSigner, ConversationStore
from bot.dialogue import Dialogue
from bot.front_database import create_front_tables, open_front_database
from bot.metrics import Metrics
from bot.web.application import create_web_application
from bot.web.endpoints import WebParts
from bot.web.rate_limit import TurnLimiter
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
    client: httpx.AsyncClient,
    *routers: APIRouter,
    rasa_urls: tuple[str, ...] = (RASA,),
    actions_url: str | None = ACTIONS,
    store: Any = None,
    limiter: TurnLimiter | None = None,
    timeout: float = 5.0,
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
    return create_web_application(parts, *routers)


def mock_client(handler: Callable[[httpx.Request], httpx.Response]) -> httpx.AsyncClient:
    """Return a client whose requests go to `handler`."""
    return httpx.AsyncClient(transport=httpx.MockTransport(handler))
