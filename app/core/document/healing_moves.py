"""The drags that move a copied fill, or where it is copied from, while the picture shows what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.core.document.commands import ChangeEdits
from app.core.document.document import Document
from app.core.document.edits import Edit, Fill, compose_edits
from app.core.document.healing import compose_below, get_hole, get_manner, make_fill
from app.core.document.shapes import Point
from app.core.document.strokes import Drag
from inpainting.engine.geometry import Box
from inpainting.healing.placement import Placement

if TYPE_CHECKING:
    from inpainting.healing.heal import Manner, Retoucher

_LARGEST_HEALED: Final = 400_000
"""Pixels of the box of what is healed anew at every move of its source; healing more takes longer than a move may."""
_LARGEST_MOVED: Final = 100_000
"""The same where the spot itself moves, for which more has to be worked out."""

Moved = Callable[[Box, Placement], None]
"""Told where the fill and its source are now."""


class _Moving(Drag):
    """Drags a copied fill about: `_find_place` says where it and its source are after a way."""

    def __init__(self, document: Document, index: int, *, label: str, on_moved: Moved) -> None:
        super().__init__()
        fill = document.edits[index]
        assert isinstance(fill, Fill)
        assert fill.placement is not None
        self._document, self._fill = document, fill
        self._under, self._over = document.edits[:index], document.edits[index + 1 :]
        self._label, self._on_moved = label, on_moved
        self._hole, box = get_hole(fill)
        self._start = self._place = (box, fill.placement)
        self._shown = [part.box for part in fill.parts]
        self._from: Point | None = None
        self._below = compose_below(document.original, document.edits, index)
        self._retoucher = self._make_retoucher(box)

    def draw_line_to(self, point: Point, radius: float) -> None:
        self._from = self._from or point
        dx, dy = (round(to - since) for to, since in zip(point, self._from, strict=True))
        place = self._find_place(dx, dy)
        if place != self._place:
            left, self._place = self._place, place
            if place[0] != left[0]:
                self._retoucher = self._make_retoucher(place[0])
                self._show_without()
            self._show()
            self._on_moved(*place)

    def finish(self) -> ChangeEdits | None:
        if self._place == self._start:
            return None
        (box, placement), manner, feather = self._place, get_manner(self._fill), self._fill.feather
        patches = self._retoucher.fill(placement, manner=manner, feather=feather)
        made = make_fill(self._hole, box, patches, placement, manner=manner, feather=feather)
        after = (*self._under, replace(made, shown=self._fill.shown), *self._over)
        step = ChangeEdits(self._document, self._label, after)
        step.redo()
        return step

    def abandon(self) -> None:
        self._show_without()
        for part in self._fill.parts:
            self._compose(part.box, self._document.edits)
        self._on_moved(*self._start)

    def _find_place(self, dx: int, dy: int) -> tuple[Box, Placement]:
        raise NotImplementedError

    def _is_quick(self, box: Box) -> bool:
        """Whether it can be healed anew at every move."""
        raise NotImplementedError

    def _make_retoucher(self, box: Box) -> Retoucher:
        from inpainting.healing.heal import Retoucher

        return Retoucher(self._below, self._hole, box)

    def _show(self) -> None:
        """Write what the fill is now, under the edits over it, into the picture; a large one is healed at the end."""
        document, (box, placement) = self._document, self._place
        manner: Manner = get_manner(self._fill) if self._is_quick(box) else "clone"
        patches = self._retoucher.fill(placement, manner=manner, feather=self._fill.feather)
        for patch in patches:
            seen = patch.pixels.copy()
            for edit in self._over:
                if edit.shown:
                    edit.lay(seen, patch.box, document.original)
            document.write_image(patch.box, seen)
        self._shown = [patch.box for patch in patches]

    def _show_without(self) -> None:
        """Where it was seen last, the picture as it is without it."""
        for box in self._shown:
            self._compose(box, (*self._under, *self._over))

    def _compose(self, box: Box, edits: tuple[Edit, ...]) -> None:
        self._document.write_image(box, compose_edits(self._document.original, edits, box))


class MovingSource(_Moving):
    """Copies a fill from elsewhere."""

    def _find_place(self, dx: int, dy: int) -> tuple[Box, Placement]:
        box, start = self._start
        moved = replace(start, dx=start.dx + dx, dy=start.dy + dy)
        return box, moved.limited(box, self._document.extent)

    def _is_quick(self, box: Box) -> bool:
        return box.area <= _LARGEST_HEALED


class MovingTarget(_Moving):
    """Lays a fill elsewhere in the picture, copied from the same place."""

    def _find_place(self, dx: int, dy: int) -> tuple[Box, Placement]:
        (box, start), extent = self._start, self._document.extent
        dx = max(-box.x0, min(dx, extent.width - box.x1))
        dy = max(-box.y0, min(dy, extent.height - box.y1))
        return box.moved(dx, dy), replace(start, dx=start.dx - dx, dy=start.dy - dy)

    def _is_quick(self, box: Box) -> bool:
        return box.area <= _LARGEST_MOVED
