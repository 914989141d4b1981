"""Errors of the desk package: each message is one clear line for the person at the terminal."""


class DeskError(Exception):
    """Something the person at the terminal can understand and act on."""


class BootstrapError(DeskError):
    """The environments could not be made."""


class AlreadyRunning(DeskError):
    """Another desk runs in the same data folder."""


class PortTaken(DeskError):
    """Another program listens on the port."""


class TrainingFailed(DeskError):
    """Rasa did not produce a model."""


class ServiceFailed(DeskError):
    """A service died or stayed silent while it was started."""


class DeskUnreachable(DeskError):
    """No desk answers at the address."""


class CheckFailed(DeskError):
    """A lint, type or test run found something."""
