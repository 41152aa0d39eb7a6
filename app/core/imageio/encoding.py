"""Turns an edited photo into the bytes of a file, in the format its name asks for. Touches no disk.

What was not edited stays as it was wherever the format allows: the blocks of a JPEG, all 16 bits of PNG and TIFF,
every pixel of the formats without loss.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from app.core.errors import SaveError
from app.core.imageio import depth, png_chunks
from app.core.imageio.jpeg_blocks import BlocksError, Segment, with_touched_blocks
from app.core.imageio.metadata import NESTED, descriptive, with_orientation
from app.core.imageio.orientation import as_stored, upright
from app.core.imageio.photo import Alpha, Photo
from app.core.imageio.tiff_tags import with_tags
from inpainting.request import Hole, Image
from models.sentences import Sentence

if TYPE_CHECKING:
    from PIL.Image import Image as PillowImage

_log = logging.getLogger(__name__)

FORMATS: Final = {
    ".jpg": "JPEG",
    ".jpeg": "JPEG",
    ".png": "PNG",
    ".webp": "WEBP",
    ".tif": "TIFF",
    ".tiff": "TIFF",
    ".bmp": "BMP",
    ".avif": "AVIF",
}
"""The suffixes pictures can be saved with."""

_ONLY_OPENED: Final = (".heic", ".heif", ".gif", ".mpo")
_LONGEST: Final = {"JPEG": 65_500, "WEBP": 16_383, "AVIF": 65_536}
_MOST_METADATA: Final = 65_500
_DEEP: Final = ("PNG", "TIFF")
_OPAQUE: Final = ("JPEG", "BMP")
_XMP_TAG: Final = 700
_TIFF_TAGS: Final = (270, 271, 272, 282, 283, 296, 305, 306, 315, 316, _XMP_TAG, 33432, *NESTED, 34675)
"""Those that are about the photo, resolution and colour profile included."""
_LOSSLESS_TIFF: Final = {"raw": 1, "tiff_lzw": 5, "tiff_adobe_deflate": 8, "packbits": 32773}
_XMP_HEADER: Final = b"http://ns.adobe.com/xap/1.0/\0"
_APP0, _APP1, _APP2, _APP14 = 0xE0, 0xE1, 0xE2, 0xEE


@dataclass(frozen=True, eq=False)
class Edit:
    """A photo and what became of it: `image` and `alpha` as large as it, upright; `touched` are the pixels whose
    colours changed, `hole` those that were to be filled."""

    photo: Photo
    image: Image
    alpha: Alpha | None
    touched: Hole
    hole: Hole

    @classmethod
    def of(cls, photo: Photo, image: Image, hole: Hole | None) -> Edit:
        """Without a `hole` it is what changed. Transparency grows into the hole from around it."""
        touched = np.asarray((image != photo.image).any(axis=2), np.bool_)
        hole = touched if hole is None else hole | touched
        alpha = photo.alpha
        if alpha is not None and hole.any() and alpha.min() < 255:
            import cv2

            alpha = np.asarray(cv2.inpaint(alpha, hole.astype(np.uint8), 3, cv2.INPAINT_TELEA), np.uint8)
        return cls(photo, image, alpha, touched, hole)


def check_format(path: Path, photo: Photo) -> str:
    """Pillow's name of the format for `path`. Raises `SaveError` for a suffix or a size we cannot write."""
    suffix = path.suffix.lower()
    name = FORMATS.get(suffix)
    if suffix in _ONLY_OPENED:
        words = "{format} files can be opened but not saved; choose {known}."
        raise SaveError(words, format=suffix[1:].upper(), known=", ".join(FORMATS))
    if name is None:
        words = "“{name}” names no format to save in; end the name in {known}."
        raise SaveError(words, name=path.name, known=", ".join(FORMATS))
    longest = _LONGEST.get(name, math.inf)
    if max(photo.extent) > longest:
        words = "{format} files can be {longest} pixels long at most; choose PNG or TIFF."
        raise SaveError(words, format=name, longest=longest)
    return name


def encoded(photo: Photo, image: Image, path: Path, *, hole: Hole | None = None) -> tuple[bytes, tuple[str, ...]]:
    """The file's bytes and sentences on what the format could not keep.

    `image` (H×W×3 uint8) takes the place of `photo.image`; transparency is filled in `hole` (H×W bool), too. PNG,
    TIFF, BMP and WebP keep every pixel outside as it is; a JPEG that was a JPEG keeps its untouched blocks. Raises
    `SaveError`.
    """
    name = check_format(path, photo)
    edit = Edit.of(photo, image, hole)
    try:
        if name == "JPEG" and photo.format == "JPEG" and photo.data is not None:
            return _same_jpeg(edit, photo.data)
        if name in _DEEP and photo.bits == 16 and photo.data is not None:
            return _deep(edit, photo.data, name)
        return _anew(edit, name)
    except SaveError:
        raise
    except Exception as error:
        raise SaveError("The picture could not be turned into a {format} file.", format=name) from error


def _same_jpeg(edit: Edit, data: bytes) -> tuple[bytes, tuple[str, ...]]:
    turn = edit.photo.orientation
    try:
        image, touched = as_stored(edit.image, turn), as_stored(edit.touched, turn)
        made = with_touched_blocks(data, image, touched, keep=_segment_keeper(edit.photo), added=_note(edit.photo))
        return made, ()
    except BlocksError as reason:
        made, notes = _anew(edit, "JPEG")
        _log.info("The blocks of a JPEG cannot be kept: %s", reason)
        return made, (Sentence("The blocks of this JPEG could not be kept, so all of it was compressed anew."), *notes)


def _note(photo: Photo) -> tuple[Segment, ...]:
    return (Segment(_APP1, _XMP_HEADER + photo.xmp),) if photo.noted and photo.xmp is not None else ()


def _segment_keeper(photo: Photo) -> Callable[[Segment], Segment | None]:
    """Keeps what a JPEG says about itself, its orientation too, but not its thumbnail and other pictures."""

    def kept(segment: Segment) -> Segment | None:
        marker, body = segment.marker, segment.body
        if marker == _APP1 and body.startswith(b"Exif\0\0"):
            return Segment(_APP1, with_orientation(photo.exif, photo.orientation)) if photo.exif else None
        if (marker == _APP2 and body.startswith(b"MPF\0")) or (photo.noted and body.startswith(_XMP_HEADER)):
            return None
        about_colours = (marker in (_APP0, _APP14)) or (marker == _APP2 and body.startswith(b"ICC_PROFILE\0"))
        return segment if about_colours or not photo.stripped else None

    return kept


def _deep(edit: Edit, data: bytes, name: str) -> tuple[bytes, tuple[str, ...]]:
    """All 16 bits: as they were outside, made of 8 where it was edited."""
    samples = depth.deep_pixels(data)
    if samples is None:
        raise SaveError("The picture's 16 bits per colour cannot be read again.")
    samples = upright(samples, edit.photo.orientation)
    edited = depth.edited(samples, edit.image, edit.alpha, edit.touched, edit.hole)
    if name == "PNG":
        return _png_with_chunks(depth.deep_file(edited, ".png"), edit.photo), ()
    compression = _LOSSLESS_TIFF.get(edit.photo.compression or "", _LOSSLESS_TIFF["tiff_lzw"])
    return _tiff_with_tags(depth.deep_file(edited, ".tiff", compression), edit.photo), ()


def _anew(edit: Edit, name: str) -> tuple[bytes, tuple[str, ...]]:
    """With 8 bits, by Pillow."""
    picture, lost = _pillow_image(edit, name)
    options, more = _ENCODERS[name](edit.photo)
    made = _saved(picture, name, options)
    if name == "PNG":
        made = _png_with_chunks(made, edit.photo)
    elif name == "TIFF":
        made = _tiff_with_tags(made, edit.photo)
    if edit.photo.bits == 16:
        lost = (*lost, Sentence("The picture had 16 bits per colour; this {format} file has 8.", format=name))
    return made, (*lost, *more)


def _saved(picture: PillowImage, name: str, options: dict[str, Any]) -> bytes:
    buffer = BytesIO()
    picture.save(buffer, name, **options)
    return buffer.getvalue()


def _pillow_image(edit: Edit, name: str) -> tuple[PillowImage, tuple[str, ...]]:
    import PIL.Image

    image, alpha, notes = edit.image, edit.alpha, list[str]()
    if alpha is not None and name in _OPAQUE:
        image, alpha = _over_white(image, alpha), None
        words = "{format} files cannot be transparent; transparent parts are saved white."
        notes.append(Sentence(words, format=name))
    picture = PIL.Image.fromarray(np.ascontiguousarray(image))
    if edit.photo.grey:
        picture = picture.convert("L")
    if alpha is not None:
        picture.putalpha(PIL.Image.fromarray(alpha))
    return picture, tuple(notes)


def _over_white(image: Image, alpha: Alpha) -> Image:
    opaque = alpha[..., None].astype(np.uint16)
    return np.asarray((image * opaque + 255 * (255 - opaque) + 127) // 255, np.uint8)


_Options = tuple[dict[str, Any], tuple[str, ...]]


def _jpeg(photo: Photo) -> _Options:
    metadata = _present(exif=photo.exif, xmp=photo.xmp)
    fitting = {name: data for name, data in metadata.items() if len(data) <= _MOST_METADATA}
    lost = [name.upper() for name in metadata if name not in fitting]
    words = "The {kind} data were too long for a JPEG file and were left out."
    notes = tuple(Sentence(words, kind=name) for name in lost)
    return _present(icc_profile=photo.icc_profile, dpi=photo.dpi) | fitting | _compression(photo), notes


def _compression(photo: Photo) -> dict[str, Any]:
    """As the photo was, when it was a JPEG with tables that baseline files can hold; else best quality."""
    jpeg = photo.jpeg
    if jpeg is None or max(map(max, jpeg.tables)) > 255 or (photo.grey and len(jpeg.tables) > 1):
        return {"quality": 95, "subsampling": 0}
    tables = [list(table) for table in jpeg.tables]
    return {"qtables": tables, "subsampling": jpeg.subsampling, "progressive": jpeg.progressive, "optimize": True}


def _png(photo: Photo) -> _Options:
    return {"compress_level": 3}, ()


def _png_with_chunks(pixels: bytes, photo: Photo) -> bytes:
    """With the photo's metadata, and what only a PNG says if it was one."""
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    if photo.xmp:
        info.add_itxt("XML:com.adobe.xmp", photo.xmp.decode("utf-8", "replace"))
    about = _present(icc_profile=photo.icc_profile, exif=photo.exif, dpi=photo.dpi, pnginfo=info)
    sources: list[png_chunks.Source] = [(_saved(_dot(), "PNG", about), png_chunks.ABOUT)]
    if photo.format == "PNG" and photo.data is not None:
        own = png_chunks.of_png_only(photo.data, private=not photo.stripped)
        sources.append((own, png_chunks.ONLY_PNG))
    return png_chunks.with_chunks(pixels, *sources)


def _webp(photo: Photo) -> _Options:
    kept = _present(icc_profile=photo.icc_profile, exif=photo.exif, xmp=photo.xmp)
    return kept | {"lossless": True, "exact": True, "quality": 20, "method": 0}, ()


def _avif(photo: Photo) -> _Options:
    kept = _present(icc_profile=photo.icc_profile, exif=photo.exif, xmp=photo.xmp)
    note = Sentence("AVIF files lose a little everywhere; choose PNG or TIFF to keep every pixel.")
    return kept | {"quality": 95, "subsampling": "4:4:4"}, (note,)


def _tiff(photo: Photo) -> _Options:
    compression = photo.compression if photo.compression in _LOSSLESS_TIFF else "tiff_lzw"
    return {"compression": compression}, ()


def _tiff_with_tags(pixels: bytes, photo: Photo) -> bytes:
    """With the photo's metadata, which come from a file of one pixel: Pillow nests tags only without compression."""
    from PIL.Image import Exif

    exif = Exif()
    with suppress(Exception):  # damaged tags are no reason not to save the photo
        exif.load(photo.exif or b"")
    kept = descriptive(exif)
    if photo.xmp:
        kept[_XMP_TAG] = photo.xmp
    tags = kept.tobytes() if len(kept) else None
    about = _present(icc_profile=photo.icc_profile, dpi=photo.dpi, exif=tags, compression="raw")
    return with_tags(pixels, _saved(_dot(), "TIFF", about), _TIFF_TAGS)


def _dot() -> PillowImage:
    import PIL.Image

    return PIL.Image.new("L", (1, 1))


def _bmp(photo: Photo) -> _Options:
    lost = photo.exif or photo.xmp or photo.icc_profile
    note = Sentence("BMP files keep neither the colour profile nor the camera's data (EXIF, XMP).")
    return _present(dpi=photo.dpi), (note,) if lost else ()


def _present(**options: Any) -> dict[str, Any]:
    return {name: value for name, value in options.items() if value is not None}


_ENCODERS: Final[dict[str, Callable[[Photo], _Options]]] = {
    "JPEG": _jpeg,
    "PNG": _png,
    "WEBP": _webp,
    "TIFF": _tiff,
    "BMP": _bmp,
    "AVIF": _avif,
}
