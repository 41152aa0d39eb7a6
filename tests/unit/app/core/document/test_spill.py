"""Pixels of edits take no memory while nobody looks at them, and come back to the bit."""

from __future__ import annotations

import os
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.core.document import edits, spill
from app.core.document.edits import Fill, FilledRegion, compose_edits
from app.core.document.spill import Spill
from inpainting.engine.geometry import Box


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Spill]:
    place = Spill()
    place.use(tmp_path / "spill")
    monkeypatch.setattr(edits, "SPILL", place)
    yield place
    if place._file is not None:
        place._file.close()


def part(seed: int, side: int = 300) -> tuple[FilledRegion, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    hole, pixels = rng.random((side, side - 7)) > 0.5, rng.integers(0, 256, (side, side - 7, 3), np.uint8)
    return FilledRegion(Box(3, 5, side - 4, side + 5), hole, pixels), hole, pixels


def test_two_hundred_removals_take_no_memory_and_come_back(place: Spill, tmp_path: Path) -> None:
    tracemalloc.start()
    kept = [part(seed)[0] for seed in range(200)]
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert size < 1_000_000, "of 54 MB"
    assert sum(one.size for one in kept) == 0
    for seed in (0, 77, 199):
        _, hole, pixels = part(seed)
        assert np.array_equal(kept[seed].hole, hole)
        assert np.array_equal(kept[seed].pixels, pixels)
    assert list((tmp_path / "spill").iterdir()) == [], "nothing is left when the program is killed"
    assert (tmp_path / "spill").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("trouble", ["no folder", "no room", "small", "full disk"])
def test_what_cannot_wait_on_the_disk_stays_in_memory(
    place: Spill, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: str
) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    if trouble == "no folder":
        (tmp_path / "spill").write_text("in the way")
    elif trouble == "no room":
        monkeypatch.setattr(spill, "MOST", 1000)
    elif trouble == "full disk":
        monkeypatch.setattr(os, "pwrite", full)
    one, hole, pixels = part(1, 40 if trouble == "small" else 300)
    assert one.size == np.packbits(hole).nbytes + pixels.nbytes
    assert np.array_equal(one.hole, hole)
    assert np.array_equal(one.pixels, pixels)


def test_a_picture_is_the_same_either_way(place: Spill) -> None:
    original = np.zeros((320, 320, 3), np.uint8)
    here, _, _ = part(3)
    there = compose_edits(original, [Fill((here,), "test")], Box(10, 20, 200, 220))
    place.use(None)
    place._file, kept = None, place._file
    assert kept is not None
    again, _, _ = part(3)
    assert again.size
    assert np.array_equal(compose_edits(original, [Fill((again,), "test")], Box(10, 20, 200, 220)), there)
    kept.close()
