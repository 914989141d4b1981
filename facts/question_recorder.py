"""Keeping unanswered questions while nobody waits for the store."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from queue import Empty, Full, Queue
from threading import Event, Thread
from time import monotonic

from sqlalchemy.exc import OperationalError, SQLAlchemyError

from facts.errors import StoreError
from facts.store import FactStore
from facts.unanswered import AskedQuestion, keep_questions

logger = logging.getLogger(__name__)

MOST_WAITING = 5_000
"""Questions that wait at most: 10 MB if all are as long as they may be, in Latin letters."""

LAST_TRIES_SECONDS = 30.0
"""How long a stop waits for a store that others keep locked."""

_RETRY_SECONDS = 1.0


class QuestionRecorder:
    """Writes questions in a thread of its own, one transaction for all that wait.

    An import may hold SQLite's write lock for seconds; an answer is not to wait for that.

    Args:
        most_waiting: beyond so many, a question is lost and the log says so.
    """

    def __init__(self, store: FactStore, most_waiting: int = MOST_WAITING) -> None:
        self._store = store
        # None is the last to come.
        self._waiting: Queue[AskedQuestion | None] = Queue(most_waiting)
        self._closing = Event()
        self._gives_up_at = float("inf")
        self._thread = Thread(target=self._run, name="question recorder", daemon=True)
        self._thread.start()

    def put(self, question: AskedQuestion) -> None:
        """Have a question kept, and return at once."""
        try:
            self._waiting.put_nowait(question)
        except Full:
            logger.error("an unanswered question is lost: too many wait to be kept")

    def close(self, within: float = LAST_TRIES_SECONDS) -> None:
        """Return when all are kept, or after so many seconds; then the log says what is lost."""
        self._gives_up_at = monotonic() + within
        self._closing.set()
        try:
            self._waiting.put(None, timeout=within)
        except Full:
            logger.error("unanswered questions are lost: the store cannot be written")
        self._thread.join(max(self._gives_up_at - monotonic(), 0.0))
        if self._thread.is_alive():
            logger.error("unanswered questions may be lost: the store is locked")

    def _run(self) -> None:
        is_last = False
        while not is_last:
            taken = [self._waiting.get(), *self._others()]
            is_last = None in taken
            self._keep([question for question in taken if question is not None])

    def _others(self) -> list[AskedQuestion | None]:
        """What else waits already."""
        found: list[AskedQuestion | None] = []
        try:
            while True:
                found.append(self._waiting.get_nowait())
        except Empty:
            return found

    def _keep(self, questions: Sequence[AskedQuestion]) -> None:
        """Keep questions, trying again as long as the store is only busy."""
        while questions:
            try:
                return keep_questions(self._store, questions)
            except (StoreError, SQLAlchemyError) as error:
                if not _may_pass(error):
                    return self._keep_singly(questions, error)
                if monotonic() > self._gives_up_at:
                    logger.error("%d unanswered questions are lost: %s", len(questions), error)
                    return None
                logger.warning("unanswered questions wait: %s", error)
            self._closing.wait(_RETRY_SECONDS)
        return None

    def _keep_singly(self, questions: Sequence[AskedQuestion], error: Exception) -> None:
        """What is refused should not take others with it."""
        if len(questions) == 1:
            logger.error("an unanswered question is lost: %s", error)
            return
        for question in questions:
            self._keep([question])


def _may_pass(error: Exception) -> bool:
    """Whether the store was locked, full or out of reach, rather than given what it never takes."""
    return isinstance(error.__cause__ or error, OperationalError) or not isinstance(
        error, StoreError
    )
