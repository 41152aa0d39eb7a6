"""The witness: what one file says and another does not is named, whoever wrote them; faults of decoders show."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.core.files import load_photo
from app.core.imageio import fidelity
from app.core.imageio.fidelity import compare
from app.core.imageio.witness.statement import Statement, list_differences, list_still_shown
from tests.unit.app.core.pictures import exif, smooth
from tests.unit.app.core.rich_files import (
    exif_with_thumbnail,
    gain_map_file,
    jpeg_with,
    odd_tiff,
    packet,
    photoshop,
    photoshop_preview,
    png_with,
    resource,
    saved,
    segment,
    xmp_segment,
)

RGB = smooth()
DEEP = RGB.astype(np.uint16) * 257
JPEG = saved("JPEG", RGB)
GEO = [(33550, "d", 3, (1.0, 1.0, 0.0))]


def with_thumbnail(picture: np.ndarray, thumbnail: bytes) -> bytes:
    return saved("JPEG", picture, exif=b"Exif\0\0" + exif_with_thumbnail(thumbnail))


PAIRS: dict[str, tuple[bytes, bytes, str]] = {
    "comment": (jpeg_with(JPEG, segment(0xFE, b"hello")), JPEG, "comment"),
    "texts of the press": (jpeg_with(JPEG, photoshop(resource(0x404, b"Anna"))), JPEG, "IPTC"),
    "XMP": (jpeg_with(JPEG, xmp_segment('xmlns:a="b" a:c="d">')), JPEG, "XMP"),
    "value in XMP": (
        jpeg_with(JPEG, xmp_segment('xmlns:a="b" a:c="d"><a:e>one</a:e>')),
        jpeg_with(JPEG, xmp_segment('xmlns:a="b" a:c="d"><a:e>two</a:e>')),
        "XMP",
    ),
    "EXIF": (saved("JPEG", RGB, exif=exif()), JPEG, "EXIF"),
    "EXIF of WebP": (saved("WEBP", RGB, exif=exif()), saved("WEBP", RGB), "EXIF"),
    "XMP of WebP": (saved("WEBP", RGB, xmp=packet('xmlns:a="b" a:c="d">')), saved("WEBP", RGB), "XMP"),
    "profile": (saved("JPEG", RGB, icc_profile=b"x" * 200), JPEG, "colour profile"),
    "profile of PNG": (saved("PNG", RGB, icc_profile=b"x" * 200), saved("PNG", RGB), "colour profile"),
    "resolution": (saved("PNG", RGB, dpi=(300, 300)), saved("PNG", RGB), "resolution"),
    "gain map": (gain_map_file(RGB), JPEG, "HDR gain map"),
    "trailer": (JPEG + b"some data", JPEG, "data behind the end of the picture"),
    "credentials": (jpeg_with(JPEG, segment(0xEB, b"JP\0\1jumbc2pa")), JPEG, "content credentials"),
    "private data": (jpeg_with(JPEG, segment(0xE7, b"Maker\0x")), JPEG, "data in APP7 (Maker)"),
    "chunk": (png_with(RGB, (b"oFFs", bytes(9))), png_with(RGB), "PNG chunk oFFs"),
    "text": (png_with(RGB, (b"tEXt", b"Title\0x")), png_with(RGB), "text “Title”"),
    "tag": (odd_tiff(RGB, extratags=[(285, "s", 5, "page")]), odd_tiff(RGB), "tag PageName"),
    "place on earth": (odd_tiff(RGB, extratags=GEO), odd_tiff(RGB), "geo tag ModelPixelScaleTag"),
    "pages": (odd_tiff(np.stack([RGB, RGB])), odd_tiff(RGB), "other pages"),
    "another page": (odd_tiff(np.stack([RGB, RGB])), odd_tiff(np.stack([RGB, 255 - RGB])), "other pages"),
    "depth": (png_with(DEEP), png_with(RGB), "bits per colour"),
    "depth of TIFF": (odd_tiff(DEEP), odd_tiff(RGB), "bits per colour"),
    "transparency": (png_with(np.dstack([RGB, RGB[..., 0]])), png_with(RGB), "transparency"),
    "preview in EXIF": (with_thumbnail(RGB, JPEG), JPEG, "preview (EXIF)"),
    "Photoshop's preview": (jpeg_with(JPEG, photoshop(photoshop_preview(JPEG, 96, 64))), JPEG, "preview (Photoshop)"),
}


@pytest.mark.parametrize("kind", PAIRS)
def test_what_is_gone_is_named_and_nothing_else(kind: str) -> None:
    full, bare, name = PAIRS[kind]
    assert list_differences(Statement.of(full), Statement.of(bare)) == (name,)
    assert list_differences(Statement.of(full), Statement.of(full)) == ()
    assert list_differences(Statement.of(bare), Statement.of(bare)) == ()


def test_a_preview_that_is_the_same_still_shows_the_picture() -> None:
    full, other = Statement.of(with_thumbnail(RGB, JPEG)), Statement.of(with_thumbnail(255 - RGB, JPEG))
    new = Statement.of(with_thumbnail(255 - RGB, saved("JPEG", 255 - RGB)))
    assert list_still_shown(full, other) == ("preview (EXIF)",)
    assert list_still_shown(full, new) == ()


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xd8", b"\x89PNG\r\n\x1a\n\0\0", b"II*\0", b"RIFF\0\0\0\0WEBP", b"BM", b"x" * 99]
)
def test_torn_files_say_nothing(data: bytes) -> None:
    assert list_differences(Statement.of(data), Statement.of(data)) == ()


@pytest.mark.parametrize("make", [png_with, odd_tiff], ids=["PNG", "TIFF"])
def test_a_fault_of_the_decoder_does_not_hide_itself(
    tmp_path: Path, make: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = DEEP.copy()
    other[3, 4, 1] ^= 1
    (tmp_path / "one").write_bytes(make(DEEP))  # type: ignore[operator]
    (tmp_path / "other").write_bytes(make(other))  # type: ignore[operator]
    one, two = load_photo(tmp_path / "one"), load_photo(tmp_path / "other")
    monkeypatch.setattr(fidelity, "decode_samples", lambda photo: None)
    found = compare(one, two, np.zeros((64, 96), np.bool_))
    assert (found.changed, found.largest) == (1, 1)
