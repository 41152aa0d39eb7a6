"""Dust, hairs, wires and other distractions in the window: found when asked for, everywhere or in what is painted."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import PIL.Image
import pytest
from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.ui.widgets.qimage import read_pixels
from inpainting.engine.geometry import Box
from inpainting.engine.request import Hole, Image
from tests.dust import add_dust
from tests.fakes import GREEN, FakeDetector, FakePerson, found
from tests.gui.window import drag, key, open_photo, trigger, until
from tests.wires import draw_wire, hang, make_sky

WIDTH, HEIGHT = 720, 480


def show(bench: Workbench, image: Image, tmp_path: Path, qtbot: QtBot) -> None:
    PIL.Image.fromarray(image).save(tmp_path / "picture.png")
    open_photo(bench, tmp_path / "picture.png", qtbot)


@pytest.fixture
def dust(bench: Workbench, tmp_path: Path, qtbot: QtBot) -> Hole:
    """The pixels of the dust in the photo that is open."""
    image = make_sky(WIDTH, HEIGHT)
    pixels = add_dust(image, count=16, depth=70)
    show(bench, image, tmp_path, qtbot)
    return pixels


def labels(bench: Workbench) -> list[str]:
    return [one.instance.label for one in bench.proposals.shown]


def test_specks_are_found_with_a_key_removed_and_brought_back(bench: Workbench, dust: Hole, qtbot: QtBot) -> None:
    key(bench.window, Qt.Key.Key_6)
    until(qtbot, lambda: len(bench.proposals.shown) > 8)
    assert set(labels(bench)) == {"speck"}
    assert all(one.chosen for one in bench.proposals.shown)
    key(bench.window, Qt.Key.Key_Return)
    until(qtbot, lambda: bool(bench.document.edits))
    assert (bench.document.image[dust] == GREEN).all(axis=1).mean() > 0.6
    bench.editor.undo()
    assert len(bench.proposals.shown) > 8


def test_finding_everything_leaves_specks_alone(
    bench: Workbench, dust: Hole, detector: FakeDetector, qtbot: QtBot
) -> None:
    detector.instances = (found("person", Box(40, 40, 80, 120)),)
    trigger(bench.window, "detect")
    until(qtbot, lambda: bool(bench.proposals.shown))
    assert "speck" not in labels(bench)


def test_the_view_of_specks_makes_dust_stand_out(bench: Workbench, dust: Hole, qtbot: QtBot) -> None:
    canvas = bench.window.canvas

    def grab() -> np.ndarray:
        return read_pixels(canvas.grab().toImage())

    before = grab()
    key(bench.window, Qt.Key.Key_G)
    assert bench.window.actions_["speck_view"].isChecked()
    seen = grab()
    grey = (np.ptp(seen[..., :3].astype(int), axis=2) <= 2).mean()
    assert grey > 0.9 > (np.ptp(before[..., :3].astype(int), axis=2) <= 2).mean()
    key(bench.window, Qt.Key.Key_G)
    assert (grab() == before).all()


def test_find_within_what_is_painted(bench: Workbench, dust: Hole, qtbot: QtBot) -> None:
    window = bench.window
    trigger(window, "detect_speck")
    until(qtbot, lambda: len(bench.proposals.shown) > 8)
    everywhere = len(bench.proposals.shown)
    trigger(window, "fit")
    trigger(window, "rectangle")
    drag(window, (2, 2), (200, 200), (360, 470))
    trigger(window, "detect_within")
    until(qtbot, lambda: 0 < len(bench.proposals.shown) < everywhere)
    assert all(one.instance.box.x0 < 362 for one in bench.proposals.shown)
    assert not bench.document.hole.any(), "what was painted only said where to look"
    bench.editor.undo()
    assert bench.document.hole.any()


def test_find_within_nothing_says_so(bench: Workbench, dust: Hole, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.editor.noticed) as told:
        trigger(bench.window, "detect_within")
    assert "Paint over where to look" in told.args[0].text


def test_distractions_are_found_together_and_the_subject_stays(
    bench: Workbench, detector: FakeDetector, tmp_path: Path, qtbot: QtBot
) -> None:
    image = make_sky(WIDTH, HEIGHT)
    add_dust(image, count=12, depth=70)
    draw_wire(image, hang((10, 60), (700, 80), 30), width=3, colour=(30, 30, 35))
    show(bench, image, tmp_path, qtbot)
    subject, behind = found("person", Box(280, 100, 460, 470)), found("person", Box(60, 380, 100, 460))
    detector.instances = (
        subject,
        behind,
        found("text", Box(560, 462, 700, 476)),
        found("text", Box(300, 230, 360, 250)),
    )
    key(bench.window, Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    until(qtbot, lambda: len(bench.proposals.shown) > 3)
    ticked = [one.instance.label for one in bench.proposals.shown if one.chosen]
    assert set(ticked) == {"person", "text", "wire", "speck"}
    assert ticked.count("person") == ticked.count("text") == 1
    stays = [one.instance for one in bench.proposals.shown if not one.chosen]
    assert stays == [subject]
    key(bench.window, Qt.Key.Key_Return)
    until(qtbot, lambda: bool(bench.document.edits))
    assert (bench.document.image[subject.box.slices] == image[subject.box.slices]).all(), "to the bit"


def test_a_search_is_kept_as_a_recipe_and_used_again(
    bench: Workbench, dust: Hole, person: FakePerson, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    window, menu = bench.window, bench.window.recipes.menu
    window.settings.change(method="telea", speck_strength="3")
    trigger(window, "detect_speck")
    until(qtbot, lambda: len(bench.proposals.shown) > 8)
    bench.proposals.set_growth(7)
    person.recipe_name = "Old slides"
    open_menu(menu)
    next(action for action in menu.actions() if "Keep" in action.text()).trigger()
    assert person.asked == ["recipe"]

    window.settings.change(method="auto", speck_strength="1")
    trigger(window, "cancel")
    assert not bench.proposals.shown
    open_menu(menu)
    next(action for action in menu.actions() if action.text() == "Old slides").trigger()
    until(qtbot, lambda: len(bench.proposals.shown) > 8)
    assert bench.proposals.growth == 7
    assert bench.editor.choice.method == "telea"

    open_menu(menu)
    forgetting = next(action.menu() for action in menu.actions() if action.menu() is not None)
    forgetting.actions()[0].trigger()
    open_menu(menu)
    assert "Old slides" not in [action.text() for action in menu.actions()]


def test_a_recipe_that_cannot_be_read_is_told(
    bench: Workbench, dust: Hole, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    folder = tmp_path / "cleanplate" / "recipes"
    folder.mkdir(parents=True)
    (folder / "bad.json").write_text("{")
    with qtbot.waitSignal(bench.editor.noticed) as told:
        bench.window.recipes.use("bad")
    assert "is not a Cleanplate recipe" in told.args[0].text


def open_menu(menu: QMenu) -> None:
    """As the menu bar does before it shows one."""
    menu.aboutToShow.emit()
