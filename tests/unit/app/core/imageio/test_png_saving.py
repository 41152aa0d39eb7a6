"""PNG files keep their chunks as far as these stay true, all their bits, and the one colour that is transparent."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from app.core.files import load_photo, save_and_compare, save_photo
from app.core.imageio.png_chunks import list_chunks
from app.core.imageio.png_picture import read_png_samples, write_png_file
from app.core.imageio.samples import Samples
from tests.unit.app.core.pictures import smooth
from tests.unit.app.core.rich_files import (
    exif_with_thumbnail,
    in_base64,
    packet,
    photoshop_preview,
    png_with,
    resource,
    saved,
)

HOLE = np.zeros((64, 96), np.bool_)
HOLE[20:41, 30:55] = True
RGB = smooth()
DEEP = RGB.astype(np.uint16) * 257 + 19
TRUE = [
    (b"sBIT", b"\5\6\5"),
    (b"bKGD", bytes(6)),
    (b"oFFs", struct.pack(">iiB", -5, 6, 0)),
    (b"pHYs", struct.pack(">IIB", 3, 4, 0)),
    (b"sCAL", b"\x011\x001"),
    (b"sTER", b"\0"),
    (b"sPLT", b"name\0\x08\1\2\3\4\0\1"),
    (b"tIME", b"\x07\xe0\1\1\1\1\1"),
    (b"vpAg", struct.pack(">IIB", 200, 200, 0)),
    (b"prVt", b"of another program, safe to copy"),
    (b"tEXt", b"Title\0Hello"),
]
UNTRUE = [(b"dSIG", b"signed"), (b"caBX", b"credentials"), (b"prVT", b"of another program, about these pixels")]


def edited(tmp_path: Path, data: bytes, name: str = "out.png") -> tuple[Path, tuple[str, ...]]:
    (tmp_path / "in.png").write_bytes(data)
    photo = load_photo(tmp_path / "in.png")
    after = photo.image.copy()
    after[HOLE] = 255 - after[HOLE]
    found, notes = save_and_compare(photo, after, tmp_path / name, hole=HOLE)
    assert found.changed == 0
    assert not found.betraying
    return tmp_path / name, notes


@pytest.mark.parametrize("samples", [RGB, DEEP, np.dstack([RGB, RGB[..., 0]])], ids=["8", "16", "transparent"])
def test_what_stays_true_stays_and_the_rest_is_named(tmp_path: Path, samples: np.ndarray) -> None:
    out, notes = edited(tmp_path, png_with(samples, *TRUE[:8], *UNTRUE, after=TRUE[8:]))
    kept = dict(list_chunks(out.read_bytes()))
    for kind, body in TRUE:
        assert kept[kind][: len(body)] == body
    assert len(kept[b"sBIT"]) == (4 if samples.shape[2] == 4 else 3)
    for kind, _ in UNTRUE:
        assert kind not in kept
        assert any(kind.decode() in note for note in notes)


def test_a_background_of_a_palette_becomes_a_colour(tmp_path: Path) -> None:
    data = saved("PNG", RGB[..., 0].copy())
    picture = PIL.Image.fromarray(RGB[..., 0] // 64)
    picture.putpalette([10, 20, 30, 40, 50, 60, 70, 80, 90, 200, 210, 220])
    picture.save(tmp_path / "palette.png", bits=2)
    data = (tmp_path / "palette.png").read_bytes()
    at = data.index(b"IDAT") - 4
    body = b"bKGD\2"
    data = data[:at] + struct.pack(">I", 1) + body + struct.pack(">I", zlib.crc32(body)) + data[at:]
    out, notes = edited(tmp_path, data)
    assert dict(list_chunks(out.read_bytes()))[b"bKGD"] == bytes([0, 70, 0, 80, 0, 90])
    assert notes == ()


def test_the_one_transparent_grey_stays_the_only_one(tmp_path: Path) -> None:
    corner = np.zeros((64, 96), np.bool_)
    corner[:9, :9] = True
    grey = np.where(corner, 1234, DEEP[..., 0] | 1).astype(np.uint16)
    out, notes = edited(tmp_path, png_with(grey, (b"tRNS", b"\4\xd2")))
    samples = read_png_samples(out.read_bytes())
    assert samples is not None
    assert samples.key == (1234,)
    assert np.array_equal(samples.make_alpha() == 0, corner)
    assert np.array_equal(samples.values[~HOLE, 0], grey[~HOLE])
    assert notes == ()
    tiff, _ = edited(tmp_path, png_with(grey, (b"tRNS", b"\4\xd2")), "out.tif")
    assert np.array_equal(load_photo(tiff).alpha == 0, corner)


def test_no_opaque_pixel_gets_the_transparent_colour() -> None:
    samples = Samples(np.full((8, 8, 1), 500, np.uint16), 16, 1, key=(257 * 7,))
    hole = np.ones((8, 8), np.bool_)
    after = samples.apply_edit(np.full((8, 8, 3), 7, np.uint8), samples.make_alpha(), hole, hole)
    assert (after.make_alpha() == 255).all()


PREVIEWS = {
    "EXIF": (b"eXIf", exif_with_thumbnail(saved("JPEG", RGB))),
    "XMP": (
        b"iTXt",
        b"XML:com.adobe.xmp\0\0\0\0\0" + packet(f'xmlns:x="x"><x:i>{in_base64(saved("JPEG", RGB))}</x:i>'),
    ),
    "Photoshop": (
        b"zTXt",
        b"Raw profile type 8bim\0\0"
        + zlib.compress(b"\n8bim\n 9\n" + photoshop_preview(saved("JPEG", RGB), 96, 64).hex().encode()),
    ),
}


@pytest.mark.parametrize("kind", PREVIEWS)
def test_no_preview_shows_what_was_removed(tmp_path: Path, kind: str) -> None:
    out, notes = edited(tmp_path, png_with(RGB, PREVIEWS[kind]))
    data = out.read_bytes()
    assert b"\xff\xd8\xff" not in data
    assert in_base64(saved("JPEG", RGB))[:60].encode() not in data
    assert b"Raw profile type 8bim" not in data
    assert notes


def test_texts_of_the_press_stay_in_their_profile(tmp_path: Path) -> None:
    texts = resource(0x404, b"\x1c\x02\x50\0\4Anna").hex().encode()
    profile = (b"zTXt", b"Raw profile type 8bim\0\0" + zlib.compress(b"\n8bim\n 9\n" + texts))
    out, notes = edited(tmp_path, png_with(RGB, profile))
    assert profile in list(list_chunks(out.read_bytes()))
    assert notes == ()


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_every_kind_of_samples_is_written(tmp_path: Path, channels: int, kind: type) -> None:
    top = np.iinfo(kind).max + 1
    values = np.random.default_rng(0).integers(0, top, (300, 7, channels)).astype(kind)
    samples = Samples(values, values.itemsize * 8, 1 if channels < 3 else 3)
    data = write_png_file(samples)
    (tmp_path / "x.png").write_bytes(data)
    with PIL.Image.open(tmp_path / "x.png") as picture:
        picture.load()
    again = read_png_samples(data)
    if kind is np.uint16:
        assert again is not None
        assert np.array_equal(again.values, values)


def test_what_is_private_can_be_left_out(tmp_path: Path) -> None:
    (tmp_path / "in.png").write_bytes(png_with(RGB, *TRUE, *UNTRUE))
    photo = load_photo(tmp_path / "in.png").without_metadata()
    save_photo(photo, photo.image, tmp_path / "out.png")
    kinds = {kind for kind, _ in list_chunks((tmp_path / "out.png").read_bytes())}
    assert not kinds & {b"tEXt", b"tIME", b"prVt", b"dSIG"}
    assert {b"sBIT", b"bKGD", b"pHYs"} <= kinds
