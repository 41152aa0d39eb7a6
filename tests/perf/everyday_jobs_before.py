"""The everyday jobs in the window as it was before it was redone: the column “before” of `docs/everyday-jobs.md`.

It runs in a checkout of the last commit before that work (04cec41, 2026-11-30), whose window has these names:

    git worktree add ../before 04cec41 && cp tests/perf/everyday_jobs_before.py ../before/tests/perf/
    cd ../before && PYTHONPATH=$PWD python -m tests.perf.everyday_jobs_before

Counted as in `everyday_jobs`; what that window could not do is not in the list. Not a test.
"""

# mypy: ignore-errors

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PyQt5.QtCore import QPoint, Qt
from PyQt5.QtTest import QTest
from PyQt5.QtWidgets import QApplication, QListWidget, QToolButton

from app import bootstrap
from app.ui.dialogs.prompts import Unsaved
from resources import find_folder
from tests.fakes import FakePerson

_LONGEST = 300.0
_SAMPLES = ("rocket.jpg", "astronaut.jpg", "coffee.png")


class Jobs:
    """One window of that time and a hand that counts."""

    def __init__(self, application, room: Path) -> None:
        self.person = FakePerson(unsaved=Unsaved.DISCARD, to_save=room / "result.png")
        self.bench = bootstrap.build_workbench(
            application, settings=room / "settings.json", recovery=room / "recovery", prompts=self.person
        )
        self.window, self._room, self._count = self.bench.window, room, 0
        self.window.resize(1600, 1000)
        self.window.show()
        self.bench.editor.warm_up()
        self._wait(lambda: self.window.status.state_text.startswith("Ready"))

    def run(self) -> None:
        print("| job | clicks and strokes | seconds |\n|---|---|---|")
        for words, job, photo in (
            ("1. Open a photo from the start page", self._open_from_card, ""),
            ("2. Paint over a thing and remove it", self._paint_and_remove, "rocket.jpg"),
            ("4. Find what could go, and remove one of it", self._find_and_remove, "astronaut.jpg"),
            ("5. Click an object and remove it", self._pick_and_remove, "coffee.png"),
            ("6. See other fills and take the second", self._try_another, ""),
            ("7. Paint the original back over a part", self._restore, ""),
            ("9. Save the result under a new name", self._save, ""),
            ("10. Clean a folder of three photos", self._clean_folder, ""),
        ):
            if photo:
                self._open(photo)
            self._count, started = 0, time.perf_counter()
            job()
            print(f"| {words} | {self._count} | {time.perf_counter() - started:.1f} |", flush=True)

    def _open_from_card(self) -> None:
        self.person.to_open = find_folder("samples") / "rocket.jpg"
        self._click(self.window.welcome._button)
        self._wait(lambda: self.bench.document.has_photo)

    def _paint_and_remove(self) -> None:
        self._stroke((0.16, 0.55), (0.16, 0.95))
        self._remove()

    def _find_and_remove(self) -> None:
        """What is found first goes: it is ticked if it was not, the others are unticked."""
        self._click(self._find_button("detect"))
        self._wait(lambda: self.bench.findings.count > 0 and not self.bench.findings.is_searching)
        chips = self.window.panel.found.chips
        for row in range(chips.count()):
            if (chips.item(row).checkState() == Qt.CheckState.Checked) != (row == 0):
                self._click_at(chips, QPoint(16, chips.visualItemRect(chips.item(row)).center().y()))
        self._remove()

    def _pick_and_remove(self) -> None:
        self._click(self._find_button("select"))
        self._click_at(self.window.canvas, self._find_place(0.5, 0.45))
        self._wait(lambda: self.bench.findings.count > 0 or self.bench.document.selected_pixels > 0)
        self._remove()

    def _try_another(self) -> None:
        """One at a time, in place of the one before."""
        before = self.bench.document.edits[-1]
        self._click(self._find_button("try_another"))
        self._wait(lambda: not self.bench.editor.is_busy and self.bench.document.edits[-1:] != (before,))

    def _restore(self) -> None:
        self._click(self._find_button("restorer"))
        before = len(self.bench.document.edits)
        self._stroke((0.45, 0.45), (0.55, 0.45))
        self._wait(lambda: len(self.bench.document.edits) > before)

    def _save(self) -> None:
        self._click(self._find_button("save"))
        self._wait(lambda: self.person.to_save.exists() and not self.bench.filing.is_saving)

    def _clean_folder(self) -> None:
        self.person.folder = self._room / "photos"
        self.person.folder.mkdir()
        for name in _SAMPLES:
            shutil.copy(find_folder("samples") / name, self.person.folder)
        window = self.window.batch.open()
        self._click(window.choose_button)
        self._wait(lambda: window.run_button.isEnabled())
        self._click(window.run_button)
        self._wait(lambda: window.report_button.isVisible())
        window.close()

    def _open(self, name: str) -> None:
        self.window.open_paths([find_folder("samples") / name])
        self._wait(lambda: self.bench.filing.name == name and not self.bench.editor.is_busy)
        self.window.actions_["brush"].trigger()
        QApplication.processEvents()

    def _remove(self) -> None:
        self._click(self.window.panel.remove_button)
        self._wait(lambda: bool(self.bench.document.edits) and not self.bench.editor.is_busy)

    def _find_button(self, name: str):
        action = self.window.actions_[name]
        shown = (one for one in self.window.findChildren(QToolButton) if one.isVisible())
        return next(one for one in shown if one.defaultAction() is action)

    def _click(self, widget) -> None:
        self._click_at(widget, QPoint(min(40, widget.width() // 2), widget.height() // 2))

    def _click_at(self, widget, place: QPoint) -> None:
        self._count += 1
        target = widget.viewport() if isinstance(widget, QListWidget) else widget
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        QApplication.processEvents()

    def _stroke(self, *points: tuple[float, float]) -> None:
        self._count += 1
        canvas, places = self.window.canvas, [self._find_place(*point) for point in points]
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[0])
        for place in places[1:]:
            QTest.mouseMove(canvas, place)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[-1])
        QApplication.processEvents()

    def _find_place(self, across: float, down: float) -> QPoint:
        extent = self.bench.document.extent
        return self.window.canvas.to_window(extent.width * across, extent.height * down).toPoint()

    def _wait(self, condition) -> None:
        end = time.perf_counter() + _LONGEST
        while not condition():
            QApplication.processEvents()
            time.sleep(0.005)
            if time.perf_counter() > end:
                sys.exit("This job did not come to its end.")


def main() -> None:
    """All jobs in a room of their own."""
    room = Path(tempfile.mkdtemp(prefix="cleanplate-jobs-"))
    jobs = Jobs(bootstrap.create_application(), room)
    jobs.run()
    jobs.bench.close()
    shutil.rmtree(room)


if __name__ == "__main__":
    main()
