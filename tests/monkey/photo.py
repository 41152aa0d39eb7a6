"""The window for photos, used at random: tools, commands in the middle of drags, saving while other things go on."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import PIL.Image
from PyQt5.QtCore import Qt

from app.core.document.edits import Fill, compose_edits
from app.core.document.recovery import load_recovered
from app.core.errors import OpenError
from app.core.files import load
from app.core.private import UNFINISHED
from app.ui.dialogs.prompts import Unsaved
from inpainting.engine.geometry import Box
from tests.fakes import FakeDetector, found
from tests.gui.window import key, move, press, release, trigger
from tests.monkey.stage import Stage
from tests.monkey.steps import Step

WIDTH, HEIGHT = 96, 72
_COMMANDS = (
    *(
        "undo",
        "undo",
        "redo",
        "remove",
        "remove",
        "try_another",
        "try_another",
        "try_another",
        "clear",
        "invert",
        "grow",
        "shrink",
        "cancel",
    ),
    *("swap", "brush_smaller", "brush_larger", "detect", "choose_all", "choose_none", "to_mask", "detect_remove"),
    *("detect_speck", "detect_wire", "detect_distractions", "detect_within", "find_alike", "speck_view"),
    *("zoom_in", "zoom_out", "fit", "actual_size", "compare", "divider", "copy", "panel"),
    *("another_source", "where_from"),
)
_TOOLS = (
    *("brush", "eraser", "restorer", "rectangle", "lasso", "line", "select", "hand", "brush", "restorer"),
    *("heal", "heal", "where_from"),
)
_TARGETS = ("one.png", "two.png", "three.cleanplate", "four.jpg")


class PhotoStage(Stage):
    """Three photos, one of them for this person only; results go to four names."""

    WEIGHTS: ClassVar[Mapping[str, int]] = {
        "press": 6,
        "move": 10,
        "release": 6,
        "stroke": 8,
        "stir": 14,
        "abandon": 4,
        "remove": 8,
        "command": 14,
        "tool": 5,
        "key": 4,
        "edit": 6,
        "open": 4,
        "paste": 3,
        "save": 5,
        "save_as": 4,
        "mask": 2,
        "meddle": 2,
        "wait": 3,
    }

    def __init__(self, folder: Path) -> None:
        instances = (found("person", Box(10, 10, 40, 40)), found("text", Box(50, 30, 80, 60)))
        super().__init__(folder, FakeDetector(instances))
        bench = self.bench
        self.photos = [
            _photo(folder / f"photo{seed}{suffix}", seed) for seed, suffix in enumerate((".png", ".jpg", ".tif"))
        ]
        self.asked: set[Path] = set()
        self.may_lose = True
        self.originals = {path: _digest(path) for path in self.photos}
        self.meddled: set[Path] = set()
        self.base: tuple[Any, Any] = (bench.document.image.copy(), bench.document.hole.copy())
        self._point = (5.0, 5.0)
        door = bench.photo_store._door
        names = ("load", "save", "load_mask", "save_mask", "recover")
        bench.photo_store._door = replace(door, **{name: self.slow(getattr(door, name)) for name in names})
        bench.recovery._timer.setInterval(25)
        bench.recovery._kept.write = self.slow(bench.recovery._kept.write)  # type: ignore[method-assign, assignment]
        bench.document.photo_replaced.connect(self._on_replaced)
        bench.document.image_changed.connect(lambda _: self._on_changed())
        self.person.confirm_unsaved_work = self._unsaved_work  # type: ignore[method-assign]
        self._open, bench.document.open = bench.document.open, self._about_to_open  # type: ignore[method-assign]
        self._save, bench.photo_store.save = bench.photo_store.save, self._about_to_save  # type: ignore[method-assign]
        bench.photo_store.saved.connect(lambda path, _: self.meddled.discard(path))
        bench.window.open_paths([self.photos[0]])
        self.settle()

    def do_press(self, step: Step) -> None:
        button = Qt.MouseButton.RightButton if step.numbers[2] > 0.85 else Qt.MouseButton.LeftButton
        self._point = self._at(step)
        self._button = button
        press(self.bench.window, *self._point, button)

    def do_move(self, step: Step) -> None:
        self._point = self._at(step)
        move(self.bench.window, *self._point)

    def do_release(self, step: Step) -> None:
        release(self.bench.window, *self._point, getattr(self, "_button", Qt.MouseButton.LeftButton))

    def do_stroke(self, step: Step) -> None:
        """A whole one."""
        self.do_press(step)
        self._point = self._point[0] + 9, self._point[1] + 4
        move(self.bench.window, *self._point)
        self.do_release(step)

    def do_stir(self, step: Step) -> None:
        """A command in the middle of a stroke, which goes on."""
        self.do_press(step)
        self.do_edit(step) if step.numbers[3] > 0.8 else self.do_command(step)
        self.pump(step.numbers[2] * 0.02)
        self._point = self._point[0] - 7, self._point[1] + 6
        move(self.bench.window, *self._point)
        self.do_release(step)

    def do_abandon(self, step: Step) -> None:
        """A stroke, and another one that is given up after a while."""
        self.do_stroke(step)
        self.do_press(step)
        self.pump(step.numbers[2] * 0.06)
        trigger(self.bench.window, "cancel")
        if step.numbers[3] > 0.6:
            self.settle()
            self.check_settled()

    def do_remove(self, step: Step) -> None:
        """Paint and remove, and look at it for a moment or longer."""
        trigger(self.bench.window, "brush")
        self.do_stroke(step)
        key(self.bench.window, Qt.Key.Key_Return)
        self.pump(step.numbers[3] * 0.06)

    def do_command(self, step: Step) -> None:
        trigger(self.bench.window, _COMMANDS[step.which(0, len(_COMMANDS))])

    def do_tool(self, step: Step) -> None:
        trigger(self.bench.window, _TOOLS[step.which(0, len(_TOOLS))])

    def do_key(self, step: Step) -> None:
        key(self.bench.window, (Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_X)[step.which(0, 3)])

    def do_edit(self, step: Step) -> None:
        """Something in the list of edits."""
        edits = self.bench.window.panel.edits._edits
        if edits.edits:
            index = step.which(0, len(edits.edits))
            ways = (
                lambda: edits.show(index, not edits.edits[index].shown),
                lambda: edits.delete(index),
                lambda: edits.move(index, 1 if step.numbers[2] > 0.5 else -1),
                lambda: self.bench.window.alternatives._alternatives.make(index),
            )
            ways[step.which(1, len(ways))]()

    def do_open(self, step: Step) -> None:
        targets = [path for name in _TARGETS if (path := self.folder / name).exists()]
        paths = [*self.photos, *targets, self.folder / "not there.png"]
        self._save_somewhere(step)
        self.bench.window.open_paths([paths[step.which(0, len(paths))]])

    def do_paste(self, step: Step) -> None:
        self._save_somewhere(step)
        trigger(self.bench.window, "paste")

    def do_save(self, step: Step) -> None:
        """While it goes on, perhaps another picture comes."""
        self._save_somewhere(step)
        trigger(self.bench.window, "save")

    def do_save_as(self, step: Step) -> None:
        self._save_somewhere(step)
        trigger(self.bench.window, "save_as")

    def do_mask(self, step: Step) -> None:
        self.person.mask_path = self.folder / "mask.png"
        trigger(self.bench.window, "save_mask" if step.numbers[0] > 0.5 else "load_mask")

    def do_meddle(self, step: Step) -> None:
        """Another program writes one of the results."""
        path = self.folder / _TARGETS[step.which(0, 2)]
        if self.is_idle():
            _photo(path, 99)
            self.meddled.add(path)

    def do_wait(self, step: Step) -> None:
        self.pump(step.numbers[0] * 0.1)

    def check(self) -> None:
        document, editor = self.bench.document, self.bench.editor
        whole = Box.of(document.extent)
        if not editor.is_drawing:
            said = compose_edits(document.original, document.edits, whole)
            self.fail_if(not np.array_equal(document.image, said), "the picture is not what its edits say")
        changed = (document.image != document.original).any(axis=2)
        for edit in document.edits:
            if isinstance(edit, Fill):
                changed &= ~edit.make_hole(document.extent)
        self.fail_if(bool(changed.any()), "pixels outside every hole changed")
        self.fail_if(document.selected_pixels != int(document.hole.sum()), "the count of selected pixels is wrong")
        rows = self.bench.window.panel.edits.rows.count()
        self.fail_if(rows != len(document.edits), f"{rows} rows for {len(document.edits)} edits")
        modified = self.bench.window.isWindowModified()
        self.fail_if(modified == editor.history.is_saved, "the title says the wrong thing about unsaved work")

    def is_idle(self) -> bool:
        return super().is_idle() and not self.bench.recovery._timer.isActive() and not self.bench.recovery._is_writing

    def settle(self) -> None:
        if self.pause > 0.015:
            trigger(self.bench.window, "cancel")
        release(self.bench.window, *self._point, Qt.MouseButton.LeftButton)
        release(self.bench.window, *self._point, Qt.MouseButton.RightButton)
        super().settle()

    def check_settled(self) -> None:
        self.check()
        target = self.bench.photo_store.target
        strange = target is not None and target not in self.asked and target.suffix != ".cleanplate"
        self.fail_if(strange, "the target is another picture's")
        self.fail_if(self.bench.editor.is_drawing, "a drag that never ends")
        self.fail_if(self.bench.editor.is_busy, "the picture is held for ever")
        self._check_disk()
        self._check_autosave()
        self._check_history()

    def _check_disk(self) -> None:
        for path, digest in self.originals.items():
            self.fail_if(_digest(path) != digest, f"{path.name} was changed")
        left = [path.name for path in self.folder.rglob(f"{UNFINISHED}*")]
        self.fail_if(bool(left), f"left behind: {left}")
        target, document = self.bench.photo_store.target, self.bench.document
        if target is not None and self.bench.editor.history.is_saved and target not in self.meddled:
            kept = load(target)
            image = compose_edits(kept.photo.image, kept.edits, Box.of(kept.photo.extent))
            loss = int(np.abs(image.astype(int) - document.image).max()) if image.shape == document.image.shape else 999
            lossless = target.suffix != ".jpg"
            self.fail_if(loss > (0 if lossless else 255), f"{target.name} does not hold what is said to be saved")

    def _check_autosave(self) -> None:
        document, history, path = self.bench.document, self.bench.editor.history, self.bench.recovery.path
        if history.is_saved and not document.selected_pixels:
            return
        try:
            kept = load_recovered(path)
        except OpenError as error:
            self.fail_if(True, f"unsaved work is not kept: {error}")
            return
        image = compose_edits(kept.photo.image, kept.edits, Box.of(kept.photo.extent))
        same = np.array_equal(image, document.image) and np.array_equal(kept.hole, document.hole)
        self.fail_if(not same, "what is kept for a crash is not what is on the screen")

    def _check_history(self) -> None:
        document, history = self.bench.document, self.bench.editor.history
        before, was_saved = (document.image.copy(), document.hole.copy()), history.is_saved
        done = 0
        while history.can_undo:
            self.bench.editor.undo()
            done += 1
        self._check_same(self.base, "undoing everything does not bring back what was opened")
        for _ in range(done):
            self.bench.editor.redo()
        self._check_same(before, "doing everything again is not the same")
        self.fail_if(history.is_saved != was_saved, "going back and forth changed what is said to be saved")
        self.settle()

    def _check_same(self, state: tuple[Any, Any], words: str) -> None:
        document = self.bench.document
        same = np.array_equal(document.image, state[0]) and np.array_equal(document.hole, state[1])
        self.fail_if(not same, words)

    def _on_changed(self) -> None:
        self.may_lose = False

    def _unsaved_work(self, parent: object, name: str) -> Unsaved:
        self.may_lose = self.person.unsaved is Unsaved.DISCARD
        return self.person.unsaved

    def _about_to_open(self, *args: Any, **words: Any) -> None:
        if not (self.bench.editor.history.is_saved or self.may_lose):
            self.caught.append("another picture takes the place of unsaved work")
        self.asked = set()
        self._open(*args, **words)

    def _about_to_save(self, path: Path, **words: Any) -> None:
        self.asked.add(path)
        self._save(path, **words)

    def _on_replaced(self) -> None:
        document = self.bench.document
        self.base = document.image.copy(), document.hole.copy()

    def _save_somewhere(self, step: Step) -> None:
        self.person.to_save = self.folder / _TARGETS[step.which(1, len(_TARGETS))]
        if step.numbers[2] > 0.9:
            self.person.to_save = None

    def _at(self, step: Step) -> tuple[float, float]:
        extent = self.bench.document.extent
        return step.numbers[0] * extent.width * 1.1, step.numbers[1] * extent.height * 1.1


def _photo(path: Path, seed: int) -> Path:
    pixels = np.random.default_rng(seed).integers(0, 256, (HEIGHT, WIDTH, 3), np.uint8)
    PIL.Image.fromarray(pixels).save(path, format="PNG" if path.suffix == ".cleanplate" else None)
    return path


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
