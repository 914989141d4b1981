"""What the console tidies up by itself, at its start and once a day from then on."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

from console.clock import day_at
from console.duties import forget_past_duties
from console.office import office
from console.parts import ConsoleParts
from console.sessions import forget_past_sessions
from facts.unanswered import forget_settled

ACTOR = "desk"
"""Under which name the history has what nobody did by hand."""

_DAY_S = 24 * 60 * 60
_log = logging.getLogger(__name__)

type Wait = Callable[[float], bool]
"""Waits for some seconds; whether the console stops meanwhile."""


@contextmanager
def kept_up(parts: ConsoleParts) -> Iterator[None]:
    """Tidy up in the background as long as the console runs."""
    stopping = Event()
    # Nothing waits for it: a store that is busy must not keep the console from stopping.
    worker = Thread(target=keep_up, args=(parts, stopping.wait), name="upkeep", daemon=True)
    worker.start()
    try:
        yield
    finally:
        stopping.set()
        worker.join(timeout=5)


def keep_up(parts: ConsoleParts, wait: Wait) -> None:
    """Tidy up now and every day, until the console stops; what fails is tried again next day."""
    while True:
        for job in JOBS:
            try:
                job(parts)
            except Exception:
                _log.exception("upkeep: %s failed", job.__name__)
        if wait(_DAY_S):
            return


def settled_questions(parts: ConsoleParts) -> None:
    """Remove questions that were settled long ago."""
    forget_settled(parts.store, ACTOR, parts.staff.clock())


def past_sessions(parts: ConsoleParts) -> None:
    """Remove the sessions of browsers that never came back."""
    forget_past_sessions(parts.staff)


def past_duties(parts: ConsoleParts) -> None:
    """Remove when somebody was on duty long ago."""
    forget_past_duties(parts.staff, day_at(office(parts.staff), parts.staff.clock()))


JOBS: tuple[Callable[[ConsoleParts], None], ...] = (settled_questions, past_sessions, past_duties)
