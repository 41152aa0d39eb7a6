"""The frozen value of an opened photo: its pixels and everything of its file that is kept. Reads and writes nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from app.core.imageio.colours import ProfileColours, read_colours
from app.core.imageio.metadata import note_in_xmp
from inpainting.engine.geometry import Extent
from inpainting.engine.request import Image, freeze_array

Alpha = npt.NDArray[np.uint8]
"""H×W uint8, 255 = opaque."""


@dataclass(frozen=True, slots=True)
class JpegSettings:
    """How a JPEG was compressed: 1–4 tables of 64 numbers, Pillow's subsampling code (-1 = its default)."""

    tables: tuple[tuple[int, ...], ...]
    subsampling: int
    progressive: bool


@dataclass(frozen=True, eq=False)
class Photo:
    """A picture as it is worked on, and what its file said about it.

    `image` is H×W×3 uint8 RGB, upright and read-only; `alpha` H×W uint8 or None; `path` None when it came from no
    file; `notes` are sentences for the person about what was lost on the way in; `format` is Pillow's name of the
    file format, "" without a file. `exif` starts with `Exif\\0\\0` and says orientation 1. `grey`: the file has one
    colour channel and is saved so again. `data` is the file itself, `orientation` how it stores its pixels (EXIF, 1..8)
    and `bits` how many each colour has there; that is what saving needs to leave alone what was not edited. `cicp` are
    its primaries and transfer (ITU-T H.273) where it has no profile and they are not the usual ones. `further` counts
    what else is in the file that saving in its format would not keep, such as pictures and clips. `stripped`: nothing
    private of the file is to be saved; `noted`: that it was edited is to be saved. `quality` (1..100) is that of a new
    JPEG of a picture that was none.
    """

    image: Image
    alpha: Alpha | None = None
    path: Path | None = None
    notes: tuple[str, ...] = ()
    format: str = ""
    icc_profile: bytes | None = None
    exif: bytes | None = None
    xmp: bytes | None = None
    dpi: tuple[float, float] | None = None
    jpeg: JpegSettings | None = None
    grey: bool = False
    data: bytes | None = None
    orientation: int = 1
    bits: int = 8
    cicp: tuple[int, int] | None = None
    further: int = 0
    stripped: bool = False
    noted: bool = False
    quality: int = 95

    def __post_init__(self) -> None:
        object.__setattr__(self, "image", freeze_array(self.image))
        if self.alpha is not None:
            object.__setattr__(self, "alpha", freeze_array(self.alpha))

    @property
    def extent(self) -> Extent:
        height, width = self.image.shape[:2]
        return Extent(width, height)

    @property
    def colours(self) -> ProfileColours | None:
        """What the image's numbers mean; None where they are sRGB."""
        return read_colours(self.icc_profile)

    def convert_to_srgb(self, image: Image | None = None) -> Image:
        """This image, or another in the same numbers, as it looks, H×W×3 uint8: for networks and thumbnails."""
        image = self.image if image is None else image
        return image if self.colours is None else self.colours.to_srgb(image)

    def without_metadata(self) -> Photo:
        """The same to be saved without the camera's data, place, texts and thumbnail; colours stay described."""
        return replace(self, exif=None, xmp=None, stripped=True)

    def with_notes(self, *notes: str) -> Photo:
        """The same with more sentences for the person."""
        return replace(self, notes=(*self.notes, *notes))

    def with_pixels(self, image: Image) -> Photo:
        """The same with other pixels (H×W×3 uint8), to be saved as a new file rather than as the edited old one."""
        return replace(self, image=image, data=None, format="", bits=8)

    def cut_out(self, shape: Alpha) -> Photo:
        """The same with what is outside `shape` (H×W uint8) transparent, besides what was transparent before."""
        if self.alpha is None:
            return replace(self, alpha=shape)
        both = (self.alpha.astype(np.uint16) * shape + 127) // 255
        return replace(self, alpha=both.astype(np.uint8))

    def with_note(self) -> Photo:
        """The same to be saved with a note (XMP, CreatorTool) that it was edited here."""
        return replace(self, xmp=note_in_xmp(self.xmp, "Cleanplate"), noted=True)
