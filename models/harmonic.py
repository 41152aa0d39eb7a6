"""Smooth interpolation of known pixels into holes: nearly the harmonic one, where each pixel is its neighbours' mean.

The pull-push pyramid of Gortler et al. 1996 ("The Lumigraph") gives a start, and Jacobi sweeps on every level relax it
towards the solution of Laplace's equation, as multigrid solvers do. No parameters.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

_LEVELS = 6
_MOST_SWEEPS = 16
_SMALLEST = 1e-6


def harmonic_fill(image: Tensor, valid: Tensor) -> Tensor:
    """image B×C×H×W, valid B×1×H×W (1 = known) → B×C×H×W in fp32: `image` where known, smooth in holes.

    Holes further than 2⁶ pixels from anything known start from the mean of the known pixels; 0 when nothing is known.
    H and W must be multiples of 2⁶ for the image to be sampled evenly; any other size works too.
    """
    with torch.autocast(image.device.type, enabled=False):
        valid = valid.float()
        return _filled(image.float() * valid, valid, 0)


def _filled(image: Tensor, valid: Tensor, level: int) -> Tensor:
    """`image` is 0 in holes."""
    if level == _LEVELS or min(image.shape[-2:]) < 2:
        mean = image.sum(dim=(2, 3), keepdim=True) / valid.sum(dim=(2, 3), keepdim=True).clamp_min(_SMALLEST)
        return torch.lerp(mean.expand_as(image), image, valid)
    share = F.avg_pool2d(valid, 2, ceil_mode=True)
    mean = F.avg_pool2d(image, 2, ceil_mode=True) / share.clamp_min(_SMALLEST)
    below = _filled(mean, (share > 0).float(), level + 1)
    filled = F.interpolate(below, size=image.shape[-2:], mode="bilinear", align_corners=False)
    filled = torch.lerp(filled, image, valid)
    for _ in range(min(2**level, _MOST_SWEEPS)):
        filled = torch.lerp(_mean_of_neighbours(filled), image, valid)
    return filled


def _mean_of_neighbours(image: Tensor) -> Tensor:
    framed = F.pad(image, (1, 1, 1, 1), mode="replicate")
    across = framed[..., 1:-1, :-2] + framed[..., 1:-1, 2:]
    return (across + framed[..., :-2, 1:-1] + framed[..., 2:, 1:-1]) * 0.25
