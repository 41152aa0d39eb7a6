"""Frames as planes of luma and chroma, the way they are stored, and what they look like as images. No files here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image

Plane = npt.NDArray[Any]
"""h×w, uint8 or uint16: luma at full size, chroma at the size that the layout says."""

Planes = tuple[Plane, ...]


@dataclass(frozen=True)
class Layout:
    """How a frame lies in memory: FFmpeg's name for it, bits a sample, and luma pixels a chroma sample stands for."""

    name: str
    bits: int
    step_x: int
    step_y: int

    def get_steps(self, number: int) -> tuple[int, int]:
        """Luma pixels across and down for one sample of this plane (0 is luma)."""
        return (1, 1) if number == 0 else (self.step_x, self.step_y)

    def align_box(self, box: Box, extent: Extent) -> Box:
        """The smallest box round this one that cuts no chroma sample, within the frame."""
        x, y = self.step_x, self.step_y
        return Box(box.x0 // x * x, box.y0 // y * y, -(-box.x1 // x) * x, -(-box.y1 // y) * y).clipped(extent)

    def get_slices(self, number: int, box: Box) -> tuple[slice, slice]:
        """Where an aligned box lies in a plane."""
        x, y = self.get_steps(number)
        return slice(box.y0 // y, -(-box.y1 // y)), slice(box.x0 // x, -(-box.x1 // x))

    def crop(self, planes: Planes, box: Box) -> Planes:
        """Views of the planes at an aligned box."""
        return tuple(plane[self.get_slices(number, box)] for number, plane in enumerate(planes))


_CHROMA: Final = {"420": (2, 2), "422": (2, 1), "444": (1, 1)}

LAYOUTS: Final = {
    layout.name: layout
    for digits, (x, y) in _CHROMA.items()
    for layout in (
        Layout(f"yuv{digits}p", 8, x, y),
        Layout(f"yuvj{digits}p", 8, x, y),
        Layout(f"yuv{digits}p10le", 10, x, y),
    )
}
"""What is worked on and saved as it is; everything else is converted or refused by the reader."""


@dataclass(frozen=True)
class Colours:
    """FFmpeg's numbers for primaries, transfer, matrix and range; `full` is whether black is 0."""

    primaries: int = 2
    transfer: int = 2
    matrix: int = 2
    range: int = 0

    @property
    def full(self) -> bool:
        return self.range == 2


@dataclass(frozen=True, eq=False)
class Frame:
    """One picture of a video: `pts` and `duration` count ticks of the video's time base."""

    index: int
    pts: int
    duration: int
    planes: Planes

    @property
    def extent(self) -> Extent:
        height, width = self.planes[0].shape
        return Extent(width, height)


def convert_to_luma8(plane: Plane, bits: int) -> npt.NDArray[np.uint8]:
    """The luma plane with 8 bits."""
    return plane if bits == 8 else (plane >> (bits - 8)).astype(np.uint8)


def convert_to_image(planes: Planes, layout: Layout, colours: Colours) -> Image:
    """H×W×3 uint8 RGB."""
    height, width = planes[0].shape
    full = [planes[0], *(cv2.resize(plane, (width, height), interpolation=cv2.INTER_LINEAR) for plane in planes[1:])]
    black, luma_span, chroma_span = _compute_levels(colours, layout.bits)
    to_rgb = np.linalg.inv(_make_rgb_to_yuv(colours.matrix, height)) @ np.diag(
        [255 / luma_span, *[255 / chroma_span] * 2]
    )
    offset = -to_rgb @ (black, *[128 << (layout.bits - 8)] * 2)
    rgb = cv2.transform(cv2.merge(full).astype(np.float32), np.column_stack([to_rgb, offset]).astype(np.float32))
    return np.asarray(cv2.add(rgb, np.zeros(4), dtype=cv2.CV_8U), np.uint8)  # rounds and clips in one go


def convert_from_image(image: Image, layout: Layout, colours: Colours, *, height: int | None = None) -> Planes:
    """The planes of an RGB image; `height` is that of the whole frame when this is only a part of one."""
    yuv = cv2.transform(image.astype(np.float32), _make_rgb_to_yuv(colours.matrix, height or image.shape[0]))
    black, luma_span, chroma_span = _compute_levels(colours, layout.bits)
    yuv *= np.array([luma_span / 255, chroma_span / 255, chroma_span / 255], np.float32)
    yuv += np.array([black, 128 << (layout.bits - 8), 128 << (layout.bits - 8)], np.float32)
    return tuple(
        round_to_samples(shrink_values(np.ascontiguousarray(yuv[..., number]), layout.get_steps(number)), layout)
        for number in range(3)
    )


def round_to_samples(values: npt.NDArray[np.float32], layout: Layout) -> Plane:
    """Rounded and clipped to what the layout can hold."""
    kind = np.uint8 if layout.bits == 8 else np.uint16
    return np.clip(np.rint(values), 0, (1 << layout.bits) - 1).astype(kind)


def shrink_values(values: npt.NDArray[np.float32], steps: tuple[int, int]) -> npt.NDArray[np.float32]:
    """An h×w map of luma pixels as means over the samples of a plane."""
    if steps == (1, 1):
        return values
    height, width = values.shape
    padded = cv2.copyMakeBorder(values, 0, -height % steps[1], 0, -width % steps[0], cv2.BORDER_REPLICATE)
    size = (padded.shape[1] // steps[0], padded.shape[0] // steps[1])
    return np.asarray(cv2.resize(padded, size, interpolation=cv2.INTER_AREA), np.float32)


def turn_upright(array: npt.NDArray[Any], rotation: int) -> npt.NDArray[Any]:
    """What a person sees of a stored image or hole; `rotation` in degrees anticlockwise, a multiple of 90."""
    return np.ascontiguousarray(np.rot90(array, rotation // 90))


def turn_as_stored(array: npt.NDArray[Any], rotation: int) -> npt.NDArray[Any]:
    """The reverse of `turn_upright`."""
    return np.ascontiguousarray(np.rot90(array, -rotation // 90))


def find_touched(hole: Hole, steps: tuple[int, int]) -> Hole:
    """The samples of a plane that have any of the hole."""
    return shrink_values(hole.astype(np.float32), steps) > 0


def _compute_levels(colours: Colours, bits: int) -> tuple[float, float, float]:
    """Black, and the spans of luma and chroma."""
    scale = 1 << (bits - 8)
    if colours.full:
        top = (1 << bits) - 1
        return 0.0, float(top), float(top)
    return 16.0 * scale, 219.0 * scale, 224.0 * scale


_LUMA_SHARES: Final = {1: (0.2126, 0.0722), 9: (0.2627, 0.0593), 10: (0.2627, 0.0593)}
"""Red's and blue's share of luma in BT.709 and BT.2020, by FFmpeg's number of the matrix."""


def _make_rgb_to_yuv(matrix: int, height: int) -> npt.NDArray[np.float32]:
    high = (0.2126, 0.0722) if matrix == 2 and height > 576 else (0.299, 0.114)
    red, blue = _LUMA_SHARES.get(matrix, high)
    luma = np.array([red, 1 - red - blue, blue])
    chroma = [(np.eye(3)[2] - luma) / (2 * (1 - blue)), (np.eye(3)[0] - luma) / (2 * (1 - red))]
    return np.stack([luma, *chroma]).astype(np.float32)
