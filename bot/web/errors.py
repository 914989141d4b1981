"""What can be wrong with an HTTP request before its message is looked at."""

from __future__ import annotations

from bot.errors import BotError


class RequestError(BotError):
    """The request cannot be read."""

    message_id = "error-invalid-request"


class InvalidRequest(RequestError):
    """The JSON has another shape than the contract's."""

    def __init__(self, pointers: tuple[str, ...] = ()) -> None:
        """`pointers` are JSON pointers to the members that are wrong."""
        super().__init__(f"wrong members: {pointers}")
        self.pointers = pointers


class NotJson(RequestError):
    """The body is not JSON, or JSON that two readers would read differently."""

    message_id = "error-not-json"


class NotUtf8(RequestError):
    """The body is not valid UTF-8."""

    message_id = "error-bad-text"


class UnsupportedMediaType(RequestError):
    """The body is not declared as JSON."""

    message_id = "error-media-type"


class BodyTooLarge(RequestError):
    """The body is larger than any message can be."""

    message_id = "error-too-large"


class BodyTooSlow(RequestError):
    """The body did not arrive in time."""

    message_id = "error-too-slow"


class BodyTornOff(NotJson):
    """The client hung up before the end of its body; nobody reads the refusal."""


class Forbidden(RequestError):
    """The caller did not prove who it is."""

    message_id = "error-forbidden"


class NotFound(RequestError):
    """There is nothing at this address."""

    message_id = "error-not-found"


class NotReady(RequestError):
    """Something the desk needs does not answer."""

    message_id = "error-not-ready"

    def __init__(self, checks: dict[str, str], retry_after: int) -> None:
        """`checks` says for each part whether it answers."""
        super().__init__(f"not ready: {checks}", retry_after=retry_after)
        self.checks = checks
