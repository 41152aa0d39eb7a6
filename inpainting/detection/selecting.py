"""From a prompt to the object a person pointed at; and what is left of an object when they say what is not of it."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
import torch

from inpainting.detection.instance import OBJECT, Instance, covers, intersect, subtract
from inpainting.detection.instances import THRESHOLD, make_instance
from inpainting.detection.prompt import Point, Prompt
from inpainting.detection.prompt_maps import Maps, draw_prompt
from inpainting.detection.segmenter_output import SegmenterOutput, enlarge_map
from inpainting.engine.geometry import Box
from inpainting.engine.request import Hole, Image, Probability
from inpainting.runtime.limits import use_network_threads
from models.selector import Selector

_STRIDE: Final = 4
_LASSO: Final = 7
"""The map that is the lasso."""
_ROUGH: Final = 0.15
"""How far an object may reach beyond its lasso, in shares of the lasso's longer side."""
_SURELY: Final = 0.4
"""An object whose pixels are of a class at least this surely, on the average, is called by it."""


def select(selector: Selector, output: SegmenterOutput, image: Image, prompt: Prompt) -> Instance | None:
    """The object at a prompt (in pixels of `image`, of which `output` is); None when there is nothing to tell apart."""
    shape = (-(-output.shape[0] // _STRIDE), -(-output.shape[1] // _STRIDE))
    framed = (output.pyramid[2].shape[-2], output.pyramid[2].shape[-1])
    scale = (output.shape[1] / image.shape[1] / _STRIDE, output.shape[0] / image.shape[0] / _STRIDE)
    maps = draw_prompt(prompt, scale=scale, shape=framed)
    probability = _predict_probability(selector, output, maps)
    if prompt.lasso:
        probability = np.where(_grow_lasso(maps[_LASSO] > 0), probability, np.float32(0))
    probability = np.ascontiguousarray(probability[: shape[0], : shape[1]])
    inside = maps[0, : shape[0], : shape[1]] > 0
    own = _keep_parts_at(probability > THRESHOLD, inside)
    if not own.any():
        return None
    return make_instance(_label(output, own), probability, image, own=own, others=(probability > THRESHOLD) & ~own)


def select_rest(
    selector: Selector, output: SegmenterOutput, image: Image, instance: Instance, point: Point
) -> Instance | None:
    """The instance without the part at `point`; None when nothing is left of it."""
    middle = _find_deepest(instance)
    kept = select(selector, output, image, Prompt(inside=(middle,), outside=(point,)))
    if kept is not None and not covers(kept, point):
        return intersect(instance, kept)
    part = select(selector, output, image, Prompt(inside=(point,), outside=(middle,)))
    return instance if part is None else subtract(instance, part.box, part.hole)


def _find_deepest(instance: Instance) -> Point:
    """The pixel furthest from the instance's outline."""
    step = max(1, max(instance.hole.shape) // 256)
    small = np.pad(instance.hole[::step, ::step].astype(np.uint8), 1)
    depth = cv2.distanceTransform(small, cv2.DIST_L2, 5)[1:-1, 1:-1]
    y, x = np.unravel_index(int(depth.argmax()), depth.shape)
    return (instance.box.x0 + float(x) * step + 0.5, instance.box.y0 + float(y) * step + 0.5)


def _predict_probability(selector: Selector, output: SegmenterOutput, maps: Maps) -> Probability:
    device = output.pyramid[0].device
    with torch.inference_mode(), use_network_threads():
        probability = selector(output.pyramid, torch.from_numpy(maps)[None].to(device))[0, 0].float().sigmoid()
    return np.asarray(probability.cpu().numpy(), np.float32)


def _grow_lasso(lasso: Hole) -> Hole:
    """The lasso and some room round it, for it is rough."""
    box = Box.around(lasso)
    away = cv2.distanceTransform((~lasso).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5)
    return np.asarray(away <= _ROUGH * max(box.width, box.height), np.bool_)


def _keep_parts_at(mask: Hole, inside: Hole) -> Hole:
    """The connected parts of `mask` that contain some of `inside`."""
    _, parts = cv2.connectedComponents(mask.astype(np.uint8), connectivity=8)
    wanted = np.unique(parts[inside & mask])
    return np.asarray(np.isin(parts, wanted[wanted > 0]), np.bool_)


def _label(output: SegmenterOutput, own: Hole) -> str:
    """The class most of the object's pixels are of, if any is sure enough."""
    sure = {name: float(enlarge_map(probability, own.shape)[own].mean()) for name, probability in output.maps.items()}
    best = max(sure, key=lambda name: sure[name])
    return best if sure[best] > _SURELY else OBJECT
