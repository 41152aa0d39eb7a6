"""Wrong files, wrong masks, failing engines: one sentence in the window, nothing lost, and it goes on."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PyQt5.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.document.remover import EngineState
from app.core.notices import Tone
from app.ui.main_window import MainWindow
from models.errors import WeightsError
from tests.fakes import GREEN, FailingFiller, FakeFiller, FakePerson
from tests.gui.window import FillerSocket, drag, key, noise, trigger, until


def shown(window: MainWindow) -> str:
    """The sentence in the bar, checked to be one for a person."""
    notice = window.alerts.notice
    assert notice is not None
    assert window.alerts.isVisible()
    assert notice.text.endswith(".")
    assert "Traceback" not in notice.text
    assert "Error:" not in notice.text
    return notice.text


def bad_file(kind: str, folder: Path, photo: Path) -> Path:
    path = folder / f"{kind}.png"
    if kind == "text":
        path.write_text("I am not a picture")
    elif kind == "empty":
        path.touch()
    elif kind == "truncated":
        path.write_bytes(photo.read_bytes()[:20_000])
    return path


@pytest.mark.parametrize("kind", ["text", "empty", "truncated", "missing"])
def test_a_bad_file_is_a_sentence_and_the_picture_stays(
    bench: Workbench, window: MainWindow, photo_path: Path, tmp_path: Path, kind: str, qtbot: QtBot
) -> None:
    drag(window, (50, 50), (90, 60))
    hole = bench.document.hole.copy()
    window.open_paths([bad_file(kind, tmp_path, photo_path)])
    until(qtbot, lambda: window.alerts.notice is not None)
    assert kind in shown(window)
    assert np.array_equal(bench.document.image, noise())
    assert np.array_equal(bench.document.hole, hole)
    assert "photo.png" in window.windowTitle()


def test_remove_without_a_mask_says_what_to_do(window: MainWindow) -> None:
    key(window, Qt.Key.Key_Return)
    assert shown(window) == "Nothing is selected. Paint over what you want to remove first."


def test_remove_with_everything_selected_says_so(window: MainWindow) -> None:
    trigger(window, "invert")
    trigger(window, "remove")
    assert "whole picture" in shown(window)


@pytest.mark.parametrize("error", [RuntimeError("CUDNN_STATUS_INTERNAL_ERROR"), MemoryError(), ValueError("x")])
def test_an_exception_on_the_worker_is_a_sentence_and_the_window_goes_on(
    bench: Workbench, window: MainWindow, filler: FillerSocket, error: BaseException, qtbot: QtBot
) -> None:
    drag(window, (50, 50), (90, 60))
    hole = bench.document.hole.copy()
    broken = FailingFiller(error)
    filler.filler = broken
    key(window, Qt.Key.Key_Return)
    until(qtbot, lambda: window.alerts.notice is not None)
    shown(window)
    assert np.array_equal(bench.document.image, noise())
    assert np.array_equal(bench.document.hole, hole)

    broken.fill = FakeFiller().fill  # type: ignore[method-assign]
    key(window, Qt.Key.Key_Return)
    until(qtbot, lambda: not bench.editor.is_removing)
    assert (bench.document.image[hole] == GREEN).all()


def test_missing_weights_are_told_when_they_are_looked_for(
    bench: Workbench, window: MainWindow, filler: FillerSocket, qtbot: QtBot
) -> None:
    filler.error = WeightsError("The weights “x.safetensors” are missing. Install Cleanplate again.")
    bench.editor.warm_up()
    until(qtbot, lambda: bench.editor.engine_state is EngineState.FAILED)
    assert "are missing" in shown(window)
    assert window.status.state_text == "The network could not be loaded"
    drag(window, (50, 50), (90, 60))
    key(window, Qt.Key.Key_Escape)
    assert window.alerts.notice is None
    key(window, Qt.Key.Key_Return)
    until(qtbot, lambda: not bench.editor.is_removing)
    assert "are missing" in shown(window)
    assert bench.document.hole.any()


def test_a_mask_of_another_size_is_a_sentence(
    bench: Workbench, window: MainWindow, person: FakePerson, tmp_path: Path, qtbot: QtBot
) -> None:
    import PIL.Image

    person.mask_path = tmp_path / "mask.png"
    PIL.Image.fromarray(np.zeros((10, 10), np.uint8)).save(person.mask_path)
    trigger(window, "load_mask")
    until(qtbot, lambda: window.alerts.notice is not None)
    assert "10×10" in shown(window)


def test_saving_where_nothing_can_be_written_is_a_sentence(
    bench: Workbench, window: MainWindow, person: FakePerson, tmp_path: Path, qtbot: QtBot
) -> None:
    person.to_save = tmp_path / "nowhere" / "x.png"
    with qtbot.waitSignal(bench.photo_store.save_failed):
        trigger(window, "save")
    shown(window)
    assert bench.photo_store.target is None


def test_pasting_nothing_is_a_sentence(bench: Workbench, window: MainWindow, qapp: object) -> None:
    from PyQt5.QtWidgets import QApplication

    QApplication.clipboard().setText("only words")
    trigger(window, "paste")
    assert shown(window) == "There is no picture in the clipboard."
    assert window.alerts.notice is not None
    assert window.alerts.notice.tone is Tone.INFO
