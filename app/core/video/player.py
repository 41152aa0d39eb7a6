"""Which frame of a clip is wanted and which is on the screen: scrubbing, playing, before and after. Draws nothing.

Frames are decoded on a worker, one at a time and only the newest that is wanted; a bounded number is kept.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from pathlib import Path
from typing import Final

from PyQt5.QtCore import QElapsedTimer, QObject, Qt, QTimer, pyqtSignal

from app.core.jobs.runner import Failure, Job, JobRunner
from app.core.video.cleaning import CleanedClip
from app.core.video.clip import Clip, ClipReader
from inpainting.engine.request import Image

LONGEST: Final = 1600
"""Pixels; larger frames are shown smaller than they are, unless the person looks closer."""

KEPT: Final = 160_000_000
"""Bytes of frames that are kept."""

BEHIND: Final = 6
"""Going back, so many frames before the wanted one are kept too, for decoding comes past them."""

_Key = tuple[Path, int, bool]
"""A video, the number of a frame in it, and whether it is wanted whole."""


class FrameCache:
    """The frames used last, up to a number of bytes."""

    def __init__(self, most: int = KEPT) -> None:
        self._most = most
        self._bytes = 0
        self._frames: OrderedDict[_Key, Image] = OrderedDict()

    def get(self, key: _Key) -> Image | None:
        if key in self._frames:
            self._frames.move_to_end(key)
        return self._frames.get(key)

    def put(self, key: _Key, image: Image) -> None:
        self.drop(key)
        self._frames[key] = image
        self._bytes += image.nbytes
        while self._bytes > self._most and len(self._frames) > 1:
            self._bytes -= self._frames.popitem(last=False)[1].nbytes

    def drop(self, key: _Key) -> None:
        if key in self._frames:
            self._bytes -= self._frames.pop(key).nbytes

    def forget(self, path: Path) -> None:
        for key in [key for key in self._frames if key[0] == path]:
            self.drop(key)


class Player(QObject):
    """`number` is the wanted frame; `image` shows frame `shown`, which follows as fast as it is decoded."""

    moved = pyqtSignal()
    """Another frame is wanted, or it plays or stands now, or there is a result or none."""

    pictured = pyqtSignal()
    """Another image is there."""

    failed = pyqtSignal(object)
    """A frame could not be shown: a `Failure`."""

    def __init__(self, runner: JobRunner, *, cache: FrameCache | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._cache = cache or FrameCache()
        self._readers: dict[Path, ClipReader] = {}
        self._job: Job | None = None
        self._since = QElapsedTimer()
        self._started = 0.0
        self._whole = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self.clip: Clip | None = None
        self.after: CleanedClip | None = None
        self.wants_after = False
        self.number = self.shown = 0
        self.image: Image | None = None

    @property
    def is_playing(self) -> bool:
        return self._timer.isActive()

    @property
    def shows_after(self) -> bool:
        """Whether the wanted frame is one of the result."""
        return self.wants_after and self.after is not None and self.number in self.after.frames

    @property
    def _stretch(self) -> range:
        """What is played without a break."""
        if self.shows_after and self.after is not None:
            return self.after.frames
        return range(0 if self.clip is None else self.clip.frames)

    def open(self, clip: Clip | None) -> None:
        """Another clip, from its start; None for none."""
        self.pause()
        self.set_after(None)
        if self.clip is not None:
            self._forget(self.clip.path)
        self.clip, self.number, self.shown, self.image = clip, 0, 0, None
        self.moved.emit()
        self._show_wanted()

    def go(self, number: int) -> None:
        """Show another frame, the first or last where it would be beyond them."""
        if self.clip is not None:
            self.number = min(max(0, number), self.clip.frames - 1)
            self.moved.emit()
            self._show_wanted()

    def step(self, by: int) -> None:
        """So many frames on (or back), standing still."""
        self.pause()
        self.go(self.number + by)

    def skip(self, seconds: float) -> None:
        """So many seconds on (or back), standing still."""
        if self.clip is not None:
            self.pause()
            self.go(self.clip.find_number_at(self.clip.compute_seconds(self.number) + seconds))

    def jump(self, number: int) -> None:
        """To a frame, counted from the end when negative, standing still."""
        if self.clip is not None:
            self.pause()
            self.go(number % self.clip.frames)

    def play(self) -> None:
        """From here at the clip's own rate, or from the start when this is the end; late frames are left out.

        A result that shows a part of the clip is played to its own end.
        """
        if self.clip is None or self.is_playing:
            return
        if self.number == self._stretch[-1]:
            self.number = self._stretch[0]
        self._started = self.clip.compute_seconds(self.number)
        self._since.start()
        self._timer.start(max(5, round(1000 / float(self.clip.info.rate))))
        self.moved.emit()

    def pause(self) -> None:
        if self.is_playing:
            self._timer.stop()
            self.moved.emit()
            self._show_wanted()

    def toggle(self) -> None:
        self.pause() if self.is_playing else self.play()

    def set_after(self, after: CleanedClip | None) -> None:
        """A result to compare with, or none."""
        if self.after is not None:
            self._forget(self.after.path)
        self.after, self.wants_after = after, after is not None
        self.moved.emit()
        self._show_wanted()

    def show_after(self, on: bool) -> None:
        if self.after is not None and on != self.wants_after:
            self.wants_after = on
            self.moved.emit()
            self._show_wanted()

    def set_size(self, scale: float) -> None:
        """How large a pixel of the clip is on the screen: frames are decoded whole where less would be seen."""
        longest = 0 if self.clip is None else max(self.clip.extent)
        whole = longest > LONGEST and scale * longest > LONGEST
        if whole != self._whole:
            self._whole = whole
            self._show_wanted()

    def close(self) -> None:
        self.open(None)

    def _on_tick(self) -> None:
        assert self.clip is not None
        number = min(self.clip.find_number_at(self._started + self._since.elapsed() / 1000), self._stretch[-1])
        if number == self._stretch[-1]:
            self._timer.stop()
        if number != self.number or not self.is_playing:
            self.go(number)

    @property
    def _present(self) -> set[Path]:
        """The files that may be shown."""
        return {one.path for one in (self.clip, self.after) if one is not None}

    def _make_key(self) -> _Key | None:
        if self.clip is None:
            return None
        whole = self._whole and not self.is_playing
        if self.shows_after and self.after is not None:
            return self.after.path, self.number - self.after.frames.start, whole
        return self.clip.path, self.number, whole

    def _show_wanted(self) -> None:
        """Show the wanted frame if it is there; else have it decoded once the worker is free."""
        key = self._make_key()
        if key is None:
            return
        kept = self._cache.get(key)
        if kept is not None:
            self._show(self.number, kept)
        elif self._job is None:
            done = partial(self._on_decoded, key, self.number)
            self._job = self._runner.submit(
                partial(self._decode, key, self.number < self.shown),
                on_finished=done,
                on_failed=partial(self._on_failed, key),
                on_cancelled=self._on_cancelled,
            )

    def _decode(self, key: _Key, back: bool, _job: Job) -> dict[int, Image]:
        """The wanted frame and perhaps some before it; on the worker thread, like all that touches the readers."""
        path, number, whole = key
        if path not in self._readers:
            self._readers[path] = ClipReader(path)
        first = max(0, number - BEHIND) if back and not whole else number
        return self._readers[path].read_images(first, number, longest=None if whole else LONGEST)

    def _on_decoded(self, key: _Key, number: int, images: dict[int, Image]) -> None:
        self._job = None
        path, last, whole = key
        if path in self._present:
            for place, image in images.items():
                self._cache.put((path, place, whole), image)
            if path == (self._make_key() or key)[0]:
                self._show(number, images[last])
        if key != self._make_key():
            self._show_wanted()

    def _on_failed(self, key: _Key, failure: Failure) -> None:
        """Say so unless nobody wants it any more, and show what is wanted by now if that is another frame."""
        self._job = None
        if key[0] in self._present:
            self.pause()
            self.failed.emit(failure)
        if key != self._make_key():
            self._show_wanted()

    def _on_cancelled(self) -> None:
        self._job = None

    def _show(self, number: int, image: Image) -> None:
        self.shown, self.image = number, image
        self.pictured.emit()

    def _forget(self, path: Path) -> None:
        self._cache.forget(path)
        self._runner.submit(partial(self._close, path), on_finished=lambda _: None, on_failed=lambda _: None)

    def _close(self, path: Path, _job: Job) -> None:
        reader = self._readers.pop(path, None)
        if reader is not None:
            reader.close()
