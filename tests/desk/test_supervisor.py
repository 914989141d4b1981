"""The supervisor with real processes: order, restarts, clean stop, and no orphan."""

import os
import signal
import subprocess
import sys
import time
from asyncio import run, sleep
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from desk.back_off import BackOff
from desk.errors import ServiceFailed
from desk.ports import free_ports, is_free
from desk.supervisor import Service, Supervisor, supervise
from settings import PROJECT
from tests.desk.supervised import tiny_service

pytestmark = pytest.mark.slow

SUPERVISED = Path(__file__).with_name("supervised.py")
WITHIN = 20.0


def get(port: int, path: str = "/") -> str | None:
    try:
        return httpx.get(f"http://127.0.0.1:{port}{path}", trust_env=False, timeout=5).text
    except httpx.HTTPError:
        return None


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"


def wait_until(condition: Callable[[], bool]) -> None:
    give_up = time.monotonic() + WITHIN
    while not condition():
        assert time.monotonic() < give_up, "did not happen in time"
        time.sleep(0.02)


def quick_back_off() -> BackOff:
    return BackOff(first=0.1)


def children_of(process: subprocess.Popen[str]) -> list[int]:
    pids = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text()
    return [int(pid) for pid in pids.split()]


@contextmanager
def supervised(logs: Path, *ports: int) -> Iterator[subprocess.Popen[str]]:
    """Run a supervisor of tiny services in a process of its own, the first one ready."""
    process = subprocess.Popen(
        [sys.executable, str(SUPERVISED), str(logs), *map(str, ports)],
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == "up\n"
        yield process
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_stops_everything_cleanly(number: signal.Signals, tmp_path: Path) -> None:
    ports = free_ports(2)
    with supervised(tmp_path, *ports) as desk:
        desk.send_signal(number)
        assert desk.wait(WITHIN) == 0
        assert all(is_free("127.0.0.1", port) for port in ports)


def test_what_can_wait_starts_once_the_rest_is_ready(tmp_path: Path) -> None:
    first, second = free_ports(2)
    with supervised(tmp_path, first, second):
        assert get(first) is not None
        wait_until(lambda: get(second) is not None)
        assert get(second) is not None


def test_what_can_wait_does_not_start_before_the_rest_is_ready(tmp_path: Path) -> None:
    command = (sys.executable, "-c", "import time; time.sleep(60)")
    waiting, free = free_ports(2)
    silent = Service("silent", command, f"http://127.0.0.1:{waiting}/", 0.5)
    supervisor = Supervisor(tmp_path, tmp_path, print)
    with pytest.raises(ServiceFailed):
        run(supervise(supervisor, [[silent]], lambda: None, [tiny_service(free)]))
    assert not (tmp_path / f"tiny-{free}.log").exists()


def test_services_die_with_a_killed_supervisor(tmp_path: Path) -> None:
    with supervised(tmp_path, *free_ports(2)) as desk:
        wait_until(lambda: len(children_of(desk)) == 2)
        children = children_of(desk)
        desk.kill()
        desk.wait()
        wait_until(lambda: not any(is_alive(pid) for pid in children))
        assert not any(is_alive(pid) for pid in children)


def test_a_killed_service_is_restarted_and_a_line_says_so(tmp_path: Path) -> None:
    (port,) = free_ports(1)
    lines: list[str] = []

    async def scenario() -> None:
        supervisor = Supervisor(tmp_path, tmp_path, lines.append, back_off=quick_back_off)
        try:
            await supervisor.start(tiny_service(port))
            first = int(get(port) or 0)
            os.kill(first, signal.SIGKILL)
            await wait_for(lambda: len(lines) >= 2)
            assert int(get(port) or 0) != first
        finally:
            await supervisor.stop()

    run(scenario())
    assert lines[0] == f"tiny-{port} ended (killed by SIGKILL); starting it again in 0.1 s"
    assert lines[1].startswith(f"tiny-{port} answers again after ")


def test_a_service_that_keeps_dying_is_restarted_ever_later(tmp_path: Path) -> None:
    (port,) = free_ports(1)
    lines: list[str] = []

    async def scenario() -> None:
        supervisor = Supervisor(tmp_path, tmp_path, lines.append, back_off=quick_back_off)
        try:
            await supervisor.start(tiny_service(port))
            for deaths in (1, 2, 3):
                get(port, "/die")
                await wait_for(lambda deaths=deaths: len(lines) >= 2 * deaths)
        finally:
            await supervisor.stop()

    run(scenario())
    delays = [line.rpartition(" in ")[2] for line in lines if "ended (exit code 3)" in line]
    assert delays == ["0.1 s", "0.2 s", "0.4 s"]


def test_a_service_that_ends_while_starting_is_told_with_its_last_words(tmp_path: Path) -> None:
    words = "import sys; sys.exit('no such model')"
    service = Service("broken", (sys.executable, "-c", words), "http://127.0.0.1:9/", 20)
    message = fails_to_start(service, tmp_path)
    assert "broken ended while starting (exit code 1)" in message
    assert "no such model" in message


def test_a_service_that_never_answers_is_told(tmp_path: Path) -> None:
    command = (sys.executable, "-c", "import time; time.sleep(60)")
    service = Service("silent", command, f"http://127.0.0.1:{free_ports(1)[0]}/", 0.5)
    assert "silent did not answer within 0.5 s" in fails_to_start(service, tmp_path)


def test_a_service_that_ignores_the_request_to_stop_is_killed(tmp_path: Path) -> None:
    (port,) = free_ports(1)

    async def scenario() -> int:
        supervisor = Supervisor(tmp_path, tmp_path, print)
        await supervisor.start(replace(tiny_service(port, "stubborn"), stop_within=0.3))
        pid = int(get(port) or 0)
        await supervisor.stop()
        return pid

    assert not is_alive(run(scenario()))


def test_each_service_has_its_own_log(tmp_path: Path) -> None:
    ports = free_ports(2)
    with supervised(tmp_path, *ports):
        for port in ports:
            wait_until(lambda port=port: get(port) is not None)
            assert (tmp_path / f"tiny-{port}.log").read_text().startswith("listening")


def fails_to_start(service: Service, folder: Path) -> str:
    async def scenario() -> None:
        supervisor = Supervisor(folder, folder, print)
        try:
            await supervisor.start(service)
        finally:
            await supervisor.stop()

    with pytest.raises(ServiceFailed) as failed:
        run(scenario())
    return str(failed.value)


async def wait_for(condition: Callable[[], bool]) -> None:
    give_up = time.monotonic() + WITHIN
    while not condition():
        assert time.monotonic() < give_up, "did not happen in time"
        await sleep(0.02)
