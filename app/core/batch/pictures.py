"""Small pictures of photos before and after, for the report of a run: in a file without a name that goes with the run.

What an earlier run did is made again from the photo and its result. Nothing of it is kept beside the results.
"""

from __future__ import annotations

import tempfile
from io import BytesIO
from pathlib import Path
from typing import IO, Final, Self

from app.core.batch.thumbnails import SIDE

_FORMATS: Final = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF", "AVIF")


class Pictures:
    """JPEGs by the name of their photo; use it in a `with`."""

    def __init__(self) -> None:
        self._file: IO[bytes] = tempfile.TemporaryFile(prefix="cleanplate-")  # noqa: SIM115
        self._places: dict[str, tuple[int, int, int]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def put(self, name: str, before: bytes, after: bytes) -> None:
        """Keep the two of a photo; b"" for none."""
        place = self._file.seek(0, 2)
        self._file.write(before + after)
        self._places[name] = place, len(before), len(after)

    def read(self, name: str, photo: Path, result: Path | None) -> tuple[bytes, bytes]:
        """The two of a photo."""
        if name not in self._places:
            return make_quick_thumbnail(photo), b"" if result is None else make_quick_thumbnail(result)
        place, before, after = self._places[name]
        self._file.seek(place)
        return self._file.read(before), self._file.read(after)


def make_quick_thumbnail(path: Path) -> bytes:
    """A small JPEG of the picture at `path`, decoded no larger than need be; b"" when there is none."""
    import PIL.Image
    from PIL import ImageOps

    try:
        with PIL.Image.open(path, formats=_FORMATS) as picture:
            picture.draft("RGB", (SIDE, SIDE))
            small = ImageOps.exif_transpose(picture).convert("RGB")
            small.thumbnail((SIDE, SIDE))
            buffer = BytesIO()
            small.save(buffer, "JPEG")
            return buffer.getvalue()
    except Exception:
        return b""
