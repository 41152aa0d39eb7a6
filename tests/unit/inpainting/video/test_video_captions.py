"""Captions: found with outline and box, gone to the frame, nobody behind them erased, nothing else touched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import PIL.Image
import pytest
from PIL import ImageDraw, ImageFont

from app.cli import main
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.metrics import measure_psnr
from inpainting.engine.places import Rectangle
from inpainting.engine.request import Hole, Image, Probability
from inpainting.errors import InvalidRequestError
from inpainting.video.analysis import Analysis
from inpainting.video.errors import VideoError
from inpainting.video.io.frames import LAYOUTS, Colours, Frame, convert_from_image, convert_to_image
from inpainting.video.masks.bounds import BoundedHoles, Clock, Times, make_region
from inpainting.video.masks.captions import CaptionHoles
from inpainting.video.masks.holes import FixedHoles
from inpainting.video.masks.lettering import find_box, find_letters
from inpainting.video.masks.pointed import PointInTime
from inpainting.video.options import VideoOptions
from inpainting.video.packed import grow_hole
from inpainting.video.pipeline import clean
from inpainting.video.rendering import Renderer
from tests.clips import background, write_clip
from tests.clips import images as read_images
from tests.unit.inpainting.video.test_video_background import INFO as SMALL

WIDTH, HEIGHT, FRAMES = 256, 144, 30
LAYOUT, COLOURS = LAYOUTS["yuv444p"], Colours(matrix=1, range=2)
INFO = replace(
    SMALL, path=Path("none.mp4"), extent=Extent(WIDTH, HEIGHT), frames=FRAMES, layout=LAYOUT, colours=COLOURS
)
SHOWN = range(7, 22)
PLACE = Box(34, 104, 222, 134)


@cache
def alphas(*, outlined: bool = False) -> tuple[np.ndarray, np.ndarray]:
    """How opaque letters are, and letters with an outline of 2 pixels; H×W×1."""
    sheets = []
    for width in (0, 2 if outlined else 0):
        sheet = PIL.Image.new("L", (WIDTH, HEIGHT))
        words = {"font": ImageFont.load_default(20), "fill": 255, "stroke_width": width, "stroke_fill": 255}
        ImageDraw.Draw(sheet).text((46, 106), "Nobody is erased", **words)
        sheets.append(np.asarray(sheet, np.float32)[..., None] / 255)
    return sheets[0], sheets[1]


def captioned(image: Image, style: str) -> Image:
    letters, outline = alphas(outlined=style == "outlined")
    picture = image.astype(np.float32)
    if style == "boxed":
        picture[PLACE.slices] = (18, 20, 24)
    if style == "shaded":
        picture[PLACE.slices] *= 0.4
    picture = picture * (1 - outline) + 10 * outline
    strength = letters * (0.75 if style == "half" else 1.0)
    return np.rint(picture * (1 - strength) + 244 * strength).astype(np.uint8)


def covered_by(style: str) -> Hole:
    hole = alphas(outlined=style == "outlined")[1][..., 0] > 0.1
    if style in ("boxed", "shaded"):
        hole = hole.copy()
        hole[PLACE.slices] = True
    return hole


def street() -> Image:
    """What is behind captions: textured, neither black nor white."""
    return np.rint(background(3, (WIDTH, HEIGHT)) * 0.5 + 70).astype(np.uint8)


class KnowingLocator:
    """Finds the caption's line wherever white letters stand in its place, as the network would."""

    def __init__(self) -> None:
        self.looks = 0

    def compute_likelihood(self, image: Image) -> Probability:
        self.looks += 1
        if image.shape[0] < HEIGHT:
            return np.zeros(image.shape[:2], np.float32)
        line = alphas()[0][..., 0] > 0.5
        box = Box.around(line)
        likely = np.zeros((HEIGHT, WIDTH), np.float32)
        letters, beside = image[line].mean(), image[box.slices][~line[box.slices]].mean()
        if letters - beside > 12:
            likely[box.grown(-4).slices] = 0.95
        return likely


def passing(count: int = FRAMES) -> list[Image]:
    """A scene with somebody who walks behind the caption's place, two pixels a frame."""
    scene, coat = street(), np.rint(background(9, (56, 130)) * 0.4 + 20).astype(np.uint8)
    frames = []
    for number in range(count):
        image = scene.copy()
        x = 30 + 2 * number
        image[14:144, x : x + 56] = coat
        frames.append(image)
    return frames


def frames_of(images: Sequence[Image]) -> list[Frame]:
    return [Frame(number, number, 1, convert_from_image(image, LAYOUT, COLOURS)) for number, image in enumerate(images)]


def shown(truth: Sequence[Image], style: str) -> list[Image]:
    return [captioned(image, style) if number in SHOWN else image for number, image in enumerate(truth)]


def holes_in(images: Sequence[Image], **options: object) -> list[Hole]:
    source = CaptionHoles(KnowingLocator(), INFO, grow=2, every=8, **options)  # type: ignore[arg-type]
    for frame in frames_of(images):
        source.see(frame)
    return [hole.unpack_hole() for hole in source.finish(goes_on=False)]


def cleaned(images: Sequence[Image], source: object) -> list[Image]:
    frames = frames_of(images)
    analysis = Analysis(INFO, source, lambda image, hole: image, check_cancelled=lambda: None)  # type: ignore[arg-type]
    left = iter(frames)
    return [
        convert_to_image(frame.planes, LAYOUT, COLOURS)
        for shot in analysis.find_shots(frames, lambda: None)
        for frame in Renderer(shot, feather=1, found=False).render_frames(next(left) for _ in shot.holes)
    ]


@pytest.mark.parametrize("style", ["plain", "half", "outlined", "boxed", "shaded"])
def test_letters_outline_and_box_are_found_to_the_frame(style: str) -> None:
    for number, hole in enumerate(holes_in(shown(passing(), style))):
        if number in SHOWN:
            wanted = covered_by(style)
            assert (hole & wanted).sum() / wanted.sum() > 0.95
            assert (hole & ~grow_hole(wanted, 5)).sum() < 0.9 * wanted.sum()
        else:
            assert not hole.any(), f"there is no caption in frame {number}"


@pytest.mark.parametrize("style", ["plain", "outlined", "boxed"])
def test_who_walks_behind_a_caption_is_not_erased(style: str) -> None:
    truth = passing()
    images = shown(truth, style)
    results = cleaned(images, CaptionHoles(KnowingLocator(), INFO, grow=2, every=8))
    covered = covered_by(style)
    worth = []
    for number, (result, image, scene) in enumerate(zip(results, images, truth, strict=True)):
        seen = convert_to_image(convert_from_image(image, LAYOUT, COLOURS), LAYOUT, COLOURS)
        away = ~grow_hole(covered, 4) if number in SHOWN else np.ones_like(covered)
        assert np.abs(result[away] - seen[away].astype(int)).mean() <= (0.3 if number in SHOWN else 0)
        if number in SHOWN:
            worth.append(measure_psnr(result[covered], scene[covered]))
    assert np.mean(worth) > 27


def test_letters_that_the_locator_leaves_out_go_with_those_that_came_with_them() -> None:
    class ShortSighted(KnowingLocator):
        def compute_likelihood(self, image: Image) -> Probability:
            likely = super().compute_likelihood(image)
            likely[:, 182:] = 0
            return likely

    source = CaptionHoles(ShortSighted(), INFO, grow=2, every=8)
    for frame in frames_of(shown(passing(), "half")):
        source.see(frame)
    end = covered_by("half")
    end[:, :186] = False
    holes = [hole.unpack_hole() for hole in source.finish(goes_on=False)]
    assert min((holes[number] & end).sum() / end.sum() for number in SHOWN) > 0.9


def test_a_static_plate_is_not_laid_over_who_stands_behind_a_mask() -> None:
    truth = passing()
    hole = np.zeros((HEIGHT, WIDTH), np.bool_)
    hole[60:68, 20:200] = True
    images = [np.where(hole[..., None], np.uint8(128), image) for image in truth]
    for result, scene in zip(cleaned(images, FixedHoles(hole, grow=2)), truth, strict=True):
        assert measure_psnr(result[hole], scene[hole]) > 22


def test_a_caption_that_moves_is_followed() -> None:
    scene = street()
    line = np.where(alphas()[0] > 0.5, np.uint8(240), np.uint8(0))
    images = []
    for number in range(17):
        letters = np.roll(line, -3 * number, axis=0)
        images.append(np.maximum(scene, letters))

    class RollingLocator(KnowingLocator):
        def compute_likelihood(self, image: Image) -> Probability:
            white = (image > 235).all(axis=2)
            likely = np.zeros((HEIGHT, WIDTH), np.float32)
            likely[Box.around(white).grown(-3).slices] = 0.95
            return likely

    source = CaptionHoles(RollingLocator(), INFO, grow=2, every=8)
    for frame in frames_of(images):
        source.see(frame)
    for image, hole in zip(images, source.finish(goes_on=False), strict=True):
        white = (image > 235).all(axis=2)
        assert (hole.unpack_hole() & white).sum() / white.sum() > 0.95


def test_text_is_looked_for_within_a_region_and_a_time_only() -> None:
    images = shown(passing(), "plain")
    region = np.zeros((HEIGHT, WIDTH), np.bool_)
    region[:70] = True
    assert not any(hole.any() for hole in holes_in(images, within=region))
    clock = Clock(Times(((0.4, 0.6), (0.8, 9.0))), INFO)
    holes = holes_in(images, is_asked=clock.is_in)
    assert [number for number, hole in enumerate(holes) if hole.any()] == [10, 11, 12, 13, 14, 20, 21]


def test_holes_stay_within_their_region_and_time() -> None:
    hole = np.ones((HEIGHT, WIDTH), np.bool_)
    region = make_region([Rectangle((0, 50, 100, 50), (False, True, True, True))], INFO.extent)
    source = BoundedHoles(FixedHoles(hole), Clock(Times(((0.04, 0.12),)), INFO), region, 0)
    for frame in frames_of(passing(4)):
        source.see(frame)
    areas = [one.unpack_hole().sum() for one in source.finish(goes_on=False)]
    assert areas == [0, WIDTH * HEIGHT // 2, WIDTH * HEIGHT // 2, 0]


def test_bad_places_and_times_are_told() -> None:
    with pytest.raises(InvalidRequestError, match="outside the picture"):
        make_region([Rectangle((300, 0, 10, 10))], INFO.extent)
    with pytest.raises(VideoError, match="end after it begins"):
        Times(((3.0, 2.0),))
    assert make_region([], INFO.extent) is None


def test_a_box_needs_four_sides_and_letters_a_colour_of_their_own() -> None:
    image = captioned(street(), "boxed")
    region = np.zeros((HEIGHT, WIDTH), np.bool_)
    region[108:130, 44:206] = True
    box = find_box(image, region, 22)
    assert box is not None
    assert all(abs(side) <= 1 for side in (box.x0 - 34, box.y0 - 104, box.x1 - 222, box.y1 - 134))
    assert find_box(captioned(street(), "plain"), region, 22) is None
    even = cv2.GaussianBlur(street(), (0, 0), 9)
    assert (find_letters(even, region, 22).hole == region).all(), "where no letters are told apart, all of it"


def test_nothing_clings_to_text_and_holes_round_masks_leave_room(tmp_path: Path) -> None:
    assert not VideoOptions(classes=("text",)).clings
    assert VideoOptions(classes=("person", "text")).clings
    assert VideoOptions(points=(PointInTime(0, 1, 1),)).clings
    hole = alphas()[0][..., 0] > 0.5
    truth = passing(8)
    images = [np.where(hole[..., None], np.uint8(250), image) for image in truth]
    clip = write_clip(tmp_path / "clip.mp4", images, sound=False)
    PIL.Image.fromarray(hole.astype(np.uint8) * 255).save(tmp_path / "mask.png")
    options = VideoOptions(mask=tmp_path / "mask.png", method="telea", lossless=True)
    clean(clip, tmp_path / "out.mp4", options)
    for result in read_images(tmp_path / "out.mp4"):
        assert result[hole].max() < 200, "the feather lies outside the rim of what is masked"


def test_the_command_removes_text_within_a_place_and_a_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("inpainting.video.sources.TextLocator.load", KnowingLocator)
    clip = write_clip(tmp_path / "clip.mp4", shown(passing(), "plain"), sound=False)
    out, files = tmp_path / "out.mp4", ["video", str(clip), "-o", str(tmp_path / "out.mp4"), "--lossless"]
    assert main([*files, "--within", "0,0,100%,100%", "--to", "0:00.6"]) == 0
    changed = [bool((one != other).any()) for one, other in zip(read_images(clip), read_images(out), strict=True)]
    assert changed == [7 <= number < 15 for number in range(FRAMES)]
    for bad, words in (
        (["--within", "900,0,10,10"], "outside the picture"),
        (["--within", "0,0,0,10"], "is empty"),
        (["--from", "3", "--to", "1:00:02:00"], "is not a time"),
        (["--from", "3", "--to", "2", "--detect", "text"], "end after it begins"),
        (["--from", "3", "--from", "4", "--to", "9", "--detect", "text"], "as many"),
        (["--at", "320,180"], "is not a point in time"),
        (["--at", "0:999,2"], "not in the video"),
    ):
        capsys.readouterr()
        assert main([*files, *bad]) == 2
        assert words in capsys.readouterr().err
