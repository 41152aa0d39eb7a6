"""A real window, without a screen, in a folder of its own, with slow files; whatever nobody caught is noticed.

Kinds of windows derive from it: they say what can be done, and what must hold after it.
"""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import ClassVar

from PyQt5.QtCore import QEvent
from PyQt5.QtWidgets import QApplication

from app import bootstrap
from app.bootstrap import Workbench
from app.core.document.remover import Remover
from app.core.jobs.model_cache import ModelCache
from app.core.notices import Notice
from app.ui.dialogs.prompts import Unsaved
from tests.fakes import FakeDetector, FakeFiller, FakePerson, fake_inpaint
from tests.monkey.steps import Step

PATIENCE = 20.0
"""Seconds in which whatever goes on must end."""

_ANSWERS = (Unsaved.SAVE, Unsaved.DISCARD, Unsaved.CANCEL)


class FaultError(AssertionError):
    """Something that must hold does not."""


class ColourFiller(FakeFiller):
    """Another colour each time, after a while."""

    def __init__(self) -> None:
        super().__init__()
        self._count = 0

    def fill(self, image, hole):  # type: ignore[no-untyped-def]
        self._count += 1
        self.color = (self._count * 37 % 256, self._count * 101 % 256, self._count * 11 % 256)
        time.sleep(0.004)
        return super().fill(image, hole)


class Stage:
    """`do` steps one after the other; after each `check` is called, now and then `settle` and `check_settled`."""

    WEIGHTS: ClassVar[Mapping[str, int]] = {}
    EVERY: ClassVar[int] = 25
    """After so many steps it is waited until nothing goes on."""

    def __init__(self, folder: Path, detector: FakeDetector | None = None) -> None:
        self.folder = folder
        self.person = FakePerson()
        self.pause = 0.0
        self.caught: list[str] = []
        application = QApplication.instance() or bootstrap.create_application()
        assert isinstance(application, QApplication)
        self.application = application
        filler, detector = ColourFiller(), detector or FakeDetector()
        self.detector = detector

        cache = ModelCache(load_filler=lambda method, *, device: filler, load_detector=lambda device: detector)
        self.bench: Workbench = bootstrap.build_workbench(
            application,
            remover=Remover(cache, inpaint=fake_inpaint),
            cache=cache,
            prompts=self.person,
            settings=folder / "settings.json",
            recovery=folder / "state" / "recovery",
        )
        self._hook, sys.excepthook = sys.excepthook, self._on_error
        self._log = _Listener(self.caught)
        logging.getLogger("app").addHandler(self._log)
        self.bench.editor.noticed.connect(self.on_notice)
        self.bench.window.resize(900, 640)
        self.bench.window.show()
        self.pump(0.02)

    def play(self, steps: Sequence[Step]) -> None:
        """Do them all. Raises `FaultError` with the number of the step after which something does not hold."""
        step = Step("begin", ())
        for number, step in enumerate(steps, 1):
            try:
                self.answer(step)
                getattr(self, f"do_{step.name}")(step)
                self.pump(step.numbers[5] * 0.02)
                self.check()
                if number % self.EVERY == 0 or number == len(steps):
                    self.settle()
                    self.check_settled()
                self.fail_if(bool(self.caught), "".join(self.caught))
            except FaultError as fault:
                raise FaultError(f"after step {number} ({step.name}): {fault}") from fault

    def answer(self, step: Step) -> None:
        """What the person would answer now, and how slow the disk is."""
        self.person.unsaved = _ANSWERS[step.which(4, 3)]
        self.person.overwrites = step.numbers[4] > 0.4
        self.pause = step.numbers[3] * 0.03

    def check(self) -> None:
        """What holds at any moment."""

    def check_settled(self) -> None:
        """What holds when nothing goes on."""

    def is_idle(self) -> bool:
        return not any(runner.is_busy for runner in self.bench.runners)

    def settle(self) -> None:
        """Wait until nothing goes on."""
        self.wait(self.is_idle, "something goes on for ever")

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE
        while not condition():
            self.fail_if(time.monotonic() > end, what)
            self.pump(0.002)

    def pump(self, seconds: float) -> None:
        """Let the window live for a while."""
        end = time.monotonic() + seconds
        while True:
            self.application.processEvents()
            if time.monotonic() >= end:
                return
            time.sleep(0.001)

    def slow(self, function: Callable[..., object]) -> Callable[..., object]:
        """The same on a slow disk."""

        def slowly(*args: object, **words: object) -> object:
            time.sleep(self.pause)
            result = function(*args, **words)
            time.sleep(self.pause)
            return result

        return slowly

    def fail_if(self, wrong: bool, words: str) -> None:
        if wrong:
            raise FaultError(words)

    def on_notice(self, notice: Notice) -> None:
        """What nobody expected comes with details."""
        if notice.details:
            self.caught.append(f"{notice.text}\n{notice.details}")

    def close(self) -> None:
        sys.excepthook = self._hook
        logging.getLogger("app").removeHandler(self._log)
        self.person.unsaved = Unsaved.DISCARD
        self.bench.close()
        self.bench.window.close()
        self.bench.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        import traceback

        self.caught.append("".join(traceback.format_exception(kind, error, trace)))


class _Listener(logging.Handler):
    """Whatever the program itself takes for an error."""

    def __init__(self, caught: list[str]) -> None:
        super().__init__(logging.ERROR)
        self._caught = caught

    def emit(self, record: logging.LogRecord) -> None:
        self._caught.append(logging.Formatter().format(record))
