"""Who sends a request; the front in between tells, and only this machine reaches the console."""

from __future__ import annotations

from ipaddress import IPv6Address, ip_address, ip_network

from starlette.requests import Request

# One household or attacker holds a whole IPv6 /64, so it counts as one sender.
_IPV6_PREFIX = 64


def address_of(request: Request) -> str:
    """Return the address of the browser."""
    forwarded = request.headers.get("x-forwarded-for", "").split(",")[-1].strip()
    return forwarded or (request.client.host if request.client else "")


def sender_of(request: Request) -> str:
    """Return what counts as one sender."""
    try:
        address = ip_address(address_of(request))
    except ValueError:
        return "unknown"
    if isinstance(address, IPv6Address):
        return str(ip_network((address, _IPV6_PREFIX), strict=False))
    return str(address)


def is_local(request: Request) -> bool:
    """Return whether the browser runs on this machine."""
    try:
        return ip_address(address_of(request)).is_loopback
    except ValueError:
        return False
