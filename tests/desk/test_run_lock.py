"""One desk a data folder."""

import os
from pathlib import Path

import pytest

from desk.errors import AlreadyRunning
from desk.run_lock import run_lock


def test_a_second_desk_in_the_folder_is_refused(tmp_path: Path) -> None:
    second = run_lock(tmp_path)
    refused = pytest.raises(AlreadyRunning, match=f"process {os.getpid()}")
    with run_lock(tmp_path), refused, second:
        pass


def test_the_folder_is_free_again_afterwards(tmp_path: Path) -> None:
    held = []
    for turn in range(2):
        with run_lock(tmp_path):
            held.append(turn)
    assert held == [0, 1]
