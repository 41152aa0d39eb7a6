"""BMP, AVIF, HEIF and WebP: depth, transparency and description of colours are kept or told."""

from __future__ import annotations

import re
import struct
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from app.core.errors import SaveError
from app.core.files import load_photo, save_and_compare, save_photo
from app.core.imageio.bmp_file import Bitmap, write_transparent_bitmap
from app.core.imageio.boxes import describe_boxes
from app.core.imageio.png_chunks import list_chunks
from tests.unit.app.core.pictures import smooth
from tests.unit.app.core.rich_files import exif_with_thumbnail, in_base64, packet, saved

HOLE = np.zeros((64, 96), np.bool_)
HOLE[20:41, 30:55] = True
RGB = smooth()
ALPHA = np.where(np.arange(96) < 20, 64, 255).astype(np.uint8)[None].repeat(64, 0)


def bitmap(pixels: np.ndarray, masks: tuple[int, ...], *, size: int = 40, flipped: bool = False) -> bytes:
    """A BMP with bit fields; `size` is that of its header, which says how many masks belong to it."""
    bits = 8 * pixels.itemsize
    height = -64 if flipped else 64
    head = struct.pack("<IiiHHIIiiII", size, 96, height, 1, bits, 3, pixels.nbytes, 2835, 2835, 0, 0)
    rest = struct.pack(f"<{len(masks)}I", *masks)
    rest += bytes(size - 40 - len(rest)) if size > 40 else b""
    start = 14 + len(head) + len(rest)
    rows = pixels if flipped else pixels[::-1]
    return b"BM" + struct.pack("<IHHI", start + pixels.nbytes, 0, 0, start) + head + rest + rows.tobytes()


def packed(widths: tuple[int, ...], kind: str) -> tuple[np.ndarray, tuple[int, ...]]:
    """Pixels of red, green, blue and opacity of so many bits each, and their masks."""
    channels, shift, masks = np.dstack([RGB, ALPHA]), sum(widths), []
    whole = np.zeros(RGB.shape[:2], kind)
    for number, width in enumerate(widths):
        shift -= width
        whole |= (channels[..., number] >> (8 - width)).astype(kind) << shift
        masks.append(((1 << width) - 1) << shift)
    return whole, tuple(masks)


@pytest.mark.parametrize("flipped", [False, True])
@pytest.mark.parametrize(
    ("widths", "kind", "size"),
    [
        ((5, 6, 5), "<u2", 40),
        ((5, 5, 5), "<u2", 40),
        ((4, 4, 4, 4), "<u2", 108),
        ((8, 8, 8), "<u4", 40),
        ((8, 8, 8, 8), "<u4", 108),
        ((8, 8, 8, 8), "<u4", 124),
    ],
)
def test_bitmaps_keep_every_bit_outside(
    tmp_path: Path, widths: tuple[int, ...], kind: str, size: int, flipped: bool
) -> None:
    data = bitmap(*packed(widths, kind), size=size, flipped=flipped)
    (tmp_path / "in.bmp").write_bytes(data)
    photo = load_photo(tmp_path / "in.bmp")
    assert np.abs(photo.image.astype(int) - RGB).max() < 17
    assert (photo.alpha is None) == (len(widths) == 3)
    assert photo.notes == ()
    after = photo.image.copy()
    after[HOLE] = 255 - after[HOLE]
    found, notes = save_and_compare(photo, after, tmp_path / "in.bmp", hole=HOLE)
    assert (found.changed, notes) == (0, ())
    old, new = Bitmap.of(data), Bitmap.of((tmp_path / "in.bmp").read_bytes())
    assert old is not None
    assert new is not None
    assert np.array_equal(old.pixels[~HOLE], new.pixels[~HOLE])
    assert new.data[: new.start] == data[: old.start]
    assert np.abs(load_photo(tmp_path / "in.bmp").image.astype(int) - after)[HOLE].max() < 17


def test_transparency_goes_into_a_bitmap(tmp_path: Path) -> None:
    (tmp_path / "in.png").write_bytes(saved("PNG", np.dstack([RGB, ALPHA])))
    photo = load_photo(tmp_path / "in.png")
    assert save_photo(photo, photo.image, tmp_path / "out.bmp") == ()
    with PIL.Image.open(tmp_path / "out.bmp") as picture:
        assert np.array_equal(np.asarray(picture), np.dstack([RGB, ALPHA]))


@pytest.mark.parametrize("cut", [10, 60, 90, 2000])
def test_torn_bitmaps_are_left_to_others(cut: int) -> None:
    assert Bitmap.of(write_transparent_bitmap(RGB, ALPHA, None)[:cut]) is None


def described_as(primaries: int, transfer: int) -> bytes:
    words = struct.pack(">HH", primaries, transfer)
    return re.sub(b"(?s)(?<=colrnclx)....", lambda match: words, saved("AVIF", RGB, quality=95), count=1)


@pytest.mark.parametrize(("suffix", "is_kept"), [(".avif", True), (".png", True), (".tif", False), (".jpg", False)])
def test_how_colours_are_described_is_kept_or_told(tmp_path: Path, suffix: str, is_kept: bool) -> None:
    (tmp_path / "in.avif").write_bytes(described_as(9, 16))
    photo = load_photo(tmp_path / "in.avif")
    assert photo.cicp == (9, 16)
    _, notes = save_and_compare(photo, photo.image, tmp_path / f"out{suffix}", hole=HOLE)
    out = (tmp_path / f"out{suffix}").read_bytes()
    assert any("colour description" in note for note in notes) != is_kept
    if suffix == ".avif":
        assert describe_boxes(out).cicp == (9, 16)
    if suffix == ".png":
        assert dict(list_chunks(out))[b"cICP"] == bytes([9, 16, 0, 1])


def test_usual_colours_need_no_word(tmp_path: Path) -> None:
    (tmp_path / "in.avif").write_bytes(saved("AVIF", RGB))
    assert load_photo(tmp_path / "in.avif").cicp is None


def box(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I4s", len(body) + 8, kind) + body


def test_boxes_tell_depth_and_what_else_is_there() -> None:
    items = box(b"infe", b"\2\0\0\0\0\1\0\0tmap\0")
    properties = box(b"pixi", b"\0\0\0\0\3\x0a\x0a\x0a") + box(b"auxC", b"\0\0\0\0urn:x:depthmap\0")
    meta = b"\0\0\0\0" + box(b"iinf", b"\0\0\0\0\0\1" + items) + box(b"iprp", box(b"ipco", properties))
    told = describe_boxes(box(b"ftyp", b"avif\0\0\0\0avif") + box(b"meta", meta))
    assert told.bits == 10
    assert set(told.kinds) == {"gain map", "depth map"}
    assert describe_boxes(b"\0\0\0\x04ftypavif").bits == 8


@pytest.mark.parametrize("form", ["PNG", "WEBP", "AVIF"])
def test_further_pictures_are_not_lost_in_place(tmp_path: Path, form: str) -> None:
    path = tmp_path / f"in.{form.lower()}"
    others = [PIL.Image.fromarray(255 - RGB)]
    path.write_bytes(
        saved(form, RGB, save_all=True, append_images=others, **({"lossless": True} if form == "WEBP" else {}))
    )
    photo = load_photo(path)
    assert any("2 pictures" in note for note in photo.notes)
    with pytest.raises(SaveError, match="holds more than the picture"):
        save_photo(photo, photo.image, path)
    _, notes = save_and_compare(photo, photo.image, tmp_path / "out.png")
    assert form == "AVIF" or any("other pictures" in note for note in notes)


def test_no_preview_is_left_in_webp(tmp_path: Path) -> None:
    jpeg = saved("JPEG", RGB)
    words = packet(f'xmlns:x="x"><x:i>{in_base64(jpeg)}</x:i>')
    (tmp_path / "in.webp").write_bytes(saved("WEBP", RGB, lossless=True, exif=exif_with_thumbnail(jpeg), xmp=words))
    photo = load_photo(tmp_path / "in.webp")
    _, notes = save_and_compare(photo, photo.image, tmp_path / "out.webp", hole=HOLE)
    out = (tmp_path / "out.webp").read_bytes()
    assert b"\xff\xd8\xff" not in out
    assert in_base64(jpeg)[:60].encode() not in out
    assert any("preview (EXIF), preview (XMP)" in note or "preview (EXIF)" in note for note in notes)
