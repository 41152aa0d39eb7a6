"""Captions are looked for in the frames that were asked for, and hardly any others are read for that."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.core.video.captions import find_captions
from app.core.video.clip import ClipReader
from inpainting.engine.request import Image, Probability
from tests.clips import write_clip
from tests.unit.inpainting.video.test_video_captions import PLACE, captioned, covered_by, street

LONG = 60


class PlaceLocator:
    """Finds a line in the middle of whatever part of a frame has the caption in it."""

    def compute_likelihood(self, image: Image) -> Probability:
        likely = np.zeros(image.shape[:2], np.float32)
        likely[8:-8, 12:-12] = 0.95 * (image.min(axis=2).max() > 225)
        return likely


def test_only_the_frames_asked_for_and_some_before_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    frames = [captioned(street(), "plain") if number >= 40 else street() for number in range(LONG)]
    reader = ClipReader(write_clip(tmp_path / "long.mp4", frames))
    read: list[int] = []
    decode = ClipReader.read_frames

    def watched(self: ClipReader, first: int, stop: int) -> Iterator[tuple[int, Any]]:
        for number, frame in decode(self, first, stop):
            read.append(number)
            yield number, frame

    monkeypatch.setattr(ClipReader, "read_frames", watched)
    done: list[float] = []
    (track,) = find_captions(
        reader, PLACE, range(45, 55), check_cancelled=lambda: None, report=done.append, locator=PlaceLocator()
    )
    reader.close()
    assert (track.first, track.last) == (45, 54)
    hole, letters = track.holes[50].unpack_hole(), covered_by("plain")
    assert (hole & letters).sum() > 0.9 * letters.sum()
    assert read == list(range(20, 55))
    assert done == sorted(done)
    assert done[-1] > 0.9
