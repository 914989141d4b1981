"""How many turns a minute one address and one conversation may ask for."""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from starlette.requests import Request

from bot.errors import RateLimited

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

DEFAULT_TURNS_PER_MINUTE = 30
MAX_BUCKETS = 20_000
# One household or attacker holds a whole IPv6 /64, so it counts as one address.
IPV6_PREFIX = 64
UNKNOWN_ADDRESS = ip_address(0)


class TokenBuckets:
    """A token bucket per key (RFC 2697's idea); the keys longest unused are forgotten."""

    def __init__(
        self,
        per_minute: int,
        max_buckets: int = MAX_BUCKETS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`per_minute` is both the size of a bucket and what flows in each minute."""
        self._capacity = float(per_minute)
        self._per_second = per_minute / 60
        self._max_buckets = max_buckets
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, key: str) -> None:
        """Take one token of `key`.

        Raises:
            RateLimited: there is none; `retry_after` says when there will be.
        """
        now = self._clock()
        tokens, filled = self._buckets.pop(key, (self._capacity, now))
        tokens = min(self._capacity, tokens + (now - filled) * self._per_second)
        allowed = tokens >= 1
        self._buckets[key] = (tokens - 1 if allowed else tokens, now)
        if len(self._buckets) > self._max_buckets:
            self._buckets.popitem(last=False)
        if not allowed:
            wait = math.ceil((1 - tokens) / self._per_second)
            raise RateLimited(f"wait {wait} s", retry_after=wait)


class TurnLimiter:
    """Applies the limit to addresses and conversations; this machine is exempt by default."""

    def __init__(
        self,
        per_minute: int | None,
        trusted_proxies: Sequence[Network] = (),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`per_minute` None means the default limit, which loopback addresses do not have."""
        self._exempts_loopback = per_minute is None
        self._trusted_proxies = tuple(trusted_proxies)
        self._buckets = TokenBuckets(per_minute or DEFAULT_TURNS_PER_MINUTE, clock=clock)

    def admit(self, request: Request) -> bool:
        """Count a request of its address, and tell whether its conversation is counted too.

        Raises:
            RateLimited: the address sent too many.
        """
        address = client_address(request, self._trusted_proxies)
        if self._exempts_loopback and address.is_loopback:
            return False
        self._buckets.take(f"address:{address_group(address)}")
        return True

    def admit_conversation(self, key: str) -> None:
        """Count a turn of a conversation.

        Raises:
            RateLimited: the conversation sent too many.
        """
        self._buckets.take(f"conversation:{key}")


def client_address(request: Request, trusted_proxies: Sequence[Network]) -> Address:
    """Return who really sent the request: the last forwarder that is not a trusted proxy."""
    address = _parsed(request.client.host) if request.client else UNKNOWN_ADDRESS
    forwarded = ",".join(request.headers.getlist("x-forwarded-for")).split(",")
    while forwarded and _is_trusted(address, trusted_proxies):
        sender = forwarded.pop().strip()
        if not sender:
            break
        address = _parsed(sender)
    return address


def address_group(address: Address) -> str:
    """Return what counts as one sender."""
    if isinstance(address, IPv4Address):
        return str(address)
    return str(ip_network((address, IPV6_PREFIX), strict=False))


def comes_from(request: Request, proxies: Sequence[Network]) -> bool:
    """Return whether the connection itself is one of trusted proxies."""
    return request.client is not None and _is_trusted(_parsed(request.client.host), proxies)


def _is_trusted(address: Address, proxies: Sequence[Network]) -> bool:
    return any(address in proxy for proxy in proxies)


def _parsed(text: str) -> Address:
    try:
        address = ip_address(text)
    except ValueError:
        return UNKNOWN_ADDRESS
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return mapped or address
