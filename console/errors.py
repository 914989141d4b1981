"""Errors of the console, the tree on top.

ConsoleError
├── SignInRefused
│   └── LockedOut
├── AccountRefused
├── Forbidden
├── BadForm
├── NoForm
├── TooLarge
├── TooSlow
├── Busy
├── TooMuchWork
└── NotThere
"""


class ConsoleError(Exception):
    """Anything the console refuses; `message` is the id of what its words say about it."""

    status = 400
    message = "error-request"

    def __init__(self, detail: str = "", **arguments: object) -> None:
        """`arguments` are put into the message."""
        super().__init__(detail or type(self).__name__)
        self.arguments = arguments


class SignInRefused(ConsoleError):
    """Name, password or code are wrong; which of them is not told."""

    message = "error-sign-in"


class LockedOut(SignInRefused):
    """Too many wrong tries; `seconds` until the next one is looked at."""

    status = 429
    message = "error-locked-out"


class AccountRefused(ConsoleError):
    """An account cannot be made or changed this way."""

    def __init__(self, message: str, **arguments: object) -> None:
        """`message` is the id of what the words say."""
        super().__init__(message, **arguments)
        self.message = message


class Forbidden(ConsoleError):
    """The visitor's role does not allow it, or the request did not come from the console."""

    status = 403
    message = "error-forbidden"


class BadForm(ConsoleError):
    """A form does not hold what its page sends."""

    message = "error-form"


class NoForm(ConsoleError):
    """What was sent is no form."""

    status = 415
    message = "error-form"


class TooSlow(ConsoleError):
    """A request takes longer than any page's."""

    status = 408


class Busy(ConsoleError):
    """Too many sign in at once."""

    status = 503
    message = "error-busy"


class TooMuchWork(ConsoleError):
    """Too much long work waits already."""

    status = 503
    message = "error-too-much-work"


class TooLarge(ConsoleError):
    """A request is larger than any page sends."""

    status = 413
    message = "error-too-large"


class NotThere(ConsoleError):
    """No page, or nothing with this id."""

    status = 404
    message = "error-not-there"
