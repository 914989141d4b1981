"""One's own account: password, second factor."""

from __future__ import annotations

from starlette.responses import Response
from starlette.routing import BaseRoute

from console import accounts, second_factor
from console.cookies import SESSION, set_cookie
from console.errors import AccountRefused
from console.rendering import render, seeother
from console.roles import Role
from console.routes import PASSWORD, SECOND_FACTOR, ConsoleRoute
from console.sessions import renewed
from console.steps import Step
from console.visit import Visit

PROFILE = "/console/profile"
_AT = [Step.SECOND_FACTOR]


def routes() -> list[BaseRoute]:
    """Return the routes of one's own account."""
    return [
        ConsoleRoute(PROFILE, show_profile, role=Role.VIEWER),
        ConsoleRoute(PASSWORD, show_password, role=Role.VIEWER, open_at=[Step.PASSWORD]),
        ConsoleRoute(
            PASSWORD,
            change_password,
            role=Role.VIEWER,
            methods=["POST"],
            open_at=[Step.PASSWORD],
        ),
        ConsoleRoute(SECOND_FACTOR, show_second_factor, role=Role.VIEWER, open_at=_AT),
        ConsoleRoute(
            SECOND_FACTOR, confirm_second_factor, role=Role.VIEWER, methods=["POST"], open_at=_AT
        ),
        ConsoleRoute(f"{SECOND_FACTOR}/qr.svg", second_factor_code, role=Role.VIEWER, open_at=_AT),
        ConsoleRoute(
            f"{SECOND_FACTOR}/remove", remove_second_factor, role=Role.VIEWER, methods=["POST"]
        ),
    ]


def show_profile(visit: Visit) -> Response:
    """Show what belongs to the account."""
    return _profile_page(visit)


def show_password(visit: Visit) -> Response:
    """Ask for the present password and a new one."""
    return render(visit, "password.html", error="")


def change_password(visit: Visit) -> Response:
    """Change the password; this browser stays signed in with a session of its own."""
    staff, signed_in = visit.parts.staff, visit.session
    wanted = visit.secret("wanted")
    try:
        if wanted != visit.secret("again"):
            raise AccountRefused("error-password-again")
        accounts.change_password(staff, signed_in.account.name, visit.secret("present"), wanted)
    except AccountRefused as error:
        words = visit.words.format(error.message, **error.arguments)
        return render(visit, "password.html", status=error.status, error=words)
    response = seeother("/console?done=password")
    set_cookie(visit.request, response, SESSION, renewed(staff, signed_in).token)
    return response


def show_second_factor(visit: Visit) -> Response:
    """Show a new secret that an authenticator app is given."""
    secret = accounts.begin_second_factor(visit.parts.staff, visit.account.name)
    return _second_factor_page(visit, secret)


def second_factor_code(visit: Visit) -> Response:
    """Return the secret as a QR code."""
    secret = accounts.begun_second_factor(visit.parts.staff, visit.account.name)
    uri = second_factor.provisioning_uri(secret, visit.account.name)
    return Response(second_factor.qr_code(uri), media_type="image/svg+xml")


def confirm_second_factor(visit: Visit) -> Response:
    """Switch the second factor on and show the recovery codes, once."""
    staff, name = visit.parts.staff, visit.account.name
    secret = accounts.begun_second_factor(staff, name)
    try:
        codes = accounts.confirm_second_factor(staff, name, visit.field("code"))
    except AccountRefused as error:
        return _second_factor_page(visit, secret, visit.words.format(error.message), error.status)
    return render(visit, "recovery_codes.html", codes=codes)


def remove_second_factor(visit: Visit) -> Response:
    """Switch one's own second factor off, with the password: a browser left open is not enough."""
    staff, name = visit.parts.staff, visit.account.name
    try:
        accounts.require_own_password(staff, name, visit.secret("present"))
    except AccountRefused as error:
        return _profile_page(visit, visit.words.format(error.message), error.status)
    accounts.remove_second_factor(staff, name, name)
    return seeother(PROFILE)


def _profile_page(visit: Visit, error: str = "", status: int = 200) -> Response:
    return render(visit, "profile.html", status=status, error=error)


def _second_factor_page(visit: Visit, secret: str, error: str = "", status: int = 200) -> Response:
    must = visit.session.next_step is Step.SECOND_FACTOR
    return render(visit, "second_factor.html", status=status, secret=secret, error=error, must=must)
