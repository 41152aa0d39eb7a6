"""The generator's loss: L1 on known and hole pixels, perceptual, style and total variation (Liu et al. 2018, §3.3)."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from inpainting.training.inpainter.config import LossWeights
from inpainting.training.loss_networks import LpipsAlex, Vgg16Pools


class InpaintingLoss(nn.Module):
    """The weighted sum; `network` is the one that `weights.perceptual_network` names, or None for `none`."""

    def __init__(self, weights: LossWeights, network: LpipsAlex | Vgg16Pools | None) -> None:
        super().__init__()
        self.weights = weights
        self.network = network

    def forward(self, filled: Tensor, composite: Tensor, image: Tensor, valid: Tensor) -> dict[str, Tensor]:
        """The weighted terms by name, to be added up.

        filled, composite, image: B×3×H×W in 0..1; valid: B×1×H×W, 1 = known.
        """
        weights = self.weights
        difference = (filled - image).abs()
        terms = {
            "valid": weights.valid * (difference * valid).mean(),
            "hole": weights.hole * (difference * (1 - valid)).mean(),
        }
        if weights.total_variation:
            terms["total_variation"] = weights.total_variation * compute_total_variation(composite, 1 - valid)
        if isinstance(self.network, LpipsAlex):
            terms["perceptual"] = weights.perceptual * self.network(composite, image).mean()
        elif isinstance(self.network, Vgg16Pools):
            perceptual, style = compute_vgg_terms(self.network, filled, composite, image)
            terms |= {"perceptual": weights.perceptual * perceptual, "style": weights.style * style}
        return terms


def compute_vgg_terms(network: Vgg16Pools, filled: Tensor, composite: Tensor, image: Tensor) -> tuple[Tensor, Tensor]:
    """The perceptual and style terms (eq. 3–5), each for the raw output and the composite, unweighted."""
    with torch.no_grad():
        targets = network(image)
    perceptual = style = image.new_zeros(())
    for output in (filled, composite):
        for features, target in zip(network(output), targets, strict=True):
            perceptual = perceptual + F.l1_loss(features, target)
            style = style + F.l1_loss(compute_gram(features), compute_gram(target))
    return perceptual, style


def compute_gram(features: Tensor) -> Tensor:
    """The Gram matrix B×C×C of B×C×H×W features over C·H·W, in fp32 (half precision overflows)."""
    with torch.autocast(features.device.type, enabled=False):
        flat = features.float().flatten(2)
        return flat @ flat.transpose(1, 2) / (flat.shape[1] * flat.shape[2])


def compute_total_variation(composite: Tensor, hole: Tensor) -> Tensor:
    """Mean absolute difference of neighbours inside the hole grown by one pixel (eq. 6); hole B×1×H×W of 0/1."""
    grown = F.max_pool2d(hole, 3, 1, 1)
    across = (composite[..., :, 1:] - composite[..., :, :-1]).abs() * grown[..., :, 1:] * grown[..., :, :-1]
    down = (composite[..., 1:, :] - composite[..., :-1, :]).abs() * grown[..., 1:, :] * grown[..., :-1, :]
    return across.mean() + down.mean()
