"""From class maps to instances: connected parts, touching objects split, letters gathered into blocks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.detection.classes import SPECS
from inpainting.detection.instance import Instance
from inpainting.detection.paint import follow_paint
from inpainting.detection.refine import refine_map
from inpainting.detection.wholes import Labels, clean_mask, fill_pinholes, rejoin_parts
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Hole, Image

THRESHOLD: Final = 0.5
"""A pixel more likely than this belongs to the object that was pointed at."""
_THRESHOLD_OF_CLASS: Final = 0.42
"""The same for what is looked for: what is left out walks on alone, what is taken too much is filled."""
_WAIST: Final = 0.65
"""Two objects touch where the mask is thinner than this share of the thinner one."""

Map = npt.NDArray[np.float32]


def find_instances(
    maps: Mapping[str, Map], image: Image, *, judged: Mapping[str, Map] | None = None
) -> tuple[Instance, ...]:
    """The instances of every map (h×w, 0..1, of the whole image), larger ones first within a class.

    How likely they are is what `judged` (likewise) says of a class, or its map.
    """
    scores = {**maps, **(judged or {})}
    found = [
        one
        for label, probability in maps.items()
        for one in _find_instances_of(label, probability, scores[label], image)
    ]
    return tuple(sorted(found, key=lambda instance: (list(maps).index(instance.label), -instance.area)))


def _find_instances_of(label: str, probability: Map, judged: Map, image: Image) -> Iterator[Instance]:
    seen = probability
    if SPECS[label].is_painted:
        probability = follow_paint(seen, image)
    seen, judged = (
        np.asarray(cv2.resize(one, probability.shape[::-1], interpolation=cv2.INTER_LINEAR), np.float32)
        for one in (seen, judged)
    )
    parts = _label_parts(label, probability)
    for number in range(1, int(parts.max(initial=0)) + 1):
        own = parts == number
        if own.mean() >= SPECS[label].smallest:
            others = (parts > 0) & ~own
            instance = make_instance(label, probability, image, own=own, others=others, threshold=_THRESHOLD_OF_CLASS)
            if instance is not None and instance.area >= SPECS[label].smallest * image[..., 0].size:
                yield replace(instance, score=_score(judged, own & (seen > _THRESHOLD_OF_CLASS)))


def make_instance(
    label: str, probability: Map, image: Image, *, own: Hole, others: Hole, threshold: float = THRESHOLD
) -> Instance | None:
    """The instance that lies at `own`, not empty, of a map (all h×w) of the whole image, its edges those of the image.

    None when nothing is left of it at the image's size.
    """
    scale_x, scale_y = image.shape[1] / probability.shape[1], image.shape[0] / probability.shape[0]
    coarse = Box.around(own).grown(6).clipped(Extent(probability.shape[1], probability.shape[0]))
    box = Box(
        int(coarse.x0 * scale_x), int(coarse.y0 * scale_y), round(coarse.x1 * scale_x), round(coarse.y1 * scale_y)
    ).clipped(Extent(image.shape[1], image.shape[0]))
    mine = np.where(others[coarse.slices], np.float32(0), probability[coarse.slices])
    mask = refine_map(mine, np.ascontiguousarray(image[box.slices])) > threshold
    if _get_gathering(label) is None:
        mask = clean_mask(mask)
    tight = Box.around(mask)
    if tight.is_empty:
        return None
    return Instance(label, _score(probability, own), tight.moved(box.x0, box.y0), mask[tight.slices].copy())


def _score(probability: Map, own: Hole) -> float:
    """How likely the pixels of an instance are on the mean."""
    return round(float(probability[own].mean()), 3) if own.any() else 0.0


def _label_parts(label: str, probability: Map) -> Labels:
    """h×w: 0 = nothing, n = part n."""
    mask = probability > _THRESHOLD_OF_CLASS
    gathered = _get_gathering(label)
    if gathered is not None:
        return _label_gathered_parts(mask, round(gathered * max(mask.shape)))
    return rejoin_parts(_split(fill_pinholes(mask)))


def _label_gathered_parts(mask: Hole, reach: int) -> Labels:
    """Connected parts after closing gaps of about `reach`."""
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (2 * reach + 1, max(1, reach) | 1))
    joined = cv2.dilate(mask.astype(np.uint8), kernel)
    return np.where(mask, cv2.connectedComponents(joined, connectivity=8)[1], 0).astype(np.int32)


def _split(mask: Hole) -> Labels:
    """Connected parts, cut at waists: every pixel goes to the nearest core of its part."""
    marks = mask.astype(np.uint8)
    framed = cv2.copyMakeBorder(marks, 1, 1, 1, 1, cv2.BORDER_REPLICATE)
    distance = np.asarray(cv2.distanceTransform(framed, cv2.DIST_L2, 5)[1:-1, 1:-1], np.float32)
    count, parts, stats, _ = cv2.connectedComponentsWithStats(marks, connectivity=8)
    result, taken = np.zeros(mask.shape, np.int32), 0
    for part in range(1, count):
        x, y, width, height = (int(value) for value in stats[part, :4])
        place = slice(y, y + height), slice(x, x + width)
        own = parts[place] == part
        nearest = _label_by_nearest(_find_cores(np.where(own, distance[place], np.float32(0))))
        result[place][own] = nearest[own] + taken
        taken += int(nearest[own].max())
    return result


def _label_by_nearest(cores: list[Hole]) -> Labels:
    """The number, from 1, of the core that each pixel is nearest to."""
    away = [cv2.distanceTransform((~core).astype(np.uint8), cv2.DIST_L2, 5) for core in cores]
    return np.asarray(np.argmin(away, axis=0) + 1, np.int32)


def _find_cores(distance: Map) -> list[Hole]:
    """The summits of one part that a waist parts from each other; the whole top of the part if there is but one."""
    top = float(distance.max())
    cores = [distance > 0.5 * top]
    for level in np.linspace(0.2, 0.8, 13) * top:
        count, labels = cv2.connectedComponents((distance > level).astype(np.uint8), connectivity=8)
        pieces = [labels == number for number in range(1, count)]
        weighty = [piece for piece in pieces if _is_object(distance[piece], level=level, top=top)]
        if len(weighty) > len(cores):
            cores = weighty
    return cores


def _is_object(distance: Map, *, level: float, top: float) -> bool:
    """A summit well above the waist at `level` and not small beside the largest."""
    height = float(distance.max())
    return bool(level < _WAIST * height and height > 0.4 * top)


def _get_gathering(label: str) -> float | None:
    """How near parts belong together, as a fraction of the longer side; None where each is an object of its own."""
    return SPECS[label].gathered if label in SPECS else None
