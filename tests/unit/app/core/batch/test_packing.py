"""What a contact sheet keeps of a photo is small and exact."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from app.core.batch.packing import pack_instance, unpack_instance
from app.core.batch.recipe import Recipe
from app.core.batch.scanning import scan_photo
from inpainting.detection.instance import Instance
from inpainting.engine.geometry import Box
from tests.unit.app.core.batch.folders import PERSON, fake_tools, photo


@pytest.mark.parametrize(("width", "height"), [(1, 1), (13, 7), (64, 33)])
def test_a_mask_comes_back_to_the_bit(width: int, height: int) -> None:
    mask = np.random.default_rng(width).random((height, width)) < 0.5
    instance = Instance("animal", 0.7, Box(5, 6, 5 + width, 6 + height), mask)
    again = unpack_instance(pack_instance(instance))
    assert np.array_equal(again.hole, mask)
    assert (again.label, again.score, again.box) == ("animal", 0.7, instance.box)


def test_a_large_smooth_mask_takes_little_room_and_is_known_again() -> None:
    down, across = np.mgrid[:2000, :2000]
    disc = Instance("person", 0.9, Box(0, 0, 2000, 2000), (down - 1000) ** 2 + (across - 1000) ** 2 < 990_000)
    small = pack_instance(disc)
    assert len(small.bits) < 20_000
    assert pack_instance(unpack_instance(small)).digest == small.digest
    moved = Instance("person", 0.9, Box(1, 0, 2001, 2000), disc.hole)
    assert pack_instance(moved).digest != small.digest


def test_outlines_lie_on_the_thumbnail(tmp_path: Path) -> None:
    PIL.Image.new("RGB", (2240, 1120), (90, 90, 90)).save(tmp_path / "a.png")
    big = Instance("person", 0.9, Box(1000, 500, 1400, 900), np.ones((400, 400), bool))
    seen = scan_photo(tmp_path, "a.png", fake_tools(big), Recipe(classes=("person",)))
    assert seen.extent == (224, 112)
    points = np.array(seen.spotted[0].outline[0])
    assert np.allclose(points.min(axis=0), (100, 50), atol=1)
    assert np.allclose(points.max(axis=0), (140, 90), atol=1)
    assert len(seen.thumbnail) < 5_000


def test_a_broken_photo_is_a_sentence(tmp_path: Path) -> None:
    photo(tmp_path / "a.png").write_bytes(b"no picture")
    seen = scan_photo(tmp_path, "a.png", fake_tools(PERSON), Recipe(classes=("person",)))
    assert (seen.thumbnail, seen.spotted) == (b"", ())
    assert "not a picture" in seen.sentence
