"""The window for batches, used at random: ticks, runs, pauses, stops, other folders; results are what was ticked."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

import numpy as np
import PIL.Image

from app.core.batch.journal import JOURNAL, State
from app.core.batch.review import BatchReview, Phase
from app.core.document.remover import Choice
from inpainting.detection.instance import compute_default_growth
from inpainting.engine.geometry import Extent
from inpainting.engine.request import Image
from tests.fakes import FakeDetector
from tests.gui.batches import CAR, PERSON, pixels_of
from tests.monkey.stage import Stage
from tests.monkey.steps import Step

_NAMES = ("a.png", "b.png", "day/c.png", "day/night/d.png")


class BatchStage(Stage):
    """A folder of four photos, with a person and a car in each."""

    WEIGHTS: ClassVar[Mapping[str, int]] = {
        "toggle": 12,
        "include": 6,
        "klass": 5,
        "run": 10,
        "pause": 4,
        "go_on": 5,
        "stop": 5,
        "look": 3,
        "target": 3,
        "meddle": 2,
        "lose": 2,
        "wait": 12,
    }

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, FakeDetector((PERSON, CAR)))
        self.source = folder / "photos"
        for number, name in enumerate(_NAMES):
            (self.source / name).parent.mkdir(parents=True, exist_ok=True)
            PIL.Image.fromarray(pixels_of(number)).save(self.source / name)
        self.before = {name: (self.source / name).read_bytes() for name in _NAMES}
        self.bench.window.open_paths([self.source])
        window = self.bench.window.batch.window
        assert window is not None
        self.review: BatchReview = window.sheet.painter._review
        self.strange: dict[Path, bytes] = {}
        self.settle()

    def do_toggle(self, step: Step) -> None:
        if self.review.proofs:
            row = step.which(0, len(self.review.proofs))
            if self.review.proofs[row].chosen:
                self.review.toggle(row, step.which(1, len(self.review.proofs[row].chosen)))

    def do_include(self, step: Step) -> None:
        if self.review.proofs:
            self.review.set_included(step.which(0, len(self.review.proofs)), step.numbers[1] > 0.4)

    def do_klass(self, step: Step) -> None:
        self.review.set_class(("person", "vehicle")[step.which(0, 2)], step.numbers[1] > 0.4)

    def do_run(self, step: Step) -> None:
        self.review.run(Choice())

    def do_pause(self, step: Step) -> None:
        self.review.pause()

    def do_go_on(self, step: Step) -> None:
        self.review.go_on()

    def do_stop(self, step: Step) -> None:
        self.review.cancel()

    def do_look(self, step: Step) -> None:
        self.review.scan(self.source, "cpu")

    def do_target(self, step: Step) -> None:
        self.review.set_target(self.folder / ("photos-clean", "other")[step.which(0, 2)])

    def do_meddle(self, step: Step) -> None:
        """Another program writes one of the results; from then on it is not ours."""
        target = self.review.target
        if target is not None and self.is_idle() and (target / _NAMES[0]).exists():
            (target / _NAMES[0]).write_bytes(b"of another program")
            self.strange[target / _NAMES[0]] = b"of another program"

    def do_lose(self, step: Step) -> None:
        """Somebody deletes the results."""
        if self.review.target is not None and self.is_idle():
            shutil.rmtree(self.review.target, ignore_errors=True)
            self.strange = {path: data for path, data in self.strange.items() if path.exists()}

    def do_wait(self, step: Step) -> None:
        self.pump(step.numbers[0] * 0.1)

    def is_idle(self) -> bool:
        return super().is_idle() and not self.review.is_busy

    def settle(self) -> None:
        if hasattr(self, "review"):
            self.review.go_on()
        super().settle()

    def check(self) -> None:
        self.fail_if(self.review.phase is Phase.READY and self.review.is_busy, "ready, but a job is on its way")
        for name, data in self.before.items():
            self.fail_if((self.source / name).read_bytes() != data, f"the photo {name} was changed")
        for path, data in self.strange.items():
            self.fail_if(path.read_bytes() != data, f"{path.name} of another program was overwritten")

    def check_settled(self) -> None:
        self.check()
        for row, proof in enumerate(self.review.proofs):
            if proof.state in (State.DONE, State.UNTOUCHED):
                self._check_result(row)
        left = [path.name for folder in ("photos-clean", "other") for path in (self.folder / folder).glob(".*")]
        self.fail_if(bool(left), f"left behind: {left}")
        target = self.review.target
        if target is not None and (target / JOURNAL).exists():
            self.fail_if((target / JOURNAL).stat().st_size > 2_000_000, "the journal grows without bounds")

    def _check_result(self, row: int) -> None:
        """Only if nobody changed a tick since: a run says so by the state it left."""
        proof, target = self.review.proofs[row], self.review.target
        assert target is not None
        path, number = target / proof.seen.name, _NAMES.index(proof.seen.name)
        if not path.exists() or path in self.strange:
            return
        with PIL.Image.open(path) as picture:
            after = np.asarray(picture.convert("RGB"))
        changed = (after != pixels_of(number)).any(axis=2)
        self.fail_if(bool((changed & ~_most()).any()), f"{proof.seen.name} changed outside of what was found")


def _most() -> Image:
    """All that may ever go from a photo."""
    hole, grow = np.zeros((90, 120), bool), compute_default_growth(Extent(120, 90)) + 1
    for one in (PERSON, CAR):
        hole[one.box.grown(grow).clipped(Extent(120, 90)).slices] = True
    return hole
