"""Story: somebody in a shell removes a thing from a photo, makes a few mistakes on the way, and presses Ctrl-C once."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import cv2
import numpy as np
import PIL.Image
import pytest

ROOT = Path(__file__).parents[2]


def start(*arguments: object) -> subprocess.Popen[str]:
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "app.cli", *map(str, arguments)]
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # what ignores Ctrl-C hands that on
    try:
        return subprocess.Popen(
            command, env=environment, text=True, encoding="utf-8", stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
    finally:
        signal.signal(signal.SIGINT, before)


def wait_until_at_work(pid: int) -> None:
    """Until the process has loaded what fills holes, and a little longer."""
    loaded = Path(f"/proc/{pid}/maps")
    until = time.monotonic() + 30
    while loaded.exists() and "cv2" not in loaded.read_text() and time.monotonic() < until:
        time.sleep(0.05)
    time.sleep(1.5)


def cleanplate(*arguments: object) -> tuple[int, str, str]:
    process = start(*arguments)
    out, err = process.communicate(timeout=100)
    return process.returncode, out, err


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A wall with a dark thing on it, turned as a phone would turn it, with a place and a copyright."""
    rng = np.random.default_rng(0)
    pixels = np.full((300, 400, 3), (180, 150, 120), np.int16) + rng.integers(-4, 5, (300, 400, 1))
    pixels[100:160, 150:200] = 20
    tags = PIL.Image.Exif()
    tags[0x0112], tags[0x8298] = 6, "Somebody"
    sideways = np.rot90(pixels.astype(np.uint8))
    PIL.Image.fromarray(np.ascontiguousarray(sideways)).save(tmp_path / "photo.jpg", quality=90, exif=tags.tobytes())
    return tmp_path / "photo.jpg"


@pytest.fixture
def mask(tmp_path: Path) -> Path:
    hole = np.zeros((300, 400), np.uint8)
    cv2.rectangle(hole, (142, 92), (208, 168), 255, -1)
    PIL.Image.fromarray(hole).save(tmp_path / "mask.png")
    return tmp_path / "mask.png"


def test_a_thing_is_gone_and_nothing_else_changed(photo: Path, mask: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.png"
    code, stdout, stderr = cleanplate("remove", photo, "--mask", mask, "-o", out, "--method", "telea", "--json")
    assert (code, stderr) == (0, "")
    report = json.loads(stdout.splitlines()[-1])
    assert report["changed_outside"] == 0
    assert report["size"] == [400, 300]
    with PIL.Image.open(photo) as before, PIL.Image.open(out) as after:
        upright = np.rot90(np.asarray(before), -1)
        filled, tags = np.asarray(after), after.getexif()
    hole = np.asarray(PIL.Image.open(mask)) > 127
    assert np.array_equal(filled[~hole], upright[~hole])
    assert filled[100:160, 150:200].min() > 90
    assert (tags.get(0x0112), tags[0x8298]) == (1, "Somebody")


def test_mistakes_are_answered_in_one_sentence(photo: Path, mask: Path, tmp_path: Path) -> None:
    for arguments, expected in (
        (["remove", photo, "--mask", mask], 2),
        (["remove", tmp_path / "nope.jpg", "--mask", mask, "-o", tmp_path / "out.png"], 1),
        (["remove", photo, "--mask", mask, "-o", tmp_path / "out.png", "--device", "tpu"], 2),
    ):
        code, stdout, stderr = cleanplate(*arguments)
        assert (code, stdout) == (expected, "")
        assert stderr.startswith("cleanplate: ")
        assert stderr.count("\n") == 1
        assert "Traceback" not in stderr
    assert not (tmp_path / "out.png").exists()


def test_ctrl_c_stops_and_leaves_nothing_behind(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    PIL.Image.fromarray(rng.integers(0, 256, (2000, 3000, 3), dtype=np.uint8)).save(tmp_path / "big.bmp")
    PIL.Image.fromarray((rng.random((2000, 3000)) < 0.3).astype(np.uint8) * np.uint8(255)).save(tmp_path / "dots.png")
    arguments = ["--mask", tmp_path / "dots.png", "-o", tmp_path / "out.png", "--method", "telea"]
    process = start("remove", tmp_path / "big.bmp", *arguments)
    wait_until_at_work(process.pid)
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=30)
    assert process.returncode == 130
    assert stderr == "cleanplate: Stopped; nothing was saved.\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["big.bmp", "dots.png"]
