"""The adversarial side of training: a patch discriminator that calls fake only what touches the hole.

Non-saturating logistic loss with an R1 penalty (Mescheder et al. 2018) on every `R1_EVERY`-th step, patch labels as in
LaMa (Suvorov et al. 2022, §2.3). Not here: the generator's other losses.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F

from models.patch_discriminator import PatchDiscriminator

R1_EVERY = 16
R1_WEIGHT = 0.001


class PatchGanLoss:
    """The discriminator, its optimiser, and both sides' losses."""

    def __init__(self, device: torch.device) -> None:
        self.network = PatchDiscriminator().to(device)
        self.optimiser = torch.optim.Adam(self.network.parameters(), betas=(0.5, 0.99))

    def compute_loss(self, image: Tensor, composite: Tensor, valid: Tensor, *, step: int) -> Tensor:
        """The discriminator's own loss on a batch (scalar); `composite` must be detached from the generator."""
        real = image.detach().requires_grad_(step % R1_EVERY == 0)
        verdict_real, _ = self.network(real)
        verdict_fake, _ = self.network(composite)
        touched = self._find_touched(valid)
        loss = (
            F.softplus(-verdict_real).mean()
            + (F.softplus(verdict_fake) * touched).sum() / touched.sum().clamp_min(1)
            + (F.softplus(-verdict_fake) * (1 - touched)).mean()
        )
        if not real.requires_grad:
            return loss
        (slope,) = torch.autograd.grad(verdict_real.sum(), real, create_graph=True)
        return loss + R1_EVERY * R1_WEIGHT * slope.square().sum(dim=(1, 2, 3)).mean()

    def judge(self, image: Tensor, composite: Tensor, valid: Tensor) -> tuple[Tensor, Tensor]:
        """The generator's adversarial and feature-matching losses (both unweighted)."""
        verdict, seen = self.network(composite)
        touched = self._find_touched(valid)
        adversarial = (F.softplus(-verdict) * touched).sum() / touched.sum().clamp_min(1)
        with torch.no_grad():
            _, wanted = self.network(image)
        matching = sum((F.mse_loss(one, two) for one, two in zip(seen, wanted, strict=True)), start=image.new_zeros(()))
        return adversarial, matching

    def state_dict(self) -> dict[str, Any]:
        return {"network": self.network.state_dict(), "optimiser": self.optimiser.state_dict()}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        self.network.load_state_dict(state["network"])
        self.optimiser.load_state_dict(state["optimiser"])

    def _find_touched(self, valid: Tensor) -> Tensor:
        return F.max_pool2d(1 - valid, self.network.stride)
