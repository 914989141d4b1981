"""The settings object: defaults, sources, and one clear line for what is wrong."""

import re
import stat
from pathlib import Path

import pytest

from settings import PROJECT, Settings, SettingsError, load_settings, settings_reference


@pytest.fixture(autouse=True)
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DESK_DATA_DIR", str(tmp_path))
    return tmp_path


def refusal(monkeypatch: pytest.MonkeyPatch, **environment: str) -> str:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as refused:
        load_settings(env_file=None)
    return str(refused.value)


def test_defaults_need_no_environment(data_dir: Path) -> None:
    settings = load_settings(env_file=None)
    assert (settings.host, settings.port) == ("127.0.0.1", 8000)
    assert settings.database_url == f"sqlite:///{data_dir / 'desk.db'}"
    assert settings.telegram_bot_token is None


def test_the_environment_wins_over_the_env_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    env_file = tmp_path / ".env"
    env_file.write_text("DESK_PORT=8001\nDESK_HOST=0.0.0.0\n", encoding="utf-8")
    monkeypatch.setenv("DESK_PORT", "8002")
    settings = load_settings(env_file)
    assert (settings.host, settings.port) == ("0.0.0.0", 8002)


def test_names_of_other_programs_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "9999")
    monkeypatch.setenv("HOST", "example.org")
    settings = load_settings(env_file=None)
    assert (settings.host, settings.port) == ("127.0.0.1", 8000)


def test_an_empty_value_counts_as_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "")
    assert load_settings(env_file=None).telegram_bot_token is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DESK_PORT", "eighty"),
        ("DESK_PORT", "0"),
        ("DESK_PORT", "65536"),
        ("DESK_RATE_LIMIT", "0"),
        ("TELEGRAM_MODE", "pigeon"),
        ("TELEGRAM_BOT_TOKEN", "my-bot"),
        ("TELEGRAM_API_URL", "api.telegram.org"),
        ("TELEGRAM_WEBHOOK_SECRET", "with space"),
        ("PUBLIC_URL", "desk.example.org"),
        ("DESK_SECRET_KEY", "short"),
        ("TRUSTED_PROXIES", "10.0.0.1, proxy"),
    ],
)
def test_a_wrong_value_is_one_line_that_names_the_setting(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = refusal(monkeypatch, **{name: value})
    assert line.startswith(f"{name}: ")
    assert "\n" not in line


def test_several_wrong_values_are_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    line = refusal(monkeypatch, DESK_PORT="x", TELEGRAM_MODE="y")
    assert re.fullmatch(r"DESK_PORT: .*; TELEGRAM_MODE: .*", line)


def test_a_refused_secret_is_not_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "hunter2" not in refusal(monkeypatch, TELEGRAM_BOT_TOKEN="hunter2")
    assert "hunter2" not in refusal(monkeypatch, DESK_SECRET_KEY="hunter2")


@pytest.mark.parametrize("missing", ["PUBLIC_URL", "TELEGRAM_WEBHOOK_SECRET"])
def test_a_webhook_needs_its_address_and_secret(
    missing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    webhook = {
        "TELEGRAM_BOT_TOKEN": "1:abc",
        "TELEGRAM_MODE": "webhook",
        "PUBLIC_URL": "https://desk.example.org",
        "TELEGRAM_WEBHOOK_SECRET": "secret",
    }
    assert missing in refusal(monkeypatch, **webhook | {missing: ""})


def test_the_secret_key_is_made_once_and_private(data_dir: Path) -> None:
    first, second = (load_settings(env_file=None).secret_key for _ in range(2))
    assert first == second
    assert len(first.get_secret_value()) >= 32
    assert stat.S_IMODE((data_dir / "secret_key").stat().st_mode) == 0o600


def test_a_data_folder_that_cannot_be_written_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    line = refusal(monkeypatch, DESK_DATA_DIR=str(tmp_path / "file" / "var"))
    assert line.startswith("DESK_DATA_DIR: ")


def test_a_relative_data_folder_belongs_to_the_project() -> None:
    assert Settings(data_dir=Path("elsewhere"), secret_key="k" * 32).data_dir == (
        PROJECT / "elsewhere"
    )


def test_secrets_do_not_show_when_settings_are_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "1:hunter2")
    monkeypatch.setenv("DESK_SECRET_KEY", "hunter2-hunter2-hunter2")
    assert "hunter2" not in repr(load_settings(env_file=None))


def test_proxies_are_networks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRUSTED_PROXIES", "10.1.2.3/8, ::1")
    networks = load_settings(env_file=None).trusted_proxies
    assert [str(network) for network in networks] == ["10.0.0.0/8", "::1/128"]


def test_addresses_of_the_services_come_from_the_process_runner(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DESK_INTERNAL_RASA_URLS", "http://127.0.0.1:1,http://127.0.0.1:2")
    monkeypatch.setenv("DESK_INTERNAL_ACTIONS_URL", "http://127.0.0.1:3")
    settings = load_settings(env_file=None)
    assert settings.rasa_urls == ("http://127.0.0.1:1", "http://127.0.0.1:2")
    assert settings.actions_url == "http://127.0.0.1:3"


def test_every_setting_is_described_and_in_the_example_file() -> None:
    example = (PROJECT / ".env.example").read_text(encoding="utf-8")
    for setting in settings_reference():
        assert setting.description
        assert f"\n# {setting.name}=" in example
