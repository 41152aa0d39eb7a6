"""Names of edits and steps for lists and menus, in the language of the person; it changes none of them."""

from __future__ import annotations

from collections.abc import Callable

from PyQt5.QtCore import QT_TRANSLATE_NOOP

from app.core.document.commands import ChangeEdits
from app.core.document.edits import Edit, Fill
from app.core.document.history import Command
from app.core.languages import translate_text
from app.ui.widgets.words import get_class_word
from inpainting.engine.geometry import Box, Extent
from models.sentences import Sentence


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Found", text))


_SIDES = {
    "left": _("{thing}, left"),
    "right": _("{thing}, right"),
    "top": _("{thing}, top"),
    "bottom": _("{thing}, bottom"),
}
_RESTORED, _PAINTED = _("Restored"), _("Painted spot")
_STEP = _("{step} “{edit}”")


def describe_edit(edit: Edit, extent: Extent, words_for: Callable[[str], str]) -> str:
    """What went, and where it was: “Person, left”. `words_for` knows the words for a method."""
    if not isinstance(edit, Fill):
        return translate_text(_RESTORED)
    return _describe_removal(edit, extent) or words_for(edit.main_method)


def describe_step(step: Command | None, extent: Extent) -> str:
    """A step of the history, with the name of what went where it is about a removal; "" without a step."""
    if step is None:
        return ""
    edit = step.lone_edit if isinstance(step, ChangeEdits) else None
    name = _describe_removal(edit, extent) if isinstance(edit, Fill) else ""
    label = translate_text(step.label)
    return translate_text(_STEP).format(step=label, edit=name) if name else label


def find_side(box: Box, extent: Extent) -> str:
    """In which outer third of the picture a box lies: `left`, `right`, `top`, `bottom`, or "" where in none."""
    across, down = (box.x0 + box.x1) / 2 / extent.width, (box.y0 + box.y1) / 2 / extent.height
    if across < 1 / 3 or across > 2 / 3:
        return "left" if across < 1 / 3 else "right"
    return "top" if down < 1 / 3 else "bottom" if down > 2 / 3 else ""


def _describe_removal(fill: Fill, extent: Extent) -> str:
    """“Person, left”, “3 things”; "" where a person said what it is copied from, or several photos did."""
    if fill.placement is not None or fill.method == "merge":
        return ""
    if len(fill.what) > 1:
        return translate_text(Sentence("%n things", n=len(fill.what)))
    thing = get_class_word(fill.what[0]) if fill.what else translate_text(_PAINTED)
    return translate_text(_SIDES.get(find_side(fill.box, extent), "{thing}")).format(thing=thing)
