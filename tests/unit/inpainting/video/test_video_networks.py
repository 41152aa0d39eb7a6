"""A video is worked on by the networks that whoever calls keeps, and loads none itself then."""

from __future__ import annotations

from pathlib import Path

import pytest

from inpainting.detection.instance import Instance
from inpainting.engine.geometry import Box
from inpainting.video.options import VideoOptions
from inpainting.video.pipeline import clean
from tests.clips import background, sprite_hole, with_sprite, write_clip
from tests.fakes import FakeDetector, FakeFiller


class KeptModels:
    """One filler and one detector, and how often each was asked for."""

    def __init__(self) -> None:
        hole = sprite_hole(4)
        box = Box.around(hole)
        self._detector = FakeDetector((Instance("person", 0.9, box, hole[box.slices]),))
        self.asked: list[str] = []

    def get_filler(self, method: str, *, device: str) -> FakeFiller:
        self.asked.append(method)
        return FakeFiller()

    def get_detector(self, device: str) -> FakeDetector:
        self.asked.append(device)
        return self._detector


def test_loaded_networks_are_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **options: object) -> None:
        pytest.fail("a network was loaded")

    monkeypatch.setattr("inpainting.methods.create_filler", refuse)
    monkeypatch.setattr("inpainting.detection.loading.create_detector", refuse)
    clip = write_clip(tmp_path / "clip.mp4", [with_sprite(background(), sprite_hole(4)) for _ in range(6)])
    models = KeptModels()
    options = VideoOptions(classes=("person",), method="telea", device="cpu")
    result = clean(clip, tmp_path / "out.mp4", options, models=models)
    assert sorted(models.asked) == ["cpu", "telea"]
    assert result.method == f"plate, {FakeFiller().name}"
    assert result.instances == {"person": 1}
