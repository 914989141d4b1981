"""Long work of the console: done in the background, watched, and stopped when somebody asks."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from secrets import token_urlsafe
from threading import Condition, Event, Thread
from time import monotonic
from typing import Any

from console.errors import TooMuchWork
from facts.errors import FactsError, ImportCancelled
from facts.import_watch import Watch

# The machine has pages to serve as well.
AT_ONCE = 2
MOST_UNFINISHED, MOST_UNFINISHED_OF_ONE = 8, 3
# What work came to stays in memory: an import may list thousands of rows.
MOST_KEPT, MOST_KEPT_OF_ONE, KEPT_SECONDS = 12, 4, 60 * 60.0
# Less than the supervisor waits before it ends the process.
_STOPPED_WITHIN_SECONDS = 4.0

_log = logging.getLogger(__name__)

type Work = Callable[[Watch], Any]
"""Does something long, tells the watch how far it is, and returns what its result page shows."""


class JobState(StrEnum):
    """How far a job is; the last three are final."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(eq=False, slots=True)
class Job:
    """One piece of long work.

    Args:
        owner: the account that began it.
        kind: what is done; its words are those of `job-{kind}`.
        title: what it is done with, such as the name of a file.
        result: the address that shows how it ended.
        back: the address to begin anew from.
        step: what is being done now, with how much of how much.
        outcome: what the work returned.
        error: why it failed.
        ended: when, in seconds of the clock of all jobs.
    """

    id: str
    owner: str
    kind: str
    title: str
    result: str
    back: str
    state: JobState = JobState.WAITING
    step: str = ""
    done: int = 0
    total: int = 0
    outcome: Any = None
    error: Exception | None = None
    ended: float = 0.0
    stop: Event = field(default_factory=Event)

    @property
    def is_ended(self) -> bool:
        """Whether nothing more becomes of it."""
        return self.state not in (JobState.WAITING, JobState.RUNNING)

    @property
    def has_result(self) -> bool:
        """Whether its result page can tell how it ended."""
        is_explained = self.state is JobState.FAILED and isinstance(self.error, FactsError)
        return self.state is JobState.DONE or is_explained

    def watch(self) -> Watch:
        """Return what the work tells how far it is, and asks whether to go on."""
        return Watch(self._tell, self.stop.is_set)

    def _tell(self, done: int, total: int, step: str) -> None:
        self.done, self.total, self.step = done, total, step


class Jobs:
    """All long work of a running console: a few at a time, the others in the order they came."""

    def __init__(self, at_once: int = AT_ONCE, clock: Callable[[], float] = monotonic) -> None:
        """`clock` counts seconds."""
        self._at_once = at_once
        self._clock = clock
        self._changed = Condition()
        self._jobs: dict[str, Job] = {}
        self._waiting: deque[tuple[Job, Work]] = deque()
        self._running = 0
        self._is_closed = False

    def start(
        self, owner: str, kind: str, title: str, work: Work, *, result: str, back: str
    ) -> str:
        """Have work done and return the id of its job, which nobody can guess.

        Args:
            result: the address of its result, in which `{id}` stands for the job's.
            back: the address to begin anew from.

        Raises:
            TooMuchWork: too many jobs wait already, of all or of the owner.
        """
        ident = token_urlsafe(16)
        job = Job(ident, owner, kind, title, result.replace("{id}", ident), back)
        with self._changed:
            self._refuse_too_many(owner)
            self._forget_old()
            self._jobs[ident] = job
            self._waiting.append((job, work))
            self._run_next()
        return ident

    def find(self, ident: str) -> Job | None:
        """Return a job; None where there is none, or where it is forgotten by now."""
        with self._changed:
            self._forget_old()
            return self._jobs.get(ident)

    def of(self, owner: str) -> list[Job]:
        """Return somebody's jobs, the latest first."""
        with self._changed:
            self._forget_old()
            return [job for job in self._jobs.values() if job.owner == owner][::-1]

    def cancel(self, ident: str) -> None:
        """Have a job stop, where there still is something to stop."""
        with self._changed:
            job = self._jobs.get(ident)
            if job is not None:
                self._cancel(job)

    def wait(self, ident: str, seconds: float | None = None) -> bool:
        """Wait until a job has ended, and return whether it has."""
        with self._changed:
            job = self._jobs.get(ident)
            return job is None or self._changed.wait_for(lambda: job.is_ended, seconds)

    def close(self, seconds: float = _STOPPED_WITHIN_SECONDS) -> None:
        """Stop all work and take on no more; what does not stop in time ends with the process."""
        with self._changed:
            self._is_closed = True
            for job in self._jobs.values():
                self._cancel(job)
            self._changed.wait_for(lambda: self._running == 0, seconds)

    def _cancel(self, job: Job) -> None:
        job.stop.set()
        if job.state is JobState.WAITING:
            self._waiting = deque(one for one in self._waiting if one[0] is not job)
            self._end(job, JobState.CANCELLED)

    def _run_next(self) -> None:
        while self._waiting and self._running < self._at_once:
            job, work = self._waiting.popleft()
            job.state = JobState.RUNNING
            self._running += 1
            # A daemon: the process does not outlive its pages for the sake of one.
            Thread(target=self._run, args=(job, work), name=f"job-{job.kind}", daemon=True).start()

    def _run(self, job: Job, work: Work) -> None:
        state = _done(job, work)
        with self._changed:
            self._running -= 1
            self._end(job, state)
            self._run_next()

    def _end(self, job: Job, state: JobState) -> None:
        job.state, job.ended = state, self._clock()
        self._changed.notify_all()

    def _refuse_too_many(self, owner: str) -> None:
        owners = [job.owner for job in self._jobs.values() if not job.is_ended]
        is_too_many = len(owners) >= MOST_UNFINISHED
        if self._is_closed or is_too_many or owners.count(owner) >= MOST_UNFINISHED_OF_ONE:
            raise TooMuchWork

    def _forget_old(self) -> None:
        """Forget jobs that ended long ago, or before others enough for their owner or for all."""
        ended = [job for job in self._jobs.values() if job.is_ended]
        kept: list[str] = []
        for job in sorted(ended, key=lambda job: job.ended, reverse=True):
            is_old = self._clock() - job.ended > KEPT_SECONDS
            if is_old or len(kept) >= MOST_KEPT or kept.count(job.owner) >= MOST_KEPT_OF_ONE:
                del self._jobs[job.id]
            else:
                kept.append(job.owner)


def _done(job: Job, work: Work) -> JobState:
    """Do the work of a job, keep what it comes to, and return how it ended."""
    try:
        job.outcome = work(job.watch())
    except ImportCancelled:
        return JobState.CANCELLED
    except Exception as error:
        if not isinstance(error, FactsError):
            _log.exception("the job %s failed", job.kind)
        job.error = error.with_traceback(None)  # which would keep all that the work held
        return JobState.FAILED
    return JobState.DONE
