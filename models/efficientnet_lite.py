"""EfficientNet-Lite0 as an encoder: features at strides 2 to 32 (Tan & Le 2019; the “lite” variant for CPUs).

No squeeze-and-excitation, ReLU6 throughout, padding as in TensorFlow ("same"), so that published ImageNet weights fit.
"""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor, nn
from torch.nn import functional as F

STEM = 32
CHANNELS = (16, 24, 40, 112, 320)
"""Of the features at strides 2, 4, 8, 16 and 32."""

_STAGES = (
    # kernel, stride, expansion, channels, repeats
    (3, 1, 1, 16, 1),
    (3, 2, 6, 24, 2),
    (5, 2, 6, 40, 2),
    (3, 2, 6, 80, 3),
    (5, 1, 6, 112, 3),
    (5, 2, 6, 192, 4),
    (3, 1, 6, 320, 1),
)


class ConvNorm(nn.Module):
    """Convolution with "same" padding → batch norm → ReLU6 (or nothing after a projection)."""

    def __init__(
        self, before: int, after: int, kernel: int = 1, *, stride: int = 1, groups: int = 1, activated: bool = True
    ) -> None:
        super().__init__()
        self.conv = nn.Conv2d(before, after, kernel, stride, groups=groups, bias=False)
        self.norm: nn.Module = nn.BatchNorm2d(after, eps=1e-3, momentum=0.01)
        self.activated = activated

    def forward(self, features: Tensor) -> Tensor:
        if self.norm.training:
            features = self.norm(self._convolve(features, self.conv.weight, self.conv.bias))
        else:
            features = self._convolve(features, *self._compute_folded())
        return F.relu6(features, inplace=True) if self.activated else features

    def _convolve(self, features: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
        kernel, stride, groups = self.conv.kernel_size[0], self.conv.stride[0], self.conv.groups
        if stride == 1:
            return F.conv2d(features, weight, bias, 1, kernel // 2, 1, groups)
        down, across = (max(0, (-(-size // stride) - 1) * stride + kernel - size) for size in features.shape[-2:])
        padding = (across // 2, across - across // 2, down // 2, down - down // 2)
        return F.conv2d(F.pad(features, padding), weight, bias, stride, 0, 1, groups)

    def _compute_folded(self) -> tuple[Tensor, Tensor | None]:
        """Weight and bias of the convolution with the kept statistics of the batch norm in them."""
        norm = self.norm
        if not isinstance(norm, nn.BatchNorm2d) or norm.running_mean is None or norm.running_var is None:
            return self.conv.weight, self.conv.bias
        scale = norm.weight * torch.rsqrt(norm.running_var + norm.eps)
        return self.conv.weight * scale.view(-1, 1, 1, 1), norm.bias - norm.running_mean * scale

    def fold(self) -> None:
        """Move the batch norm into the convolution; in place, for inference only, the same result."""
        weight, bias = self._compute_folded()
        self.conv.weight = nn.Parameter(weight)
        self.conv.bias = None if bias is None else nn.Parameter(bias)
        self.norm = nn.Identity().eval()


class InvertedResidual(nn.Module):
    """Expand → depthwise → project, added to the input where the shape allows it."""

    def __init__(self, before: int, after: int, kernel: int, *, stride: int, expansion: int) -> None:
        super().__init__()
        inner = before * expansion
        self.expand = ConvNorm(before, inner) if expansion > 1 else nn.Identity()
        self.depthwise = ConvNorm(inner, inner, kernel, stride=stride, groups=inner)
        self.project = ConvNorm(inner, after, activated=False)
        self.adds = stride == 1 and before == after

    def forward(self, features: Tensor) -> Tensor:
        inner: Tensor = self.project(self.depthwise(self.expand(features)))
        return features + inner if self.adds else inner


class EfficientNetLite0(nn.Module):
    """B×3×H×W in −1..1 → five feature maps, B×CHANNELS[i]×H/2ⁱ⁺¹×W/2ⁱ⁺¹ (sizes rounded up)."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = ConvNorm(3, STEM, 3, stride=2)
        self.blocks = nn.ModuleList(_make_blocks())

    def forward(self, image: Tensor) -> list[Tensor]:
        features: Tensor = self.stem(image)
        maps = [features]
        for block in self.blocks:
            features = block(features)
            if features.shape[-2:] == maps[-1].shape[-2:]:
                maps[-1] = features
            else:
                maps.append(features)
        return maps

    def load_published(self, state: dict[str, Tensor]) -> None:
        """Take ImageNet weights in the names of the public PyTorch ports (`_blocks.3._expand_conv.weight`, …)."""
        names = {"expand": ("_expand_conv", "_bn0"), "depthwise": ("_depthwise_conv", "_bn1")}
        names["project"] = ("_project_conv", "_bn2")
        renamed = {}
        for name in self.state_dict():
            block, _, rest = name.partition(".")
            if block == "stem":
                prefix, (conv, norm) = "", ("_conv_stem", "_bn0")
            else:
                number, part, rest = rest.split(".", 2)
                prefix, (conv, norm) = f"_blocks.{number}.", names[part]
            kind, _, last = rest.partition(".")
            renamed[name] = state[f"{prefix}{conv if kind == 'conv' else norm}.{last}"]
        self.load_state_dict(renamed)


def _make_blocks() -> Iterator[InvertedResidual]:
    before = STEM
    for kernel, stride, expansion, after, repeats in _STAGES:
        for number in range(repeats):
            yield InvertedResidual(before, after, kernel, stride=1 if number else stride, expansion=expansion)
            before = after
