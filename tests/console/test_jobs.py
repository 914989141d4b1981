"""Long work in the background: in order, bounded, stopped, and shown to whom it belongs."""

from __future__ import annotations

from collections.abc import Callable
from threading import Barrier, Event

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from console import jobs
from console.errors import TooMuchWork
from console.jobs import Jobs, JobState
from console.parts import ConsoleParts
from facts.errors import FileRefused
from facts.import_watch import COMPARING, Watch
from tests.console.browsing import Browsing

type SignIn = Callable[..., Browsing]
SECONDS = 20.0


class Clock:
    """Seconds that pass when they are told to."""

    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


class Held:
    """Work that goes on until it is let go, and says when it has begun."""

    def __init__(self) -> None:
        self.begun, self.go = Event(), Event()

    def __call__(self, watch: Watch) -> str:
        watch.at(1, 4, COMPARING)
        self.begun.set()
        while not self.go.wait(0.01):
            watch.at(1, 4, COMPARING)
        watch.at(4, 4, COMPARING)
        return "done"


def begin(all_jobs: Jobs, work: jobs.Work, owner: str = "li", kind: str = "import") -> str:
    return all_jobs.start(owner, kind, "facts.xlsx", work, result="/r/{id}", back="/back")


def test_what_work_comes_to_is_kept_with_its_address() -> None:
    all_jobs = Jobs()
    ident = begin(all_jobs, lambda _: 42)
    assert all_jobs.wait(ident, SECONDS)
    job = all_jobs.find(ident)
    assert job is not None
    assert (job.state, job.outcome, job.result) == (JobState.DONE, 42, f"/r/{ident}")
    assert job.has_result


def test_work_tells_how_far_it_is() -> None:
    all_jobs, held = Jobs(), Held()
    ident = begin(all_jobs, held)
    held.begun.wait(SECONDS)
    job = all_jobs.find(ident)
    assert job is not None
    assert (job.state, job.done, job.total, job.step) == (JobState.RUNNING, 1, 4, COMPARING)
    held.go.set()
    assert all_jobs.wait(ident, SECONDS)
    assert (job.done, job.total) == (4, 4)


def test_work_that_is_stopped_has_no_result() -> None:
    all_jobs, held = Jobs(), Held()
    ident = begin(all_jobs, held)
    held.begun.wait(SECONDS)
    all_jobs.cancel(ident)
    assert all_jobs.wait(ident, SECONDS)
    job = all_jobs.find(ident)
    assert job is not None
    assert (job.state, job.has_result) == (JobState.CANCELLED, False)


def test_as_many_run_at_once_as_may_and_the_others_wait_their_turn() -> None:
    all_jobs, first, second = Jobs(at_once=1), Held(), Held()
    one, two = begin(all_jobs, first), begin(all_jobs, second)
    first.begun.wait(SECONDS)
    waiting = all_jobs.find(two)
    assert waiting is not None
    assert waiting.state is JobState.WAITING
    first.go.set()
    second.go.set()
    assert all_jobs.wait(one, SECONDS)
    assert all_jobs.wait(two, SECONDS)
    assert waiting.state is JobState.DONE


def test_what_waits_can_be_stopped_before_it_begins() -> None:
    all_jobs, first, second = Jobs(at_once=1), Held(), Held()
    one, two = begin(all_jobs, first), begin(all_jobs, second)
    all_jobs.cancel(two)
    job = all_jobs.find(two)
    assert job is not None
    assert job.state is JobState.CANCELLED
    first.go.set()
    assert all_jobs.wait(one, SECONDS)
    assert not second.begun.is_set()


def test_a_refusal_can_be_told_and_a_failure_is_kept_in_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def refused(_: Watch) -> None:
        raise FileRefused("save it anew")

    def broken(_: Watch) -> None:
        raise ZeroDivisionError

    all_jobs = Jobs()
    found = []
    for work in (refused, broken):
        ident = begin(all_jobs, work)
        assert all_jobs.wait(ident, SECONDS)
        found.append(all_jobs.find(ident))
    assert [job and job.state for job in found] == [JobState.FAILED, JobState.FAILED]
    assert [job and job.has_result for job in found] == [True, False]
    assert caplog.text.count("the job import failed") == 1
    assert "save it anew" not in caplog.text


def test_one_person_does_not_take_all_the_room() -> None:
    all_jobs, held = Jobs(at_once=1), Held()
    for _ in range(jobs.MOST_UNFINISHED_OF_ONE):
        begin(all_jobs, held)
    with pytest.raises(TooMuchWork):
        begin(all_jobs, held)
    for number in range(jobs.MOST_UNFINISHED - jobs.MOST_UNFINISHED_OF_ONE):
        begin(all_jobs, held, owner=f"wang.{number}")
    with pytest.raises(TooMuchWork):
        begin(all_jobs, held, owner="mei")
    all_jobs.close(SECONDS)


def test_of_what_has_ended_the_latest_is_kept_and_not_for_long() -> None:
    clock = Clock()
    all_jobs = Jobs(clock=clock)
    done = []
    for second in range(jobs.MOST_KEPT_OF_ONE + 2):
        clock.seconds = second
        done.append(begin(all_jobs, lambda _: None))
        assert all_jobs.wait(done[-1], SECONDS)
    assert [job.id for job in all_jobs.of("li")] == done[: -jobs.MOST_KEPT_OF_ONE - 1 : -1]
    assert all_jobs.find(done[0]) is None
    clock.seconds += jobs.KEPT_SECONDS + 1
    assert all_jobs.of("li") == []


def test_at_the_end_all_is_stopped_and_nothing_more_begins() -> None:
    all_jobs, first, second = Jobs(at_once=1), Held(), Held()
    idents = [begin(all_jobs, first), begin(all_jobs, second)]
    first.begun.wait(SECONDS)
    all_jobs.close(SECONDS)
    found = [all_jobs.find(ident) for ident in idents]
    assert [job and job.state for job in found] == [JobState.CANCELLED] * 2
    with pytest.raises(TooMuchWork):
        begin(all_jobs, first)


def test_jobs_that_begin_at_once_all_end() -> None:
    all_jobs, together = Jobs(at_once=2), Barrier(2)
    idents = [begin(all_jobs, lambda _: together.wait(SECONDS)) for _ in range(2)]
    assert all(all_jobs.wait(ident, SECONDS) for ident in idents)
    assert {job.state for job in all_jobs.of("li")} == {JobState.DONE}


def test_a_job_is_shown_until_it_leads_to_its_result(
    parts: ConsoleParts, signed_in: SignIn
) -> None:
    editor, held = signed_in("editor", "li.wei"), Held()
    ident = begin(parts.jobs, held, "li.wei")
    held.begun.wait(SECONDS)
    page = editor.text(f"/console/jobs/{ident}")
    assert 'value="1" max="4"' in page
    assert "Comparing with what is stored" in page
    held.go.set()
    assert parts.jobs.wait(ident, SECONDS)
    answer = editor.get(f"/console/jobs/{ident}")
    assert (answer.status_code, answer.headers["location"]) == (303, f"/r/{ident}")
    polled = editor.client.get(f"/console/jobs/{ident}", headers={"hx-request": "true"})
    assert (polled.status_code, polled.headers["hx-redirect"]) == (200, f"/r/{ident}")


def test_a_job_is_stopped_from_its_page(parts: ConsoleParts, signed_in: SignIn) -> None:
    editor = signed_in("editor", "li.wei")
    ident = begin(parts.jobs, Held(), "li.wei")
    answer = editor.post(f"/console/jobs/{ident}/cancel")
    assert answer.headers["location"] == f"/console/jobs/{ident}"
    assert parts.jobs.wait(ident, SECONDS)
    page = editor.text(f"/console/jobs/{ident}")
    assert "Nothing was changed" in page
    assert 'href="/back"' in page


def test_a_job_is_its_owner_s_and_the_administrators_(
    parts: ConsoleParts, signed_in: SignIn
) -> None:
    held = Held()
    ident = begin(parts.jobs, held, "li.wei")
    other, admin = signed_in("approver", "wang.fang"), signed_in("admin", "zhang.min")
    assert other.get(f"/console/jobs/{ident}").status_code == 404
    assert other.post(f"/console/jobs/{ident}/cancel").status_code == 404
    assert admin.get(f"/console/jobs/{ident}").status_code == 200
    assert admin.post(f"/console/jobs/{ident}/cancel").status_code == 303
    assert parts.jobs.wait(ident, SECONDS)
    assert not held.go.is_set()


def test_a_console_that_stops_stops_its_work(app: Starlette, parts: ConsoleParts) -> None:
    held = Held()
    with TestClient(app):
        ident = begin(parts.jobs, held)
        held.begun.wait(SECONDS)
    job = parts.jobs.find(ident)
    assert job is not None
    assert job.state is JobState.CANCELLED
