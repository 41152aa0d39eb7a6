"""How long healing takes: python -m tests.perf.bench_healing. Discs of 300 and 700 pixels in 12 megapixels."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from functools import partial
from itertools import product

import cv2
import numpy as np

from app.core.document.document import Document
from app.core.document.healing import Healing
from app.core.document.healing_moves import MovingSource
from app.core.files import make_photo_from_image
from inpainting.healing.heal import MANNERS, Manner
from inpainting.healing.proposing import propose_placements

_MOVES = 40
_RADII = (150.0, 350.0)


def main() -> None:
    """Prints milliseconds of wall and processor time: the stroke, and the median move."""
    noise = np.random.default_rng(0).integers(0, 256, (3000, 4000, 3), np.uint8)
    document = Document()
    document.open(make_photo_from_image(np.asarray(cv2.GaussianBlur(noise, (0, 0), 3), np.uint8)))
    for manner, radius in product(MANNERS, _RADII):
        _measure_manner(document, manner, radius)


def _measure_manner(document: Document, manner: Manner, radius: float) -> None:
    stroke = Healing(document, lambda *of: propose_placements(*of)[0], manner=manner, label="")
    stroke.draw_line_to((2000, 1500), radius)
    _tell(f"{manner}, {2 * radius:.0f} pixels: the stroke", [_measure(stroke.finish) for _ in range(3)])
    drag = MovingSource(document, len(document.edits) - 1, label="", on_moved=lambda *_: None)
    drag.draw_line_to((0, 0), 1)
    moves = [_measure(partial(drag.draw_line_to, (7 * to, 3 * to), 1)) for to in range(1, _MOVES)]
    _tell(f"{manner}, {2 * radius:.0f} pixels: a move", moves)


def _measure(work: Callable[[], object]) -> tuple[float, float]:
    wall, own = time.perf_counter(), time.process_time()
    work()
    return 1e3 * (time.perf_counter() - wall), 1e3 * (time.process_time() - own)


def _tell(what: str, spent: list[tuple[float, float]]) -> None:
    wall, own = (statistics.median(column) for column in zip(*spent, strict=True))
    print(f"{what} {wall:.1f} ms ({own:.1f} of the processor)")


if __name__ == "__main__":
    main()
