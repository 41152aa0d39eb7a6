"""What a file is: raw files of every camera are refused; a JPEG opens without its end, but not without its pixels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.core.errors import OpenError
from app.core.files import load_photo, save_photo
from app.core.imageio.kinds import add_end_marker
from tests.unit.app.core.pictures import colours, smooth
from tests.unit.app.core.rich_files import raw_photo, saved

RAW = {
    "in.raf": b"FUJIFILMCCD-RAW 0201" + bytes(200),
    "in.x3f": b"FOVb" + bytes(200),
    "in.orf": b"IIRO\x08\0\0\0" + bytes(200),
    "in.rw2": b"IIU\0\x08\0\0\0" + bytes(200),
    "in.cr3": b"\0\0\0\x18ftypcrx \0\0\0\1" + bytes(200),
    "in.crw": b"II\x1a\0\0\0HEAPCCDR" + bytes(200),
    "in.nef": raw_photo([(271, 2, 18, "NIKON CORPORATION", True)]),
    "in.dng": raw_photo([(50706, 1, 4, bytes([1, 4, 0, 0]), True)]),
    "in.jpg": raw_photo(),
}


@pytest.mark.parametrize("name", RAW)
def test_raw_files_are_refused_with_what_to_do(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(RAW[name])
    with pytest.raises(OpenError, match="raw file of a camera; develop it"):
        load_photo(tmp_path / name)


FORMS = [{"quality": 80}, {"quality": 90, "progressive": True}, {"restart_marker_blocks": 3}, {"subsampling": 2}]


@pytest.mark.parametrize("cut", [1, 2])
@pytest.mark.parametrize("options", FORMS)
def test_a_whole_jpeg_without_its_end_opens(tmp_path: Path, options: dict[str, object], cut: int) -> None:
    whole = saved("JPEG", smooth(), **options)
    (tmp_path / "in.jpg").write_bytes(whole[:-cut])
    (tmp_path / "whole.jpg").write_bytes(whole)
    photo = load_photo(tmp_path / "in.jpg")
    assert np.array_equal(photo.image, load_photo(tmp_path / "whole.jpg").image)
    assert save_photo(photo, photo.image, tmp_path / "out.jpg") == ()
    assert np.array_equal(load_photo(tmp_path / "out.jpg").image, photo.image)


@pytest.mark.parametrize("options", FORMS)
@pytest.mark.parametrize("share", [0.5, 0.75, 0.9, 0.97])
def test_one_whose_pixels_are_missing_does_not(options: dict[str, object], share: float) -> None:
    data = saved("JPEG", colours(120, 90), **options)
    torn = data[: int(len(data) * share)]
    assert add_end_marker(torn) == torn


def test_a_progressive_one_needs_all_its_scans() -> None:
    data = saved("JPEG", colours(120, 90), progressive=True)
    last = data.rindex(b"\xff\xda")
    assert add_end_marker(data[:last]) == data[:last]
