"""Locks: one has it, others do not, and it is free again when its process is gone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from inpainting.runtime.locks import Lock

_HOLDING = "import sys, time; from pathlib import Path; from inpainting.runtime.locks import Lock\n"
_HOLDING += "lock = Lock(Path(sys.argv[1])); print(lock.take(), flush=True); time.sleep(60)"


def test_one_has_it_and_says_who(tmp_path: Path) -> None:
    one, other = Lock(tmp_path / "a.lock"), Lock(tmp_path / "a.lock")
    assert one.take()
    assert one.take(), "it has it"
    assert not other.take()
    assert other.holder == str(os.getpid())
    one.release()
    assert not one.path.exists()
    assert other.take()
    other.release()


def test_a_killed_process_has_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.lock"
    with subprocess.Popen([sys.executable, "-c", _HOLDING, str(path)], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"True\n"
        lock = Lock(path)
        assert not lock.take()
        assert lock.holder == str(process.pid)
        process.send_signal(signal.SIGKILL)
    assert lock.take()
    lock.release()


def test_what_lies_there_by_another_hand_is_no_lock_of_anybody(tmp_path: Path) -> None:
    path = tmp_path / "a.lock"
    path.write_text("nonsense")
    lock = Lock(path)
    assert lock.holder == "?"
    assert lock.take()
    lock.release()
