"""TIFF files are edited as they are: whatever their layout, tags, channels, pages; what shows the old picture goes."""

from __future__ import annotations

import io
import struct
from pathlib import Path
from typing import Any

import numpy as np
import PIL.Image
import pytest
import tifffile

from app.core.errors import OpenError
from app.core.files import load_photo, save_and_compare, save_photo
from app.core.imageio.tiff_file import TiffError, TiffFile
from tests.unit.app.core.pictures import exif, smooth, written
from tests.unit.app.core.rich_files import (
    bare_tiff,
    in_base64,
    odd_tiff,
    packet,
    photoshop_preview,
    raw_photo,
    resource,
    saved,
)

HOLE = np.zeros((64, 96), np.bool_)
HOLE[20:41, 30:55] = True
RGB = smooth()
DEEP = RGB.astype(np.uint16) * 257 + 19
ALPHA = np.where(np.arange(96) < 20, 16448, 65535).astype(np.uint16)[None].repeat(64, 0)
TAGS = [
    (285, "s", 5, "page"),
    (33723, 7, 12, b"\x1c\x02\x50\0\4Anna\0\0\0"),
    (33550, "d", 3, (10.0, 10.0, 0.0)),
    (34735, "H", 4, (1, 1, 0, 0)),
    (65001, "I", 2, (7, 8)),
]


def painted(image: np.ndarray) -> np.ndarray:
    after = image.copy()
    after[HOLE] = 255 - after[HOLE]
    return after


def edited(tmp_path: Path, data: bytes, name: str = "out.tif") -> tuple[Path, tuple[str, ...]]:
    """The file with a place painted over, and what was said of it."""
    (tmp_path / "in.tif").write_bytes(data)
    photo = load_photo(tmp_path / "in.tif")
    found, notes = save_and_compare(photo, painted(photo.image), tmp_path / name, hole=HOLE)
    assert found.changed == 0
    assert not found.betraying
    return tmp_path / name, notes


def values(data: bytes) -> np.ndarray:
    """H×W×channels of the first page."""
    with tifffile.TiffFile(io.BytesIO(data)) as file:
        page = file.pages[0]
        read = page.asarray()
        return np.moveaxis(read, 0, 2) if page.planarconfig == 2 else read.reshape(*page.shape[:2], -1)


LAYOUTS: dict[str, dict[str, Any]] = {
    "one strip": {},
    "strips": {"rowsperstrip": 7},
    "tiles": {"tile": (16, 32)},
    "deflated tiles": {"tile": (32, 16), "compression": "zlib"},
    "deflated with differences": {"compression": "zlib", "predictor": 2, "rowsperstrip": 9},
    "large file format": {"bigtiff": True, "rowsperstrip": 5},
    "most significant first": {"byteorder": ">", "rowsperstrip": 9},
}


@pytest.mark.parametrize("planar", [False, True])
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("channels", [1, 3, 4, 5])
@pytest.mark.parametrize("depth", [np.uint8, np.uint16])
def test_every_layout_keeps_its_samples_tags_and_form(
    tmp_path: Path, depth: type, channels: int, layout: str, planar: bool
) -> None:
    samples = np.dstack([DEEP, ALPHA, ALPHA // 3])[..., [0] if channels == 1 else range(channels)]
    samples = (samples >> (8 if depth is np.uint8 else 0)).astype(depth)
    options = dict(LAYOUTS[layout])
    if channels > 3:
        options["extrasamples"] = ["unassalpha", "unspecified"][: channels - 3]
    if planar and channels > 1:
        options["planarconfig"] = "separate"
    laid = np.moveaxis(samples, 2, 0).copy() if planar and channels > 1 else samples.squeeze()
    data = odd_tiff(laid, "rgb" if channels > 1 else "minisblack", extratags=TAGS, **options)
    out, notes = edited(tmp_path, data)
    assert notes == ()
    after = values(out.read_bytes())
    assert after.dtype == depth
    assert np.array_equal(after[~HOLE], samples[~HOLE])
    assert (after[HOLE][:, : min(3, channels)] != samples[HOLE][:, : min(3, channels)]).any(axis=1).mean() > 0.9
    with tifffile.TiffFile(tmp_path / "in.tif") as one, tifffile.TiffFile(out) as other:
        same = ("planarconfig", "compression", "predictor", "bitspersample", "extrasamples", "photometric", "is_tiled")
        for name in same:
            assert getattr(one.pages[0], name) == getattr(other.pages[0], name)
        for tag in TAGS:
            assert other.pages[0].tags[tag[0]].value == one.pages[0].tags[tag[0]].value


@pytest.mark.parametrize("form", ["tiff_lzw", "packbits", "zstd", "lzma"])
def test_other_compressions_stay(tmp_path: Path, form: str) -> None:
    out, notes = edited(tmp_path, saved("TIFF", RGB, compression=form))
    with PIL.Image.open(out) as picture:
        assert picture.info["compression"] == form
        assert np.array_equal(np.asarray(picture)[~HOLE], RGB[~HOLE])
    assert notes == ()


def test_bits_may_lie_the_other_way_round(tmp_path: Path) -> None:
    grey = RGB[..., 0].copy()
    turned = np.array([int(f"{byte:08b}"[::-1], 2) for byte in range(256)], np.uint8)
    file = TiffFile.of(odd_tiff(turned[grey], "minisblack"))
    file.change(file.directories[0], {266: (3, (2,))})
    (tmp_path / "in.tif").write_bytes(file.pack())
    assert np.array_equal(load_photo(tmp_path / "in.tif").image[..., 0], grey)
    out, _ = edited(tmp_path, (tmp_path / "in.tif").read_bytes())
    assert np.array_equal(load_photo(out).image[..., 0][~HOLE], grey[~HOLE])


def test_more_may_be_darker(tmp_path: Path) -> None:
    out, _ = edited(tmp_path, odd_tiff(65535 - DEEP[..., 0], "miniswhite"))
    assert np.array_equal(load_photo(out).image[..., 0][~HOLE], ((DEEP[..., 0] + 128) // 257)[~HOLE])
    with tifffile.TiffFile(out) as file:
        assert file.pages[0].photometric == 0


def test_multiplied_transparency_stays_multiplied_and_shows_the_same(tmp_path: Path) -> None:
    multiplied = np.dstack([(DEEP * (ALPHA[..., None] / 65535)).round().astype(np.uint16), ALPHA])
    out, _ = edited(tmp_path, odd_tiff(multiplied, extrasamples=["assocalpha"]))
    after = values(out.read_bytes())
    assert np.array_equal(after[~HOLE], multiplied[~HOLE])
    assert np.abs(load_photo(out).image.astype(int) - RGB)[~HOLE].max() <= 2
    png, _ = edited(tmp_path, odd_tiff(multiplied, extrasamples=["assocalpha"]), "out.png")
    assert np.abs(load_photo(png).image.astype(int) - RGB)[~HOLE].max() <= 2


@pytest.mark.parametrize(("bits", "kind"), [(1, 1), (2, 1), (4, 0), (12, 1), (14, 1)])
def test_odd_depths_stay_as_light_and_it_is_said_how_they_are_saved(tmp_path: Path, bits: int, kind: int) -> None:
    levels = (RGB[..., 0].astype(int) * ((1 << bits) - 1) // 255).ravel()
    packed = np.packbits((levels[:, None] >> np.arange(bits - 1, -1, -1) & 1).astype(np.uint8)).tobytes()
    data = bare_tiff(packed, size=(96, 64), bits=[bits], photometric=kind, compression=1)
    out, notes = edited(tmp_path, data)
    shown = levels.reshape(64, 96) * 255 / ((1 << bits) - 1)
    shown = 255 - shown if kind == 0 else shown
    assert np.abs(load_photo(out).image[..., 0] - shown)[~HOLE].max() <= 1
    assert any(f"{bits} bits" in note and "hold them all" in note for note in notes)


def test_pages_and_what_they_say_stay(tmp_path: Path) -> None:
    out, _ = edited(tmp_path, odd_tiff(np.stack([RGB, 255 - RGB, RGB // 2]), compression="zlib"))
    with tifffile.TiffFile(out) as file:
        assert len(file.pages) == 3
        assert np.array_equal(file.pages[1].asarray(), 255 - RGB)
        assert np.array_equal(file.pages[2].asarray(), RGB // 2)
    _, notes = edited(tmp_path, (tmp_path / "in.tif").read_bytes(), "out.png")
    assert any("other pages" in note for note in notes)


def with_previews() -> bytes:
    """A page with one in Photoshop's data, XMP, layers, a directory below and one behind it."""
    jpeg = saved("JPEG", RGB, quality=90)
    xmp = packet(f'xmlns:xmp="x"><xmp:Thumbnails><g:image>{in_base64(jpeg)}</g:image></xmp:Thumbnails>')
    tags = [
        (34377, 7, 0, resource(0x404, b"\x1c\x02\x50\0\4Anna") + photoshop_preview(jpeg, 96, 64)),
        (700, 1, 0, xmp),
        (37724, 7, 0, b"Adobe Photoshop Document Data Block\0" + jpeg),
    ]
    buffer = io.BytesIO()
    with tifffile.TiffWriter(buffer) as file:
        told = [(tag, kind, len(body), body, True) for tag, kind, _, body in tags]
        file.write(RGB, photometric="rgb", metadata=None, subifds=1, extratags=told)
        file.write(RGB[::2, ::2], photometric="rgb", metadata=None, subfiletype=1)
        file.write(RGB[::4, ::4], photometric="rgb", metadata=None, subfiletype=1)
    return buffer.getvalue()


@pytest.mark.parametrize("stripped", [False, True])
def test_previews_go_and_it_is_said(tmp_path: Path, stripped: bool) -> None:
    (tmp_path / "in.tif").write_bytes(with_previews())
    photo = load_photo(tmp_path / "in.tif")
    photo = photo.without_metadata() if stripped else photo
    found, notes = save_and_compare(photo, painted(photo.image), tmp_path / "out.tif", hole=HOLE)
    after = (tmp_path / "out.tif").read_bytes()
    assert b"\xff\xd8\xff" not in after
    assert in_base64(saved("JPEG", RGB, quality=90))[:100].encode() not in after
    assert RGB[::2, ::2].tobytes()[:300] not in after
    assert RGB[::4, ::4].tobytes()[:300] not in after
    assert (b"Anna" in after) != stripped
    assert found.changed == 0
    for word in ("Photoshop's layers", "preview (Photoshop)", "preview (XMP)", "preview (SubIFD)"):
        assert any(word in note for note in notes), word


def test_what_is_private_can_be_left_out_wherever_it_stands(tmp_path: Path) -> None:
    source = written(tmp_path / "in.tif", RGB, exif=exif(6), dpi=(300, 300), compression="raw")
    photo = load_photo(source)
    save_photo(photo.without_metadata(), photo.image, tmp_path / "out.tif")
    bare = (tmp_path / "out.tif").read_bytes()
    assert not any(word in bare for word in (b"Maker", b"Somebody"))
    again = load_photo(tmp_path / "out.tif")
    assert (again.exif, again.dpi, again.orientation) == (None, (300, 300), 6)
    assert np.array_equal(again.image, photo.image)


def test_transparency_can_be_added_and_the_tags_stay(tmp_path: Path) -> None:
    (tmp_path / "in.tif").write_bytes(odd_tiff(DEEP, extratags=TAGS, compression="zlib", predictor=2))
    photo = load_photo(tmp_path / "in.tif")
    shape = np.where(HOLE, 255, 0).astype(np.uint8)
    save_photo(photo.cut_out(shape), photo.image, tmp_path / "out.tif")
    with tifffile.TiffFile(tmp_path / "out.tif") as file:
        page = file.pages[0]
        assert [int(one) for one in page.extrasamples] == [2]
        assert page.tags[33550].value == (10.0, 10.0, 0.0)
        after = page.asarray()
    assert np.array_equal(after[..., :3], DEEP)
    assert np.array_equal(after[..., 3], shape.astype(np.uint16) * 257)


def read_colours(kind: str) -> bytes:
    return {
        "signed": odd_tiff((DEEP[..., 0].astype(int) - 32768).astype(np.int16), "minisblack"),
        "floating": odd_tiff((RGB / 255).astype(np.float32)),
        "complex": odd_tiff(RGB[..., 0].astype(np.complex64), "minisblack"),
        "CIELab": odd_tiff(RGB, "cielab"),
        "WebP": bare_tiff(saved("WEBP", RGB), size=(96, 64), bits=[8] * 3, photometric=2, compression=50001),
        "JPEG 2000": bare_tiff(b"x" * 99, size=(96, 64), bits=[8] * 3, photometric=2, compression=34712),
        "different depths": bare_tiff(bytes(96 * 128), size=(96, 64), bits=[5, 6, 5], photometric=2, compression=1),
        "16 bits": bare_tiff(bytes(96 * 128), size=(96, 64), bits=[16], photometric=3, compression=1),
        "raw file": raw_photo(),
        "raw file of a camera": raw_photo([(50706, 1, 4, bytes([1, 4, 0, 0]), True)]),
        "small preview": odd_tiff(RGB[::4, ::4], subfiletype=1) + b"",
    }[kind]


@pytest.mark.parametrize(
    "kind",
    [
        *("signed", "floating", "complex", "CIELab", "WebP", "JPEG 2000", "different depths", "16 bits", "raw file"),
        "raw file of a camera",
    ],
)
def test_what_is_not_understood_is_refused_for_what_it_is(
    tmp_path: Path, kind: str, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in.tif").write_bytes(read_colours(kind))
    with pytest.raises(OpenError, match=kind) as caught:
        load_photo(tmp_path / "in.tif")
    assert "damaged" not in str(caught.value)
    assert capfd.readouterr().err == ""


def test_print_colours_of_any_depth_open_and_are_told(tmp_path: Path) -> None:
    for samples in (np.dstack([RGB, RGB[..., :1]]), np.dstack([DEEP, DEEP[..., :1]])):
        out, notes = edited(tmp_path, odd_tiff(samples, "separated", extratags=TAGS))
        assert any("CMYK" in note for note in load_photo(tmp_path / "in.tif").notes)
        with tifffile.TiffFile(out) as file:
            assert file.pages[0].photometric == 2
            assert file.pages[0].tags[285].value == "page"
        assert any("16 bits" in note for note in notes) == (samples.dtype == np.uint16)


def test_a_directory_can_be_changed_and_taken_out() -> None:
    file = TiffFile.of(odd_tiff(np.stack([RGB, RGB]), extratags=[(65000, "s", 0, "something long", True)]))
    first, second = file.directories
    file.change(first, {65001: (4, (1, 2, 3)), 270: (2, b"words\0")}, without=[65000])
    assert b"something long" not in file.data
    file.unlink(second)
    again = TiffFile.of(file.pack())
    assert len(again.directories) == 1
    assert again.read_values(again.directories[0], 65001) == (1, 2, 3)
    assert again.read_raw(again.directories[0].entries[270]) == b"words\0"
    assert 65000 not in again.directories[0].entries


@pytest.mark.parametrize(
    "data",
    [b"", b"II*\0", b"no tiff at all", b"II*\0\0\0\0\0", b"II*\0\xff\xff\0\0", b"II*\0\x08\0\0\0\xff\xff" + bytes(40)],
)
def test_what_is_no_tiff_says_so(data: bytes) -> None:
    with pytest.raises(TiffError):
        TiffFile.of(data)


def test_a_chain_that_bites_its_tail_ends() -> None:
    data = bytearray(odd_tiff(np.stack([RGB, RGB])))
    first, second = TiffFile.of(bytes(data)).directories
    struct.pack_into("<I", data, second.link, first.at)
    assert len(TiffFile.of(bytes(data)).directories) == 2
