"""Accounts of staff and the office's settings, for administrators."""

from __future__ import annotations

from starlette.responses import Response
from starlette.routing import BaseRoute

from console import accounts
from console.errors import AccountRefused, BadForm
from console.office import Office, set_office
from console.rendering import render, seeother
from console.roles import Role
from console.routes import ConsoleRoute
from console.visit import Visit
from facts.time_zones import zone_named

STAFF = "/console/staff"


def routes() -> list[BaseRoute]:
    """Return the routes of accounts and settings."""
    return [
        ConsoleRoute(STAFF, show_staff, role=Role.ADMIN),
        ConsoleRoute(STAFF, add_account, role=Role.ADMIN, methods=["POST"]),
        ConsoleRoute(f"{STAFF}/office", change_office, role=Role.ADMIN, methods=["POST"]),
        ConsoleRoute(f"{STAFF}/{{name}}/{{action}}", act, role=Role.ADMIN, methods=["POST"]),
    ]


def show_staff(visit: Visit) -> Response:
    """List the accounts."""
    return _page(visit)


def add_account(visit: Visit) -> Response:
    """Make an account and show its first password, once."""
    name, role = visit.field("name").casefold(), _role(visit)
    try:
        password = accounts.add(visit.parts.staff, visit.account.name, name, role)
    except AccountRefused as error:
        words = visit.words.format(error.message, **error.arguments)
        return _page(visit, status=error.status, error=words, name=name)
    return _page(visit, told=(name, password))


def change_office(visit: Visit) -> Response:
    """Change how the office works."""
    zone = visit.field("time_zone")
    if zone_named(zone) is None:
        return _page(visit, status=422, error=visit.words.format("error-time-zone"))
    wanted = Office(
        second_person=visit.field("second_person") == "yes",
        second_factor=visit.field("second_factor") == "yes",
        time_zone=zone,
    )
    set_office(visit.parts.staff, visit.account.name, wanted)
    return seeother(STAFF)


def act(visit: Visit) -> Response:
    """Change one account."""
    staff, actor, name = visit.parts.staff, visit.account.name, visit.path["name"]
    try:
        match visit.path["action"]:
            case "role":
                accounts.change_role(staff, actor, name, _role(visit))
            case "disable" | "enable" as wanted:
                accounts.set_disabled(staff, actor, name, wanted == "disable")
            case "second-factor":
                accounts.remove_second_factor(staff, actor, name)
            case "password":
                return _page(visit, told=(name, accounts.reset_password(staff, actor, name)))
            case _:
                raise BadForm("action")
    except AccountRefused as error:
        return _page(visit, status=error.status, error=visit.words.format(error.message))
    return seeother(STAFF)


def _role(visit: Visit) -> Role:
    try:
        return Role(visit.field("role"))
    except ValueError as error:
        raise BadForm("role") from error


def _page(
    visit: Visit,
    *,
    status: int = 200,
    error: str = "",
    name: str = "",
    told: tuple[str, str] | None = None,
) -> Response:
    return render(
        visit,
        "staff.html",
        status=status,
        accounts=accounts.accounts(visit.parts.staff),
        roles=[(role.value, visit.words.format(f"role-{role}")) for role in Role],
        office=visit.office,
        error=error,
        name=name,
        told=told,
    )
