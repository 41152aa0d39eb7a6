"""Where a hole is copied from: turned, mirrored, held inside the picture, and never out of the hole itself."""

from __future__ import annotations

import numpy as np
import pytest

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image
from inpainting.healing.placement import Placement, sample_source

EXTENT = Extent(120, 90)
BOX = Box(40, 30, 60, 45)


@pytest.fixture
def image() -> Image:
    return np.random.default_rng(3).integers(0, 256, (EXTENT.height, EXTENT.width, 3), np.uint8)


def whole(box: Box) -> Hole:
    return np.ones((box.height, box.width), np.bool_)


def sample(image: Image, placement: Placement, box: Box = BOX) -> Image:
    return np.rint(sample_source(image, whole(box), box, placement, box)).astype(np.uint8)


def test_a_move_copies_pixels_as_they_are(image: Image) -> None:
    assert np.array_equal(sample(image, Placement(30, -20)), image[10:25, 70:90])


def test_a_mirrored_source_is_turned_over_round_its_middle(image: Image) -> None:
    assert np.array_equal(sample(image, Placement(0, 30, mirrored=True)), image[60:75, 41:61][:, ::-1])


@pytest.mark.parametrize("angle", [90.0, 180.0, 270.0])
def test_right_angles_copy_pixels_as_they_are(image: Image, angle: float) -> None:
    box = Box(40, 30, 55, 45)
    seen = sample(image, Placement(30, 25, angle), box)
    assert np.array_equal(np.rot90(seen, -round(angle / 90)), image[55:70, 70:85])


def test_a_free_angle_reads_between_pixels() -> None:
    ramp = np.broadcast_to(np.arange(120, dtype=np.uint8)[None, :, None], (90, 120, 3)).copy()
    seen = sample(ramp, Placement(30, 20, 30.0))
    across = np.diff(seen[7, :, 0].astype(float)).mean()
    assert across == pytest.approx(np.cos(np.radians(30)), abs=0.1)


def test_what_lies_in_the_hole_is_never_read(image: Image) -> None:
    marked = image.copy()
    marked[BOX.slices] = (255, 0, 255)
    other = image.copy()
    other[BOX.slices] = (0, 255, 0)
    for placement in (
        Placement(5, 0),
        Placement(3, 2, 20.0),
        Placement(0, 0, 90.0),
        Placement(1, 1, 0.0, mirrored=True),
    ):
        seen = [sample_source(one, whole(BOX), BOX, placement, BOX) for one in (marked, other)]
        assert np.array_equal(*seen), placement


def test_a_near_source_is_repeated(image: Image) -> None:
    seen = sample(image, Placement(10, 0))
    assert np.array_equal(seen[:, :10], image[30:45, 60:70]), "what would be hole is taken from where that is copied"
    assert np.array_equal(seen[:, 10:], image[30:45, 60:70])


def test_a_source_is_held_inside_the_picture() -> None:
    assert Placement(500, -500).limited(BOX, EXTENT) == Placement(60, -30)
    assert Placement(10, 5).limited(BOX, EXTENT) == Placement(10, 5)
    turned = Placement(500, 0, 90.0).limited(BOX, EXTENT)
    corners = turned.make_matrix(BOX) @ np.array([[40, 60, 40, 60], [30, 30, 45, 45], [1, 1, 1, 1]], float)
    assert corners.max(axis=1)[0] <= EXTENT.width
    assert corners[0].max() == pytest.approx(EXTENT.width)


def test_where_there_is_no_room_the_source_is_in_the_middle() -> None:
    long = Box(0, 40, 120, 50)
    placement = Placement(40, 0, 90.0).limited(long, EXTENT)
    low, high = np.sort((placement.make_matrix(long) @ np.array([[0, 120], [45, 45], [1, 1]], float))[1])
    assert low + high == pytest.approx(EXTENT.height, abs=2)
