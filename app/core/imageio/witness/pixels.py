"""The pixels of a file as the witness reads them: with other decoders than those that opened it, in all their bits."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final

import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8] | npt.NDArray[np.uint16]
"""H×W×channels, as stored."""

_DIRECT: Final = ("gray", "rgb24", "rgba", "gray16be", "gray16le", "rgb48be", "rgb48le", "rgba64be", "rgba64le")
"""FFmpeg's names of what becomes an array as it is."""
_AS_RGBA: Final = ("rgba", "pal8", "ya8", "monob")


@dataclass(frozen=True, eq=False)
class Witnessed:
    """`meaning` is the same for pixels that can be compared number by number."""

    pixels: Pixels
    meaning: tuple[Any, ...]


def decode_witnessed(data: bytes) -> Witnessed | None:
    """None where there is no second decoder for the file."""
    reader = next((one for start, one in _READERS if data.startswith(start)), None)
    with suppress(Exception):  # what the witness cannot read it says nothing of
        if reader is not None:
            pixels, *meaning = reader(data)
            return Witnessed(pixels.reshape(*pixels.shape[:2], -1), (reader.__name__, *meaning))
    return None


def _read_png(data: bytes) -> Any:
    """By FFmpeg."""
    import av

    with av.open(BytesIO(data), mode="r", format="png_pipe") as container:
        frame = next(container.decode(video=0))
        form = frame.format.name if frame.format.name in _DIRECT else "rgba"
        if form == "rgba" and frame.format.name not in _AS_RGBA:
            raise ValueError(f"{frame.format.name} is no array")
        return frame.to_ndarray(format=form), form


def _read_tiff(data: bytes) -> Any:
    """By tifffile, or else Pillow."""
    import tifffile

    with tifffile.TiffFile(BytesIO(data)) as file:
        page: Any = file.pages[0]
        try:
            pixels = page.asarray()
        except (ValueError, NotImplementedError):  # a compression that tifffile knows by other packages only
            return *_read_by_pillow(data, "TIFF"), "Pillow", int(page.bitspersample)
        pixels = np.moveaxis(pixels, 0, 2) if page.planarconfig == 2 and pixels.ndim == 3 else pixels
        extra = tuple(int(one) for one in page.extrasamples)
        return pixels, int(page.photometric), int(page.bitspersample), extra


def _read_bmp(data: bytes) -> Any:
    return _read_by_pillow(data, "BMP")


def _read_by_pillow(data: bytes, form: str) -> Any:
    import PIL.Image

    with PIL.Image.open(BytesIO(data), formats=[form]) as picture:
        return np.asarray(picture), picture.mode


_READERS: Final = ((b"\x89PNG", _read_png), (b"II", _read_tiff), (b"MM", _read_tiff), (b"BM", _read_bmp))
