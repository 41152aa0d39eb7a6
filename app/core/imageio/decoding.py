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
from app.core.imageio.depth import deep_pixels, in_eight_bits
from app.core.imageio.metadata import descriptive, upright_exif, upright_xmp
from app.core.imageio.orientation import upright
from app.core.imageio.photo import Alpha, JpegSettings, Photo
from inpainting.request import Image
from models.sentences import Sentence

if TYPE_CHECKING:
    from PIL.Image import Exif
    from PIL.Image import Image as PillowImage

_log = logging.getLogger(__name__)

MOST_PIXELS: Final = 200_000_000
"""Larger pictures are refused: they are most likely made to exhaust the memory."""

_FORMATS: Final = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF", "AVIF", "HEIF")
_PLUGINS: Final = tuple(f"{name}ImagePlugin" for name in ("Jpeg", "Png", "WebP", "Tiff", "Bmp", "Gif", "Avif"))
"""Pillow loads only some of them by itself."""


@dataclass(frozen=True, eq=False)
class Opened:
    """A picture file: its bytes, what Pillow made of them, and how many bits each colour has in the file."""

    path: Path
    data: bytes
    picture: PillowImage
    bits: int


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
def opened(path: Path) -> Iterator[Opened]:
    """The first frame of the picture at `path`, decoded. Raises `OpenError` with a sentence for every kind of file."""
    with opened_data(path, read_file(path)) as file:
        yield file


@contextmanager
def opened_data(path: Path, data: bytes) -> Iterator[Opened]:
    """The same for a file's bytes; `path` is only what to call it."""
    try:
        with _no_warnings(), _pillow_open(path, data) as picture:
            _check_size(path, picture.size)
            bits = 16 if ";16" in str(getattr(picture, "tile", "")) else int(picture.info.get("bit_depth", 8))
            picture.load()
            yield Opened(path, data, picture, bits)
    except (OpenError, KeyboardInterrupt):
        raise
    except MemoryError as error:
        raise OpenError("There is not enough memory to open “{path}”.", path=path) from error
    except Exception as error:
        raise OpenError("“{path}” is damaged or cut short, so it cannot be opened.", path=path) from error


def decoded(file: Opened) -> Photo:
    """The photo in an `opened` file, turned upright. Raises `OpenError` for kinds of colour we cannot show."""
    picture = file.picture
    pixels = _pixels(file)
    exif, xmp = _exif(picture), picture.info.get("xmp")
    return Photo(
        image=pixels.image,
        alpha=pixels.alpha,
        path=file.path,
        notes=(*pixels.notes, *_frame_notes(picture)),
        format="JPEG" if picture.format == "MPO" else picture.format or "",
        icc_profile=picture.info.get("icc_profile") if pixels.keeps_profile else None,
        exif=upright_exif(exif) if exif else None,
        xmp=upright_xmp(xmp) if isinstance(xmp, bytes) else None,
        dpi=_dpi(picture),
        jpeg=_jpeg_settings(picture),
        compression=picture.info.get("compression") if picture.format == "TIFF" else None,
        grey=pixels.grey,
        data=file.data,
        orientation=_orientation(picture),
        bits=pixels.bits,
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


def _pillow_open(path: Path, data: bytes) -> PillowImage:
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
        raise _too_large(path) from error


def _check_size(path: Path, size: tuple[int, int]) -> None:
    if math.prod(size) > MOST_PIXELS:
        raise _too_large(path)


def _too_large(path: Path) -> OpenError:
    words = "“{path}” is too large: pictures of up to {most} megapixels can be opened."
    return OpenError(words, path=path, most=MOST_PIXELS // 1_000_000)


def _orientation(picture: PillowImage) -> int:
    orientation = _tags(picture).get(0x0112, 1)
    return orientation if isinstance(orientation, int) and 1 <= orientation <= 8 else 1


@dataclass(frozen=True, eq=False)
class _Pixels:
    image: Image
    alpha: Alpha | None = None
    notes: tuple[str, ...] = ()
    grey: bool = False
    keeps_profile: bool = True
    bits: int = 8

    def upright(self, orientation: int) -> _Pixels:
        alpha = None if self.alpha is None else upright(self.alpha, orientation)
        return replace(self, image=upright(self.image, orientation), alpha=alpha)


def _pixels(file: Opened) -> _Pixels:
    """What a file holds, turned upright."""
    pixels = (_from_samples(file) if file.bits == 16 else None) or _from_picture(file)
    return pixels.upright(_orientation(file.picture))


def _from_samples(file: Opened) -> _Pixels | None:
    """From all 16 bits of PNG and TIFF files; None where only Pillow can read them."""
    picture = file.picture
    samples = deep_pixels(file.data)
    if samples is None or samples.shape[:2] != picture.size[::-1] or picture.mode not in _DEEP_MODES:
        return None
    levels = in_eight_bits(samples)
    if levels.ndim == 2:
        return _Pixels(np.repeat(levels[..., None], 3, axis=2), grey=True, bits=16)
    alpha = levels[..., 3].copy() if levels.shape[2] == 4 else None
    return _Pixels(levels[..., :3].copy(), alpha, grey=picture.mode in _GREY_MODES, bits=16)


def _edited_in_eight(bits: int) -> Sentence:
    return Sentence("The picture has {bits} bits per colour; it is edited and saved with 8.", bits=bits)


_DEEP_MODES: Final = ("RGB", "RGBA", "LA", "I;16", "I;16B", "I;16L", "I;16N", "I")


def _from_picture(file: Opened) -> _Pixels:
    picture, mode = file.picture, file.picture.mode
    notes = (_edited_in_eight(file.bits),) if file.bits > 8 else ()
    if mode.startswith("I"):
        return _from_integers(np.asarray(picture), path=file.path)
    if mode == "CMYK":
        return _from_cmyk(picture)
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


def _from_integers(values: npt.NDArray[Any], *, path: Path) -> _Pixels:
    """One channel of 16 bits, or of 32 that use no more than 16."""
    if values.min() < 0 or values.max() > 0xFFFF:
        raise OpenError("“{path}” has 32 bits per colour, which cannot be edited here.", path=path)
    grey = ((values.astype(np.uint32) + 128) // 257).astype(np.uint8)
    return _Pixels(np.repeat(grey[..., None], 3, axis=2), None, (_edited_in_eight(16),), grey=True)


def lightness(file: Opened) -> npt.NDArray[np.uint8]:
    """H×W uint8 ITU-R 601 luma of an `opened` file turned upright; transparency is ignored."""
    picture = file.picture
    return upright(_luma(picture, path=file.path), _orientation(picture))


def _luma(picture: PillowImage, *, path: Path) -> npt.NDArray[np.uint8]:
    if picture.mode.startswith("I"):
        return _from_integers(np.asarray(picture), path=path).image[..., 0]
    if picture.mode != "CMYK":
        _check_mode(picture.mode, path=path)
    if picture.mode not in ("L", "LA", "1"):
        picture = picture.convert("RGB")
    return np.asarray(picture.convert("L"))


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
