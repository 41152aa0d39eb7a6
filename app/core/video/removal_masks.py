"""What is to go from a clip, frame by frame, and how the engine is told: a folder of masks, one for each frame."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from app.core.video.tracks import Track
from inpainting.engine.geometry import Extent
from inpainting.engine.request import Hole
from inpainting.video.background.low_res import enlarge_hole
from inpainting.video.packed import PackedHole

TEXT = "text"
"""The class of what is written over a picture."""


@dataclass(frozen=True, eq=False)
class RemovalMasks:
    """The ticked tracks, and what was painted: exactly so on its own frames, followed on the others.

    `cast_shadows` is whether any of the tracks is a thing; writing on a picture casts none.
    """

    tracks: Sequence[Mapping[int, PackedHole]]
    painted: Mapping[int, PackedHole]
    followed: Mapping[int, PackedHole]
    cast_shadows: bool = False

    @classmethod
    def of(
        cls, tracks: Sequence[Track], painted: Mapping[int, PackedHole], followed: Mapping[int, PackedHole]
    ) -> RemovalMasks:
        chosen = [track for track in tracks if track.chosen]
        things = any(track.label != TEXT for track in chosen)
        return cls([dict(track.holes) for track in chosen], dict(painted), dict(followed), things)

    @property
    def is_nothing(self) -> bool:
        return not self.tracks and not any(hole.unpack_hole().any() for hole in self.painted.values())

    def make_hole(self, number: int, extent: Extent) -> Hole:
        """Upright, of the video's size."""
        whole = np.zeros((extent.height, extent.width), np.bool_)
        if number in self.painted:
            whole |= self.painted[number].unpack_hole()
        elif number in self.followed:
            whole |= enlarge_hole(self.followed[number].unpack_hole(), whole.shape)
        found = [holes[number].unpack_hole() for holes in self.tracks if number in holes]
        for hole in (hole for hole in found if hole.shape == whole.shape):
            whole |= hole
        small = [hole for hole in found if hole.shape != whole.shape]
        if small:
            whole |= enlarge_hole(np.logical_or.reduce(small), whole.shape)
        return whole


@contextmanager
def write_mask_folder(
    root: Path, removal_masks: RemovalMasks, extent: Extent, frames: Sequence[int], check_cancelled: Callable[[], None]
) -> Iterator[Path]:
    """A folder below `root` with a mask for each of `frames`, named as the engine wants it, while it is needed.

    The same masks are always in a folder of the same name with the same stamps, so that the engine goes on after a
    kill. Nobody else may use `root`.
    """
    unfinished = Path(tempfile.mkdtemp(prefix="masks-", dir=root))
    folder = unfinished
    try:
        digest = hashlib.sha256()
        for place, number in enumerate(frames, start=1):
            check_cancelled()
            digest.update(_write_mask(unfinished / f"{place:04}.png", removal_masks.make_hole(number, extent)))
        folder = root / digest.hexdigest()[:16]
        shutil.rmtree(folder, ignore_errors=True)
        unfinished.rename(folder)
        yield folder
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
        shutil.rmtree(folder, ignore_errors=True)


def _write_mask(path: Path, hole: Hole) -> bytes:
    _, data = cv2.imencode(".png", hole.astype(np.uint8) * np.uint8(255), [cv2.IMWRITE_PNG_COMPRESSION, 1])
    path.write_bytes(data.tobytes())
    os.utime(path, (0, 0))
    return data.tobytes()
