"""Patch search: what repeats goes on, nothing is copied from where it may not, and threads change nothing."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from inpainting.engine.request import Hole, Image
from inpainting.errors import CancelledError
from inpainting.methods.texture.joining import join
from inpainting.methods.texture.pyramid import Places, Size, halve
from inpainting.methods.texture.search import Sources, find_sources
from inpainting.methods.texture.workers import start_workers

NO_OFFSETS = np.empty((0, 2), np.int64)


def weave(width: int, height: int) -> Image:
    """A pattern that repeats every 24×16 pixels."""
    tile = np.random.default_rng(4).integers(0, 256, (16, 24, 3), dtype=np.uint8)
    tile = cv2.GaussianBlur(np.tile(tile, (3, 3, 1)), (0, 0), 1.2)[16:32, 24:48]
    return np.tile(tile, (height // 16 + 1, width // 24 + 1, 1))[:height, :width]


def middle(width: int, height: int, side: int = 40) -> Hole:
    hole = np.zeros((height, width), bool)
    hole[height // 2 - side // 2 : height // 2 + side // 2, width // 2 - side // 2 : width // 2 + side // 2] = True
    return hole


def blur_over(size: Size) -> Image:
    """A coarse fill: the mean of what is known."""
    coarse = size.image.copy()
    coarse[size.hole] = size.image[~size.hole].mean(axis=0)
    return coarse


def search(
    image: Image,
    hole: Hole,
    *,
    excluded: Hole | None = None,
    offsets: Places = NO_OFFSETS,
    halvings: int = 0,
    seed: int = 1,
) -> Sources | None:
    emptied = np.where(hole[..., None], np.uint8(0), image)
    size = Size(emptied, hole, np.zeros_like(hole) if excluded is None else excluded)
    with start_workers() as workers:
        return find_sources(
            size, blur_over, lambda _: offsets >> halvings, halvings=halvings, seed=seed, workers=workers
        )


def fill(image: Image, hole: Hole, **options: object) -> Image:
    found = search(image, hole, **options)  # type: ignore[arg-type]
    assert found is not None
    with start_workers() as workers:
        filled = image.copy()
        filled[hole] = np.clip(np.rint(join(found, workers)), 0, 255)
    return filled


def places_used(found: Sources) -> Hole:
    """Which pixels of the picture are copied, H×W."""
    used = np.zeros(found.level.shape, bool)
    used[found.level.locate_pixels(np.unique(found.origins[found.level.pixels]))] = True
    return used


@pytest.mark.parametrize("halvings", [0, 1])
def test_a_pattern_goes_on_where_its_period_is_offered(halvings: int) -> None:
    image, hole = weave(192, 160), middle(192, 160)
    offsets = np.array([[0, 24], [0, -24], [16, 0], [-16, 0], [32, 0], [-32, 0], [0, 48], [0, -48], [48, 0], [0, 72]])
    filled = fill(image, hole, offsets=offsets, halvings=halvings)
    assert np.abs(filled[hole].astype(int) - image[hole]).mean() < 2


def test_a_pattern_is_found_by_search_alone() -> None:
    image, hole = weave(192, 160), middle(192, 160, 24)
    assert np.abs(fill(image, hole)[hole].astype(int) - image[hole]).mean() < 12


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_the_number_of_threads_changes_nothing(threads: int) -> None:
    image = cv2.GaussianBlur(np.random.default_rng(0).integers(0, 256, (200, 260, 3), dtype=np.uint8), (0, 0), 2)
    hole = middle(260, 200, 100)
    before = cv2.getNumThreads()
    try:
        cv2.setNumThreads(1)
        alone = fill(image, hole, halvings=1)
        cv2.setNumThreads(threads)
        assert np.array_equal(fill(image, hole, halvings=1), alone)
    finally:
        cv2.setNumThreads(before)


def test_another_seed_is_another_fill() -> None:
    image = np.random.default_rng(0).integers(0, 256, (100, 120, 3), dtype=np.uint8)
    hole = middle(120, 100)
    assert not np.array_equal(fill(image, hole, seed=1), fill(image, hole, seed=2))


@pytest.mark.parametrize("halvings", [0, 1, 2])
def test_not_one_pixel_comes_from_what_is_excluded(halvings: int) -> None:
    image, hole = weave(240, 200), middle(240, 200)
    excluded = np.zeros_like(hole)
    excluded[:, :90] = excluded[120:, :] = True
    offsets = np.array([[0, 24], [0, -24], [16, 0], [-16, 0], [0, 48], [0, -48], [48, 0], [-48, 0]])
    found = search(image, hole, excluded=excluded, offsets=offsets, halvings=halvings)
    assert found is not None
    used = places_used(found)
    assert used.any()
    assert not (used & (excluded | hole)).any()


@pytest.mark.parametrize("size", [(3, 3), (1, 200), (20, 20), (60, 9)])
def test_where_too_little_may_be_copied_nothing_is_found(size: tuple[int, int]) -> None:
    width, height = size
    hole = np.zeros((height, width), bool)
    hole[height // 2 :] = True
    assert search(np.full((height, width, 3), 9, np.uint8), hole) is None
    everything = np.ones((80, 80), bool)
    assert search(weave(80, 80), middle(80, 80, 10), excluded=everything) is None


def test_it_stops_when_it_is_cancelled() -> None:
    asked = 0

    def check() -> None:
        nonlocal asked
        asked += 1
        if asked == 3:
            raise CancelledError

    size = Size(weave(120, 120), middle(120, 120), np.zeros((120, 120), bool))
    with start_workers() as workers, pytest.raises(CancelledError):
        find_sources(size, blur_over, lambda _: NO_OFFSETS, workers=workers, check_cancelled=check)


def test_halving_takes_means_of_what_is_known() -> None:
    image = np.zeros((5, 6, 3), np.uint8)
    image[:2, :2] = [[[10] * 3, [20] * 3], [[30] * 3, [99] * 3]]
    hole = np.zeros((5, 6), bool)
    hole[1, 1] = hole[2:4, 2:4] = True
    excluded = np.zeros((5, 6), bool)
    excluded[0, 5] = True
    small = halve(Size(image, hole, excluded))
    assert small.image.shape == (2, 3, 3)
    assert small.image[0, 0].tolist() == [20, 20, 20]
    assert small.hole.tolist() == [[False, False, False], [False, True, False]]
    assert small.excluded.tolist() == [[False, False, True], [False, False, False]]
