"""What can go wrong while an answer is made."""


class ActionsError(Exception):
    """Anything that keeps an answer from being made."""


class BadTurn(ActionsError):
    """Rasa sent a turn without what every turn has."""
