"""Ctrl-C does not tear apart what is shielded, and is not forgotten."""

from __future__ import annotations

import signal
import threading

import pytest

from app.core.batch.interrupts import defer_interrupts


def press_and_go_on(done: list[str]) -> None:
    with defer_interrupts():
        signal.raise_signal(signal.SIGINT)
        done.append("all of it")


def test_ctrl_c_waits_for_the_end() -> None:
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    done: list[str] = []
    try:
        with pytest.raises(KeyboardInterrupt):
            press_and_go_on(done)
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    finally:
        signal.signal(signal.SIGINT, before)
    assert done == ["all of it"]


def test_other_threads_are_let_through() -> None:
    done = []

    def work() -> None:
        with defer_interrupts():
            done.append("all of it")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done == ["all of it"]
