"""Whether a text holds another, letter by letter, in the words of each database."""

from typing import Any

from sqlalchemy import Boolean
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction


class holds(GenericFunction[bool]):  # noqa: N801 - written like SQLAlchemy's own functions
    """`holds(text, part)`: LIKE takes three times as long on SQLite, for it ignores case."""

    type = Boolean()
    inherit_cache = True


@compiles(holds, "sqlite")
def _on_sqlite(element: holds, compiler: SQLCompiler, **options: Any) -> str:
    return f"instr({compiler.process(element.clauses, **options)}) > 0"


@compiles(holds, "postgresql")
def _on_postgresql(element: holds, compiler: SQLCompiler, **options: Any) -> str:
    return f"strpos({compiler.process(element.clauses, **options)}) > 0"
