"""Story: somebody cleans a folder of photos in a shell, is interrupted twice, goes on, and reads the report."""

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
COUNT = 14


def start(*arguments: object) -> subprocess.Popen[str]:
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "app.cli", "batch", *map(str, arguments)]
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # what ignores Ctrl-C hands that on
    try:
        return subprocess.Popen(
            command, env=environment, text=True, encoding="utf-8", stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
    finally:
        signal.signal(signal.SIGINT, before)


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Photos in two folders, with a copyright each, large enough that one takes a while."""
    folder = tmp_path / "photos"
    (folder / "day 2").mkdir(parents=True)
    rng = np.random.default_rng(0)
    pixels = rng.integers(0, 256, (300, 400, 3), np.uint8)
    tags = PIL.Image.Exif()
    tags[0x8298] = "Somebody"
    for number in range(COUNT):
        place = folder / "day 2" if number % 2 else folder
        PIL.Image.fromarray(pixels).save(place / f"{number:02}.png", exif=tags.tobytes(), compress_level=1)
    return folder


@pytest.fixture
def mask(tmp_path: Path) -> Path:
    hole = np.zeros((300, 400), bool)
    hole[60:240, 80:320] = True
    PIL.Image.fromarray(hole.astype(np.uint8) * np.uint8(255)).save(tmp_path / "mask.png")
    return tmp_path / "mask.png"


def results(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.png"))


def wait_for_results(folder: Path, count: int) -> None:
    until = time.monotonic() + 60
    while len(results(folder)) < count and time.monotonic() < until:
        time.sleep(0.01)


def test_a_folder_is_cleaned_in_spite_of_interruptions(photos: Path, mask: Path, tmp_path: Path) -> None:
    target, report = tmp_path / "clean", tmp_path / "report.html"
    arguments = [photos, "-o", target, "--mask", mask, "--method", "telea", "--report", report, "--json"]

    process = start(*arguments)
    wait_for_results(target, 2)
    process.kill()
    process.communicate(timeout=30)
    first = results(target)
    assert 2 <= len(first) < COUNT, "killed in the middle"
    for path in first:
        with PIL.Image.open(path) as picture:
            picture.load()

    process = start(*arguments)
    wait_for_results(target, len(first) + 2)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert err.startswith("cleanplate: Stopped after ")
    assert err.count("\n") == 1
    second = json.loads(out.splitlines()[-1])
    assert len(first) - 1 <= second["earlier"] <= len(first)
    assert second["files"]["done"] == len(results(target)) < COUNT
    assert "Still to do" in report.read_text()
    assert not list(target.rglob("*.tmp"))

    (photos / "broken.jpg").write_bytes(b"no picture")
    process = start(*arguments)
    out, err = process.communicate(timeout=100)
    assert (process.returncode, err) == (1, "cleanplate: 1 of 15 photos failed; the same command tries them again.\n")
    third = json.loads(out.splitlines()[-1])
    assert third["files"] == {"done": COUNT, "skipped": 0, "failed": 1, "untouched": 0}
    assert third["earlier"] == second["files"]["done"]
    assert {"seconds", "device", "method", "report"} <= third.keys()
    check_results(photos, target, mask)
    page = report.read_text()
    assert page.count("data:image/jpeg") == 2 * COUNT
    assert "not a picture" in page


def check_results(photos: Path, target: Path, mask: Path) -> None:
    """Every photo is there under its name, changed in the hole alone, with its copyright."""
    assert [path.relative_to(target) for path in results(target)] == [
        path.relative_to(photos) for path in results(photos)
    ]
    hole = np.asarray(PIL.Image.open(mask)) > 127
    for path in results(target):
        with PIL.Image.open(path) as after, PIL.Image.open(photos / path.relative_to(target)) as before:
            assert np.array_equal(np.asarray(after)[~hole], np.asarray(before)[~hole])
            assert not np.array_equal(np.asarray(after)[hole], np.asarray(before)[hole])
            assert after.getexif()[0x8298] == "Somebody"


def test_another_number_of_processes_gives_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "3")  # of the process that works alone; two share the cores
    photos = tmp_path / "photos"
    photos.mkdir()
    pixels = cv2.GaussianBlur(np.random.default_rng(0).integers(60, 160, (120, 260, 3)).astype(np.uint8), (0, 0), 2)
    cv2.putText(pixels, "FOR SALE", (20, 75), cv2.FONT_HERSHEY_DUPLEX, 1.3, (250, 250, 240), 4)
    PIL.Image.fromarray(pixels).save(photos / "sign.png")
    for jobs in (1, 2):
        what = ("--detect", "text", "--method", "telea", "--device", "cpu")
        process = start(photos, "-o", tmp_path / f"by {jobs}", "--jobs", jobs, *what)
        _, err = process.communicate(timeout=100)
        assert (process.returncode, err) == (0, "")
    one, other = ((tmp_path / f"by {jobs}" / "sign.png").read_bytes() for jobs in (1, 2))
    assert one == other != (photos / "sign.png").read_bytes()
