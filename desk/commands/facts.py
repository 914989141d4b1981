"""`desk facts`: the fact store's content."""

import getpass
from pathlib import Path
from typing import Annotated

import typer

from desk.errors import DeskError
from desk.evaluation.table import aligned
from desk.import_telling import tell, watched
from desk.knowledge_steps import load_shipped_knowledge, open_store
from desk.places import KNOWLEDGE
from desk.weighing import weigh
from encoder import load_encoder
from facts.exchange import read_exchange_file, write_exchange_file
from facts.exporting import EVERYTHING, Selection
from facts.importing import import_exchange, preview_import
from facts.loader import checked_knowledge
from facts.spreadsheet.layout import LAYOUTS
from facts.vocabulary import KNOWLEDGE as SHIPPED
from settings import load_settings


def commands() -> typer.Typer:
    """Return the group of commands."""
    group = typer.Typer(help="Load, check, export and import facts.", no_args_is_help=True)
    group.command("load")(load)
    group.command("check")(check)
    group.command("export")(export)
    group.command("import")(import_file)
    group.command("propose")(propose)
    return group


def load() -> None:
    """Load the knowledge that ships; what staff changed stays as it is."""
    settings = load_settings()
    with open_store(settings) as store:
        print(load_shipped_knowledge(store))
    weigh(settings)


def check() -> None:
    """Check the knowledge files; every mistake is told with file and line."""
    knowledge = checked_knowledge(KNOWLEDGE)
    print(f"{len(knowledge.facts)} facts in {len(knowledge.labels)} languages, no mistake")


def export(
    file: Annotated[
        Path | None,
        typer.Argument(help="File to write; JSON on standard output when none."),
    ] = None,
) -> None:
    """Write every source, entity, indicator, fact, event and desk."""
    suffix = file.suffix.lower() if file else ".json"
    what = Selection((file.stem,)) if file and suffix == ".csv" else EVERYTHING
    if not what.sheets:
        tables = ", ".join(f"{name}.csv" for name in LAYOUTS)
        raise DeskError(f"{file} would hold one table; name it as what it holds: {tables}")
    with open_store(load_settings()) as store:
        content = write_exchange_file(store, suffix, what)
    if file is None:
        print(content.decode(), end="")
        return
    try:
        file.write_bytes(content)
    except OSError as error:
        raise DeskError(f"{file} cannot be written: {error.strerror}") from error


def import_file(
    file: Annotated[Path, typer.Argument(help="File as `desk facts export` writes them.")],
    actor: Annotated[
        str | None, typer.Option("--as", help="Name kept in the history; yours when none.")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only tell what would change, row by row.")
    ] = False,
) -> None:
    """Bring a file in, all of it or nothing; mistakes are told row by row."""
    if actor == SHIPPED:
        # Such records would be taken for shipped ones, and retired by the next load.
        raise DeskError(f"--as {SHIPPED} is what ships with the desk; give the name of a person")
    try:
        content = file.read_bytes()
    except OSError as error:
        raise DeskError(f"{file} cannot be read: {error}") from error
    exchange = read_exchange_file(file.name, content)
    with open_store(load_settings()) as store:
        if dry_run:
            with watched("compare") as watch:
                preview = preview_import(store, exchange, watch)
            tell(preview)
            return
        with watched("import") as watch:
            report = import_exchange(store, exchange, actor or getpass.getuser(), watch)
    print(f"{report.added} added, {report.changed} changed")


def propose(
    file: Annotated[
        Path | None, typer.Argument(help="News article: text, HTML, PDF or DOCX.")
    ] = None,
    documents: Annotated[
        Path | None,
        typer.Option(help="Folder of articles to measure on, against the facts stored from them."),
    ] = None,
    show_details: Annotated[
        bool, typer.Option("--details", help="List missed figures and unneeded proposals.")
    ] = False,
) -> None:
    """List the facts an article may hold, or measure how well those of a folder are found."""
    # They import spaCy, which no other command should wait for.
    from desk.evaluation.article_run import matchings, proposals_of  # noqa: PLC0415
    from desk.evaluation.article_table import article_table, described, details  # noqa: PLC0415

    if (file is None) == (documents is None):
        raise DeskError("give one article, or --documents with a folder of them")
    with open_store(load_settings()) as store:
        load_shipped_knowledge(store)
        if file is not None:
            print("\n".join(map(described, proposals_of(store, load_encoder(), file))))
        if documents is not None:
            found = matchings(store, load_encoder(), documents)
            print(aligned(article_table(found)))
            if show_details:
                print("\n".join(details(found)))
