"""Story: the cable is out, or I do not trust programs; nothing is ever asked of a network."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import PIL.Image

_GUARDED = """
import sys

def refuse(event, args):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.sendto", "socket.bind"):
        print("network:", event, args, file=sys.stderr)
        raise RuntimeError(event)

sys.addaudithook(refuse)
from pathlib import Path
from PyQt5.QtCore import QTimer
from app import bootstrap
from app.cli import main
folder = Path(sys.argv[1])
photo, mask, out = (str(folder / name) for name in ("photo.png", "mask.png", "out.png"))
assert main(["detect", photo, "--classes", "person,text", "-o", str(folder / "found.png")]) == 0
assert main(["remove", photo, "--mask", mask, "-o", out, "--method", "partial-conv"]) == 0
sys.exit(bootstrap.run_window([Path(photo)], on_shown=lambda bench: QTimer.singleShot(400, bench.window.close)))
"""


def test_no_connection_is_ever_tried(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    PIL.Image.fromarray(rng.integers(0, 256, (96, 128, 3), np.uint8)).save(tmp_path / "photo.png")
    white = np.zeros((96, 128), np.uint8)
    white[40:60, 50:70] = 255
    PIL.Image.fromarray(white).save(tmp_path / "mask.png")
    state = {"XDG_STATE_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", _GUARDED, str(tmp_path)],
        env=os.environ | state,
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert done.returncode == 0, done.stderr
    assert "network:" not in done.stderr
    assert (tmp_path / "out.png").exists()
