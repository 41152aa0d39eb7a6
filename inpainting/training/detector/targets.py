"""What a mask file says of its photo, written into a target: label maps, drawn masks, street ids, one object's mask.

A target is what is known of a photo, class by class. Not here: which photos there are (see `sources`).
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image as PillowImage

from inpainting.detection.classes import CLASSES

UNKNOWN: Final = 255
"""In a target: nobody knows; no loss there. Known coverage is 0 (none) to `FULL`."""
FULL: Final = 200

Target = npt.NDArray[np.uint8]
"""H×W×classes: 0..FULL or UNKNOWN."""
Channel = npt.NDArray[np.uint8]

DRAWN: Final = "graffiti_drawn"
"""The kind of photos whose graffiti somebody drew masks of: 255 graffiti, 128 unknown."""
LABELS: Final = "labels"
"""The kind of photos whose people, vehicles and animals stand in a label map."""
_TOLD: Final = {LABELS: ("person", "vehicle", "animal"), "vehicle": ("vehicle",), "text": ("text",)}
"""Of which classes a label map of a kind tells where they are not; of graffiti otherwise."""
_NOBODY_KNOWS: Final = 255
_STREET: Final = {"vehicle": (8,), "person": (9,)}
_STREET_UNKNOWN: Final = {"vehicle": (10, 11), "person": (10, 11)}


def write_mask(target: Target, kind: str, path: Path) -> None:
    """Write what the mask file of a photo of `kind` says into its target; raises `OSError` when it cannot be read."""
    ids, is_label_map = _read_ids(path)
    if kind == "street":
        _write_street(target, ids)
    elif kind == DRAWN:
        _write_coverage(target, "graffiti", ids == 255, unknown=ids == 128)
    elif is_label_map:
        for name in _TOLD.get(kind, ("graffiti",)):
            _write_coverage(target, name, ids == 1 + CLASSES.index(name), unknown=ids == _NOBODY_KNOWS)
    elif kind in CLASSES:
        _write_object(target[..., CLASSES.index(kind)], _resize_coverage(ids > 127, target.shape), kind)


def _read_ids(path: Path) -> tuple[Channel, bool]:
    """The numbers of a mask file (H×W), and whether it is a label map: a picture with a palette."""
    with PillowImage.open(path) as picture:
        is_label_map = picture.mode == "P"
        return np.asarray(picture if is_label_map else picture.convert("L"), np.uint8), is_label_map


def _write_coverage(target: Target, name: str, shown: npt.NDArray[np.bool_], *, unknown: npt.NDArray[np.bool_]) -> None:
    coverage, nowhere = _resize_coverage(shown, target.shape), _resize_coverage(unknown, target.shape)
    target[..., CLASSES.index(name)] = np.where(nowhere > FULL // 4, UNKNOWN, coverage)


def _resize_coverage(shown: npt.NDArray[np.bool_], shape: tuple[int, ...]) -> Channel:
    """The coverage, 0..FULL, of a mask at another size."""
    coverage = cv2.resize(shown.astype(np.float32), (shape[1], shape[0]), interpolation=cv2.INTER_AREA)
    return np.asarray((coverage * FULL).round(), np.uint8)


def _write_object(channel: Channel, coverage: Channel, kind: str) -> None:
    """A hand-made mask over what the teachers said: right near its object, not complete further away."""
    reach = np.ones((25, 25), np.uint8)
    near = cv2.dilate((coverage > 0).astype(np.uint8), reach) > 0
    others = (channel == FULL) if kind == "person" else (channel > 0)
    written = coverage.copy()
    if kind in ("person", "vehicle"):
        written[~near & others] = channel[~near & others]
        written[near & (coverage == 0) & (channel == FULL) & (kind == "vehicle")] = UNKNOWN
    channel[...] = written


def _write_street(target: Target, ids: Channel) -> None:
    ids = np.asarray(cv2.resize(ids, target.shape[1::-1], interpolation=cv2.INTER_NEAREST), np.uint8)
    for name, numbers in _STREET.items():
        channel = np.where(np.isin(ids, numbers), FULL, 0)
        target[..., CLASSES.index(name)] = np.where(np.isin(ids, _STREET_UNKNOWN[name]), UNKNOWN, channel)
