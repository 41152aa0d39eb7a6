"""Finishes a fill of the texture engine with a network: mends joints, ghosts and breaks inside the hole.

Torch and the weights (which do not ship yet, see `docs/benchmarks.md`) are loaded at the first fill that is finished.
Not here: where a fill is doubtful (`doubt`).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING, Final

from inpainting.geometry import Box, Extent
from inpainting.methods.texture.doubt import Doubt
from inpainting.request import Hole, Image

if TYPE_CHECKING:
    from inpainting.session import FinishingSession

_TILE: Final = 512
"""Pixels along the side of what is finished at once."""
_HALO: Final = 96
"""Pixels round it that the network sees as well; what lies farther away hardly changes what it says."""
_GRID: Final = 16
"""The network halves the size up to four times; tiles that begin at such pixels are halved alike."""


class FillFinisher:
    """Finishes fills on a device. Raises `DeviceError` or `models.errors.WeightsError` at the first fill."""

    def __init__(self, *, device: str = "auto") -> None:
        self._device = device

    @cached_property
    def _session(self) -> FinishingSession:
        from inpainting.devices import resolve_device
        from inpainting.session import FinishingSession
        from models.checkpoint import load_finisher

        return FinishingSession(load_finisher(), device=resolve_device(self._device))

    def finish(self, filled: Image, hole: Hole, *, coarse: Image, doubt: Doubt) -> Image:
        """`filled` (H×W×3 uint8) with its `hole` (H×W bool) finished; the same bytes every time.

        coarse: the same picture filled without texture; doubt: H×W×3 uint8, see `measure_doubt`. Memory is bounded
        by the tile, whatever the size of the picture.
        """
        finished = filled.copy()
        for box, seen in _tiles(hole):
            place = seen.slices
            pixels = self._session.finish(filled[place], hole[place], coarse=coarse[place], doubt=doubt[place])
            inside = hole[box.slices]
            finished[box.slices][inside] = pixels[box.moved(-seen.x0, -seen.y0).slices][inside]
        return finished


def _tiles(hole: Hole) -> Iterator[tuple[Box, Box]]:
    """What is finished at once and what is seen of its surroundings; only where there is some hole."""
    whole, extent = Box.around(hole), Extent(hole.shape[1], hole.shape[0])
    for y, x in product(range(whole.y0, whole.y1, _TILE), range(whole.x0, whole.x1, _TILE)):
        tile = Box(x, y, x + _TILE, y + _TILE).intersection(whole)
        part = Box.around(hole[tile.slices])
        if not part.is_empty:
            box = part.moved(tile.x0, tile.y0)
            around = box.grown(_HALO)
            aligned = Box(around.x0 // _GRID * _GRID, around.y0 // _GRID * _GRID, around.x1, around.y1)
            yield box, aligned.clipped(extent)
