"""The door for pictures: what is lost there is said, and every bad file is one sentence."""

from __future__ import annotations

import errno
import io
import os
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import PIL.Image
import pytest
from PIL.PngImagePlugin import PngInfo

from app.core.errors import OpenError
from app.core.files import load_mask, load_photo
from inpainting.engine.geometry import Extent
from tests.unit.app.core.pictures import colours, smooth, written


def deep_png(path: Path) -> None:
    path.write_bytes(cv2.imencode(".png", colours().astype(np.uint16) * 257)[1].tobytes())


def deep_grey_png(path: Path) -> None:
    path.write_bytes(cv2.imencode(".png", colours()[..., 0].astype(np.uint16) * 257)[1].tobytes())


def deep_tiff(path: Path) -> None:
    path.write_bytes(cv2.imencode(".tiff", colours().astype(np.uint16) * 257)[1].tobytes())


def deep_palette_of_greys(path: Path) -> None:
    """32-bit integers that use 16: only Pillow reads those."""
    PIL.Image.fromarray(colours()[..., 0].astype(np.int32) * 257).save(path, "TIFF")


def cmyk(path: Path) -> None:
    written(path, smooth(), "CMYK", format="JPEG")


def animated(path: Path) -> None:
    frames = [PIL.Image.fromarray(smooth() + shift) for shift in (0, 9, 18)]
    frames[0].save(path, "GIF", save_all=True, append_images=frames[1:])


def paged(path: Path) -> None:
    frames = [PIL.Image.fromarray(smooth() + shift) for shift in (0, 9)]
    frames[0].save(path, "TIFF", save_all=True, append_images=frames[1:])


@pytest.mark.parametrize(
    ("make", "note"),
    [
        (deep_palette_of_greys, "16 bits"),
        (cmyk, "CMYK"),
        (animated, "3 pictures"),
        (paged, "2 pictures"),
    ],
)
def test_what_is_lost_at_the_door_is_said(tmp_path: Path, make: Callable[[Path], None], note: str) -> None:
    make(tmp_path / "in")
    photo = load_photo(tmp_path / "in")
    assert photo.image.dtype == np.uint8
    assert photo.image.std() > 10
    assert len(photo.notes) == 1
    assert note in photo.notes[0]


def test_sixteen_bits_become_the_nearest_eight(tmp_path: Path) -> None:
    deep_png(tmp_path / "colour.png")
    assert np.array_equal(load_photo(tmp_path / "colour.png").image, colours()[..., ::-1])
    deep_grey_png(tmp_path / "grey.png")
    assert np.array_equal(load_photo(tmp_path / "grey.png").image[..., 1], colours()[..., 0])


@pytest.mark.parametrize("mode", ["1", "P", "YCbCr"])
def test_other_kinds_of_colour_open_without_a_word(tmp_path: Path, mode: str) -> None:
    source = written(tmp_path / ("in.jpg" if mode == "YCbCr" else "in.png"), smooth(), mode)
    assert load_photo(source).notes == ()


def test_a_palette_with_a_transparent_colour_has_alpha(tmp_path: Path) -> None:
    photo = load_photo(written(tmp_path / "in.png", smooth(), "P", transparency=3))
    assert photo.alpha is not None


def empty(path: Path) -> None:
    path.write_bytes(b"")


def text(path: Path) -> None:
    path.write_text("this is no picture " * 50)


def truncated(kind: str) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        buffer = io.BytesIO()
        PIL.Image.fromarray(colours(200, 200)).save(buffer, kind)
        path.write_bytes(buffer.getvalue()[: len(buffer.getvalue()) // 2])

    return make


def corrupt_png(path: Path) -> None:
    buffer = io.BytesIO()
    PIL.Image.fromarray(colours(50, 50)).save(buffer, "PNG")
    data = bytearray(buffer.getvalue())
    data[60:400] = os.urandom(340)
    path.write_bytes(data)


def bomb(path: Path) -> None:
    buffer = io.BytesIO()
    PIL.Image.new("1", (8, 8)).save(buffer, "PNG")
    data = bytearray(buffer.getvalue())
    data[16:24] = struct.pack(">II", 20_000, 20_000)
    data[29:33] = struct.pack(">I", zlib.crc32(data[12:29]))
    path.write_bytes(data)


def text_bomb(path: Path) -> None:
    info = PngInfo()
    info.add_text("x", "a" * 70_000_000, zip=True)
    PIL.Image.fromarray(smooth()).save(path, "PNG", pnginfo=info)


def float_tiff(path: Path) -> None:
    PIL.Image.fromarray(np.ones((5, 5), np.float32)).save(path, "TIFF")


def fifo(path: Path) -> None:
    os.mkfifo(path)


BAD_FILES: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (lambda path: None, "There is no file"),
    "folder": (Path.mkdir, "is a folder"),
    "empty": (empty, "is empty"),
    "no picture": (text, "not a picture"),
    "truncated png": (truncated("PNG"), "damaged"),
    "truncated jpeg": (truncated("JPEG"), "damaged"),
    "truncated webp": (truncated("WEBP"), "not a picture|damaged"),
    "truncated tiff": (truncated("TIFF"), "not a picture|damaged"),
    "truncated bmp": (truncated("BMP"), "damaged"),
    "corrupt png": (corrupt_png, "damaged|not a picture"),
    "bomb": (bomb, "200 megapixels"),
    "text bomb": (text_bomb, "damaged"),
    "floating point": (float_tiff, "cannot be edited"),
    "pipe": (fifo, "not an ordinary file"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_bad_files_are_one_sentence(tmp_path: Path, name: str) -> None:
    make, words = BAD_FILES[name]
    make(tmp_path / "bad.png")
    for load in (load_photo, lambda path: load_mask(path, Extent(5, 5))):
        with pytest.raises(OpenError, match=words) as caught:
            load(tmp_path / "bad.png")
        assert str(caught.value).endswith(".")
        assert "\n" not in str(caught.value)


def test_an_unreadable_file_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = written(tmp_path / "in.png", smooth())

    def refuse(*args: object, **options: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(OpenError, match="may not read"):
        load_photo(source)
