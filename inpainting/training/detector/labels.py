"""Label files: a PNG for each picture with a channel for each class the teachers know, in folders like the data's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import cv2
import numpy as np

from inpainting.training.data import Item, read_photo
from inpainting.training.detector.teachers import LabelMap, Teachers

LABELLED_KINDS = frozenset({"photo", "person", "vehicle", "object", "wall"})


def write_labels(items: Iterable[Item], teachers: Teachers, *, data: Path, out: Path) -> Iterator[Path]:
    """Label what has no labels yet, yielding the path of each file; stops and goes on anywhere."""
    for item in items:
        path = label_path(item.picture, data=data, labels=out)
        if item.kind in LABELLED_KINDS and not path.exists():
            photo = read_photo(item.picture)
            if photo is not None:
                path.parent.mkdir(parents=True, exist_ok=True)
                channels = np.stack(list(teachers.label(photo).values()), axis=2)
                part = path.with_suffix(".part.png")
                cv2.imwrite(str(part), channels)
                part.replace(path)
        yield path


def read_labels(path: Path) -> dict[str, LabelMap]:
    """Class → H×W label map; empty when there is no such file."""
    if not path.exists():
        return {}
    channels = np.asarray(cv2.imread(str(path), cv2.IMREAD_COLOR), np.uint8)
    return {name: np.ascontiguousarray(channels[..., n]) for n, name in enumerate(Teachers.classes)}


def label_path(picture: Path, *, data: Path, labels: Path) -> Path:
    """Where the labels of a picture of the data folder are kept."""
    return labels / picture.relative_to(data).with_suffix(".png")
