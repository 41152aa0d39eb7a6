"""The measure of how well a followed sprite is covered."""

from __future__ import annotations

from pathlib import Path

from inpainting.geometry import Extent
from inpainting.training import video_clips
from inpainting.training.video_evaluation import coverage_of
from tests.clips import background


def test_a_followed_sprite_is_measured_in_its_worst_frame(tmp_path: Path) -> None:
    clip = video_clips.from_photo(background(), "static", extent=Extent(160, 90), frames=16)
    path, _ = video_clips.write(clip, tmp_path)
    figures = coverage_of(clip, path)
    assert figures["covered"] > 0.95
    assert 0 <= figures["too_much"] < 3
