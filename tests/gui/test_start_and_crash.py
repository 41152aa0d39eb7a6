"""The start without torch, a window that stays awake during a job, and errors nobody caught."""

from __future__ import annotations

import logging
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path

import pytest
from PyQt5.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.logs import start_logging
from app.ui.actions import SPECS
from app.ui.dialogs.crash import CrashReporter
from app.ui.main_window import MainWindow
from app.ui.widgets import theme
from resources import read_text
from tests.fakes import BusyFiller
from tests.gui.window import FillerSocket, drag, trigger, until

ROOT = Path(__file__).parents[2]

SHOW = """
import sys
from app import bootstrap
application = bootstrap.create_application()
bench = bootstrap.build_workbench(application)
bench.window.show()
application.processEvents()
assert bench.window.isVisible()
heavy = sorted(set(sys.modules) & {"torch", "torchvision", "scipy", "cv2", "tensorboard"})
bench.window.close()
bench.close()
print("loaded:", *heavy)
"""


def test_the_window_is_up_before_torch_is_loaded() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", SHOW], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.split() == ["loaded:"]


RUN = """
import sys
from pathlib import Path
from PyQt5.QtCore import QTimer
from app.bootstrap import run_window

def leave(bench):
    bench.photo_store.opened.connect(lambda path: QTimer.singleShot(0, bench.window.close))

sys.exit(run_window([Path(sys.argv[1])], on_shown=leave))
"""


def test_a_photo_from_the_command_line_is_opened_and_the_program_ends_well(photo_path: Path) -> None:
    command = [sys.executable, "-c", RUN, str(photo_path)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 0, ended.stderr
    assert "Traceback" not in ended.stderr


def test_the_window_stays_awake_during_a_job(
    bench: Workbench, window: MainWindow, filler: FillerSocket, qtbot: QtBot
) -> None:
    filler.filler = BusyFiller(1.0)
    drag(window, (100, 100), (140, 100))
    beats: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    timer.start(5)
    trigger(window, "remove")
    until(qtbot, lambda: not bench.editor.is_removing)
    timer.stop()
    gaps = sorted(later - earlier for earlier, later in pairwise(beats))
    assert len(beats) > 40
    assert gaps[int(len(gaps) * 0.95)] < 0.05, "the window hardly ever waits"
    assert gaps[-1] < 0.25, "not even once for long, on a machine that may be busy with other things"


def test_an_error_nobody_caught_is_logged_and_shown_and_can_be_copied(
    bench: Workbench, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    reporter = CrashReporter(bench.window)
    try:
        raise ZeroDivisionError("in a slot")
    except ZeroDivisionError as error:
        with caplog.at_level(logging.CRITICAL):
            reporter.handle(type(error), error, error.__traceback__)
    until(qtbot, lambda: reporter.dialog is not None)
    dialog = reporter.dialog
    assert dialog is not None
    assert "ZeroDivisionError: in a slot" in dialog.report
    assert "ZeroDivisionError" in caplog.text
    dialog.copy()
    from PyQt5.QtWidgets import QApplication

    assert QApplication.clipboard().text() == dialog.report
    assert bench.window.isVisible()
    dialog.close()


def test_the_reporter_takes_over_and_gives_back(bench: Workbench) -> None:
    before = sys.excepthook
    reporter = CrashReporter(bench.window)
    reporter.install()
    assert sys.excepthook == reporter.handle
    reporter.uninstall()
    assert sys.excepthook is before


def test_the_log_is_a_file_in_the_state_folder(tmp_path: Path) -> None:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    path = start_logging(tmp_path / "state")
    logging.getLogger("test").info("hello")
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    assert path is not None
    assert "hello" in path.read_text()


def test_a_log_that_cannot_be_written_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    level = logging.getLogger().level
    assert start_logging(tmp_path / "file" / "below") is None
    logging.getLogger().setLevel(level)


@pytest.mark.parametrize("palette", [theme.DARK, theme.LIGHT], ids=lambda palette: palette.name)
def test_words_can_be_read_in_both_themes(palette: theme.Palette) -> None:
    pairs = [
        (palette.text, palette.window),
        (palette.text, palette.surface),
        (palette.text, palette.raised),
        (palette.muted, palette.surface),
        (palette.muted, palette.window),
        (palette.on_accent, palette.accent),
        (palette.accent_text, palette.surface),
        (palette.accent_text, palette.accent_soft),
        (palette.text, palette.danger_soft),
        (palette.text, palette.warning_soft),
        (palette.text, palette.accent_soft),
    ]
    for front, back in pairs:
        assert contrast(front, back) >= 4.5, f"{front} on {back}"


@pytest.mark.parametrize("palette", [theme.DARK, theme.LIGHT], ids=lambda palette: palette.name)
def test_the_style_sheet_is_complete(palette: theme.Palette) -> None:
    assert "$" not in theme.format_style_sheet(palette)


def test_every_icon_is_there_and_takes_the_colour_of_the_theme() -> None:
    for name in {spec.icon for spec in SPECS if spec.icon} | {"info", "warning", "error", "close", "photo"}:
        text = read_text(f"icons/{name}.svg")
        assert 'viewBox="0 0 24 24"' in text
        assert "currentColor" in text


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG 2.1, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(color: str) -> float:
    parts = [int(color[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
