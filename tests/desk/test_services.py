"""What the desk runs, and with which words."""

import json
from pathlib import Path

from desk.addresses import addresses
from desk.services import services
from settings import Settings

PORTS = [20001, 20004, 20002, 20003]


def test_services_start_in_order(settings: Settings) -> None:
    groups, later = services(settings, Path("model.tar.gz"), PORTS)
    names = [[service.name for service in group] for group in (*groups, later)]
    assert names == [["actions"], ["rasa-1"], ["front"], ["console", "rasa-2"]]


def test_the_front_is_told_the_addresses_inside(settings: Settings) -> None:
    *_, (front,) = services(settings, Path("model.tar.gz"), PORTS).groups
    assert front.environment["DESK_INTERNAL_ACTIONS_URL"] == "http://127.0.0.1:20001"
    assert front.environment["DESK_INTERNAL_RASA_URLS"] == (
        "http://127.0.0.1:20002,http://127.0.0.1:20003"
    )
    assert front.environment["DESK_INTERNAL_CONSOLE_URL"] == "http://127.0.0.1:20004"


def test_the_console_is_ready_once_it_serves_its_own_pages(settings: Settings) -> None:
    console, _ = services(settings, Path("model.tar.gz"), PORTS).later
    assert console.command[1:] == ("-m", "console", "--port", "20004")
    assert console.ready_url.startswith("http://127.0.0.1:20004/console/")
    assert console.environment["TELEGRAM_BOT_TOKEN"] == ""


def test_rasa_listens_on_loopback_and_gets_no_secret(settings: Settings) -> None:
    _, (rasa,), _ = services(settings, Path("model.tar.gz"), PORTS).groups
    command = " ".join(rasa.command)
    assert "-i 127.0.0.1 -p 20002" in command
    assert "--model model.tar.gz" in command
    assert rasa.environment["RASA_TELEMETRY_ENABLED"] == "false"
    assert rasa.environment["TELEGRAM_BOT_TOKEN"] == ""
    assert rasa.environment["DESK_SECRET_KEY"] == ""


def test_rasa_keeps_conversations_in_the_data_folder(settings: Settings) -> None:
    services(settings, Path("model.tar.gz"), PORTS)
    written = (settings.data_dir / "run" / "endpoints-20002.yml").read_text(encoding="utf-8")
    endpoints = json.loads(written)
    assert endpoints["tracker_store"]["db"] == str(settings.data_dir / "trackers.db")
    assert endpoints["action_endpoint"]["url"] == "http://127.0.0.1:20001/webhook"


def test_the_box_shows_addresses_this_machine_reaches(settings: Settings) -> None:
    box = addresses(settings.model_copy(update={"host": "0.0.0.0", "port": 8123}))
    assert "http://127.0.0.1:8123/" in box
    assert len({len(line) for line in box.strip().splitlines()}) == 1
