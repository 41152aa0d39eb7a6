"""The first pass over a video: shots with their holes, the camera's way and a clean plate each. Writes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

import cv2
import numpy as np

from inpainting.engine.geometry import Box
from inpainting.engine.request import Hole
from inpainting.video.background.inventing import Fill
from inpainting.video.background.low_res_shot import LowResShot
from inpainting.video.background.motion import (
    CameraTracker,
    Matrix,
    make_shift,
    measure_farthest_shift,
    steady_motions,
)
from inpainting.video.background.plate import Plate, compute_plate_box, make_plate
from inpainting.video.background.shots import CutDetector
from inpainting.video.background.views import Sample
from inpainting.video.io.frames import Frame, Planes, convert_to_luma8
from inpainting.video.io.reader import VideoInfo
from inpainting.video.masks.holes import HoleSource
from inpainting.video.masks.residual import add_residual_masks
from inpainting.video.packed import PackedHole

LONGEST: Final = 900
"""Frames; a longer shot is worked on in parts, and so is one whose camera goes far."""
_FAR: Final = 0.8
"""Frame widths from its first frame at which a part ends."""
_PATIENCE: Final = 2
"""Seconds for which what was found before or after goes on to be covered though it is overlooked."""
_RESTS: Final = 5
"""So many frames in a row have the same hole, or all of a shorter shot, where it is at rest."""
_SAMPLES: Final = 24
_SAMPLE_BYTES: Final = 400_000_000


@dataclass(frozen=True, eq=False)
class Shot:
    """A stretch of frames with one plate; `motions` take each frame to the first one. No plate: nothing is to go.

    `still` is the part of each hole that does not move over the picture, such as captions.
    """

    first: int
    holes: tuple[PackedHole, ...]
    motions: tuple[Matrix, ...]
    plate: Plate | None
    goes_on: bool
    still: tuple[PackedHole, ...] = ()


class _Kept:
    """Frames kept for the plate, evenly spread over however many come."""

    def __init__(self, brought: list[Sample]) -> None:
        self.brought = brought
        self._step = 1
        self._frames: dict[int, Planes] = {}

    def offer(self, number: int, planes: Planes) -> None:
        if number % self._step:
            return
        self._frames[number] = planes
        most = max(6, min(_SAMPLES, _SAMPLE_BYTES // sum(plane.nbytes for plane in planes)))
        if len(self._frames) > most:
            self._step *= 2
            self._frames = {place: kept for place, kept in self._frames.items() if place % self._step == 0}

    def list_samples(self, motions: list[Matrix], holes: list[PackedHole]) -> list[Sample]:
        own = [Sample(planes, motions[place], holes[place]) for place, planes in self._frames.items()]
        return [*self.brought, *own]


class Analysis:
    """Looks at the frames of one video and yields its shots.

    `cling` grows what clings to the holes of `source` (pixels) and goes with them; None leaves them as they are.
    Nothing ever clings to those of `written`, a second source.
    """

    def __init__(
        self,
        info: VideoInfo,
        source: HoleSource,
        fill: Fill,
        *,
        cling: int | None = None,
        written: HoleSource | None = None,
        check_cancelled: Callable[[], None],
    ) -> None:
        self._info, self._source, self._fill, self._check_cancelled = info, source, fill, check_cancelled
        self._cling, self._written = cling, written
        self._begin(0, [])

    def find_shots(self, frames: Iterable[Frame], on_frame: Callable[[], None]) -> Iterator[Shot]:
        """The shots in order, each as soon as the frame after it was seen; `on_frame` is told of each frame."""
        cuts = CutDetector(self._info.layout)
        for frame in frames:
            self._check_cancelled()
            cut = cuts.is_cut(frame.planes)
            if self._motions and (cut or self._is_far()):
                yield self._finish_shot(goes_on=not cut)
            self._take(frame)
            on_frame()
        if self._motions:
            yield self._finish_shot(goes_on=False)

    def _begin(self, first: int, brought: list[Sample]) -> None:
        self._first = first
        self._kept = _Kept(brought)
        self._low_res = LowResShot(self._info.layout, self._info.extent)
        self._tracker = CameraTracker(self._info.extent)
        self._motions: list[Matrix] = []

    def _take(self, frame: Frame) -> None:
        hole = _unite(self._source.see(frame), None if self._written is None else self._written.see(frame))
        self._kept.offer(len(self._motions), frame.planes)
        if self._cling is not None:
            self._low_res.add(frame.planes)
        self._motions.append(self._tracker.find_motion(convert_to_luma8(frame.planes[0], self._info.layout.bits), hole))

    def _is_far(self) -> bool:
        far = measure_farthest_shift(self._motions[-1], self._info.extent) > _FAR * self._info.extent.width
        return far or len(self._motions) >= LONGEST

    def _finish_shot(self, *, goes_on: bool) -> Shot:
        holes = self._source.finish(goes_on=goes_on)
        motions = steady_motions(self._motions, self._info.extent)
        if self._cling is not None:
            patience = round(_PATIENCE * self._info.rate)
            holes = add_residual_masks(
                self._low_res,
                holes,
                motions,
                grow=self._cling,
                patience=patience,
                check_cancelled=self._check_cancelled,
            )
        still = _keep_resting(holes)
        if self._written is not None:
            written = self._written.finish(goes_on=goes_on)
            holes, still = _unite_packed(holes, written), _unite_packed(still, written)
        samples = self._kept.list_samples(motions, holes)
        plate = self._make_plate(samples, holes, motions)
        if plate is not None and not self._tracker.is_believed:
            plate = replace(plate, trust=np.zeros_like(plate.trust), doubt=1.0)
        shot = Shot(self._first, tuple(holes), tuple(motions), plate, goes_on, tuple(still))
        self._begin(self._first + len(holes), self._take_along(samples, motions[-1]) if goes_on else [])
        return shot

    def _take_along(self, samples: list[Sample], last: Matrix) -> list[Sample]:
        """Every second sample that is still near, seen from the last frame; the next part's plate then agrees."""
        back = np.linalg.inv(last)
        near = [replace(sample, motion=back @ sample.motion) for sample in samples[:: 2 if len(samples) > 8 else 1]]
        return [one for one in near if measure_farthest_shift(one.motion, self._info.extent) < self._info.extent.width]

    def _make_plate(self, samples: list[Sample], holes: list[PackedHole], motions: list[Matrix]) -> Plate | None:
        info = self._info
        places = _find_places(holes, motions)
        if not places:
            return None
        box = compute_plate_box(places, info.layout)
        needed = _find_needed(holes, motions, box)
        return make_plate(
            samples,
            box,
            needed,
            layout=info.layout,
            colours=info.colours,
            fill=self._fill,
            check_cancelled=self._check_cancelled,
        )


def _unite(one: Hole | None, other: Hole | None) -> Hole | None:
    if one is None or other is None:
        return other if one is None else one
    return np.asarray(one | other, np.bool_)


def _keep_resting(holes: Sequence[PackedHole]) -> list[PackedHole]:
    """The holes that stay the same for a while; nothing in the place of the others."""
    nothing = PackedHole.of(np.zeros(holes[0].shape, np.bool_))
    runs = [list(run) for _, run in groupby(holes)]
    return [hole if len(run) >= min(_RESTS, len(holes)) else nothing for run in runs for hole in run]


def _unite_packed(holes: Sequence[PackedHole], others: Sequence[PackedHole]) -> list[PackedHole]:
    """Each two of them together; equal neighbours stay one."""
    made: dict[tuple[int, int], PackedHole] = {}
    for one, other in zip(holes, others, strict=True):
        key = (id(one), id(other))
        if key not in made:
            made[key] = one if one == other else PackedHole.of(one.unpack_hole() | other.unpack_hole())
    return [made[id(one), id(other)] for one, other in zip(holes, others, strict=True)]


def _find_places(holes: list[PackedHole], motions: list[Matrix]) -> list[tuple[Box, Matrix]]:
    """The boxes of all holes that are not empty; equal neighbours only once."""
    boxes: dict[int, Box] = {}
    for hole in holes:
        if id(hole) not in boxes:
            boxes[id(hole)] = Box.around(hole.unpack_hole())
    places = [(boxes[id(hole)], motion) for hole, motion in zip(holes, motions, strict=True)]
    return [(box, motion) for box, motion in places if not box.is_empty]


def _find_needed(holes: list[PackedHole], motions: list[Matrix], box: Box) -> Hole:
    """What the holes show of the plate at `box`, found at a quarter of its size and a little too large."""
    size = (-(-box.width // 4), -(-box.height // 4))
    needed = np.zeros(size[::-1], np.uint8)
    seen: dict[tuple[int, bytes], None] = {}
    for hole, motion in zip(holes, motions, strict=True):
        key = (id(hole), motion.tobytes())
        if key in seen:
            continue
        seen[key] = None
        needed |= _on_plate(hole.unpack_hole(), motion, box, size)
    needed = cv2.dilate(needed, np.ones((5, 5), np.uint8))
    large = cv2.resize(needed, (size[0] * 4, size[1] * 4), interpolation=cv2.INTER_NEAREST)
    return np.asarray(large[: box.height, : box.width] > 0, np.bool_)


def _on_plate(hole: Hole, motion: Matrix, box: Box, size: tuple[int, int]) -> np.ndarray:
    """The hole as it lies in the plate, a quarter of its size."""
    height, width = hole.shape
    small = cv2.resize(hole.astype(np.float32), (-(-width // 4), -(-height // 4)), interpolation=cv2.INTER_AREA)
    from_small = np.diag([width / small.shape[1], height / small.shape[0], 1.0])
    to_plate = np.diag([0.25, 0.25, 1.0]) @ make_shift(-box.x0, -box.y0)
    moved_hole = cv2.warpPerspective(small, to_plate @ motion @ from_small, size, flags=cv2.INTER_LINEAR)
    return (moved_hole > 0.02).astype(np.uint8)
