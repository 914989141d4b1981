"""Logs of the services stay bounded."""

from pathlib import Path

from desk.log_files import bound, open_log, rotate, tail


def test_a_log_that_grew_begins_again_while_its_writer_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "front.log"
    with open_log(path) as log:
        log.write(b"before\n")
        log.flush()
        bound(path, largest=3)
        log.write(b"after\n")
    assert path.read_bytes() == b"after\n"
    assert (tmp_path / "front.log.1").read_bytes() == b"before\n"


def test_the_log_of_the_last_run_is_kept_beside(tmp_path: Path) -> None:
    path = tmp_path / "front.log"
    path.write_text("last run\n", encoding="utf-8")
    rotate(path)
    assert not path.exists()
    assert (tmp_path / "front.log.1").read_text(encoding="utf-8") == "last run\n"


def test_the_tail_of_a_missing_log_is_empty(tmp_path: Path) -> None:
    assert tail(tmp_path / "none.log") == ""
