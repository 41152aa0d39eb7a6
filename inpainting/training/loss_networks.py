"""Frozen third-party networks that training and metrics look through; their weights are arguments, never shipped.

Both files hold torchvision's layer names (`features.N.weight`); architectures come from torchvision.
"""

from __future__ import annotations

from pathlib import Path

import torch
import torchvision
from safetensors.torch import load_file
from torch import Tensor, nn

from models.errors import WeightsError


class LpipsAlex(nn.Module):
    """LPIPS v0.1 with AlexNet (Zhang et al. 2018, arXiv 1801.03924): distance of two batches of images in 0..1."""

    _TAPS = (1, 4, 7, 9, 11)

    def __init__(self, weights: Path) -> None:
        super().__init__()
        tensors = _read(weights)
        self.features = _make_features("alexnet", 12, tensors, weights)
        self.heads = nn.ParameterList(tensors[f"lin{index}.weight"] for index in range(5))
        self.shift: Tensor
        self.scale: Tensor
        self.register_buffer("shift", torch.tensor([-0.030, -0.088, -0.188]).view(1, 3, 1, 1))
        self.register_buffer("scale", torch.tensor([0.458, 0.448, 0.450]).view(1, 3, 1, 1))
        self.requires_grad_(False).eval()

    def forward(self, first: Tensor, second: Tensor) -> Tensor:
        """first, second: B×3×H×W in 0..1 → B distances, 0 = equal; H, W ≥ 32."""
        pairs = zip(self._compute_unit_features(first), self._compute_unit_features(second), self.heads, strict=True)
        return sum(
            (((one - two) ** 2 * head).sum(dim=1).mean(dim=(1, 2)) for one, two, head in pairs),
            start=first.new_zeros(first.shape[0]),
        )

    def _compute_unit_features(self, images: Tensor) -> list[Tensor]:
        features = (images * 2 - 1 - self.shift) / self.scale
        taps = []
        for index, module in enumerate(self.features):
            features = module(features)
            if index in self._TAPS:
                taps.append(features / (features.square().sum(dim=1, keepdim=True) + 1e-10).sqrt())
        return taps


class Vgg16Pools(nn.Module):
    """VGG16 (Simonyan & Zisserman 2014) up to pool3: the three pooled feature maps the paper's losses compare."""

    _POOLS = (4, 9, 16)

    def __init__(self, weights: Path) -> None:
        super().__init__()
        self.features = _make_features("vgg16", 17, _read(weights), weights)
        self.mean: Tensor
        self.deviation: Tensor
        self.register_buffer("mean", torch.tensor([0.485, 0.456, 0.406]).view(1, 3, 1, 1))
        self.register_buffer("deviation", torch.tensor([0.229, 0.224, 0.225]).view(1, 3, 1, 1))
        self.requires_grad_(False).eval()

    def forward(self, images: Tensor) -> list[Tensor]:
        """images B×3×H×W in 0..1 → features at 1/2, 1/4 and 1/8 of the size."""
        features = (images - self.mean) / self.deviation
        pools = []
        for index, module in enumerate(self.features):
            features = module(features)
            if index in self._POOLS:
                pools.append(features)
        return pools


def _read(path: Path) -> dict[str, Tensor]:
    try:
        return load_file(path)
    except Exception as error:
        raise WeightsError(f"The loss network “{path}” cannot be read: {error}") from error


def _make_features(architecture: str, layers: int, tensors: dict[str, Tensor], path: Path) -> nn.Sequential:
    """The first `layers` of a torchvision network with the given tensors in it, nothing else ever allocated."""
    with torch.device("meta"):
        features: nn.Sequential = torchvision.models.get_model(architecture, weights=None).features[:layers]
    for module in features:
        if isinstance(module, nn.ReLU):
            module.inplace = False
    state = {name.removeprefix("features."): value for name, value in tensors.items() if name.startswith("features.")}
    try:
        features.load_state_dict(state, assign=True)
    except RuntimeError as error:
        raise WeightsError(f"“{path}” is not the loss network it should be.") from error
    return features
