"""One assistant over the shipped knowledge for all tests of the answers."""

import pytest

from actions.assistant import Assistant
from tests.shipped import shipped_assistant


@pytest.fixture(scope="session")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    """The assistant in English and Russian."""
    return shipped_assistant(tmp_path_factory.mktemp("shipped"), ("en", "ru"))
