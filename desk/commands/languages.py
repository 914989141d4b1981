"""`desk languages`: what is translated into each language, what is missing, what is out of date."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated

import typer

from desk import language_files
from desk.errors import DeskError
from desk.evaluation.table import aligned
from desk.knowledge_steps import load_shipped_knowledge, open_store
from desk.progress import Progress
from facts.translation_coverage import Coverage, coverage
from languages import LANGUAGES
from settings import load_settings


def languages(
    codes: Annotated[
        list[str] | None, typer.Argument(help="Languages, such as `de zh-Hans`; all when none.")
    ] = None,
) -> None:
    """Print what each language has, and list what is missing or older than its English original."""
    wanted = _known(codes or sorted(LANGUAGES))
    progress = Progress(stream=sys.stderr)
    with open_store(load_settings()) as store:
        with progress.step("store") as step:
            step.outcome = load_shipped_knowledge(store)
        with store.session() as session:
            stored = coverage(session, wanted)
    found = {code: {**_of_files(code), **stored[code]} for code in wanted}
    print(aligned(table(found)))
    print("\n".join(["", *behind(found)]))


def _known(codes: Sequence[str]) -> Sequence[str]:
    unknown = [code for code in codes if code not in LANGUAGES]
    if unknown:
        there_are = ", ".join(sorted(LANGUAGES))
        raise DeskError(f"no such language: {', '.join(unknown)}; there are {there_are}")
    return codes


def _of_files(code: str) -> dict[str, Coverage]:
    return {"messages": language_files.messages(code), "cues": language_files.cues(code)}


def table(found: Mapping[str, Mapping[str, Coverage]]) -> list[list[str]]:
    """Rows of text, the heading first: how much each language has."""
    kinds = list(next(iter(found.values()), {}))
    rows = [["language", *kinds, "training examples", "questions"]]
    for code, own in found.items():
        counts = language_files.example_count(code), language_files.question_count(code)
        rows.append([code, *(_cell(own[kind]) for kind in kinds), *(str(n) for n in counts)])
    return rows


def _cell(own: Coverage) -> str:
    parts = [str(own.translated)]
    parts += [f"{len(own.missing)} missing"] if own.missing else []
    parts += [f"{len(own.out_of_date)} out of date"] if own.out_of_date else []
    return ", ".join(parts)


def behind(found: Mapping[str, Mapping[str, Coverage]]) -> Iterator[str]:
    """A line for each language and kind of which something is missing or out of date."""
    for code, kinds in found.items():
        for kind, own in kinds.items():
            for what, ids in (("missing", own.missing), ("out of date", own.out_of_date)):
                if ids:
                    yield f"{code} {kind} {what}: {', '.join(ids)}"
