"""Clips with known truth for measuring: a camera moves over a photo or watches a clip, and a sprite goes by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image
from inpainting.video.background.motion import Matrix, make_scaling, make_shift
from inpainting.video.io.frames import LAYOUTS, Colours, Frame, convert_from_image, convert_to_image
from inpainting.video.io.reader import VideoInfo, probe, read_frames
from inpainting.video.io.writer import open_segment_writer

CAMERAS: Final = ("static", "handheld", "pan", "zoom")
SCENES: Final = (*CAMERAS, "noisy", "water", "uncovered", "blocking", "limbs")
"""What a clip of a photo can be: besides the cameras noise, waves all over it, a figure that never moves, one that
fills a third of the picture and only sways, and one that walks, whose masks lack legs now and then and feet always."""
_LAYOUT, _COLOURS = LAYOUTS["yuv420p"], Colours(matrix=1, range=1)
"""What cameras and phones write."""
_RATE: Final = 25
_NOISE, _MUCH_NOISE = 1.0, 9.0
"""Standard deviations of the grain of generated frames, in levels."""


@dataclass(frozen=True, eq=False)
class Clip:
    """What really is behind the sprite: `truth`, with `holes` over the sprite and `motions` to the first frame.

    `masks` are what one is told of the sprite, when that is less than all of it.
    """

    name: str
    truth: list[Image]
    holes: list[Hole]
    motions: list[Matrix]
    masks: list[Hole] | None = None

    @property
    def with_sprite(self) -> Iterator[Image]:
        """The frames as a camera would have seen them."""
        for truth, hole in zip(self.truth, self.holes, strict=True):
            texture = _make_sprite_texture(truth.shape[:2]) if self.masks is None else _dress(self.truth[0], hole)
            yield np.where(hole[..., None], texture, truth)


def make_clip_from_photo(photo: Image, camera: str, *, extent: Extent, frames: int, seed: int = 1) -> Clip:
    """A clip in which the photo is seen as `camera` (one of `SCENES`) says."""
    rng = np.random.default_rng(seed)
    margin = 1.25
    scale = max(extent.width * margin / photo.shape[1], extent.height * margin / photo.shape[0])
    scene = cv2.resize(photo, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA)
    start = make_shift((scene.shape[1] - extent.width) / 2, (scene.shape[0] - extent.height) / 2)
    motions = list(_make_motions(camera, extent, frames, rng))
    truth = []
    noise = _MUCH_NOISE if camera == "noisy" else _NOISE
    for number, motion in enumerate(motions):
        way = start @ motion
        seen = np.asarray(
            cv2.warpPerspective(scene, way, extent, flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP), np.uint8
        )
        noisy = (_make_waves(seen, number) if camera == "water" else seen) + rng.normal(0, noise, seen.shape)
        truth.append(store(np.clip(np.rint(noisy), 0, 255).astype(np.uint8)))
    times = [0.5 if camera == "uncovered" else number / max(1, frames - 1) for number in range(frames)]
    if camera == "limbs":
        walkers = [_draw_walker(extent, number, frames) for number in range(frames)]
        return Clip(camera, truth, [hole for hole, _ in walkers], motions, [mask for _, mask in walkers])
    figure = _draw_large_sprite if camera == "blocking" else _make_sprite
    return Clip(camera, truth, [figure(extent, time) for time in times], motions)


def let_walk(person: Image, truth: Sequence[Image]) -> list[Image]:
    """The frames with a person, cut from a picture as an upright ellipse, who walks from left to right."""
    height, width = truth[0].shape[:2]
    side = round(height * 1.5)
    figure = cv2.resize(person, (side, side), interpolation=cv2.INTER_AREA).astype(np.float32)
    shape = np.zeros((side, side), np.float32)
    cv2.ellipse(shape, (side // 2, side // 2), (round(side * 0.26), side // 2 - 2), 0, 0, 360, 1, -1)
    frames = []
    for number, image in enumerate(truth):
        time = number / max(1, len(truth) - 1)
        step = np.array([[1, 0, width * (0.2 * time - 0.1)], [0, 1, height * (0.06 + 0.01 * np.sin(20 * time))]])
        there = cv2.warpAffine(figure, step, (width, height), flags=cv2.INTER_LINEAR)
        opaque = cv2.warpAffine(cv2.GaussianBlur(shape, (0, 0), 1), step, (width, height))[..., None]
        frames.append(store(np.rint(image * (1 - opaque) + there * opaque).astype(np.uint8)))
    return frames


def make_clip_from_video(path: Path, *, frames: int) -> Clip:
    """The first frames of a clip from a tripod, as they are."""
    info = probe(path)
    truth = [convert_to_image(one.planes, info.layout, info.colours) for one in islice(read_frames(info), frames)]
    extent = Extent(truth[0].shape[1], truth[0].shape[0])
    holes = [_make_sprite(extent, number / max(1, len(truth) - 1)) for number in range(len(truth))]
    return Clip(path.stem, truth, holes, [np.eye(3)] * len(truth))


def write(clip: Clip, folder: Path) -> tuple[Path, Path]:
    """The clip as a good camera writes it (4:2:0, H.264) and a folder of its masks, as the command line takes them."""
    path, masks = folder / f"{clip.name}.nut", folder / f"{clip.name}-masks"
    masks.mkdir(parents=True)
    write_frames(path, list(clip.with_sprite))
    for number, hole in enumerate(clip.masks or clip.holes):
        cv2.imwrite(str(masks / f"{number + 1:04}.png"), hole.astype(np.uint8) * 255)
    return path, masks


def write_frames(path: Path, frames: Sequence[Image]) -> None:
    """Frames of one size as a good camera writes them."""
    height, width = frames[0].shape[:2]
    info = VideoInfo(
        path,
        Extent(width, height),
        0,
        len(frames),
        Fraction(_RATE),
        Fraction(1, _RATE),
        _LAYOUT,
        _COLOURS,
        Fraction(0),
        0.0,
    )
    with open_segment_writer(path, info, lossless=False) as writer:
        for number, image in enumerate(frames):
            writer.write(Frame(number, number, 1, convert_from_image(image, _LAYOUT, _COLOURS)))


def read(path: Path) -> list[Image]:
    """All frames of a small clip as images."""
    info = probe(path)
    return [convert_to_image(frame.planes, info.layout, info.colours) for frame in read_frames(info)]


def store(image: Image) -> Image:
    """What the clips' pixel format keeps of an image: the best that a video of it can show."""
    return convert_to_image(convert_from_image(image, _LAYOUT, _COLOURS), _LAYOUT, _COLOURS)


def _make_waves(image: Image, number: int) -> Image:
    """With waves of several lengths that run over it, a few pixels high."""
    height, width = image.shape[:2]
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    dx, dy = np.zeros_like(x), np.zeros_like(y)
    for length, turn, speed in ((37, 0.3, 0.9), (23, 1.2, -1.3), (61, 2.2, 0.6), (17, 2.9, 1.7)):
        wave = np.sin((x * np.cos(turn) + y * np.sin(turn)) * (2 * np.pi / length) + speed * number)
        dx, dy = dx + 0.06 * length * np.cos(turn) * wave, dy + 0.06 * length * np.sin(turn) * wave
    return np.asarray(
        cv2.remap(
            image,
            (x + dx).astype(np.float32),
            (y + dy).astype(np.float32),
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REFLECT,
        ),
        np.uint8,
    )


def _make_motions(camera: str, extent: Extent, frames: int, rng: np.random.Generator) -> Iterator[Matrix]:
    """The camera's way in frames, each to the first."""
    wander = np.cumsum(rng.normal(0, extent.width / 600, (frames, 2)), axis=0)
    wander -= wander[0]
    for number in range(frames):
        time = number / max(1, frames - 1)
        if camera in ("handheld", "blocking", "limbs"):
            yield make_shift(*np.clip(wander[number], -0.08 * extent.height, 0.08 * extent.height))
        elif camera == "pan":
            yield make_shift((time - 0.5) * extent.width * 0.2, 0)
        elif camera == "zoom":
            factor = 1 - 0.2 * time
            middle = make_shift(extent.width / 2, extent.height / 2)
            yield middle @ make_scaling(factor, factor) @ np.linalg.inv(middle)
        else:
            yield np.eye(3)


def _make_sprite(extent: Extent, time: float) -> Hole:
    """An upright ellipse, a fifth of the frame high and more, that walks from left to right."""
    hole = np.zeros((extent.height, extent.width), np.uint8)
    centre = (round(extent.width * (0.1 + 0.8 * time)), round(extent.height * (0.55 + 0.05 * np.sin(12 * time))))
    cv2.ellipse(hole, centre, (extent.width // 14, extent.height // 4), 0, 0, 360, 1, -1)
    return hole > 0


def _draw_large_sprite(extent: Extent, time: float) -> Hole:
    """An ellipse over a third of the picture, with an arm, that sways; its middle is never uncovered."""
    hole = np.zeros((extent.height, extent.width), np.uint8)
    width, height = extent
    x = width * (0.5 + 0.03 * np.sin(9 * time))
    body, arm = (width * 3 // 20, height // 2), (width // 25, height * 7 // 25)
    cv2.ellipse(hole, (round(x), round(height * 0.62)), body, 0, 0, 360, 1, -1)
    cv2.ellipse(hole, (round(x + width * 0.12), round(height * 0.55)), arm, 30 * np.sin(20 * time) - 20, 0, 360, 1, -1)
    return hole > 0


def _draw_walker(extent: Extent, number: int, frames: int) -> tuple[Hole, Hole]:
    """A figure that walks on two legs, and a mask of it: without legs in a third of the frames, without feet in all."""
    width, height = extent
    unit = height / 100
    x, y = width * (0.12 + 0.76 * number / max(1, frames - 1)), 30 * unit
    body, legs, feet = (np.zeros((height, width), np.uint8) for _ in range(3))
    cv2.ellipse(body, (round(x), round(y + 12 * unit)), (round(9 * unit), round(18 * unit)), 0, 0, 360, 1, -1)
    cv2.circle(body, (round(x), round(y - 10 * unit)), round(6 * unit), 1, -1)
    for side in (-1, 1):
        swing = side * np.sin(0.5 * number)
        hip, end = (round(x), round(y + 25 * unit)), (round(x + 12 * unit * swing), round(y + 52 * unit))
        cv2.line(legs, hip, end, 1, round(6 * unit))
        cv2.ellipse(feet, (end[0] + round(3 * unit), end[1]), (round(6 * unit), round(3 * unit)), 0, 0, 360, 1, -1)
    mask = body if number // 3 % 3 == 0 else body | legs
    return (body | legs | feet) > 0, (mask & ~(feet & ~body)) > 0


def _dress(scene: Image, hole: Hole) -> Image:
    """Colours like those of the scene itself, blurred, so that a figure hardly differs from it here and there.

    They go along with the figure.
    """
    box, dress = Box.around(hole), np.zeros_like(scene)
    height, width = scene.shape[:2]
    worn = cv2.GaussianBlur(scene, (0, 0), 3)[height // 4 :, width // 4 :][: box.height, : box.width]
    dress[box.slices] = cv2.resize(worn, (box.width, box.height)) // 4 * 3
    return dress


def _make_sprite_texture(shape: tuple[int, ...]) -> Image:
    """Stripes of two strong colours."""
    rows = np.arange(shape[0])[:, None] // 12 % 2
    return np.where(rows[..., None], np.array([190, 40, 50], np.uint8), np.array([30, 40, 120], np.uint8))
