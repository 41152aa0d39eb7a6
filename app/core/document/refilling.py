"""Fills made anew from what lies under them: in other ways, or by the same one but not from some place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np

from app.core.document.brush import Dab, cover_newly
from app.core.document.editor import Editor, Ended
from app.core.document.edits import Edit, Fill, make_request_beneath
from app.core.document.remover import Choice, Filled
from app.core.document.shapes import Point
from app.core.notices import Notice, Tone
from inpainting.engine.geometry import Extent
from inpainting.engine.request import Hole, InpaintRequest


def fill_otherwise(editor: Editor, index: int, *, on_made: Callable[[Fill], None], on_ended: Ended) -> None:
    """Fill the place of a fill in other ways; `on_made` gets each, the picture stays.

    In the end `on_ended` is told whether it was done.
    """
    edit = editor.document.edits[index] if editor.can_edit else None
    if isinstance(edit, Fill):
        beneath = _prepare(editor, index)
        choice, limits = replace(editor.choice, feather=edit.feather), editor.sources.add_to(None)
        editor.start_work(
            lambda remover, job: remover.fill_otherwise(beneath(), edit, choice, job, limits=limits),
            lambda _: None,
            on_shown=on_made,
            on_ended=on_ended,
            varies=True,
        )


def fill_without(editor: Editor, index: int, point: Point, *, radius: float, label: str) -> None:
    """Fill the place of a fill again as it was, but not from a disc of `radius` pixels round a point; one step."""
    edit = editor.document.edits[index] if editor.can_edit else None
    if not isinstance(edit, Fill):
        return
    beneath, limits = _prepare(editor, index), editor.sources.add_to(None)
    disc = _make_disc(point, radius, editor.document.extent)
    excluded = disc if limits is None else disc | limits
    choice = Choice(edit.method, editor.choice.device, edit.feather)

    def ask() -> InpaintRequest:
        request = beneath()
        return replace(request, excluded=excluded if request.excluded is None else excluded | request.excluded)

    def put(made: Filled, edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
        return (*edits[:index], replace(made.fill, shown=edits[index].shown), *edits[index + 1 :])

    def finish(made: Filled) -> None:
        editor.change_edits(label, partial(put, made))
        for note in made.result.notes:
            editor.noticed.emit(Notice(note, Tone.WARNING))

    editor.start_work(lambda remover, job: remover.fill(ask(), choice, job), finish, on_shown=editor.preview.add)


def _prepare(editor: Editor, index: int) -> Callable[[], InpaintRequest]:
    """What makes the request for a fill, to be called where that holds up nobody."""
    document = editor.document
    editor.end_stroke()
    return partial(make_request_beneath, document.original, document.edits, index, colours=document.colours)


def _make_disc(point: Point, radius: float, extent: Extent) -> Hole:
    disc = np.zeros((extent.height, extent.width), np.bool_)
    for box, shape in cover_newly(None, Dab(point, radius), extent):
        disc[box.slices] |= shape
    return disc
