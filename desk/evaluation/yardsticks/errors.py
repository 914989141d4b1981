"""What can go wrong with a public set."""

from desk.errors import DeskError


class YardstickError(DeskError):
    """A public set is missing or is something else."""
