"""Story: a spot is left over; I paint over it, see where it is copied from, and drag that until it looks right."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PyQt5.QtCore import Qt
from PyQt5.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.cli.dispatch import main
from app.core.document.edits import Fill, FilledRegion
from app.core.document.project import load_project
from app.core.files import load_photo, make_photo_from_image
from app.ui.main_window import MainWindow
from inpainting.engine.request import Image
from inpainting.healing.placement import Placement
from tests.fakes import FakePerson, SlowFiller
from tests.gui.window import HEIGHT, WIDTH, FillerSocket, drag, key, move, noise, press, release, until

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def tool(window: MainWindow) -> None:
    key(window, Qt.Key.Key_H)
    window.toolbox.set_size(20)


def fill(bench: Workbench, index: int = 0) -> Fill:
    made = bench.document.edits[index]
    assert isinstance(made, Fill)
    return made


def placement(bench: Workbench, index: int = 0) -> Placement:
    made = fill(bench, index).placement
    assert made is not None
    return made


def heal(window: MainWindow, *points: tuple[float, float]) -> None:
    drag(window, *(points or ((100, 100), (110, 100))))


def source(bench: Workbench) -> tuple[float, float]:
    """The middle of the source of the edit at hand."""
    healer = bench.window.healing.healer
    assert healer.index is not None
    box, at = fill(bench, healer.index).box, placement(bench, healer.index)
    return (box.x0 + box.x1) / 2 + at.dx, (box.y0 + box.y1) / 2 + at.dy


def changed(bench: Workbench) -> Image:
    return (bench.document.image != noise()).any(axis=2)


def test_a_stroke_over_all_of_the_picture_says_why_nothing_happens(window: MainWindow, bench: Workbench) -> None:
    window.toolbox.set_size(1000)
    heal(window)
    assert not bench.document.edits
    assert window.alerts.notice is not None
    assert "nothing left to fill it from" in window.alerts.notice.text
    assert not window.canvas._tool_marks.marks, "the stroke is no longer drawn"


def test_a_stroke_is_healed_at_once_and_nothing_else_changes(window: MainWindow, bench: Workbench) -> None:
    press(window, 100, 100)
    move(window, 130, 100)
    assert not changed(bench).any(), "not before the button is up"
    release(window, 130, 100)
    assert changed(bench)[100, 95:135].mean() > 0.9
    assert not changed(bench)[120:].any()
    assert not bench.document.hole.any(), "nothing is selected by it"
    assert not bench.editor.history.is_saved
    assert bench.editor.history.undo_label == "Heal"
    key(window, Qt.Key.Key_Z, CTRL)
    assert not changed(bench).any()
    key(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert changed(bench).any()


def test_the_source_is_dragged_with_a_live_result(window: MainWindow, bench: Workbench) -> None:
    heal(window)
    x, y = source(bench)
    before, first = bench.document.image.copy(), placement(bench)
    to = (x + 40, y + 15) if x < WIDTH / 2 else (x - 40, y + 15)
    press(window, x, y)
    move(window, (x + to[0]) / 2, y)
    halfway = bench.document.image.copy()
    move(window, *to)
    live = bench.document.image.copy()
    assert not np.array_equal(halfway, before)
    assert not np.array_equal(live, halfway)
    release(window, *to)
    assert np.array_equal(bench.document.image, live), "what was seen is what is kept"
    assert len(bench.document.edits) == 1
    moved = placement(bench)
    assert (moved.dx - first.dx, moved.dy - first.dy) == (round(to[0] - x), 15)
    key(window, Qt.Key.Key_Z, CTRL)
    assert np.array_equal(bench.document.image, before)
    assert placement(bench) == first
    assert bench.window.healing.healer.index == 0, "it is still at hand"


def test_the_spot_itself_is_moved_by_its_ring_and_stays_at_hand(window: MainWindow, bench: Workbench) -> None:
    heal(window)
    healer, before, at = bench.window.healing.healer, bench.document.image.copy(), source(bench)
    ring = healer.find_middle()
    assert ring is not None
    to = (ring[0] + 30, ring[1] + 45)
    press(window, *ring)
    move(window, ring[0] + 5, ring[1] + 5)
    move(window, *to)
    release(window, *to)
    assert changed(bench)[145].any()
    assert not changed(bench)[:120].any(), "where it was the picture is as it was"
    assert healer.index == 0
    assert source(bench) == at
    key(window, Qt.Key.Key_Z, CTRL)
    assert np.array_equal(bench.document.image, before)
    assert healer.index == 0, "it is still at hand"


def test_what_was_at_hand_is_nothing_to_another_project(bench: Workbench, window: MainWindow) -> None:
    heal(window)
    healer, made = bench.window.healing.healer, fill(bench)
    assert healer.index == 0
    (part,) = made.parts
    elsewhere = FilledRegion(part.box.moved(50, 50), part.hole, part.pixels)
    bench.document.open(make_photo_from_image(noise()), working=noise(), edits=(replace(made, parts=(elsewhere,)),))
    window.toolbox.choose("brush")
    assert healer.index is None


def test_a_click_on_the_ring_heals_once_more(window: MainWindow, bench: Workbench) -> None:
    heal(window)
    ring = bench.window.healing.healer.find_middle()
    assert ring is not None
    heal(window, ring)
    assert len(bench.document.edits) == 2


def test_escape_puts_the_source_back(window: MainWindow, bench: Workbench) -> None:
    heal(window)
    x, y = source(bench)
    before = bench.document.image.copy()
    press(window, x, y)
    move(window, x + 10, y + 30)
    key(window, Qt.Key.Key_Escape)
    release(window, x + 10, y + 30)
    assert np.array_equal(bench.document.image, before)
    key(window, Qt.Key.Key_Escape)
    assert bench.window.healing.healer.index is None, "the outlines go"


def test_the_source_stays_inside_the_picture(window: MainWindow, bench: Workbench) -> None:
    heal(window)
    x, y = source(bench)
    press(window, x, y)
    move(window, WIDTH - 1, HEIGHT - 1)
    release(window, WIDTH - 1, HEIGHT - 1)
    box = fill(bench).box.moved(placement(bench).dx, placement(bench).dy)
    assert (box.x1, box.y1) == (WIDTH, HEIGHT)


@pytest.mark.parametrize("way", ["alt", "right"])
def test_the_source_is_picked_beforehand_and_kept_for_the_strokes_that_follow(
    window: MainWindow, bench: Workbench, way: str
) -> None:
    button = Qt.MouseButton.RightButton if way == "right" else Qt.MouseButton.LeftButton
    drag(window, (200, 50), (200, 60), button=button, held=ALT if way == "alt" else Qt.KeyboardModifier.NoModifier)
    assert not bench.document.edits
    heal(window, (100, 100), (120, 100))
    assert (placement(bench).dx, placement(bench).dy) == (100, -40)
    heal(window, (100, 140), (120, 140))
    assert (placement(bench, 1).dx, placement(bench, 1).dy) == (100, -40)
    key(window, Qt.Key.Key_Escape)
    assert bench.window.healing.healer.picked is None, "Esc lets go of the picked place first"


def test_from_a_picked_place_the_copy_is_seen_while_one_paints(window: MainWindow, bench: Workbench) -> None:
    drag(window, (200, 50), (200, 50), held=ALT)
    press(window, 100, 100)
    move(window, 120, 100)
    assert np.array_equal(bench.document.image[97:104, 100:120], noise()[47:54, 200:220])
    key(window, Qt.Key.Key_Escape)
    assert not changed(bench).any()
    release(window, 120, 100)
    press(window, 100, 100)
    move(window, 120, 100)
    release(window, 120, 100)
    assert fill(bench).method == "heal"
    key(window, Qt.Key.Key_Z, CTRL)
    assert not changed(bench).any(), "undoing brings back what was there before the stroke"


def test_a_list_that_is_out_of_date_takes_nothing_at_hand(window: MainWindow, bench: Workbench) -> None:
    heal(window)
    healer = bench.window.healing.healer
    for index in (-1, 1, 7):
        healer.select(index)
        assert healer.index is None
    healer.select(0)
    assert healer.index == 0


def test_delete_takes_back_the_spot_at_hand(window: MainWindow, bench: Workbench) -> None:
    heal(window)
    key(window, Qt.Key.Key_Delete)
    assert not bench.document.edits
    assert not changed(bench).any()
    key(window, Qt.Key.Key_Delete)
    key(window, Qt.Key.Key_Z, CTRL)
    assert len(bench.document.edits) == 1


def test_what_is_hidden_has_no_outlines(window: MainWindow, bench: Workbench) -> None:
    heal(window)
    x, y = source(bench)
    bench.window.panel.edits.rows.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert bench.window.healing.healer.index is None
    assert not window.toolbox.current.list_marks()
    assert not window.toolbox.current.grabs((x, y), pixel=1)


def test_cloning_copies_as_it_is_but_for_a_soft_edge(window: MainWindow, bench: Workbench) -> None:
    bench.window.options.heal.manners["clone"].click()
    drag(window, (200, 60), (200, 60), held=ALT)
    heal(window, (100, 100), (120, 100))
    assert fill(bench).method == "clone"
    assert np.array_equal(bench.document.image[98:103, 100:120], noise()[58:63, 200:220])
    bench.window.options.heal.manners["heal"].click()
    assert fill(bench).method == "heal", "also of what is at hand"
    assert placement(bench) == Placement(100, -40)
    assert not np.array_equal(bench.document.image[98:103, 100:120], noise()[58:63, 200:220])


def test_the_source_is_turned_and_mirrored_and_another_one_proposed(window: MainWindow, bench: Workbench) -> None:
    heal(window)
    panel, first = bench.window.options.heal, placement(bench)
    panel.mirror.click()
    assert placement(bench).mirrored
    panel.quarter.click()
    assert placement(bench).angle == 90
    assert panel.angle.value() == 90
    panel.angle.setValue(-30)
    assert placement(bench).angle == 330
    seen = bench.document.image.copy()
    key(window, Qt.Key.Key_H, SHIFT)
    assert placement(bench).angle == 0
    assert not np.array_equal(bench.document.image, seen)
    for _ in range(4):
        key(window, Qt.Key.Key_Z, CTRL)
    assert placement(bench) == first


def test_a_click_on_an_earlier_spot_takes_it_at_hand(window: MainWindow, bench: Workbench) -> None:
    heal(window, (100, 100), (110, 100))
    heal(window, (250, 180), (260, 180))
    healer = bench.window.healing.healer
    assert healer.index == 1
    drag(window, (105, 100), (105, 100))
    assert healer.index == 0
    assert len(bench.document.edits) == 2
    assert bench.window.panel.edits.rows.index == 0, "the list says so too"
    bench.window.panel.edits.rows.select(1)
    assert healer.index == 1
    x, y = source(bench)
    drag(window, (x, y), (x, y - 20 if y > 60 else y + 20))
    assert len(bench.document.edits) == 2


def test_it_is_an_edit_like_any_other(window: MainWindow, bench: Workbench) -> None:
    heal(window)
    rows = bench.window.panel.edits.rows
    assert "Healed" in rows.item(0).text()
    rows.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not changed(bench).any()
    rows.item(0).setCheckState(Qt.CheckState.Checked)
    assert changed(bench).any()
    bench.window.panel.edits.delete.click()
    assert not changed(bench).any()
    assert bench.window.healing.healer.index is None


def test_a_later_edit_stays_over_a_source_that_moves(window: MainWindow, bench: Workbench) -> None:
    heal(window, (100, 100), (110, 100))
    heal(window, (100, 108), (110, 108))
    bench.window.panel.edits.rows.select(0)
    over = bench.document.image[108].copy()
    x, y = source(bench)
    press(window, x, y)
    move(window, x + 3, y + 12)
    assert np.array_equal(bench.document.image[108], over)
    release(window, x + 3, y + 12)
    assert np.array_equal(bench.document.image[108], over)


def test_it_is_kept_in_the_project_and_rendered_anew(
    window: MainWindow,
    bench: Workbench,
    person: FakePerson,
    tmp_path: Path,
    qtbot: QtBot,
    capsys: pytest.CaptureFixture[str],
) -> None:
    heal(window)
    bench.window.options.heal.quarter.click()
    person.project = tmp_path / "work.cleanplate"
    with qtbot.waitSignal(bench.photo_store.saved):
        key(window, Qt.Key.Key_P, CTRL | SHIFT)
    (again,) = load_project(person.project).edits
    assert isinstance(again, Fill)
    assert again.placement == placement(bench)
    arguments = ["render", str(person.project), "-o", str(tmp_path / "out.png"), "--again", "--json"]
    assert main(arguments) == 0
    assert json.loads(capsys.readouterr().out)["same_as_project"]
    assert np.array_equal(load_photo(tmp_path / "out.png").image, bench.document.image)


def test_projects_without_placements_are_as_they_were(
    window: MainWindow, bench: Workbench, person: FakePerson, tmp_path: Path, qtbot: QtBot
) -> None:
    key(window, Qt.Key.Key_B)
    drag(window, (100, 100), (120, 100))
    with qtbot.waitSignal(bench.editor.removed):
        key(window, Qt.Key.Key_Return)
    person.project = tmp_path / "work.cleanplate"
    with qtbot.waitSignal(bench.photo_store.saved):
        key(window, Qt.Key.Key_P, CTRL | SHIFT)
    with zipfile.ZipFile(person.project) as archive:
        assert "placement" not in archive.read("project.json").decode()


def test_without_a_mouse(window: MainWindow, bench: Workbench) -> None:
    key(window, Qt.Key.Key_K)
    QTest.keyPress(window.windowHandle(), Qt.Key.Key_Space)
    key(window, Qt.Key.Key_Right)
    QTest.keyRelease(window.windowHandle(), Qt.Key.Key_Space)
    assert len(bench.document.edits) == 1
    x, y = source(bench)
    move(window, x, y)
    first = placement(bench)
    QTest.keyPress(window.windowHandle(), Qt.Key.Key_Space)
    key(window, Qt.Key.Key_Down)
    QTest.keyRelease(window.windowHandle(), Qt.Key.Key_Space)
    assert placement(bench) != first
    assert len(bench.document.edits) == 1


def test_over_the_source_the_pointer_says_that_it_can_be_dragged(window: MainWindow, bench: Workbench) -> None:
    heal(window)
    move(window, *source(bench))
    assert window.canvas.cursor().shape() == Qt.CursorShape.SizeAllCursor
    move(window, 20, 20)
    assert window.canvas.cursor().shape() != Qt.CursorShape.SizeAllCursor
    key(window, Qt.Key.Key_B)
    move(window, *source(bench))
    assert window.canvas.cursor().shape() != Qt.CursorShape.SizeAllCursor
    assert not window.options.heal.groups[0].isVisible()


def test_what_cannot_be_changed_during_a_removal_is_not_shown_as_changed(
    window: MainWindow, bench: Workbench, filler: FillerSocket, qtbot: QtBot
) -> None:
    heal(window)
    section, slow = window.options.heal, SlowFiller()
    filler.filler = slow
    key(window, Qt.Key.Key_B)
    drag(window, (200, 200), (210, 200))
    key(window, Qt.Key.Key_Return)
    key(window, Qt.Key.Key_H)
    window.healing.healer.select(0)
    assert bench.editor.is_removing
    section.mirror.click()
    section.quarter.click()
    section.manners["clone"].click()
    assert not section.mirror.isChecked()
    assert section.angle.value() == 0
    assert section.manners["heal"].isChecked()
    slow.go_on.set()
    until(qtbot, lambda: not bench.editor.is_busy)
    assert placement(bench).mirrored is False
