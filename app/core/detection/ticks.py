"""The step of the history by which found things are ticked or unticked; it changes no picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from inpainting.detection.instance import Instance

Ticks = Mapping[Instance, bool]
"""Whether each of some instances shall go."""


class ChangeTicks:
    """Puts ticks as they were before or after; `put` sets those of the instances that are still listed."""

    changes_picture = False

    def __init__(self, label: str, put: Callable[[Ticks], None], *, before: Ticks, after: Ticks) -> None:
        self._label = label
        self._put = put
        self._before, self._after = before, after

    @property
    def label(self) -> str:
        return self._label

    @property
    def size(self) -> int:
        """Bytes it takes: those of the instances alone, which may no longer be listed."""
        return sum(instance.hole.nbytes for instance in self._after)

    def undo(self) -> None:
        self._put(self._before)

    def redo(self) -> None:
        self._put(self._after)
