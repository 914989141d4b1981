"""`desk lint`: style, types and import direction."""

from desk.checks import lint_checks, require_passed, run_checks
from desk.progress import Progress


def lint() -> None:
    """Check style, format, types and import direction, and print what is wrong."""
    require_passed(run_checks(lint_checks(), Progress()))
