"""Grids of what the detector finds, to look at: picture, found, truth, side by side. No figures here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from inpainting.detection.classes import CLASSES
from inpainting.engine.request import Hole, Image
from inpainting.training.detector.sources import Source
from inpainting.training.detector.targets import FULL, UNKNOWN
from inpainting.training.detector.validation import Find

_COLOURS: Final = dict(
    zip(CLASSES, ((255, 70, 80), (60, 150, 255), (40, 210, 190), (120, 220, 80), (224, 107, 255)), strict=True)
)
_CELL: Final = 240
_OF_A_KIND: Final = 3


def write_grid(find: Find, sources: Mapping[str, Sequence[Source]], path: Path) -> None:
    """A row a picture, a few of each kind, as a PNG or JPEG; where nobody knows the truth it is darkened."""
    rows = []
    for all_of_kind in sources.values():
        for source in all_of_kind[:: max(1, len(all_of_kind) // _OF_A_KIND)][:_OF_A_KIND]:
            photo = source.load()
            known = {name: photo.target[..., number] != UNKNOWN for number, name in enumerate(CLASSES)}
            truth = {name: (photo.target[..., n] > FULL // 2) & known[name] for n, name in enumerate(CLASSES)}
            nothing_known = ~np.any(list(known.values()), axis=0)
            answer = _tint(photo.image, truth)
            answer[nothing_known] //= 3
            found = _tint(photo.image, {name: holes.exact for name, holes in find(photo.image, source.kind).items()})
            rows.append(np.hstack([_make_cell(one) for one in (photo.image, found, answer)]))
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), np.vstack(rows)[..., ::-1])


def _tint(image: Image, found: Mapping[str, Hole]) -> Image:
    tinted = image.copy()
    for name, hole in found.items():
        tinted[hole] = tinted[hole] // 2 + np.array(_COLOURS[name], np.uint8) // 2
    return tinted


def _make_cell(image: Image) -> Image:
    """Fitted into a square, the rest white."""
    scale = _CELL / max(image.shape[:2])
    size = (max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale)))
    cell = np.full((_CELL, _CELL, 3), 255, np.uint8)
    cell[: size[1], : size[0]] = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    return cell
