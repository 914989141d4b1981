"""Who sends a request; the front in between tells, and only this machine reaches the console."""

from __future__ import annotations

from ipaddress import ip_address

from starlette.requests import Request


def address_of(request: Request) -> str:
    """Return the address of the browser."""
    forwarded = request.headers.get("x-forwarded-for", "").split(",")[-1].strip()
    return forwarded or (request.client.host if request.client else "")


def is_local(request: Request) -> bool:
    """Return whether the browser runs on this machine."""
    try:
        return ip_address(address_of(request)).is_loopback
    except ValueError:
        return False
