"""A stand-in for the segmenter that knows colours. Not a test."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from inpainting.detection.classes import CLASSES
from models.segmenter import SegmenterConfig

COLOURS = {
    "person": (255, 0, 0),
    "vehicle": (0, 0, 255),
    "animal": (0, 255, 255),
    "text": (0, 255, 0),
    "graffiti": (255, 0, 255),
}


class Colours(nn.Module):
    """Says “person” where the image is red, and so on; counts how often it was asked."""

    stride = 32

    def __init__(self) -> None:
        super().__init__()
        self.config = SegmenterConfig(CLASSES)
        self.paints = nn.Parameter(torch.tensor([COLOURS[name] for name in CLASSES]).float() / 255)
        self.seen: list[tuple[int, ...]] = []

    def compute_pyramid(self, image: Tensor) -> list[Tensor]:
        """The colours themselves are the features."""
        assert image.shape[2] % self.stride == image.shape[3] % self.stride == 0
        self.seen.append(tuple(image.shape[2:]))
        return [nn.functional.avg_pool2d(image, stride) for stride in (16, 8, 4)] + [image]

    def classify(self, pyramid: list[Tensor]) -> Tensor:
        image = pyramid[-1]
        distance = (image[:, None] - self.paints[None, :, :, None, None]).abs().sum(dim=2)
        return nn.functional.avg_pool2d(8 - 20 * distance, 2)
