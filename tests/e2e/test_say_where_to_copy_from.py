"""Saying where a fill may copy from, with the mouse: not from here, only from here; heeded now and when tried again."""

from __future__ import annotations

import numpy as np
import pytest
from PyQt5.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.ui.main_window import MainWindow
from inpainting.engine.request import Hole, InpaintRequest
from tests.fakes import VaryingFiller
from tests.gui.window import FillerSocket, drag, key, noise, trigger, until

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def filler() -> FillerSocket:
    return FillerSocket(VaryingFiller())


@pytest.fixture
def requests(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> list[InpaintRequest]:
    """What the engine is asked for."""
    asked: list[InpaintRequest] = []
    fill = bench.editor._remover._inpaint
    monkeypatch.setattr(
        bench.editor._remover, "_inpaint", lambda of, *more, **words: asked.append(of) or fill(of, *more, **words)
    )
    return asked


def remove(window: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
    trigger(window, "brush")
    window.toolbox.set_size(20)
    drag(window, (100, 100), (140, 100))
    with qtbot.waitSignal(bench.editor.removed):
        key(window, Qt.Key.Key_Return)


def excluded(request: InpaintRequest) -> Hole:
    assert request.excluded is not None
    return request.excluded


def test_nothing_is_copied_from_what_is_hatched(
    window: MainWindow, bench: Workbench, requests: list[InpaintRequest], qtbot: QtBot
) -> None:
    key(window, Qt.Key.Key_N)
    window.toolbox.set_size(20)
    drag(window, (30, 30), (60, 30))
    assert not bench.document.hole.any()
    assert np.array_equal(bench.document.image, noise())
    assert not window.actions_["remove"].isEnabled(), "it is no mask"
    remove(window, bench, qtbot)
    assert excluded(requests[0])[30, 45]
    assert not excluded(requests[0])[80, 45]
    fill = bench.document.edits[0]
    assert fill.excluded is not None, "it is kept with the edit"  # type: ignore[union-attr]
    key(window, Qt.Key.Key_Z, CTRL)
    key(window, Qt.Key.Key_Z, CTRL)
    key(window, Qt.Key.Key_Z, CTRL)
    assert not bench.editor.sources.not_from.hole.any(), "a stroke is a step"


def test_only_what_is_green_is_copied_from(
    window: MainWindow, bench: Workbench, requests: list[InpaintRequest], qtbot: QtBot
) -> None:
    key(window, Qt.Key.Key_N, SHIFT)
    window.toolbox.set_size(20)
    drag(window, (30, 30), (60, 30))
    drag(window, (30, 30), (36, 30), button=Qt.MouseButton.RightButton)
    remove(window, bench, qtbot)
    allowed = ~excluded(requests[0])
    assert allowed[30, 55]
    assert not allowed[30, 30], "the right button takes out of it"
    assert not allowed[200, 200]
    key(window, Qt.Key.Key_N, CTRL | SHIFT)
    assert bench.editor.sources.add_to(None) is None
    key(window, Qt.Key.Key_Z, CTRL)
    assert bench.editor.sources.only_from.hole[30, 55], "that can be undone"


def test_what_is_said_after_a_fill_is_heeded_when_it_is_tried_again(
    window: MainWindow, bench: Workbench, requests: list[InpaintRequest], qtbot: QtBot
) -> None:
    remove(window, bench, qtbot)
    assert requests[0].excluded is None
    key(window, Qt.Key.Key_N)
    drag(window, (200, 30), (240, 30))
    key(window, Qt.Key.Key_T, CTRL)
    until(qtbot, lambda: not bench.editor.is_busy)
    assert len(requests) == 1 + len(VaryingFiller.COLORS), "the first way is another one too now"
    assert all(excluded(of)[30, 220] for of in requests[1:])
    key(window, Qt.Key.Key_Right)
    chosen = bench.document.edits[0].excluded  # type: ignore[union-attr]
    assert chosen is not None
    assert chosen.unpack_hole()[30, 220]


@pytest.mark.parametrize("tool", ["not_from", "only_from"])
def test_what_is_said_can_be_seen(window: MainWindow, tool: str, qtbot: QtBot) -> None:
    before = window.canvas.grab().toImage()
    trigger(window, tool)
    window.toolbox.set_size(40)
    drag(window, (60, 60), (120, 60))
    after = window.canvas.grab().toImage()
    at = [window.canvas.to_window(x + 0.5, 60.5).toPoint() for x in range(60, 120)]
    changed = [before.pixelColor(place) != after.pixelColor(place) for place in at]
    assert any(changed)
    assert all(changed) is (tool == "only_from"), "the one is hatched, the other green all over"


def test_healing_says_so_where_nothing_may_be_copied_from(window: MainWindow, bench: Workbench) -> None:
    trigger(window, "not_from")
    window.toolbox.set_size(1000)
    drag(window, (60, 60), (120, 60))
    trigger(window, "heal")
    window.toolbox.set_size(20)
    drag(window, (100, 100), (110, 100))
    assert not bench.document.edits
    assert np.array_equal(bench.document.image, noise())
    assert window.alerts.notice is not None
    assert "Copy from everywhere" in window.alerts.notice.text
    trigger(window, "copy_everywhere")
    drag(window, (100, 100), (110, 100))
    (healed,) = bench.document.edits
    trigger(window, "not_from")
    window.toolbox.set_size(1000)
    drag(window, (60, 60), (120, 60))
    window.alerts.dismiss()
    trigger(window, "heal")
    trigger(window, "another_source")
    assert bench.document.edits == (healed,)
    assert window.alerts.notice is not None


def test_another_photo_has_no_limits(window: MainWindow, bench: Workbench) -> None:
    trigger(window, "not_from")
    drag(window, (60, 60), (120, 60))
    bench.photo_store.open_pasted(noise()[:90, :70].copy())
    assert bench.editor.sources.add_to(None) is None
    assert bench.editor.sources.not_from.hole.shape == (90, 70)
