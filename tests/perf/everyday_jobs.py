"""Ten everyday jobs, done with mouse events in the real window: `python -m tests.perf.everyday_jobs` prints a table.

Counted are clicks and strokes from where the job begins; the seconds are the program's alone, from the first click
until the result is on the screen, on the sample photos and with the real networks. A person's own time comes on top.
Not a test: a busy machine must not fail anything here.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PyQt5.QtCore import QPoint, Qt
from PyQt5.QtTest import QTest
from PyQt5.QtWidgets import QApplication, QListWidget, QToolButton, QWidget

from app import bootstrap
from app.ui.dialogs.prompts import Unsaved
from app.ui.main_window import MainWindow
from resources import find_folder
from tests.fakes import FakePerson

_LONGEST = 300.0
_LEFT = Qt.MouseButton.LeftButton


class Jobs:
    """One window, a hand that counts what it does, and a person who answers what is asked."""

    def __init__(self, application: QApplication, room: Path) -> None:
        self.person = FakePerson(unsaved=Unsaved.DISCARD, to_save=room / "result.png")
        self.bench = bootstrap.build_workbench(
            application, settings=room / "settings.json", recovery=room / "recovery", prompts=self.person
        )
        self.window: MainWindow = self.bench.window
        self._room = room
        self._count, self._started = 0, 0.0
        self.window.resize(1600, 1000)
        self.window.show()
        self.bench.editor.warm_up()
        self._wait(lambda: self.window.status.state_text == "Ready")

    def run(self) -> None:
        """Do all jobs, a row of the table each."""
        print("| job | clicks and strokes | seconds |\n|---|---|---|")
        for number, (words, job, photo) in enumerate(self._list_jobs(), 1):
            if photo:
                self._open(photo)
            self._count, self._started = 0, time.perf_counter()
            job()
            print(f"| {number}. {words} | {self._count} | {time.perf_counter() - self._started:.1f} |", flush=True)

    def _list_jobs(self) -> list[tuple[str, Callable[[], None], str]]:
        return [
            ("Open a photo from the start page", self._open_from_card, ""),
            ("Paint over a thing and remove it", self._paint_and_remove, "rocket.jpg"),
            ("The same, gone when the brush is lifted", self._remove_on_release, "rocket.jpg"),
            ("Find what could go, and remove one of it", self._find_and_remove, "astronaut.jpg"),
            ("Click an object and remove it", self._pick_and_remove, "coffee.png"),
            ("See other fills and take the second", self._try_another, ""),
            ("Paint the original back over a part", self._restore, ""),
            ("Heal a spot from a place beside it", self._heal, "rocket.jpg"),
            ("Save the result under a new name", self._save, ""),
            ("Clean a folder of three photos", self._clean_folder, ""),
        ]

    def _open_from_card(self) -> None:
        self.person.to_open = find_folder("samples") / "rocket.jpg"
        self._click(self.window.welcome.cards["open"])
        self._wait(lambda: self.bench.document.has_photo)

    def _paint_and_remove(self) -> None:
        self._stroke((0.16, 0.55), (0.16, 0.95))
        self._remove()

    def _remove_on_release(self) -> None:
        self._click(self._find_button("remove_on_release"))
        self._stroke((0.16, 0.55), (0.16, 0.95))
        self._wait_for_fill()
        self.window.settings.change(remove_on_release=False)

    def _find_and_remove(self) -> None:
        self._click(self._find_button("detect"))
        self._wait(lambda: bool(self.bench.proposals.shown))
        if not self.bench.proposals.chosen:
            chips = self.window.panel.found.chips
            self._click_at(chips, QPoint(16, 28))
        self._remove()

    def _pick_and_remove(self) -> None:
        self._click(self._find_button("select"))
        self._click_picture(0.5, 0.45)
        self._wait(lambda: bool(self.bench.proposals.chosen))
        self._remove()

    def _try_another(self) -> None:
        self._click(self._find_button("try_another"))
        rows = self.window.alternatives.strip.rows
        self._wait(lambda: rows.count() > 1 and not self.bench.editor.is_busy)
        self._click_at(rows, _find_middle(rows, 1))
        self._wait(lambda: self.window.panel.edits.rows.count() > 0)
        self.window.alternatives.close()

    def _restore(self) -> None:
        self._click(self._find_button("restorer"))
        before = len(self.bench.document.edits)
        self._stroke((0.45, 0.45), (0.55, 0.45))
        self._wait(lambda: len(self.bench.document.edits) > before)

    def _heal(self) -> None:
        self._click(self._find_button("heal"))
        before = len(self.bench.document.edits)
        self._stroke((0.3, 0.3), (0.32, 0.3))
        self._wait(lambda: len(self.bench.document.edits) > before and not self.bench.editor.is_busy)

    def _save(self) -> None:
        self._click(self._find_button("save"))
        self._wait(lambda: self.person.to_save is not None and self.person.to_save.exists())
        self._wait(lambda: not self.bench.photo_store.is_saving)

    def _clean_folder(self) -> None:
        self.person.folder = self._room / "photos"
        self.person.folder.mkdir()
        for name in ("rocket.jpg", "astronaut.jpg", "coffee.png"):
            shutil.copy(find_folder("samples") / name, self.person.folder)
        window = self.window.batch.show_window()
        self._click(window.hint)
        self._wait(lambda: window.run_button.isEnabled())
        self._click(window.run_button)
        self._wait(lambda: window.report_button.isVisible())
        window.close()

    def _open(self, name: str) -> None:
        self.window.open_paths([find_folder("samples") / name])
        self._wait(lambda: self.bench.photo_store.name == name and not self.bench.editor.is_busy)
        self.window.actions_["brush"].trigger()
        QApplication.processEvents()

    def _remove(self) -> None:
        self._click(self.window.panel.remove_button)
        self._wait_for_fill()

    def _wait_for_fill(self) -> None:
        self._wait(lambda: bool(self.bench.document.edits) and not self.bench.editor.is_busy)

    def _find_button(self, name: str) -> QWidget:
        """The button that is seen for an action."""
        action = self.window.actions_[name]
        shown = (one for one in self.window.findChildren(QToolButton) if one.isVisible())
        return next(one for one in shown if one.defaultAction() is action)

    def _click(self, widget: QWidget) -> None:
        self._click_at(widget, QPoint(min(40, widget.width() // 2), widget.height() // 2))

    def _click_at(self, widget: QWidget, place: QPoint) -> None:
        self._count += 1
        target = widget.viewport() if isinstance(widget, QListWidget) else widget
        QTest.mouseClick(target, _LEFT, Qt.KeyboardModifier.NoModifier, place)
        QApplication.processEvents()

    def _click_picture(self, across: float, down: float) -> None:
        self._click_at(self.window.canvas, self._find_place(across, down))

    def _stroke(self, *points: tuple[float, float]) -> None:
        """A drag over the picture, in shares of its size."""
        self._count += 1
        canvas, places = self.window.canvas, [self._find_place(*point) for point in points]
        QTest.mousePress(canvas, _LEFT, Qt.KeyboardModifier.NoModifier, places[0])
        for place in places[1:]:
            QTest.mouseMove(canvas, place)
        QTest.mouseRelease(canvas, _LEFT, Qt.KeyboardModifier.NoModifier, places[-1])
        QApplication.processEvents()

    def _find_place(self, across: float, down: float) -> QPoint:
        extent = self.bench.document.extent
        return self.window.canvas.to_window(extent.width * across, extent.height * down).toPoint()

    def _wait(self, condition: Callable[[], bool]) -> None:
        """Let the window live until something is so."""
        end = time.perf_counter() + _LONGEST
        while not condition():
            QApplication.processEvents()
            time.sleep(0.005)
            if time.perf_counter() > end:
                sys.exit("This job did not come to its end.")


def _find_middle(rows: QListWidget, number: int) -> QPoint:
    item = rows.item(number)
    assert item is not None
    return rows.visualItemRect(item).center()


def main() -> None:
    """All jobs in a room of their own."""
    application = bootstrap.create_application()
    room = Path(tempfile.mkdtemp(prefix="cleanplate-jobs-"))
    jobs = Jobs(application, room)
    jobs.run()
    jobs.bench.close()
    shutil.rmtree(room)


if __name__ == "__main__":
    main()
