"""Asking a running desk over HTTP, as any other program would."""

from types import TracebackType
from typing import Self

import httpx

from bot.channels import CHANNEL_HEADER, TERMINAL
from bot.reply import Answer
from desk.errors import DeskError, DeskUnreachable

ANSWER_SECONDS = 30.0
UP_SECONDS = 2.0


class DeskClient:
    """One conversation with the desk at `address`."""

    def __init__(
        self, address: str, transport: httpx.BaseTransport | None = None, in_terminal: bool = False
    ):
        """With `in_terminal`, turns are counted as the terminal's, not as the chat page's."""
        self._http = httpx.Client(
            base_url=address,
            timeout=ANSWER_SECONDS,
            trust_env=False,
            transport=transport,
            headers={CHANNEL_HEADER: TERMINAL} if in_terminal else {},
        )
        self.address = address
        self._conversation: str | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._http.close()

    def is_up(self) -> bool:
        """Tell whether a desk answers and is ready."""
        try:
            return self._http.get("/readyz", timeout=UP_SECONDS).is_success
        except httpx.HTTPError:
            return False

    def ask(self, text: str, language: str | None = None) -> Answer:
        """Send one turn of the conversation.

        Raises:
            DeskUnreachable: nothing answers.
            DeskError: the desk refuses the turn; the message says why.
        """
        turn = {"text": text, "conversation_id": self._conversation, "language": language}
        given = {name: value for name, value in turn.items() if value is not None}
        try:
            response = self._http.post("/api/v1/messages", json=given)
        except httpx.HTTPError as error:
            raise DeskUnreachable(f"no desk answers at {self._http.base_url}: {error}") from error
        if not response.is_success:
            raise DeskError(_refusal(response))
        answer = Answer.model_validate(response.json())
        self._conversation = answer.conversation_id
        return answer


def _refusal(response: httpx.Response) -> str:
    """Return what a problem document says, or at least its status."""
    try:
        problem = response.json()
        return str(problem.get("detail") or problem["title"])
    except (ValueError, AttributeError, KeyError):
        return f"the desk answered with status {response.status_code}"
