"""A batch on its way: what is still to be done, what may be written, and what the journal says of it.

The one place that writes results; the work itself is in `work`, whoever does it in `executor`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Final

from app.core.batch.executor import Executor, WorkItem
from app.core.batch.interrupts import defer_interrupts
from app.core.batch.journal import ENDINGS, Entry, Journal, State, read_stamp
from app.core.batch.packing import PackedInstance
from app.core.batch.photo_task import Outcome, Task
from app.core.batch.pictures import Pictures
from app.core.batch.plan import Item, Plan
from app.core.batch.recipe import Recipe
from app.core.batch.result_paths import make_result_path, resolve_result_path
from app.core.errors import OpenError, SaveError
from app.core.imageio.atomic import read_mode_like, write_atomically
from app.core.private import sweep_unfinished
from models.errors import CleanplateError
from models.sentences import Sentence

_SUCCEEDED: Final = (State.DONE, State.UNTOUCHED)


class SkippedError(CleanplateError):
    """A photo is passed over, for a reason that is no failure."""


TaskFor = Callable[[Item], Task]
"""Makes the task of a photo. May raise `SkippedError`."""


@dataclass
class Tally:
    """How many photos ended how; `earlier` of them in a run before this one. `device` is where the work was done."""

    files: Counter[State] = field(default_factory=Counter)
    earlier: int = 0
    device: str = ""

    def count_endings(self) -> dict[str, int]:
        """Every ending by its word, those that did not happen as 0."""
        return {state.value: self.files[state] for state in ENDINGS}


def make_tasks_by_detection(plan: Plan, recipe: Recipe) -> TaskFor:
    """What is found of the recipe's classes goes."""
    return lambda item: Task(plan.source / item.name, Path(item.result).suffix, recipe)


def make_tasks_by_mask(plan: Plan, recipe: Recipe, mask: Path) -> TaskFor:
    """What one mask says goes from every photo."""
    return lambda item: replace(make_tasks_by_detection(plan, recipe)(item), mask=mask)


def make_tasks_by_masks(plan: Plan, recipe: Recipe, folder: Path) -> TaskFor:
    """What the mask of the same name says goes; a photo without one is skipped."""
    return partial(_with_own_mask, make_tasks_by_detection(plan, recipe), folder)


def make_tasks_by_choice(plan: Plan, recipe: Recipe, chosen: Callable[[str], tuple[PackedInstance, ...]]) -> TaskFor:
    """What was chosen for each photo, by its name, goes."""
    return lambda item: replace(make_tasks_by_detection(plan, recipe)(item), chosen=chosen(item.name))


class Run:
    """One go over a plan; `tell` gets the entry of each photo when it has ended, also those done in an earlier run.

    Small pictures of what is done go to `pictures`.

    Before each photo `ask` is called: it may wait, and what it raises ends the run, which another run goes on with.
    """

    def __init__(
        self,
        plan: Plan,
        journal: Journal,
        *,
        overwrite: bool = False,
        report: Callable[[Entry], object] = lambda entry: None,
        check_cancelled: Callable[[], object] = lambda: None,
        pictures: Pictures | None = None,
    ) -> None:
        self.tally = Tally()
        self._pictures = pictures
        self._plan = plan
        self._journal = journal
        self._overwrite = overwrite
        self._report = report
        self._check_cancelled = check_cancelled

    def work_off(self, task_for: TaskFor, executor: Executor) -> None:
        """Everything that is still to be done. Raises `SaveError` when the journal cannot be written."""
        for work_item, outcome in executor.work(self._list_work(task_for)):
            with defer_interrupts():
                self._end(self._settle(work_item, outcome))

    def _list_work(self, task_for: TaskFor) -> Iterator[WorkItem]:
        """What is to be done; the other photos end here."""
        for item in self._plan.items:
            self._check_cancelled()
            known = self._journal.find_last(item.name) or Entry(item.name, State.FAILED)
            former = Entry(item.name, State.FAILED, result=known.result, written=known.written)
            try:
                task = task_for(item)
                begun = _begin_entry(former, task)
                if self._is_done(known, begun):
                    self.tally.earlier += 1
                    self._end(known, is_new=False)
                    continue
                self._check_place(item, known)
                self._sweep(known)
            except SkippedError as reason:
                self._end(replace(former, state=State.SKIPPED, sentence=reason.sentence))
            except OpenError as error:
                self._end(replace(former, sentence=error.sentence))
            else:
                yield WorkItem(item, task, begun)

    def _is_done(self, known: Entry, begun: Entry) -> bool:
        """Whether an earlier run did the same to the same photo, and the result is still there."""
        same = (known.fingerprint, known.source) == (begun.fingerprint, begun.source)
        there = not known.result or (self._plan.target / known.result).exists()
        return known.state in _SUCCEEDED and same and there

    def _check_place(self, item: Item, known: Entry) -> None:
        """Raises `SkippedError` when a file that is not ours is where the result may go."""
        for name in {item.name, item.result}:
            try:
                path = resolve_result_path(self._plan.target, name)
            except OSError as error:
                words = "“{path}” was left alone: {reason}."
                raise SkippedError(words, path=error.filename, reason=error.strerror) from error
            if path.exists() and self._plan.holds(path):
                words = "“{path}” is one of the originals, which must not be overwritten."
                raise SkippedError(words, path=path)
            if path.exists() and not self._overwrite and not self._is_ours(name, known):
                words = "“{path}” is there already and is not of this batch, so it was left alone."
                raise SkippedError(words, path=path)

    def _is_ours(self, name: str, known: Entry) -> bool:
        """Whether this batch wrote it, or was about to, and nobody changed it since."""
        if known.result != name:
            return False
        return known.written is None or known.written == read_stamp(resolve_result_path(self._plan.target, name))

    def _settle(self, work_item: WorkItem, outcome: Outcome) -> Entry:
        """Writes the result of a photo, so that at any moment either it or the note that it is being written stands."""
        item, task, begun = work_item
        if self._pictures is not None:
            self._pictures.put(item.name, outcome.before, outcome.after)
        entry = _end_entry(begun, outcome)
        if outcome.state is State.FAILED:
            return entry
        try:
            if outcome.data is not None:
                entry = self._write_result(entry, item.result, outcome.data)
            elif task.recipe.only_changed:
                entry = replace(entry, result="", written=None)
            else:
                entry = self._write_result(entry, item.name, task.source.read_bytes())
            self._drop_former(begun, entry.result)
        except SaveError as error:
            return replace(entry, state=State.FAILED, sentence=error.sentence)
        except OSError as error:
            words = Sentence("The result could not be written: {reason}.", reason=error.strerror)
            return replace(entry, state=State.FAILED, sentence=words)
        return entry

    def _write_result(self, entry: Entry, name: str, data: bytes) -> Entry:
        self._journal.add(replace(entry, state=State.SAVING, result=name, written=None))
        path = make_result_path(self._plan.target, name)
        write_atomically(path, data, open_to=read_mode_like(self._plan.source / entry.name))
        return replace(entry, result=name, written=read_stamp(path))

    def _drop_former(self, begun: Entry, name: str) -> None:
        """An earlier result of ours under another name would be out of date."""
        if begun.result in ("", name):
            return
        path = resolve_result_path(self._plan.target, begun.result)
        if path.exists() and self._is_ours(begun.result, begun):
            path.unlink()

    def _sweep(self, known: Entry) -> None:
        """Removes what a run that was killed left where it was writing."""
        if known.state is State.SAVING and known.result:
            with suppress(OSError):
                sweep_unfinished(resolve_result_path(self._plan.target, known.result).parent, older=0)

    def _end(self, entry: Entry, *, is_new: bool = True) -> None:
        if is_new:
            self._journal.add(entry)
        self.tally.files[entry.state] += 1
        self.tally.device = entry.device or self.tally.device
        self._report(entry)


def _begin_entry(former: Entry, task: Task) -> Entry:
    """What is known of a photo before the work. Raises `OpenError` when it or its mask is gone."""
    try:
        source = read_stamp(task.source)
        return replace(former, fingerprint=task.compute_fingerprint(), source=source, method=task.recipe.method)
    except OSError as error:
        raise OpenError("“{path}” cannot be read: {reason}.", path=error.filename, reason=error.strerror) from error


def _end_entry(begun: Entry, outcome: Outcome) -> Entry:
    """What the journal keeps of an outcome; the result is not written yet."""
    return replace(
        begun,
        state=outcome.state,
        sentence=outcome.sentence,
        notes=outcome.notes,
        found=outcome.found,
        seconds=outcome.seconds,
        device=outcome.device,
        changed_outside=outcome.changed_outside,
    )


def _with_own_mask(task_for: TaskFor, folder: Path, item: Item) -> Task:
    mask = (folder / item.name).with_suffix(".png")
    if not mask.is_file():
        raise SkippedError("There is no mask “{path}” for this photo.", path=mask)
    return replace(task_for(item), mask=mask)
