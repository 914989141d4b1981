"""Ports: taken, free, and the address of a listener on every interface."""

import socket

import pytest

from desk.errors import DeskError, PortTaken
from desk.ports import INTERNAL_PORTS, free_ports, local_address, require_free


def test_a_taken_port_is_one_line_that_names_the_setting() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        with pytest.raises(PortTaken, match=rf"port {port} on 127\.0\.0\.1 is taken.*DESK_PORT"):
            require_free("127.0.0.1", port)


def test_an_address_of_another_machine_is_refused() -> None:
    with pytest.raises(DeskError, match="DESK_HOST"):
        require_free("192.0.2.1", 8000)


def test_free_ports_differ_and_stay_out_of_the_outgoing_range() -> None:
    ports = free_ports(3)
    assert len(set(ports)) == 3
    assert all(port in INTERNAL_PORTS for port in ports)


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("127.0.0.1", "http://127.0.0.1:80"),
        ("0.0.0.0", "http://127.0.0.1:80"),
        ("::", "http://[::1]:80"),
        ("fd00::1", "http://[fd00::1]:80"),
    ],
)
def test_a_listener_is_reached_at_a_local_address(host: str, address: str) -> None:
    assert local_address(host, 80) == address
