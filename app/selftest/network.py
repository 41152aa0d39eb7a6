"""Watches that no connection is opened while it is on: Python's own by their events, others by what the system lists.

It refuses what it sees. Sockets inside the computer (Unix ones, as the screen uses) are no connections.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.selftest.checks import Measured

_WITH_ADDRESS = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})
_EVENTS = _WITH_ADDRESS | {"socket.getaddrinfo", "socket.gethostbyname"}
_TABLES = ("tcp", "tcp6", "udp", "udp6")
_INODE_COLUMN = 9


class NetworkWatch:
    """What was tried while the watch was on; there is one for the process, since such a hook cannot be taken off."""

    def __init__(self) -> None:
        self.attempts: list[str] = []
        self._is_on = False
        self._is_hooked = False
        self._sockets_before: set[str] = set()

    @contextmanager
    def on(self) -> Iterator[NetworkWatch]:
        """Watch for a while, from a clean slate."""
        if not self._is_hooked:
            sys.addaudithook(self._hear)
            self._is_hooked = True
        self.attempts, self._sockets_before = [], list_internet_sockets()
        self._is_on = True
        try:
            yield self
        finally:
            self._is_on = False

    def measure_traffic(self) -> Measured:
        """Passed when nothing was tried and no socket is open that was not open before."""
        tried, left = len(self.attempts), len(list_internet_sockets() - self._sockets_before)
        passed = not tried and not left
        words = "no connection was tried" if passed else f"connections: {tried} tried, {left} open"
        return Measured(passed, words, {"attempts": list(self.attempts), "open_sockets": left})

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self._is_on or event not in _EVENTS:
            return
        where = arguments[1] if event in _WITH_ADDRESS else arguments[0]
        if event in _WITH_ADDRESS and not isinstance(where, tuple):
            return
        self.attempts.append(f"{event} {where}")
        raise PermissionError(f"Cleanplate opens no connections ({event}).")


def list_internet_sockets() -> set[str]:
    """The TCP and UDP sockets of this process, by their numbers, as Linux lists them; empty elsewhere."""
    tables = [table for table in (Path("/proc/self/net", name) for name in _TABLES) if table.exists()]
    rows = [line.split() for table in tables for line in table.read_text().splitlines()[1:]]
    return {row[_INODE_COLUMN] for row in rows} & set(_open_sockets())


def _open_sockets() -> Iterator[str]:
    folder = Path("/proc/self/fd")
    for entry in folder.iterdir() if folder.exists() else ():
        try:
            kind, _, number = os.readlink(entry).partition(":")
        except OSError:
            continue
        if kind == "socket":
            yield number.strip("[]")


NETWORK = NetworkWatch()
"""The one watch of the process."""
