"""Story: a fill repeats something odd; I hold F, see where that was copied from, and a click forbids it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import PIL.Image
import pytest
from PyQt5.QtCore import Qt
from PyQt5.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.document.edits import Fill
from app.ui.canvas.tool_marks import ToolMarks
from app.ui.main_window import MainWindow
from app.ui.tools.base import Mark
from inpainting.engine.inpaint import inpaint
from inpainting.methods import create_filler
from tests.fakes import FakeDetector, FakeFiller, found
from tests.gui.window import FillerSocket, drag, key, move, open_photo, press, release, trigger, until

F, CTRL = Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier
SPOT = (110, 100)


@pytest.fixture
def filler() -> FillerSocket:
    return FillerSocket(create_filler("patches"))


@pytest.fixture(autouse=True)
def real_engine(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench.editor._remover, "_inpaint", inpaint)


@pytest.fixture
def notices(bench: Workbench) -> list[str]:
    said: list[str] = []
    bench.editor.noticed.connect(lambda notice: said.append(notice.text))
    return said


def remove(window: MainWindow, bench: Workbench, qtbot: QtBot) -> Fill:
    window.toolbox.set_size(24)
    drag(window, (100, 100), (120, 100))
    with qtbot.waitSignal(bench.editor.removed, timeout=20_000):
        key(window, Qt.Key.Key_Return)
    return fill(bench)


def fill(bench: Workbench) -> Fill:
    made = bench.document.edits[0]
    assert isinstance(made, Fill)
    return made


def hold(window: MainWindow) -> None:
    QTest.keyPress(window.windowHandle(), F)


def let_go(window: MainWindow) -> None:
    QTest.keyRelease(window.windowHandle(), F)


def drawn(window: MainWindow) -> tuple[Mark, ...]:
    marks: ToolMarks = window.canvas._tool_marks
    return tuple(marks.marks)


def source_of(made: Fill, spot: tuple[int, int]) -> tuple[int, int]:
    found = made.find_source(*spot)
    assert found is not None
    return found


def test_while_the_key_is_held_a_line_leads_to_the_source(window: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
    x, y = source_of(remove(window, bench, qtbot), SPOT)
    assert not fill(bench).covers(x, y)
    move(window, *SPOT)
    assert not drawn(window)
    hold(window)
    move(window, *SPOT)
    link, target, source, disc = drawn(window)
    assert target.path.boundingRect().contains(SPOT[0] + 0.5, SPOT[1] + 0.5)
    for mark in (source, disc):
        assert mark.path.boundingRect().center().x() == pytest.approx(x + 0.5)
        assert mark.path.boundingRect().center().y() == pytest.approx(y + 0.5)
    assert disc.path.boundingRect().width() == pytest.approx(24), "what a click forbids is as wide as the brush"
    assert link.faint
    move(window, 20, 20)
    assert not drawn(window), "there was nothing filled"
    let_go(window)
    assert window.toolbox.current.name == "brush"
    move(window, *SPOT)
    assert not drawn(window)


@pytest.mark.parametrize("way", ["click", "delete"])
def test_a_click_forbids_the_source_and_fills_again(
    window: MainWindow, bench: Workbench, qtbot: QtBot, way: str
) -> None:
    first = remove(window, bench, qtbot)
    before = bench.document.image.copy()
    x, y = source_of(first, SPOT)
    hold(window)
    move(window, *SPOT)
    if way == "click":
        drag(window, SPOT, SPOT)
    else:
        key(window, Qt.Key.Key_Delete)
    until(qtbot, lambda: not bench.editor.is_removing)
    let_go(window)
    again = fill(bench)
    assert len(bench.document.edits) == 1
    assert again.excluded is not None
    excluded = again.excluded.unpack_hole()
    assert excluded[y, x]
    assert np.count_nonzero(excluded) == pytest.approx(np.pi * 12**2, rel=0.1)
    u, v = source_of(again, SPOT)
    assert not excluded[v, u]
    assert not np.array_equal(bench.document.image, before)
    key(window, Qt.Key.Key_Z, CTRL)
    assert np.array_equal(bench.document.image, before), "one step"
    assert fill(bench) is first


def test_bans_add_up(window: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
    remove(window, bench, qtbot)
    hold(window)
    for _ in range(2):
        move(window, *SPOT)
        drag(window, SPOT, SPOT)
        until(qtbot, lambda: not bench.editor.is_removing)
    let_go(window)
    excluded = fill(bench).excluded
    assert excluded is not None
    assert np.count_nonzero(excluded.unpack_hole()) > 1.5 * np.pi * 12**2


def test_it_can_be_switched_on_in_the_menu_and_escape_ends_it(
    window: MainWindow, bench: Workbench, qtbot: QtBot
) -> None:
    remove(window, bench, qtbot)
    move(window, *SPOT)
    window.actions_["where_from"].trigger()
    assert len(drawn(window)) == 4
    window.toolbox.set_size(40)
    assert drawn(window)[3].path.boundingRect().width() == pytest.approx(40)
    key(window, Qt.Key.Key_Escape)
    assert window.toolbox.current.name == "brush"
    assert window.actions_["brush"].isChecked()
    assert not drawn(window)


def test_a_fill_that_copied_nothing_says_so_once(
    window: MainWindow, bench: Workbench, filler: FillerSocket, notices: list[str], qtbot: QtBot
) -> None:
    filler.filler = FakeFiller()
    bench.window.panel.fill.method.setCurrentIndex(bench.window.panel.fill.method.findData("telea"))
    remove(window, bench, qtbot)
    hold(window)
    for x in range(104, 112):
        move(window, x, 100)
    let_go(window)
    assert [one for one in notices if one.startswith("This was not copied from anywhere")] == notices
    assert len(notices) == 1


def test_beside_fills_a_click_says_what_to_do(
    window: MainWindow, bench: Workbench, notices: list[str], qtbot: QtBot
) -> None:
    remove(window, bench, qtbot)
    hold(window)
    drag(window, (20, 20), (20, 20))
    assert notices == ["Point at a place that was filled."]
    assert not bench.document.hole.any(), "nothing is painted"


def test_what_was_healed_shows_its_source_and_sends_to_the_tool(
    window: MainWindow, bench: Workbench, notices: list[str]
) -> None:
    key(window, Qt.Key.Key_H)
    window.toolbox.set_size(20)
    drag(window, (100, 100), (110, 100))
    placement = fill(bench).placement
    assert placement is not None
    hold(window)
    move(window, 105, 100)
    source = drawn(window)[2].path.boundingRect().center()
    assert (source.x(), source.y()) == pytest.approx((105.5 + placement.dx, 100.5 + placement.dy))
    drag(window, (105, 100), (105, 100))
    assert "Heal and clone" in notices[-1]
    let_go(window)
    assert window.toolbox.current.name == "heal", "back to the tool before"


def test_a_stroke_is_not_broken_by_the_key(window: MainWindow, bench: Workbench) -> None:
    from tests.gui.window import press, release

    press(window, 50, 50)
    hold(window)
    move(window, 80, 50)
    let_go(window)
    release(window, 80, 50)
    assert bench.document.hole[50, 60]


@pytest.mark.parametrize("tool", ["rectangle", "lasso", "brush"])
def test_the_key_in_the_middle_of_a_gesture_does_not_give_that_up(
    window: MainWindow, bench: Workbench, tool: str
) -> None:
    trigger(window, tool)
    press(window, 20, 20)
    move(window, 60, 20)
    hold(window)
    move(window, 60, 60)
    move(window, 30, 70)
    let_go(window)
    release(window, 30, 70)
    assert bench.document.selected_pixels > 0


def test_of_an_even_fill_it_is_said_that_it_was_not_copied(
    window: MainWindow, bench: Workbench, notices: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    even = tmp_path / "even.png"
    PIL.Image.new("RGB", (200, 160), (90, 120, 200)).save(even)
    open_photo(bench, even, qtbot)
    remove(window, bench, qtbot)
    project = tmp_path / "even.cleanplate"
    with qtbot.waitSignal(bench.photo_store.saved):
        bench.photo_store.save(project)
    for path in (None, project):
        if path is not None:
            open_photo(bench, path, qtbot)
        notices.clear()
        hold(window)
        move(window, *SPOT)
        let_go(window)
        assert notices[-1].startswith("This was not copied from anywhere")
        move(window, 10, 10)


@pytest.mark.parametrize("arrives", ["while held", "before"])
def test_findings_and_the_held_key_leave_the_tool_that_was_in_hand(
    window: MainWindow, bench: Workbench, detector: FakeDetector, qtbot: QtBot, arrives: str
) -> None:
    detector.instances = (found("person"),)
    trigger(window, "lasso")
    trigger(window, "detect")
    if arrives == "before":
        until(qtbot, lambda: bench.proposals.count == 1)
        hold(window)
        assert window.toolbox.current.name == "where_from"
    else:
        hold(window)
    until(qtbot, lambda: bench.proposals.count == 1)
    let_go(window)
    assert window.toolbox.current.name == "select"
    bench.proposals.dismiss()
    assert window.toolbox.current.name == "lasso", "not the tool of the key that is up"
