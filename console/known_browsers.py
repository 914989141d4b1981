"""Browsers that somebody signed in with before, which others cannot lock out."""

from __future__ import annotations

import hashlib
import hmac
from secrets import token_urlsafe

_SEPARATOR = "."


def remembered(secret_key: str, name: str) -> str:
    """Return what a browser keeps after the account was signed in with it."""
    browser = token_urlsafe(16)
    return f"{browser}{_SEPARATOR}{_signature(secret_key, name, browser)}"


def known_browser(secret_key: str, name: str, kept: str | None) -> str | None:
    """Return the id of a browser that kept a right value for this account, else None."""
    browser, _, signature = (kept or "").partition(_SEPARATOR)
    right = _signature(secret_key, name, browser)
    return browser if hmac.compare_digest(signature.encode(), right.encode()) else None


def _signature(secret_key: str, name: str, browser: str) -> str:
    text = f"browser:{name}:{browser}"
    return hmac.new(secret_key.encode(), text.encode(), hashlib.sha256).hexdigest()
