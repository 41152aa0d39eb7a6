"""Colours of wide profiles: what networks and screens see, and what files keep."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import PIL.Image
from PIL import ImageCms

from app.core.files import load_photo
from app.core.imageio.colours import ProfileColours, read_colours
from inpainting.engine.inpaint import inpaint
from inpainting.engine.request import Hole, Image, InpaintRequest
from inpainting.methods.textured import TexturedFiller
from tests.profiles import matrix_profile

RED_IN_PROPHOTO = (179, 70, 26)
"""What pure sRGB red is in ProPhoto's numbers."""


def wide() -> ProfileColours:
    colours = read_colours(matrix_profile())
    assert colours is not None
    return colours


def plain(colour: tuple[int, int, int]) -> Image:
    return np.full((40, 60, 3), colour, np.uint8)


def test_a_profile_that_is_srgb_under_another_name_changes_nothing() -> None:
    assert read_colours(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()) is None


def test_no_profile_a_damaged_one_and_one_of_grey_are_taken_as_srgb() -> None:
    assert read_colours(None) is None
    assert read_colours(b"nonsense") is None
    assert read_colours(matrix_profile()[:200]) is None


def test_prophoto_is_seen_as_it_looks() -> None:
    seen = wide().to_srgb(plain(RED_IN_PROPHOTO))
    assert np.abs(seen[0, 0].astype(int) - (255, 0, 0)).max() <= 3


def test_there_and_back_is_near_for_colours_that_srgb_has() -> None:
    image = np.random.default_rng(1).integers(40, 200, (20, 30, 3), np.uint8)
    back = wide().to_srgb(wide().from_srgb(image))
    assert np.abs(back.astype(int) - image).max() <= 4


def test_a_network_sees_srgb_and_its_answer_comes_back_in_the_files_numbers() -> None:
    seen: list[Image] = []

    def network(image: Image, hole: Hole) -> Image:
        seen.append(image[~hole])
        return np.full_like(image, (255, 0, 0))

    image = plain(RED_IN_PROPHOTO)
    hole = np.zeros(image.shape[:2], bool)
    hole[10:30, 20:40] = True
    filler = TexturedFiller("network", network, bridged=48, device="cpu", in_srgb=True)
    image[:, ::2] -= np.uint8(12)  # so that it is no even part, which needs no network

    clean = inpaint(InpaintRequest(image, hole, colours=wide()), filler).apply_to(image)

    assert np.abs(np.median(seen[0], axis=0) - (250, 0, 0)).max() <= 12
    assert np.abs(clean[hole].mean(axis=0) - image[~hole].mean(axis=0)).max() <= 6
    assert (clean[~hole] == image[~hole]).all()


def test_a_photo_knows_its_colours(tmp_path: Path) -> None:
    path = tmp_path / "wide.png"
    PIL.Image.fromarray(plain(RED_IN_PROPHOTO)).save(path, icc_profile=matrix_profile())

    photo = load_photo(path)

    assert (photo.image == plain(RED_IN_PROPHOTO)).all(), "edited in the file's own numbers"
    assert np.abs(photo.convert_to_srgb()[0, 0].astype(int) - (255, 0, 0)).max() <= 3
