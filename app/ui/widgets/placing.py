"""Where something that lies over a picture finds room; it moves nothing itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PyQt5.QtCore import QRect


def choose_place(places: Iterable[QRect], *taken: Sequence[QRect]) -> QRect:
    """The first of `places` that covers least of `taken`; what comes first in `taken` matters most."""
    return min(places, key=lambda place: [sum(measure_overlap(place, one) for one in rects) for rects in taken])


def measure_overlap(one: QRect, other: QRect) -> int:
    """The pixels that two rectangles share."""
    shared = one.intersected(other)
    return max(0, shared.width()) * max(0, shared.height())
