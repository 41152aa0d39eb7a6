"""Goes on where the segmenter stopped seeing a tag: paint of one colour on a plain wall is told apart by its colour.

The segmenter leads, GrabCut (Rother et al. 2004) follows. Murals on rough walls stay as the segmenter sees them.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from inpainting.engine.request import Hole, Image, Probability

_REACH: Final = 0.12
"""How far paint may go on beyond what was seen, in shares of the longer side of the picture."""
_SEED, _SURE, _PERHAPS = 0.35, 0.7, 0.12
"""A pixel this likely is where paint begins, surely is paint, perhaps is."""
_FEWEST: Final = 30
"""Seeds, in pixels, to learn a colour from."""
_SEEN: Final = 0.4
"""What the segmenter says of the paint on the mean; where it says less, it saw something else of that colour."""
_ROUNDS: Final = 2
_APART: Final = 0.55
"""Paint and wall differ by at least this many of their standard deviations, or nothing can be told by colour."""


def complete_paint(likely: Probability, image: Image) -> Hole | None:
    """The paint (h×w bool) of which `compute_likelihood` (h×w) shows some, and what goes on near it; `image` is h×w×3.

    None when its colour does not tell it from the wall.
    """
    seed = likely > _SEED
    near = cv2.distanceTransform((~seed).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5) <= _REACH * max(likely.shape)
    if np.count_nonzero(seed) < _FEWEST or near.all():
        return None
    colours = np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2LAB), np.uint8)
    marks = np.full(likely.shape, cv2.GC_BGD, np.uint8)
    marks[near] = cv2.GC_PR_BGD
    marks[near & (likely > _PERHAPS)] = cv2.GC_PR_FGD
    marks[likely > _SURE] = cv2.GC_FGD
    models = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.setRNGSeed(1)
    cv2.grabCut(colours, marks, (0, 0, 0, 0), *models, _ROUNDS, cv2.GC_INIT_WITH_MASK)
    paint = _with_seeds((marks == cv2.GC_FGD) | (marks == cv2.GC_PR_FGD), seed)
    if not paint.any() or likely[paint].mean() < _SEEN:
        return None
    return paint if _are_apart(paint, colours) else None


def _with_seeds(paint: Hole, seed: Hole) -> Hole:
    """The connected parts of the paint that a seed lies in."""
    count, parts = cv2.connectedComponents(paint.astype(np.uint8), connectivity=8)
    kept = np.zeros(count, bool)
    kept[np.unique(parts[seed])] = True
    kept[0] = False
    return np.asarray(kept[parts], np.bool_)


def _are_apart(paint: Hole, colours: Image) -> bool:
    """Whether the paint's colours differ from those of the wall beside it."""
    marked = paint.astype(np.uint8)
    wide, narrow = (cv2.dilate(marked, np.ones((side, side), np.uint8)) > 0 for side in (25, 5))
    beside = wide & ~narrow
    if not beside.any():
        return False
    inside, outside = colours[paint].astype(np.float64), colours[beside].astype(np.float64)
    spread = inside.std(axis=0) + outside.std(axis=0) + 3
    return bool(np.linalg.norm((inside.mean(axis=0) - outside.mean(axis=0)) / spread) > _APART)
