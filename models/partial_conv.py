"""The partial convolution of Liu et al. 2018 (arXiv 1804.07723, eq. 1–2), exact with one valid channel per tensor.

With kernel weights W, bias b, features X and their valid map M (1 = known, 0 = hole) one output pixel is
`W·(X⊙M) · sum(1)/sum(M) + b` where `sum(M) > 0`, else 0; the new valid map is 1 where `sum(M) > 0`. Beyond the image
border everything counts as hole. All channels of a tensor share one valid map, so `sum(M)` needs one channel only;
a concatenation of tensors with different maps needs their mean weighted by channel counts.

Not here: networks, normalisation, activation.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F


class Window(NamedTuple):
    """The geometry of a convolution: square kernel side, stride, zero padding and dilation, in pixels."""

    kernel: int
    stride: int = 1
    padding: int = 0
    dilation: int = 1


class ValidUpdate(NamedTuple):
    """What one partial convolution makes of a valid map.

    `ratio` is `sum(1)/sum(M)`, 0 where nothing is known; `valid` is the new map, 0 or 1. Both are B×1×H'×W'.
    """

    ratio: Tensor
    valid: Tensor


def update_valid(parts: Sequence[tuple[Tensor, int]], window: Window) -> ValidUpdate:
    """The valid update for a concatenation of tensors, each given as (valid B×1×H×W of 0/1, channels).

    Works in fp32 whatever the dtype of the maps: 1/sum(M) does not survive half precision near 0.
    """
    channels = sum(count for _, count in parts)
    known = torch.stack([valid.float() * (count / channels) for valid, count in parts]).sum(dim=0)
    share = _average_window(known, window)
    smallest = min(count for _, count in parts) / (channels * window.kernel**2)
    valid = (share > smallest / 2).float()
    return ValidUpdate(ratio=valid / share.clamp_min(smallest / 2), valid=valid)


def _average_window(known: Tensor, window: Window) -> Tensor:
    if window.dilation == 1:
        return F.avg_pool2d(known, window.kernel, window.stride, window.padding, count_include_pad=True)
    ones = torch.full((1, 1, window.kernel, window.kernel), 1 / window.kernel**2, device=known.device)
    return F.conv2d(known, ones, None, window.stride, window.padding, window.dilation)


_FIRST_SCALE = 0.7
"""Kaiming's variance assumes that all is known; the ratio makes that of the output grow where it is not."""


class PartialConv2d(nn.Module):
    """A convolution that sees known pixels only and rescales by how many there were.

    The input must be 0 wherever its valid map is 0 (multiply once at the door): then `X⊙M = X`, and the output is 0
    wherever the new map is 0, so the next layer's input is ready.
    """

    def __init__(self, in_channels: int, out_channels: int, window: Window, *, bias: bool = True) -> None:
        super().__init__()
        self.window = window
        self.out_channels = out_channels
        self.weight = nn.Parameter(torch.empty(out_channels, in_channels, window.kernel, window.kernel))
        self.bias = nn.Parameter(torch.zeros(out_channels)) if bias else None
        nn.init.kaiming_normal_(self.weight, a=0.2)
        self.weight.data.mul_(_FIRST_SCALE)

    def forward(self, features: Tensor, update: ValidUpdate) -> Tensor:
        """Features B×C×H×W (0 in holes) and their valid update → B×C'×H'×W', 0 where `update.valid` is 0."""
        _, stride, padding, dilation = self.window
        return self._rescale(F.conv2d(features, self.weight, None, stride, padding, dilation), update)

    def _rescale(self, raw: Tensor, update: ValidUpdate) -> Tensor:
        ratio, valid = update.ratio.to(raw.dtype), update.valid.to(raw.dtype)
        if raw.requires_grad:
            scaled = raw * ratio
            return scaled if self.bias is None else torch.addcmul(scaled, self._expand_bias(raw), valid)
        raw.mul_(ratio)
        return raw if self.bias is None else raw.addcmul_(self._expand_bias(raw), valid)

    def _expand_bias(self, raw: Tensor) -> Tensor:
        assert self.bias is not None
        return self.bias.to(raw.dtype).view(1, -1, 1, 1)


class PartialUpConv2d(PartialConv2d):
    """A 3×3 partial convolution of `concat(upsample ×2 nearest(below), skip)` without building that wide tensor.

    The upsampled half is convolved at the low resolution with one 2×2 kernel for each of the four output phases, then
    interleaved: the same numbers up to rounding, with less than half the arithmetic and a third of the memory traffic.
    """

    below_kernels: Tensor | None
    skip_kernel: Tensor | None

    def __init__(self, below_channels: int, skip_channels: int, out_channels: int, *, bias: bool = True) -> None:
        super().__init__(below_channels + skip_channels, out_channels, Window(3, 1, 1), bias=bias)
        self.below_channels = below_channels
        self.register_buffer("below_kernels", None, persistent=False)
        self.register_buffer("skip_kernel", None, persistent=False)

    def prepare(self) -> None:
        """Work the kernels of both halves out once and for all; for inference only, the same result."""
        with torch.no_grad():
            self.below_kernels, self.skip_kernel = self._split_kernels()

    def forward_up(self, below: Tensor, skip: Tensor, update: ValidUpdate) -> Tensor:
        """below B×C1×H×W, skip B×C2×2H×2W (both 0 in holes) → B×C'×2H×2W; `update` is of the concatenation."""
        below_kernels, skip_kernel = self.below_kernels, self.skip_kernel
        if below_kernels is None or skip_kernel is None:
            below_kernels, skip_kernel = self._split_kernels()
        raw = F.conv2d(skip, skip_kernel, padding=1)
        return self._rescale(_add_phases(raw, F.conv2d(below, below_kernels, padding=1)), update)

    def _split_kernels(self) -> tuple[Tensor, Tensor]:
        below, skip = self.weight[:, : self.below_channels], self.weight[:, self.below_channels :]
        return _make_phase_kernels(below), skip.contiguous()


def _add_phases(raw: Tensor, phases: Tensor) -> Tensor:
    """raw B×O×2H×2W plus the phases B×4O×(H+1)×(W+1), each of which has its own corner of the low resolution."""
    (height, width), channels = (side // 2 for side in raw.shape[-2:]), raw.shape[1]
    corners = [
        phases[:, number * channels : (number + 1) * channels, p : p + height, q : q + width]
        for number, (p, q) in enumerate(_PHASES)
    ]
    if raw.requires_grad:
        return raw + F.pixel_shuffle(torch.stack(corners, dim=2).flatten(1, 2), 2)
    for (p, q), corner in zip(_PHASES, corners, strict=True):
        raw[:, :, p::2, q::2] += corner
    return raw


def _make_phase_kernels(weight: Tensor) -> Tensor:
    """O×I×3×3 for the upsampled tensor → 4O×I×2×2 for the tensor before, phase by phase."""
    rows = weight.new_tensor(_PHASE_TAPS)
    kernels = torch.einsum("pra,qsb,oiab->pqoirs", rows, rows, weight)
    return kernels.reshape(-1, weight.shape[1], 2, 2)


_PHASES = ((0, 0), (0, 1), (1, 0), (1, 1))
_PHASE_TAPS = (((1.0, 0.0, 0.0), (0.0, 1.0, 1.0)), ((1.0, 1.0, 0.0), (0.0, 0.0, 1.0)))
"""[phase][low-resolution tap][full-resolution tap]: an even pixel sees taps 1 and 2 in its own low-resolution pixel."""
