"""A wire is followed between clicks: the way is shown while the pointer moves, and in the end the wire is selected."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

import numpy as np
import PIL.Image
import pytest
from PyQt5.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.detection.line_tracer import _MapKeeper
from app.ui.main_window import MainWindow
from inpainting.detection.lines.tracing import LineMap
from inpainting.engine.geometry import Box
from inpainting.engine.request import Hole, Image
from tests.fakes import GREEN
from tests.gui.window import key, move, open_photo, press, release, trigger, until
from tests.wires import draw_wire, hang, make_sky

WIRE = hang((20, 60), (380, 80), 70)
MIDDLE = WIRE[32]


@pytest.fixture
def wire(bench: Workbench, tmp_path: Path, qtbot: QtBot) -> Hole:
    """The pixels of a wire in the photo that is open; the line tool is in hand."""
    image = make_sky(400, 300)
    pixels = draw_wire(image, WIRE, width=3, colour=(30, 30, 35))
    path = tmp_path / "wire.png"
    PIL.Image.fromarray(image).save(path)
    open_photo(bench, path, qtbot)
    trigger(bench.window, "line")
    return pixels


def click(window: MainWindow, point: tuple[float, float], button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    press(window, *point, button)
    release(window, *point, button)


def is_followed(bench: Workbench, wire: Hole) -> bool:
    """Whether the wire is selected and little beside it."""
    hole = bench.document.hole
    return bool(hole[wire].mean() > 0.97 and np.count_nonzero(hole & ~wire) < 1.2 * np.count_nonzero(wire))


def test_undo_takes_back_a_click_and_nothing_that_was_done_before(bench: Workbench, wire: Hole, qtbot: QtBot) -> None:
    window = bench.window
    bench.editor.paint_box(Box(0, 200, 40, 240), erase=False)
    with qtbot.waitSignal(bench.editor.removed):
        trigger(window, "remove")
    tracer = window._services.line_tracer
    for point in (WIRE[0], MIDDLE):
        click(window, point)
    until(qtbot, lambda: not tracer.is_looking)
    assert window.actions_["undo"].text() == "&Undo", "not what was removed before"
    trigger(window, "undo")
    assert tracer.is_tracing
    assert tracer.is_at_end(WIRE[0], near=1)
    trigger(window, "undo")
    assert not tracer.is_tracing
    assert len(bench.document.edits) == 1
    until(qtbot, lambda: not tracer.is_looking)
    click(window, WIRE[0])
    key(window, Qt.Key.Key_Escape)
    assert "Remove" in window.actions_["undo"].text()
    trigger(window, "undo")
    assert not bench.document.edits


def test_clicks_are_seen_before_the_way_between_them_is_known(
    bench: Workbench, wire: Hole, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, known, get = bench.window, Event(), _MapKeeper.get

    def get_late(keeper: _MapKeeper, see: Callable[[], Image], key: int) -> LineMap:
        assert known.wait(10)
        return get(keeper, see, key)

    monkeypatch.setattr(_MapKeeper, "get", get_late)
    click(window, WIRE[0])
    dot = window.toolbox.current.outline()
    assert dot is not None
    assert not dot.isEmpty()
    click(window, WIRE[-1])
    line = window.toolbox.current.outline()
    assert line is not None
    assert line.boundingRect().width() > 300, "straight from click to click"
    known.set()
    key(window, Qt.Key.Key_Return)
    until(qtbot, lambda: bench.document.selected_pixels > 0)
    assert is_followed(bench, wire)


def test_two_clicks_and_enter_select_a_wire_in_one_step(bench: Workbench, wire: Hole, qtbot: QtBot) -> None:
    window = bench.window
    click(window, WIRE[0])
    move(window, *WIRE[-1])
    click(window, WIRE[-1])
    key(window, Qt.Key.Key_Return)
    until(qtbot, lambda: bench.document.selected_pixels > 0)
    assert is_followed(bench, wire)
    bench.editor.undo()
    assert not bench.document.hole.any()
    bench.editor.redo()
    assert is_followed(bench, wire)


def test_the_way_to_the_pointer_follows_the_wire_while_it_moves(bench: Workbench, wire: Hole, qtbot: QtBot) -> None:
    window, tracer = bench.window, bench.window.toolbox
    click(window, WIRE[0])
    until(qtbot, lambda: not bench.window.proposal.is_busy)
    move(window, *WIRE[-1])
    outline = tracer.current.outline()
    assert outline is not None
    assert outline.boundingRect().bottom() > MIDDLE[1] - 3, "it hangs through with the wire"
    assert not bench.document.hole.any(), "nothing is selected before the end"


def test_further_clicks_go_on_and_a_second_click_at_the_same_place_ends(
    bench: Workbench, wire: Hole, qtbot: QtBot
) -> None:
    window = bench.window
    for point in (WIRE[0], MIDDLE, WIRE[-1], WIRE[-1]):
        click(window, point)
    until(qtbot, lambda: bench.document.selected_pixels > 0)
    assert is_followed(bench, wire)


def test_escape_gives_the_line_up_and_the_right_button_takes_a_click_back(
    bench: Workbench, wire: Hole, qtbot: QtBot
) -> None:
    window = bench.window
    click(window, WIRE[0])
    click(window, (200, 280))
    click(window, (200, 280), Qt.MouseButton.RightButton)
    click(window, WIRE[-1])
    key(window, Qt.Key.Key_Return)
    until(qtbot, lambda: bench.document.selected_pixels > 0)
    assert is_followed(bench, wire), "the click that was taken back does not count"
    bench.editor.undo()
    click(window, WIRE[0])
    click(window, WIRE[-1])
    key(window, Qt.Key.Key_Escape)
    until(qtbot, lambda: not window.proposal.is_busy)
    assert not bench.document.hole.any()
    outline = window.toolbox.current.outline()
    assert outline is None


def test_with_remove_when_lifted_the_wire_goes_at_its_end(bench: Workbench, wire: Hole, qtbot: QtBot) -> None:
    trigger(bench.window, "remove_on_release")
    for point in (WIRE[0], WIRE[-1], WIRE[-1]):
        click(bench.window, point)
    until(qtbot, lambda: bool(bench.document.edits))
    assert (bench.document.image[wire] == GREEN).all(axis=1).mean() > 0.97
    assert not bench.document.hole.any()
    trigger(bench.window, "remove_on_release")


def test_another_tool_forgets_the_line(bench: Workbench, wire: Hole, qtbot: QtBot) -> None:
    click(bench.window, WIRE[0])
    trigger(bench.window, "brush")
    trigger(bench.window, "line")
    key(bench.window, Qt.Key.Key_Return)
    until(qtbot, lambda: not bench.window.proposal.is_busy)
    assert not bench.document.hole.any()


def test_the_key_for_where_a_fill_comes_from_does_not_give_the_line_up(
    bench: Workbench, wire: Hole, qtbot: QtBot
) -> None:
    window = bench.window
    click(window, WIRE[0])
    key(window, Qt.Key.Key_F)
    assert window.toolbox.current.name == "line"
    click(window, WIRE[-1])
    key(window, Qt.Key.Key_Return)
    until(qtbot, lambda: bench.document.selected_pixels > 0)
    assert is_followed(bench, wire)


def test_lines_like_the_one_that_was_followed_are_offered(bench: Workbench, tmp_path: Path, qtbot: QtBot) -> None:
    image = make_sky(400, 300)
    wires = [hang((20, 60 + 30 * k), (380, 80 + 30 * k), 40) for k in range(3)]
    pixels = [draw_wire(image, way, width=3, colour=(30, 30, 35)) for way in wires]
    draw_wire(image, hang((60, 290), (90, 150), 0), width=3, colour=(30, 30, 35))
    PIL.Image.fromarray(image).save(tmp_path / "wires.png")
    open_photo(bench, tmp_path / "wires.png", qtbot)
    window = bench.window
    assert not window.actions_["find_alike"].isEnabled(), "no line was followed yet"
    trigger(window, "line")
    for point in (wires[0][0], wires[0][-1], wires[0][-1]):
        click(window, point)
    until(qtbot, lambda: bench.document.selected_pixels > 0)
    trigger(window, "find_alike")
    until(qtbot, lambda: len(bench.proposals.shown) == 2)
    assert [one.chosen for one in bench.proposals.shown] == [True, True]
    assert {one.instance.label for one in bench.proposals.shown} == {"wire"}
    trigger(window, "remove")
    until(qtbot, lambda: bool(bench.document.edits))
    for wire in pixels:
        assert (bench.document.image[wire] == GREEN).all(axis=1).mean() > 0.95
    assert not bench.proposals.shown
    bench.editor.undo()
    assert len(bench.proposals.shown) == 2
    assert bench.document.hole.any()
