"""The guard of originals: whatever a name looks like, the file it leads to counts."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.core.errors import UsageError
from app.core.imageio.originals import check_spares, get_identity, is_same_file


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    (tmp_path / "photo.png").write_bytes(b"pixels")
    (tmp_path / "link.png").symlink_to("photo.png")
    os.link(tmp_path / "photo.png", tmp_path / "hard.png")
    (tmp_path / "sub").mkdir()
    (tmp_path / "way").symlink_to(tmp_path, target_is_directory=True)
    return tmp_path / "photo.png"


@pytest.mark.parametrize(
    "name",
    ["photo.png", "./photo.png", "sub/../photo.png", "MISSING/../photo.png", "link.png", "hard.png", "way/photo.png"],
)
def test_every_way_to_an_original_is_seen(photo: Path, name: str) -> None:
    other = photo.parent / name
    assert is_same_file(other, photo)
    with pytest.raises(UsageError, match="must not be overwritten"):
        check_spares(other, photo.with_name("else.png"), photo)


def test_other_files_are_spared_nothing(photo: Path) -> None:
    check_spares(photo.with_name("new.png"), photo)
    assert get_identity(photo.with_name("new.png")) is None
    assert get_identity(photo.with_name("hard.png")) == get_identity(photo)
