"""Filling by propagation: a hole pixel becomes a weighted mean of its eight neighbours, over and over, coarse to fine.

Neighbours nearer to known pixels weigh more ("upwind"), which carries edges into the hole instead of blurring them;
beyond that a network may say which neighbours count ("affinities"; spatial propagation networks: Liu et al. 2017, with
convolutional neighbourhoods: Cheng et al. 2018). With equal weights it would relax towards the harmonic interpolation.
The pyramid is that of pull-push (Gortler et al. 1996). No parameters of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import torch
from torch import Tensor
from torch.nn import functional as F

NEIGHBOURS = tuple((y, x) for y in (0, 1, 2) for x in (0, 1, 2) if (y, x) != (1, 1))
"""Row and column of each neighbour in the 3×3 window, in the order of the affinities' channels."""

_LEVELS = 6
_MOST_SWEEPS = 16
_UPWIND = 0.25
"""Logit of a neighbour one pixel nearer to known ones; of 0–2, it trades L1 against squared error best."""


def propagate(image: Tensor, valid: Tensor, affinities: Mapping[int, Tensor]) -> Tensor:
    """image B×C×H×W, valid B×1×H×W (1 = known) → B×C×H×W in fp32: `image` where known, filled in holes.

    affinities: level → B×8×H/2ˡ×W/2ˡ logits, one per neighbour; without them the distance alone decides.
    Pixels further than 2⁶ from anything known start from the mean of the known pixels; 0 when nothing is known.
    H and W must be multiples of 2⁶ for the image to be sampled evenly; any other size works without affinities.
    """
    with torch.autocast(image.device.type, enabled=False):
        valid = valid.float()
        return _fill(image.float() * valid, valid, affinities, 0)[0]


def _fill(image: Tensor, valid: Tensor, affinities: Mapping[int, Tensor], level: int) -> tuple[Tensor, Tensor]:
    """The filled image and its pixels' distance to known ones, in pixels of this level; `image` is 0 in holes."""
    if level == _LEVELS or min(image.shape[-2:]) < 2:
        mean = image.sum(dim=(2, 3), keepdim=True) / valid.sum(dim=(2, 3), keepdim=True).clamp_min(1)
        return torch.lerp(mean.expand_as(image), image, valid), 1 - valid
    share = F.avg_pool2d(valid, 2, ceil_mode=True)
    known = (share > 0).float()
    mean = F.avg_pool2d(image, 2, ceil_mode=True) / torch.lerp(torch.ones_like(share), share, known)
    below, distance = (_enlarge(part, valid) for part in _fill(mean, known, affinities, level + 1))
    distance = (2 * distance + 1) * (1 - valid)
    filled = torch.lerp(below, image, valid)
    weights = _compute_weights(distance, affinities.get(level))
    for _ in range(min(2 ** (level + 1), _MOST_SWEEPS)):
        filled = torch.lerp(_compute_weighted_mean(filled, weights), image, valid)
    return filled, distance


def _enlarge(part: Tensor, like: Tensor) -> Tensor:
    return F.interpolate(part, size=like.shape[-2:], mode="bilinear", align_corners=False)


def _compute_weights(distance: Tensor, affinities: Tensor | None) -> Sequence[Tensor]:
    """Each neighbour's share, B×1×H×W; they add up to 1."""
    logits = torch.cat([(distance - neighbour) * _UPWIND for neighbour in _shift_to_neighbours(distance)], dim=1)
    if affinities is not None:
        logits = logits + affinities.float()
    return torch.split(logits.softmax(dim=1), 1, dim=1)


def _compute_weighted_mean(image: Tensor, weights: Sequence[Tensor]) -> Tensor:
    total = torch.zeros_like(image)
    for neighbour, weight in zip(_shift_to_neighbours(image), weights, strict=True):
        total = torch.addcmul(total, neighbour, weight)
    return total


def _shift_to_neighbours(image: Tensor) -> Iterator[Tensor]:
    height, width = image.shape[-2:]
    framed = F.pad(image, (1, 1, 1, 1), mode="replicate")
    return (framed[..., y : y + height, x : x + width] for y, x in NEIGHBOURS)
