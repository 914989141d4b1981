"""Signing in with name and password, then with a code where there is a second factor."""

from __future__ import annotations

from starlette.responses import Response
from starlette.routing import BaseRoute

from console import sessions
from console.accounts import set_language
from console.addresses import address_of, is_local
from console.cookies import LANGUAGE, SESSION, delete_cookie, set_cookie
from console.errors import SignInRefused
from console.rendering import render, seeother
from console.roles import Role
from console.routes import CODE, SIGN_IN, ConsoleRoute
from console.visit import Visit
from languages.messages import CONSOLE, languages_with

HOME = "/console"


def routes() -> list[BaseRoute]:
    """Return the routes of signing in and out."""
    return [
        ConsoleRoute(SIGN_IN, show_sign_in, role=None),
        ConsoleRoute(SIGN_IN, sign_in, role=None, methods=["POST"]),
        ConsoleRoute(CODE, show_code, role=Role.VIEWER, half_open=True),
        ConsoleRoute(CODE, give_code, role=Role.VIEWER, methods=["POST"], half_open=True),
        ConsoleRoute(
            "/console/sign-out", sign_out, role=Role.VIEWER, methods=["POST"], half_open=True
        ),
        ConsoleRoute("/console/language", choose_language, role=None, methods=["POST"]),
    ]


def show_sign_in(visit: Visit) -> Response:
    """Ask for name and password."""
    return _sign_in_page(visit, visit.query("next"))


def sign_in(visit: Visit) -> Response:
    """Begin a session; whatever session the browser had before ends."""
    name, wanted = visit.field("name"), visit.field("next")
    password = visit.form.get("password")
    try:
        signed_in = sessions.sign_in(
            visit.parts.staff,
            name,
            password if isinstance(password, str) else "",
            address_of(visit.request),
            is_local=is_local(visit.request),
        )
    except SignInRefused as error:
        return _sign_in_page(visit, wanted, name, error)
    if visit.signed_in is not None:
        sessions.sign_out(visit.parts.staff, visit.signed_in)
    response = seeother(CODE if signed_in.awaits_code else _inside(wanted))
    set_cookie(visit.request, response, SESSION, signed_in.token)
    return response


def show_code(visit: Visit) -> Response:
    """Ask for the code of the second factor."""
    return render(visit, "code.html", error="")


def give_code(visit: Visit) -> Response:
    """Complete the sign-in."""
    token = visit.signed_in.token if visit.signed_in else ""
    address = address_of(visit.request)
    try:
        signed_in = sessions.give_code(visit.parts.staff, token, visit.field("code"), address)
    except SignInRefused as error:
        words = visit.words.format(_code_message(error), **error.arguments)
        return render(visit, "code.html", status=error.status, error=words)
    response = seeother(HOME)
    set_cookie(visit.request, response, SESSION, signed_in.token)
    return response


def sign_out(visit: Visit) -> Response:
    """End the session."""
    if visit.signed_in is not None:
        sessions.sign_out(visit.parts.staff, visit.signed_in)
    response = seeother(SIGN_IN)
    delete_cookie(visit.request, response, SESSION)
    return response


def choose_language(visit: Visit) -> Response:
    """Read the console in another language from now on."""
    wanted = visit.field("language")
    response = seeother(_inside(visit.field("next")))
    if wanted in languages_with(CONSOLE):
        set_cookie(visit.request, response, LANGUAGE, wanted)
        if visit.signed_in is not None:
            set_language(visit.parts.staff, visit.signed_in.account.name, wanted)
    return response


def _sign_in_page(
    visit: Visit, wanted: str, name: str = "", error: SignInRefused | None = None
) -> Response:
    words = visit.words.format(error.message, **error.arguments) if error else ""
    status = error.status if error else 200
    return render(visit, "sign_in.html", status=status, error=words, name=name, next=wanted)


def _code_message(error: SignInRefused) -> str:
    return "error-code" if error.message == SignInRefused.message else error.message


def _inside(address: str) -> str:
    """An address of the console; others could send somebody who just signed in elsewhere."""
    is_own = address == HOME or address.startswith((f"{HOME}/", f"{HOME}?"))
    has_odd = any(character in address for character in "\\\r\n\t")
    return address if is_own and not has_odd else HOME
