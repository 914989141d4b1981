"""One's own account: password, second factor."""

from __future__ import annotations

from starlette.responses import Response
from starlette.routing import BaseRoute

from console import accounts, second_factor
from console.cookies import SESSION, set_cookie
from console.errors import AccountRefused
from console.rendering import render, seeother
from console.roles import Role
from console.routes import PASSWORD, ConsoleRoute
from console.sessions import renewed
from console.visit import Visit

PROFILE = "/console/profile"
SECOND_FACTOR = "/console/profile/second-factor"


def routes() -> list[BaseRoute]:
    """Return the routes of one's own account."""
    return [
        ConsoleRoute(PROFILE, show_profile, role=Role.VIEWER),
        ConsoleRoute(PASSWORD, show_password, role=Role.VIEWER, half_open=True),
        ConsoleRoute(PASSWORD, change_password, role=Role.VIEWER, methods=["POST"], half_open=True),
        ConsoleRoute(SECOND_FACTOR, show_second_factor, role=Role.VIEWER),
        ConsoleRoute(SECOND_FACTOR, confirm_second_factor, role=Role.VIEWER, methods=["POST"]),
        ConsoleRoute(f"{SECOND_FACTOR}/qr.svg", second_factor_code, role=Role.VIEWER),
        ConsoleRoute(
            f"{SECOND_FACTOR}/remove", remove_second_factor, role=Role.VIEWER, methods=["POST"]
        ),
    ]


def show_profile(visit: Visit) -> Response:
    """Show what belongs to the account."""
    return render(visit, "profile.html")


def show_password(visit: Visit) -> Response:
    """Ask for the present password and a new one."""
    return render(visit, "password.html", error="")


def change_password(visit: Visit) -> Response:
    """Change the password; this browser stays signed in with a session of its own."""
    staff, signed_in = visit.parts.staff, visit.signed_in
    if signed_in is None or signed_in.awaits_code:
        return seeother(PROFILE)
    try:
        if visit.form.get("wanted") != visit.form.get("again"):
            raise AccountRefused("error-password-again")
        present, wanted = str(visit.form.get("present", "")), str(visit.form.get("wanted", ""))
        accounts.change_password(staff, signed_in.account.name, present, wanted)
    except AccountRefused as error:
        words = visit.words.format(error.message, **error.arguments)
        return render(visit, "password.html", status=error.status, error=words)
    response = seeother("/console?done=password")
    set_cookie(visit.request, response, SESSION, renewed(staff, signed_in).token)
    return response


def show_second_factor(visit: Visit) -> Response:
    """Show the secret that an authenticator app is given."""
    return _second_factor_page(visit)


def second_factor_code(visit: Visit) -> Response:
    """Return the secret as a QR code."""
    secret = accounts.begin_second_factor(visit.parts.staff, visit.account.name)
    uri = second_factor.provisioning_uri(secret, visit.account.name)
    return Response(second_factor.qr_code(uri), media_type="image/svg+xml")


def confirm_second_factor(visit: Visit) -> Response:
    """Switch the second factor on and show the recovery codes, once."""
    try:
        codes = accounts.confirm_second_factor(
            visit.parts.staff, visit.account.name, visit.field("code")
        )
    except AccountRefused as error:
        return _second_factor_page(visit, visit.words.format(error.message), error.status)
    return render(visit, "recovery_codes.html", codes=codes)


def remove_second_factor(visit: Visit) -> Response:
    """Switch one's own second factor off."""
    accounts.remove_second_factor(visit.parts.staff, visit.account.name, visit.account.name)
    return seeother(PROFILE)


def _second_factor_page(visit: Visit, error: str = "", status: int = 200) -> Response:
    secret = accounts.begin_second_factor(visit.parts.staff, visit.account.name)
    return render(visit, "second_factor.html", status=status, secret=secret, error=error)
