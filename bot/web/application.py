"""The web application, assembled from its parts."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from fastapi import APIRouter, FastAPI

from bot.web.console_proxy import ConsoleProxy, console_routes
from bot.web.endpoints import WebParts, api_router
from bot.web.openapi import install_openapi
from bot.web.page import page_routes
from bot.web.problems import install_problem_handlers
from bot.web.security_headers import SecurityHeaders

API_VERSION = "1.0.0"
Lifespan = Callable[[FastAPI], AbstractAsyncContextManager[None]]


def create_web_application(
    parts: WebParts,
    *extra_routers: APIRouter,
    console: ConsoleProxy,
    lifespan: Lifespan | None = None,
) -> FastAPI:
    """Return the application that serves the API, the chat page and the way to the console."""
    app = FastAPI(
        title="Investor Desk",
        version=API_VERSION,
        lifespan=lifespan,
        # The documentation pages would load their scripts from another host.
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    for router in (api_router(parts), *extra_routers):
        app.include_router(router)
    app.router.routes.extend([*page_routes(), *console_routes(console)])
    app.add_middleware(SecurityHeaders)
    install_problem_handlers(app, parts.metrics)
    install_openapi(app)
    return app
