"""Prints how fast the canvas is on a 24-megapixel picture; run by hand: `python -m tests.perf.bench_canvas`.

Not a test: a busy machine must not fail anything here.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PyQt5.QtCore import QEvent, QPointF, Qt, QTimer
from PyQt5.QtGui import QMouseEvent
from PyQt5.QtWidgets import QApplication

from app import bootstrap
from app.core.document.commands import ChangeEdits
from app.core.document.edits import Fill, FilledRegion
from app.core.document.remover import Choice, Remover
from app.core.files import make_photo_from_image
from app.core.jobs.model_cache import ModelCache
from inpainting.engine.geometry import Box
from tests.fakes import FakeFiller, fake_inpaint

WIDTH, HEIGHT = 6000, 4000


def main() -> None:
    """Strokes, undo and opening at fit and at 100 %."""
    application = bootstrap.create_application()
    folder = Path(tempfile.mkdtemp(prefix="cleanplate-bench-"))
    remover = Remover(
        ModelCache(load_filler=lambda method="auto", *, device="auto": FakeFiller()), inpaint=fake_inpaint
    )
    bench = _bench(application, folder, remover)
    bench.window.resize(1600, 1000)
    bench.window.show()
    image = np.random.default_rng(1).integers(0, 255, (HEIGHT, WIDTH, 3), np.uint8)
    photo = make_photo_from_image(image)
    _report("open and draw at fit", [_timed(lambda: (bench.document.open(photo), _draw(bench)))])
    viewport = bench.window.canvas.viewport
    for name, action in (("fit", viewport.fit), ("100 %", viewport.show_actual_size)):
        action()
        _draw(bench)
        for size in (40, 200, 1000):
            _report(f"one mouse move, brush {size} px, {name}", _strokes(bench, size))
        bench.editor.redo()
        _report(f"undo of a stroke, {name}", [_timed(lambda: (bench.editor.undo(), _draw(bench)))])
        _report(f"undo of a 512² patch, {name}", _patches(bench))
    hole = bench.document.hole.copy()
    hole[100:4000:7] = True
    _report("set a hole all over", [_timed(lambda: (bench.editor.set_hole(hole), _draw(bench)))])
    _report("grow it", [_timed(lambda: (bench.editor.grow_hole(4), _draw(bench)))])
    bench.close()
    _report("waits of the window during a removal", _waits(application, folder))
    _report("process start to window on screen", [_start_up(folder) for _ in range(5)])
    shutil.rmtree(folder)


def _bench(application: QApplication, folder: Path, remover: Remover | None = None) -> bootstrap.Workbench:
    settings = folder / "settings.json"
    return bootstrap.build_workbench(application, remover=remover, settings=settings, recovery=folder / "recovery")


def _draw(bench: bootstrap.Workbench) -> None:
    QApplication.sendPostedEvents()
    QApplication.processEvents()


def _strokes(bench: bootstrap.Workbench, size: int) -> list[float]:
    """One mouse move after the other with the button down, each up to its repaint; undone at the end."""
    bench.window.toolbox.set_size(size)
    times = []
    _mouse(bench, QEvent.Type.MouseButtonPress, 0)
    for step in range(1, 60):
        times.append(_timed(lambda step=step: _mouse(bench, QEvent.Type.MouseMove, step)))
    _mouse(bench, QEvent.Type.MouseButtonRelease, 0)
    bench.editor.undo()
    _draw(bench)
    return times


def _mouse(bench: bootstrap.Workbench, kind: QEvent.Type, step: int) -> None:
    """The left button on its way across the canvas."""
    place = QPointF(400 + 7 * step, 350 + 3 * step)
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind == QEvent.Type.MouseMove else left
    down = none if kind == QEvent.Type.MouseButtonRelease else left
    event = QMouseEvent(kind, place, button, down, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(bench.window.canvas, event)
    _draw(bench)


def _patches(bench: bootstrap.Workbench) -> list[float]:
    box = Box(2700, 1800, 3212, 2312)
    part = FilledRegion(box, np.ones((512, 512), np.bool_), np.zeros((512, 512, 3), np.uint8))
    command = ChangeEdits.adding(bench.document, "bench", Fill((part,), "bench"))
    command.redo()
    bench.editor.history.push(command)
    _draw(bench)
    times = []
    for _ in range(10):
        times.append(_timed(lambda: (bench.editor.undo(), _draw(bench))))
        times.append(_timed(lambda: (bench.editor.redo(), _draw(bench))))
    bench.editor.undo()
    return times


def _waits(application: QApplication, folder: Path) -> list[float]:
    """Milliseconds between the beats of a 2 ms timer while the real engine fills a million pixels of 24."""
    bench = _bench(application, folder)
    bench.window.resize(1600, 1000)
    bench.window.show()
    image = np.tile(np.arange(WIDTH, dtype=np.uint8)[None, :, None], (HEIGHT, 1, 3))
    bench.document.open(make_photo_from_image(image), working=image.copy())
    bench.editor.choose(Choice("telea", "cpu"))
    bench.editor.paint_box(Box(1000, 1000, 2000, 2000), erase=False)
    _draw(bench)
    beats: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.perf_counter() * 1000))
    timer.start(2)
    bench.editor.remove_hole()
    while bench.editor.is_removing:
        QApplication.processEvents()
    timer.stop()
    bench.close()
    return [later - earlier for earlier, later in pairwise(beats)]


def _start_up(folder: Path) -> float:
    """Milliseconds from the start of a process until its window has been painted."""
    code = (
        "from app import bootstrap as b; from pathlib import Path; import os, sys;"
        "a = b.create_application(); f = Path(sys.argv[1]);"
        "w = b.build_workbench(a, settings=f / 'settings.json', recovery=f);"
        "w.window.show(); a.processEvents(); os._exit(0)"
    )
    return _timed(
        lambda: subprocess.run([sys.executable, "-c", code, str(folder)], check=True, stderr=subprocess.DEVNULL)
    )


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def _report(name: str, times: list[float]) -> None:
    best, median, worst = min(times), statistics.median(times), max(times)
    print(f"{name:45} best {best:7.1f} ms   median {median:7.1f} ms   worst {worst:7.1f} ms")


if __name__ == "__main__":
    main()
