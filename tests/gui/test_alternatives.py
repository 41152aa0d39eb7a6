"""Other fills for a place: real alternatives as thumbnails beside it, gone through by keys and clicks, each a step."""

from __future__ import annotations

import numpy as np
import pytest
from PyQt5.QtCore import QRect, QSize, Qt
from PyQt5.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.document.remover import Choice
from app.core.notices import Tone
from app.ui.canvas.alternatives_strip import find_room_beside
from app.ui.main_window import MainWindow
from inpainting.engine.request import InpaintRequest
from tests.fakes import GREEN, FailingFiller, FakeFiller, SlowFiller, VaryingFiller
from tests.gui.window import FillerSocket, drag, key, noise, press, release, trigger, until

CTRL = Qt.KeyboardModifier.ControlModifier
_, RED, BLUE, _ = VaryingFiller.COLORS


@pytest.fixture
def filler() -> FillerSocket:
    return FillerSocket(VaryingFiller())


@pytest.fixture
def filled(window: MainWindow, bench: Workbench, qtbot: QtBot) -> MainWindow:
    """The window after one removal."""
    drag(window, (100, 100), (140, 100))
    with qtbot.waitSignal(bench.editor.removed):
        key(window, Qt.Key.Key_Return)
    return window


def ask(window: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
    key(window, Qt.Key.Key_T, CTRL)
    until(qtbot, lambda: not bench.editor.is_busy)


def color(bench: Workbench) -> tuple[int, ...]:
    return tuple(int(value) for value in bench.document.image[100, 120])


def test_the_others_are_shown_beside_the_place_and_differ(filled: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
    before = bench.document.image.copy()
    ask(filled, bench, qtbot)
    strip = filled.alternatives.strip
    assert strip.isVisible()
    assert strip.rows.count() == 3, "the present one and two that differ: what looks the same is left out"
    assert strip.rows.currentRow() == 0
    assert np.array_equal(bench.document.image, before), "looking changes nothing"
    assert filled.canvas.rect().contains(strip.geometry())
    place = filled.canvas.to_window(120, 100).toPoint()
    assert not strip.geometry().contains(place), "what was removed is still to be seen"
    assert abs(strip.geometry().center().x() - place.x()) < 20


def test_arrow_keys_choose_and_every_choice_is_a_step(filled: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
    ask(filled, bench, qtbot)
    key(filled, Qt.Key.Key_Right)
    assert color(bench) == RED
    key(filled, Qt.Key.Key_Right)
    assert color(bench) == BLUE
    key(filled, Qt.Key.Key_Z, CTRL)
    assert color(bench) == RED
    assert filled.alternatives.strip.rows.currentRow() == 1, "the strip follows"
    key(filled, Qt.Key.Key_Z, CTRL)
    assert color(bench) == GREEN
    key(filled, Qt.Key.Key_Left)
    assert color(bench) == GREEN, "there is none before the first"
    key(filled, Qt.Key.Key_Z, CTRL)
    assert np.array_equal(bench.document.image, noise())
    assert not filled.alternatives.strip.isVisible(), "there is nothing left to choose for"


def test_a_click_chooses_and_escape_keeps_it(filled: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
    ask(filled, bench, qtbot)
    rows = filled.alternatives.strip.rows
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(2)).center())
    assert color(bench) == BLUE
    key(filled, Qt.Key.Key_Escape)
    assert not filled.alternatives.strip.isVisible()
    assert color(bench) == BLUE
    assert filled.canvas.hasFocus()


def test_the_key_goes_on_to_the_next_one(filled: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
    ask(filled, bench, qtbot)
    for wanted in (RED, BLUE, GREEN):
        key(filled, Qt.Key.Key_T, CTRL)
        assert color(bench) == wanted


def test_an_older_edit_gets_others_under_the_later_ones(filled: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
    trigger(filled, "brush")
    filled.toolbox.set_size(20)
    drag(filled, (140, 100), (160, 100))
    with qtbot.waitSignal(bench.editor.removed):
        key(filled, Qt.Key.Key_Return)
    filled.panel.edits.rows.setCurrentRow(1)
    ask(filled, bench, qtbot)
    key(filled, Qt.Key.Key_Right)
    assert color(bench) == RED
    assert tuple(bench.document.image[100, 150]) == GREEN, "the later one is still over it"
    assert bench.document.edits[0].main_method == "patches"  # type: ignore[union-attr]


def test_what_was_spared_is_spared_again(
    filled: MainWindow, bench: Workbench, filler: FillerSocket, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = np.zeros(bench.document.hole.shape, np.bool_)
    kept[10:60, 10:60] = True
    bench.editor.undo()
    bench.editor.remove_hole(kept=kept)
    until(qtbot, lambda: not bench.editor.is_busy)
    requests: list[InpaintRequest] = []
    fill = bench.editor._remover._inpaint
    monkeypatch.setattr(
        bench.editor._remover, "_inpaint", lambda of, *more, **words: requests.append(of) or fill(of, *more, **words)
    )
    ask(filled, bench, qtbot)
    assert len(requests) == 3
    assert all(of.excluded is not None and np.array_equal(of.excluded, kept) for of in requests)


@pytest.mark.parametrize("way", ["cancelled", "failed", "alike"])
def test_where_there_is_no_other_the_fill_stays(
    filled: MainWindow, bench: Workbench, filler: FillerSocket, qtbot: QtBot, way: str
) -> None:
    before, slow = bench.document.image.copy(), SlowFiller()
    filler.filler = {"cancelled": slow, "failed": FailingFiller(RuntimeError("no")), "alike": FakeFiller()}[way]
    bench.editor.choose(Choice("auto", "cpu"))
    key(filled, Qt.Key.Key_T, CTRL)
    if way == "cancelled":
        until(qtbot, slow.begun.is_set)
        assert filled.status.state_text == "Making other fills…"
        key(filled, Qt.Key.Key_Escape)
        slow.go_on.set()
    until(qtbot, lambda: not bench.editor.is_busy)
    assert np.array_equal(bench.document.image, before)
    assert not filled.alternatives.strip.isVisible()
    assert filled.actions_["try_another"].isEnabled()
    notice = filled.alerts.notice
    assert (notice is not None and notice.tone is Tone.ERROR) is (way == "failed")


def test_painting_while_there_is_a_choice_goes_on_as_ever(filled: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
    ask(filled, bench, qtbot)
    assert filled.alternatives.strip.isVisible()
    press(filled, 30, 200)
    release(filled, 30, 200)
    assert bench.document.hole[200, 30]
    trigger(filled, "zoom_in")
    canvas = filled.canvas.rect()
    assert canvas.contains(filled.alternatives.strip.geometry().center())


def test_in_a_small_window_all_of_them_are_to_be_seen(filled: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
    filled.resize(640, 420)
    qtbot.wait(50)
    ask(filled, bench, qtbot)
    qtbot.wait(50)
    strip = filled.alternatives.strip
    assert filled.canvas.rect().contains(strip.geometry())
    places = [strip.rows.visualItemRect(strip.rows.item(row)) for row in range(strip.rows.count())]
    assert all(strip.rows.viewport().rect().contains(place) for place in places)


@pytest.mark.parametrize(
    ("spot", "side"),
    [
        *((QRect(300, 100, 80, 80), "under"), (QRect(300, 480, 80, 100), "over")),
        *((QRect(0, 20, 60, 560), "right"), (QRect(700, 20, 90, 560), "left")),
    ],
)
def test_the_strip_leaves_the_removed_place_in_sight(spot: QRect, side: str) -> None:
    canvas = QRect(0, 0, 800, 600)
    place = find_room_beside(spot, QSize(420, 120), canvas, canvas)
    assert canvas.contains(place)
    assert not place.intersects(spot)
    sides = {
        "under": place.top() > spot.bottom(),
        "over": place.bottom() < spot.top(),
        "right": place.left() > spot.right(),
        "left": place.right() < spot.left(),
    }
    assert sides[side]


def test_the_strip_leaves_the_middle_of_the_picture_in_sight_where_there_is_room() -> None:
    canvas, middle = QRect(0, 0, 800, 600), QRect(267, 200, 266, 200)
    for spot in (QRect(300, 100, 80, 80), QRect(20, 150, 60, 60), QRect(400, 430, 60, 60)):
        place = find_room_beside(spot, QSize(420, 120), canvas, canvas)
        assert not place.intersects(spot)
        assert not place.intersects(middle)
    beside = QRect(500, 0, 300, 600)
    place = find_room_beside(QRect(600, 40, 60, 60), QSize(240, 120), canvas, beside)
    assert not place.intersects(QRect(600, 200, 100, 200))


def test_over_a_place_as_large_as_the_canvas_the_strip_lies_at_an_edge() -> None:
    canvas = QRect(0, 0, 800, 600)
    place = find_room_beside(canvas, QSize(420, 120), canvas, canvas)
    assert place.top() < 100 or place.bottom() > 500
