"""An object pointed at goes as a whole, told apart anew where it changes; others stay."""

from __future__ import annotations

import numpy as np
import pytest

from inpainting.detection.instance import OBJECT, Instance
from inpainting.detection.prompt import Prompt
from inpainting.engine.geometry import Box
from inpainting.engine.request import Hole, Image
from inpainting.errors import OutsideError
from inpainting.video.errors import MasksError
from inpainting.video.masks.holes import PaintedHoles
from inpainting.video.masks.pointed import PointedHoles, PointInTime
from tests.clips import HEIGHT, WIDTH, background
from tests.fakes import FakeDetector
from tests.unit.inpainting.video.test_video_background import INFO, frames_of


class RedSelector(FakeDetector):
    """Tells red things apart, whichever way they are shaped."""

    def select(self, image: Image, prompt: Prompt) -> Instance | None:
        self.prompts.append(prompt)
        red = (image[..., 0].astype(int) - image[..., 1] > 100) & (image[..., 2] < 90)
        x, y = (int(value) for value in prompt.inside[0])
        if not red[y, x]:
            return None
        box = Box.around(red)
        return Instance(OBJECT, 0.9, box, red[box.slices])


def growing(number: int) -> Hole:
    """A thing that spreads its arms while it walks."""
    hole = np.zeros((HEIGHT, WIDTH), np.bool_)
    x, arm = 30 + 2 * number, 2 * number
    hole[30:80, x : x + 20] = True
    hole[44:54, x - arm // 2 : x + 20 + arm] = True
    return hole


def seen(count: int = 16) -> list[Image]:
    images = []
    for number in range(count):
        image = background()
        image[growing(number)] = (220, 30, 30)
        image[10:40, 120:150] = (30, 40, 220)
        images.append(image)
    return images


def test_the_whole_object_goes_and_others_stay() -> None:
    source = PointedHoles(RedSelector(), [PointInTime(0.0, 40, 50)], INFO, grow=1, every=4)
    for frame in frames_of(seen()):
        source.see(frame)
    for number, packed in enumerate(source.finish(goes_on=False)):
        hole, wanted = packed.unpack_hole(), growing(number)
        assert (hole & wanted).sum() / wanted.sum() > 0.9
        assert not hole[10:28, 124:150].any()


def test_points_where_nothing_is_are_told() -> None:
    with pytest.raises(OutsideError, match="not in the video"):
        PointedHoles(RedSelector(), [PointInTime(0, WIDTH, 5)], INFO, grow=1, every=4)
    source = PointedHoles(RedSelector(), [PointInTime(0, 2, 2)], INFO, grow=1, every=4)
    with pytest.raises(MasksError, match="No object"):
        source.see(frames_of(seen(1))[0])


def painted(images: list[Image], hole: Hole, selector: FakeDetector) -> list[Hole]:
    source = PaintedHoles({0: hole}, INFO, grow=1, selector=selector, every=4)
    for frame in frames_of(images):
        source.see(frame)
    return [packed.unpack_hole() for packed in source.finish(goes_on=False)]


def test_a_painted_thing_is_told_apart_anew_where_it_changes() -> None:
    for number, hole in enumerate(painted(seen(), growing(0), RedSelector())):
        wanted = growing(number)
        assert (hole & wanted).sum() / wanted.sum() > 0.9
        assert not hole[10:28, 124:150].any()


def test_painting_a_part_of_a_thing_takes_no_more_of_it() -> None:
    spot = np.zeros((HEIGHT, WIDTH), np.bool_)
    spot[36:44, 34:42] = True
    assert all(hole.sum() < 3 * spot.sum() for hole in painted(seen(8), spot, RedSelector()))
