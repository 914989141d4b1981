"""What `desk doctor` looks at: each check says what it found, or what mends it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import httpx

from desk.bootstrap.environments import APP, RASA, Environment, is_current
from desk.desk_client import DeskClient
from desk.errors import DeskError
from desk.places import KNOWLEDGE
from desk.ports import local_address, require_free
from desk.training import model_path
from facts.errors import FactsError, KnowledgeError
from facts.loader import checked_knowledge
from facts.store import FactStore
from settings import PROJECT, Settings

TELEGRAM_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Finding:
    """One checked thing: in order, or what to do about it."""

    what: str
    ok: bool
    told: str


def findings(settings: Settings) -> Iterator[Finding]:
    """Check one thing after another; settings were read, so they are in order."""
    yield Finding("settings", True, f"data in {settings.data_dir}")
    for environment in (APP, RASA):
        yield _environment(environment)
    checks: tuple[Callable[[Settings], Finding], ...] = (_store, _knowledge, _model, _port)
    for check in checks:
        yield check(settings)
    if settings.telegram_bot_token is None:
        yield Finding("telegram", True, "off: TELEGRAM_BOT_TOKEN is not set")
    else:
        yield telegram(settings)


def telegram(settings: Settings, transport: httpx.BaseTransport | None = None) -> Finding:
    """Ask the Bot API server whose token it is; the token itself is never shown."""
    token = settings.telegram_bot_token.get_secret_value() if settings.telegram_bot_token else ""
    try:
        with httpx.Client(timeout=TELEGRAM_SECONDS, transport=transport) as http:
            answer = http.get(f"{settings.telegram_api_url}/bot{token}/getMe").json()
    except (httpx.HTTPError, ValueError) as error:
        told = f"{settings.telegram_api_url} does not answer ({type(error).__name__})"
        return Finding("telegram", False, f"{told}: check the network and TELEGRAM_API_URL")
    if not answer.get("ok"):
        return Finding("telegram", False, "the token is refused: check TELEGRAM_BOT_TOKEN")
    return Finding("telegram", True, f"@{answer['result'].get('username')}")


def _environment(environment: Environment) -> Finding:
    current = is_current(PROJECT, environment)
    told = f"Python {environment.python}" if current else "run `make run` to install it"
    return Finding(f"{environment.name} runtime", current, told)


def _store(settings: Settings) -> Finding:
    try:
        store = FactStore.open(settings.database_url)
        try:
            return Finding("store", True, f"revision {store.revision()}")
        finally:
            store.close()
    except FactsError as error:
        return Finding("store", False, f"{error}: `make run` creates it; else see DATABASE_URL")


def _knowledge(_: Settings) -> Finding:
    try:
        return Finding("knowledge", True, f"{len(checked_knowledge(KNOWLEDGE).facts)} facts")
    except KnowledgeError as error:
        return Finding("knowledge", False, f"{len(error.errors)} mistakes, first {error.errors[0]}")


def _model(_: Settings) -> Finding:
    model = model_path()
    told = model.name if model.exists() else "none fits the training data: run `make train`"
    return Finding("model", model.exists(), told)


def _port(settings: Settings) -> Finding:
    address = local_address(settings.host, settings.port)
    with DeskClient(address) as client:
        if client.is_up():
            return Finding("desk", True, f"running at {address}")
    try:
        require_free(settings.host, settings.port)
    except DeskError as error:
        return Finding("desk", False, str(error))
    return Finding("desk", True, f"not running; port {settings.port} is free")
