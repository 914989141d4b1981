"""Progress lines."""

from io import StringIO

import pytest

from desk.progress import Progress, seconds


@pytest.mark.parametrize(
    ("duration", "text"), [(0.44, "0.4 s"), (21.2, "21 s"), (125, "2 min 5 s"), (60, "1 min 0 s")]
)
def test_durations_read_well(duration: float, text: str) -> None:
    assert seconds(duration) == text


def test_steps_are_numbered_and_say_how_they_ended() -> None:
    stream = StringIO()
    progress = Progress(total=5, first=2, stream=stream)
    with progress.step("store") as step:
        step.outcome = "ready"
    with progress.step("knowledge"):
        pass
    first, second = stream.getvalue().splitlines()
    assert first.startswith("[2/5] store")
    assert "ready (" in first
    assert second.startswith("[3/5] knowledge")


def test_a_failed_step_says_so_and_lets_the_error_through() -> None:
    stream = StringIO()
    with pytest.raises(ValueError, match="no"), Progress(stream=stream).step("store"):
        raise ValueError("no")
    assert "failed (" in stream.getvalue()
