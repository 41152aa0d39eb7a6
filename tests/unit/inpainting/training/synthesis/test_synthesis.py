"""Synthesis: what is painted in is where the target says and nowhere else; a number always gives the same sample."""

from __future__ import annotations

import numpy as np
import pytest

from inpainting.detection.classes import CLASSES
from inpainting.training.detector.samples import Bank, SegmenterSamples, halve_target
from inpainting.training.detector.sources import Labelled, Source
from inpainting.training.detector.targets import FULL, UNKNOWN, Target
from inpainting.training.synthesis.augmentation import apply_weather, simulate_camera
from inpainting.training.synthesis.fonts import BUILT_IN, FontBook
from inpainting.training.synthesis.graffiti import spray_graffiti
from inpainting.training.synthesis.layers import place_layer
from inpainting.training.synthesis.lettering import letter_image
from inpainting.training.synthesis.pasting import Cutout, paste_cutouts

BOOK = FontBook({"latin": (BUILT_IN,), "digits": (BUILT_IN,)}, (BUILT_IN,))


def wall(side: int = 128) -> np.ndarray:
    return np.random.default_rng(1).integers(110, 140, (side, side, 3), dtype=np.uint8)


@pytest.mark.parametrize("seed", range(6))
def test_graffiti_is_where_its_coverage_says(seed: int) -> None:
    image, coverage = spray_graffiti(wall(), np.random.default_rng(seed), book=BOOK)
    assert image.shape == (128, 128, 3)
    assert image.dtype == np.uint8
    assert coverage.max() > 0.4
    assert np.array_equal(image[coverage == 0], wall()[coverage == 0])
    changed = np.abs(image.astype(int) - wall()).max(axis=2)
    assert np.median(changed[coverage > 0.7]) > 8


def test_graffiti_is_far_away_and_so_near_that_it_reaches_beyond_the_wall() -> None:
    shares = []
    for seed in range(24):
        _, coverage = spray_graffiti(wall(), np.random.default_rng(seed), book=BOOK)
        painted = np.flatnonzero((coverage > 0.5).any(axis=0))
        shares.append((np.ptp(painted) + 1) / 128 if painted.size else 0)
    assert min(shares) < 0.35
    assert sum(share > 0.95 for share in shares) >= 2


@pytest.mark.parametrize("seed", range(6))
def test_letters_are_where_their_coverage_says(seed: int) -> None:
    image, coverage = letter_image(wall(), np.random.default_rng(seed), book=BOOK)
    changed = np.abs(image.astype(int) - wall()).max(axis=2)
    assert coverage.max() > 0.4
    assert np.median(changed[coverage > 0.7]) > 20


def test_a_pasted_object_is_where_its_coverage_says_and_covers_what_was_before() -> None:
    red = Cutout("person", np.full((40, 20, 3), (220, 0, 0), np.uint8), np.ones((40, 20), bool))
    blue = Cutout("vehicle", np.full((20, 40, 3), (0, 0, 220), np.uint8), np.ones((20, 40), bool))
    for seed in range(8):
        image, places = paste_cutouts(wall(), np.random.default_rng(seed), [red, blue])
        assert sum(places.values()).max() <= 1.001  # type: ignore[union-attr]
        for label, channel in (("person", 0), ("vehicle", 2)):
            if label in places and (places[label] > 0.95).any():
                inside = image[places[label] > 0.95].astype(int)
                assert (inside[:, channel] > inside[:, 2 - channel]).all()


@pytest.mark.parametrize("effect", [apply_weather, simulate_camera])
def test_weather_and_cameras_change_the_picture_but_not_its_shape(effect: object) -> None:
    different = 0
    for seed in range(12):
        image = effect(wall(64), np.random.default_rng(seed))  # type: ignore[operator]
        assert image.shape == (64, 64, 3)
        assert image.dtype == np.uint8
        different += not np.array_equal(image, wall(64))
    assert different >= 10


def test_halving_keeps_coverage_and_what_is_unknown() -> None:
    target = np.zeros((4, 4, 1), np.uint8)
    target[0, 0] = FULL
    target[2:, 2:] = UNKNOWN
    assert halve_target(target)[..., 0].tolist() == [[FULL // 4, 0], [0, UNKNOWN]]


class Still(Source):
    """A source in memory."""

    def load(self) -> Labelled:
        target: Target = np.zeros((200, 220, len(CLASSES)), np.uint8)
        target[50:120, 60:100, 0] = FULL
        target[..., 3] = UNKNOWN
        image = np.full((200, 220, 3), 120, np.uint8)
        image[50:120, 60:100] = 240
        return Labelled(image, target)


@pytest.fixture
def bank(tmp_path_factory: pytest.TempPathFactory) -> Bank:
    nowhere = tmp_path_factory.mktemp("none")
    kinds = ("person", "vehicle", "photo", "object", "street", "text", "comic", "graffiti", "wall")
    cutout = Cutout("person", np.full((40, 20, 3), 200, np.uint8), np.ones((40, 20), bool))
    return Bank(BOOK, {kind: [Still(kind, nowhere, None, None)] for kind in kinds}, [cutout])


def test_a_sample_depends_on_its_number_alone(bank: Bank) -> None:
    one, other = SegmenterSamples(bank, size=64, seed=5), SegmenterSamples(bank, size=64, seed=5)
    for number in (0, 7, 3):
        assert all(a.equal(b) for a, b in zip(one[number], other[number], strict=True))
    assert not one[0][0].equal(one[1][0])


def test_samples_have_all_classes_at_half_size(bank: Bank) -> None:
    samples = SegmenterSamples(bank, size=64, seed=1)
    seen = np.zeros(len(CLASSES), bool)
    for number in range(40):
        image, target = samples[number]
        assert tuple(image.shape) == (3, 64, 64)
        assert tuple(target.shape) == (len(CLASSES), 32, 32)
        seen |= ((target > 0) & (target <= FULL)).flatten(1).any(1).numpy()
    assert seen[CLASSES.index("person")]
    assert seen[CLASSES.index("text")]
    assert seen[CLASSES.index("graffiti")]


@pytest.mark.parametrize("corner", [(-3, 2), (30, 2), (2, 40), (-9, 2), (2, -9), (14, 18), (-1, -1)])
def test_a_layer_is_cut_off_at_the_edges_of_its_sheet_and_gone_beyond_them(corner: tuple[int, int]) -> None:
    sheet = place_layer(np.ones((4, 5), np.float32), (16, 20), corner)

    rows = len(set(range(corner[0], corner[0] + 4)) & set(range(16)))
    columns = len(set(range(corner[1], corner[1] + 5)) & set(range(20)))
    assert sheet.shape == (16, 20)
    assert sheet.sum() == rows * columns


def test_a_cutout_as_flat_as_a_lizard_can_be_pasted_anywhere() -> None:
    lizard = Cutout("animal", np.full((8, 60, 3), 90, np.uint8), np.ones((8, 60), bool))

    for seed in range(40):
        _, places = paste_cutouts(wall(), np.random.default_rng(seed), [lizard])
        assert set(places) == {"animal"}
