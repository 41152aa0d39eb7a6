"""Turns a photo's pixels into the bytes of a file, in the format its name asks for. Touches no disk."""

from __future__ import annotations

import math
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from app.core.errors import SaveError
from app.core.metadata import NESTED, descriptive
from app.core.photo import Photo
from inpainting.request import Image
from models.sentences import Sentence

if TYPE_CHECKING:
    from PIL.Image import Image as PillowImage

FORMATS: Final = {
    ".jpg": "JPEG",
    ".jpeg": "JPEG",
    ".png": "PNG",
    ".webp": "WEBP",
    ".tif": "TIFF",
    ".tiff": "TIFF",
    ".bmp": "BMP",
}
"""The suffixes pictures can be saved with."""

_LONGEST: Final = {"JPEG": 65_500, "WEBP": 16_383}
_MOST_METADATA: Final = 65_500
_XMP_TAG: Final = 700
_LOSSLESS_TIFF: Final = ("raw", "tiff_lzw", "tiff_adobe_deflate", "packbits")


def check_format(path: Path, photo: Photo) -> str:
    """Pillow's name of the format for `path`. Raises `SaveError` for a suffix or a size we cannot write."""
    name = FORMATS.get(path.suffix.lower())
    if name is None:
        words = "“{name}” names no format to save in; end the name in {known}."
        raise SaveError(words, name=path.name, known=", ".join(FORMATS))
    longest = _LONGEST.get(name, math.inf)
    if max(photo.extent) > longest:
        words = "{format} files can be {longest} pixels long at most; choose PNG or TIFF."
        raise SaveError(words, format=name, longest=longest)
    return name


def encoded(photo: Photo, image: Image, path: Path) -> tuple[bytes, tuple[str, ...]]:
    """The file's bytes and sentences on what the format could not keep.

    `image` (H×W×3 uint8) takes the place of `photo.image`. PNG, TIFF, BMP and WebP keep every pixel as it is; a JPEG
    that was a JPEG keeps its compression tables. Raises `SaveError`.
    """
    name = check_format(path, photo)
    picture, lost = _with_alpha(photo, image, name)
    options, more = _ENCODERS[name](photo)
    buffer = BytesIO()
    try:
        picture.save(buffer, name, **options)
    except Exception as error:
        raise SaveError("The picture could not be turned into a {format} file.", format=name) from error
    return buffer.getvalue(), (*lost, *more)


def _with_alpha(photo: Photo, image: Image, name: str) -> tuple[PillowImage, tuple[str, ...]]:
    import PIL.Image

    alpha, notes = photo.alpha, list[str]()
    if alpha is not None and name in ("JPEG", "BMP"):
        image, alpha = _over_white(image, alpha), None
        words = "{format} files cannot be transparent; transparent parts are saved white."
        notes.append(Sentence(words, format=name))
    picture = PIL.Image.fromarray(np.ascontiguousarray(image))
    if photo.grey:
        picture = picture.convert("L")
    if alpha is not None:
        picture.putalpha(PIL.Image.fromarray(alpha))
    return picture, tuple(notes)


def _over_white(image: Image, alpha: Image) -> Image:
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
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    if photo.xmp:
        info.add_itxt("XML:com.adobe.xmp", photo.xmp.decode("utf-8", "replace"))
    kept = _present(icc_profile=photo.icc_profile, exif=photo.exif, dpi=photo.dpi)
    return kept | {"pnginfo": info, "compress_level": 3}, ()


def _webp(photo: Photo) -> _Options:
    kept = _present(icc_profile=photo.icc_profile, exif=photo.exif, xmp=photo.xmp)
    return kept | {"lossless": True, "exact": True, "quality": 20, "method": 0}, ()


def _tiff(photo: Photo) -> _Options:
    from PIL.Image import Exif

    exif = Exif()
    with suppress(Exception):  # damaged tags are no reason not to save the photo
        exif.load(photo.exif or b"")
    kept = descriptive(exif)
    if photo.xmp:
        kept[_XMP_TAG] = photo.xmp
    compression = photo.compression if photo.compression in _LOSSLESS_TIFF else "tiff_lzw"
    if any(tag in kept for tag in NESTED):
        compression = "raw"  # Pillow's compressing writer cannot write tags within tags
    tags = kept.tobytes() if len(kept) else None
    return _present(icc_profile=photo.icc_profile, dpi=photo.dpi, exif=tags, compression=compression), ()


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
}
