"""Story: my files are more than their pixels; removing something keeps the rest, tells what it cannot."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
import tifffile

from app.cli import finding, main
from app.core.imageio.png_picture import read_png_samples
from inpainting.detection.instance import Instance
from inpainting.engine.geometry import Box
from tests.odd_clips import Clip, write
from tests.unit.app.core.pictures import exif, smooth, written
from tests.unit.app.core.rich_files import (
    gain_map_file,
    jpeg_with,
    odd_tiff,
    photoshop,
    photoshop_preview,
    png_with,
    raw_photo,
    saved,
    segment,
)

RGB = smooth()
HOLE = np.zeros((64, 96), np.bool_)
HOLE[20:41, 30:55] = True

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """With a photo and a mask, and one is in it."""
    written(tmp_path / "photo.png", RGB)
    written(tmp_path / "mask.png", HOLE.astype(np.uint8) * np.uint8(255))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def remove(source: str, target: str, *more: str) -> int:
    return main(["remove", source, "--mask", "mask.png", "-o", target, "--method", "telea", *more])


def test_a_deep_georeferenced_tiff_keeps_all_it_says(folder: Path, capsys: Capture) -> None:
    deep = np.moveaxis(RGB.astype(np.uint16) * 257, 2, 0).copy()
    tags = [(33550, "d", 3, (10.0, 10.0, 0.0)), (285, "s", 5, "page")]
    (folder / "in.tif").write_bytes(odd_tiff(deep, planarconfig="separate", compression="zlib", extratags=tags))
    assert remove("in.tif", "out.tif") == 0
    assert "0 pixels changed outside the mask." in capsys.readouterr().out
    with tifffile.TiffFile("out.tif") as file:
        assert np.array_equal(file.pages[0].asarray()[:, ~HOLE], deep[:, ~HOLE])
        assert file.pages[0].tags[33550].value == (10.0, 10.0, 0.0)
    assert main(["verify", "in.tif", "out.tif", "--mask", "mask.png"]) == 0
    assert "Metadata changed: none." in capsys.readouterr().out


def test_what_is_lost_is_told_when_saving_and_by_verify(folder: Path, capsys: Capture) -> None:
    jpeg = saved("JPEG", RGB)
    preview = photoshop(photoshop_preview(jpeg, 96, 64))
    (folder / "in.jpg").write_bytes(jpeg_with(jpeg, preview, segment(0xFE, b"hello")))
    assert remove("in.jpg", "out.png") == 0
    assert "Note: Not kept in this file: comment, preview (Photoshop)." in capsys.readouterr().out
    assert main(["verify", "in.jpg", "out.png", "--mask", "mask.png", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["changed_metadata"] == ["comment", "preview (Photoshop)"]


def test_verify_ends_with_1_when_a_preview_still_shows_it(folder: Path, capsys: Capture) -> None:
    preview = photoshop(photoshop_preview(saved("JPEG", RGB), 96, 64))
    (folder / "in.jpg").write_bytes(jpeg_with(saved("JPEG", RGB), preview))
    (folder / "careless.jpg").write_bytes(jpeg_with(saved("JPEG", RGB), preview))
    assert main(["verify", "in.jpg", "careless.jpg", "--mask", "mask.png"]) == 1
    assert "Still showing the picture as it was: preview (Photoshop)." in capsys.readouterr().out


def test_a_gain_map_comes_along(folder: Path, capsys: Capture) -> None:
    (folder / "in.jpg").write_bytes(gain_map_file(RGB))
    assert remove("in.jpg", "out.jpg") == 0
    assert "Note" not in capsys.readouterr().out
    assert main(["verify", "in.jpg", "out.jpg", "--mask", "mask.png"]) == 0


def test_a_copy_without_private_data_has_none(folder: Path, capsys: Capture) -> None:
    written(folder / "in.jpg", np.full((64, 96, 3), 200, np.uint8), exif=exif(6))
    assert main(["remove", "in.jpg", "--detect", "person", "--copy", "-o", "out.jpg", "--strip-metadata"]) == 0
    assert "out.jpg is a copy without private data" in capsys.readouterr().out
    assert b"Somebody" not in (folder / "out.jpg").read_bytes()
    with PIL.Image.open("out.jpg") as picture:
        assert picture.getexif()[0x0112] == 6


@pytest.mark.parametrize(
    "words",
    [
        ["remove", "photo.png", "--mask", "mask.png", "-o", "NONE/../photo.png"],
        ["remove", "photo.png", "--mask", "mask.png", "-o", "link.png"],
        ["remove", "photo.png", "--mask", "mask.png", "-o", "hard.png"],
        ["remove", "photo.png", "--mask", "mask.png", "-o", "NONE/../mask.png"],
        ["detect", "photo.png", "-o", "photo.png"],
        ["detect", "photo.png", "-o", "NONE/../photo.png"],
        ["cutout", "photo.png", "-o", "hard.png"],
        ["batch", "sub", "-o", "done", "--mask", "mask.png", "--report", "sub/p.png"],
        ["batch", "sub", "-o", "done", "--mask", "mask.png", "--report", "NONE/../sub/p.png"],
        ["batch", "sub", "-o", "done", "--mask", "mask.png", "--report", "mask.png"],
        ["video", "clip.mp4", "--mask", "mask.png", "-o", "NONE/../clip.mp4"],
        ["video", "clip.mp4", "--mask", "mask.png", "-o", "clip-link.mp4"],
    ],
)
def test_no_command_writes_over_what_it_reads(folder: Path, words: list[str], capsys: Capture) -> None:
    (folder / "sub").mkdir()
    written(folder / "sub" / "p.png", RGB)
    write(folder / "clip.mp4", Clip(size=(96, 64), frames=2))
    (folder / "link.png").symlink_to("photo.png")
    (folder / "clip-link.mp4").symlink_to("clip.mp4")
    os.link("photo.png", "hard.png")
    before = {path: path.read_bytes() for path in sorted(folder.rglob("*.*")) if path.is_file()}
    assert main(words) in (1, 2)
    assert capsys.readouterr().err.count("\n") == 1
    assert {path: path.read_bytes() for path in sorted(folder.rglob("*.*")) if path.is_file()} == before


def test_a_result_of_a_folder_does_not_follow_a_link_to_an_original(folder: Path, capsys: Capture) -> None:
    (folder / "sub").mkdir()
    (folder / "done").mkdir()
    written(folder / "sub" / "p.png", RGB)
    (folder / "done" / "p.png").symlink_to(folder / "sub" / "p.png")
    before = (folder / "sub" / "p.png").read_bytes()
    words = ["batch", "sub", "-o", "done", "--mask", "mask.png", "--method", "telea", "--overwrite"]
    assert main(words) == 0
    assert "it is a link" in capsys.readouterr().out
    assert (folder / "sub" / "p.png").read_bytes() == before


IN_PLACE: dict[str, Callable[[], bytes]] = {
    "animation.png": lambda: saved("PNG", RGB, save_all=True, append_images=[PIL.Image.fromarray(255 - RGB)]),
    "clip.jpg": lambda: saved("JPEG", RGB) + b"\0\0\0\x18ftypmp42" + bytes(99),
    "raw.dng": lambda: raw_photo([(50706, 1, 4, bytes([1, 4, 0, 0]), True)]),
}


@pytest.mark.parametrize("name", IN_PLACE)
def test_what_would_be_lost_in_place_is_refused_before_anything_is_written(
    folder: Path, name: str, capsys: Capture
) -> None:
    (folder / name).write_bytes(IN_PLACE[name]())
    assert main(["remove", name, "--mask", "mask.png", "--in-place", "--method", "telea"]) == 1
    assert (folder / name).read_bytes() == IN_PLACE[name]()
    assert capsys.readouterr().err.count("\n") == 1


def test_a_file_saved_in_place_keeps_its_own_attributes(folder: Path) -> None:
    try:
        os.setxattr("photo.png", "user.xdg.tags", b"holiday")
    except OSError:
        return  # a disk without such attributes has none to lose
    os.chmod("photo.png", 0o640)
    assert main(["remove", "photo.png", "--mask", "mask.png", "--in-place", "--method", "telea"]) == 0
    assert os.getxattr("photo.png", "user.xdg.tags") == b"holiday"
    assert os.stat("photo.png").st_mode & 0o777 == 0o640


def test_nothing_to_remove_has_an_exit_code_of_its_own(folder: Path, capsys: Capture) -> None:
    written(folder / "black.png", np.zeros((64, 96), np.uint8))
    write(folder / "clip.mp4", Clip(size=(96, 64), frames=3))
    for words in (
        ["remove", "photo.png", "--mask", "black.png", "-o", "out.png"],
        ["remove", "photo.png", "--detect", "person", "-o", "out.png"],
        ["cutout", "photo.png", "-o", "out.png"],
        ["video", "clip.mp4", "--mask", "black.png", "-o", "out.mp4"],
        ["video", "clip.mp4", "--detect", "person", "-o", "out.mp4"],
    ):
        assert main(words) == 3, words
        assert capsys.readouterr().err.count("\n") == 1
    assert not list(folder.glob("out.*"))


def test_a_cutout_of_a_transparent_photo_stays_transparent_there(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clear = np.where(np.arange(96) < 40, 0, 65535).astype(np.uint16)[None].repeat(64, 0)
    (folder / "deep.png").write_bytes(png_with(np.dstack([RGB.astype(np.uint16) * 257 + 5, clear])))
    found = Instance("person", 0.9, Box(30, 20, 55, 41), np.ones((21, 25), np.bool_))
    monkeypatch.setattr(finding, "find", lambda image, args, classes: finding.Found((found,), "cpu", 0.0))
    assert main(["cutout", "deep.png", "-o", "out.png"]) == 0
    samples = read_png_samples(Path("out.png").read_bytes())
    assert samples is not None
    assert samples.values.dtype == np.uint16
    assert (samples.values[:15, :, 3] == 0).all()
    assert (samples.values[20:41, 30:40, 3] == 0).all()
    assert (samples.values[25:36, 42:50, 3] == 65535).all()
    assert np.array_equal(samples.values[..., :3], RGB.astype(np.uint16) * 257 + 5)


@pytest.mark.parametrize("data", [saved("JPEG", RGB)[:-400] + b"\xff\xd9", odd_tiff(RGB / np.float32(255))])
def test_only_our_own_sentence_reaches_standard_error(folder: Path, data: bytes) -> None:
    (folder / "in.tif").write_bytes(data)
    words = [sys.executable, "-m", "app.cli", "remove", "in.tif", "--mask", "mask.png", "-o", "out.jpg"]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    ended = subprocess.run([*words, "--method", "telea"], capture_output=True, text=True, env=environment, check=False)
    assert all(line.startswith("cleanplate: ") for line in ended.stderr.splitlines())
    assert (ended.returncode == 0) == (ended.stderr == "")
