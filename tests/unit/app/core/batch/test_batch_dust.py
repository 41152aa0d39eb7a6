"""Dust on a sensor: a speck at one place in three photos goes from all of them, also where it is faint."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import PIL.Image

from app.core.batch.dust import Place, find_dust, is_dust
from app.core.batch.plan import plan_batch
from app.core.batch.recipe import Recipe
from app.core.batch.survey import survey_dust
from inpainting.engine.geometry import Box, Extent
from tests.unit.app.core.batch.folders import pixels, run_batch
from tests.wires import make_sky

EXTENT = Extent(1200, 800)
SPOT = (700, 300)


def box_at(x: int, y: int) -> Box:
    return Box(x - 3, y - 3, x + 3, y + 3)


def test_a_place_needs_three_photos_of_one_extent() -> None:
    here = [box_at(*SPOT)]
    near = [box_at(SPOT[0] + 3, SPOT[1] - 2), box_at(50, 50)]
    assert find_dust([(EXTENT, here), (EXTENT, near)]) == ()
    assert find_dust([(EXTENT, here), (EXTENT, near), (Extent(800, 1200), here)]) == ()
    places = find_dust([(EXTENT, here), (EXTENT, near), (EXTENT, here)])
    assert places == (Place(EXTENT, *SPOT),)
    assert is_dust("speck", near[0], EXTENT, places)
    assert not is_dust("speck", near[1], EXTENT, places)
    assert not is_dust("person", near[0], EXTENT, places)


def test_two_specks_of_one_photo_are_one_photo() -> None:
    twice = [box_at(*SPOT), box_at(SPOT[0] + 2, SPOT[1])]
    assert find_dust([(EXTENT, twice), (EXTENT, twice)]) == ()


def folder_with_dust(folder: Path) -> None:
    """Three skies with a spot at one place, faint in the last, and a faint spot elsewhere in that one."""
    folder.mkdir()
    for number, depth in enumerate((60, 50, 13)):
        image = make_sky(*EXTENT, seed=number + 3, noise=1.0).astype(np.float32)
        spots = np.zeros((EXTENT.height, EXTENT.width), np.float32)
        cv2.circle(spots, SPOT, 3, (1.0,), -1, cv2.LINE_AA)
        if number == 2:
            cv2.circle(spots, (200, 600), 3, (1.0,), -1, cv2.LINE_AA)
        image -= depth * cv2.GaussianBlur(spots, (0, 0), 0.8)[..., None]
        PIL.Image.fromarray(np.clip(image, 0, 255).astype(np.uint8)).save(folder / f"{number}.png")


def test_a_faint_spot_goes_where_others_show_that_it_is_dust(tmp_path: Path) -> None:
    folder_with_dust(tmp_path / "in")
    dust = survey_dust(plan_batch(tmp_path / "in", tmp_path / "out"))
    assert len(dust) == 1
    assert abs(dust[0].x - SPOT[0]) <= 3
    recipe = Recipe(classes=("speck",), dust=dust)
    run_batch(tmp_path / "in", tmp_path / "out", recipe=recipe)
    before, after = (pixels(tmp_path / name / "2.png") for name in ("in", "out"))
    assert (before[SPOT[1], SPOT[0]] != after[SPOT[1], SPOT[0]]).any()
    assert (before[590:610, 190:210] == after[590:610, 190:210]).all(), "as faint, but in no other photo"


def test_without_dust_faint_specks_stay() -> None:
    recipe = Recipe(classes=("speck",))
    assert recipe.takes("speck", 0.85, box_at(*SPOT), EXTENT)
    assert not recipe.takes("speck", 0.76, box_at(*SPOT), EXTENT)
    assert recipe.takes("person", 0.5, box_at(*SPOT), EXTENT)
