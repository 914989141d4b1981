"""Signing in with name and password, then with a code where there is a second factor."""

from __future__ import annotations

from urllib.parse import unquote

from starlette.responses import Response
from starlette.routing import BaseRoute

from console import sessions, signing_in
from console.accounts import set_language
from console.addresses import is_local, sender_of
from console.cookies import (
    KEPT_SECONDS,
    KNOWN,
    LANGUAGE,
    SESSION,
    cookie,
    delete_cookie,
    set_cookie,
)
from console.errors import SignInRefused
from console.known_browsers import known_browser, remembered
from console.rendering import render, seeother
from console.roles import Role
from console.routes import CODE, SIGN_IN, ConsoleRoute
from console.sessions import SignedIn
from console.steps import Step
from console.visit import Visit
from languages.messages import CONSOLE, languages_with

HOME = "/console"


def routes() -> list[BaseRoute]:
    """Return the routes of signing in and out."""
    return [
        ConsoleRoute(SIGN_IN, show_sign_in, role=None),
        ConsoleRoute(SIGN_IN, sign_in, role=None, methods=["POST"]),
        ConsoleRoute(CODE, show_code, role=Role.VIEWER, open_at=[Step.CODE]),
        ConsoleRoute(CODE, give_code, role=Role.VIEWER, methods=["POST"], open_at=[Step.CODE]),
        ConsoleRoute(
            "/console/sign-out", sign_out, role=Role.VIEWER, methods=["POST"], open_at=list(Step)
        ),
        ConsoleRoute("/console/language", choose_language, role=None, methods=["POST"]),
    ]


def show_sign_in(visit: Visit) -> Response:
    """Ask for name and password."""
    return _sign_in_page(visit, visit.query("next"))


def sign_in(visit: Visit) -> Response:
    """Begin a session; whatever session the browser had before ends."""
    name, wanted = visit.field("name"), visit.field("next")
    try:
        signed_in = signing_in.sign_in(
            visit.parts.staff,
            name.casefold(),
            visit.secret("password"),
            sender_of(visit.request),
            is_local=is_local(visit.request),
            browser=_known(visit, name.casefold()),
        )
    except SignInRefused as error:
        return _sign_in_page(visit, wanted, name, error)
    if visit.signed_in is not None:
        sessions.sign_out(visit.parts.staff, visit.signed_in)
    if signed_in.awaits_code:
        return _with_session(visit, seeother(CODE), signed_in)
    return _remembered(visit, _with_session(visit, seeother(_inside(wanted)), signed_in), signed_in)


def show_code(visit: Visit) -> Response:
    """Ask for the code of the second factor."""
    return render(visit, "code.html", error="")


def give_code(visit: Visit) -> Response:
    """Complete the sign-in."""
    if visit.signed_in is None or not visit.signed_in.awaits_code:
        return seeother(HOME)
    browser = _known(visit, visit.signed_in.account.name)
    try:
        signed_in = signing_in.give_code(
            visit.parts.staff, visit.signed_in.token, visit.field("code"), browser=browser
        )
    except SignInRefused as error:
        words = visit.words.format(_code_message(error), **error.arguments)
        return render(visit, "code.html", status=error.status, error=words)
    return _remembered(visit, _with_session(visit, seeother(HOME), signed_in), signed_in)


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
        set_cookie(visit.request, response, LANGUAGE, wanted, KEPT_SECONDS)
        if visit.signed_in is not None and not visit.signed_in.awaits_code:
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


def _with_session(visit: Visit, response: Response, signed_in: SignedIn) -> Response:
    set_cookie(visit.request, response, SESSION, signed_in.token)
    return response


def _remembered(visit: Visit, response: Response, signed_in: SignedIn) -> Response:
    """Have the browser remember that the account signed in with it."""
    name = signed_in.account.name
    if _known(visit, name) is None:
        kept = remembered(visit.parts.secret_key, name)
        set_cookie(visit.request, response, KNOWN, kept, KEPT_SECONDS)
    return response


def _known(visit: Visit, name: str) -> str | None:
    return known_browser(visit.parts.secret_key, name, cookie(visit.request, KNOWN))


def _inside(address: str) -> str:
    """An address of the console; others could send somebody who just signed in elsewhere."""
    plain = unquote(address)
    is_own = address == HOME or address.startswith((f"{HOME}/", f"{HOME}?"))
    has_odd = any(character in "\\" or not character.isprintable() for character in plain)
    path = plain.partition("?")[0]
    return address if is_own and not has_odd and ".." not in path.split("/") else HOME
