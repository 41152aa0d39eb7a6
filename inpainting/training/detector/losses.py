"""The segmenter's loss: cross-entropy and overlap, each class by itself, only where the target is known."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from inpainting.training.detector.config import SegmentationLossWeights
from inpainting.training.detector.targets import FULL, UNKNOWN

BOUNDARY_REACH = 3
"""In pixels of the target."""


def compute_segmentation_loss(logits: Tensor, target: Tensor, weights: SegmentationLossWeights) -> dict[str, Tensor]:
    """The weighted terms by name, to be added up. logits B×K×H×W, target B×K×H×W uint8 (see `sources.UNKNOWN`)."""
    known = (target != UNKNOWN).to(logits.dtype)
    truth = (target.to(logits.dtype) / FULL).clamp(0, 1) * known
    terms = {}
    if weights.cross_entropy:
        terms["cross_entropy"] = weights.cross_entropy * compute_cross_entropy(logits, truth, known, weights)
    if weights.dice or weights.jaccard:
        dice, jaccard = compute_overlap_losses(logits.sigmoid() * known, truth)
        if weights.dice:
            terms["dice"] = weights.dice * dice
        if weights.jaccard:
            terms["jaccard"] = weights.jaccard * jaccard
    return terms


def compute_cross_entropy(logits: Tensor, truth: Tensor, known: Tensor, weights: SegmentationLossWeights) -> Tensor:
    """Mean over the known pixels; gamma > 0 makes it focal (Lin et al. 2017): easy pixels count less.

    Pixels within `BOUNDARY_REACH` of an outline count 1 + `boundary` times.
    """
    positive = torch.as_tensor(weights.positive, dtype=logits.dtype, device=logits.device)
    losses = F.binary_cross_entropy_with_logits(logits, truth, reduction="none", pos_weight=positive)
    if weights.gamma:
        losses = losses * (logits.sigmoid().detach() - truth).abs() ** weights.gamma
    if weights.boundary:
        known = known * (1 + weights.boundary * _mark_outlines(truth))
    return (losses * known).sum() / known.sum().clamp_min(1)


def _mark_outlines(truth: Tensor) -> Tensor:
    """1 where something and nothing are both near, else 0."""
    most, least = _take_highest_near(truth), -_take_highest_near(-truth)
    return (most - least > 0.5).to(truth.dtype)


def _take_highest_near(values: Tensor) -> Tensor:
    side = 2 * BOUNDARY_REACH + 1
    across = F.max_pool2d(values, (1, side), 1, (0, BOUNDARY_REACH))
    return F.max_pool2d(across, (side, 1), 1, (BOUNDARY_REACH, 0))


def compute_overlap_losses(found: Tensor, truth: Tensor) -> tuple[Tensor, Tensor]:
    """1 − Dice and 1 − Jaccard, soft, a mean over the samples and classes that show something."""
    both = (found * truth).sum(dim=(2, 3))
    either = found.sum(dim=(2, 3)) + truth.sum(dim=(2, 3))
    shown = (truth.sum(dim=(2, 3)) > 8).to(found.dtype)
    dice = 1 - (2 * both + 1) / (either + 1)
    jaccard = 1 - (both + 1) / (either - both + 1)
    count = shown.sum().clamp_min(1)
    return (dice * shown).sum() / count, (jaccard * shown).sum() / count
