"""The API against its own description, with requests that schemathesis makes up."""

from __future__ import annotations

from collections.abc import Callable

import hypothesis
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import BaseSchema, Case, GenerationMode
from schemathesis.specs.openapi.checks import positive_data_acceptance

LEAST_EXAMPLES = 10


def violations(address: str, count: int, seed: int, each: Callable[[], None]) -> list[str]:
    """Send about `count` requests to the described operations; return what contradicts them."""
    schema = schemathesis.openapi.from_url(f"{address}/openapi.json")
    operations = {
        (method, path): count if method == "post" else LEAST_EXAMPLES
        for path, methods in schema.raw_schema["paths"].items()
        for method in methods
    }
    found = []
    for (method, path), examples in operations.items():
        try:
            _check(schema, method, path, examples, seed, each)
        except Exception as error:  # whatever a check raises is a finding
            found.append(f"{method.upper()} {path}: {error}")
    return found


def _check(
    schema: BaseSchema, method: str, path: str, examples: int, seed: int, each: Callable[[], None]
) -> None:
    operation = schema[path][method.upper()]
    modes = [operation.as_strategy(generation_mode=mode) for mode in GenerationMode]

    @hypothesis.seed(seed)
    @settings(
        max_examples=examples,
        database=None,
        phases=[Phase.generate],
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.one_of(modes))
    def check(case: Case) -> None:  # type: ignore[type-arg]
        each()
        # No schema can say which ids exist, which tags are ours, or what is readable text.
        case.call_and_validate(excluded_checks=[positive_data_acceptance])

    check()
