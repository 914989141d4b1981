"""What all tests share: settings apart from this machine's, fast tests first, no skips in CI."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from settings import Settings, settings_reference

IN_CI = os.environ.get("CI") == "true"


@pytest.fixture(autouse=True)
def _no_settings_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """A developer's own DESK_PORT or bot token must not reach a test."""
    for setting in settings_reference():
        monkeypatch.delenv(setting.name, raising=False)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Return default settings whose data folder is the test's own."""
    return Settings(data_dir=tmp_path / "var")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the fast tests first, so that a plain mistake shows at once."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is not None)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Iterator[None]:
    """Fail what would be skipped in CI: there, everything a test needs has to be there."""
    report: pytest.TestReport = yield
    if IN_CI and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} may not be skipped in CI: {report.longrepr}"
    return report
