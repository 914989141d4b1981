"""A desk to talk to: the running one, else one started for as long as it is needed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from desk.bound_process import signal_group, start_bound
from desk.desk_client import DeskClient
from desk.errors import DeskUnreachable
from desk.ports import local_address
from settings import PROJECT, Settings

# A first start trains the model.
START_WITHIN = 1200.0
STOP_WITHIN = 30.0
POLL_SECONDS = 0.5


@contextmanager
def running_desk(settings: Settings) -> Iterator[DeskClient]:
    """Yield a client of the running desk, starting and stopping one where none runs.

    Raises:
        DeskUnreachable: it could not be started; it told why itself.
    """
    address = local_address(settings.host, settings.port)
    with DeskClient(address, in_terminal=True) as client:
        if client.is_up():
            yield client
            return
        # Its progress goes to standard error, so that standard output holds answers only.
        command = (sys.executable, "-m", "desk", "run")
        desk = start_bound(command, PROJECT, os.environ, sys.stderr.fileno())
        try:
            _wait_until_up(client, desk)
            yield client
        finally:
            _stop(desk)


def _wait_until_up(client: DeskClient, desk: subprocess.Popen[bytes]) -> None:
    give_up = time.monotonic() + START_WITHIN
    while not client.is_up():
        if desk.poll() is not None or time.monotonic() > give_up:
            raise DeskUnreachable("the desk could not be started")
        time.sleep(POLL_SECONDS)


def _stop(desk: subprocess.Popen[bytes]) -> None:
    signal_group(desk, signal.SIGTERM)
    try:
        desk.wait(STOP_WITHIN)
    except subprocess.TimeoutExpired:
        signal_group(desk, signal.SIGKILL)
        desk.wait()
