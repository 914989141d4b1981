"""The API against its own description, with requests that schemathesis makes up."""

from __future__ import annotations

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis import BaseSchema, Case, GenerationMode
from schemathesis.specs.openapi.checks import positive_data_acceptance

from tests.bot.conftest import RecordingRasa
from tests.bot.front import MockClient, web_front

OPERATIONS = {
    ("POST", "/api/v1/messages"): 1000,
    ("GET", "/api/v1/interface/{language}"): 200,
    ("GET", "/healthz"): 20,
    ("GET", "/readyz"): 20,
    ("GET", "/metrics"): 20,
}

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def schema(tmp_path_factory: pytest.TempPathFactory) -> BaseSchema:
    app = web_front(tmp_path_factory.mktemp("front"), MockClient(RecordingRasa()))
    return schemathesis.openapi.from_asgi("/openapi.json", app)


@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_every_response_is_as_described(schema: BaseSchema, method: str, path: str) -> None:
    operation = schema[path][method]
    modes = [operation.as_strategy(generation_mode=mode) for mode in GenerationMode]

    @settings(
        max_examples=OPERATIONS[method, path],
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.one_of(modes))
    def check(case: Case) -> None:  # type: ignore[type-arg]
        # No schema can say which ids exist, which tags are ours, or what is readable text.
        case.call_and_validate(excluded_checks=[positive_data_acceptance])

    check()


def test_every_described_operation_is_tried(schema: BaseSchema) -> None:
    paths = schema.raw_schema["paths"]
    described = {(method.upper(), path) for path, methods in paths.items() for method in methods}
    assert described == set(OPERATIONS)
