"""What is on the disk after an edit: every format, mode and orientation, counted pixel by pixel and block by block."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import PIL.Image
import pytest
import tifffile
from PIL import ImageCms
from PIL.PngImagePlugin import PngInfo

from app.core.errors import OpenError, SaveError
from app.core.files import load_photo, save_and_check, save_photo
from app.core.imageio.decoding import decode_samples
from app.core.imageio.fidelity import compare
from tests.unit.app.core.pictures import colours, exif, smooth, written

ICC = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
HOLE = np.zeros((64, 96), np.bool_)
HOLE[20:41, 30:55] = True


def photographic() -> np.ndarray:
    noise = np.random.default_rng(1).normal(0, 12, (64, 96, 1))
    return (smooth() + noise).clip(0, 255).astype(np.uint8)


def deep_values(path: Path) -> np.ndarray:
    samples = decode_samples(load_photo(path))
    assert samples is not None
    assert samples.bits == 16
    return samples.values


def edited(image: np.ndarray, hole: np.ndarray = HOLE) -> np.ndarray:
    after = image.copy()
    after[hole] = 255 - after[hole]
    return after


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "PA", "RGB", "RGBA"])
@pytest.mark.parametrize("suffix", [".png", ".tiff", ".webp", ".bmp"])
def test_lossless_files_change_in_no_pixel_outside(tmp_path: Path, suffix: str, mode: str) -> None:
    if (mode == "PA" and suffix != ".tiff") or (suffix == ".bmp" and mode in ("LA", "RGBA")):
        mode = "RGB"
    pixels = np.dstack([photographic(), colours(96, 64, 1)])
    options = {"lossless": True, "exact": True} if suffix == ".webp" else {}
    source = written(tmp_path / f"in{suffix}", pixels, mode, **options)
    photo = load_photo(source)
    assert save_and_check(photo, edited(photo.image), tmp_path / f"out{suffix}", hole=HOLE)[0].startswith("0 pixels")
    found = compare(photo, load_photo(tmp_path / f"out{suffix}"), HOLE)
    assert (found.changed, found.outside, found.lost) == (0, int((~HOLE).sum()), ())


@pytest.mark.parametrize("channels", [1, 3, 4])
@pytest.mark.parametrize("suffix", [".png", ".tiff"])
@pytest.mark.parametrize("target", [".png", ".tiff"])
def test_all_sixteen_bits_survive_outside_and_are_near_inside(
    tmp_path: Path, suffix: str, target: str, channels: int
) -> None:
    deep = np.random.default_rng(3).integers(0, 65536, (64, 96, channels), dtype=np.uint16).squeeze()
    if suffix == ".png":
        (tmp_path / "in.png").write_bytes(cv2.imencode(suffix, deep)[1].tobytes())
    else:
        extra = {"extrasamples": ["unassalpha"]} if channels == 4 else {}
        tifffile.imwrite(tmp_path / "in.tiff", deep, photometric="minisblack" if channels == 1 else "rgb", **extra)
    photo = load_photo(tmp_path / f"in{suffix}")
    assert (photo.bits, photo.notes) == (16, ())
    after = edited(photo.image)
    save_photo(photo, after, tmp_path / f"out{target}", hole=HOLE)
    saved, before = deep_values(tmp_path / f"out{target}"), deep_values(tmp_path / f"in{suffix}")
    assert np.array_equal(saved[~HOLE], before[~HOLE])
    inside = saved[HOLE].reshape(int(HOLE.sum()), -1)[:, :3].astype(int)
    assert np.abs(inside - after[HOLE][:, : inside.shape[1]].astype(int) * 257).max() <= 128
    assert compare(photo, load_photo(tmp_path / f"out{target}"), HOLE).changed == 0


def test_a_gradient_has_no_steps_in_sixteen_bits(tmp_path: Path) -> None:
    deep = np.repeat(np.linspace(20_000, 24_000, 96).astype(np.uint16)[None], 64, axis=0)
    (tmp_path / "in.png").write_bytes(cv2.imencode(".png", deep)[1].tobytes())
    photo = load_photo(tmp_path / "in.png")
    image = photo.image.copy()
    image[HOLE] += 1
    save_photo(photo, image, tmp_path / "out.png", hole=HOLE)
    row = deep_values(tmp_path / "out.png")[30, 32:53, 0].astype(int)
    assert len(np.unique(row)) > 15
    assert np.abs(row - (deep[30, 32:53].astype(int) + 257)).max() <= 140


@pytest.mark.parametrize("suffix", [".jpg", ".webp", ".bmp"])
def test_fewer_bits_are_told(tmp_path: Path, suffix: str) -> None:
    (tmp_path / "in.png").write_bytes(cv2.imencode(".png", np.full((64, 96, 3), 40_000, np.uint16))[1].tobytes())
    photo = load_photo(tmp_path / "in.png")
    assert any("16 bits" in note for note in save_photo(photo, photo.image, tmp_path / f"out{suffix}"))


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize(("mode", "subsampling"), [("RGB", 0), ("RGB", 1), ("RGB", 2), ("L", 0)])
def test_blocks_of_a_jpeg_that_are_not_touched_stay(
    tmp_path: Path, mode: str, subsampling: int, orientation: int
) -> None:
    options = {"quality": 82, "subsampling": subsampling, "exif": exif(orientation), "icc_profile": ICC}
    photo = load_photo(written(tmp_path / "in.jpg", photographic()[:, :90], mode, **options))
    hole = np.zeros(photo.image.shape[:2], np.bool_)
    hole[20:41, 30:55] = True
    after = edited(photo.image, hole)
    if mode == "L":
        after[...] = after[..., :1]
    save_photo(photo, after, tmp_path / "out.jpg", hole=hole)
    saved = load_photo(tmp_path / "out.jpg")
    found = compare(photo, saved, hole)
    assert found.changed_blocks == 0
    assert found.blocks is not None
    assert found.blocks > 90
    assert found.lost == ()
    assert found.is_kept
    whole = load_photo(written(tmp_path / "whole.jpg", after, mode, quality=82, subsampling=subsampling))
    errors = [np.abs(one.image.astype(int) - after)[hole].mean() for one in (saved, whole)]
    assert errors[0] < 1.1 * errors[1] + 0.5
    assert compare(photo, saved, np.zeros_like(hole)).changed_blocks
    with PIL.Image.open(tmp_path / "out.jpg") as stored:
        assert stored.getexif()[0x0112] == orientation


def test_ten_edits_cost_a_jpeg_no_more_than_one(tmp_path: Path) -> None:
    photo = load_photo(written(tmp_path / "in.jpg", photographic(), quality=80))
    after = edited(photo.image)
    for number in range(10):
        save_photo(photo, after, tmp_path / f"{number}.jpg", hole=HOLE)
    assert (tmp_path / "0.jpg").read_bytes() == (tmp_path / "9.jpg").read_bytes()
    image, first = photo.image, None
    for number in range(10):  # and even saved and opened again and again nothing else moves
        again = load_photo(tmp_path / "0.jpg")
        save_photo(again, again.image, tmp_path / "0.jpg")
        first = first if first is not None else again.image
        assert np.array_equal(load_photo(tmp_path / "0.jpg").image, first), number
    assert compare(photo, load_photo(tmp_path / "0.jpg"), HOLE).changed_blocks == 0
    assert image is photo.image


def test_a_jpeg_keeps_what_it_says_about_itself(tmp_path: Path) -> None:
    source = written(tmp_path / "in.jpg", photographic(), comment=b"a comment", exif=exif(), dpi=(72, 72))
    data = source.read_bytes()
    source.write_bytes(data[:2] + b"\xff\xed\x00\x08IPTC!!" + b"\xff\xe2\x00\x08MPF\0xx" + data[2:])
    photo = load_photo(source)
    save_photo(photo, edited(photo.image), tmp_path / "out.jpg", hole=HOLE)
    saved = (tmp_path / "out.jpg").read_bytes()
    assert b"IPTC!!" in saved
    assert b"a comment" in saved
    assert b"MPF\0" not in saved
    save_photo(photo.without_metadata(), photo.image, tmp_path / "bare.jpg")
    bare = (tmp_path / "bare.jpg").read_bytes()
    assert not any(text in bare for text in (b"IPTC!!", b"a comment", b"Exif", b"Maker"))


@pytest.mark.parametrize("suffix", [".png", ".tiff", ".webp", ".avif", ".jpg"])
def test_metadata_can_be_left_out(tmp_path: Path, suffix: str) -> None:
    texts = PngInfo()
    texts.add_text("Author", "Somebody else")
    source = written(tmp_path / "in.png", photographic(), exif=exif(), icc_profile=ICC, pnginfo=texts)
    photo = load_photo(source)
    save_photo(photo, photo.image, tmp_path / "full.png")
    assert b"Somebody else" in (tmp_path / "full.png").read_bytes()
    save_photo(photo.without_metadata(), photo.image, tmp_path / f"out{suffix}")
    bare = load_photo(tmp_path / f"out{suffix}")
    assert b"Somebody" not in (tmp_path / f"out{suffix}").read_bytes()
    assert bare.icc_profile == ICC
    assert bare.exif is None or b"Maker" not in bare.exif


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tiff", ".webp", ".avif"])
@pytest.mark.parametrize("has_xmp", [False, True])
def test_a_note_says_that_it_was_edited(tmp_path: Path, suffix: str, has_xmp: bool) -> None:
    packet = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    xmp = {"xmp": packet + b"<rdf:Description/></rdf:RDF></x:xmpmeta>"} if has_xmp else {}
    photo = load_photo(written(tmp_path / "in.jpg", photographic(), quality=90, **xmp))
    save_photo(photo.with_note(), edited(photo.image), tmp_path / f"out{suffix}", hole=HOLE)
    saved = load_photo(tmp_path / f"out{suffix}").xmp
    assert saved is not None
    assert saved.count(b'CreatorTool="Cleanplate"') == 1
    assert (b"<rdf:Description/>" in saved) == has_xmp
    save_photo(photo, edited(photo.image), tmp_path / f"silent{suffix}", hole=HOLE)
    assert b"Cleanplate" not in (tmp_path / f"silent{suffix}").read_bytes()


def test_print_colours_cannot_keep_their_blocks_and_that_is_said(tmp_path: Path) -> None:
    photo = load_photo(written(tmp_path / "in.jpg", photographic(), "CMYK"))
    notes = save_photo(photo, edited(photo.image), tmp_path / "out.jpg", hole=HOLE)
    assert any("could not be kept" in note for note in notes)
    assert compare(photo, load_photo(tmp_path / "out.jpg"), HOLE).changed_blocks is None


def test_transparency_grows_into_the_hole(tmp_path: Path) -> None:
    pixels = np.zeros((64, 96, 4), np.uint8)
    pixels[..., :3] = 200
    pixels[HOLE, 3] = 255
    photo = load_photo(written(tmp_path / "in.png", pixels))
    wide = cv2.dilate(HOLE.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    save_photo(photo, photo.image, tmp_path / "out.png", hole=wide)
    alpha = load_photo(tmp_path / "out.png").alpha
    assert alpha is not None
    assert alpha.max() == 0


def test_a_high_efficiency_photo_is_opened_and_saved_as_another_kind(tmp_path: Path) -> None:
    photo = load_photo(Path(__file__).parent / "data" / "gradient.heic")
    assert np.abs(photo.image.astype(int) - smooth()).mean() < 6
    with pytest.raises(SaveError, match=r"HEIC files can be opened but not saved; choose \.jpg"):
        save_photo(photo, photo.image, tmp_path / "out.heic")
    assert save_and_check(photo, edited(photo.image), tmp_path / "out.png", hole=HOLE)[0].startswith("0 pixels")


@pytest.mark.parametrize("orientation", range(1, 9))
def test_avif_files_are_opened_and_saved(tmp_path: Path, orientation: int) -> None:
    photo = load_photo(written(tmp_path / "in.avif", photographic(), exif=exif(orientation), icc_profile=ICC))
    notes = save_photo(photo, photo.image, tmp_path / "out.avif")
    again = load_photo(tmp_path / "out.avif")
    assert any("lose a little" in note for note in notes)
    assert np.abs(again.image.astype(int) - photo.image).mean() < 6
    assert again.icc_profile == ICC


def test_a_changed_pixel_is_found(tmp_path: Path) -> None:
    photo = load_photo(written(tmp_path / "in.png", photographic()))
    other = photo.image.copy()
    other[0, 0, 1] = 250
    save_photo(photo, other, tmp_path / "out.png")
    found = compare(photo, load_photo(tmp_path / "out.png"), HOLE)
    assert (found.changed, found.is_kept) == (1, False)
    assert found.largest == 250 - photo.image[0, 0, 1]
    assert "by at most" in found.make_sentence()
    told = load_photo(written(tmp_path / "told.png", photographic(), exif=exif()))
    assert compare(told, photo, HOLE).lost == ("EXIF",)
    with pytest.raises(OpenError, match="different sizes, 96×64 and 10×10"):
        compare(photo, load_photo(written(tmp_path / "small.png", np.zeros((10, 10, 3), np.uint8))), HOLE)


def test_a_damaged_jpeg_is_saved_all_the_same(tmp_path: Path) -> None:
    whole = io.BytesIO()
    PIL.Image.fromarray(photographic()).save(whole, "JPEG", quality=90)
    photo = load_photo(written(tmp_path / "in.jpg", photographic(), quality=90))
    broken = replace(photo, data=whole.getvalue()[:200])
    notes = save_photo(broken, edited(photo.image), tmp_path / "out.jpg", hole=HOLE)
    assert any("compressed anew" in note for note in notes)
    assert np.abs(load_photo(tmp_path / "out.jpg").image.astype(int) - edited(photo.image))[HOLE].mean() < 6


@pytest.mark.parametrize("first", [".png", ".tiff"])
@pytest.mark.parametrize("second", [".png", ".tiff"])
def test_deep_pictures_keep_their_metadata(tmp_path: Path, first: str, second: str) -> None:
    deep = np.random.default_rng(3).integers(0, 65536, (64, 96, 3), dtype=np.uint16)
    (tmp_path / "bare.png").write_bytes(cv2.imencode(".png", deep)[1].tobytes())
    photo = replace(
        load_photo(tmp_path / "bare.png"), exif=exif(), icc_profile=ICC, xmp=b"<x:xmpmeta/>", dpi=(240, 240)
    )
    save_photo(photo, photo.image, tmp_path / f"in{first}")
    source = load_photo(tmp_path / f"in{first}")
    save_photo(source, edited(source.image), tmp_path / f"out{second}", hole=HOLE)
    saved = load_photo(tmp_path / f"out{second}")
    assert saved.bits == 16
    assert (saved.icc_profile, saved.xmp) == (ICC, b"<x:xmpmeta/>")
    assert saved.dpi == pytest.approx((240, 240), abs=0.01)
    with PIL.Image.open(tmp_path / f"out{second}") as picture:
        tags = picture.getexif()
        assert (tags[0x010F], tags.get_ifd(0x8769)[0x829A], tags.get_ifd(0x8825)[1]) == ("Maker", 0.01, "N")
