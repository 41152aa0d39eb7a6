"""Frames cut from clips are sharp, bright and different; clips that were cut are not cut again."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from inpainting.training.synthesis.frames import FrameFolder
from inpainting.training.synthesis.ownership import FolderError
from inpainting.video.errors import VideoError
from tests.clips import background, write_clip


def sharp(seed: int) -> np.ndarray:
    noise = np.random.default_rng(seed).integers(0, 256, (24, 40, 3), np.uint8)
    return cv2.resize(noise, (160, 96), interpolation=cv2.INTER_NEAREST)


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """Five frames each: a place (its middle frame alone sharp), black, a blur, the place again, another."""
    blurred = cv2.GaussianBlur(sharp(1), (0, 0), 6)
    first = [blurred, blurred, sharp(1), blurred, blurred]
    black = [np.full((96, 160, 3), 3, np.uint8)] * 5
    blur = [cv2.GaussianBlur(sharp(3), (0, 0), 6)] * 5
    return write_clip(tmp_path / "clip.mkv", [*first, *black, *blur, *[sharp(1)] * 5, *[sharp(2)] * 5], sound=False)


def test_sharp_new_frames_are_kept_and_the_rest_is_counted(clip: Path, tmp_path: Path) -> None:
    folder = FrameFolder(tmp_path / "out", 0.2, 48)
    assert folder.cut(clip) == {"kept": 2, "black": 1, "blurred": 1, "alike": 1}
    kept = sorted((tmp_path / "out" / "clip").iterdir())
    assert [int(path.stem) // 5 for path in kept] == [0, 4]
    assert kept[0].stem == "000002"
    assert cv2.imread(str(kept[0])).shape == (48, 80, 3)


def test_the_next_call_passes_over_what_is_cut_and_what_it_shows(clip: Path, tmp_path: Path) -> None:
    FrameFolder(tmp_path / "out", 0.2, 96).cut(clip)
    (tmp_path / "other").mkdir()
    other = write_clip(tmp_path / "other" / "clip.mkv", [sharp(2)] * 5 + [sharp(5)] * 5, sound=False)
    again = FrameFolder(tmp_path / "out", 0.2, 96)
    assert again.has(clip)
    assert not again.has(other)
    assert again.cut(other) == {"alike": 1, "kept": 1}
    assert (tmp_path / "out" / "clip-2" / "000005.jpg").is_file()
    (tmp_path / "out" / "clip" / "000002.jpg").unlink()
    assert not FrameFolder(tmp_path / "out", 0.2, 96).has(clip)


def test_what_cannot_be_cut_is_a_sentence(clip: Path, tmp_path: Path) -> None:
    folder = FrameFolder(tmp_path / "out", 1, 96)
    cv2.imwrite(str(tmp_path / "walls.png"), background())
    (tmp_path / "broken.mp4").write_bytes(b"no clip")
    with pytest.raises(VideoError):
        folder.cut(tmp_path / "broken.mp4")
    with pytest.raises(FolderError, match="holds other files"):
        FrameFolder(tmp_path, 1, 96)
    with pytest.raises(FolderError, match="other settings"):
        FrameFolder(tmp_path / "out", 2, 96)
