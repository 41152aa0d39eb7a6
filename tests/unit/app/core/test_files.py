"""Opening and saving: what comes back from disk and what is kept, of photos and of masks."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
from PIL import ImageCms

from app.core.errors import OpenError, SaveError
from app.core.files import (
    OPENABLE_SUFFIXES,
    SAVABLE_SUFFIXES,
    Photo,
    load_mask,
    load_photo,
    make_photo_from_image,
    save_mask,
    save_photo,
)
from inpainting.engine.geometry import Extent
from tests.unit.app.core.pictures import colours, exif, smooth, written

ICC = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><tiff:Orientation>6</tiff:Orientation></x:xmpmeta>'
LOSSLESS = [".png", ".webp", ".tif", ".tiff", ".bmp"]


@pytest.mark.parametrize("suffix", LOSSLESS)
@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_lossless_formats_keep_every_pixel(tmp_path: Path, suffix: str, mode: str) -> None:
    source = written(tmp_path / "in.png", colours(), mode)
    photo = load_photo(source)
    edited = photo.image.copy()
    edited[3:9, 4:8] = 99
    save_photo(photo, edited, tmp_path / f"out{suffix}")
    again = load_photo(tmp_path / f"out{suffix}")
    assert np.array_equal(again.image, edited)
    assert again.notes == ()
    assert suffix == ".webp" or again.grey == (mode == "L")


@pytest.mark.parametrize("suffix", [".png", ".webp", ".tiff"])
@pytest.mark.parametrize("mode", ["RGBA", "LA", "PA"])
def test_transparency_and_what_lies_under_it_are_kept(tmp_path: Path, suffix: str, mode: str) -> None:
    source = tmp_path / ("in.tiff" if mode == "PA" else "in.png")
    photo = load_photo(written(source, colours(channels=4), None if mode == "RGBA" else mode))
    assert photo.alpha is not None
    assert len(np.unique(photo.alpha)) > 20
    assert save_photo(photo, photo.image, tmp_path / f"out{suffix}") == ()
    again = load_photo(tmp_path / f"out{suffix}")
    assert np.array_equal(again.image, photo.image)
    assert np.array_equal(again.alpha, photo.alpha)


def test_a_format_without_transparency_says_so(tmp_path: Path) -> None:
    photo = load_photo(written(tmp_path / "in.png", np.zeros((8, 8, 4), np.uint8)))
    notes = save_photo(photo, photo.image, tmp_path / "out.jpg")
    assert any("transparent" in note for note in notes)
    assert (load_photo(tmp_path / "out.jpg").image == 255).all()


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tiff"])
@pytest.mark.parametrize("origin", [".jpg", ".png", ".webp", ".tiff"])
def test_metadata_survive_every_way(tmp_path: Path, origin: str, suffix: str) -> None:
    options: dict[str, object] = {"icc_profile": ICC, "exif": exif(), "dpi": (300, 300)}
    if origin in (".jpg", ".webp"):
        options["xmp"] = XMP
    photo = load_photo(written(tmp_path / f"in{origin}", smooth(), **options))
    assert save_photo(photo, photo.image, tmp_path / f"out{suffix}") == ()
    with PIL.Image.open(tmp_path / f"out{suffix}") as saved:
        tags = saved.getexif()
        assert saved.info["icc_profile"] == ICC
        assert (tags[0x010F], tags[0x8298]) == ("Maker", "Somebody")
        assert tags.get_ifd(0x8769)[0x829A] == 0.01
        assert tags.get_ifd(0x8825)[1] == "N"
        if ".webp" not in (origin, suffix):
            assert saved.info["dpi"] == pytest.approx((300, 300), rel=0.01)
        if "xmp" in options:
            saved.load()
            assert b"<tiff:Orientation>1<" in load_photo(tmp_path / f"out{suffix}").xmp


@pytest.mark.parametrize("compression", ["tiff_lzw", "tiff_adobe_deflate", "packbits", "raw"])
def test_a_tiff_keeps_its_compression(tmp_path: Path, compression: str) -> None:
    source = written(tmp_path / "in.tiff", smooth(), compression=compression, icc_profile=ICC, dpi=(72, 72))
    photo = load_photo(source)
    edited = photo.image.copy()
    edited[3:9, 4:8] = 99
    save_photo(photo, edited, tmp_path / "out.tiff")
    again = load_photo(tmp_path / "out.tiff")
    with PIL.Image.open(tmp_path / "out.tiff") as saved:
        assert saved.info["compression"] == compression
    assert (again.icc_profile, again.dpi) == (ICC, (72, 72))
    assert np.array_equal(again.image, edited)


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tiff"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_photos_are_turned_upright_once(tmp_path: Path, suffix: str, orientation: int) -> None:
    upright = np.zeros((32, 48, 3), np.uint8)
    upright[:16, :24] = 255
    stored = {
        1: upright, 2: upright[:, ::-1], 3: upright[::-1, ::-1], 4: upright[::-1],
        5: upright.transpose(1, 0, 2), 6: np.rot90(upright), 7: np.rot90(upright, 2).transpose(1, 0, 2),
        8: np.rot90(upright, -1),
    }[orientation]  # fmt: skip
    source = written(tmp_path / f"in{suffix}", np.ascontiguousarray(stored), exif=exif(orientation))
    photo = load_photo(source)
    assert photo.extent == Extent(48, 32)
    assert np.abs(photo.image[::8, ::8].astype(int) - upright[::8, ::8]).max() < 60
    save_photo(photo, photo.image, tmp_path / f"out{suffix}")
    assert np.abs(load_photo(tmp_path / f"out{suffix}").image.astype(int) - photo.image).max() < 60
    with PIL.Image.open(tmp_path / f"out{suffix}") as saved:
        assert saved.getexif().get(0x0112, 1) == (orientation if suffix in (".jpg", ".tiff") else 1)


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tiff"])
@pytest.mark.parametrize("damaged", [b"MM\0*\xff\xff\xff\xff", b"II*\0\x08\0\0\0\xff\xff\x12\x01", b"nonsense", b"M"])
def test_damaged_camera_data_do_not_keep_a_photo_from_opening(tmp_path: Path, suffix: str, damaged: bytes) -> None:
    photo = load_photo(written(tmp_path / "in.jpg", smooth(), exif=b"Exif\0\0" + damaged))
    save_photo(photo, photo.image, tmp_path / f"out{suffix}")
    assert load_photo(tmp_path / f"out{suffix}").extent == Extent(96, 64)


@pytest.mark.parametrize("subsampling", [0, 1, 2])
@pytest.mark.parametrize("progressive", [False, True])
def test_a_jpeg_keeps_its_compression(tmp_path: Path, subsampling: int, progressive: bool) -> None:
    options = {"quality": 71, "subsampling": subsampling, "progressive": progressive}
    photo = load_photo(written(tmp_path / "in.jpg", smooth(), **options))
    save_photo(photo, photo.image, tmp_path / "out.jpg")
    again = load_photo(tmp_path / "out.jpg")
    assert photo.jpeg is not None
    assert again.jpeg is not None
    assert again.jpeg.tables == photo.jpeg.tables
    assert again.jpeg.subsampling == subsampling
    assert np.abs(again.image.astype(int) - photo.image).max() < 12


def test_a_grey_jpeg_stays_grey(tmp_path: Path) -> None:
    photo = load_photo(written(tmp_path / "in.jpg", smooth(), "L", quality=80))
    save_photo(photo, photo.image, tmp_path / "out.jpg")
    with PIL.Image.open(tmp_path / "out.jpg") as saved, PIL.Image.open(tmp_path / "in.jpg") as source:
        assert saved.mode == "L"
        assert saved.quantization == source.quantization


def test_a_jpeg_made_of_another_format_is_of_the_best_quality(tmp_path: Path) -> None:
    photo = make_photo_from_image(smooth())
    save_photo(photo, photo.image, tmp_path / "out.jpg")
    assert np.abs(load_photo(tmp_path / "out.jpg").image.astype(int) - photo.image).max() <= 6


def test_the_thumbnail_does_not_betray_what_was_removed(tmp_path: Path) -> None:
    thumbnail = io.BytesIO()
    PIL.Image.fromarray(smooth(16, 16)).save(thumbnail, "JPEG")
    start = 8 + 2 + 12 + 4 + 2 + 24 + 4
    body = b"II*\0\x08\0\0\0" + b"\x01\0" + b"\x12\x01\x03\0\x01\0\0\0\x03\0\0\0" + (26).to_bytes(4, "little")
    body += b"\x02\0" + b"\x01\x02\x04\0\x01\0\0\0" + start.to_bytes(4, "little")
    body += b"\x02\x02\x04\0\x01\0\0\0" + len(thumbnail.getvalue()).to_bytes(4, "little") + bytes(4)
    source = written(tmp_path / "in.jpg", smooth(), exif=b"Exif\0\0" + body + thumbnail.getvalue())
    assert source.read_bytes().count(b"\xff\xd8\xff") == 2
    photo = load_photo(source)
    save_photo(photo, photo.image, tmp_path / "out.jpg")
    assert (tmp_path / "out.jpg").read_bytes().count(b"\xff\xd8\xff") == 1


def test_saving_a_picture_of_another_size_is_our_mistake(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="cannot take the place"):
        save_photo(make_photo_from_image(smooth()), smooth(8, 8), tmp_path / "out.png")


@pytest.mark.parametrize("mode", ["1", "L", "RGB", "RGBA", "LA", "P"])
def test_masks_of_every_kind_are_cut_at_half(tmp_path: Path, mode: str) -> None:
    light = np.zeros((6, 9, 4), np.uint8)
    light[1:3, 2:5, :3] = 255
    light[4, 4, :3], light[4, 5, :3] = (0, 0) if mode in ("1", "P") else (127, 128)
    pixels = light[..., :3].copy() if mode == "P" else light
    hole = load_mask(written(tmp_path / "mask.png", pixels, mode), Extent(9, 6))
    expected = light[..., 0] >= 128
    assert hole.dtype == np.bool_
    assert np.array_equal(hole, expected)


def test_masks_are_saved_and_loaded_the_same(tmp_path: Path) -> None:
    hole = np.random.default_rng(0).random((13, 29)) < 0.5
    save_mask(hole, tmp_path / "mask.png")
    assert np.array_equal(load_mask(tmp_path / "mask.png", Extent(29, 13)), hole)
    with pytest.raises(SaveError, match="PNG"):
        save_mask(hole, tmp_path / "mask.jpg")


def test_a_mask_of_another_size_names_both_sizes(tmp_path: Path) -> None:
    save_mask(np.ones((3, 4), bool), tmp_path / "mask.png")
    with pytest.raises(OpenError, match="4×3 pixels and the picture 3×4"):
        load_mask(tmp_path / "mask.png", Extent(3, 4))


def test_photos_are_read_only_and_copied_only_when_they_must() -> None:
    pixels = smooth()
    photo = Photo(pixels)
    pixels[:] = 0
    assert np.array_equal(photo.image, smooth())
    assert not photo.image.flags.writeable
    assert Photo(photo.image).image is photo.image


def test_suffixes_are_lower_case_with_a_dot() -> None:
    assert set(SAVABLE_SUFFIXES) <= set(OPENABLE_SUFFIXES)
    assert {".jpg", ".png", ".webp", ".tiff", ".bmp"} <= set(SAVABLE_SUFFIXES)
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in OPENABLE_SUFFIXES)
