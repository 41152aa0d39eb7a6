"""Turns picture files of any kind into 8-bit RGB and alpha, and says what was lost. Writes nothing."""

from __future__ import annotations

import logging
import math
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from app.core.errors import OpenError
from app.core.imageio.about import About, read_about_picture
from app.core.imageio.bmp_file import Bitmap
from app.core.imageio.boxes import describe_boxes, is_boxed
from app.core.imageio.embedded import strip_pictures_in_xmp
from app.core.imageio.kinds import add_end_marker, check_is_no_raw, is_tiff
from app.core.imageio.metadata import make_exif_upright, make_xmp_upright
from app.core.imageio.orientation import turn_upright
from app.core.imageio.photo import Alpha, Photo
from app.core.imageio.png_picture import read_png_samples
from app.core.imageio.promises import strip_promises
from app.core.imageio.refusals import MOST_PIXELS, refuse_damaged, refuse_too_large
from app.core.imageio.samples import Samples, reduce_to_eight_bits
from app.core.imageio.tiff_about import read_tiff_about
from app.core.imageio.tiff_picture import read_tiff_samples
from inpainting.engine.geometry import Extent
from inpainting.engine.masks import Marks
from inpainting.engine.request import Hole, Image
from models.sentences import Sentence

if TYPE_CHECKING:
    from PIL.Image import Image as PillowImage

_log = logging.getLogger(__name__)

_FORMATS: Final = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF", "AVIF", "HEIF")
_PLUGINS: Final = tuple(f"{name}ImagePlugin" for name in ("Jpeg", "Png", "WebP", "Tiff", "Bmp", "Gif", "Avif"))
"""Pillow loads only some of them by itself."""


@dataclass(frozen=True, eq=False)
class Opened:
    """A picture file: its bytes, what our own readers made of them, or else Pillow.

    `samples` have all the bits of the file, not turned; where there are none, there is a `bitmap` or a `picture`.
    """

    path: Path
    data: bytes
    samples: Samples | None = None
    picture: PillowImage | None = None
    bitmap: Bitmap | None = None

    @property
    def extent(self) -> Extent:
        """As it is stored, not turned."""
        if self.picture is not None:
            return Extent(*self.picture.size)
        pixels = self.samples.values if self.samples is not None else self.bitmap.pixels if self.bitmap else None
        assert pixels is not None
        return Extent(pixels.shape[1], pixels.shape[0])


def read_file(path: Path) -> bytes:
    """What is in an ordinary file. Raises `OpenError` with a sentence for everything else."""
    _check_file(path)
    try:
        return path.read_bytes()
    except PermissionError as error:
        raise OpenError("You may not read “{path}”.", path=path) from error
    except MemoryError as error:
        raise OpenError("There is not enough memory to open “{path}”.", path=path) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise OpenError("“{path}” cannot be read: {reason}.", path=path, reason=reason) from error


@contextmanager
def open_picture(path: Path) -> Iterator[Opened]:
    """The first frame of the picture at `path`, decoded. Raises `OpenError` with a sentence for every kind of file."""
    with open_picture_data(path, read_file(path)) as file:
        yield file


@contextmanager
def open_picture_data(path: Path, data: bytes) -> Iterator[Opened]:
    """The same for a file's bytes; `path` is only what to call it."""
    try:
        check_is_no_raw(path, data)
        samples = read_tiff_samples(path, data) if is_tiff(data) else None
        if samples is not None:
            yield Opened(path, data, samples)
            return
        bitmap = Bitmap.of(data)
        if bitmap is not None:
            yield Opened(path, data, bitmap=bitmap)
            return
        data = add_end_marker(data)
        with _hush_warnings(), _open_by_pillow(path, data) as picture:
            _check_size(path, picture.size)
            picture.load()
            yield Opened(path, data, read_png_samples(data), picture)
    except (OpenError, KeyboardInterrupt):
        raise
    except MemoryError as error:
        raise OpenError("There is not enough memory to open “{path}”.", path=path) from error
    except Exception as error:
        raise refuse_damaged(path) from error


def decode_photo(file: Opened) -> Photo:
    """The photo in an `open_picture` file, turned upright. Raises `OpenError` for kinds of colour we cannot show."""
    about = _read_about(file)
    pixels = _read_pixels(file).upright(about.orientation)
    return Photo(
        image=pixels.image,
        alpha=pixels.alpha,
        path=file.path,
        notes=(*pixels.notes, *about.notes),
        format=about.format,
        icc_profile=about.icc_profile if pixels.keeps_profile else None,
        exif=make_exif_upright(about.exif) if about.exif else None,
        xmp=_clean_xmp(about.xmp) if about.xmp else None,
        dpi=about.dpi,
        jpeg=about.jpeg,
        grey=pixels.grey,
        data=file.data,
        orientation=about.orientation,
        bits=pixels.bits,
        cicp=about.cicp,
        further=about.further,
    )


def read_marks(file: Opened) -> Hole:
    """What an `open_picture` file says as a mask, turned upright: H×W bool, True = to be filled."""
    orientation = _read_about(file).orientation
    if file.samples is not None:
        samples = file.samples.convert_to_plain()
        said = Marks(samples.values[..., : min(3, samples.colours)], samples.most, samples.make_alpha())
    elif file.bitmap is not None:
        said = Marks(file.bitmap.make_image(), 255, file.bitmap.make_alpha())
    else:
        assert file.picture is not None
        _check_mask(file.picture, path=file.path)
        said = Marks.of(file.picture)
    return turn_upright(said.make_hole(), orientation)


def _check_mask(picture: PillowImage, *, path: Path) -> None:
    if not picture.mode.startswith("I") and picture.mode != "CMYK":
        _check_mode(picture.mode, path=path)


def decode_samples(photo: Photo) -> Samples | None:
    """The samples of the photo's own file, turned upright; None when only Pillow can read it."""
    if photo.data is None:
        return None
    path = photo.path or Path("picture")
    samples = read_tiff_samples(path, photo.data) if is_tiff(photo.data) else read_png_samples(photo.data)
    return None if samples is None else samples.upright(photo.orientation)


def _clean_xmp(xmp: bytes) -> bytes:
    """For a file that has the picture alone, upright."""
    return make_xmp_upright(strip_promises(strip_pictures_in_xmp(xmp), has_gain_map=False))


def _read_about(file: Opened) -> About:
    """What a file says besides its pixels."""
    if is_tiff(file.data):
        return read_tiff_about(file.data)
    if file.bitmap is not None:
        return About(format="BMP", dpi=file.bitmap.dpi)
    assert file.picture is not None
    return read_about_picture(file.picture, file.data)


@contextmanager
def _hush_warnings() -> Iterator[None]:
    """Pillow warns developers of odd metadata; the person can do nothing about them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _check_file(path: Path) -> None:
    try:
        if path.is_dir():
            raise OpenError("“{path}” is a folder, not a picture.", path=path)
        if not path.exists():
            raise OpenError("There is no file “{path}”.", path=path)
        if not path.is_file():
            raise OpenError("“{path}” is not an ordinary file.", path=path)
        if path.stat().st_size == 0:
            raise OpenError("“{path}” is empty.", path=path)
    except PermissionError as error:
        raise OpenError("You may not read “{path}”.", path=path) from error
    except (OSError, ValueError) as error:
        raise OpenError("There is no file “{path}”.", path=path) from error


def _open_by_pillow(path: Path, data: bytes) -> PillowImage:
    import PIL.Image
    from PIL import UnidentifiedImageError

    for name in _PLUGINS:
        import_module(f"PIL.{name}")
    if data[4:8] == b"ftyp" and data[8:12] not in (b"avif", b"avis"):
        import pi_heif

        pi_heif.register_heif_opener()
    PIL.Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    try:
        return PIL.Image.open(BytesIO(data), formats=[name for name in _FORMATS if name in PIL.Image.OPEN])
    except UnidentifiedImageError as error:
        known = ", ".join(_FORMATS)
        raise OpenError("“{path}” is not a picture that can be opened ({known}).", path=path, known=known) from error
    except PIL.Image.DecompressionBombError as error:
        raise refuse_too_large(path) from error


def _check_size(path: Path, size: tuple[int, int]) -> None:
    if math.prod(size) > MOST_PIXELS:
        raise refuse_too_large(path)


@dataclass(frozen=True, eq=False)
class _Pixels:
    image: Image
    alpha: Alpha | None = None
    notes: tuple[str, ...] = ()
    grey: bool = False
    keeps_profile: bool = True
    bits: int = 8

    def upright(self, orientation: int) -> _Pixels:
        alpha = None if self.alpha is None else turn_upright(self.alpha, orientation)
        return replace(self, image=turn_upright(self.image, orientation), alpha=alpha)


def _read_pixels(file: Opened) -> _Pixels:
    """What a file holds, not turned."""
    if file.samples is not None:
        return _decode_samples(file)
    if file.bitmap is not None:
        return _Pixels(file.bitmap.make_image(), file.bitmap.make_alpha())
    assert file.picture is not None
    return _decode_picture(file.picture, file)


def _decode_samples(file: Opened) -> _Pixels:
    samples = file.samples
    assert samples is not None
    if samples.colours == _INKS:
        return _decode_inks(samples, read_tiff_about(file.data).icc_profile)
    return _Pixels(samples.make_image(), samples.make_alpha(), grey=samples.colours == 1, bits=samples.bits)


def _decode_inks(samples: Samples, profile: bytes | None) -> _Pixels:
    import PIL.Image

    inks = np.ascontiguousarray(reduce_to_eight_bits(samples.values[..., :_INKS], samples.most))
    height, width = inks.shape[:2]
    picture = PIL.Image.frombytes("CMYK", (width, height), inks.tobytes())
    picture.info |= {} if profile is None else {"icc_profile": profile}
    return replace(_decode_cmyk(picture), alpha=samples.make_alpha())


_INKS: Final = 4


def _say_edited_in_eight(bits: int) -> Sentence:
    return Sentence("The picture has {bits} bits per colour; it is edited and saved with 8.", bits=bits)


def _decode_picture(picture: PillowImage, file: Opened) -> _Pixels:
    mode = picture.mode
    bits = describe_boxes(file.data).bits if is_boxed(file.data) else 8
    notes = (_say_edited_in_eight(bits),) if bits > 8 else ()
    if mode.startswith("I"):
        return _decode_integers(np.asarray(picture), path=file.path)
    if mode == "CMYK":
        return _decode_cmyk(picture)
    _check_mode(mode, path=file.path)
    if mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in picture.info:
        with_alpha = np.asarray(picture.convert("RGBA"))
        return _Pixels(with_alpha[..., :3].copy(), with_alpha[..., 3].copy(), notes, grey=mode in _GREY_MODES)
    keeps = mode in ("RGB", "L", "P", "1")
    return _Pixels(np.array(picture.convert("RGB")), None, notes, grey=mode in _GREY_MODES, keeps_profile=keeps)


def _check_mode(mode: str, *, path: Path) -> None:
    if mode not in _PLAIN_MODES:
        raise OpenError("“{path}” holds colours of a kind ({mode}) that cannot be edited here.", path=path, mode=mode)


_GREY_MODES: Final = ("L", "LA", "1", "La")
_PLAIN_MODES: Final = ("RGB", "RGBA", "RGBX", "RGBa", "L", "LA", "La", "P", "PA", "1", "YCbCr", "HSV")


def _decode_integers(values: npt.NDArray[Any], *, path: Path) -> _Pixels:
    """One channel of 16 bits, or of 32 that use no more than 16."""
    if values.min() < 0 or values.max() > 0xFFFF:
        raise OpenError("“{path}” has 32 bits per colour, which cannot be edited here.", path=path)
    grey = ((values.astype(np.uint32) + 128) // 257).astype(np.uint8)
    return _Pixels(np.repeat(grey[..., None], 3, axis=2), None, (_say_edited_in_eight(16),), grey=True)


def _decode_cmyk(picture: PillowImage) -> _Pixels:
    note = Sentence("The picture has print colours (CMYK); it is edited and saved in RGB.")
    return _Pixels(np.array(_convert_to_rgb(picture)), None, (note,), keeps_profile=False)


def _convert_to_rgb(picture: PillowImage) -> PillowImage:
    from PIL import ImageCms

    profile = picture.info.get("icc_profile")
    if profile:
        try:
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            converted = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
            return converted or picture.convert("RGB")
        except (ImageCms.PyCMSError, OSError):
            pass
    return picture.convert("RGB")
