"""How a picture repeats itself: the offsets at which its known patches are most often found again.

Source: He and Sun 2014, "Image completion approaches using the statistics of similar patches". Deterministic.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image
from inpainting.methods.patches import Indices, PatchSamples, PatchSize, Pixels, WholePatches

_REDUCED: Final = 2
"""Patches are looked for at this part of the size."""
_SIZE: Final = PatchSize(side=8, step=4, samples=4)
_NEAREST: Final = 10
"""Working pixels at least that an offset reaches; patches always resemble those beside them."""
_ASKED: Final = 500
"""So many known patches round the hole are looked for elsewhere."""
_CHUNK: Final = 128
_SPREAD: Final = 1.4
"""Sigma in working pixels within which offsets are taken for the same."""


def find_frequent_offsets(image: Image, part: Hole, *, usable: Hole, count: int) -> Indices:
    """Up to `count` offsets (rows, columns) in pixels of `image` (H×W×3 uint8), the most frequent ones first.

    `part` (H×W bool) says what they are wanted for, `usable` (H×W bool) where may be copied from. Empty when there is
    too little to compare.
    """
    size = (image.shape[1] // _REDUCED, image.shape[0] // _REDUCED)
    small = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
    share = cv2.resize(usable.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    sources = WholePatches(np.asarray(share > 0.999, np.bool_), _SIZE)
    asked = _choose_asked(sources, part)
    if not sources.count or not len(asked):
        return np.empty((0, 2), np.int64)
    votes = _count_votes(_measure_offsets(small, sources, asked), Extent(*size))
    return _REDUCED * _find_peaks(votes)[:count]


def _choose_asked(sources: WholePatches, part: Hole) -> Indices:
    """Centres of known patches, as rows and columns, not farther from the part than it is large."""
    box = Box.around(part)
    reach = max(box.width, box.height)
    near = box.grown(reach).clipped(Extent(part.shape[1], part.shape[0]))
    top, left = near.y0 // _REDUCED, near.x0 // _REDUCED
    y, x = np.nonzero(sources.allowed[top : near.y1 // _REDUCED, left : near.x1 // _REDUCED])
    every = max(1, len(y) // _ASKED)
    return np.stack([y[::every] + top, x[::every] + left], axis=1)


def _measure_offsets(small: Image, sources: WholePatches, asked: Indices) -> Indices:
    """From each of these patches to the one most like it that is not just beside it."""
    samples = PatchSamples(small.astype(np.float32), _SIZE)
    offered, wanted = samples.take(*sources.centres), samples.take(*asked.T)
    squares, to = np.einsum("ns,ns->n", offered, offered), np.stack(sources.centres, axis=1)
    found = []
    for start in range(0, len(asked), _CHUNK):
        part = slice(start, start + _CHUNK)
        unlike = np.asarray(squares - 2 * wanted[part] @ offered.T, np.float32)
        unlike[_are_near(asked[part], to)] = np.inf
        best = unlike.argmin(axis=1)
        found.append((to[best] - asked[part])[np.isfinite(unlike.min(axis=1))])
    return np.concatenate(found)


def _are_near(some: Indices, others: Indices) -> Hole:
    """Which places (rows, columns) lie nearer to which others than offsets reach, some×others."""
    one, other = some.astype(np.float32), others.astype(np.float32)  # exact: whole numbers below 2**24
    squares = (other * other).sum(axis=1) + (one * one).sum(axis=1)[:, None]
    return np.asarray(squares - 2 * one @ other.T < _NEAREST**2, np.bool_)


def _count_votes(offsets: Indices, extent: Extent) -> Pixels:
    """How often each offset was found, either way, (2·height+1)×(2·width+1) with none in the middle."""
    votes = np.zeros((2 * extent.height + 1, 2 * extent.width + 1), np.float32)
    np.add.at(votes, (offsets[:, 0] + extent.height, offsets[:, 1] + extent.width), 1)
    return np.asarray(cv2.GaussianBlur(votes + votes[::-1, ::-1], (0, 0), _SPREAD), np.float32)


def _find_peaks(votes: Pixels) -> Indices:
    """The offsets with more votes than those around them, by their votes."""
    y, x = np.nonzero((votes > 0) & (votes >= cv2.dilate(votes, np.ones((5, 5), np.uint8))))
    order = np.argsort(-votes[y, x], kind="stable")
    middle = np.array(votes.shape) // 2
    return np.asarray(np.stack([y, x], axis=1)[order] - middle, np.int64)
