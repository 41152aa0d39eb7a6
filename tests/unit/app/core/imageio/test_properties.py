"""The rule, on files made by chance: all that is outside the hole, and all that the file says, is equal or told.

For each format a generator of valid files (modes, depths, layouts, chunks, tags, segments). Each file comes of a
number, so that one that fails can be made again.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from app.core.files import load_photo, save_and_compare
from app.core.imageio.bmp_file import write_transparent_bitmap
from app.core.imageio.fidelity import DEPTH, TRANSPARENCY
from tests.unit.app.core.pictures import smooth
from tests.unit.app.core.rich_files import (
    exif,
    exif_with_note,
    exif_with_thumbnail,
    gain_map_file,
    in_base64,
    jpeg_with,
    odd_tiff,
    photoshop,
    photoshop_preview,
    png_with,
    resource,
    saved,
    segment,
    xmp_segment,
)

HOLE = np.zeros((48, 64), np.bool_)
HOLE[12:30, 20:45] = True
CASES = 25
Rng = np.random.Generator


def picture(rng: Rng, channels: int, kind: type) -> np.ndarray:
    soft = np.dstack([smooth(64, 48), rng.integers(0, 256, (48, 64, 3), np.uint8)])[..., :channels]
    return soft if kind is np.uint8 else soft.astype(np.uint16) * 257 + rng.integers(0, 200, soft.shape, np.uint16)


def some(rng: Rng, things: list) -> list:
    """Each of them or not."""
    return [thing for thing in things if rng.random() < 0.4]


def random_tiff(rng: Rng) -> bytes:
    kind = rng.choice([np.uint8, np.uint16])
    channels = int(rng.choice([1, 3, 4, 5]))
    samples = picture(rng, channels, kind)
    options: dict[str, object] = {}
    if channels > 3:
        first = rng.choice(["unassalpha", "assocalpha", "unspecified"])
        options["extrasamples"] = [first, "unspecified"][: channels - 3]
        if first == "assocalpha":
            most = np.iinfo(kind).max
            samples[..., :3] = (samples[..., :3] * (samples[..., 3:4] / most)).astype(kind)
    if rng.random() < 0.5:
        options["tile"] = (16, 16 * int(rng.integers(1, 4)))
    else:
        options["rowsperstrip"] = int(rng.integers(1, 60))
    if rng.random() < 0.5:
        options |= {"compression": "zlib"} | ({"predictor": 2} if rng.random() < 0.5 else {})
    planar = channels > 1 and rng.random() < 0.4
    options |= {"planarconfig": "separate"} if planar else {}
    options |= {"byteorder": rng.choice(["<", ">"]), "bigtiff": bool(rng.random() < 0.3)}
    jpeg = saved("JPEG", smooth(64, 48))
    tags = some(
        rng,
        [
            (270, "s", 6, "words"),
            (285, "s", 5, "page"),
            (33723, 7, 8, b"\x1c\x02\x50\0\3Ann"),
            (33550, "d", 3, (1.0, 2.0, 0.0)),
            (65000, "H", 3, (1, 2, 3)),
            (34377, 7, None, resource(0x404, b"Anna") + photoshop_preview(jpeg, 64, 48)),
        ],
    )
    told = [(tag, kind_, len(body) if count is None else count, body, True) for tag, kind_, count, body in tags]
    grey = "miniswhite" if rng.random() < 0.3 else "minisblack"
    laid = np.moveaxis(samples, 2, 0).copy() if planar else samples.squeeze()
    return odd_tiff(laid, grey if channels == 1 else "rgb", extratags=told, **options)


def random_png(rng: Rng) -> bytes:
    samples = picture(rng, int(rng.choice([1, 3, 4])), rng.choice([np.uint8, np.uint16])).squeeze()
    colours = 1 if samples.ndim == 2 else 3
    chunks = some(
        rng,
        [
            (b"gAMA", struct.pack(">I", 45455)),
            (b"sBIT", bytes([5] * (1 if samples.ndim == 2 else samples.shape[2]))),
            (b"bKGD", bytes(2 * colours)),
            (b"oFFs", bytes(9)),
            (b"tEXt", b"Title\0words"),
            (b"prVt", b"private"),
            (b"prVT", b"bound to pixels"),
            (b"dSIG", b"signed"),
            (b"eXIf", exif_with_thumbnail(saved("JPEG", smooth(64, 48)))),
        ],
    )
    return png_with(samples, *chunks)


def random_jpeg(rng: Rng) -> bytes:
    options = {"quality": int(rng.integers(30, 98)), "progressive": bool(rng.random() < 0.3)}
    rgb = picture(rng, 3, np.uint8)
    jpeg = saved("JPEG", rgb[..., 0] if rng.random() < 0.2 else rgb, **options)
    small = saved("JPEG", rgb[::2, ::2].copy())
    more = some(
        rng,
        [
            segment(0xE1, b"Exif\0\0" + exif_with_note(b"Maker" + small + b"more")),
            segment(0xE1, b"Exif\0\0" + exif((0x131, 2, 4, b"abc\0"))),
            xmp_segment(f'xmlns:x="x" x:kept="words" x:small="{in_base64(small)}">'),
            photoshop(resource(0x404, b"Anna"), photoshop_preview(small, 32, 24)),
            segment(0xFE, b"a comment"),
            segment(0xE8, b"private\0words"),
            segment(0xEB, b"JP\0\1jumbc2pa" + small),
            segment(0xE0, b"JFXX\0\x10" + small),
        ],
    )
    behind = rng.choice([b"", b"", b"behind the end", b"\0\0\0\x18ftypmp42" + bytes(50)])
    if rng.random() < 0.2:
        return gain_map_file(rgb)
    return jpeg_with(jpeg, *more) + bytes(behind)


def random_bmp(rng: Rng) -> bytes:
    rgb = picture(rng, 3, np.uint8)
    if rng.random() < 0.5:
        return write_transparent_bitmap(rgb, rng.integers(0, 256, (48, 64), np.uint8), (72.0, 72.0))
    return saved("BMP", rgb, dpi=(72, 72))


def random_webp(rng: Rng) -> bytes:
    options = {"exif": exif_with_thumbnail(saved("JPEG", smooth(64, 48)))} if rng.random() < 0.5 else {}
    options |= {"icc_profile": b"profile" * 30} if rng.random() < 0.5 else {}
    return saved("WEBP", picture(rng, int(rng.choice([3, 4])), np.uint8), lossless=True, exact=True, **options)


FORMATS: dict[str, Callable[[Rng], bytes]] = {
    ".tif": random_tiff,
    ".png": random_png,
    ".jpg": random_jpeg,
    ".bmp": random_bmp,
    ".webp": random_webp,
}


def check(tmp_path: Path, data: bytes, suffix: str, target: str) -> None:
    source = tmp_path / f"in{suffix}"
    source.write_bytes(data)
    photo = load_photo(source)
    after = photo.image.copy()
    after[HOLE] = 255 - after[HOLE]
    found, notes = save_and_compare(photo, after, tmp_path / f"out{target}", hole=HOLE)
    told = " ".join(notes)
    lossless = target in (".tif", ".png", ".bmp", ".webp") or suffix == target
    assert found.changed == 0 or found.changed_blocks == 0 or not lossless
    assert not found.betraying
    for name in found.lost:
        word = {DEPTH: "had", TRANSPARENCY: "transparent"}.get(name, name)
        assert word in told, name


@pytest.mark.parametrize("suffix", FORMATS)
def test_in_its_own_format_all_is_equal_or_told(tmp_path: Path, suffix: str) -> None:
    for seed in range(CASES):
        data = FORMATS[suffix](np.random.default_rng(seed))
        try:
            check(tmp_path, data, suffix, suffix)
        except AssertionError as error:
            raise AssertionError(f"seed {seed}") from error


@pytest.mark.parametrize("target", [".tif", ".png", ".jpg", ".webp", ".bmp"])
@pytest.mark.parametrize("suffix", FORMATS)
def test_in_another_format_all_is_equal_or_told(tmp_path: Path, suffix: str, target: str) -> None:
    if suffix == target:
        return
    for seed in range(100, 100 + CASES // 4):
        try:
            check(tmp_path, FORMATS[suffix](np.random.default_rng(seed)), suffix, target)
        except AssertionError as error:
            raise AssertionError(f"seed {seed}") from error
