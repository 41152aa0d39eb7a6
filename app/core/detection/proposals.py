"""What was found in the open picture and what the person thinks of it; nothing is removed before that.

Widgets call it and listen to it; it knows no widget. The finding itself is on the worker thread (`finder`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final

import numpy as np
from PyQt5.QtCore import QObject, pyqtSignal

from app.core.batch.recipe import Recipe
from app.core.detection.finder import Finder
from app.core.detection.searcher import Answer, Searcher
from app.core.document.editor import Editor
from app.core.document.edits import compute_filled_share
from app.core.document.history import ChangeState
from app.core.jobs.runner import Failure, Job, JobRunner
from app.core.notices import Notice, Tone
from inpainting.detection.certainty import choose_ticked
from inpainting.detection.classes import CLASSES, MIN_SCORE, USUAL_STRENGTH
from inpainting.detection.distractions import choose_distracting
from inpainting.detection.instance import AUTOMATIC, SHADOW, Instance, covers
from inpainting.detection.search import Search
from inpainting.engine.geometry import Box
from inpainting.engine.request import Hole
from models.sentences import Sentence

if TYPE_CHECKING:
    from inpainting.detection.lines.line import Line

Ticks = Mapping[Instance, bool]
"""Whether each of some instances shall go."""

_GONE: Final = 0.5
"""What is filled to this share is no longer in the picture."""


@dataclass(frozen=True, eq=False)
class Proposal:
    """An instance and whether it shall go; what is not sure, what is the subject and shadows stay unless chosen.

    What the person pointed at (`picked`) is shown however certain it is.
    """

    instance: Instance
    chosen: bool = True
    picked: bool = False


class Proposals(QObject):
    """The findings that are certain enough, in a fixed order; an index is a place in `shown`.

    What was removed is no longer listed, and is listed again, ticked as it was, when its removal is taken back.
    """

    changed = pyqtSignal()
    """Another list, choice, certainty or growth: ask the properties."""

    pointed = pyqtSignal()
    """Another finding is pointed at."""

    state_changed = pyqtSignal()
    """The search began or ended, or the hole of what is chosen is being made."""

    masked = pyqtSignal()
    """What was chosen is part of the mask now."""

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
        self._gone: frozenset[Instance] = frozenset()
        self._making: Job | None = None
        self._searcher = Searcher(editor, runner=runner, finder=finder, parent=self)
        self._searcher.state_changed.connect(self.state_changed)
        self._wanted: tuple[str, ...] = CLASSES
        self._strength = USUAL_STRENGTH
        editor.document.photo_replaced.connect(self._on_photo_replaced)
        editor.document.edits_changed.connect(self._on_edits_changed)

    @property
    def shown(self) -> tuple[Proposal, ...]:
        """Those that are certain enough."""
        return tuple(one for one in self._listed if one.picked or one.instance.score >= self._min_score)

    @property
    def chosen(self) -> tuple[Instance, ...]:
        return tuple(proposal.instance for proposal in self.shown if proposal.chosen)

    @property
    def count(self) -> int:
        """How many were found, certain or not."""
        return len(self._listed)

    @property
    def _listed(self) -> tuple[Proposal, ...]:
        """Those that are still in the picture."""
        return tuple(one for one in self._all if one.instance not in self._gone)

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
        return self._searcher.is_searching

    def search(self, wanted: Sequence[str] = CLASSES, *, remove: bool = False) -> None:
        """Look for what is `wanted` in the background; with `remove`, what is found goes at once, undoable in one step.

        See `inpainting.detection.search` for what can be wanted.
        """
        if self._searcher.may_begin():
            self._wanted = tuple(wanted)
            search = Search(self._wanted, self._strength)
            self._searcher.find(search, partial(self._on_found, search, remove=remove))

    def search_within(self) -> None:
        """Look for the same as the last time in what is painted; the paint goes when something was found there."""
        if self._searcher.may_begin():
            search = Search(self._wanted, self._strength, self._editor.document.hole.copy())
            if self._editor.document.selected_pixels:
                self._searcher.find(search, partial(self._on_found_within, search))
            else:
                words = self.tr("Nothing is painted. Paint over where to look first.")
                self._editor.noticed.emit(Notice(words, Tone.INFO))

    def find_alike(self, lines: Sequence[Line]) -> None:
        """Look for lines that are like the pieces of one, and list them too."""
        if lines and self._searcher.may_begin():
            self._searcher.find_alike(lines, self._on_found_alike)

    def follow(self, recipe: Recipe) -> None:
        """Look for what a recipe says, and let holes be as it says."""
        if self._searcher.may_begin():
            self._wanted = recipe.classes
            self.set_min_score(recipe.min_score)
            self._searcher.find(recipe.search, partial(self._on_followed, recipe))

    def describe(self) -> Recipe:
        """What was looked for last, as a recipe."""
        return Recipe(classes=self._wanted, min_score=self._min_score, grow=self._growth, strength=self._strength)

    @property
    def is_making_hole(self) -> bool:
        """Whether what is chosen is on its way to be removed or painted."""
        return self._making is not None

    def cancel(self) -> bool:
        """Give up the hole that is being made, or the search; says whether there was one."""
        if self._making is not None:
            self._making.cancel()
            return True
        return self._searcher.cancel()

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
        label = Sentence("Leave") if target.chosen else Sentence("Tick")
        self._change(label, lambda proposal: not proposal.chosen if proposal is target else proposal.chosen)

    def choose_all(self, chosen: bool) -> None:
        """Choose all that are shown, or none."""
        shown = self.shown
        label = Sentence("Tick all") if chosen else Sentence("Leave all")
        self._change(label, lambda proposal: chosen if proposal in shown else proposal.chosen)

    def toggle_in(self, box: Box) -> None:
        """Choose all that are shown and lie in `box` for the most part; where all of them are chosen, none of them."""
        inside = [one for one in self.shown if 2 * one.instance.box.intersection(box).area > one.instance.box.area]
        chosen = not all(one.chosen for one in inside)
        label = Sentence("Tick what is in a frame") if chosen else Sentence("Leave what is in a frame")
        self._change(label, lambda proposal: chosen if proposal in inside else proposal.chosen)

    def choose_only(self, label: str) -> None:
        """Choose those of one class and no others."""
        self._change(Sentence("Tick one kind"), lambda proposal: proposal.instance.label == label)

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

    def set_strength(self, strength: int) -> None:
        """How faint the specks may be that are looked for from now on, see `inpainting.detection.specks`."""
        self._strength = strength

    def point_at(self, index: int | None) -> None:
        proposal = None if index is None else self.shown[index]
        if proposal is not self._pointed:
            self._pointed = proposal
            self.pointed.emit()

    def find_at(self, x: int, y: int) -> int | None:
        """The index of the smallest shown finding at a pixel of the picture."""
        hits = [index for index, proposal in enumerate(self.shown) if covers(proposal.instance, (x, y))]
        return min(hits, key=lambda index: self.shown[index].instance.area) if hits else None

    def turn_into_mask(self) -> None:
        """Turn what is chosen into mask, as one step, to be refined with the brush."""
        self._make_hole(self._add_to_mask)

    def remove(self) -> None:
        """Remove what is chosen, together with what is painted, undoable in one step.

        Nothing is copied from what was found and stays.
        """
        self._make_hole(partial(self._editor.remove_hole, what=tuple(one.label for one in self.chosen)))

    def _make_hole(self, use: Callable[[Hole, Hole], None]) -> None:
        instances, extent, grow = self.chosen, self._editor.document.extent, self._growth
        kept = tuple(one.instance for one in self.shown if not one.chosen and one.instance.label != SHADOW)
        if not instances:
            words = self.tr("Nothing is chosen. Click what should go, or look for something first.")
            self._editor.noticed.emit(Notice(words, Tone.INFO))
            return
        if self._editor.can_edit:
            self._editor.hold()
            self._making = self._runner.submit(
                lambda _: (self._finder.make_hole(instances, extent, grow), self._finder.make_hole(kept, extent, 0)),
                on_finished=partial(self._on_hole, use),
                on_failed=self._on_hole_failed,
                on_cancelled=self._let_go,
            )
            self.state_changed.emit()

    def _let_go(self) -> None:
        self._making = None
        self._editor.release()

    def _on_hole(self, use: Callable[[Hole, Hole], None], holes: tuple[Hole, Hole]) -> None:
        """The picture is as it was, for it was held."""
        self._let_go()
        use(*holes)

    def _on_hole_failed(self, failure: Failure) -> None:
        self._let_go()
        self._on_failed(failure)

    def _add_to_mask(self, hole: Hole, kept: Hole) -> None:
        label = Sentence("Select what was found")
        ticks = dict.fromkeys(self.chosen, True)
        step = self._make_tick_step(label, ticks, dict.fromkeys(ticks, False))
        self._editor.add_to_hole(hole, label, beside=step)
        self.masked.emit()

    def _on_found(self, search: Search, answer: Answer, *, remove: bool = False) -> None:
        instances, notes = answer
        found = tuple(map(Proposal, instances, self._choose_ticked(instances, search)))
        stay = (one for one in self._all if one.picked or one.instance in self._gone)
        self._put((*stay, *found))
        if not self.shown:
            self._editor.noticed.emit(Notice(self._describe_nothing(), Tone.INFO))
        elif remove:
            self.remove()
        for note in notes:
            self._editor.noticed.emit(Notice(note, Tone.WARNING))

    def _on_found_within(self, search: Search, answer: Answer) -> None:
        """What is painted only said where to look."""
        if answer[0]:
            self._editor.clear_hole()
        self._on_found(search, answer)

    def _on_followed(self, recipe: Recipe, answer: Answer) -> None:
        self._on_found(recipe.search, answer)
        self.set_growth(recipe.grow)

    def _on_found_alike(self, found: tuple[Instance, ...]) -> None:
        """Those that are not painted over already, beside what is listed."""
        hole = self._editor.document.hole
        new = [one for one in found if 2 * np.count_nonzero(hole[one.box.slices] & one.hole) < one.area]
        if new:
            ticked = choose_ticked(new, self._editor.document.extent)
            self._put((*map(Proposal, new, ticked), *self._all))
        else:
            self._editor.noticed.emit(Notice(self.tr("No other line like this was found."), Tone.INFO))

    def _choose_ticked(self, instances: tuple[Instance, ...], search: Search) -> list[bool]:
        """Who looks for one kind of thing wants those gone, the subject of the picture too."""
        extent = self._editor.document.extent
        if search.is_for_distractions:
            return choose_distracting(instances, extent)
        return choose_ticked(instances, extent, spare_subject=len(search.classes) > 1)

    def _describe_nothing(self) -> str:
        if self.count:
            return self.tr("What was found is doubtful; move “How sure” to the left to see it.")
        return self.tr("Nothing was found. Paint over what should go with the brush.")

    def _on_failed(self, failure: Failure) -> None:
        self._editor.noticed.emit(Notice(failure.sentence, Tone.ERROR, failure.details))

    def _on_photo_replaced(self) -> None:
        self.cancel()
        self.dismiss()

    def _on_edits_changed(self) -> None:
        """What is filled for the most part is gone; what is no longer filled is there again."""
        edits, instances = self._editor.document.edits, (one.instance for one in self._all)
        gone = frozenset(one for one in instances if compute_filled_share(edits, one.box, one.hole) >= _GONE)
        if gone != self._gone:
            self._gone = gone
            self._point_at_listed()
            self.changed.emit()

    def _change(self, label: str, chosen: Callable[[Proposal], bool]) -> None:
        """Tick and untick, as one step."""
        before = {one.instance: one.chosen for one in self._listed}
        after = {one.instance: chosen(one) for one in self._listed}
        if before != after:
            self._editor.do_step(self._make_tick_step(label, before, after))

    def _make_tick_step(self, label: str, before: Ticks, after: Ticks) -> ChangeState[Ticks]:
        """The step that ticks and unticks; it keeps the instances, which may no longer be listed, and no picture."""
        size = sum(instance.hole.nbytes for instance in after)
        return ChangeState(label, self._put_ticks, before, after, size=size, changes_picture=False)

    def _put_ticks(self, ticks: Ticks) -> None:
        """Set those of the instances that are still listed."""
        after = {one: replace(one, chosen=ticks.get(one.instance, one.chosen)) for one in self._all}
        self._pointed = after.get(self._pointed) if self._pointed else None
        self._last = after.get(self._last) if self._last else None
        self._all = tuple(after.values())
        self.changed.emit()

    def _put(self, proposals: tuple[Proposal, ...]) -> None:
        if not self.count:
            self._growth = self._usual_growth
        self._all = proposals
        self._gone &= {one.instance for one in proposals}
        self._pointed = None
        self._point_at_listed()
        self.changed.emit()

    def _point_at_listed(self) -> None:
        """Neither the pointer nor the next click goes to what is no longer listed."""
        listed = self._listed
        self._pointed = self._pointed if self._pointed in listed else None
        self._last = self._last if self._last in listed else None
