"""Detail transfer: a soft fill gets the texture of the known pixels, patch by patch, and keeps its structure.

For every patch of the hole the known patch that looks most like the fill is found, exactly, then neighbours are made
to agree on where they copy from (coherence, Ashikhmin 2001), so that whole stretches of texture come over unbroken.
Thin parts of the hole get smaller patches than thick ones. What was found at a reduced size is copied at full size, so
that an enlarged fill is as sharp as the picture. Deterministic; sizes are in pixels of the image searched.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.geometry import Box
from inpainting.request import Hole, Image

_THICK: Final = 24
"""A part of the hole at least this thick gets large patches."""
_FEWEST: Final = 32
"""With fewer known patches to choose from, the fill stays as it is."""
_MOST: Final = 20_000
"""More known patches than this are thinned out."""
_CHUNK: Final = 256
_SAMPLES: Final = 4
_ROUNDS: Final = 8
_DISAGREEING: Final = 1.5
"""What a neighbour that copies from elsewhere costs, in shares of the usual difference between patches."""
_NOTICEABLE: Final = 4.0
"""Squared difference in grey levels below which patches look the same."""
_COVERED: Final = 1e-3
"""Weight from which on a pixel counts as made of patches."""
_SEAM_REACH, _SEAM_DEPTH = 6.0, 10.0

Pixels = npt.NDArray[np.float32]
Indices = npt.NDArray[np.int64]


@dataclass(frozen=True)
class PatchSize:
    """Patches `side` wide, every `step` pixels; colours are matched, by a share of `gain`, at the scale `smooth`."""

    side: int
    step: int
    smooth: float
    gain: float


_LARGE: Final = PatchSize(16, 8, 4.0, 0.5)
_SMALL: Final = PatchSize(8, 4, 2.0, 1.0)


@dataclass(frozen=True, eq=False)
class Transfer:
    """Which known patch is laid where: centres `to` and `origin` (rows, columns), and what is added to its colours."""

    part: Hole
    size: PatchSize
    to: tuple[Indices, Indices]
    origin: tuple[Indices, Indices]
    gains: Pixels


def with_detail(image: Image, hole: Hole, filled: Image) -> tuple[Image, tuple[Transfer, ...]]:
    """`filled` with the texture of what is known in `image`, and how it came; all H×W×3 uint8, `hole` H×W bool."""
    result = np.where(hole[..., None], filled, image)
    transfers = []
    for part, size in zip(_by_thickness(hole), (_LARGE, _SMALL), strict=True):
        transfer = _found(result, part, known=~hole, size=size) if part.any() else None
        if transfer is not None:
            result = _laid(transfer, result, image=result, original=result, scale=1)
            transfers.append(transfer)
    return result, tuple(transfers)


def with_full_detail(
    enlarged: Image, transfers: Iterable[Transfer], *, image: Image, original: Image, scale: int
) -> Image:
    """The same at full size: `enlarged` and `original` are `scale` times as large as `image`, or a little less.

    `image` is what `with_detail` returned; outside the hole, `original` is what the image was reduced from.
    """
    height, width = (length * scale for length in image.shape[:2])
    beyond = (0, height - original.shape[0], 0, width - original.shape[1])
    original, result = (
        np.asarray(cv2.copyMakeBorder(one, *beyond, cv2.BORDER_REPLICATE), np.uint8) for one in (original, enlarged)
    )
    for transfer in transfers:
        result = _laid(transfer, result, image=image, original=original, scale=scale)
    return result[: enlarged.shape[0], : enlarged.shape[1]]


def _by_thickness(hole: Hole) -> tuple[Hole, Hole]:
    """The connected parts that are thick, and those that are thin."""
    framed = cv2.copyMakeBorder(hole.astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_REPLICATE)
    depth = cv2.distanceTransform(framed, cv2.DIST_L2, 3)[1:-1, 1:-1]
    count, parts = cv2.connectedComponents(hole.astype(np.uint8), connectivity=8)
    is_thick = np.zeros(count, bool)
    is_thick[parts[depth >= _THICK / 2]] = True
    thick = is_thick[parts] & hole
    return thick, hole & ~thick


def _found(image: Image, part: Hole, *, known: Hole, size: PatchSize) -> Transfer | None:
    """The known patches that look like what `image` shows in `part`; None when there is too little to choose from."""
    targets, sources = _Targets(part, size), _Sources(known, size)
    if not targets.count or sources.count < _FEWEST:
        return None
    pixels = image.astype(np.float32)
    looks = cv2.GaussianBlur(pixels, (0, 0), size.side / 8).astype(np.float32)
    wanted, offered = (_descriptors(looks, *one.centres, side=size.side) for one in (targets, sources))
    chosen = _agreed(_nearest(wanted, offered), wanted, offered, targets, sources)
    origin = (sources.centres[0][chosen], sources.centres[1][chosen])
    smooth = cv2.GaussianBlur(pixels, (0, 0), size.smooth)
    there, here = (
        smooth[np.minimum(y, part.shape[0] - 1), np.minimum(x, part.shape[1] - 1)] for y, x in (targets.centres, origin)
    )
    return Transfer(part, size, targets.centres, origin, np.asarray(size.gain * (there - here), np.float32))


class _Targets:
    """The patches that touch a part of the hole, on a regular grid: centres (y, x) and each one's four neighbours."""

    def __init__(self, part: Hole, size: PatchSize) -> None:
        touched = cv2.dilate(part.astype(np.uint8), np.ones((size.side, size.side), np.uint8)) > 0
        rows, columns = (_grid(length, size.side, size.step) for length in part.shape)
        y, x = np.meshgrid(rows, columns, indexing="ij")
        wanted = touched[np.minimum(y, part.shape[0] - 1), np.minimum(x, part.shape[1] - 1)]
        self.centres: tuple[Indices, Indices] = (y[wanted], x[wanted])
        self.count = len(self.centres[0])
        numbers = np.full((len(rows) + 2, len(columns) + 2), -1)
        numbers[1:-1, 1:-1][wanted] = np.arange(self.count)
        around = (numbers[:-2, 1:-1], numbers[2:, 1:-1], numbers[1:-1, :-2], numbers[1:-1, 2:])
        self.neighbours: Indices = np.stack([one[wanted] for one in around], axis=1)


class _Sources:
    """The patches known whole, on a regular grid; `number_at` finds them again, -1 where there is none."""

    def __init__(self, known: Hole, size: PatchSize) -> None:
        reach = size.side + 3  # a pixel more to all sides: at a reduced size it may be hole in part
        whole = cv2.erode(
            known.astype(np.uint8), np.ones((reach, reach), np.uint8), borderType=cv2.BORDER_CONSTANT, borderValue=1
        )
        step = 2
        while (known.shape[0] // step) * (known.shape[1] // step) > _MOST and step < size.step:
            step *= 2
        rows, columns = (np.arange(size.side // 2, length - size.side // 2 + 1, step) for length in known.shape)
        y, x = np.meshgrid(rows, columns, indexing="ij")
        kept = whole[np.minimum(y, known.shape[0] - 1), np.minimum(x, known.shape[1] - 1)] > 0
        self.centres: tuple[Indices, Indices] = (y[kept], x[kept])
        self.count = len(self.centres[0])
        self._numbers = np.full((known.shape[0] + 1, known.shape[1] + 1), -1)
        self._numbers[self.centres] = np.arange(self.count)

    def number_at(self, y: Indices, x: Indices) -> Indices:
        height, width = self._numbers.shape
        inside = (y >= 0) & (y < height) & (x >= 0) & (x < width)
        return np.where(inside, self._numbers[np.where(inside, y, 0), np.where(inside, x, 0)], -1)


def _grid(length: int, side: int, step: int) -> Indices:
    """Centres every `step` pixels such that patches cover the whole length, the last one flush with its end."""
    centres = np.arange(side // 2, length - side // 2 + 1, step)
    last = length - side // 2
    return np.append(centres, last) if len(centres) and centres[-1] != last else centres


def _descriptors(looks: Pixels, y: Indices, x: Indices, *, side: int) -> Pixels:
    """One row a patch: its colours at 4×4 places."""
    offsets = np.arange(_SAMPLES) * side // _SAMPLES - side // 2 + side // _SAMPLES // 2
    colours = looks[y[:, None, None] + offsets[:, None], x[:, None, None] + offsets]
    return np.asarray(colours.reshape(len(y), -1), np.float32)


def _nearest(wanted: Pixels, offered: Pixels) -> Indices:
    """The number of the offered patch that is most like each wanted one."""
    factors = np.column_stack([offered * np.float32(-2), (offered**2).sum(axis=1)]).T
    with_one = np.column_stack([wanted, np.ones(len(wanted), np.float32)])
    chunks = (with_one[start : start + _CHUNK] for start in range(0, len(wanted), _CHUNK))
    return np.concatenate([np.argmin(chunk @ factors, axis=1) for chunk in chunks])


def _agreed(chosen: Indices, wanted: Pixels, offered: Pixels, targets: _Targets, sources: _Sources) -> Indices:
    """Lets every patch copy from beside where a neighbour copies from, where that is hardly less alike."""
    (y, x), neighbours = targets.centres, targets.neighbours
    has_neighbour = neighbours >= 0
    alike = ((wanted - offered[chosen]) ** 2).sum(axis=1)
    price = _DISAGREEING * (np.median(alike) + _NOTICEABLE * wanted.shape[1])
    for _ in range(_ROUNDS):
        down, across = sources.centres[0][chosen] - y, sources.centres[1][chosen] - x
        beside = sources.number_at(y[:, None] + down[neighbours], x[:, None] + across[neighbours])
        candidates = np.column_stack([chosen, np.where(has_neighbour & (beside >= 0), beside, chosen[:, None])])
        cost = ((offered[candidates] - wanted[:, None]) ** 2).sum(axis=2)
        to = (sources.centres[0][candidates] - y[:, None], sources.centres[1][candidates] - x[:, None])
        for one in range(neighbours.shape[1]):
            other = neighbours[:, one]
            differs = (to[0] != down[other][:, None]) | (to[1] != across[other][:, None])
            cost += price * (differs & has_neighbour[:, one : one + 1])
        better = candidates[np.arange(targets.count), cost.argmin(axis=1)]
        if np.array_equal(better, chosen):
            break
        chosen = better
    return chosen


def _laid(transfer: Transfer, base: Image, *, image: Image, original: Image, scale: int) -> Image:
    """`base` with the patches of `original` laid over each other inside the part, meeting the picture at its edge."""
    side = transfer.size.side
    box = Box.around(cv2.dilate(transfer.part.astype(np.uint8), np.ones((2 * side, 2 * side), np.uint8)) > 0)
    large = Box(box.x0 * scale, box.y0 * scale, box.x1 * scale, box.y1 * scale)
    total = np.zeros((large.height, large.width, 4), np.float32)
    half, curve = side * scale // 2, np.hanning(side * scale + 2)[1:-1]
    window = np.outer(curve, curve)[..., None].astype(np.float32)
    patch = np.ones((2 * half, 2 * half, 4), np.float32)
    for y, x, v, u, gain in zip(*transfer.to, *transfer.origin, transfer.gains, strict=True):
        patch[..., :3] = original[v * scale - half : v * scale + half, u * scale - half : u * scale + half] + gain
        top, left = y * scale - half - large.y0, x * scale - half - large.x0
        total[top : top + 2 * half, left : left + 2 * half] += patch * window
    weight = total[..., 3]
    made = np.asarray(total[..., :3] / np.maximum(weight, 1e-6)[..., None], np.float32)
    error = image[box.slices] - _reduced(made, scale)
    seam = _seam_correction(error, transfer.part[box.slices], covered=_reduced(weight, scale) > _COVERED)
    made += cv2.resize(seam, (large.width, large.height), interpolation=cv2.INTER_LINEAR)
    part = transfer.part[box.slices].astype(np.uint8)
    inside = cv2.resize(part, (large.width, large.height), interpolation=cv2.INTER_NEAREST) > 0
    result = base.copy()
    shown = inside & (weight > _COVERED)
    result[large.slices] = np.where(shown[..., None], (made + 0.5).clip(0, 255).astype(np.uint8), base[large.slices])
    return result


def _reduced(pixels: Pixels, scale: int) -> Pixels:
    size = (pixels.shape[1] // scale, pixels.shape[0] // scale)
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.float32) if scale > 1 else pixels


def _seam_correction(error: Pixels, part: Hole, *, covered: Hole) -> Pixels:
    """What is to be added inside so that the patches meet the picture at the edge: the error there, fading inwards."""
    near = covered & ~part & (cv2.dilate(part.astype(np.uint8), np.ones((7, 7), np.uint8)) > 0)
    share = near.astype(np.float32)
    known = cv2.GaussianBlur(share, (0, 0), _SEAM_REACH)
    spread = cv2.GaussianBlur(error * share[..., None], (0, 0), _SEAM_REACH) / np.maximum(known, 1e-4)[..., None]
    depth = cv2.distanceTransform(part.astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5)
    return np.asarray(spread * np.exp(-depth / _SEAM_DEPTH)[..., None], np.float32)
