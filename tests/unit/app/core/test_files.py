"""Opening and saving: what comes back from disk, what is kept, and one sentence for every bad file."""

from __future__ import annotations

import errno
import io
import os
import stat
import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import PIL.Image
import pytest
from PIL import ImageCms
from PIL.PngImagePlugin import PngInfo

from app.core.errors import FileError, OpenError, SaveError
from app.core.files import (
    OPENABLE_SUFFIXES,
    SAVABLE_SUFFIXES,
    Photo,
    check_savable,
    load_mask,
    load_photo,
    photo_from_image,
    save_mask,
    save_photo,
)
from inpainting.geometry import Extent

ICC = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><tiff:Orientation>6</tiff:Orientation></x:xmpmeta>'
LOSSLESS = [".png", ".webp", ".tif", ".tiff", ".bmp"]


def colours(width: int = 37, height: int = 23, channels: int = 3) -> np.ndarray:
    return np.random.default_rng(7).integers(0, 256, (height, width, channels), dtype=np.uint8)


def smooth(width: int = 96, height: int = 64) -> np.ndarray:
    down, across = np.mgrid[:height, :width]
    return np.stack([across * 2, down * 3, 200 - across], axis=2).astype(np.uint8)


def exif(orientation: int = 1) -> bytes:
    tags = PIL.Image.Exif()
    tags[0x010F], tags[0x0112], tags[0x8298] = "Maker", orientation, "Somebody"
    tags.get_ifd(0x8769)[0x829A] = 0.01
    tags.get_ifd(0x8825)[1] = "N"
    return tags.tobytes()


def written(path: Path, pixels: np.ndarray, mode: str | None = None, **options: object) -> Path:
    picture = PIL.Image.fromarray(pixels)
    (picture.convert(mode) if mode else picture).save(path, **options)
    return path


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


@pytest.mark.parametrize("suffix", [".jpg", ".bmp"])
def test_formats_without_transparency_say_so(tmp_path: Path, suffix: str) -> None:
    photo = load_photo(written(tmp_path / "in.png", np.zeros((8, 8, 4), np.uint8)))
    notes = save_photo(photo, photo.image, tmp_path / f"out{suffix}")
    assert any("transparent" in note for note in notes)
    assert (load_photo(tmp_path / f"out{suffix}").image == 255).all()


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
    photo = replace(load_photo(source), xmp=XMP.replace(b">6<", b">1<"))
    save_photo(photo, photo.image, tmp_path / "out.tiff")
    again = load_photo(tmp_path / "out.tiff")
    assert again.compression == compression
    assert (again.icc_profile, again.dpi) == (ICC, (72, 72))
    assert again.xmp is not None
    assert np.array_equal(again.image, photo.image)


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
        assert saved.getexif().get(0x0112, 1) == 1


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
    assert again.jpeg == photo.jpeg
    assert again.jpeg is not None
    assert again.jpeg.subsampling == subsampling
    assert np.abs(again.image.astype(int) - photo.image).max() < 12


def test_a_grey_jpeg_stays_grey(tmp_path: Path) -> None:
    photo = load_photo(written(tmp_path / "in.jpg", smooth(), "L", quality=80))
    save_photo(photo, photo.image, tmp_path / "out.jpg")
    with PIL.Image.open(tmp_path / "out.jpg") as saved, PIL.Image.open(tmp_path / "in.jpg") as source:
        assert saved.mode == "L"
        assert saved.quantization == source.quantization


def test_a_jpeg_made_of_another_format_is_of_the_best_quality(tmp_path: Path) -> None:
    photo = photo_from_image(smooth())
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


def deep_png(path: Path) -> None:
    path.write_bytes(cv2.imencode(".png", colours().astype(np.uint16) * 257)[1].tobytes())


def deep_grey_png(path: Path) -> None:
    path.write_bytes(cv2.imencode(".png", colours()[..., 0].astype(np.uint16) * 257)[1].tobytes())


def deep_tiff(path: Path) -> None:
    path.write_bytes(cv2.imencode(".tiff", colours().astype(np.uint16) * 257)[1].tobytes())


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
        (deep_png, "16 bits"),
        (deep_grey_png, "16 bits"),
        (deep_tiff, "16 bits"),
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


def test_odd_names_are_sentences_too(tmp_path: Path) -> None:
    for name in ("x" * 300 + ".png", "a\0b.png"):
        with pytest.raises(OpenError):
            load_photo(tmp_path / name)
        with pytest.raises(SaveError):
            save_photo(photo_from_image(smooth()), smooth(), tmp_path / name)


def test_an_unreadable_file_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = written(tmp_path / "in.png", smooth())

    def refuse(*args: object, **options: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(PIL.Image, "open", refuse)
    with pytest.raises(OpenError, match="may not read"):
        load_photo(source)


def test_names_with_spaces_and_other_scripts_work(tmp_path: Path) -> None:
    path = tmp_path / "žluťoučký kůň 写真.png"
    save_photo(photo_from_image(smooth()), smooth(), path)
    assert np.array_equal(load_photo(path).image, smooth())


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EACCES])
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failed_save_leaves_everything_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, step: str
) -> None:
    target = tmp_path / "out.png"
    target.write_bytes(b"the old one")

    def fail(*args: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, step, fail)
    with pytest.raises(SaveError, match=r"could not be saved: (the disk|you may not write)"):
        save_photo(photo_from_image(smooth()), smooth(), target)
    assert target.read_bytes() == b"the old one"
    assert list(tmp_path.iterdir()) == [target]


def unwritable_read_only(folder: Path) -> Path:
    (folder / "out.png").write_bytes(b"old")
    (folder / "out.png").chmod(0o444)
    return folder / "out.png"


def link_to_device(folder: Path) -> Path:
    (folder / "full.png").symlink_to("/dev/full")
    return folder / "full.png"


@pytest.mark.parametrize(
    ("target", "words"),
    [
        (lambda folder: folder / "nowhere" / "out.png", "no folder"),
        (lambda folder: folder / "out.xyz", "names no format"),
        (lambda folder: folder / "out", "names no format"),
        (unwritable_read_only, "read-only"),
        (link_to_device, "not an ordinary file"),
    ],
    ids=["no folder", "unknown suffix", "no suffix", "read-only", "device"],
)
def test_bad_targets_are_known_beforehand(tmp_path: Path, target: Callable[[Path], Path], words: str) -> None:
    path = target(tmp_path)
    photo = photo_from_image(smooth())
    for attempt in (lambda: check_savable(photo, path), lambda: save_photo(photo, photo.image, path)):
        with pytest.raises(FileError, match=words):
            attempt()


def test_a_folder_is_no_target(tmp_path: Path) -> None:
    (tmp_path / "out.png").mkdir()
    with pytest.raises(SaveError, match="is a folder"):
        save_photo(photo_from_image(smooth()), smooth(), tmp_path / "out.png")


@pytest.mark.parametrize(("suffix", "longest"), [(".webp", 16_383), (".jpg", 65_500)])
def test_formats_with_a_longest_side_say_so(tmp_path: Path, suffix: str, longest: int) -> None:
    photo = photo_from_image(np.zeros((1, longest + 1, 3), np.uint8))
    with pytest.raises(SaveError, match=str(longest)):
        save_photo(photo, photo.image, tmp_path / f"out{suffix}")
    assert list(tmp_path.iterdir()) == []


def test_permissions_are_kept_and_links_stay_links(tmp_path: Path) -> None:
    target, link = tmp_path / "real.png", tmp_path / "link.png"
    target.write_bytes(b"old")
    target.chmod(0o640)
    link.symlink_to(target)
    save_photo(photo_from_image(smooth()), smooth(), link)
    assert link.is_symlink()
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert np.array_equal(load_photo(target).image, smooth())


def test_saving_a_picture_of_another_size_is_our_mistake(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="cannot take the place"):
        save_photo(photo_from_image(smooth()), smooth(8, 8), tmp_path / "out.png")


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
