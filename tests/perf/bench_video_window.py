"""Prints how fast the window for video is on a clip; run by hand: `python -m tests.perf.bench_video_window CLIP`.

Not a test: a busy machine must not fail anything here.
"""

from __future__ import annotations

import os
import random
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PyQt5.QtCore import QTimer
from PyQt5.QtWidgets import QApplication

from app import bootstrap
from app.core.document.remover import Choice


class Heart:
    """Beats every few milliseconds; a long pause between two beats is a window that did not answer."""

    def __init__(self) -> None:
        self.beats: list[float] = []
        self._timer = QTimer()
        self._timer.timeout.connect(lambda: self.beats.append(time.perf_counter()))
        self._timer.start(4)

    def report(self, name: str) -> None:
        waits = sorted(1000 * (after - before) for before, after in pairwise(self.beats))
        over = sum(wait > 50 for wait in waits)
        print(f"{name:44} longest wait {waits[-1] if waits else 0:6.1f} ms, {over} over 50 ms of {len(waits)}")
        self.beats.clear()


def main(clip: Path) -> None:
    """Opening, scrubbing there and back and about, playing, finding, painting, previewing."""
    application = bootstrap.create_application()
    folder = Path(tempfile.mkdtemp(prefix="cleanplate-bench-"))
    settings = folder / "settings.json"
    bench = bootstrap.build_workbench(application, settings=settings, recovery=folder / "recovery")
    bench.window.show()
    bench.editor.warm_up()
    _wait(lambda: False, 10)
    heart = Heart()
    _wait(lambda: False, 0.2)
    bench.window.open_paths([clip])
    session = bench.video
    _wait(lambda: session.player.image is not None)
    heart.report("open")
    _scrub(bench, "steps forward", list(range(1, 40)))
    frames = session.clip.frames if session.clip is not None else 0
    _scrub(bench, "steps back", list(range(frames - 1, frames - 40, -1)))
    _scrub(bench, "jumps", [random.Random(1).randrange(frames) for _ in range(30)])
    heart.report("scrubbing")
    session.player.jump(0)
    session.player.play()
    _wait(lambda: not session.player.is_playing, 4)
    session.player.pause()
    heart.report("playing")
    for name, begin in (
        ("find on a frame", lambda: session.find_here("cpu")),
        ("find in the clip", lambda: session.find_in_clip("cpu")),
    ):
        _timed(bench, heart, name, begin)
    _paint(bench)
    heart.report("painting")
    _timed(bench, heart, "tracking", session.follow)
    _timed(bench, heart, "preview", lambda: session.preview(Choice()))
    bench.close()
    shutil.rmtree(folder)


def _scrub(bench: bootstrap.Workbench, name: str, numbers: list[int]) -> None:
    player, times = bench.video.player, []
    for number in numbers:
        begun = time.perf_counter()
        player.go(number)
        _wait(lambda number=number: player.shown == number)
        times.append(1000 * (time.perf_counter() - begun))
    print(f"{name:44} median {statistics.median(times):6.1f} ms, slowest {max(times):6.1f} ms")


def _timed(bench: bootstrap.Workbench, heart: Heart, name: str, begin: Callable[[], object]) -> None:
    begun = time.perf_counter()
    begin()
    _wait(lambda: not bench.video.is_busy, 600)
    print(f"{name:44} {time.perf_counter() - begun:6.1f} s, {len(bench.video.editor.tracks)} tracks")
    _wait(lambda: False, 0.2)
    heart.report(name)


def _paint(bench: bootstrap.Workbench) -> None:
    editor, number = bench.video.editor, bench.video.player.shown
    for stroke in range(10):
        editor.begin_stroke(number, (100, 100 + 10 * stroke), radius=20, erase=False)
        for step in range(20):
            editor.extend_stroke((100 + 10 * step, 100 + 10 * stroke), radius=20)
            _wait(lambda: True)
        editor.end_stroke()
    _wait(lambda: False, 2)


def _wait(condition: Callable[[], bool], seconds: float = 60) -> None:
    """Let the window work until something holds."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        if condition():
            return
        time.sleep(0.001)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
