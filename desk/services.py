"""What the desk runs: the action server, one Rasa process a core, the front and the console."""

import json
import os
import sys
from pathlib import Path
from typing import NamedTuple

from desk.places import RASA_PYTHON, run_folder_of
from desk.ports import LOOPBACK, local_address
from desk.supervisor import Service
from settings import Settings

MOST_RASA_PROCESSES = 2
# Seconds. TensorFlow alone takes several to import on a slow disk.
RASA_READY_WITHIN = 180.0
APP_READY_WITHIN = 60.0
# Turns that run are answered first, which the front gives 25 seconds.
FRONT_STOPS_WITHIN = 27.0
# Unanswered questions are kept first, for which others may have to write what they began.
ACTIONS_STOP_WITHIN = 40.0

# Empty counts as unset: without byte code each start would compile TensorFlow anew.
COMPILED_ONCE = {"PYTHONDONTWRITEBYTECODE": ""}
QUIET_AND_SINGLE_THREADED = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "PYTHONUNBUFFERED": "1",
    **COMPILED_ONCE,
}
RASA_ENVIRONMENT = {
    "RASA_TELEMETRY_ENABLED": "false",
    "SANIC_HOST": LOOPBACK,
    "TF_CPP_MIN_LOG_LEVEL": "3",
    **COMPILED_ONCE,
    # Rasa has no use for these, and its old libraries are not to be trusted with them.
    "TELEGRAM_BOT_TOKEN": "",
    "TELEGRAM_WEBHOOK_SECRET": "",
    "DESK_SECRET_KEY": "",
    "DESK_ADMIN_PASSWORD": "",
    "DATABASE_URL": "",
}


def rasa_process_count() -> int:
    """One Rasa process uses one core; more of them than cores only wait for each other."""
    return min(os.cpu_count() or 1, MOST_RASA_PROCESSES)


class Services(NamedTuple):
    """What the desk runs.

    Args:
        groups: what an answer needs; they start together and stop in reverse order.
        later: the console, and the Rasa processes of the other cores. They would only take the
            first one's processor time while it starts; until they are up, it answers for them.
    """

    groups: list[list[Service]]
    later: list[Service]


def services(settings: Settings, model: Path, ports: list[int]) -> Services:
    """Describe the services.

    Args:
        settings: the desk's settings.
        model: the trained Rasa model.
        ports: free ports: the action server's, the console's, then one for each Rasa process.
    """
    actions_port, console_port, *rasa_ports = ports
    _forget_endpoints(settings.data_dir)
    actions_url = f"http://{LOOPBACK}:{actions_port}"
    inside = {
        "DESK_INTERNAL_CONSOLE_URL": f"http://{LOOPBACK}:{console_port}",
        "DESK_INTERNAL_ACTIONS_URL": actions_url,
        "DESK_INTERNAL_RASA_URLS": ",".join(f"http://{LOOPBACK}:{port}" for port in rasa_ports),
    }
    first, *later = [
        _rasa(number, port, actions_url, model, settings.data_dir)
        for number, port in enumerate(rasa_ports, start=1)
    ]
    at_once = [[_actions(actions_port, inside)], [first], [_front(settings, inside)]]
    return Services(at_once, [_console(console_port), *later])


def _forget_endpoints(data_dir: Path) -> None:
    """Remove the endpoints files of earlier runs: each has ports of its own."""
    folder = run_folder_of(data_dir)
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.glob("endpoints-*.yml"):
        path.unlink()


def _actions(port: int, inside: dict[str, str]) -> Service:
    return Service(
        name="actions",
        command=(sys.executable, "-m", "actions", "--port", str(port)),
        ready_url=f"http://{LOOPBACK}:{port}/health",
        ready_within=APP_READY_WITHIN,
        stop_within=ACTIONS_STOP_WITHIN,
        environment={**QUIET_AND_SINGLE_THREADED, **inside, "SANIC_HOST": LOOPBACK},
    )


def _console(port: int) -> Service:
    return Service(
        name="console",
        command=(sys.executable, "-m", "console", "--port", str(port)),
        ready_url=f"http://{LOOPBACK}:{port}/console/static/console.css",
        ready_within=APP_READY_WITHIN,
        environment={**QUIET_AND_SINGLE_THREADED, "TELEGRAM_BOT_TOKEN": ""},
    )


def _rasa(number: int, port: int, actions_url: str, model: Path, data_dir: Path) -> Service:
    endpoints = _write_endpoints(port, actions_url, data_dir)
    listen = ("-i", LOOPBACK, "-p", str(port))
    files = ("--model", str(model), "--endpoints", str(endpoints))
    return Service(
        name=f"rasa-{number}",
        command=(
            *(str(RASA_PYTHON), "-m", "nlu.rasa_server", "run"),
            *(*listen, *files, "--credentials", "credentials.yml"),
        ),
        ready_url=f"http://{LOOPBACK}:{port}/",
        ready_within=RASA_READY_WITHIN,
        environment={**QUIET_AND_SINGLE_THREADED, **RASA_ENVIRONMENT},
    )


def _front(settings: Settings, inside: dict[str, str]) -> Service:
    return Service(
        name="front",
        command=(sys.executable, "-m", "bot"),
        # Ready when an answer can be had: until then the page opens and says to try again.
        ready_url=f"{local_address(settings.host, settings.port)}/readyz",
        ready_within=RASA_READY_WITHIN,
        stop_within=FRONT_STOPS_WITHIN,
        environment={**QUIET_AND_SINGLE_THREADED, **inside},
    )


def _write_endpoints(port: int, actions_url: str, data_dir: Path) -> Path:
    """Write the run's own endpoints file; JSON is YAML, and quotes every path right."""
    path = run_folder_of(data_dir) / f"endpoints-{port}.yml"
    endpoints = {
        "action_endpoint": {"url": f"{actions_url}/webhook"},
        "tracker_store": {
            "type": "nlu.slot_tracker_store.SlotTrackerStore",
            "db": str(data_dir / "trackers.db"),
        },
    }
    path.write_text(json.dumps(endpoints, indent=2), encoding="utf-8")
    return path
