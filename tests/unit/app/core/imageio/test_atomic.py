"""Writing files: bad targets are known beforehand, a failed save leaves everything as it was."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from app.core.errors import FileError, OpenError, SaveError
from app.core.files import check_savable, load_photo, make_photo_from_image, save_photo
from tests.unit.app.core.pictures import smooth


def test_odd_names_are_sentences_too(tmp_path: Path) -> None:
    for name in ("x" * 300 + ".png", "a\0b.png"):
        with pytest.raises(OpenError):
            load_photo(tmp_path / name)
        with pytest.raises(SaveError):
            save_photo(make_photo_from_image(smooth()), smooth(), tmp_path / name)


def test_names_with_spaces_and_other_scripts_work(tmp_path: Path) -> None:
    path = tmp_path / "žluťoučký kůň 写真.png"
    save_photo(make_photo_from_image(smooth()), smooth(), path)
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
        save_photo(make_photo_from_image(smooth()), smooth(), target)
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
    photo = make_photo_from_image(smooth())
    for attempt in (lambda: check_savable(photo, path), lambda: save_photo(photo, photo.image, path)):
        with pytest.raises(FileError, match=words):
            attempt()


def test_a_folder_is_no_target(tmp_path: Path) -> None:
    (tmp_path / "out.png").mkdir()
    with pytest.raises(SaveError, match="is a folder"):
        save_photo(make_photo_from_image(smooth()), smooth(), tmp_path / "out.png")


@pytest.mark.parametrize(("suffix", "longest"), [(".webp", 16_383), (".jpg", 65_500)])
def test_formats_with_a_longest_side_say_so(tmp_path: Path, suffix: str, longest: int) -> None:
    photo = make_photo_from_image(np.zeros((1, longest + 1, 3), np.uint8))
    with pytest.raises(SaveError, match=str(longest)):
        save_photo(photo, photo.image, tmp_path / f"out{suffix}")
    assert list(tmp_path.iterdir()) == []


def test_permissions_are_kept_and_links_stay_links(tmp_path: Path) -> None:
    target, link = tmp_path / "real.png", tmp_path / "link.png"
    target.write_bytes(b"old")
    target.chmod(0o640)
    link.symlink_to(target)
    save_photo(make_photo_from_image(smooth()), smooth(), link)
    assert link.is_symlink()
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert np.array_equal(load_photo(target).image, smooth())
