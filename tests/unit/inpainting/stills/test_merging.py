"""Several photos of one place: laid over each other, and made into one without what came and went."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import PIL.Image
import pytest

from app.cli import main
from inpainting.detection.instance import Instance
from inpainting.engine.geometry import Box
from inpainting.engine.metrics import measure_psnr
from inpainting.engine.request import Hole, Image
from inpainting.errors import InvalidRequestError
from inpainting.stills.aligning import align
from inpainting.stills.merging import merge, take_median
from tests.fakes import FakeDetector

WIDTH, HEIGHT = 240, 180
PLACES = (Box(30, 60, 70, 160), Box(100, 60, 140, 160), Box(170, 60, 210, 160), Box(40, 50, 80, 150))
"""Where somebody stands, in each photo."""


@pytest.fixture(scope="module")
def scene() -> Image:
    """Spots of many sizes and colours."""
    rng = np.random.default_rng(4)
    image = np.full((HEIGHT + 40, WIDTH + 40, 3), (120, 130, 110), np.uint8)
    for _ in range(500):
        centre = (int(rng.integers(WIDTH + 40)), int(rng.integers(HEIGHT + 40)))
        colour = tuple(int(level) for level in rng.integers(20, 236, 3))
        cv2.circle(image, centre, int(rng.integers(2, 12)), colour, -1, cv2.LINE_AA)
    return image


def taken(scene: Image, number: int, *, gain: float = 1.0) -> tuple[Image, Hole]:
    """A photo by a hand that moves, with somebody in it, and the hole that takes that out. The first hand is steady."""
    turn = cv2.getRotationMatrix2D((WIDTH / 2, HEIGHT / 2), (0, 1.5, -1.0, 0.7)[number], (1, 1.01, 0.99, 1.02)[number])
    turn[:, 2] -= ((20, 20), (14, 25), (26, 18), (23, 12))[number]
    image = cv2.warpAffine(scene, turn, (WIDTH, HEIGHT), flags=cv2.INTER_CUBIC)
    image = np.clip(np.rint(image * gain), 0, 255).astype(np.uint8)
    hole = np.zeros((HEIGHT, WIDTH), bool)
    image[PLACES[number].slices] = (230, 40, 160)
    hole[PLACES[number].grown(3).slices] = True
    return image, hole


def truth(scene: Image) -> Image:
    return scene[20 : 20 + HEIGHT, 20 : 20 + WIDTH]


def behind(image: Image, scene: Image) -> float:
    """PSNR in dB where somebody stands in the first photo."""
    place = PLACES[0].slices
    return measure_psnr(image[place], truth(scene)[place])


def test_what_stands_behind_comes_from_another_photo_and_nothing_else_changes(scene: Image) -> None:
    (one, here), (other, there) = taken(scene, 0), taken(scene, 1, gain=1.08)

    merged = merge([one, other], [here, there])

    assert behind(merged.image, scene) > 27
    assert (merged.image[~here] == one[~here]).all()
    assert (merged.replaced == here).all()
    assert not merged.unseen.any()
    assert merged.taken == (0, int(here.sum()))
    assert merged.used == (True, True)


def test_it_is_nearer_to_the_truth_than_the_median(scene: Image) -> None:
    photos, holes = zip(*(taken(scene, number) for number in (0, 1, 2)), strict=True)
    laid = [align(photos[0], photo, holes[0], hole) for photo, hole in zip(photos[1:], holes[1:], strict=True)]
    others = [one for one in laid if one is not None]
    everywhere = np.ones((HEIGHT, WIDTH), bool)
    median = take_median([photos[0], *(one.image for one in others)], [everywhere, *(one.inside for one in others)])
    assert len(others) == 2
    assert behind(merge(photos, holes).image, scene) > behind(median, scene)


def test_what_nobody_found_goes_too_when_three_photos_do_not_show_it(scene: Image) -> None:
    nothing = np.zeros((HEIGHT, WIDTH), bool)
    photos = [taken(scene, number)[0] for number in (0, 1, 2)]

    merged = merge(photos, [nothing] * 3)

    assert behind(merged.image, scene) > 24
    away = ~merged.replaced
    assert (merged.image[away] == photos[0][away]).all()
    assert merged.replaced.sum() < 2.0 * PLACES[0].area


def test_where_as_many_show_one_thing_as_another_the_reference_stays(scene: Image) -> None:
    nothing = np.zeros((HEIGHT, WIDTH), bool)
    photos = [truth(scene).copy() for _ in range(4)]
    for photo in photos[2:]:
        photo[PLACES[1].slices] = (230, 40, 160)
    merged = merge(photos, [nothing] * 4)
    assert not (merged.replaced | merged.unseen).any()


def test_what_no_photo_shows_is_said_and_left(scene: Image) -> None:
    (one, here), (other, there) = taken(scene, 0), taken(scene, 3)
    merged = merge([one, other], [here, there])
    assert merged.unseen.any()
    assert not (merged.unseen & ~here).any()
    assert (merged.image[merged.unseen] == one[merged.unseen]).all()
    assert (merged.replaced | merged.unseen == here).all()


def test_another_place_is_left_out(scene: Image) -> None:
    elsewhere = np.random.default_rng(9).integers(0, 256, (HEIGHT, WIDTH, 3), np.uint8)
    (one, here), (other, there) = taken(scene, 0), taken(scene, 1)
    merged = merge([one, elsewhere, other], [here, np.zeros_like(here), there])
    assert merged.used == (True, False, True)
    assert merged.taken[1] == 0
    with pytest.raises(InvalidRequestError, match="do not show the same place"):
        merge([one, elsewhere], [here, np.zeros_like(here)])


def test_photos_of_another_size_are_laid_over_too(scene: Image) -> None:
    (one, here), (other, there) = taken(scene, 0), taken(scene, 1)
    large = cv2.resize(other, None, fx=1.5, fy=1.5, interpolation=cv2.INTER_CUBIC)
    hole = cv2.resize(there.astype(np.uint8), None, fx=1.5, fy=1.5, interpolation=cv2.INTER_NEAREST) > 0
    assert behind(merge([one, np.asarray(large, np.uint8)], [here, hole]).image, scene) > 25


@pytest.fixture
def photos(scene: Image, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Files, and a detector that finds who stands in each."""
    paths, answers = [], []
    for number in (0, 1):
        path = tmp_path / f"{number}.png"
        PIL.Image.fromarray(taken(scene, number)[0]).save(path)
        box = PLACES[number]
        answers.append(Instance("person", 0.9, box, np.ones((box.height, box.width), bool)))
        paths.append(str(path))

    class InTurn(FakeDetector):
        def detect(self, *args: object, **more: object) -> tuple[Instance, ...]:
            return (answers.pop(0),)

    monkeypatch.setattr("inpainting.detection.loading.create_detector", lambda *, device: InTurn())
    return paths


def test_the_command_writes_into_the_first_photo(
    photos: list[str], scene: Image, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "empty.png"
    assert main(["merge", *photos, "-o", str(out), "--grow", "3", "--method", "telea", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["filled_pixels"] == 0
    assert report["changed_outside"] == 0
    assert report["taken"][photos[1]] == report["replaced_pixels"] > PLACES[0].area
    assert behind(np.asarray(PIL.Image.open(out)), scene) > 25


def test_mistakes_are_one_sentence(photos: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["merge", photos[0], "-o", str(tmp_path / "out.png")]) == 2
    assert main(["merge", *photos, "-o", photos[1]]) == 2
    assert "must not be overwritten" in capsys.readouterr().err
