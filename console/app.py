"""The console, assembled in one place from its settings."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect
from starlette.routing import BaseRoute

from console.error_pages import console_error, http_error, unexpected_error
from console.errors import ConsoleError
from console.pages import (
    article,
    audit,
    calendar,
    changes,
    desks,
    entities,
    events,
    exchange,
    fact_list,
    facts,
    home,
    indicators,
    insight,
    jobs,
    name_list,
    names,
    profile,
    questions,
    series,
    sign_in,
    sources,
    staff,
)
from console.parts import ConsoleParts
from console.rendering import templates
from console.security import BodyLimit, SecurityHeaders
from console.staff_database import StaffDatabase
from console.static_files import static_route
from console.upkeep import kept_up
from encoder import SentenceEncoder
from facts.publish_gate.gate import PublishGate
from facts.question_cache import FILE, QuestionCache
from facts.snapshot import SnapshotCache
from facts.store import FactStore
from settings import Settings

_PAGES = (
    home,
    sign_in,
    profile,
    fact_list,
    facts,
    entities,
    indicators,
    sources,
    events,
    series,
    calendar,
    desks,
    changes,
    questions,
    name_list,
    names,
    insight,
    exchange,
    article,
    audit,
    staff,
    jobs,
)


def assemble(settings: Settings, encoder: SentenceEncoder) -> Starlette:
    """Return the console over the store and the accounts of these settings."""
    store = FactStore.open(settings.database_url)
    snapshots = SnapshotCache(store, encoder)
    parts = ConsoleParts(
        store=store,
        staff=StaffDatabase.open(settings.data_dir),
        snapshots=snapshots,
        encoder=encoder,
        templates=templates(),
        secret_key=settings.secret_key.get_secret_value(),
        questions=QuestionCache(settings.data_dir / FILE),
        gate=PublishGate(store, snapshots, encoder),
    )
    return application(parts)


def application(parts: ConsoleParts) -> Starlette:
    """Return the console over its parts, which it closes when it stops."""

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        with kept_up(parts):
            yield
        parts.jobs.close()
        parts.store.close()
        parts.staff.close()

    app = Starlette(
        routes=routes(),
        middleware=[Middleware(SecurityHeaders), Middleware(BodyLimit)],
        exception_handlers={
            ConsoleError: console_error,
            HTTPException: http_error,
            ClientDisconnect: http_error,
            Exception: unexpected_error,
        },
        lifespan=lifespan,
    )
    # Starlette would lead to the address it believes it has, not to the one the browser asked.
    app.router.redirect_slashes = False
    app.state.parts = parts
    return app


def routes() -> list[BaseRoute]:
    """Return every route of the console."""
    return [route for page in _PAGES for route in page.routes()] + [static_route()]
