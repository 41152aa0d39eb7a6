"""What was found in the open picture and what the person thinks of it; nothing is removed before that.

Widgets call it and listen to it; it knows no widget. The finding itself is on the worker thread (`finder`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PyQt5.QtCore import QObject, pyqtSignal

from app.core.detection.finder import Finder
from app.core.document.editor import Editor
from app.core.jobs.runner import Failure, Job, JobRunner
from app.core.notices import Notice, Tone
from inpainting.detection.certainty import choose_ticked
from inpainting.detection.classes import CLASSES
from inpainting.detection.instance import AUTOMATIC, MIN_SCORE, SHADOW, Instance, covers
from inpainting.engine.geometry import Box
from inpainting.engine.request import Hole


@dataclass(frozen=True, eq=False)
class Proposal:
    """An instance and whether it shall go; what is not sure, what is the subject and shadows stay unless chosen.

    What the person pointed at (`picked`) is shown however certain it is.
    """

    instance: Instance
    chosen: bool = True
    picked: bool = False


class Proposals(QObject):
    """The findings that are certain enough, in a fixed order; an index is a place in `shown`."""

    changed = pyqtSignal()
    """Another list, choice, certainty or growth: ask the properties."""

    pointed = pyqtSignal()
    """Another finding is pointed at."""

    state_changed = pyqtSignal()
    """The search began or ended."""

    def __init__(self, editor: Editor, *, runner: JobRunner, finder: Finder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._runner = runner
        self._finder = finder
        self._all: tuple[Proposal, ...] = ()
        self._min_score = MIN_SCORE
        self._growth: int | None = AUTOMATIC
        self._usual_growth: int | None = None
        self._pointed: Proposal | None = None
        self._last: Proposal | None = None
        self._removing: tuple[Proposal, ...] | None = None
        self._search: Job | None = None
        editor.document.photo_replaced.connect(self._on_photo_replaced)
        editor.document.image_changed.connect(self._on_image_changed)
        editor.given_up.connect(self._on_given_up)

    @property
    def shown(self) -> tuple[Proposal, ...]:
        """Those that are certain enough."""
        return tuple(one for one in self._all if one.picked or one.instance.score >= self._min_score)

    @property
    def chosen(self) -> tuple[Instance, ...]:
        return tuple(proposal.instance for proposal in self.shown if proposal.chosen)

    @property
    def count(self) -> int:
        """How many were found, certain or not."""
        return len(self._all)

    @property
    def min_score(self) -> float:
        return self._min_score

    @property
    def growth(self) -> int | None:
        """How far holes will reach beyond what was found, in pixels; None goes by the class and the size of each."""
        return self._growth

    @property
    def pointed_at(self) -> int | None:
        """The index of the finding the pointer is on."""
        return next((index for index, proposal in enumerate(self.shown) if proposal is self._pointed), None)

    @property
    def last_picked(self) -> Proposal | None:
        """The finding that a further click may be added to."""
        return self._last

    @property
    def is_searching(self) -> bool:
        return self._search is not None

    def search(self, classes: Sequence[str] = CLASSES, *, remove: bool = False) -> None:
        """Look for `classes` in the background; with `remove`, what is found goes at once, undoable in one step."""
        if self.is_searching or not self._may_begin():
            return
        self._editor.end_stroke()
        see, device = self._editor.document.sight(), self._editor.choice.device
        self._search = self._runner.submit(
            lambda job: (
                self._finder.find(see(), classes, device, job),
                self._finder.describe_unavailable(classes, device),
            ),
            on_finished=partial(self._on_found, self._editor.document.picture_revision, remove, tuple(classes)),
            on_failed=self._on_search_failed,
            on_cancelled=self._end_search,
        )
        self.state_changed.emit()

    def cancel(self) -> bool:
        """Give up the search; says whether there was one."""
        if self._search is None:
            return False
        self._search.cancel()
        return True

    def dismiss(self) -> None:
        """Forget what was found."""
        if self._all:
            self._put(())

    def add(self, instance: Instance) -> None:
        """Put what the person pointed at before the rest, chosen."""
        self._last = Proposal(instance, picked=True)
        self._put((self._last, *self._all))

    def exchange(self, proposal: Proposal, instance: Instance | None) -> None:
        """Another instance (or none) in the place of a finding, if it is still there."""
        if proposal in self._all:
            after = None if instance is None else replace(proposal, instance=instance, picked=True)
            self._last = after if self._last in (proposal, None) else self._last
            changed = (after if one is proposal else one for one in self._all)
            self._put(tuple(one for one in changed if one is not None))

    def toggle(self, index: int) -> None:
        target = self.shown[index]
        self._change(lambda proposal: not proposal.chosen if proposal is target else proposal.chosen)

    def choose_all(self, chosen: bool) -> None:
        """Choose all that are shown, or none."""
        shown = self.shown
        self._change(lambda proposal: chosen if proposal in shown else proposal.chosen)

    def choose_only(self, label: str) -> None:
        """Choose those of one class and no others."""
        self._change(lambda proposal: proposal.instance.label == label)

    def set_min_score(self, score: float) -> None:
        """Show what is at least this certain, 0..1; nothing is searched again."""
        if score != self._min_score:
            self._min_score = score
            self.changed.emit()

    def set_growth(self, pixels: int | None) -> None:
        if pixels != self._growth:
            self._growth = pixels
            self.changed.emit()

    def set_usual_growth(self, pixels: int | None) -> None:
        """Let growth be this much at first when something is found; None goes by the class and the size of each."""
        self._usual_growth = pixels

    def point_at(self, index: int | None) -> None:
        proposal = None if index is None else self.shown[index]
        if proposal is not self._pointed:
            self._pointed = proposal
            self.pointed.emit()

    def at(self, x: int, y: int) -> int | None:
        """The index of the smallest shown finding at a pixel of the picture."""
        hits = [index for index, proposal in enumerate(self.shown) if covers(proposal.instance, (x, y))]
        return min(hits, key=lambda index: self.shown[index].instance.area) if hits else None

    def turn_into_mask(self) -> None:
        """Turn what is chosen into mask, as one step, to be refined with the brush."""
        self._make_hole(self._add_to_mask)

    def remove(self) -> None:
        """Remove what is chosen, together with what is painted, undoable in one step.

        The findings stay until that has happened: a removal that is cancelled loses no choice. Nothing is copied from
        what was found and stays.
        """
        self._make_hole(self._begin_removal)

    def _make_hole(self, use: Callable[[Hole, Hole], None]) -> None:
        instances, extent, grow = self.chosen, self._editor.document.extent, self._growth
        kept = tuple(one.instance for one in self.shown if not one.chosen and one.instance.label != SHADOW)
        if not instances:
            words = self.tr("Nothing is chosen. Click what shall go, or look for something first.")
            self._editor.noticed.emit(Notice(words, Tone.INFO))
            return
        if self._editor.can_edit:
            self._editor.hold()
            self._runner.submit(
                lambda _: (self._finder.hole(instances, extent, grow), self._finder.hole(kept, extent, 0)),
                on_finished=partial(self._on_hole, use),
                on_failed=self._on_hole_failed,
                on_cancelled=self._editor.release,
            )

    def _on_hole(self, use: Callable[[Hole, Hole], None], holes: tuple[Hole, Hole]) -> None:
        """The picture is as it was, for it was held."""
        self._editor.release()
        use(*holes)

    def _on_hole_failed(self, failure: Failure) -> None:
        self._editor.release()
        self._on_failed(failure)

    def _add_to_mask(self, hole: Hole, kept: Hole) -> None:
        self.dismiss()
        self._editor.add_to_hole(hole, self.tr("Select what was found"))

    def _begin_removal(self, hole: Hole, kept: Hole) -> None:
        self._removing = self._all
        self._editor.remove_hole(hole, kept)

    def _on_found(
        self, revision: int, remove: bool, classes: tuple[str, ...], answer: tuple[tuple[Instance, ...], Sequence[str]]
    ) -> None:
        self._end_search()
        if revision != self._editor.document.picture_revision:
            self._editor.report_unused()
            return
        instances, notes = answer
        found = tuple(map(Proposal, instances, self._ticked(instances, classes)))
        self._put((*(one for one in self._all if one.picked), *found))
        if not self.shown:
            self._editor.noticed.emit(Notice(self._nothing(), Tone.INFO))
        elif remove:
            self.remove()
        for note in notes:
            self._editor.noticed.emit(Notice(note, Tone.WARNING))

    def _ticked(self, instances: tuple[Instance, ...], classes: tuple[str, ...]) -> list[bool]:
        """Who looks for one kind of thing wants those gone, the subject of the picture too."""
        extent = self._editor.document.extent
        return choose_ticked(instances, extent, spare_subject=len(classes) > 1)

    def _nothing(self) -> str:
        if self._all:
            return self.tr("Nothing certain enough was found; lower “at least this certain” to see the rest.")
        return self.tr("Nothing was found. Paint over what shall go with the brush.")

    def _on_search_failed(self, failure: Failure) -> None:
        self._end_search()
        self._on_failed(failure)

    def _on_failed(self, failure: Failure) -> None:
        self._editor.noticed.emit(Notice(failure.sentence, Tone.ERROR, failure.details))

    def _on_photo_replaced(self) -> None:
        self.cancel()
        self.dismiss()

    def _on_image_changed(self, box: Box) -> None:
        """What was found there may be gone; what was found with what was just removed is done with."""
        if self._all is self._removing:
            self.dismiss()
            return
        touched = [proposal for proposal in self._all if not proposal.instance.box.intersection(box).is_empty]
        if touched:
            self._put(tuple(proposal for proposal in self._all if proposal not in touched))

    def _on_given_up(self) -> None:
        """What was to go stays, and no later change has anything to do with it."""
        self._removing = None

    def _end_search(self) -> None:
        self._search = None
        self.state_changed.emit()

    def _may_begin(self) -> bool:
        if not self._editor.document.has_photo:
            self._editor.noticed.emit(Notice(self.tr("Open a photo first."), Tone.INFO))
        return self._editor.can_edit

    def _change(self, chosen: Callable[[Proposal], bool]) -> None:
        after = {proposal: replace(proposal, chosen=chosen(proposal)) for proposal in self._all}
        self._pointed = after.get(self._pointed) if self._pointed else None
        self._last = after.get(self._last) if self._last else None
        self._all = tuple(after.values())
        self.changed.emit()

    def _put(self, proposals: tuple[Proposal, ...]) -> None:
        if not self._all:
            self._growth = self._usual_growth
        self._all, self._pointed = proposals, None
        self._last = self._last if self._last in proposals else None
        self.changed.emit()
