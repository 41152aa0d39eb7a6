"""Healing and cloning: texture from there, colours from here; outside the hole nothing changes."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from inpainting.engine.geometry import Box
from inpainting.engine.request import Hole, Image
from inpainting.healing import heal as door
from inpainting.healing import membrane
from inpainting.healing.heal import Manner, Retoucher
from inpainting.healing.membrane import Membrane, find_rim
from inpainting.healing.placement import Placement

BOX = Box(60, 40, 100, 80)


def disc(side: int = 40) -> Hole:
    y, x = np.mgrid[:side, :side] - (side - 1) / 2
    return np.hypot(x, y) < side / 2


def fill(
    image: Image,
    placement: Placement,
    *,
    manner: Manner = "heal",
    feather: int = 0,
    hole: Hole | None = None,
    box: Box = BOX,
) -> Image:
    """The box filled."""
    hole = disc() if hole is None else hole
    after = image.copy()
    for patch in Retoucher(image, hole, box).fill(placement, manner=manner, feather=feather):
        after[patch.box.slices] = patch.pixels
    return after[box.slices]


@pytest.fixture
def image() -> Image:
    """Fine texture that gets brighter to the right, with a blemish."""
    rng = np.random.default_rng(5)
    made = rng.normal(0, 6, (120, 240, 1)) + np.linspace(60, 180, 240)[None, :, None] + np.zeros(3)
    made[50:70, 70:90] = 0
    return np.clip(made, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("manner", ["heal", "clone"])
def test_outside_the_hole_nothing_changes(image: Image, manner: Manner) -> None:
    made = fill(image, Placement(100, 0), manner=manner, feather=3)
    assert np.array_equal(made[~disc()], image[BOX.slices][~disc()])
    assert (made[disc()] != image[BOX.slices][disc()]).any()


def test_healing_takes_the_colours_from_round_the_hole(image: Image) -> None:
    made = fill(image, Placement(100, 10)).astype(float)
    wanted = np.broadcast_to(np.linspace(60, 180, 240)[60:100], (40, 40))
    assert abs(made[..., 0] - wanted)[disc()].mean() < 8, "not as bright as 100 pixels further on"
    texture = np.diff(made[18:22, 5:35, 0], axis=1).std()
    assert texture == pytest.approx(6 * 2**0.5, rel=0.3), "the texture is real"


def test_cloning_copies_as_it_is(image: Image) -> None:
    made = fill(image, Placement(100, 10), manner="clone")
    assert np.array_equal(made[disc()], image[50:90, 160:200][disc()])


def test_a_soft_edge_fades_in(image: Image) -> None:
    made = fill(image, Placement(100, 10), manner="clone", feather=10).astype(float)
    here, there = image[BOX.slices].astype(float), image[50:90, 160:200].astype(float)
    assert np.array_equal(made[20, 20], there[20, 20])
    assert abs(made[20, 1, 0] - here[20, 1, 0]) < abs(made[20, 1, 0] - there[20, 1, 0])


def test_the_rest_of_the_blemish_has_no_influence(image: Image) -> None:
    other = image.copy()
    other[BOX.slices][disc()] = 255
    made = [fill(one, Placement(20, 7, 15.0)) for one in (image, other)]
    assert np.array_equal(made[0][disc()], made[1][disc()])


def test_a_hole_at_the_edge_of_the_picture_is_healed_from_the_known_side(image: Image) -> None:
    box = Box(0, 0, 40, 40)
    made = fill(image, Placement(120, 40), hole=np.ones((40, 40), np.bool_), box=box).astype(float)
    assert abs(made[..., 0].mean() - np.linspace(60, 180, 240)[:40].mean()) < 15


@pytest.mark.parametrize("angle", [0.0, 10.0])
def test_a_long_thin_hole_is_filled_in_cells_without_a_seam(monkeypatch: pytest.MonkeyPatch, angle: float) -> None:
    ramp = np.linspace(40, 200, 900)[None, :, None] + np.linspace(0, 30, 700)[:, None, None] + np.zeros(3)
    image = ramp.astype(np.uint8)
    hole = np.zeros((600, 800), np.uint8)
    cv2.line(hole, (0, 0), (799, 599), 1, 9)
    box = Box(50, 50, 850, 650)
    whole = fill(image, Placement(30, 0, angle), hole=hole > 0, box=box)
    monkeypatch.setattr(door, "_WHOLE", 1000)
    assert len(Retoucher(image, hole > 0, box).fill(Placement(30, 0))) > 2
    cells = fill(image, Placement(30, 0, angle), hole=hole > 0, box=box)
    assert np.array_equal(cells[hole == 0], image[box.slices][hole == 0])
    assert abs(cells.astype(int) - whole).max() <= 2


def test_the_membrane_is_the_mean_of_its_neighbours_everywhere() -> None:
    hole = np.zeros((70, 90), np.bool_)
    hole[4:-4, 4:-4] = True
    values = np.random.default_rng(2).normal(0, 20, (70, 90, 3)).astype(np.float32)
    values += np.linspace(-60, 60, 90, dtype=np.float32)[None, :, None]
    surface = Membrane(hole).stretch(values)
    assert np.array_equal(surface[find_rim(hole)], values[find_rim(hole)])
    exact = surface.astype(np.float64)
    for _ in range(4000):
        beside = (np.roll(exact, 1, 0) + np.roll(exact, -1, 0) + np.roll(exact, 1, 1) + np.roll(exact, -1, 1)) / 4
        exact[hole] = beside[hole]
    assert abs(surface - exact)[hole].mean() < 0.5


def test_of_a_large_hole_only_what_is_near_the_rim_is_worked_out_at_full_size(monkeypatch: pytest.MonkeyPatch) -> None:
    hole = np.pad(disc(600), 1)
    y, x = np.mgrid[: hole.shape[0], : hole.shape[1]].astype(np.float32)
    values = np.repeat((x * x - y * y)[..., None] / np.float32(2000), 3, axis=2)
    quick = Membrane(hole)
    monkeypatch.setattr(membrane, "_BAND", 1000)
    whole = Membrane(hole)
    assert abs(quick.stretch(values) - whole.stretch(values))[hole].mean() < 0.3
    worked_out = [sum(len(places) for places, _ in one._places) for one in (quick, whole)]
    assert worked_out[0] < 0.2 * worked_out[1]
