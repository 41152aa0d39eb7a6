"""Label files: a PNG for each picture with a channel for each class its teacher knows, in folders like the data's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final, Protocol

import cv2
import numpy as np

from inpainting.detection.segmenter_output import enlarge_map
from inpainting.detection.text_locator import TextLocator
from inpainting.engine.request import Image
from inpainting.training.data import Item, read_photo
from inpainting.training.detector.pseudo_labels import GraffitiPseudoLabeller
from inpainting.training.detector.teachers import LabelMap, Teachers

SELF_LABELLED: Final = "graffiti_unlabelled"
BACKGROUND_TEXT_LIKELY: Final = 0.2
"""Where text is this likely on a page that should have none, nobody knows whether it is."""
LABELLED_KINDS: Final = frozenset({"photo", "person", "vehicle", "object", "wall", SELF_LABELLED})


class Teacher(Protocol):
    """Something that labels images, as `Teachers` and `GraffitiPseudoLabeller` do."""

    def label(self, image: Image) -> dict[str, LabelMap]:
        """Class → H×W label map."""
        ...


def write_labels(items: Iterable[Item], teachers: Mapping[str, Teacher], *, data: Path, out: Path) -> Iterator[Path]:
    """Label what has no labels yet by the teacher of its kind, yielding each path; stops and goes on anywhere."""
    for item in items:
        path = make_label_path(item.picture, data=data, labels=out)
        if item.kind in teachers and not path.exists():
            photo = read_photo(item.picture)
            if photo is not None:
                path.parent.mkdir(parents=True, exist_ok=True)
                channels = np.stack(list(teachers[item.kind].label(photo).values()), axis=2)
                part = path.with_suffix(".part.png")
                cv2.imwrite(str(part), channels)
                part.replace(path)
        yield path


def read_labels(path: Path) -> dict[str, LabelMap]:
    """Class → H×W label map; empty when there is no such file."""
    if not path.exists():
        return {}
    channels = np.atleast_3d(np.asarray(cv2.imread(str(path), cv2.IMREAD_UNCHANGED), np.uint8))
    classes = GraffitiPseudoLabeller.classes if channels.shape[2] == 1 else Teachers.classes
    return {name: np.ascontiguousarray(channels[..., n]) for n, name in enumerate(classes)}


def make_label_path(picture: Path, *, data: Path, labels: Path) -> Path:
    """Where the labels of a picture of the data folder are kept."""
    return labels / picture.relative_to(data).with_suffix(".png")


def write_background_text(pages: Iterable[Path], locator: TextLocator, *, data: Path, out: Path) -> Iterator[Path]:
    """For pages without their text: where text stands all the same (sounds, titles, credits), 255 in a grey PNG."""
    for page in pages:
        path = make_label_path(page, data=data, labels=out)
        image = None if path.exists() else read_photo(page)
        if image is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            likely = enlarge_map(locator.compute_likelihood(image), image.shape) > BACKGROUND_TEXT_LIKELY
            part = path.with_suffix(".part.png")
            cv2.imwrite(str(part), cv2.dilate(likely.astype(np.uint8) * 255, np.ones((15, 15), np.uint8)))
            part.replace(path)
        yield path


def find_page_without_text(page: Path) -> Path:
    """The page of a comic without its text: `with_text/E01P02_en.jpg` → `no_text/E01P02.jpg`."""
    return page.parent.parent / "no_text" / (page.stem.rsplit("_", 1)[0] + page.suffix)
