"""What holds for every test: no screen needed, no settings of the person touched, no thread left behind."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.leaks import leaked_threads

HOME = Path(tempfile.mkdtemp(prefix="cleanplate-tests-"))
"""Stands in for the home folder, from before Qt looks for it until the end."""

atexit.register(shutil.rmtree, HOME, ignore_errors=True)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")  # the suite runs in two processes; see setup.cfg
os.environ["LC_ALL"], os.environ["LANGUAGE"] = "C.UTF-8", ""
os.environ["HOME"] = os.environ["USERPROFILE"] = str(HOME)
for variable, folder in {
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": ".run",
}.items():
    place = HOME / folder
    place.mkdir(parents=True, mode=0o700)
    os.environ[variable] = str(place)


@pytest.fixture(autouse=True)
def _no_thread_left_behind() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = leaked_threads(before)
    assert not left, f"threads left behind: {', '.join(left)}"
