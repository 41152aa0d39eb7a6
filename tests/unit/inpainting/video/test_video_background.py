"""Shots, camera, holes, plate and neighbours: on small made-up frames with known truth."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np
import pytest

from inpainting.detection.instance import Instance
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.metrics import measure_psnr
from inpainting.engine.request import Hole, Image
from inpainting.video.analysis import Analysis
from inpainting.video.background.blending import compute_slow_difference, soften_inside, spread
from inpainting.video.background.motion import CameraTracker, make_shift, measure_farthest_shift, move_points
from inpainting.video.background.propagation import Wanted, propagate_pixels
from inpainting.video.background.shots import CutDetector
from inpainting.video.errors import MasksError, VideoError
from inpainting.video.io.frames import LAYOUTS, Colours, Frame, convert_from_image, convert_to_image
from inpainting.video.io.reader import VideoInfo
from inpainting.video.masks.holes import DetectedHoles, FixedHoles, HoleSource, PaintedHoles
from inpainting.video.masks.tracking import interpolate_detections, track
from inpainting.video.options import VideoOptions
from inpainting.video.packed import PackedHole, grow_hole
from inpainting.video.rendering import Renderer
from tests.clips import HEIGHT, WIDTH, background, sprite_hole, with_sprite
from tests.fakes import FakeDetector

LAYOUT, COLOURS = LAYOUTS["yuv444p"], Colours(matrix=1, range=2)
INFO = VideoInfo(
    Path("none.mp4"),
    Extent(WIDTH, HEIGHT),
    0,
    20,
    Fraction(25),
    Fraction(1, 25),
    LAYOUT,
    COLOURS,
    Fraction(0),
    0.0,
)


def frames_of(images: list[Image]) -> list[Frame]:
    return [Frame(number, number, 1, convert_from_image(image, LAYOUT, COLOURS)) for number, image in enumerate(images)]


def image_of(frame: Frame) -> Image:
    return convert_to_image(frame.planes, LAYOUT, COLOURS)


class GivenHoles:
    """One hole after the other."""

    def __init__(self, holes: list[Hole]) -> None:
        self.counts: dict[str, int] = {}
        self._holes, self._seen = holes, 0

    def see(self, frame: Frame) -> Hole | None:
        self._seen += 1
        return self._holes[frame.index]

    def finish(self, *, goes_on: bool) -> list[PackedHole]:
        seen, self._seen = self._holes[: self._seen], 0
        self._holes = self._holes[len(seen) :]
        return [PackedHole.of(hole) for hole in seen]


def grey(image: Image, hole: Hole) -> Image:
    filled = image.copy()
    filled[hole] = 128
    return filled


def with_room(holes: list[Hole]) -> GivenHoles:
    """The holes with as much round them as the fill takes to set in."""
    return GivenHoles([grow_hole(hole, 3) for hole in holes])


def cleaned(images: list[Image], source: HoleSource, info: VideoInfo = INFO) -> list[Image]:
    analysis = Analysis(info, source, grey, check_cancelled=lambda: None)
    frames = frames_of(images)
    shots = list(analysis.find_shots(frames, lambda: None))
    left = iter(frames)
    return [
        image_of(frame)
        for shot in shots
        for frame in Renderer(shot, feather=2, found=False).render_frames(next(left) for _ in shot.holes)
    ]


@pytest.mark.parametrize("speed", [0, 2])
def test_shots_are_cut_where_scenes_change_and_not_in_pans(speed: int) -> None:
    wide = [background(seed, (WIDTH * 2, HEIGHT)) for seed in (1, 2)]
    images = [wide[scene][:, number * speed : number * speed + WIDTH] for scene in (0, 1) for number in range(8)]
    cuts = CutDetector(LAYOUT)
    found = [number for number, frame in enumerate(frames_of(images)) if cuts.is_cut(frame.planes)]
    assert found == [8]


def test_grey_footage_has_its_cuts() -> None:
    scenes = [cv2.cvtColor(background(seed), cv2.COLOR_RGB2GRAY) for seed in (1, 2)]
    dark, light = np.rint(scenes[0] * 0.4 + 20), np.rint(scenes[1] * 0.4 + 120)
    images = [np.dstack([scene.astype(np.uint8)] * 3) for scene in (dark, light) for _ in range(6)]
    cuts = CutDetector(LAYOUT)
    assert [number for number, frame in enumerate(frames_of(images)) if cuts.is_cut(frame.planes)] == [6]


def test_a_flash_is_no_cut() -> None:
    images = [background()] * 4 + [np.clip(background().astype(int) + 40, 0, 255).astype(np.uint8)] + [background()] * 4
    cuts = CutDetector(LAYOUT)
    assert not any(cuts.is_cut(frame.planes) for frame in frames_of(images))


def test_the_camera_is_followed_past_a_moving_thing() -> None:
    wide = background(3, (WIDTH + 60, HEIGHT))
    tracker = CameraTracker(Extent(WIDTH, HEIGHT))
    for number in range(12):
        hole = sprite_hole(number)
        image = with_sprite(np.ascontiguousarray(wide[:, 3 * number : 3 * number + WIDTH]), hole)
        motion = tracker.find_motion(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), hole)
    corner = move_points(motion, np.array([[80.0, 48.0]]))[0]
    assert np.abs(corner - (80 + 33, 48)).max() < 0.5


def test_a_camera_at_rest_does_not_move_at_all() -> None:
    rng = np.random.default_rng(1)
    tracker = CameraTracker(Extent(WIDTH, HEIGHT))
    for _ in range(5):
        noisy = background().astype(float) + rng.normal(0, 2, (HEIGHT, WIDTH, 3))
        motion = tracker.find_motion(cv2.cvtColor(np.clip(noisy, 0, 255).astype(np.uint8), cv2.COLOR_RGB2GRAY), None)
        assert measure_farthest_shift(motion, Extent(WIDTH, HEIGHT)) == 0


def test_the_background_of_a_static_shot_comes_back_from_other_frames() -> None:
    scene, holes = background(), [sprite_hole(number) for number in range(20)]
    for image in cleaned([with_sprite(scene, hole) for hole in holes], with_room(holes)):
        assert measure_psnr(image, scene) > 44


def test_the_background_of_a_pan_comes_back_from_other_frames() -> None:
    wide, holes = background(4, (WIDTH + 80, HEIGHT)), [sprite_hole(number) for number in range(20)]
    truth = [np.ascontiguousarray(wide[:, 2 * number : 2 * number + WIDTH]) for number in range(20)]
    images = [with_sprite(image, hole) for image, hole in zip(truth, holes, strict=True)]
    for image, scene in zip(cleaned(images, with_room(holes)), truth, strict=True):
        assert measure_psnr(image, scene) > 36


def test_changing_light_is_matched_inside_the_hole() -> None:
    holes = [sprite_hole(number) for number in range(16)]
    truth = [np.clip(background() * (1 - 0.015 * number), 0, 255).astype(np.uint8) for number in range(16)]
    images = [with_sprite(image, hole) for image, hole in zip(truth, holes, strict=True)]
    for image, scene, hole in zip(cleaned(images, with_room(holes)), truth, holes, strict=True):
        assert np.abs(image[hole].mean(axis=0) - scene[hole].mean(axis=0)).max() < 4, (
            "of thirty levels that the light changes"
        )


def test_what_no_frame_shows_is_filled_once_for_the_shot() -> None:
    hole = sprite_hole(6)
    images = cleaned([background()] * 5, FixedHoles(hole))
    inside = cv2.erode(hole.astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
    assert all((image == images[0]).all() for image in images)
    assert np.abs(images[0][inside].astype(int) - 128).max() < 30
    assert (images[0][~hole] == image_of(frames_of([background()])[0])[~hole]).all()


def test_neighbours_lend_what_moves_on_its_own() -> None:
    wide = background(5, (WIDTH + 80, HEIGHT))
    truth = [np.ascontiguousarray(wide[:, 2 * number : 2 * number + WIDTH]) for number in range(9)]
    holes = [sprite_hole(number, side=16) for number in range(9)]
    frames = frames_of([with_sprite(image, hole) for image, hole in zip(truth, holes, strict=True)])
    boxes = [Box.around(hole).grown(4) for hole in holes]
    lent = propagate_pixels([Wanted(*one) for one in zip(frames, holes, boxes, strict=True)], LAYOUT)[4]
    hole, luma = holes[4][boxes[4].slices], frames_of([truth[4]])[0].planes[0][boxes[4].slices]
    assert np.isfinite(lent.age[hole]).mean() > 0.95
    assert np.abs(lent.planes[0] - luma)[hole].mean() < 6


def test_what_flows_behind_the_hole_is_borrowed_rather_than_blurred() -> None:
    ripples = np.random.default_rng(6).integers(78, 178, (6, WIDTH // 2, 3)).astype(np.uint8)
    water = cv2.resize(ripples, (4 * WIDTH, 48), interpolation=cv2.INTER_CUBIC)
    truth = [background(6) for _ in range(20)]
    for number, image in enumerate(truth):
        image[24:72] = water[:, 3 * number : 3 * number + WIDTH]
    holes = [sprite_hole(number, side=16) for number in range(20)]
    images = cleaned([with_sprite(*both) for both in zip(truth, holes, strict=True)], with_room(holes))
    wrong = [
        np.abs(image.astype(int) - own)[hole].mean()
        for image, own, hole in zip(images, truth, holes, strict=True)
        if hole.any()
    ]
    assert np.mean(wrong) < 12


def test_frames_without_a_hole_lend_and_need_nothing() -> None:
    holes = [sprite_hole(0), np.zeros((HEIGHT, WIDTH), np.bool_), sprite_hole(0)]
    boxes = [Box.around(hole) for hole in holes]
    lent = propagate_pixels(
        [Wanted(*one) for one in zip(frames_of([background()] * 3), holes, boxes, strict=True)], LAYOUT
    )
    assert [one.age.shape for one in lent] == [(28, 28), (0, 0), (28, 28)]
    assert [np.isfinite(lent[number].age).all() for number in (0, 2)] == [True, True]


def test_a_painted_mask_is_followed_both_ways() -> None:
    lumas = [cv2.cvtColor(with_sprite(background(), sprite_hole(n, speed=2)), cv2.COLOR_RGB2GRAY) for n in range(12)]
    tracked = track(lumas, 5, sprite_hole(5, speed=2))
    for number, hole in enumerate(tracked):
        truth = sprite_hole(number, speed=2)
        assert (hole & truth).sum() / (hole | truth).sum() > 0.6


def test_what_one_look_missed_is_bridged() -> None:
    truth = [sprite_hole(number, speed=2) for number in range(13)]
    lumas = [cv2.cvtColor(with_sprite(background(), hole), cv2.COLOR_RGB2GRAY) for hole in truth]
    looks = {0: truth[0], 4: np.zeros_like(truth[0]), 8: truth[8], 12: truth[12]}
    for hole, wanted in zip(interpolate_detections(lumas, looks), truth, strict=True):
        assert (hole & wanted).sum() / wanted.sum() > 0.7


def test_found_things_are_counted_and_followed() -> None:
    hole = sprite_hole(0)
    box = Box.around(hole)
    detector = FakeDetector(
        (Instance("person", 0.9, box, hole[box.slices]), Instance("person", 0.3, box, hole[box.slices]))
    )
    source = DetectedHoles(detector, ("person",), INFO, grow=2, every=4)
    for frame in frames_of([with_sprite(background(), hole)] * 9):
        source.see(frame)
    holes = [packed.unpack_hole() for packed in source.finish(goes_on=False)]
    looks = len(detector.searches)
    assert (len(holes), looks, dict(source.counts)) == (9, 1, {"person": 1}), "nothing changes, so one look will do"
    assert all((one & hole).sum() == hole.sum() for one in holes)


def test_a_painted_hole_goes_on_into_the_next_part() -> None:
    hole = sprite_hole(2)
    source = PaintedHoles({1: hole}, INFO, grow=0)
    frames = frames_of([with_sprite(background(), hole)] * 6)
    parts = []
    for start, goes_on in ((0, True), (3, False)):
        for frame in frames[start : start + 3]:
            source.see(frame)
        parts.append([packed.unpack_hole().any() for packed in source.finish(goes_on=goes_on)])
    assert parts == [[True] * 3, [True] * 3]
    with pytest.raises(MasksError, match="160×96"):
        PaintedHoles({0: hole[:50]}, INFO, grow=0)


def test_options_ask_for_one_thing() -> None:
    with pytest.raises(VideoError, match="one way"):
        VideoOptions()
    with pytest.raises(VideoError, match="longer than 0"):
        VideoOptions(classes=("person",), preview=0)


def test_what_clings_goes_with_what_was_found_unless_asked_otherwise() -> None:
    given = Path("masks")
    assert VideoOptions(classes=("person",)).clings
    assert not VideoOptions(classes=("person",), cling=False).clings
    assert not VideoOptions(mask_folder=given).clings
    assert VideoOptions(mask_folder=given, cling=True).clings


def test_known_values_are_spread_and_edges_soft() -> None:
    known = np.zeros((40, 60), np.float32)
    known[:, :20] = 1
    assert np.allclose(spread(np.full((40, 60), 7, np.float32), known), 7, atol=0.1)
    brighter = np.full((40, 60), 110, np.uint8)
    assert np.allclose(compute_slow_difference(brighter, np.full_like(brighter, 100), known, limit=20), 10, atol=0.5)
    other = np.full_like(brighter, 100)
    other[:10] = 30
    assert np.allclose(compute_slow_difference(brighter, other, known, limit=20), 10, atol=0.5), (
        "the rows of something else"
    )
    hole = np.zeros((20, 20), np.bool_)
    hole[5:15, 5:15] = True
    soft = soften_inside(hole, 3)
    assert (soft[~hole] == 0).all()
    assert soft[10, 10] == 1 > soft[5, 10] > 0


def test_shift_takes_points_along() -> None:
    assert move_points(make_shift(3, -2), np.array([[1.0, 1.0]])).tolist() == [[4.0, -1.0]]


def grainy(image: Image, number: int, strength: float) -> Image:
    """With the noise of a dark room."""
    noise = np.random.default_rng(number).normal(0, strength, image.shape)
    return np.clip(np.rint(image + noise), 0, 255).astype(np.uint8)


@pytest.mark.parametrize("strength", [4, 11])
def test_noise_is_no_doubt_and_its_grain_comes_back(strength: float) -> None:
    scene, holes = np.rint(background() * 0.5 + 60).astype(np.uint8), [sprite_hole(number) for number in range(20)]
    truth = [grainy(scene, number, strength) for number in range(20)]
    images = [with_sprite(*both) for both in zip(truth, holes, strict=True)]
    analysis = Analysis(INFO, with_room(holes), grey, check_cancelled=lambda: None)
    (shot,) = analysis.find_shots(frames_of(images), lambda: None)
    assert shot.plate is not None
    assert shot.plate.doubt < 0.05, "frames need not lend to each other"
    results = cleaned(images, with_room(holes))
    ratios = []
    for result, hole in zip(results, holes, strict=True):
        fine = result.astype(np.float32).mean(axis=2) - scene.mean(axis=2)
        ratios.append(fine[hole].std() / fine[~grow_hole(hole, 6)].std())
    assert np.mean(ratios) == pytest.approx(1, abs=0.2)
    change = [
        np.abs(one.astype(int) - other)[hole].mean()
        for one, other, hole in zip(results, results[1:], holes, strict=False)
    ]
    assert np.mean(change) > strength / 2, "grain that stands still is dirt on the lens"


def test_on_open_water_no_motion_is_believed() -> None:
    rng = np.random.default_rng(2)
    tracker, still = CameraTracker(Extent(WIDTH, HEIGHT)), CameraTracker(Extent(WIDTH, HEIGHT))
    for _ in range(8):
        waves = cv2.GaussianBlur(rng.normal(0, 1, (HEIGHT, WIDTH)).astype(np.float32), (0, 0), 1.5)
        tracker.find_motion(np.clip(128 + 300 * waves, 0, 255).astype(np.uint8), None)
        still.find_motion(cv2.cvtColor(background(), cv2.COLOR_RGB2GRAY), None)
    assert not tracker.is_believed
    assert still.is_believed
