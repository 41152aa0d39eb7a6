"""What was done by hand is known again, as long as photo and result are what they were."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.batch import by_hand
from app.core.batch.by_hand import find_by_hand, note_by_hand


@pytest.fixture
def photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """Two files, and a place of its own for what is kept."""
    monkeypatch.setattr(by_hand, "find_data_folder", lambda name: tmp_path / "data" / name)
    for name in ("a.png", "b.png", "done.png"):
        (tmp_path / name).write_bytes(name.encode())
    return tmp_path / "a.png", tmp_path / "b.png"


def test_it_is_known_again_until_photo_or_result_change(photos: tuple[Path, Path], tmp_path: Path) -> None:
    result = tmp_path / "done.png"
    assert not find_by_hand(photos)
    note_by_hand(photos[1], result)
    note_by_hand(photos[0], result)
    assert find_by_hand(photos) == dict.fromkeys(photos, result)
    photos[0].write_bytes(b"another photo")
    assert find_by_hand(photos) == {photos[1]: result}
    result.write_bytes(b"of another program")
    assert not find_by_hand(photos)
    note_by_hand(photos[1], result)
    assert find_by_hand(photos) == {photos[1]: result}
    result.unlink()
    assert not find_by_hand(photos)


@pytest.mark.parametrize("text", ["", "{}", "[1]", '[{"photo": "a.png"}]'])
def test_what_is_not_ours_is_passed_over_and_replaced(photos: tuple[Path, Path], tmp_path: Path, text: str) -> None:
    note_by_hand(photos[0], tmp_path / "done.png")
    by_hand._locate().write_text(text)
    assert not find_by_hand(photos)
    note_by_hand(photos[1], tmp_path / "done.png")
    assert list(find_by_hand(photos)) == [photos[1]]


def test_only_the_newest_are_kept(photos: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(by_hand, "_MOST", 1)
    for photo in photos:
        note_by_hand(photo, tmp_path / "done.png")
    assert list(find_by_hand(photos)) == [photos[1]]


def test_where_it_cannot_be_kept_nothing_is_lost_but_that(
    photos: tuple[Path, Path], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "data").write_bytes(b"in the way")
    note_by_hand(photos[0], tmp_path / "done.png")
    assert "could not be kept" in caplog.text
    assert not find_by_hand(photos)
