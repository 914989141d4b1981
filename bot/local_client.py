"""HTTP to the desk's own servers on this machine: Rasa and the action server."""

from __future__ import annotations

from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import aiohttp

CONNECT_TIMEOUT_SECONDS = 2.0
# Sanic closes an idle connection after five seconds: one that is about to close is not used again.
KEEP_ALIVE_SECONDS = 4.0


class LocalRequestError(Exception):
    """No answer came; the server may have acted on the request all the same."""


class NotReached(LocalRequestError):
    """No connection could be made, so nothing was sent."""


@dataclass(frozen=True, slots=True)
class LocalAnswer:
    """What a server said: HTTP status and body."""

    status: int
    body: bytes


class LocalClient:
    """Asks local servers, over connections that stay open; environment proxies do not apply.

    On aiohttp: its client takes a quarter of httpx's time, which was half of the front's.
    """

    def __init__(self, connections: int, timeout: float) -> None:
        """At most so many `connections` to all servers; `timeout` is in seconds."""
        self._connections = connections
        self._timeout = aiohttp.ClientTimeout(timeout, connect=CONNECT_TIMEOUT_SECONDS)
        self._opened: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        """Open at the first request; nothing to do yet."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close all connections."""
        if self._opened is not None:
            await self._opened.close()

    async def get(self, url: str) -> LocalAnswer:
        """Get `url`.

        Raises:
            LocalRequestError: no answer in time.
        """
        return await self._request("GET", url)

    async def post(self, url: str, message: dict[str, Any]) -> LocalAnswer:
        """Post `message` to `url` as JSON.

        Raises:
            NotReached: nothing was sent.
            LocalRequestError: no answer in time, or a broken one.
        """
        return await self._request("POST", url, json=message)

    async def _request(self, method: str, url: str, **content: Any) -> LocalAnswer:
        try:
            async with self._session.request(method, url, **content) as response:
                return LocalAnswer(response.status, await response.read())
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotReached(type(error).__name__) from error
        except (aiohttp.ClientError, TimeoutError) as error:
            raise LocalRequestError(type(error).__name__) from error

    @property
    def _session(self) -> aiohttp.ClientSession:
        """Opened by the first request: it belongs to the event loop that runs then."""
        if self._opened is None:
            connector = aiohttp.TCPConnector(
                limit=self._connections, keepalive_timeout=KEEP_ALIVE_SECONDS
            )
            self._opened = aiohttp.ClientSession(connector=connector, timeout=self._timeout)
        return self._opened
