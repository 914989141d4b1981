"""What can go wrong with the assistant's words."""


class LanguagesError(Exception):
    """Anything wrong in a language's folder."""


class UnknownMessage(LanguagesError):
    """No language has a message of this id."""

    def __init__(self, message_id: str) -> None:
        super().__init__(f"no language has the message {message_id!r}")


class MessageError(LanguagesError):
    """A message does not fit the arguments it was given."""

    def __init__(self, message_id: str, reason: Exception) -> None:
        super().__init__(f"message {message_id!r} cannot be formatted: {reason}")
