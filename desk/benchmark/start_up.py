"""Start-up: from the command to the first answered turn."""

from __future__ import annotations

import asyncio
import time

import httpx

from desk.benchmark.contender import Contender, Conversation
from desk.server_process import ServerProcess

WITHIN = 300.0
ANSWER_SECONDS = 30.0


def timed_start(contender: Contender) -> tuple[ServerProcess, float]:
    """Start a bot; return its process and the seconds until it had answered a turn.

    Raises:
        ServiceFailed: it ended, or answered nothing in time.
    """
    began = time.monotonic()
    server = contender.start()
    try:
        server.wait_until(lambda: asyncio.run(_answers(contender)), WITHIN)
    except BaseException:
        server.stop()
        raise
    return server, time.monotonic() - began


async def _answers(contender: Contender) -> bool:
    async with httpx.AsyncClient(
        base_url=contender.address, timeout=ANSWER_SECONDS, trust_env=False
    ) as client:
        try:
            failure = await contender.turn(client, Conversation(), contender.questions[0])
        except httpx.HTTPError:
            return False
    return failure is None
