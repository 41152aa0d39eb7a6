"""What no frame shows is filled once a shot, with a frame's whole picture round it, and goes along with the camera."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from inpainting.engine.request import Hole, Image
from inpainting.video.analysis import Analysis
from inpainting.video.rendering import Renderer
from tests.clips import HEIGHT, WIDTH, background
from tests.unit.inpainting.video.test_video_background import INFO, GivenHoles, frames_of, image_of


class RememberingFill:
    """Fills with stripes that belong to the place in the picture, and keeps what it was given."""

    def __init__(self) -> None:
        self.given: list[tuple[Image, Hole]] = []

    def __call__(self, image: Image, hole: Hole) -> Image:
        self.given.append((image, hole))
        stripes = np.where(np.arange(image.shape[0])[:, None] // 6 % 2, 60, 190)
        return np.where(hole[..., None], stripes[..., None], image).astype(np.uint8)


def cleaned(images: list[Image], holes: list[Hole], fill: RememberingFill) -> list[Image]:
    frames = frames_of(images)
    (shot,) = Analysis(INFO, GivenHoles(holes), fill, check_cancelled=lambda: None).find_shots(frames, lambda: None)
    return [image_of(frame) for frame in Renderer(shot, feather=2, found=False).render_frames(frames)]


def swaying(number: int) -> Hole:
    """Over a third of the picture; its middle is never uncovered."""
    hole = np.zeros((HEIGHT, WIDTH), np.bool_)
    x = 46 + round(6 * np.sin(number / 3))
    hole[20:, x : x + 60] = True
    return hole


def test_the_fill_sees_a_whole_frame_with_what_other_frames_show() -> None:
    scene, holes, fill = background(), [swaying(number) for number in range(12)], RememberingFill()
    result = cleaned([np.where(hole[..., None], 240, scene).astype(np.uint8) for hole in holes], holes, fill)
    ((image, place),) = fill.given
    never = np.logical_and.reduce(holes)
    assert image.shape == scene.shape
    assert place[never].all()
    assert place.sum() < 1.15 * never.sum()
    assert np.abs(image[~place].astype(int) - scene[~place]).mean() < 2
    deep = never & np.roll(never, 4, axis=1) & np.roll(never, -4, axis=1)
    assert max(np.abs(one[deep].astype(int) - result[0][deep]).mean() for one in result) < 2


def test_what_is_filled_goes_along_with_a_camera_that_passes_a_long_thing() -> None:
    wide, fill = background(3, (WIDTH + 90, HEIGHT)), RememberingFill()
    views = [np.ascontiguousarray(wide[:, 4 * number : 4 * number + WIDTH]) for number in range(22)]
    hole = np.zeros((HEIGHT, WIDTH), np.bool_)
    hole[60:80] = True
    result = cleaned([np.where(hole[..., None], 240, view).astype(np.uint8) for view in views], [hole] * 22, fill)
    assert len(fill.given) == 2
    for before, after in pairwise(result):
        step = np.abs(before[62:78, 14:150].astype(int) - after[62:78, 10:146])
        assert step.mean() < 3
