"""`desk doctor`: is this installation in order, and what mends it if not."""

import typer

from desk.health import Finding, findings
from settings import load_settings


def doctor() -> None:
    """Check settings, environments, store, knowledge, model, port and Telegram, one line each."""
    found = list(findings(load_settings()))
    for finding in found:
        print(_line(finding))
    if not all(finding.ok for finding in found):
        raise typer.Exit(1)


def _line(finding: Finding) -> str:
    return f"{'ok ' if finding.ok else 'FIX'}  {finding.what:<14} {finding.told}"
