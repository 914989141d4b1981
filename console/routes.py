"""Routes that know which role they need; nothing of the console is reached past them."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Sequence
from secrets import token_urlsafe
from urllib.parse import quote, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from console.addresses import is_local
from console.cookies import BROWSER, LANGUAGE, SESSION, cookie, is_secure, set_cookie
from console.errors import Forbidden
from console.parts import ConsoleParts
from console.roles import Role
from console.sessions import SignedIn, form_token, session_of
from console.visit import Visit
from languages.accepted import accepted_language
from languages.messages import CONSOLE, FALLBACK, languages_with

FORM_TOKEN_FIELD = "form_token"  # noqa: S105  a field's name
FORM_TOKEN_HEADER = "x-form-token"  # noqa: S105  a header's name
SIGN_IN, CODE, PASSWORD = "/console/sign-in", "/console/code", "/console/password"
MAX_FIELDS, MAX_FILES = 2_000, 5
_SAFE = frozenset({"GET", "HEAD"})

type Page = Callable[[Visit], Response]


class ConsoleRoute(Route):
    """A page or an action of the console.

    Args:
        role: what somebody has to be to get here; None lets everyone in, signed in or not.
        half_open: whether it is open before the code, or before a password is changed.
    """

    def __init__(
        self,
        path: str,
        page: Page,
        *,
        role: Role | None,
        methods: Sequence[str] = ("GET",),
        half_open: bool = False,
    ) -> None:
        self.role = role
        self.half_open = half_open
        self.page = page
        super().__init__(path, self._serve, methods=list(methods), name=page.__name__)

    async def _serve(self, request: Request) -> Response:
        """Admit the visitor, check what they post, and answer in a thread of its own."""
        parts: ConsoleParts = request.app.state.parts
        signed_in = await run_in_threadpool(session_of, parts.staff, cookie(request, SESSION))
        if (elsewhere := self._sent_elsewhere(request, signed_in)) is not None:
            return elsewhere
        browser = cookie(request, BROWSER) or token_urlsafe(16)
        token = form_token(parts.secret_key, signed_in.token if signed_in else browser)
        form = FormData()
        if request.method not in _SAFE:
            form = await request.form(max_fields=MAX_FIELDS, max_files=MAX_FILES)
            _require_own_form(request, form, token)
        language = _language(request, signed_in)
        request.state.language = language
        visit = Visit(request, parts, signed_in, token, language, form)
        response = await run_in_threadpool(self.page, visit)
        if signed_in is None and cookie(request, BROWSER) is None:
            set_cookie(request, response, BROWSER, browser)
        return response

    def _sent_elsewhere(self, request: Request, signed_in: SignedIn | None) -> Response | None:
        """Return where a visitor has to go first, or None where they may come in.

        Raises:
            Forbidden: their role does not allow it.
        """
        if not (is_secure(request) or is_local(request)):
            raise Forbidden("the console is open over HTTPS, or on this machine")
        if self.role is None:
            return None
        if signed_in is None:
            return _redirect(f"{SIGN_IN}?next={quote(_own_path(request))}")
        if signed_in.awaits_code and not self.half_open:
            return _redirect(CODE)
        if signed_in.account.must_change_password and not self.half_open:
            return _redirect(PASSWORD)
        if not signed_in.account.role.may(self.role):
            raise Forbidden(f"needs the role {self.role}")
        return None


def _require_own_form(request: Request, form: FormData, token: str) -> None:
    """Refuse what another site has this browser send.

    Raises:
        Forbidden: the form token is missing or wrong, or the request comes from elsewhere.
    """
    given = form.get(FORM_TOKEN_FIELD) or request.headers.get(FORM_TOKEN_HEADER)
    if not isinstance(given, str) or not hmac.compare_digest(given.encode(), token.encode()):
        raise Forbidden("no form of this session")
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise Forbidden("sent by another site")
    origin = urlsplit(request.headers.get("origin", ""))
    if origin.netloc and origin.netloc != request.headers.get("host"):
        raise Forbidden("sent by another site")


def _own_path(request: Request) -> str:
    """The address to come back to after sign-in; an action is not done again."""
    if request.method not in _SAFE:
        return "/console"
    return request.url.path + (f"?{request.url.query}" if request.url.query else "")


def _language(request: Request, signed_in: SignedIn | None) -> str:
    offered = languages_with(CONSOLE)
    chosen = signed_in.account.language if signed_in else None
    chosen = chosen or cookie(request, LANGUAGE)
    if chosen in offered:
        return chosen
    accepted = accepted_language(request.headers.get("accept-language", ""), offered)
    return accepted.code if accepted else FALLBACK


def _redirect(address: str) -> Response:
    return RedirectResponse(address, status_code=303)
