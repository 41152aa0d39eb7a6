"""Private places: nobody else can look in, and what a kill left there is swept."""

from __future__ import annotations

import os
from pathlib import Path

from app.core.private import Room, private_folder, sweep_rooms


def test_others_cannot_enter(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir(mode=0o755)
    for name in ("old", "new/below"):
        folder = private_folder(tmp_path / name)
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
