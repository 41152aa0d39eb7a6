"""Smooth interpolation of known pixels into holes: the pull-push pyramid of Gortler et al. 1996 ("The Lumigraph").

No parameters: averages of what is known, level by level down, and bilinearly up again where something is missing.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

_LEVELS = 6
_SMALLEST = 1e-6


def pull_push(image: Tensor, valid: Tensor) -> Tensor:
    """image B×C×H×W, valid B×1×H×W (1 = known) → B×C×H×W in fp32: `image` where known, smooth in holes.

    Holes further than 2⁶ pixels from anything known get the mean of the known pixels; 0 when nothing is known.
    H and W must be multiples of 2⁶ for the image to be sampled evenly; any other size works too.
    """
    with torch.autocast(image.device.type, enabled=False):
        return _filled(image.float(), valid.float(), _LEVELS)


def _filled(image: Tensor, weight: Tensor, levels: int) -> Tensor:
    if levels == 0 or min(image.shape[-2:]) < 2:
        total = weight.sum(dim=(2, 3), keepdim=True)
        below = (image * weight).sum(dim=(2, 3), keepdim=True) / total.clamp_min(_SMALLEST)
        return torch.lerp(below.expand_as(image), image, weight)
    share = F.avg_pool2d(weight, 2, ceil_mode=True)
    mean = F.avg_pool2d(image * weight, 2, ceil_mode=True) / share.clamp_min(_SMALLEST)
    below = _filled(mean, (4 * share).clamp_max(1), levels - 1)
    up = F.interpolate(below, size=image.shape[-2:], mode="bilinear", align_corners=False)
    return torch.lerp(up, image, weight)
