"""Story: somebody opens a clip, lets the car stay, takes the walker out, looks at two seconds and saves it all."""

from __future__ import annotations

from pathlib import Path

from PyQt5.QtCore import Qt
from PyQt5.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from inpainting.engine.metrics import measure_psnr
from inpainting.engine.request import Hole, Image
from tests.clips import audio_packets, background, images, times
from tests.fakes import FakePerson
from tests.gui.videos import CAR, FRAMES, clip, detector, done, go, opened, sprite_at

__all__ = ["clip", "detector"]


def _red(image: Image) -> Hole:
    return (image[..., 0] > 200) & (image[..., 1] < 90)


def test_a_walker_is_taken_out_of_a_clip(bench: Workbench, clip: Path, person: FakePerson, qtbot: QtBot) -> None:
    bench.window.settings.change(method="telea")
    before = clip.read_bytes()
    window = opened(bench, clip, qtbot)
    window.find_button.click()
    done(bench, qtbot)
    window.panel.list.setCurrentRow(1)
    QTest.keyClick(window.panel.list, Qt.Key.Key_Space)

    go(bench, 8, qtbot)
    window.preview_button.click()
    done(bench, qtbot)
    bench.video.player.pause()
    go(bench, 12, qtbot)
    shown = bench.video.player.image
    assert shown is not None
    assert measure_psnr(shown, background()) > 28, "the background is back"

    person.export = clip.with_name("out.mp4")
    window.export_button.click()
    done(bench, qtbot)
    assert window.words.text() == "Saved as “out.mp4”."
    out, source = images(person.export), images(clip)
    assert len(out) == FRAMES
    assert times(person.export) == times(clip)
    assert audio_packets(person.export) == audio_packets(clip)
    for number, (one, other) in enumerate(zip(out, source, strict=True)):
        assert measure_psnr(one, background()) > 28, number
        assert measure_psnr(one[CAR.box.slices], other[CAR.box.slices]) > 35, "the car stays"
        assert (_red(one) & sprite_at(number)).sum() < 0.05 * sprite_at(number).sum(), "the walker is gone"
    assert clip.read_bytes() == before
    assert sorted(path.name for path in clip.parent.iterdir() if path.suffix == ".mp4") == ["clip.mp4", "out.mp4"]
    window.close()
