"""What the first picture of a TIFF file shows: which samples are colours, which transparency; says what is not known.

Never guesses: what is not understood is refused in one sentence. Raw files of cameras are told by what is in them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.core.errors import OpenError
from app.core.imageio import tiff_layout
from app.core.imageio.refusals import MOST_PIXELS, refuse_damaged, refuse_raw, refuse_too_large
from app.core.imageio.samples import Samples
from app.core.imageio.tiff_file import Directory, TiffError, TiffFile
from app.core.imageio.tiff_layout import SAMPLE_CODECS, Layout, read_samples

SUBFILE, OLD_SUBFILE = 254, 255
_MIN_IS_WHITE, _MIN_IS_BLACK, _RGB, _CMYK = 0, 1, 2, 5
_CFA, _LINEAR_RAW = 32803, 34892
_MOST_CHANNELS: Final = 5
"""Pictures of more channels must be smaller by as much."""
_DNG_VERSION: Final = 50706
_PREMULTIPLIED, _STRAIGHT = 1, 2
_FAX, _JPEG = (2, 3, 4), (6, 7)
_BY_PILLOW: Final = (*SAMPLE_CODECS, *_FAX, *_JPEG)
_CODECS: Final = {
    34661: "JBIG",
    34676: "SGI Log",
    34677: "SGI Log",
    34712: "JPEG 2000",
    34887: "LERC",
    34892: "lossy DNG",
    50001: "WebP",
    50002: "JPEG XL",
    52546: "JPEG XL",
}
_FORMATS: Final = {2: "signed numbers", 3: "floating-point numbers", 5: "complex numbers", 6: "complex numbers"}
_COLOURS: Final = {4: "a mask", 8: "CIELab", 9: "ICCLab", 10: "ITULab", 32844: "LogL", 32845: "LogLuv"}
_RAW_CODECS: Final = (32767, 32769, 32770, 34713, 65535)
"""Compressions that only cameras use: Sony, Epson, Samsung, Nikon, Pentax."""


def is_raw(file: TiffFile) -> bool:
    """Whether there are readings of a sensor anywhere in the file."""
    if _DNG_VERSION in file.directories[0].entries or file.data[8:10] == b"CR":
        return True
    for directory in file.list_directories():
        kind = file.read_value(directory, tiff_layout.PHOTOMETRIC, -1)
        codec = file.read_value(directory, tiff_layout.COMPRESSION, 1)
        if kind in (_CFA, _LINEAR_RAW) or codec in _RAW_CODECS:
            return True
    return False


def is_reduced(file: TiffFile, directory: Directory) -> bool:
    """Whether a directory is a small version of another picture."""
    return bool(file.read_value(directory, SUBFILE, 0) & 1) or file.read_value(directory, OLD_SUBFILE, 1) == 2


def read_tiff_samples(path: Path, data: bytes) -> Samples | None:
    """The samples of the first picture, not turned; None when only Pillow can decode it.

    Raises `OpenError` for a raw file and for what cannot be edited.
    """
    try:
        file = TiffFile.of(data)
        if is_raw(file):
            raise refuse_raw(path)
        return _read_samples(path, file, file.directories[0])
    except TiffError as error:
        raise refuse_damaged(path) from error


def _read_samples(path: Path, file: TiffFile, first: Directory) -> Samples | None:
    largest = max(_compute_area(file, other) for other in file.list_directories())
    if is_reduced(file, first) and largest > _compute_area(file, first):
        raise OpenError(
            "“{path}” begins with a small preview of another picture; that one cannot be opened.", path=path
        )
    channels = file.read_value(first, tiff_layout.CHANNELS, 1)
    if _compute_area(file, first) * max(1, channels / _MOST_CHANNELS) > MOST_PIXELS:
        raise refuse_too_large(path)
    layout, kind = Layout.of(file, first), file.read_value(first, tiff_layout.PHOTOMETRIC, -1)
    _check(path, file, first, layout, kind)
    if not layout.is_plain or kind not in (_MIN_IS_WHITE, _MIN_IS_BLACK, _RGB, _CMYK):
        _check_pillow(path, layout, kind)
        return None
    colours = {_RGB: 3, _CMYK: 4}.get(kind, 1)
    if layout.channels < colours:
        raise TiffError("channels are missing")
    extra = file.read_values(first, tiff_layout.EXTRA)[: layout.channels - colours]
    alpha = next((number for number, one in enumerate(extra) if one in (_PREMULTIPLIED, _STRAIGHT)), None)
    return Samples(
        read_samples(file, layout),
        layout.bits,
        colours,
        alpha=None if alpha is None else colours + alpha,
        is_premultiplied=alpha is not None and extra[alpha] == _PREMULTIPLIED,
        is_inverted=kind == _MIN_IS_WHITE,
    )


def _compute_area(file: TiffFile, directory: Directory) -> int:
    return file.read_value(directory, tiff_layout.WIDTH, 0) * file.read_value(directory, tiff_layout.HEIGHT, 0)


def _check(path: Path, file: TiffFile, first: Directory, layout: Layout, kind: int) -> None:
    """Raises `OpenError` for samples of a kind that no edit can be made with."""
    if kind in _COLOURS:
        words = "“{path}” holds colours of a kind ({mode}) that cannot be edited here."
        raise OpenError(words, path=path, mode=_COLOURS[kind])
    if kind == -1:
        raise OpenError("“{path}” does not say what its numbers mean, so it cannot be edited here.", path=path)
    if len(set(file.read_values(first, tiff_layout.BITS))) > 1:
        raise OpenError("“{path}” has channels of different depths, which cannot be edited here.", path=path)
    formats = set(file.read_values(first, tiff_layout.FORMAT)) - {1, 4}
    known = [_FORMATS[one] for one in sorted(formats) if one in _FORMATS]
    if known and not (formats == {2} and layout.bits == 32):
        words = "“{path}” stores its colours as {kind}, which cannot be edited here."
        raise OpenError(words, path=path, kind=known[0])
    if layout.compression not in _BY_PILLOW:
        words = "“{path}” is compressed in a way ({name}) that cannot be read here."
        raise OpenError(words, path=path, name=_CODECS.get(layout.compression, str(layout.compression)))


def _check_pillow(path: Path, layout: Layout, kind: int) -> None:
    """Raises `OpenError` for what is left to Pillow and too much for it."""
    is_deep_grey = layout.bits in (16, 32) and layout.channels == 1 and kind == _MIN_IS_BLACK
    if layout.bits > 8 and not is_deep_grey:
        words = "“{path}” has {bits} bits per colour in a form that cannot be edited here."
        raise OpenError(words, path=path, bits=layout.bits)
