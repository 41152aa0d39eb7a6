"""Finding in the window, with the mouse and the keys of a person: find, let one stay, remove the rest, undo."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from PyQt5.QtCore import QPoint, Qt
from PyQt5.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.document.remover import Choice
from app.ui.canvas.instance_outlines import InstanceOutlines
from app.ui.main_window import MainWindow
from inpainting.detection.instance import Instance, make_hole
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import InpaintRequest
from models.errors import WeightsError
from tests.fakes import GREEN, FailingFiller, FakeDetector, FakeFiller, SlowFiller
from tests.gui.window import HEIGHT, WIDTH, FillerSocket, drag, key, move, noise, trigger, until

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
EXTENT = Extent(WIDTH, HEIGHT)


def an_instance(label: str, box: Box, score: float) -> Instance:
    return Instance(label, score, box, np.ones((box.height, box.width), bool))


LEFT = an_instance("person", Box(20, 60, 60, 160), 0.93)
RIGHT = an_instance("person", Box(220, 60, 260, 160), 0.88)
CAR = an_instance("vehicle", Box(100, 180, 180, 220), 0.81)


@pytest.fixture
def detector() -> FakeDetector:
    return FakeDetector((LEFT, RIGHT, CAR))


@pytest.fixture
def found(window: MainWindow, bench: Workbench, qtbot: QtBot) -> MainWindow:
    """The window after D was pressed and everything was found."""
    key(window, Qt.Key.Key_D)
    until(qtbot, lambda: bench.proposals.count == 3)
    return window


def ended(bench: Workbench) -> bool:
    return not bench.editor.is_busy and bool(bench.document.edits)


def test_find_untick_one_remove_undo(found: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
    chips = found.panel.found.chips
    assert [chips.item(row).text() for row in range(3)] == ["Person  93%", "Person  88%", "Vehicle  81%"]
    assert np.array_equal(bench.document.image, noise()), "nothing is removed before review"
    assert found.toolbox.current.name == "select"

    drag(found, (240, 100))
    assert [finding.chosen for finding in bench.proposals.shown] == [True, False, True]
    assert chips.item(1).checkState() == Qt.CheckState.Unchecked

    key(found, Qt.Key.Key_Return)
    until(qtbot, lambda: ended(bench))
    gone = make_hole([LEFT, CAR], EXTENT, grow=3)
    assert (bench.document.image[gone] == GREEN).all()
    assert np.array_equal(bench.document.image[~gone], noise()[~gone]), "the unticked one is bit-identical"
    assert not bench.document.hole.any()
    assert [finding.instance for finding in bench.proposals.shown] == [RIGHT], "what stayed is still listed"

    key(found, Qt.Key.Key_Z, CTRL)
    assert np.array_equal(bench.document.image, noise())
    assert not bench.document.hole.any()
    assert [finding.chosen for finding in bench.proposals.shown] == [True, False, True], "the choice is back too"
    key(found, Qt.Key.Key_Z, CTRL)
    assert [finding.chosen for finding in bench.proposals.shown] == [True, True, True], "a tick is a step"
    assert not bench.editor.history.can_undo


@pytest.mark.parametrize("way", ["cancelled", "failed"])
def test_a_removal_that_came_to_nothing_loses_no_choice(
    found: MainWindow, bench: Workbench, filler: FillerSocket, qtbot: QtBot, way: str
) -> None:
    drag(found, (240, 100))
    slow = SlowFiller()
    filler.filler = slow if way == "cancelled" else FailingFiller(MemoryError())
    key(found, Qt.Key.Key_Return)
    if way == "cancelled":
        until(qtbot, slow.begun.is_set)
        key(found, Qt.Key.Key_Escape)
        slow.go_on.set()
    until(qtbot, lambda: not bench.editor.is_busy)
    assert [finding.chosen for finding in bench.proposals.shown] == [True, False, True]
    filler.filler = FakeFiller()
    bench.editor.choose(Choice("telea"))
    bench.editor.paint_box(Box(280, 10, 300, 30), erase=False)
    with qtbot.waitSignal(bench.editor.removed):
        bench.editor.remove_hole()
    assert [finding.chosen for finding in bench.proposals.shown] == [True, False, True], "elsewhere"


def test_nothing_is_copied_from_what_was_found_and_stays(
    found: MainWindow, bench: Workbench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    requests: list[InpaintRequest] = []
    take = bench.document.take_snapshot
    monkeypatch.setattr(bench.document, "take_snapshot", lambda *of: requests.append(take(*of)) or requests[-1])
    drag(found, (240, 100))
    key(found, Qt.Key.Key_Return)
    until(qtbot, lambda: ended(bench))
    [request] = requests
    assert request.excluded is not None
    assert np.array_equal(request.excluded, make_hole([RIGHT], EXTENT, grow=0))


def test_a_chip_toggles_too_and_the_pointer_shows_which_is_which(found: MainWindow, bench: Workbench) -> None:
    chips = found.panel.found.chips
    chips.item(2).setCheckState(Qt.CheckState.Unchecked)
    assert [finding.chosen for finding in bench.proposals.shown] == [True, True, False]
    move(found, 40, 100)
    assert bench.proposals.pointed_at == 0
    move(found, 150, 20)
    assert bench.proposals.pointed_at is None
    QTest.mouseMove(chips.viewport(), chips.visualItemRect(chips.item(1)).center() + QPoint(1, 1))
    assert bench.proposals.pointed_at == 1


def test_certainty_filters_without_searching_again(
    found: MainWindow, bench: Workbench, detector: FakeDetector, qtbot: QtBot
) -> None:
    found.panel.found.certainty.setValue(90)
    assert [finding.instance for finding in bench.proposals.shown] == [LEFT]
    assert found.panel.found.chips.count() == 1
    found.panel.found.certainty.setValue(30)
    assert len(bench.proposals.shown) == 3
    assert len(detector.searches) == 1
    found.panel.found.certainty.setValue(90)
    key(found, Qt.Key.Key_Return)
    until(qtbot, lambda: ended(bench))
    assert np.array_equal(bench.document.image[:, 80:], noise()[:, 80:]), "what is not shown is not removed"


def test_all_none_and_only(found: MainWindow, bench: Workbench) -> None:
    key(found, Qt.Key.Key_A, CTRL | SHIFT)
    assert bench.proposals.chosen == ()
    key(found, Qt.Key.Key_A, CTRL)
    assert bench.proposals.chosen == (LEFT, RIGHT, CAR)
    bench.proposals.choose_only("vehicle")
    assert bench.proposals.chosen == (CAR,)


def test_to_mask_then_refined_with_the_brush(found: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
    bench.proposals.choose_only("vehicle")
    found.panel.found.growth.setValue(6)
    key(found, Qt.Key.Key_Return, SHIFT)
    until(qtbot, lambda: bool(bench.document.hole.any()))
    assert bench.proposals.chosen == (), "it goes with the mask now, not twice"
    assert np.array_equal(bench.document.hole, make_hole([CAR], EXTENT, grow=6))
    assert found.toolbox.current.name == "brush"
    found.toolbox.set_size(20)
    drag(found, (120, 200), button=Qt.MouseButton.RightButton)
    assert not bench.document.hole[200, 120]
    key(found, Qt.Key.Key_Z, CTRL)
    key(found, Qt.Key.Key_Z, CTRL)
    assert not bench.document.hole.any(), "selecting what was found is one step"
    assert bench.proposals.chosen == (CAR,), "with its ticks"


def test_find_and_remove_at_once_is_one_step(window: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
    key(window, Qt.Key.Key_D, CTRL | SHIFT)
    until(qtbot, lambda: ended(bench))
    assert (bench.document.image[100, 40] == GREEN).all()
    key(window, Qt.Key.Key_Z, CTRL)
    assert np.array_equal(bench.document.image, noise())
    assert not bench.editor.history.can_undo


@pytest.mark.parametrize(("digit", "label"), [("1", "person"), ("2", "vehicle"), ("4", "text")])
def test_a_digit_finds_one_class(
    window: MainWindow, bench: Workbench, detector: FakeDetector, qtbot: QtBot, digit: str, label: str
) -> None:
    key(window, ord(digit))
    until(qtbot, lambda: not bench.proposals.is_searching)
    assert detector.searches == [(label,)]
    assert {finding.instance.label for finding in bench.proposals.shown} <= {label}
    if label == "text":
        assert "Nothing was found" in window.alerts.accessibleDescription()


def test_escape_stops_the_search_then_forgets_what_was_found(
    window: MainWindow, bench: Workbench, detector: FakeDetector, qtbot: QtBot
) -> None:
    detector.go_on = threading.Event()
    key(window, Qt.Key.Key_D)
    until(qtbot, lambda: bool(detector.searches))
    assert bench.proposals.is_searching
    assert not window.actions_["detect"].isEnabled()
    key(window, Qt.Key.Key_Escape)
    until(qtbot, lambda: not bench.proposals.is_searching)
    assert bench.proposals.count == 0

    detector.go_on.set()
    key(window, Qt.Key.Key_D)
    until(qtbot, lambda: bench.proposals.count == 3)
    key(window, Qt.Key.Key_Escape)
    assert bench.proposals.count == 0
    assert np.array_equal(bench.document.image, noise())


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (WeightsError("The weights “segmenter” are not there."), "are not there"),
        (ValueError("odd"), "unexpected error"),
    ],
)
def test_a_detector_that_fails_is_a_sentence_and_the_window_goes_on(
    window: MainWindow, bench: Workbench, detector: FakeDetector, qtbot: QtBot, error: Exception, words: str
) -> None:
    detector.error = error
    key(window, Qt.Key.Key_D)
    until(qtbot, lambda: not bench.proposals.is_searching)
    assert words in window.alerts.accessibleDescription()
    detector.error = None
    key(window, Qt.Key.Key_D)
    until(qtbot, lambda: bench.proposals.count == 3)


def test_another_photo_forgets_what_was_found(found: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
    bench.photo_store.open_pasted(noise()[:100, :100].copy())
    assert bench.proposals.count == 0
    assert not found.panel.found.chips.count()


def test_painting_and_findings_go_together(found: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
    trigger(found, "brush")
    found.toolbox.set_size(20)
    drag(found, (150, 100))
    painted = bench.document.hole.copy()
    assert painted[100, 150]
    key(found, Qt.Key.Key_Return)
    until(qtbot, lambda: not bench.editor.is_removing and not bench.document.hole.any())
    gone = painted | make_hole([LEFT, RIGHT, CAR], EXTENT, grow=3)
    assert (bench.document.image[gone] == GREEN).all()
    assert np.array_equal(bench.document.image[~gone], noise()[~gone])
    key(found, Qt.Key.Key_Z, CTRL)
    assert np.array_equal(bench.document.hole, painted), "what was painted is back"


def test_a_shadow_is_suggested_but_stays_unless_it_is_chosen(
    window: MainWindow, bench: Workbench, detector: FakeDetector, qtbot: QtBot
) -> None:
    image = np.full((HEIGHT, WIDTH, 3), 180, np.uint8)
    image[LEFT.box.slices] = (60, 90, 200)
    image[162:180, 30:100] = 100
    bench.photo_store.open_pasted(image)
    detector.instances = (LEFT,)
    key(window, Qt.Key.Key_D)
    until(qtbot, lambda: bench.proposals.count == 2)
    assert window.panel.found.chips.item(1).text() == "Shadow  maybe"
    assert [finding.chosen for finding in bench.proposals.shown] == [True, False]
    drag(window, (70, 170))
    key(window, Qt.Key.Key_Return)
    until(qtbot, lambda: ended(bench))
    assert (bench.document.image[170, 70] == GREEN).all()


def test_what_cannot_be_looked_for_is_said_and_the_rest_is_found(
    window: MainWindow, bench: Workbench, detector: FakeDetector, qtbot: QtBot
) -> None:
    detector.notes = ("Text cannot be looked for.",)
    said: list[str] = []
    bench.editor.noticed.connect(lambda notice: said.append(notice.text))
    key(window, Qt.Key.Key_D)
    until(qtbot, lambda: bench.proposals.count == 3)
    assert said == ["Text cannot be looked for."]


def test_the_subject_and_the_doubtful_are_listed_but_not_ticked(
    window: MainWindow, bench: Workbench, detector: FakeDetector, qtbot: QtBot
) -> None:
    subject = an_instance("person", Box(100, 40, 220, 220), 0.97)
    doubtful = an_instance("animal", Box(260, 200, 280, 220), 0.6)
    detector.instances = (subject, LEFT, doubtful)
    key(window, Qt.Key.Key_D)
    until(qtbot, lambda: bench.proposals.count == 3)
    bench.proposals.set_min_score(0.5)
    assert [finding.chosen for finding in bench.proposals.shown] == [False, True, False]
    bench.proposals.dismiss()
    key(window, Qt.Key.Key_1)
    until(qtbot, lambda: bench.proposals.count == 2)
    assert [finding.chosen for finding in bench.proposals.shown] == [True, True], "people were asked for"


def test_the_outline_is_that_of_the_hole(found: MainWindow, bench: Workbench) -> None:
    marks = InstanceOutlines(bench.document, bench.proposals)
    for growth, reach in ((0, 0), (6, 6), (None, 3)):
        bench.proposals.set_growth(growth)
        box = marks.outline(0).boundingRect()
        assert abs(box.left() - (LEFT.box.x0 - reach)) <= 1
        assert abs(box.bottom() - (LEFT.box.y1 + reach)) <= 1
