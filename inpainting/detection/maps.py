"""Class maps: how likely each pixel belongs to each class, from the segmenter, at the full size of the image."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from inpainting.request import Image
from models.segmenter import Segmenter

SIDE = 512
"""The longer side the segmenter sees an image at."""

Probability = npt.NDArray[np.float32]
"""H×W, 0..1."""


def class_maps(network: Segmenter, image: Image, *, side: int = SIDE) -> dict[str, Probability]:
    """Class → probability at half the size the segmenter saw; `enlarged` brings it to the image's."""
    logits = _logits(network, seen(image, side=side))
    return dict(zip(network.config.classes, logits.sigmoid().numpy(), strict=True))


def seen(image: Image, *, side: int = SIDE) -> Image:
    """The image as the segmenter gets it: longer side at most `side`, never enlarged."""
    scale = min(1.0, side / max(image.shape[:2]))
    extent = tuple(max(1, round(length * scale)) for length in image.shape[1::-1])
    return np.asarray(cv2.resize(image, extent, interpolation=cv2.INTER_AREA), np.uint8) if scale < 1 else image


def enlarged(probability: Probability, shape: tuple[int, ...]) -> Probability:
    """A class map at H×W = `shape`."""
    return np.asarray(cv2.resize(probability, (shape[1], shape[0]), interpolation=cv2.INTER_LINEAR), np.float32)


def _logits(network: Segmenter, image: Image) -> Tensor:
    """classes×H/2×W/2 (rounded up) on the CPU; the image is framed by mirroring to the network's stride."""
    device = next(network.parameters()).device
    height, width = image.shape[:2]
    down, across = -height % network.stride, -width % network.stride
    framed = cv2.copyMakeBorder(image, 0, down, 0, across, cv2.BORDER_REFLECT)
    tensor = torch.from_numpy(framed).to(device).permute(2, 0, 1)[None].float() / 255
    with torch.inference_mode():
        logits: Tensor = network(tensor.contiguous(memory_format=torch.channels_last))[0].float().cpu()
    return logits[:, : -(-height // 2), : -(-width // 2)]
