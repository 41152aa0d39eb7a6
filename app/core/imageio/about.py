"""What a file says about its picture, as every format knows it; TIFF has a reader of its own. Reads no pixels."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from app.core.imageio import png_chunks
from app.core.imageio.boxes import describe_boxes, is_boxed
from app.core.imageio.embedded import EXIF_PREFIX
from app.core.imageio.jpeg_parts import split_parts
from app.core.imageio.photo import JpegSettings
from models.sentences import Sentence

if TYPE_CHECKING:
    from PIL.Image import Exif
    from PIL.Image import Image as PillowImage

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class About:
    """What a file says about its picture; see `Photo`."""

    format: str
    icc_profile: bytes | None = None
    exif: bytes | None = None
    xmp: bytes | None = None
    dpi: tuple[float, float] | None = None
    orientation: int = 1
    jpeg: JpegSettings | None = None
    cicp: tuple[int, int] | None = None
    further: int = 0
    notes: tuple[str, ...] = ()


def read_about_picture(picture: PillowImage, data: bytes) -> About:
    """As Pillow knows it."""
    xmp, icc = picture.info.get("xmp"), picture.info.get("icc_profile")
    frames = _read_frames(picture, data)
    words = "The file holds %n pictures; only the first is opened."
    return About(
        format="JPEG" if picture.format == "MPO" else picture.format or "",
        icc_profile=icc,
        exif=_read_exif(picture),
        xmp=xmp if isinstance(xmp, bytes) else None,
        dpi=_read_dpi(picture),
        orientation=_read_orientation(picture),
        jpeg=_read_jpeg_settings(picture),
        cicp=None if icc else _read_cicp(data),
        further=frames.further,
        notes=(Sentence(words, n=frames.pictures),) if frames.pictures > 1 else (),
    )


class _Frames(NamedTuple):
    """How many pictures are in a file, and how many things besides the first would not be saved in its format."""

    pictures: int
    further: int


def _read_frames(picture: PillowImage, data: bytes) -> _Frames:
    if data.startswith(b"\xff\xd8"):
        parts = split_parts(data)
        return _Frames(1 + parts.others, parts.others + parts.has_clip)
    count = getattr(picture, "n_frames", 1)
    return _Frames(count, count - 1)


def _read_cicp(data: bytes) -> tuple[int, int] | None:
    """How HEIF, AVIF and PNG describe colours without a profile; None when these are the usual ones."""
    named = describe_boxes(data).cicp if is_boxed(data) else None
    if data.startswith(png_chunks.SIGNATURE):
        body = next((body for kind, body in png_chunks.list_chunks(data) if kind == b"cICP"), b"")
        named = (body[0], body[1]) if len(body) == 4 else None
    return None if named is None or (named[0] in (1, 2) and named[1] in (2, 13)) else named


def _read_orientation(picture: PillowImage) -> int:
    orientation = _read_tags(picture).get(0x0112, 1)
    return orientation if isinstance(orientation, int) and 1 <= orientation <= 8 else 1


def _read_dpi(picture: PillowImage) -> tuple[float, float] | None:
    dpi = picture.info.get("dpi")
    usable = isinstance(dpi, tuple) and len(dpi) == 2 and all(1 < float(value) < 65_000 for value in dpi)
    return (float(dpi[0]), float(dpi[1])) if dpi and usable else None


def _read_exif(picture: PillowImage) -> bytes | None:
    exif = picture.info.get("exif")
    return exif if isinstance(exif, bytes) and exif.removeprefix(EXIF_PREFIX) else None


def _read_tags(picture: PillowImage) -> Exif:
    """The EXIF tags; none when they are damaged, for that is no reason not to open a photo."""
    from PIL.Image import Exif

    try:
        return picture.getexif()
    except Exception:
        _log.warning("the EXIF data of a %s file are damaged", picture.format, exc_info=True)
        return Exif()


def _read_jpeg_settings(picture: PillowImage) -> JpegSettings | None:
    from PIL.JpegImagePlugin import JpegImageFile, get_sampling

    if not isinstance(picture, JpegImageFile) or picture.mode not in ("RGB", "L"):
        return None
    tables = tuple(tuple(int(step) for step in table) for _, table in sorted(picture.quantization.items()))
    progressive = bool(picture.info.get("progressive") or picture.info.get("progression"))
    return JpegSettings(tables, get_sampling(picture), progressive) if tables else None
