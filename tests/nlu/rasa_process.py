"""A real Rasa server with a stand-in for the action server, for tests."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

READY_WITHIN = 120.0
ENVIRONMENT = {
    **os.environ,
    "PYTHONPATH": ".",
    "RASA_TELEMETRY_ENABLED": "false",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
}


class Actions:
    """Answers every action call as :attr:`result` says, and keeps what was asked."""

    def __init__(self) -> None:
        self.calls: list[dict[str, Any]] = []
        self.result: Any = None

    def answer(self, call: dict[str, Any]) -> Any:
        """What the action server replies: by default a turn counted in the slot ``context``."""
        self.calls.append(call)
        if self.result is not None:
            return self.result
        turns = (call["tracker"]["slots"]["context"] or {"turns": 0})["turns"] + 1
        return {
            "events": [{"event": "slot", "name": "context", "value": {"turns": turns}}],
            "responses": [{"custom": {"action": call["next_action"], "turns": turns}}],
        }


@contextmanager
def serve_actions(actions: Actions) -> Iterator[str]:
    """Serve the stand-in; gives its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            call = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            body = json.dumps(actions.answer(call)).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/webhook"
    server.shutdown()
    server.server_close()


class RasaProcess:
    """One Rasa server."""

    def __init__(self, model: Path, actions_url: str, folder: Path) -> None:
        self._port = _free_port()
        self._log = (folder / "rasa.log").open("ab")
        endpoints = folder / "endpoints.yml"
        endpoints.write_text(json.dumps(_endpoints(actions_url, folder / "trackers.db")))
        listen = ("-i", "127.0.0.1", "-p", str(self._port))
        files = ("--model", str(model), "--endpoints", str(endpoints))
        command = (sys.executable, "-W", "ignore", "-m", "nlu.rasa_server", "run", *listen, *files)
        self.process = subprocess.Popen(
            (*command, "--credentials", "credentials.yml"),
            env=ENVIRONMENT,
            stdout=self._log,
            stderr=subprocess.STDOUT,
        )
        self._wait_until_ready()

    def say(self, text: str, sender: str = "anna", **metadata: Any) -> Any:
        """Send a message; gives the list Rasa answers with."""
        body = {"sender": sender, "message": text, "metadata": metadata}
        request = urllib.request.Request(
            f"http://127.0.0.1:{self._port}/webhooks/rest/webhook",
            data=json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=30) as response:
            return json.load(response)

    def kill(self) -> None:
        """Kill -9."""
        self.process.kill()
        self.process.wait(timeout=10)
        self._log.close()

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + READY_WITHIN
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self._port}/", timeout=5).close()
                return
            except OSError:
                time.sleep(0.2)  # polling another process; nothing to wait on
        self.kill()
        raise AssertionError("Rasa did not start; see rasa.log in the test's folder")


def _endpoints(actions_url: str, database: Path) -> dict[str, Any]:
    return {
        "action_endpoint": {"url": actions_url},
        "tracker_store": {
            "type": "nlu.slot_tracker_store.SlotTrackerStore",
            "db": str(database),
        },
    }


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
