"""Routes that know which role they need; nothing of the console is reached past them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from secrets import token_urlsafe
from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Match, Route
from starlette.types import Scope

from console.addresses import is_local
from console.cookies import BROWSER, LANGUAGE, SESSION, cookie, is_secure, set_cookie
from console.errors import Forbidden, NotThere
from console.own_forms import read_form, require_own_form, require_text
from console.parts import ConsoleParts
from console.roles import Role
from console.security import MAX_BODY_BYTES
from console.sessions import SignedIn, form_token, session_of
from console.steps import Step
from console.visit import MOST_NUMBER, Visit
from languages.accepted import accepted_language
from languages.messages import CONSOLE, FALLBACK, languages_with

SIGN_IN, CODE, PASSWORD = "/console/sign-in", "/console/code", "/console/password"
SECOND_FACTOR = "/console/profile/second-factor"
STEP_PAGES = {Step.CODE: CODE, Step.PASSWORD: PASSWORD, Step.SECOND_FACTOR: SECOND_FACTOR}
# What is typed into the largest form; a file is larger.
FORM_BYTES, UPLOAD_BYTES = 2 * 1024 * 1024, MAX_BODY_BYTES
_SAFE = frozenset({"GET", "HEAD"})

type Page = Callable[[Visit], Response]


class ConsoleRoute(Route):
    """A page or an action of the console.

    Args:
        role: what somebody has to be to get here; None lets everyone in, signed in or not.
        open_at: the steps of a sign-in at which it is open before they are done.
        most_bytes: how much a form may hold that somebody signed in sends here.
    """

    def __init__(
        self,
        path: str,
        page: Page,
        *,
        role: Role | None,
        methods: Sequence[str] = ("GET",),
        open_at: Collection[Step] = (),
        most_bytes: int = FORM_BYTES,
    ) -> None:
        self.role = role
        self.most_bytes = most_bytes
        self.open_at = frozenset(open_at)
        self.page = page
        super().__init__(path, self._serve, methods=list(methods), name=page.__name__)

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Match as any route does; a number of thousands of digits is none."""
        try:
            return super().matches(scope)
        except ValueError:
            return Match.NONE, {}

    async def _serve(self, request: Request) -> Response:
        """Admit the visitor, check what they post, and answer in a thread of its own."""
        _require_sound_address(request)
        parts: ConsoleParts = request.app.state.parts
        signed_in = await run_in_threadpool(session_of, parts.staff, cookie(request, SESSION))
        if (elsewhere := self._sent_elsewhere(request, signed_in)) is not None:
            return elsewhere
        browser = cookie(request, BROWSER) or token_urlsafe(16)
        token = form_token(parts.secret_key, signed_in.token if signed_in else browser)
        form = FormData()
        if request.method not in _SAFE:
            is_in = signed_in is not None and signed_in.next_step is None
            form = await read_form(request, self.most_bytes, from_stranger=not is_in)
            require_own_form(request, form, token)
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
        step = signed_in.next_step
        if step is not None and step not in self.open_at:
            return _redirect(STEP_PAGES[step])
        if not signed_in.account.role.may(self.role):
            raise Forbidden(f"needs the role {self.role}")
        return None


def _require_sound_address(request: Request) -> None:
    """Refuse addresses that no page leads to.

    Raises:
        NotThere: a number in the path is larger than any record's.
        BadForm: there is a NUL.
    """
    numbers = [value for value in request.path_params.values() if isinstance(value, int)]
    if any(number > MOST_NUMBER for number in numbers):
        raise NotThere
    require_text([("path", request.url.path), *request.query_params.multi_items()])
    require_text(("path", str(value)) for value in request.path_params.values())


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
