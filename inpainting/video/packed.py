"""Holes kept small in memory, and where masks come from on disk. Decides nothing about what is in a hole."""

from __future__ import annotations

import re
import warnings
import zlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from inpainting.engine.bits import deflate_hole, inflate_hole
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.masks import Marks
from inpainting.engine.request import Hole
from inpainting.video.errors import MasksError
from models.reading import read_ordinary

_MOST: Final = 500_000_000
_NUMBERED: Final = re.compile(r"(.*?)(\d+)(\D*)")
"""What stands before the last number of a name, that number, and what follows."""
_SUFFIXES: Final = (".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".webp")


@dataclass(frozen=True)
class PackedHole:
    """A hole in a few kilobytes."""

    shape: tuple[int, int]
    data: bytes

    @classmethod
    def of(cls, hole: Hole) -> PackedHole:
        height, width = hole.shape
        return cls((height, width), deflate_hole(hole))

    @property
    def is_empty(self) -> bool:
        return not any(zlib.decompress(self.data))

    def unpack_hole(self) -> Hole:
        """Raises `ValueError` when the bytes are not those of a hole of this shape."""
        return inflate_hole(self.data, self.shape)


def grow_hole(hole: Hole, pixels: int) -> Hole:
    """The hole with what lies up to `pixels` from it."""
    if pixels <= 0 or not hole.any():
        return hole
    part = Box.around(hole).grown(pixels + 1).clipped(Extent(hole.shape[1], hole.shape[0])).slices
    away = cv2.distanceTransform((~hole[part]).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5)
    whole = np.zeros_like(hole)
    whole[part] = away <= pixels
    return whole


def load_mask(path: Path, extent: Extent) -> Hole:
    """A mask file as a hole, as `inpainting.engine.masks` reads it. Raises `MasksError` for any other file or size."""
    import PIL.Image
    from PIL import ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with PIL.Image.open(BytesIO(read_ordinary(path, most=_MOST))) as picture:
                _check_size(path, Extent(*picture.size), extent)
                hole = Marks.of(ImageOps.exif_transpose(picture)).make_hole()
    except MasksError:
        raise
    except Exception as error:
        reason = getattr(error, "strerror", None)
        if reason is None:
            raise MasksError("“{path}” is not a picture.", path=path) from error
        raise MasksError("“{path}” cannot be read: {reason}.", path=path, reason=reason) from error
    _check_size(path, Extent(hole.shape[1], hole.shape[0]), extent)
    return hole


def _check_size(path: Path, size: Extent, extent: Extent) -> None:
    if size not in (extent, Extent(extent.height, extent.width)):
        raise MasksError(
            "“{path}” has {width}×{height} pixels, but the video has {own_width}×{own_height}.",
            path=path,
            width=size.width,
            height=size.height,
            own_width=extent.width,
            own_height=extent.height,
        )


def list_mask_files(folder: Path, frames: int = 0) -> Mapping[int, Path]:
    """The mask files of a folder by the number of their frame, the first being 0. Raises `MasksError`.

    They are numbered from 0 or 1, or from any number if they reach beyond the `frames` of the video else; whatever
    stands before and after the number is the same in all of them.
    """
    if not folder.is_dir():
        raise MasksError("There is no folder “{folder}”.", folder=folder)
    named = _number_files(folder)
    if not named:
        raise MasksError("“{folder}” holds no masks named 0001.png, 0002.png and so on.", folder=folder)
    words, files = min(named.items(), key=lambda one: one[0])
    if len(named) > 1 and words != ("", ""):
        names = ", ".join(f"{before}…{after}" for before, after in sorted(named)[:4])
        raise MasksError(
            "“{folder}” holds masks of several names ({names}); keep one kind.", folder=folder, names=names
        )
    twice = [number for number, count in Counter(number for number, _ in files).items() if count > 1]
    if twice:
        raise MasksError("“{folder}” holds two masks with the number {number}.", folder=folder, number=twice[0])
    lowest, highest = files[0][0], files[-1][0]
    first = lowest if lowest == 0 or (frames and highest > frames) else 1
    return {number - first: path for number, path in files}


def _number_files(folder: Path) -> Mapping[tuple[str, str], list[tuple[int, Path]]]:
    """Numbers and files, in order, by what stands before and after the number in their names."""
    kinds: dict[tuple[str, str], list[tuple[int, Path]]] = {}
    for path in folder.iterdir():
        match = _NUMBERED.fullmatch(path.stem)
        if match and path.suffix.lower() in _SUFFIXES and not path.name.startswith("."):
            kinds.setdefault((match[1], match[3]), []).append((int(match[2]), path))
    return {words: sorted(files) for words, files in kinds.items()}
