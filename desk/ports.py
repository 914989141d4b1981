"""TCP ports: whether one is taken, and free ones for the services inside."""

import errno
import random
import socket

from desk.errors import DeskError, PortTaken

# Below the range from which systems pick the ports of outgoing connections, so that a restarted
# service finds its port still free.
INTERNAL_PORTS = range(20_000, 32_000)
LOOPBACK = "127.0.0.1"
ANY_ADDRESS = {"": LOOPBACK, "0.0.0.0": LOOPBACK, "::": "[::1]"}  # noqa: S104


def require_free(host: str, port: int) -> None:
    """Refuse to go on where the front could not listen.

    Raises:
        PortTaken: another program listens on the port.
        DeskError: the address is not this machine's, or the port needs more rights.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        _bind(host, port, family)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise PortTaken(
                f"port {port} on {host} is taken by another program: stop it, or set DESK_PORT"
            ) from error
        raise DeskError(
            f"cannot listen on {host} port {port} ({error.strerror}): see DESK_HOST and DESK_PORT"
        ) from error


def free_ports(count: int) -> list[int]:
    """Pick free loopback ports for the services inside."""
    candidates = random.sample(INTERNAL_PORTS, len(INTERNAL_PORTS))
    free = (port for port in candidates if is_free(LOOPBACK, port))
    return [next(free) for _ in range(count)]


def is_free(host: str, port: int) -> bool:
    """Tell whether a program could listen on the port now."""
    try:
        _bind(host, port, socket.AF_INET)
    except OSError:
        return False
    return True


def local_address(host: str, port: int) -> str:
    """Return the address this machine reaches a listener at, whatever it listens on."""
    bare = f"[{host}]" if ":" in host and host not in ANY_ADDRESS else host
    return f"http://{ANY_ADDRESS.get(host, bare)}:{port}"


def _bind(host: str, port: int, family: socket.AddressFamily) -> None:
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        # As servers do: a port in TIME_WAIT after a restart counts as free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind((host, port))
