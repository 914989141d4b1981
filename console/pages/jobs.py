"""Long work as staff follow it: how far it is, a way to stop it, and on to what it came to."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from console.errors import NotThere
from console.jobs import Job, Work
from console.rendering import render, seeother
from console.roles import Role
from console.routes import ConsoleRoute
from console.visit import Visit

JOBS = "/console/jobs"
# Short work is done before anybody has to look at a page that says so.
_SHORT_SECONDS = 0.4


def routes() -> list[BaseRoute]:
    """Return the routes of jobs; each is shown to its owner and to administrators only."""
    return [
        ConsoleRoute(f"{JOBS}/{{id}}", show_job, role=Role.VIEWER),
        ConsoleRoute(f"{JOBS}/{{id}}/cancel", cancel_job, role=Role.VIEWER, methods=["POST"]),
    ]


def show_job(visit: Visit) -> Response:
    """Show how far a job is; one that has a result leads to it."""
    job = job_of(visit)
    if job.has_result:
        return _leading(visit, job.result)
    if job.is_ended and _is_poll(visit):
        return _leading(visit, address_of(job.id))
    return render(visit, "job.html", job=job)


def cancel_job(visit: Visit) -> Response:
    """Have a job stop, and show it."""
    job = job_of(visit)
    visit.parts.jobs.cancel(job.id)
    visit.parts.jobs.wait(job.id, _SHORT_SECONDS)
    return seeother(address_of(job.id))


def begun_job(
    visit: Visit, kind: str, title: str, work: Work, *, result: str, back: str
) -> Response:
    """Have work done in the visitor's name, and lead to its job, or past it if it is short.

    Args:
        result, back: as for `Jobs.start`.
    """
    jobs = visit.parts.jobs
    ident = jobs.start(visit.account.name, kind, title, work, result=result, back=back)
    jobs.wait(ident, _SHORT_SECONDS)
    return seeother(address_of(ident))


def job_of(visit: Visit, kind: str | None = None) -> Job:
    """Return the job that the address names.

    Raises:
        NotThere: there is none of this kind, it is forgotten, or it is somebody else's.
    """
    job = visit.parts.jobs.find(visit.path["id"])
    if job is None or kind not in (None, job.kind):
        raise NotThere
    if job.owner != visit.account.name and not visit.may(Role.ADMIN):
        raise NotThere
    return job


def own_jobs(visit: Visit, *kinds: str) -> list[Job]:
    """Return the visitor's jobs of some kinds, the latest first."""
    return [job for job in visit.parts.jobs.of(visit.account.name) if job.kind in kinds]


def address_of(ident: str) -> str:
    """Return the address of a job."""
    return f"{JOBS}/{ident}"


def _is_poll(visit: Visit) -> bool:
    return visit.request.headers.get("hx-request") == "true"


def _leading(visit: Visit, address: str) -> Response:
    """Lead to an address; htmx is told to, since it would put the page into this one."""
    if _is_poll(visit):
        return Response(headers={"HX-Redirect": address})
    return RedirectResponse(address, status_code=303)
