"""The measure of how well a followed sprite is covered."""

from __future__ import annotations

from pathlib import Path

import pytest

from inpainting.engine.geometry import Extent
from inpainting.training.video import clips as video_clips
from inpainting.training.video.evaluation import measure_coverage
from tests.clips import background


@pytest.mark.parametrize("camera", video_clips.CAMERAS)
def test_a_sprite_painted_once_is_covered_in_its_worst_frame(tmp_path: Path, camera: str) -> None:
    clip = video_clips.make_clip_from_photo(background(), camera, extent=Extent(320, 180), frames=24)
    path, _ = video_clips.write(clip, tmp_path)
    figures = measure_coverage(clip, path)
    assert figures["covered"] > 0.95
    assert 0 <= figures["too_much"] < 0.5
