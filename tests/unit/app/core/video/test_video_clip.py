"""Any frame of a clip by its number, whatever was asked before; and whole lists of what cannot be read."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.core.video.cleaning import cut
from app.core.video.clip import ClipReader
from app.core.video.kinds import is_video
from inpainting.engine.metrics import measure_psnr
from inpainting.video.errors import VideoError
from inpainting.video.io.reader import open_container
from tests.clips import TICKS, background, images, sprite_hole, times, with_sprite, write_clip

FRAMES = 24


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Unequal times."""
    frames = [with_sprite(background(), sprite_hole(number)) for number in range(FRAMES)]
    steps = [TICKS // 25 if number % 3 else TICKS // 10 for number in range(FRAMES)]
    return write_clip(tmp_path_factory.mktemp("clip") / "clip.mp4", frames, steps=steps)


def test_frames_in_any_order_are_those_of_the_file(clip: Path) -> None:
    reader, truth = ClipReader(clip), images(clip)
    assert reader.clip.frames == FRAMES
    for number in (0, 1, 2, 20, 5, 23, 23, 0, 12):
        assert measure_psnr(reader.read_image(number), truth[number]) > 40, number
    reader.close()


def test_times_are_those_of_the_file_and_lead_back_to_frames(clip: Path) -> None:
    reader = ClipReader(clip)
    assert [reader.clip.compute_seconds(number) for number in range(FRAMES)] == pytest.approx(times(clip))
    for number, seconds in enumerate(times(clip)):
        assert reader.clip.find_number_at(seconds) == number
        assert reader.clip.find_number_at(seconds + 0.01) == number
    assert reader.clip.find_number_at(99) == FRAMES - 1
    reader.close()


def test_large_frames_are_shown_smaller(clip: Path) -> None:
    reader = ClipReader(clip)
    assert reader.read_image(3, longest=80).shape == (48, 80, 3)
    reader.close()


def test_a_cut_has_the_same_pixels(clip: Path, tmp_path: Path) -> None:
    reader = ClipReader(clip)
    cut(reader, range(7, 15), tmp_path / "piece.mp4", lambda: None)
    reader.close()
    for one, other in zip(images(tmp_path / "piece.mp4"), images(clip)[7:15], strict=True):
        assert np.array_equal(one, other)
    assert np.diff(times(tmp_path / "piece.mp4")) == pytest.approx(np.diff(times(clip)[7:15]))


def test_a_turned_clip_is_upright_whole_and_cut(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "turned.mp4", [background()] * 3, rotation=90, sound=False)
    reader = ClipReader(path)
    assert reader.clip.extent == (96, 160)
    assert reader.read_image(1).shape == (160, 96, 3)
    assert next(reader.read_moments(0, 1)).planes[0].shape == (160, 96) == reader.clip.small[::-1]
    cut(reader, range(2), tmp_path / "piece.mp4", lambda: None)
    piece = ClipReader(tmp_path / "piece.mp4")
    assert measure_psnr(piece.read_image(1), reader.read_image(1)) > 60
    reader.close()
    piece.close()


def test_what_is_no_video_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "text.mp4").write_text("no video")
    with pytest.raises(VideoError, match="damaged, or it is not a video"):
        _ = ClipReader(tmp_path / "text.mp4").clip
    assert is_video(Path("A.MOV"))
    assert not is_video(Path("a.png"))


def test_what_cannot_be_opened_for_a_moment_can_be_later(clip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opens = iter([True, False])

    def opened_once(path: Path) -> object:
        if next(opens, True):
            return open_container(path)
        raise VideoError("“{path}” is gone.", path=path)

    monkeypatch.setattr("app.core.video.clip.open_container", opened_once)
    reader = ClipReader(clip)
    with pytest.raises(VideoError, match="gone"):
        reader.read_image(0)
    assert reader.read_image(0).shape == images(clip)[0].shape
    reader.close()
