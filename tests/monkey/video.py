"""The window for video, used at random: strokes, ticks, tracking, previews and exports that are stopped any time."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, ClassVar

from PyQt5.QtCore import Qt
from PyQt5.QtTest import QTest

from app.core.document.remover import Choice
from app.core.video.annotation_file import load_annotations
from app.core.video.annotations import ClipAnnotations
from app.core.video.session import Phase, VideoSession
from inpainting.errors import CancelledError
from inpainting.video.progress import Progress
from tests.fakes import Unsaved
from tests.gui.videos import CAR, SpriteDetector, _place, sprite_clip
from tests.monkey.stage import Stage
from tests.monkey.steps import Step

_KEYS = (
    *(Qt.Key.Key_T, Qt.Key.Key_S, Qt.Key.Key_B, Qt.Key.Key_E, Qt.Key.Key_C, Qt.Key.Key_Escape, Qt.Key.Key_Left),
    *(Qt.Key.Key_R, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight),
)
_ANSWERS = (Unsaved.SAVE, Unsaved.DISCARD, Unsaved.CANCEL)


class VideoStage(Stage):
    """Two clips; the engine copies, slowly."""

    WEIGHTS: ClassVar[Mapping[str, int]] = {
        "press": 9,
        "move": 11,
        "release": 8,
        "key": 8,
        "undo": 7,
        "redo": 4,
        "clear": 2,
        "tick": 5,
        "go": 5,
        "find": 3,
        "find_here": 3,
        "follow": 4,
        "preview": 3,
        "export": 4,
        "stop": 6,
        "open": 3,
        "hide": 1,
        "wait": 6,
    }

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, SpriteDetector(instances=(CAR,)))
        self.clips = [sprite_clip(folder / f"clip{speed}.mp4", speed=speed) for speed in (1, 3)]
        self.bytes = {path: path.read_bytes() for path in self.clips}
        self._point, self._exports = (5.0, 5.0), 0
        self.bench.window.open_paths([self.clips[0]])
        self.session: VideoSession = self.bench.video
        self.session._work._clean = self._clean  # type: ignore[assignment]
        self.session.noticed.connect(self.on_notice)
        self.session._autosave._timer.setInterval(15)
        self.settle()

    @property
    def window(self) -> Any:
        window = self.bench.window.video.window
        assert window is not None
        return window

    def answer(self, step: Step) -> None:
        super().answer(step)
        self.person.clip_work = _ANSWERS[step.which(4, 3)]
        self.person.stops = step.numbers[4] > 0.3

    def do_press(self, step: Step) -> None:
        self._mouse(QTest.mousePress, step)

    def do_move(self, step: Step) -> None:
        if self._is_there():
            self._point = (step.numbers[0] * 160, step.numbers[1] * 96)
            QTest.mouseMove(self.window.windowHandle(), _place(self.window, *self._point))

    def do_release(self, step: Step) -> None:
        self._mouse(QTest.mouseRelease, step)

    def do_key(self, step: Step) -> None:
        if self._is_there():
            QTest.keyClick(self.window.windowHandle(), _KEYS[step.which(0, len(_KEYS))])

    def do_undo(self, step: Step) -> None:
        self.session.editor.undo()

    def do_redo(self, step: Step) -> None:
        self.session.editor.redo()

    def do_clear(self, step: Step) -> None:
        self.session.editor.clear_frame(self.session.player.number)

    def do_tick(self, step: Step) -> None:
        tracks = self.session.editor.tracks
        if tracks:
            self.session.editor.toggle(tracks[step.which(0, len(tracks))])

    def do_go(self, step: Step) -> None:
        if self.session.clip is not None:
            self.session.player.go(step.which(0, self.session.clip.frames))

    def do_find(self, step: Step) -> None:
        self.session.find_in_clip("cpu")

    def do_find_here(self, step: Step) -> None:
        self.session.find_here("cpu")

    def do_follow(self, step: Step) -> None:
        self.session.follow()

    def do_preview(self, step: Step) -> None:
        self.session.preview(Choice())

    def do_export(self, step: Step) -> None:
        self._exports += 1
        self.person.export = self.folder / f"out{self._exports % 3}.mp4"
        if self._is_there():
            self.window.export()

    def do_stop(self, step: Step) -> None:
        if self._is_there():
            self.window.stop()

    def do_open(self, step: Step) -> None:
        self.window.open_path(self.clips[step.which(0, 2)])

    def do_hide(self, step: Step) -> None:
        self.window.close()
        self.bench.window.video.show_window()

    def do_wait(self, step: Step) -> None:
        self.pump(step.numbers[0] * 0.12)

    def check(self) -> None:
        session = self.session
        annotations = session.editor.annotations
        self.fail_if(session.phase is Phase.READY and session.is_busy, "ready, but a job is on its way")
        self.fail_if(session.editor.is_free != (session.phase is Phase.READY), "free at the wrong time")
        if annotations.hand is not None and annotations.is_followed:
            painted = {number for number, hole in annotations.painted.items() if hole.unpack_hole().any()}
            self.fail_if(not painted <= set(annotations.hand.holes), "a stroke is believed to be tracked")
        for path, data in self.bytes.items():
            self.fail_if(path.stat().st_size != len(data), f"{path.name} was changed")

    def settle(self) -> None:
        if self.session_is_there():
            self.session.player.pause()
            self._mouse(QTest.mouseRelease, Step("release", (0.5,) * 6))
            self._mouse(QTest.mouseRelease, Step("release", (0.9,) * 6))
        super().settle()

    def session_is_there(self) -> bool:
        return hasattr(self, "session")

    def is_idle(self) -> bool:
        waits = self.session_is_there() and (self.session.is_busy or self.session._autosave._timer.isActive())
        return super().is_idle() and not waits

    def check_settled(self) -> None:
        self.check()
        session, clip = self.session, self.session.clip
        for path, data in self.bytes.items():
            self.fail_if(path.read_bytes() != data, f"{path.name} was changed")
        if session.exported is not None and clip is not None:
            self.fail_if(session.exported.read_bytes() != self.bytes[clip.path], "the export is of another clip")
        if clip is not None:
            self._check_kept(load_annotations(self._store(), clip))
        self._check_history()
        left = list((self.folder / "state" / "video").rglob("masks-*"))
        self.fail_if(bool(left), f"left behind: {left}")
        previews = list((self.folder / "state" / "video").rglob("preview-*"))
        self.fail_if(len([path for path in previews if path.is_dir()]) > 1, f"more previews than one: {previews}")

    def _check_kept(self, kept: ClipAnnotations | None) -> None:
        annotations = self.session.editor.annotations
        if kept is None:
            self.fail_if(not annotations.is_empty, "the work on the clip is not kept")
        else:
            same = dict(kept.painted) == dict(annotations.painted) and kept.is_followed == annotations.is_followed
            tracks = [(one.label, one.chosen, dict(one.holes)) for one in kept.tracks]
            same &= tracks == [(one.label, one.chosen, dict(one.holes)) for one in annotations.tracks]
            self.fail_if(not same, "what is kept of the clip is not what is on the screen")

    def _check_history(self) -> None:
        editor = self.session.editor
        self.fail_if(editor.is_stroking, "a drag that never ends")
        before, done = editor.annotations, 0
        while editor.history.can_undo and editor.is_free:
            editor.undo()
            done += 1
        for _ in range(done):
            editor.redo()
        self.fail_if(editor.annotations is not before, "going back and forth is not the same")
        self.settle()

    def _store(self) -> Path:
        shelf = self.session._autosave._store
        self.fail_if(shelf is None, "the work on the clip is not kept at all")
        assert shelf is not None
        return shelf.path

    def _is_there(self) -> bool:
        window = self.bench.window.video.window
        return window is not None and window.isVisible()

    def _mouse(self, act: Callable[..., object], step: Step) -> None:
        if self._is_there():
            button = Qt.MouseButton.RightButton if step.numbers[2] > 0.8 else Qt.MouseButton.LeftButton
            self._point = (step.numbers[0] * 160, step.numbers[1] * 96)
            act(self.window.windowHandle(), button, Qt.KeyboardModifier.NoModifier, _place(self.window, *self._point))

    def _clean(
        self,
        source: Path,
        target: Path,
        options: Any,
        *,
        on_progress: Callable[[Progress], None],
        cancel: Callable[[], bool],
    ) -> None:
        for part in range(5):
            time.sleep(self.pause / 3)
            on_progress(Progress(part / 5, 1.0))
            if cancel():
                raise CancelledError
        shutil.copy(source, target)
