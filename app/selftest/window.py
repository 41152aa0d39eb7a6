"""The checks in a real window without a screen: open, remove, save, find, all by the window's own ways."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from PyQt5.QtCore import QCoreApplication, QEvent, pyqtBoundSignal, qInstallMessageHandler
from PyQt5.QtWidgets import QApplication, QWidget

from app import bootstrap
from app.bootstrap import Workbench
from app.core.document.project import Project
from app.selftest.checks import Measured, SelfTestError
from app.selftest.pictures import make_blemished, make_lettered
from app.selftest.waiting import Waiting
from app.ui.dialogs.prompts import Prompts, Unsaved
from inpainting.engine.request import Image

log = logging.getLogger(__name__)

MOST_DIFFERENCE = 8.0
"""Between fill and truth, on average, in steps of 8-bit colour."""

LEAST_SCORE = 0.75
LEAST_COVERED = 0.8
"""How certain the words must be found, and how much of the letters must be covered."""


class NobodyThere(Prompts):
    """Answers without asking: there is nobody at a self-test."""

    def confirm_unsaved_work(self, parent: QWidget, name: str) -> Unsaved:
        return Unsaved.DISCARD


class TrialWindow:
    """A window with its own settings; each public method but `close` is one check and needs those before it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._bench: Workbench | None = None
        self._application: QApplication | None = None
        self._messages_before: Any = None

    def open(self) -> Measured:
        """The window appears and can be drawn."""
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        self._messages_before = qInstallMessageHandler(_write_to_log)
        application = QApplication.instance() or bootstrap.create_application()
        assert isinstance(application, QApplication)
        self._application = application
        settings = self._folder / "settings.json"
        prompts = NobodyThere(openable=(), savable=())
        recovery = self._folder / "recovery"
        self._bench = bootstrap.build_workbench(application, prompts=prompts, settings=settings, recovery=recovery)
        window = self._bench.window
        window.show()
        application.processEvents()
        picture = window.grab()
        words = f"drawn without a screen, {picture.width()}×{picture.height()} pixels"
        figures = {"size": [picture.width(), picture.height()]}
        return Measured(window.isVisible() and not picture.isNull(), words, figures)

    def load(self) -> Measured:
        """A picture is written, opened by the window and is the same."""
        image = make_blemished().image
        self._open_picture(image, "wall.png")
        same = np.array_equal(self._opened.document.image, image)
        return Measured(same, "the same pixels" if same else "pixels changed on the way")

    def remove(self) -> Measured:
        """What is in a box goes: near the truth inside, not a bit changed outside."""
        scene, bench = make_blemished(), self._opened
        bench.editor.paint_box(scene.box, erase=False)
        hole = bench.document.hole.copy()
        (result,) = self._wait(bench.editor.removed, bench.window.actions_["remove"].trigger)
        after = bench.document.image.astype(int)
        difference = float(np.abs(after - scene.truth)[hole].mean())
        outside = int((after != scene.image)[~hole].any(axis=-1).sum())
        words = f"{difference:.1f} of 255 from the truth, {outside} pixels changed outside ({result.device})"
        figures = {"difference": round(difference, 2), "changed_outside": outside, "device": result.device}
        return Measured(difference <= MOST_DIFFERENCE and outside == 0, words, figures)

    def save(self) -> Measured:
        """What was saved is what the window shows."""
        bench, path = self._opened, self._folder / "saved.png"
        self._wait(bench.photo_store.saved, lambda: bench.photo_store.save(path))
        same = np.array_equal(bootstrap.make_photo_store().load(path).photo.image, bench.document.image)
        return Measured(same, "what was saved is what is shown" if same else "the file holds other pixels")

    def find(self) -> Measured:
        """The words on a wall are found."""
        scene, bench = make_lettered(), self._opened
        self._open_picture(scene.image, "words.png")
        self._wait(bench.proposals.changed, bench.window.actions_["detect_text"].trigger)
        found = [finding.instance for finding in bench.proposals.shown if finding.instance.label == "text"]
        covered = np.zeros_like(scene.letters)
        for instance in found:
            covered[instance.box.slices] |= instance.hole
        share = float(covered[scene.letters].mean())
        score = max((instance.score for instance in found), default=0.0)
        words = f"words found with {score:.0%} certainty, {share:.0%} of the letters covered"
        figures = {"score": round(score, 3), "covered": round(share, 3), "instances": len(found)}
        return Measured(score >= LEAST_SCORE and share >= LEAST_COVERED, words, figures)

    def close(self) -> None:
        """Take the window away, with its threads."""
        bench, self._bench = self._bench, None
        if bench is not None:
            bench.close()
            bench.window.hide()
            bench.window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            qInstallMessageHandler(self._messages_before)

    @property
    def _opened(self) -> Workbench:
        if self._bench is None:
            raise SelfTestError("There is no window to try this in.")
        return self._bench

    def _open_picture(self, image: Image, name: str) -> None:
        bench, door, path = self._opened, bootstrap.make_photo_store(), self._folder / name
        door.save(Project.of(door.photo_from_image(image)), image, path)
        self._wait(bench.photo_store.opened, lambda: bench.window.open_paths([path]))

    def _wait(self, signal: pyqtBoundSignal, begin: Callable[[], object]) -> tuple[Any, ...]:
        return Waiting(self._opened.editor).wait_for_signal(signal, begin)


def _write_to_log(kind: int, context: object, words: str | None) -> None:
    """What Qt has to say about having no screen is no news here."""
    log.info("Qt: %s", words)
