"""Keeps services running: start, restart with back-off, ordered clean stop, no orphans."""

import asyncio
import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from desk.back_off import BackOff
from desk.bound_process import how_it_ended, signal_group, start_bound
from desk.errors import ServiceFailed
from desk.log_files import bound, open_log, rotate, tail
from desk.progress import seconds

POLL_SECONDS = 0.1
READY_POLL_SECONDS = 0.2
READY_ANSWER_SECONDS = 5.0
STOP_SECONDS = 5.0
LOG_CHECK_SECONDS = 30.0

Report = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Service:
    """A program that runs as long as the desk, and the address that answers once it is ready.

    Args:
        ready_within: seconds it gets to answer there.
        stop_within: seconds it gets to end by itself.
    """

    name: str
    command: tuple[str, ...]
    ready_url: str
    ready_within: float
    stop_within: float = STOP_SECONDS
    environment: Mapping[str, str] = field(default_factory=dict)


class _Running:
    """One service's current process."""

    def __init__(self, service: Service, folder: Path, log: Path):
        self.service = service
        self.log = log
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        self._began = 0.0

    def start(self) -> None:
        self._began = time.monotonic()
        environment = {**os.environ, **self.service.environment}
        with open_log(self.log) as log:
            self._process = start_bound(self.service.command, self._folder, environment, log)

    def ran_for(self) -> float:
        return time.monotonic() - self._began

    def exit_code(self) -> int | None:
        return self._process.poll() if self._process else None

    async def ended(self) -> int:
        # A poll, since Popen tells of its end by no event.
        while (code := self.exit_code()) is None:  # noqa: ASYNC110
            await asyncio.sleep(POLL_SECONDS)
        return code

    async def stop(self) -> None:
        """Ask the process to end, then end it, and whatever is left of its group."""
        if self._process is None:
            return
        if self.exit_code() is None:
            signal_group(self._process, signal.SIGTERM)
            with suppress(TimeoutError):
                await asyncio.wait_for(self.ended(), self.service.stop_within)
        signal_group(self._process, signal.SIGKILL)
        await self.ended()


class Supervisor:
    """Starts groups of services, watches them, and stops the group started last first.

    Args:
        folder: working directory of the services.
        logs: folder of their logs.
        report: called with one line whenever a service dies or comes back.
        back_off: makes the restart delays of one service.
    """

    def __init__(
        self,
        folder: Path,
        logs: Path,
        report: Report,
        back_off: Callable[[], BackOff] = BackOff,
    ):
        self._folder = folder
        self._logs = logs
        self._report = report
        self._back_off = back_off
        self._groups: list[list[_Running]] = []
        self._tasks: list[asyncio.Task[None]] = []

    async def start(self, *services: Service) -> None:
        """Start services side by side and return when all are ready.

        Raises:
            ServiceFailed: one died, or did not answer in time.
        """
        group = [
            _Running(service, self._folder, self._logs / f"{service.name}.log")
            for service in services
        ]
        self._groups.append(group)
        for running in group:
            rotate(running.log)
            running.start()
        waits = [asyncio.create_task(self._first_ready(running)) for running in group]
        try:
            await asyncio.gather(*waits)
        finally:
            for wait in waits:
                wait.cancel()
        self._tasks += [asyncio.create_task(self._keep(running)) for running in group]

    async def stop(self) -> None:
        """Stop everything, the group started last first."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for group in reversed(self._groups):
            await asyncio.gather(*(running.stop() for running in group))
        self._tasks, self._groups = [], []

    async def _first_ready(self, running: _Running) -> None:
        service = running.service
        try:
            ready = await asyncio.wait_for(_ready(running), service.ready_within)
        except TimeoutError as error:
            raise ServiceFailed(
                f"{service.name} did not answer within {seconds(service.ready_within)}; "
                f"the end of {running.log}:\n{tail(running.log)}"
            ) from error
        if not ready:
            raise ServiceFailed(
                f"{service.name} ended while starting ({how_it_ended(await running.ended())}); "
                f"the end of {running.log}:\n{tail(running.log)}"
            )

    async def _keep(self, running: _Running) -> None:
        """Restart the service whenever it dies, and keep its log bounded."""
        back_off = self._back_off()
        while True:
            code = await self._watch(running)
            delay = back_off.delay(running.ran_for())
            name, how = running.service.name, how_it_ended(code)
            self._report(f"{name} ended ({how}); starting it again in {seconds(delay)}")
            await asyncio.sleep(delay)
            running.start()
            if await _ready(running):
                self._report(f"{name} answers again after {seconds(running.ran_for())}")

    async def _watch(self, running: _Running) -> int:
        while True:
            bound(running.log)
            with suppress(TimeoutError):
                return await asyncio.wait_for(running.ended(), LOG_CHECK_SECONDS)


async def _ready(running: _Running) -> bool:
    """Wait until the service answers; False when its process ends before."""
    # A proxy of the environment must not stand between the desk and its own services.
    async with httpx.AsyncClient(trust_env=False, timeout=READY_ANSWER_SECONDS) as client:
        while running.exit_code() is None:
            with suppress(httpx.HTTPError):
                if (await client.get(running.service.ready_url)).is_success:
                    return True
            await asyncio.sleep(READY_POLL_SECONDS)
    return False


async def supervise(
    supervisor: Supervisor,
    groups: Sequence[Sequence[Service]],
    on_ready: Callable[[], None],
    later: Sequence[Service] = (),
) -> None:
    """Start the groups, call `on_ready`, start what can wait, run until SIGINT, SIGTERM or SIGHUP.

    Raises:
        ServiceFailed: a service did not start.
    """
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    starting = asyncio.create_task(_start_all(supervisor, groups, on_ready, later))
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({starting, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if starting.done():
            starting.result()
            await stopping
    finally:
        starting.cancel()
        stopping.cancel()
        await asyncio.gather(starting, stopping, return_exceptions=True)
        await supervisor.stop()


async def _start_all(
    supervisor: Supervisor,
    groups: Sequence[Sequence[Service]],
    on_ready: Callable[[], None],
    later: Sequence[Service],
) -> None:
    """Start all groups at once: reading models and importing libraries is what takes time."""
    await asyncio.gather(*(supervisor.start(*group) for group in groups))
    on_ready()
    await supervisor.start(*later)
