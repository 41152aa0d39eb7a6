"""The watch over connections: it hears and refuses Python's own, sees open sockets, and is silent when it is off."""

from __future__ import annotations

import socket
import sys

import pytest

from app.selftest.network import NETWORK, list_internet_sockets


def test_a_connection_is_refused_and_told() -> None:
    with NETWORK.on() as network, socket.socket() as one:
        with pytest.raises(PermissionError, match="opens no connections"):
            one.connect(("127.0.0.1", 9))
        with pytest.raises(PermissionError):
            socket.getaddrinfo("localhost", 80)
    measured = network.measure_traffic()
    assert not measured.passed
    assert len(measured.figures["attempts"]) == 2
    assert "127.0.0.1" in measured.figures["attempts"][0]


def test_sockets_inside_the_computer_are_no_connections() -> None:
    with NETWORK.on() as network:
        one, other = socket.socketpair()
        one.close()
        other.close()
    assert network.measure_traffic().passed


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lists them")
def test_a_socket_that_nobody_told_of_is_seen() -> None:
    with NETWORK.on() as network, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
        one.bind(("127.0.0.1", 0))
        assert list_internet_sockets()
        assert network.measure_traffic().figures["open_sockets"] == 1
        assert not network.measure_traffic().passed


def test_nothing_is_refused_when_the_watch_is_off() -> None:
    with NETWORK.on():
        pass
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
        one.connect(("127.0.0.1", 9))
    assert NETWORK.attempts == []
