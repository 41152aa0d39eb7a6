"""Turns an edited photo into the bytes of a file, in the format its name asks for. Touches no disk.

What was not edited stays as it was wherever the format allows: the blocks of a JPEG, the strips and tags of a TIFF,
all bits of PNG, TIFF and BMP, every pixel of the formats without loss. What is not kept is told.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from app.core.errors import SaveError
from app.core.imageio import png_chunks
from app.core.imageio.bmp_file import Bitmap, write_transparent_bitmap
from app.core.imageio.boxes import replace_cicp
from app.core.imageio.decoding import decode_samples
from app.core.imageio.edit import Edit
from app.core.imageio.jpeg_blocks import BlocksError
from app.core.imageio.jpeg_saving import save_same_jpeg
from app.core.imageio.metadata import NESTED, keep_descriptive
from app.core.imageio.photo import Alpha, Photo
from app.core.imageio.png_picture import write_png_file
from app.core.imageio.samples import Samples, make_from_eight_bits
from app.core.imageio.suffixes import FORMATS
from app.core.imageio.tiff_saving import make_tiff, save_same_tiff
from app.core.imageio.tiff_tags import add_tags
from inpainting.engine.request import Hole, Image
from models.sentences import Sentence

if TYPE_CHECKING:
    from PIL.Image import Image as PillowImage

_log = logging.getLogger(__name__)

_ONLY_OPENED: Final = (".heic", ".heif", ".gif", ".mpo")
_LONGEST: Final = {"JPEG": 65_500, "WEBP": 16_383, "AVIF": 65_536}
_MOST_METADATA: Final = 65_500
_DEEP: Final = ("PNG", "TIFF")
_XMP_TAG: Final = 700
_TIFF_TAGS: Final = (270, 271, 272, 282, 283, 296, 305, 306, 315, 316, _XMP_TAG, 33432, *NESTED, 34675)
"""Those that are about the photo, resolution and colour profile included."""

_Made = tuple[bytes, tuple[str, ...]]


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


def encode_photo(photo: Photo, image: Image, path: Path, *, hole: Hole | None = None) -> _Made:
    """The file's bytes and sentences on what of its pixels the format could not keep.

    `image` (H×W×3 uint8) takes the place of `photo.image`; transparency is filled in `hole` (H×W bool), too. PNG,
    TIFF, BMP and WebP keep every pixel outside as it is; a JPEG that was a JPEG keeps its untouched blocks. Raises
    `SaveError`.
    """
    name = check_format(path, photo)
    edit = Edit.of(photo, image, hole)
    try:
        return _edit_own_file(edit, name) or _encode_anew(edit, name)
    except SaveError:
        raise
    except Exception as error:
        raise SaveError("The picture could not be turned into a {format} file.", format=name) from error


def _edit_own_file(edit: Edit, name: str) -> _Made | None:
    """The photo's own file, edited; None when it is of another format or cannot be kept."""
    photo = edit.photo
    if photo.data is None or photo.format != name:
        return None
    if name == "JPEG":
        return _edit_jpeg(edit, photo.data)
    if name == "TIFF":
        return save_same_tiff(edit, photo.data)
    return _edit_bitmap(edit, photo.data) if name == "BMP" else None


def _edit_bitmap(edit: Edit, data: bytes) -> _Made | None:
    bitmap = Bitmap.of(data)
    if bitmap is None or (edit.alpha is None) != (bitmap.make_alpha() is None):
        return None
    return bitmap.apply_edit(edit.image, edit.alpha, edit.touched), ()


def _edit_jpeg(edit: Edit, data: bytes) -> _Made:
    try:
        return save_same_jpeg(edit, data), ()
    except BlocksError as reason:
        made, notes = _encode_anew(edit, "JPEG")
        _log.info("The blocks of a JPEG cannot be kept: %s", reason)
        return made, (Sentence("The blocks of this JPEG could not be kept, so all of it was compressed anew."), *notes)


def _encode_anew(edit: Edit, name: str) -> _Made:
    """A new file with the photo's metadata."""
    samples = decode_samples(edit.photo) if name in _DEEP else None
    if samples is not None and samples.colours <= 3 and samples.bits > 8:
        whole = samples.convert_to_plain().apply_edit(edit.image, edit.alpha, edit.touched, edit.hole)
        return _FROM_SAMPLES[name](whole, edit.photo), ()
    made, notes = _ENCODERS[name](edit)
    if edit.photo.bits > 8:
        words = "The picture had {bits} bits per colour; this {format} file has 8."
        notes = (Sentence(words, bits=edit.photo.bits, format=name), *notes)
    return made, notes


def _save_as(picture: PillowImage, name: str, options: dict[str, Any]) -> bytes:
    buffer = BytesIO()
    picture.save(buffer, name, **options)
    return buffer.getvalue()


def _make_pillow_image(edit: Edit) -> PillowImage:
    import PIL.Image

    picture = PIL.Image.fromarray(np.ascontiguousarray(edit.image))
    if edit.photo.grey:
        picture = picture.convert("L")
    if edit.alpha is not None:
        picture.putalpha(PIL.Image.fromarray(edit.alpha))
    return picture


def _blend_over_white(image: Image, alpha: Alpha) -> Image:
    opaque = alpha[..., None].astype(np.uint16)
    return np.asarray((image * opaque + 255 * (255 - opaque) + 127) // 255, np.uint8)


def _encode_jpeg(edit: Edit) -> _Made:
    photo, notes = edit.photo, list[str]()
    metadata = _drop_missing(exif=photo.exif, xmp=photo.xmp)
    fitting = {name: data for name, data in metadata.items() if len(data) <= _MOST_METADATA}
    if edit.alpha is not None:
        notes.append(
            Sentence("{format} files cannot be transparent; transparent parts are saved white.", format="JPEG")
        )
        edit = Edit(photo, _blend_over_white(edit.image, edit.alpha), None, edit.touched, edit.hole)
    words = "The {kind} data were too long for a JPEG file and were left out."
    notes += [Sentence(words, kind=name.upper()) for name in metadata if name not in fitting]
    options = _drop_missing(icc_profile=photo.icc_profile, dpi=photo.dpi) | fitting | _choose_compression(photo)
    return _save_as(_make_pillow_image(edit), "JPEG", options), tuple(notes)


def _choose_compression(photo: Photo) -> dict[str, Any]:
    """As the photo was, when it was a JPEG with tables that baseline files can hold; else as good as is wanted."""
    jpeg = photo.jpeg
    if jpeg is None or max(map(max, jpeg.tables)) > 255 or (photo.grey and len(jpeg.tables) > 1):
        return {"quality": photo.quality, "subsampling": 0}
    tables = [list(table) for table in jpeg.tables]
    return {"qtables": tables, "subsampling": jpeg.subsampling, "progressive": jpeg.progressive, "optimize": True}


def _encode_png(edit: Edit) -> _Made:
    pixels = _save_as(_make_pillow_image(edit), "PNG", {"compress_level": 3})
    return _add_chunks(pixels, edit.photo), ()


def _add_chunks(pixels: bytes, photo: Photo) -> bytes:
    """With the photo's metadata, and what only a PNG says if it was one."""
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    if photo.xmp:
        info.add_itxt("XML:com.adobe.xmp", photo.xmp.decode("utf-8", "replace"))
    about = _drop_missing(icc_profile=photo.icc_profile, exif=photo.exif, dpi=photo.dpi, pnginfo=info)
    own = photo.data if photo.format == "PNG" else None
    cicp = None if photo.cicp is None else bytes([*(min(255, number) for number in photo.cicp), 0, 1])
    return png_chunks.add_chunks(
        pixels, _save_as(_make_dot(), "PNG", about), own, private=not photo.stripped, cicp=cicp
    )


def _encode_webp(edit: Edit) -> _Made:
    photo = edit.photo
    kept = _drop_missing(icc_profile=photo.icc_profile, exif=photo.exif, xmp=photo.xmp)
    exact = {"lossless": True, "exact": True, "quality": 20, "method": 0}
    return _save_as(_make_pillow_image(edit), "WEBP", kept | exact), ()


def _encode_avif(edit: Edit) -> _Made:
    photo = edit.photo
    kept = _drop_missing(icc_profile=photo.icc_profile, exif=photo.exif, xmp=photo.xmp)
    made = _save_as(_make_pillow_image(edit), "AVIF", kept | {"quality": 95, "subsampling": "4:4:4"})
    note = Sentence("AVIF files lose a little everywhere; choose PNG or TIFF to keep every pixel.")
    return made if photo.cicp is None else replace_cicp(made, photo.cicp), (note,)


def _encode_tiff(edit: Edit) -> _Made:
    return _write_tiff(make_from_eight_bits(edit.image, edit.alpha, grey=edit.photo.grey), edit.photo), ()


def _write_tiff(samples: Samples, photo: Photo) -> bytes:
    return _add_tags(make_tiff(samples.replace_key()), photo)


def _add_tags(pixels: bytes, photo: Photo) -> bytes:
    """With the photo's metadata, which come from a file of one pixel: Pillow nests tags only without compression."""
    from PIL.Image import Exif

    exif = Exif()
    with suppress(Exception):  # damaged tags are no reason not to save the photo
        exif.load(photo.exif or b"")
    kept = keep_descriptive(exif)
    if photo.xmp:
        kept[_XMP_TAG] = photo.xmp
    tags = kept.tobytes() if len(kept) else None
    about = _drop_missing(icc_profile=photo.icc_profile, dpi=photo.dpi, exif=tags, compression="raw")
    return add_tags(pixels, _save_as(_make_dot(), "TIFF", about), _TIFF_TAGS)


def _make_dot() -> PillowImage:
    import PIL.Image

    return PIL.Image.new("L", (1, 1))


def _encode_bmp(edit: Edit) -> _Made:
    if edit.alpha is not None:
        return write_transparent_bitmap(edit.image, edit.alpha, edit.photo.dpi), ()
    return _save_as(_make_pillow_image(edit), "BMP", _drop_missing(dpi=edit.photo.dpi)), ()


def _drop_missing(**options: Any) -> dict[str, Any]:
    return {name: value for name, value in options.items() if value is not None}


def _write_png(samples: Samples, photo: Photo) -> bytes:
    return _add_chunks(write_png_file(samples), photo)


_FROM_SAMPLES: Final[dict[str, Callable[[Samples, Photo], bytes]]] = {"PNG": _write_png, "TIFF": _write_tiff}
_ENCODERS: Final[dict[str, Callable[[Edit], _Made]]] = {
    "JPEG": _encode_jpeg,
    "PNG": _encode_png,
    "WEBP": _encode_webp,
    "TIFF": _encode_tiff,
    "BMP": _encode_bmp,
    "AVIF": _encode_avif,
}
