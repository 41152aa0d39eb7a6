"""The contact sheet of a folder: what was found in each photo, what the person thinks of it, and how its run goes.

Widgets call it and listen to it; it knows no widget and keeps no photo, only thumbnails and packed masks.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import partial, reduce
from pathlib import Path
from typing import Any

from PyQt5.QtCore import QObject, pyqtSignal

from app.core.batch.by_hand import find_by_hand
from app.core.batch.dust import find_dust
from app.core.batch.journal import State
from app.core.batch.packing import PackedInstance
from app.core.batch.pictures import make_quick_thumbnail
from app.core.batch.plan import Plan, plan_batch
from app.core.batch.recipe import Recipe
from app.core.batch.run import Tally
from app.core.batch.scanning import ScannedPhoto, scan_photo
from app.core.batch.sheet_run import REPORT, Ended, work_off_chosen
from app.core.document.remover import Choice
from app.core.jobs.model_cache import DeviceModels, ModelCache
from app.core.jobs.runner import Failure, Job, JobRunner
from inpainting.detection.classes import ALL_CLASSES, CLASSES, SPECK, STRENGTHS
from models.sentences import Sentence


class Phase(Enum):
    """What goes on."""

    EMPTY = "empty"
    LOOKING = "looking"
    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPING = "stopping"


@dataclass
class Proof:
    """One photo on the sheet: `chosen` has a place for each instance; `state` is None until it has ended.

    Then `after` is a small JPEG of the result and `result` its file, where there are. What was made `by_hand` is left
    alone by a run.
    """

    seen: ScannedPhoto
    included: bool = True
    chosen: list[bool] = field(default_factory=list)
    state: State | None = None
    sentence: str = ""
    after: bytes = b""
    result: Path | None = None
    by_hand: bool = False

    def forget_result(self) -> None:
        """What is to be seen is the photo again, with its choices; the file stays where it is."""
        self.state, self.sentence, self.after, self.by_hand = None, self.seen.sentence, b"", False


@dataclass(frozen=True)
class SavedByHand:
    """A photo of a folder that a person worked on, the file it was saved as, and a small JPEG of that."""

    name: str
    path: Path
    after: bytes


class BatchReview(QObject):
    """One folder at a time, looked at and worked off on the worker thread; a row is a place in `proofs`."""

    reset = pyqtSignal()
    """Another folder: there are no proofs now."""

    proof_added = pyqtSignal(int)
    proof_changed = pyqtSignal(int)

    changed = pyqtSignal()
    """Another phase, target, filter, count or message: ask the properties."""

    def __init__(self, *, runner: JobRunner, cache: ModelCache | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._cache = cache or ModelCache()
        self._go_on = threading.Event()
        self._job: Job | None = None
        self._rows: dict[str, int] = {}
        self._places: dict[str, str] = {}
        self._off: set[str] = set()
        self.proofs: list[Proof] = []
        self.phase = Phase.EMPTY
        self.source: Path | None = None
        self.target: Path | None = None
        self.report: Path | None = None
        self.message = ""
        self.expected = 0
        self.ended = 0
        self.recipe = Recipe(classes=CLASSES)

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    @property
    def can_edit(self) -> bool:
        """Whether choices may change now."""
        return self.phase in (Phase.READY, Phase.LOOKING)

    @property
    def counts(self) -> Mapping[str, int]:
        """How many instances of each class there are on the sheet, in the order of the classes."""
        found = Counter(one.packed.label for proof in self.proofs for one in proof.seen.spotted)
        return {label: found[label] for label in ALL_CLASSES if found[label]}

    @property
    def to_go(self) -> tuple[int, int]:
        """How many instances go now, and from how many photos."""
        numbers = [
            sum(self.goes(row, index) for index in range(len(proof.chosen))) for row, proof in enumerate(self.proofs)
        ]
        return sum(numbers), sum(number > 0 for number in numbers)

    def is_class_on(self, label: str) -> bool:
        return label not in self._off

    def goes(self, row: int, index: int) -> bool:
        """Whether a run is to remove an instance: it, its photo and its class are all ticked."""
        proof = self.proofs[row]
        wanted = proof.included and not proof.by_hand and proof.chosen[index]
        return wanted and self.is_class_on(proof.seen.spotted[index].packed.label)

    def scan(self, folder: Path, device: str, recipe: Recipe | None = None) -> None:
        """Find what a recipe says, or everything, in all photos of a folder in the background.

        Whatever was on the sheet is gone.
        """
        if self.is_busy:
            return
        beside = folder.absolute().with_name(f"{folder.absolute().name}-clean") if folder.name else folder / "clean"
        self.source, self.target, self.report = folder, beside, None
        self.proofs, self._rows, self._off = [], {}, set()
        self.expected = self.ended = 0
        self.reset.emit()
        models, self.recipe = self._cache.on(device), recipe or Recipe(classes=CLASSES)
        wanted = replace(self.recipe, strength=STRENGTHS[-1]) if SPECK in self.recipe.search.classes else self.recipe
        work = partial(self._scan_photos, folder, self.target, models, wanted)
        self._begin(Phase.LOOKING, work, self._on_looked)

    def toggle(self, row: int, index: int) -> None:
        """Tick or untick one instance."""
        if self.can_edit:
            self.proofs[row].chosen[index] = not self.proofs[row].chosen[index]
            self._on_choice(row)

    def set_included(self, row: int, included: bool) -> None:
        """Tick or untick a whole photo; an unticked one is copied as it is."""
        if self.can_edit and self.proofs[row].included != included:
            self.proofs[row].included = included
            self._on_choice(row)

    def set_class(self, label: str, on: bool) -> None:
        """Let a whole class go, or stay."""
        if self.can_edit and on != self.is_class_on(label):
            self._off ^= {label}
            self.message = ""
            for row in range(len(self.proofs)):
                self.proof_changed.emit(row)
            self.changed.emit()

    def set_target(self, folder: Path) -> None:
        """Where the results go."""
        if self.can_edit:
            self.target = folder
            self.changed.emit()

    def locate_result(self, name: str) -> Path | None:
        """Where the result of a photo of the folder is, or will be."""
        if self.target is None or name not in self._rows:
            return None
        return self.proofs[self._rows[name]].result or self.target / self._places[name]

    def show_saved(self, saved: SavedByHand) -> None:
        """A photo of the folder was worked on by hand: show its result, open that next.

        A run leaves it as it is until other things are ticked in it.
        """
        row, path = self._rows.get(saved.name), saved.path
        if row is not None and saved.after:
            proof = self.proofs[row]
            proof.after, proof.result, proof.by_hand, proof.state = saved.after, path, True, None
            proof.sentence = Sentence("Done by hand and saved as “{path}”; Run leaves it as it is.", path=path.name)
            self.message = ""
            self.proof_changed.emit(row)
            self.changed.emit()

    def run(self, choice: Choice) -> None:
        """Remove what is ticked; what an earlier run did alike is not done again."""
        if self.phase is not Phase.READY or self.source is None or self.target is None:
            return
        left = [proof for proof in self.proofs if not proof.by_hand]
        if not left:
            self._end(_describe_kept(len(self.proofs)))
            return
        for proof in left:
            proof.forget_result()
        self.ended, self.expected, self.report = 0, len(left), None
        self._go_on.set()
        recipe = Recipe(method=choice.method, feather=choice.feather, grow=self.recipe.grow)
        work = partial(
            work_off_chosen, self.source, self.target, recipe, self._list_chosen(), self._cache.on(choice.device)
        )
        self._begin(Phase.RUNNING, partial(work, self._go_on), self._on_run, lasting=True)

    def pause(self) -> None:
        """Wait after the photo that is being worked on."""
        if self.phase is Phase.RUNNING:
            self._go_on.clear()
            self._enter(Phase.PAUSED)

    def go_on(self) -> None:
        if self.phase is Phase.PAUSED:
            self._go_on.set()
            self._enter(Phase.RUNNING)

    def cancel(self) -> None:
        """Stop looking or working; what is done stays done."""
        if self._job is not None:
            self._job.cancel()
            self._enter(Phase.STOPPING)

    def _scan_photos(
        self, folder: Path, target: Path, models: DeviceModels, recipe: Recipe, job: Job
    ) -> Sentence | None:
        """On the worker thread; returns what the person has to know of the folder."""
        plan = plan_batch(folder, target)
        job.show(plan)
        by_hand = find_by_hand(folder / item.name for item in plan.items)
        for item in plan.items:
            job.show(scan_photo(folder, item.name, models, recipe, job.is_asked_to_stop))
            result = by_hand.get(folder / item.name)
            if result is not None:
                job.show(SavedByHand(item.name, result, make_quick_thumbnail(result)))
        return plan.note

    def _begin(
        self,
        phase: Phase,
        work: Callable[[Job], object],
        on_finished: Callable[[Any], None],
        *,
        lasting: bool = False,
    ) -> None:
        self.message = ""
        self._job = self._runner.submit(
            work,
            on_finished=on_finished,
            on_failed=self._on_failed,
            on_cancelled=partial(self._on_cancelled, phase),
            on_shown=self._on_shown,
            lasting=lasting,
        )
        self._enter(phase)

    def _on_shown(self, part: object) -> None:
        if isinstance(part, ScannedPhoto):
            self._add(part)
        elif isinstance(part, Ended):
            self._note(part)
        elif isinstance(part, SavedByHand):
            self.show_saved(part)
        elif isinstance(part, Plan):
            self.expected = len(part.items)
            self._places = {item.name: item.result for item in part.items}
            self.changed.emit()

    def _add(self, seen: ScannedPhoto) -> None:
        self._rows[seen.name] = len(self.proofs)
        self.proofs.append(Proof(seen, chosen=list(seen.ticked), sentence=seen.sentence))
        self.ended += 1
        self.proof_added.emit(len(self.proofs) - 1)
        self.changed.emit()

    def _note(self, ended: Ended) -> None:
        row = self._rows[ended.entry.name]
        proof = self.proofs[row]
        proof.state, proof.sentence = ended.entry.state, ended.entry.sentence
        proof.after, proof.result = ended.after, ended.result
        self.ended += 1
        self.proof_changed.emit(row)
        self.changed.emit()

    def _on_looked(self, note: Sentence | None) -> None:
        self._leave_faint()
        said = self._describe_found()
        self._end(said if note is None else Sentence("{said} {more}", said=said, more=note))

    def _describe_found(self) -> Sentence:
        """How many things there are, and that not all of them go, if so."""
        ticks = [proof.chosen for proof in self.proofs if proof.chosen]
        found, photos, total = sum(map(len, ticks)), len(ticks), len(self.proofs)
        if all(all(row) for row in ticks):
            words = "%n things found in {photos} of {all} photos. Untick what should stay."
            return Sentence(words, n=found, photos=photos, all=total)
        words = "%n things found in {photos} of {all} photos. The subject, and what is unsure, is not ticked."
        return Sentence(words, n=found, photos=photos, all=total)

    def _leave_faint(self) -> None:
        """Of specks that are fainter than was asked for, those stay on the sheet that are dust on the sensor."""
        places = find_dust(
            [
                (proof.seen.whole, [one.packed.box for one in proof.seen.spotted if one.packed.label == SPECK])
                for proof in self.proofs
            ]
        )
        recipe = replace(self.recipe, dust=places)
        for row, proof in enumerate(self.proofs):
            whole = proof.seen.whole
            packed = ((one, one.packed) for one in proof.seen.spotted)
            kept = tuple(one for one, own in packed if recipe.takes(own.label, own.score, own.box, whole))
            if len(kept) < len(proof.seen.spotted):
                ticks = zip(proof.seen.spotted, proof.chosen, strict=True)
                proof.chosen = [ticked for one, ticked in ticks if one in kept]
                proof.seen = replace(proof.seen, spotted=kept)
                self.proof_changed.emit(row)

    def _on_run(self, tally: object) -> None:
        if isinstance(tally, Tally):
            kept = sum(proof.by_hand for proof in self.proofs)
            said = _describe_run(tally)
            self._end(Sentence("{said} {more}", said=said, more=_describe_kept(kept)) if kept else said)

    def _on_failed(self, failure: Failure) -> None:
        self._end(failure.sentence)

    def _on_cancelled(self, phase: Phase) -> None:
        """Looking or the run was stopped."""
        if phase is Phase.LOOKING:
            self._leave_faint()
            self._end(Sentence("Stopped; only these photos were looked at."))
        else:
            again = "Stopped after {ended} of {all} photos; Run goes on from there."
            self._end(Sentence(again, ended=self.ended, all=self.expected))

    def _end(self, message: str) -> None:
        self._job = None
        self.message = message
        report = self.target / REPORT if self.target is not None else None
        self.report = report if report is not None and any(proof.state for proof in self.proofs) else None
        self._enter(Phase.READY if self.proofs else Phase.EMPTY)

    def _enter(self, phase: Phase) -> None:
        self.phase = phase
        self.changed.emit()

    def _on_choice(self, row: int) -> None:
        self.message = ""
        self.proofs[row].forget_result()
        self.proof_changed.emit(row)
        self.changed.emit()

    def _list_chosen(self) -> dict[str, tuple[PackedInstance, ...]]:
        """What goes, by the name of the photo; of those that were not done by hand."""
        return {
            proof.seen.name: tuple(one.packed for index, one in enumerate(proof.seen.spotted) if self.goes(row, index))
            for row, proof in enumerate(self.proofs)
            if not proof.by_hand
        }


def _describe_kept(count: int) -> Sentence:
    """How many photos were left alone, since a person had done them."""
    return Sentence("%n done by hand, left as they are.", n=count)


def _describe_run(tally: Tally) -> Sentence:
    """How many photos ended in which way."""
    files = tally.count_endings()
    parts = [Sentence("%n photos cleaned", n=files["done"]), Sentence("%n copied as they were", n=files["untouched"])]
    if files["skipped"]:
        parts.append(Sentence("%n skipped", n=files["skipped"]))
    if files["failed"]:
        parts.append(Sentence("%n failed", n=files["failed"]))
    listed = reduce(lambda some, more: Sentence("{some}, {more}", some=some, more=more), parts)
    return Sentence("{listed}.", listed=listed)
