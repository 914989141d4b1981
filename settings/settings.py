"""The one settings object: the environment and `.env`, read once by each entry point."""

import re
from collections.abc import Mapping
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    SecretStr,
    ValidationError,
    model_validator,
)
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from settings.errors import SettingsError
from settings.secret_key import stored_secret_key

PROJECT = Path(__file__).resolve().parent.parent
ENV_FILE = PROJECT / ".env"
INTERNAL_PREFIX = "DESK_INTERNAL_"
SECRET_KEY_LEAST_CHARACTERS = 16

Network = IPv4Network | IPv6Network


def _absolute(path: Path) -> Path:
    """Resolve a relative folder against the project, whatever the working directory is."""
    return (PROJECT / path.expanduser()).resolve()


def _web_address(value: str) -> str:
    """Accept an http(s) address and drop its closing slash."""
    if not re.fullmatch(r"https?://[^\s/?#]+[^\s?#]*", value):
        raise ValueError("has to be an address that begins with http:// or https://")
    return value.rstrip("/")


def _comma_separated(value: object) -> object:
    """Split `a, b` into its parts; leave anything but text alone."""
    if isinstance(value, str):
        return tuple(part.strip() for part in value.split(",") if part.strip())
    return value


def _networks(value: object) -> object:
    """Read addresses and networks such as `10.0.0.1, 10.1.0.0/16`."""
    parts = _comma_separated(value)
    if isinstance(parts, tuple):
        return tuple(ip_network(part, strict=False) for part in parts)
    return parts


def _bot_token(value: SecretStr) -> SecretStr:
    """Refuse what cannot be a token, such as a bot's name, before Telegram does."""
    if not re.fullmatch(r"\d+:\S+", value.get_secret_value()):
        raise ValueError("has to be the token BotFather gives: digits, a colon, letters")
    return value


def _webhook_secret(value: SecretStr) -> SecretStr:
    """Keep to the characters and length setWebhook accepts for its secret_token."""
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", value.get_secret_value()):
        raise ValueError("has to be 1 to 256 of A-Z, a-z, 0-9, _ and -")
    return value


def _secret_key(value: SecretStr) -> SecretStr:
    """Refuse a key short enough to guess."""
    if len(value.get_secret_value()) < SECRET_KEY_LEAST_CHARACTERS:
        raise ValueError(f"has to have at least {SECRET_KEY_LEAST_CHARACTERS} characters")
    return value


def _default_database_url(given: dict[str, Any]) -> str:
    return f"sqlite:///{given['data_dir'] / 'desk.db'}"


def _default_secret_key(given: dict[str, Any]) -> SecretStr:
    return SecretStr(stored_secret_key(given["data_dir"]))


WebAddress = Annotated[str, AfterValidator(_web_address)]


class Settings(BaseSettings):
    """Everything that can be set from outside; frozen, so nobody changes it underway."""

    model_config = SettingsConfigDict(
        frozen=True,
        extra="ignore",
        env_ignore_empty=True,
        populate_by_name=True,
        # Fields are also looked up by their own name: without a prefix a stray PORT would be read.
        env_prefix=INTERNAL_PREFIX,
        env_file_encoding="utf-8",
        hide_input_in_errors=True,
    )

    host: str = Field(
        default="127.0.0.1",
        validation_alias="DESK_HOST",
        description="Address the web front listens on; 0.0.0.0 opens it to the network.",
    )
    port: int = Field(
        default=8000,
        ge=1,
        le=65535,
        validation_alias="DESK_PORT",
        description="Port of the chat page and the HTTP API.",
    )
    data_dir: Annotated[Path, AfterValidator(_absolute)] = Field(
        default=Path("var"),
        validate_default=True,
        validation_alias="DESK_DATA_DIR",
        description="Folder of databases, logs and the secret key.",
    )
    database_url: str = Field(
        default_factory=_default_database_url,
        validation_alias="DATABASE_URL",
        description="The fact store: desk.db in the data folder, or a PostgreSQL URL.",
    )
    redis_url: str | None = Field(
        default=None,
        validation_alias="REDIS_URL",
        description="For several fronts with shared limits; nothing uses it yet.",
    )
    telegram_bot_token: Annotated[SecretStr, AfterValidator(_bot_token)] | None = Field(
        default=None,
        validation_alias="TELEGRAM_BOT_TOKEN",
        description="Token from BotFather; without it Telegram is off.",
    )
    telegram_api_url: WebAddress = Field(
        default="https://api.telegram.org",
        validation_alias="TELEGRAM_API_URL",
        description="Root of the Bot API server; /bot and /file/bot are appended.",
    )
    telegram_mode: Literal["polling", "webhook"] = Field(
        default="polling",
        validation_alias="TELEGRAM_MODE",
        description="How updates arrive: polling asks for them, webhook is sent them.",
    )
    public_url: WebAddress | None = Field(
        default=None,
        validation_alias="PUBLIC_URL",
        description="Address the world reaches the front at; the webhook needs it.",
    )
    telegram_webhook_secret: Annotated[SecretStr, AfterValidator(_webhook_secret)] | None = Field(
        default=None,
        validation_alias="TELEGRAM_WEBHOOK_SECRET",
        description="Secret Telegram sends with every webhook call; the webhook needs it.",
    )
    admin_password: SecretStr | None = Field(
        default=None,
        validation_alias="DESK_ADMIN_PASSWORD",
        description="First password of the console's account admin; without it one is made "
        "and printed at the first start.",
    )
    secret_key: Annotated[SecretStr, AfterValidator(_secret_key)] = Field(
        default_factory=_default_secret_key,
        validation_alias="DESK_SECRET_KEY",
        description="Key that signs conversation ids; made once and kept in the data folder.",
    )
    rate_limit: int | None = Field(
        default=None,
        ge=1,
        validation_alias="DESK_RATE_LIMIT",
        description="Turns a minute for one address and one conversation; 30 when not set, "
        "and then this machine itself is exempt.",
    )
    trusted_proxies: Annotated[tuple[Network, ...], NoDecode, BeforeValidator(_networks)] = Field(
        default=(),
        validation_alias="TRUSTED_PROXIES",
        description="Addresses or networks of proxies whose X-Forwarded-For is believed, "
        "separated by commas.",
    )
    rasa_urls: Annotated[tuple[str, ...], NoDecode, BeforeValidator(_comma_separated)] = Field(
        default=(),
        validation_alias="DESK_INTERNAL_RASA_URLS",
        description="Set by the process runner: the Rasa processes.",
    )
    console_url: str | None = Field(
        default=None,
        validation_alias="DESK_INTERNAL_CONSOLE_URL",
        description="Set by the process runner: the staff console.",
    )
    actions_url: str | None = Field(
        default=None,
        validation_alias="DESK_INTERNAL_ACTIONS_URL",
        description="Set by the process runner: the action server.",
    )

    @model_validator(mode="after")
    def _webhook_is_complete(self) -> Self:
        """A webhook without address or secret would be deaf, or open to anyone."""
        if self.telegram_bot_token is None or self.telegram_mode == "polling":
            return self
        if self.public_url is None:
            raise ValueError("PUBLIC_URL: has to be set when TELEGRAM_MODE is webhook")
        if self.telegram_webhook_secret is None:
            raise ValueError("TELEGRAM_WEBHOOK_SECRET: has to be set when TELEGRAM_MODE is webhook")
        return self


def load_settings(env_file: Path | None = ENV_FILE) -> Settings:
    """Read the environment and `env_file`.

    Raises:
        SettingsError: a value is wrong; the message is one line that names the setting.
    """
    try:
        return Settings(_env_file=env_file)
    except ValidationError as error:
        raise SettingsError(_one_line(error)) from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{env_file}: has to be text in UTF-8") from error


def _one_line(error: ValidationError) -> str:
    """Join what is wrong with each setting, without repeating values that may be secret."""
    problems = error.errors(include_url=False, include_input=False)
    told = [_problem(problem) for problem in problems if not _follows_from_another(problem)]
    return "; ".join(dict.fromkeys(told))


def _follows_from_another(problem: Mapping[str, Any]) -> bool:
    return bool(problem["type"] == "default_factory_not_called")


def _problem(problem: Mapping[str, Any]) -> str:
    text = problem["msg"].removeprefix("Value error, ")
    text = re.sub(r"^Input should be", "has to be", text)
    return f"{problem['loc'][0]}: {text}" if problem["loc"] else text
