"""What a contact sheet keeps of one photo: a thumbnail, what was found, and its outlines; never the photo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from app.core.batch.packing import PackedInstance, pack_instance
from app.core.batch.photo_task import describe_failure
from app.core.batch.recipe import Recipe
from app.core.batch.thumbnails import compute_thumbnail_extent, make_thumbnail
from app.core.files import load_photo
from app.core.jobs.cleaning import find_instances
from inpainting.detection.certainty import choose_ticked
from inpainting.detection.instance import Instance
from inpainting.engine.geometry import Extent
from inpainting.errors import CancelledError

if TYPE_CHECKING:
    from app.core.jobs.model_cache import DeviceModels

Outline = tuple[tuple[tuple[float, float], ...], ...]
"""Closed polygons in pixels of the thumbnail."""


_NONE: Final = Extent(1, 1)


@dataclass(frozen=True, slots=True)
class OutlinedInstance:
    """An instance and where it is on the thumbnail."""

    packed: PackedInstance
    outline: Outline


@dataclass(frozen=True, slots=True)
class ScannedPhoto:
    """One photo on the sheet: `make_thumbnail` is a JPEG of `extent`, b"" when the photo, which has the extent `whole`,
    could not be opened; `sentence` then tells. `ticked` says of each thing whether it goes unless the person disagrees.
    """

    name: str
    thumbnail: bytes = b""
    extent: Extent = _NONE
    spotted: tuple[OutlinedInstance, ...] = ()
    sentence: str = ""
    whole: Extent = _NONE
    ticked: tuple[bool, ...] = ()


def scan_photo(
    source: Path, name: str, models: DeviceModels, recipe: Recipe, cancel: Callable[[], bool] | None = None
) -> ScannedPhoto:
    """Opens the photo `name` below `source` and finds what the recipe says. Raises `CancelledError` alone."""
    try:
        photo = load_photo(source / name)
        image = photo.convert_to_srgb()
        found = find_instances(image, recipe.search, models.get_detector, min_score=recipe.min_score, cancel=cancel)
        extent = compute_thumbnail_extent(photo.extent)
        spotted = tuple(
            OutlinedInstance(pack_instance(one), _trace_on_thumbnail(one, photo.extent, extent)) for one in found
        )
        ticked = choose_ticked(found, photo.extent, spare_subject=len(recipe.search.classes) > 1)
        return ScannedPhoto(name, make_thumbnail(image), extent, spotted, whole=photo.extent, ticked=tuple(ticked))
    except CancelledError:
        raise
    except Exception as error:
        return ScannedPhoto(name, sentence=describe_failure(error))


def _trace_on_thumbnail(instance: Instance, extent: Extent, small: Extent) -> Outline:
    """The outlines of the mask at the size of the thumbnail, at least a pixel each way."""
    import cv2

    from app.core.document.shapes import trace_outlines

    scale = small.width / extent.width, small.height / extent.height
    size = max(1, round(instance.box.width * scale[0])), max(1, round(instance.box.height * scale[1]))
    mask = cv2.resize(instance.hole.astype(np.uint8) * np.uint8(255), size, interpolation=cv2.INTER_AREA) >= 96
    if not mask.any():
        mask = np.ones_like(mask)
    corner = round(instance.box.x0 * scale[0]), round(instance.box.y0 * scale[1])
    return tuple(tuple(points) for points in trace_outlines(mask, corner=corner))
