"""What doctor says of a Telegram token."""

import httpx
from pydantic import SecretStr

from desk.health import telegram
from settings import Settings


def with_token(settings: Settings) -> Settings:
    return settings.model_copy(update={"telegram_bot_token": SecretStr("1:hunter2")})


def test_a_good_token_names_its_bot(settings: Settings) -> None:
    answer = httpx.Response(200, json={"ok": True, "result": {"username": "desk_bot"}})
    finding = telegram(with_token(settings), httpx.MockTransport(lambda _: answer))
    assert (finding.ok, finding.told) == (True, "@desk_bot")


def test_a_refused_token_names_the_setting_and_hides_the_token(settings: Settings) -> None:
    answer = httpx.Response(401, json={"ok": False})
    finding = telegram(with_token(settings), httpx.MockTransport(lambda _: answer))
    assert not finding.ok
    assert "TELEGRAM_BOT_TOKEN" in finding.told
    assert "hunter2" not in finding.told


def test_a_silent_server_is_told(settings: Settings) -> None:
    def nothing(_request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    finding = telegram(with_token(settings), httpx.MockTransport(nothing))
    assert not finding.ok
    assert "TELEGRAM_API_URL" in finding.told
    assert "hunter2" not in finding.told
