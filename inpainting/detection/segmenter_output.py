"""All that the segmenter says about one image, at the size it saw it; class maps are the part for finding."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

import cv2
import numpy as np
import torch
from torch import Tensor

from inpainting.detection.classes import CLASSES, SPECS
from inpainting.engine.request import Image, Probability
from inpainting.runtime.limits import use_network_threads
from models.segmenter import Segmenter

SIDE = 640
"""The longer side the segmenter sees an image at."""


@dataclass(frozen=True, eq=False)
class SegmenterOutput:
    """What is kept of one image: class → probability at half the size that was seen, and the features behind it."""

    shape: tuple[int, int]
    """Height and width the segmenter saw the image at, without the frame."""
    maps: dict[str, Probability]
    pyramid: list[Tensor]
    """Features at strides 16, 8 and 4, on the network's device, of the framed image."""
    judged: dict[str, Probability] = field(default_factory=dict)
    """Class → how likely it is, where that is seen at other scales than its outlines."""


def run_segmenter(network: Segmenter, image: Image) -> SegmenterOutput:
    """The output for an image of the size that `reduce_for_segmenter` returns, framed by mirroring to the stride."""
    device = next(network.parameters()).device
    height, width = image.shape[:2]
    down, across = -height % network.stride, -width % network.stride
    framed = cv2.copyMakeBorder(image, 0, down, 0, across, cv2.BORDER_REFLECT)
    tensor = torch.from_numpy(framed).to(device).permute(2, 0, 1)[None].float() / 255
    with torch.inference_mode(), use_network_threads():
        pyramid = network.compute_pyramid(tensor.contiguous(memory_format=torch.channels_last))
        probability = network.classify(pyramid)[0].float().sigmoid().cpu().numpy()
    inner = probability[:, : -(-height // 2), : -(-width // 2)]
    return SegmenterOutput((height, width), dict(zip(network.config.classes, inner, strict=True)), pyramid[:3])


def run_at_scales(network: Segmenter, image: Image, classes: Collection[str] = CLASSES) -> SegmenterOutput:
    """The output for an image of any size, with maps of `classes`, each seen at its own scales (`classes.ClassSpec`).

    At a smaller scale parts of an object come together and patterns that only look like one do not.
    """
    small = reduce_for_segmenter(image)
    output = run_segmenter(network, small)
    whole = max(small.shape[:2])
    sides = {min(side, whole) for name in classes for side in (*SPECS[name].scales, *SPECS[name].judged_at)}
    seen = {side: compute_class_maps(network, small, side=side) for side in sides - {whole}}
    seen[whole] = output.maps

    def average(name: str, scales: Sequence[int]) -> Probability:
        return average_logits([seen[side][name] for side in sorted({min(side, whole) for side in scales or (whole,)})])

    maps = {name: average(name, SPECS[name].scales) for name in classes}
    judged = {name: average(name, SPECS[name].judged_at) for name in classes if SPECS[name].judged_at}
    return replace(output, maps=maps, judged=judged)


def average_logits(maps: Sequence[Probability]) -> Probability:
    """The mean of maps as their logits have it, at the size of the last of them."""
    if len(maps) == 1:
        return maps[0]
    alike = (np.clip(enlarge_map(one, maps[-1].shape), 1e-4, 1 - 1e-4) for one in maps)
    return np.asarray(1 / (1 + np.exp(-np.mean([np.log(one / (1 - one)) for one in alike], axis=0))), np.float32)


def compute_class_maps(network: Segmenter, image: Image, *, side: int = SIDE) -> dict[str, Probability]:
    """Class → probability at half the size the segmenter saw; `enlarge_map` brings it to the image's."""
    return run_segmenter(network, reduce_for_segmenter(image, side=side)).maps


def reduce_for_segmenter(image: Image, *, side: int = SIDE) -> Image:
    """The image as the segmenter gets it: longer side at most `side`, never enlarged."""
    scale = min(1.0, side / max(image.shape[:2]))
    extent = tuple(max(1, round(length * scale)) for length in image.shape[1::-1])
    return np.asarray(cv2.resize(image, extent, interpolation=cv2.INTER_AREA), np.uint8) if scale < 1 else image


def enlarge_map(probability: Probability, shape: tuple[int, ...]) -> Probability:
    """A class map at H×W = `shape`."""
    return np.asarray(cv2.resize(probability, (shape[1], shape[0]), interpolation=cv2.INTER_LINEAR), np.float32)
