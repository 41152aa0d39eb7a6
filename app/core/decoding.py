"""Turns picture files of any kind into 8-bit RGB and alpha, and says what was lost. Writes nothing."""

from __future__ import annotations

import logging
import math
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from app.core.errors import OpenError
from app.core.metadata import descriptive, upright_exif, upright_xmp
from app.core.photo import Alpha, JpegSettings, Photo
from inpainting.request import Image
from models.sentences import Sentence

if TYPE_CHECKING:
    from PIL.Image import Exif
    from PIL.Image import Image as PillowImage

_log = logging.getLogger(__name__)

MOST_PIXELS: Final = 200_000_000
"""Larger pictures are refused: they are most likely made to exhaust the memory."""

_FORMATS: Final = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF")
_PLUGINS: Final = tuple(f"{name}ImagePlugin" for name in ("Jpeg", "Png", "WebP", "Tiff", "Bmp", "Gif"))
"""Pillow loads only some of them by itself."""

_SIXTEEN_BIT: Final = Sentence("The picture has 16 bits per colour; it is edited and saved with 8.")


@contextmanager
def opened(path: Path) -> Iterator[PillowImage]:
    """The first frame of the picture at `path`, decoded. Raises `OpenError` with a sentence for every kind of file."""
    _check_file(path)
    try:
        with _no_warnings(), _pillow_open(path) as picture:
            _check_size(path, picture.size)
            picture.info["cleanplate.deep"] = ";16" in str(getattr(picture, "tile", ""))
            picture.load()
            yield picture
    except (OpenError, KeyboardInterrupt):
        raise
    except MemoryError as error:
        raise OpenError("There is not enough memory to open “{path}”.", path=path) from error
    except PermissionError as error:
        raise OpenError("You may not read “{path}”.", path=path) from error
    except Exception as error:
        raise OpenError("“{path}” is damaged or cut short, so it cannot be opened.", path=path) from error


def decoded(picture: PillowImage, *, path: Path) -> Photo:
    """The photo in an `opened` picture, turned upright. Raises `OpenError` for kinds of colour we cannot show."""
    pixels = _pixels(_upright(picture), path=path)
    exif, xmp = _exif(picture), picture.info.get("xmp")
    return Photo(
        image=pixels.image,
        alpha=pixels.alpha,
        path=path,
        notes=(*pixels.notes, *_frame_notes(picture)),
        format="JPEG" if picture.format == "MPO" else picture.format or "",
        icc_profile=picture.info.get("icc_profile") if pixels.keeps_profile else None,
        exif=upright_exif(exif) if exif else None,
        xmp=upright_xmp(xmp) if isinstance(xmp, bytes) else None,
        dpi=_dpi(picture),
        jpeg=_jpeg_settings(picture),
        compression=picture.info.get("compression") if picture.format == "TIFF" else None,
        grey=pixels.grey,
    )


@contextmanager
def _no_warnings() -> Iterator[None]:
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


def _pillow_open(path: Path) -> PillowImage:
    import PIL.Image
    from PIL import UnidentifiedImageError

    for name in _PLUGINS:
        import_module(f"PIL.{name}")
    PIL.Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    try:
        return PIL.Image.open(path, formats=_FORMATS)
    except UnidentifiedImageError as error:
        known = ", ".join(_FORMATS)
        raise OpenError("“{path}” is not a picture that can be opened ({known}).", path=path, known=known) from error
    except PIL.Image.DecompressionBombError as error:
        raise _too_large(path) from error


def _check_size(path: Path, size: tuple[int, int]) -> None:
    if math.prod(size) > MOST_PIXELS:
        raise _too_large(path)


def _too_large(path: Path) -> OpenError:
    words = "“{path}” is too large: pictures of up to {most} megapixels can be opened."
    return OpenError(words, path=path, most=MOST_PIXELS // 1_000_000)


def _upright(picture: PillowImage) -> PillowImage:
    from PIL.Image import Transpose

    turns = {
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }
    turn = turns.get(_tags(picture).get(0x0112, 1))
    if turn is None:
        return picture
    upright = picture.transpose(turn)
    upright.info = dict(picture.info)
    return upright


@dataclass(frozen=True, eq=False)
class _Pixels:
    image: Image
    alpha: Alpha | None = None
    notes: tuple[str, ...] = ()
    grey: bool = False
    keeps_profile: bool = True


def _pixels(picture: PillowImage, *, path: Path) -> _Pixels:
    deep = (_SIXTEEN_BIT,) if picture.info.get("cleanplate.deep") else ()
    mode = picture.mode
    if mode.startswith("I"):
        return _from_integers(np.asarray(picture), path=path)
    if mode == "CMYK":
        return _from_cmyk(picture)
    _check_mode(mode, path=path)
    if mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in picture.info:
        with_alpha = np.asarray(picture.convert("RGBA"))
        return _Pixels(with_alpha[..., :3].copy(), with_alpha[..., 3].copy(), deep, grey=mode in _GREY_MODES)
    keeps = mode in ("RGB", "L", "P", "1")
    return _Pixels(np.array(picture.convert("RGB")), None, deep, grey=mode in _GREY_MODES, keeps_profile=keeps)


def _check_mode(mode: str, *, path: Path) -> None:
    if mode not in _PLAIN_MODES:
        raise OpenError("“{path}” holds colours of a kind ({mode}) that cannot be edited here.", path=path, mode=mode)


_GREY_MODES: Final = ("L", "LA", "1", "La")
_PLAIN_MODES: Final = ("RGB", "RGBA", "RGBX", "RGBa", "L", "LA", "La", "P", "PA", "1", "YCbCr", "HSV")


def _from_integers(values: npt.NDArray[Any], *, path: Path) -> _Pixels:
    """One channel of 16 bits, or of 32 that use no more than 16."""
    if values.min() < 0 or values.max() > 0xFFFF:
        raise OpenError("“{path}” has 32 bits per colour, which cannot be edited here.", path=path)
    grey = ((values.astype(np.uint32) + 128) // 257).astype(np.uint8)
    return _Pixels(np.repeat(grey[..., None], 3, axis=2), None, (_SIXTEEN_BIT,), grey=True)


def lightness(picture: PillowImage, *, path: Path) -> npt.NDArray[np.uint8]:
    """H×W uint8 ITU-R 601 luma of an `opened` picture turned upright; transparency is ignored."""
    upright = _upright(picture)
    if upright.mode.startswith("I"):
        return _from_integers(np.asarray(upright), path=path).image[..., 0]
    if upright.mode != "CMYK":
        _check_mode(upright.mode, path=path)
    if upright.mode not in ("L", "LA", "1"):
        upright = upright.convert("RGB")
    return np.asarray(upright.convert("L"))


def _from_cmyk(picture: PillowImage) -> _Pixels:
    note = Sentence("The picture has print colours (CMYK); it is edited and saved in RGB.")
    return _Pixels(np.array(_cmyk_to_rgb(picture)), None, (note,), keeps_profile=False)


def _cmyk_to_rgb(picture: PillowImage) -> PillowImage:
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


def _frame_notes(picture: PillowImage) -> tuple[str, ...]:
    frames = getattr(picture, "n_frames", 1)
    note = Sentence("The file holds %n pictures; only the first is opened and saved.", n=frames)
    return (note,) if frames > 1 else ()


def _dpi(picture: PillowImage) -> tuple[float, float] | None:
    dpi = picture.info.get("dpi")
    usable = isinstance(dpi, tuple) and len(dpi) == 2 and all(1 < float(value) < 65_000 for value in dpi)
    return (float(dpi[0]), float(dpi[1])) if dpi and usable else None


def _exif(picture: PillowImage) -> bytes | None:
    if picture.format != "TIFF":
        exif = picture.info.get("exif")
        return exif if isinstance(exif, bytes) and exif.removeprefix(b"Exif\0\0") else None
    kept = descriptive(_tags(picture))
    return kept.tobytes() if len(kept) else None


def _tags(picture: PillowImage) -> Exif:
    """The EXIF tags; none when they are damaged, for that is no reason not to open a photo."""
    from PIL.Image import Exif

    try:
        return picture.getexif()
    except Exception:
        _log.warning("the EXIF data of a %s file are damaged", picture.format, exc_info=True)
        return Exif()


def _jpeg_settings(picture: PillowImage) -> JpegSettings | None:
    from PIL.JpegImagePlugin import JpegImageFile, get_sampling

    if not isinstance(picture, JpegImageFile) or picture.mode not in ("RGB", "L"):
        return None
    tables = tuple(tuple(int(step) for step in table) for _, table in sorted(picture.quantization.items()))
    progressive = bool(picture.info.get("progressive") or picture.info.get("progression"))
    return JpegSettings(tables, get_sampling(picture), progressive) if tables else None
