"""A line of writing as one look saw it: known again in other frames, and where it comes and goes. Finds none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole
from inpainting.video.background.motion import Luma
from inpainting.video.packed import grow_hole

_LIKE, _LIKE_IN_PLACE = 0.75, 0.55
"""Common share of the purest of two looks' letters that are the same writing, and if they lie at the same place …"""
_PLACED: Final = 0.7
"""… which is to say that this share of their boxes is common."""
_SAME: Final = 0.4
"""What differs by less than this share of the letters' contrast is the same writing."""
_CHANGE: Final = 0.3
_LEAST_CHANGE: Final = 7.0
"""Levels, and shares of the contrast, by which a pixel changes when letters come or go …"""
_BEYOND_MOTION: Final = 2.0
"""… and times what it changes by in the frame before or after, close by, …"""
_BESIDE: Final = 8
"""Pixels round letters that are beside them."""
_QUIET: Final = 0.08
"""… while no more than this share of what is beside them does."""
_SHOWN: Final = 0.5
"""Share of its contrast that writing has in the frames that show it …"""
_FADING: Final = (0.2, 0.04)
"""… or it is fading: that share at least, and so much more than in the frame before or after."""

Values = npt.NDArray[np.float32]
"""One number for each pixel of a mask."""


@dataclass(eq=False)
class SeenLine:
    """What one look saw of a line: its pixels, all and the purest, where else it may have some, and the luma then.

    `is_told` says whether letters could be told from what is behind them.
    """

    letters: Hole
    core: Hole
    room: Hole
    luma: Luma
    score: float
    is_told: bool
    box: Box = field(init=False)
    contrast: float = field(init=False)

    def __post_init__(self) -> None:
        self.box = Box.around(self.letters)
        if not self.core.any():
            self.core = self.letters
        ring = grow_hole(self.letters, 6) & ~grow_hole(self.letters, 2)
        beside = float(np.median(self.luma[ring])) if ring.any() else 128.0
        self.contrast = float(np.abs(self.read_values(self.luma) - beside).mean())

    def read_values(self, luma: Luma) -> Values:
        """What is where the letters are purest."""
        return luma[self.box.slices][self.core[self.box.slices]].astype(np.float32)

    def stand_out(self, luma: Luma) -> Values:
        """How much lighter than what is close beside it a frame is where the letters are purest.

        What moves behind letters is behind both, and hardly counts.
        """
        box = self.box.grown(_BESIDE).clipped(Extent(luma.shape[1], luma.shape[0]))
        core, crop = self.core[box.slices], luma[box.slices].astype(np.float32)
        beside = (~grow_hole(core, 3)).astype(np.float32)
        share = np.maximum(cv2.GaussianBlur(beside, (0, 0), _BESIDE / 2), 1e-3)
        ground = cv2.GaussianBlur(crop * beside, (0, 0), _BESIDE / 2) / share
        return np.asarray((crop - ground)[core], np.float32)

    def is_in(self, luma: Luma) -> bool:
        """Whether another frame shows the same at the same place."""
        away = float(np.abs(self.read_values(luma) - self.read_values(self.luma)).mean())
        return away < max(4.0, _SAME * self.contrast)

    def is_same(self, other: SeenLine) -> bool:
        """Whether two looks saw the same letters, whatever shines through them."""
        common = float((self.core & other.core).sum()) / max(1, min(int(self.core.sum()), int(other.core.sum())))
        both = self.box.intersection(other.box)
        is_placed_so = both.width * both.height > _PLACED * max(one.width * one.height for one in (self.box, other.box))
        return self.is_told and other.is_told and common > (_LIKE_IN_PLACE if is_placed_so else _LIKE)

    def list_changed(self, shown: Sequence[Luma], gone: Sequence[Luma]) -> Hole:
        """What of its room changed as it went, between the first of two frames each, by more than it moved anyway.

        Nothing where what is beside the line changed as well.
        """
        least = max(_LEAST_CHANGE, _CHANGE * self.contrast)
        motion = cv2.dilate(cv2.max(cv2.absdiff(*shown), cv2.absdiff(*gone)), np.ones((7, 7), np.uint8))
        away = cv2.absdiff(shown[0], gone[0]) > np.maximum(least, _BEYOND_MOTION * motion)
        beside = grow_hole(self.room, 8) & ~grow_hole(self.room, 2)
        if beside.any() and away[beside].mean() > _QUIET:
            return np.zeros_like(away)
        return np.asarray(away & self.room, np.bool_)

    def move(self, x: int, y: int) -> Hole:
        step = np.array([[1, 0, x], [0, 1, y]], np.float32)
        size = self.letters.shape[::-1]
        return np.asarray(cv2.warpAffine(self.letters.astype(np.uint8), step, size, flags=cv2.INTER_NEAREST) > 0)

    def find_in(self, luma: Luma, near: tuple[int, int], reach: int) -> tuple[int, int, float]:
        """Where it is best seen round a shift of `near`, and how well that correlates."""
        extent = Extent(luma.shape[1], luma.shape[0])
        place = self.box.grown(3).clipped(extent)
        around = place.moved(*near).grown(reach).clipped(extent)
        if around.width < place.width or around.height < place.height:
            return (0, 0, 0.0)
        likeness = cv2.matchTemplate(luma[around.slices], self.luma[place.slices], cv2.TM_CCOEFF_NORMED)
        _, best, _, (x, y) = cv2.minMaxLoc(likeness)
        return around.x0 + x - place.x0, around.y0 + y - place.y0, float(best)


def count_shown(line: SeenLine, without: Luma, frames: Sequence[Luma]) -> int:
    """How many of the frames show a line, the first of which surely do and the last do not.

    Going by what the line was seen like and one frame that does not show it; what is fading counts as shown.
    """
    nothing = line.stand_out(without)
    contrast = line.stand_out(line.luma) - nothing
    strength = float((contrast * contrast).sum()) + 1e-6
    shares = [float((contrast * (line.stand_out(luma) - nothing)).sum()) / strength for luma in frames]
    count = next((place for place, share in enumerate(shares) if share < _SHOWN), len(shares))
    while count + 1 < len(shares) and shares[count] > _FADING[0] and shares[count] - shares[count + 1] > _FADING[1]:
        count += 1
    return count
