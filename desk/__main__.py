"""`bin/desk`: the command line, assembled from one module a command."""

import sys

import typer

from desk.commands import (
    ask,
    bench,
    compare,
    doctor,
    evaluate,
    facts,
    fit,
    fuzz,
    languages,
    lint,
    run,
    staff,
    test,
    train,
    version,
)
from desk.errors import DeskError
from facts.errors import FactsError
from settings import SettingsError

WELCOME = """Investor Desk: sourced answers for foreign investors, in their own language.

Begin with `desk run` and open the address it prints, or ask in the terminal with `desk ask`.
"""


def assemble() -> typer.Typer:
    """Return the command line."""
    app = typer.Typer(
        name="desk",
        help=WELCOME,
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
    )
    app.command("run")(run.run)
    app.command("ask")(ask.ask)
    app.command("train")(train.train)
    app.add_typer(facts.commands(), name="facts")
    app.add_typer(staff.commands(), name="staff")
    app.command("languages")(languages.languages)
    app.command("evaluate")(evaluate.evaluate)
    app.command("compare")(compare.compare)
    app.command("fit")(fit.fit)
    app.command("bench")(bench.bench)
    app.command("fuzz")(fuzz.fuzz)
    app.command("doctor")(doctor.doctor)
    app.command("test")(test.run_tests)
    app.command("lint")(lint.lint)
    app.command("version")(version.version)
    return app


def main() -> None:
    """Run one command; what went wrong is told in words, not in a traceback."""
    try:
        assemble()(prog_name="desk")
    except (DeskError, FactsError, SettingsError) as error:
        sys.exit(f"desk: {error}")


if __name__ == "__main__":
    main()
