"""Regions, contexts, tiles and patches: the geometry between a hole and what a method is shown."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from inpainting.engine.composite import count_changed_outside, merge_overlapping
from inpainting.engine.context import Context, choose_context, enlarge_box, reduce_image
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.holes import HALO, Region, find_regions
from inpainting.engine.request import Hole
from inpainting.engine.tiling import lay_tiles


def block(width: int, height: int, *boxes: Box) -> Hole:
    hole = np.zeros((height, width), bool)
    for box in boxes:
        hole[box.slices] = True
    return hole


@pytest.mark.parametrize("seed", range(5))
def test_regions_are_the_hole_and_share_no_pixel(seed: int) -> None:
    rng = np.random.default_rng(seed)
    hole = (rng.random((700, 900)) < 0.0005).astype(np.uint8)
    cv2.circle(hole, rng.integers(0, 700, 2).tolist(), int(rng.integers(20, 200)), 1, -1)
    counted = np.zeros(hole.shape, np.uint8)
    for region in find_regions(hole.astype(bool)):
        assert region.hole.shape == (region.box.height, region.box.width)
        counted[region.box.slices] += region.hole
    assert np.array_equal(counted, hole)


def test_near_thin_parts_are_one_region_and_far_ones_two() -> None:
    near, far = Box(100, 100, 110, 110), Box(900, 700, 910, 710)
    regions = find_regions(block(1000, 800, near, near.moved(30, 20), far))
    assert [region.box for region in regions] == [Box(100, 100, 140, 130), far]


def test_a_thin_part_near_a_thick_one_keeps_its_full_size() -> None:
    regions = find_regions(block(1500, 1000, Box(100, 100, 800, 800), Box(820, 100, 826, 800)))
    reductions = {choose_context(region, Extent(1500, 1000)).reduction for region in regions}
    assert len(regions) == 2
    assert min(reductions) == 1 < max(reductions)


@pytest.mark.parametrize(("side", "thickness"), [(1, 2), (11, 12), (100, 100), (301, 302)])
def test_thickness_is_the_diameter_of_the_largest_disc(side: int, thickness: int) -> None:
    (region,) = find_regions(block(1000, 1000, Box(300, 300, 300 + side, 600 + side)))
    assert region.thickness == pytest.approx(thickness, abs=2)


def test_no_hole_no_region() -> None:
    assert find_regions(np.zeros((5, 5), bool)) == ()


@pytest.mark.parametrize("side", [20, 100, 500, 1500])
def test_a_compact_region_has_its_halo(side: int) -> None:
    extent = Extent(6000, 4000)
    (region,) = find_regions(block(*extent, Box(2000, 1200, 2000 + side, 1200 + side)))
    context = choose_context(region, extent)
    assert context.box == region.box.grown(max(HALO, int(np.ceil(region.thickness)))).clipped(extent)


@pytest.mark.parametrize("reduction", [1, 2, 3, 7])
def test_reduction_takes_the_mean_of_known_pixels_only(reduction: int) -> None:
    rng = np.random.default_rng(3)
    image = rng.integers(0, 256, (50, 61, 3), dtype=np.uint8)
    hole = rng.random((50, 61)) < 0.7
    small, small_hole = reduce_image(image, hole, reduction)
    assert small.shape == (-(-50 // reduction), -(-61 // reduction), 3)
    for y in range(small.shape[0]):
        for x in range(small.shape[1]):
            cell = slice(y * reduction, (y + 1) * reduction), slice(x * reduction, (x + 1) * reduction)
            known = image[cell][~hole[cell]]
            assert small_hole[y, x] == (len(known) == 0)
            expected = known.mean(axis=0) if len(known) else np.zeros(3)
            assert np.abs(small[y, x] - expected).max() <= 0.51


@pytest.mark.parametrize("reduction", [1, 2, 5])
@pytest.mark.parametrize("within", [Box(0, 0, 200, 150), Box(33, 41, 100, 149), Box(7, 7, 8, 8)])
def test_enlarging_in_strips_is_enlarging_at_once(reduction: int, within: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inpainting.engine.context._STRIP_PIXELS", 700)
    small = np.random.default_rng(0).integers(0, 256, (-(-150 // reduction), -(-200 // reduction), 3), dtype=np.uint8)
    size = (small.shape[1] * reduction, small.shape[0] * reduction)
    whole = cv2.resize(small.astype(np.float32), size, interpolation=cv2.INTER_CUBIC).clip(0, 255)
    seen = np.zeros(whole.shape[:2], int)
    for box, pixels in enlarge_box(small, reduction, within):
        assert np.abs(pixels - whole[box.slices]).max() < 0.02
        seen[box.slices] += 1
    assert seen[within.slices].all()
    assert seen.sum() == within.area


@pytest.mark.parametrize("side", [512, 384, 256])
@pytest.mark.parametrize("reduction", [1, 2])
def test_cores_of_tiles_share_the_region_among_them(side: int, reduction: int) -> None:
    hole = np.zeros((1100, 1700), np.uint8)
    cv2.line(hole, (40, 60), (1650, 1000), 1, 30)
    (region,) = find_regions(hole.astype(bool))
    context = Context(choose_context(region, Extent(1700, 1100)).box, reduction)
    tiles = lay_tiles(region, context, side=side)
    times = np.zeros(hole.shape, int)
    for tile in tiles:
        times[tile.core.slices] += 1
        assert max(tile.box.width, tile.box.height) <= 1.4 * side * reduction
        inside = hole.astype(bool)[tile.core.slices]
        own = Box.around(inside).moved(tile.core.x0, tile.core.y0)
        assert own.intersection(tile.box) == own, "what is kept was shown"
        assert (tile.box.x0 - context.box.x0) % reduction == (tile.box.y0 - context.box.y0) % reduction == 0
    assert len(tiles) > 3
    assert (times[hole.astype(bool)] == 1).all()


@pytest.mark.parametrize(
    ("thickness", "side", "expected"), [(20, 5000, 1), (40, 600, 1), (40, 2000, 2), (300, 900, 2), (1200, 3600, 8)]
)
def test_thick_regions_are_reduced_by_powers_of_two_until_they_fit_or_are_thin(
    thickness: int, side: int, expected: int
) -> None:
    box = Box(0, 0, side - 2 * max(128, thickness), thickness)
    place = box.moved(max(128, thickness), 2000)
    context = choose_context(Region(place, np.ones((box.height, box.width), bool), thickness), Extent(6000, 6000))
    assert context.reduction == expected


def test_boxes_that_overlap_are_joined_until_none_do() -> None:
    chain = [Box(0, 0, 10, 10), Box(20, 0, 30, 10), Box(8, 8, 22, 12), Box(50, 50, 60, 60), Box(10, 0, 12, 8)]
    assert merge_overlapping(chain) == (Box(0, 0, 30, 12), Box(50, 50, 60, 60))


def test_interlocking_regions_keep_each_others_pixels() -> None:
    from inpainting.engine.composite import Composite

    image = np.zeros((50, 50, 3), np.uint8)
    corner = Region(Box(0, 0, 50, 50), block(50, 50, Box(0, 0, 50, 5), Box(0, 0, 5, 50)), 6.0)
    inner = Region(Box(20, 20, 30, 30), np.ones((10, 10), bool), 10.0)
    hole = corner.hole | block(50, 50, inner.box)
    composite = Composite(image, hole, [corner, inner])
    composite.write(inner, np.full((100, 3), 7.0, np.float32))
    composite.write(corner, np.full((int(corner.hole.sum()), 3), 9.0, np.float32))
    (patch,) = composite.list_patches()
    assert np.array_equal(patch.pixels[..., 0], corner.hole * 9 + block(50, 50, inner.box) * 7)


def test_feather_fades_from_the_picture_at_the_edge_to_the_fill_inside() -> None:
    from inpainting.engine.composite import Composite

    image = np.full((60, 60, 3), 100, np.uint8)
    box = Box(10, 20, 40, 60)
    hole = block(60, 60, box)
    region = Region(box, np.ones((40, 30), bool), 30.0)
    composite = Composite(image, hole, [region], feather=4)
    composite.write(region, np.full((1200, 3), 200.0, np.float32))
    (patch,) = composite.list_patches()
    across = patch.pixels[20, :, 0].astype(int)
    assert across[:6].tolist() == [120, 140, 160, 180, 200, 200]
    assert (np.diff(across[-6:]) <= 0).all()
    assert (patch.pixels[-1, 6:-6] == 200).all(), "no fading at the picture's own edge"


def test_changes_outside_are_counted_by_pixel() -> None:
    before = np.zeros((9, 9, 3), np.uint8)
    after, hole = before.copy(), block(9, 9, Box(0, 0, 3, 3))
    after[1, 1] = after[5, 5] = after[6, 6, 2] = 1
    assert count_changed_outside(before, after, hole) == 2
