"""Looking for writing in a part of a clip's frames, as the engine does: to the frame, letters only. On the worker."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np

from app.core.batch.thumbnails import make_thumbnail
from app.core.video.clip import Clip, ClipReader
from app.core.video.tracks import Track
from inpainting.detection.text_locator import TextLocator
from inpainting.engine.geometry import Box, Extent
from inpainting.video.background.shots import CutDetector
from inpainting.video.io.frames import Frame, turn_upright
from inpainting.video.io.reader import make_frame
from inpainting.video.masks.captions import TEXT, CaptionHoles, Locator, compute_caption_growth
from inpainting.video.packed import PackedHole

_LOOKS_A_SECOND: Final = 3
_BEFORE: Final = 25
"""Frames before the first one that are seen too, so that it is known what a caption covers."""


def find_captions(
    reader: ClipReader,
    place: Box,
    frames: range,
    *,
    check_cancelled: Callable[[], None],
    report: Callable[[float], None],
    locator: Locator | None = None,
) -> list[Track]:
    """The writing at a place of the upright picture in a range of frames as one track; nothing when there is none.

    Its holes are of the video's size. Raises `WeightsError` when text cannot be looked for.
    """
    search = _Search(reader.clip, place, frames, locator or TextLocator.load(), check_cancelled)
    first, stop = max(0, frames.start - _BEFORE), frames.stop
    for number, picture in reader.read_frames(first, stop):
        check_cancelled()
        search.take(make_frame(picture, reader.clip.info, number))
        report((number - first) / (stop - first))
    holes = search.finish()
    if not holes:
        return []
    middle = sorted(holes)[len(holes) // 2]
    around = Box.around(holes[middle].unpack_hole()).grown(4).clipped(reader.clip.extent)
    return [Track(TEXT, 1.0, holes, make_thumbnail(reader.read_image(middle)[around.slices]))]


class _Search:
    """Goes through the frames shot by shot."""

    def __init__(
        self, clip: Clip, place: Box, frames: range, locator: Locator, check_cancelled: Callable[[], None]
    ) -> None:
        region = np.zeros((clip.extent.height, clip.extent.width), np.bool_)
        region[place.clipped(Extent(*clip.extent)).slices] = True
        self._rotation = clip.info.rotation
        self._is_cut = CutDetector(clip.info.layout).is_cut
        self._source = CaptionHoles(
            locator,
            clip.info,
            grow=compute_caption_growth(clip.info.extent),
            every=max(1, round(clip.info.rate / _LOOKS_A_SECOND)),
            within=region,
            is_asked=lambda frame: frame.index in frames,
            check_cancelled=check_cancelled,
        )
        self._waiting: list[int] = []
        self._holes: dict[int, PackedHole] = {}

    def take(self, frame: Frame) -> None:
        if self._is_cut(frame.planes):
            self.finish()
        self._waiting.append(frame.index)
        self._source.see(frame)

    def finish(self) -> dict[int, PackedHole]:
        """The holes up to now, of frames that have any."""
        waiting, self._waiting = self._waiting, []
        for number, packed in zip(waiting, self._source.finish(goes_on=False) if waiting else [], strict=True):
            hole = packed.unpack_hole()
            if hole.any():
                self._holes[number] = PackedHole.of(np.ascontiguousarray(turn_upright(hole, self._rotation)))
        return self._holes
