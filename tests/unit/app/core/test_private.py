"""Private places: nobody else can look in, and what a kill left there is swept."""

from __future__ import annotations

import gc
import os
import tempfile
import warnings
from pathlib import Path

import pytest

from app.bootstrap import sweep_all
from app.core.imageio.atomic import write_atomically
from app.core.private import UNFINISHED, Room, make_private_folder, sweep_rooms, sweep_unfinished
from inpainting.runtime.locks import try_lock


def test_others_cannot_enter(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir(mode=0o755)
    for name in ("old", "new/below"):
        folder = make_private_folder(tmp_path / name)
        assert folder.stat().st_mode & 0o777 == 0o700


def test_a_room_goes_with_its_window_and_one_without_window_is_swept(tmp_path: Path) -> None:
    root = tmp_path / "video"
    room = Room(root)
    (room.path / "preview.mkv").write_text("seen by nobody")
    (root / "left-by-a-kill").mkdir()
    (root / "left-by-a-kill" / "preview.mkv").write_text("private")
    os.symlink(tmp_path, root / "link")
    sweep_rooms(root)
    assert sorted(path.name for path in root.iterdir()) == sorted(["link", room.path.name, f"{room.path.name}.lock"])
    room.close()
    assert [path.name for path in root.iterdir()] == ["link"]
    assert tmp_path.exists()
    sweep_rooms(tmp_path / "not there")


def test_files_that_a_kill_left_half_written_are_swept_and_others_stay(tmp_path: Path) -> None:
    half, new, held = (tmp_path / f"{UNFINISHED}{name}.tmp" for name in ("old", "new", "held"))
    other, link = tmp_path / ".cleanplate-notes.txt", tmp_path / f"{UNFINISHED}link.tmp"
    for path in (half, new, held, other):
        path.write_text("x")
    link.symlink_to(other)
    for path in (half, held, other):
        os.utime(path, (1, 1))
    with held.open("r+b") as file:
        assert try_lock(file.fileno())
        sweep_unfinished(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {new.name, held.name, other.name, link.name}
    write_atomically(tmp_path / "a.png", b"whole")
    assert not held.exists(), "every save sweeps"
    assert new.exists()


def test_folders_for_the_moment_are_swept_after_a_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    old, new, other = (tmp_path / name for name in ("cleanplate-abcd1234", "cleanplate-abcd5678", "cleanplate-notes"))
    for path in (old, new, other):
        path.mkdir()
        (path / "file").write_text("x")
    for path in (old, other):
        os.utime(path, (1, 1))
    sweep_all(tmp_path / "state" / "recovery")
    assert {path.name for path in tmp_path.iterdir()} == {new.name, other.name}


def test_a_file_that_vanishes_while_it_is_looked_at_leaves_no_folder_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> bool:
        raise FileNotFoundError

    (tmp_path / f"{UNFINISHED}x.tmp").write_bytes(b"")
    monkeypatch.setattr("app.core.private._is_left", gone)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        sweep_unfinished(tmp_path)
        gc.collect()
    assert told == []
