"""Picture grids to look at: emptied image, fills and truth side by side. No figures here."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from inpainting.engine.request import Image
from inpainting.training.quality.validation import Case, Fill, make_composite


def make_strip(case: Case, composites: Sequence[Image]) -> Image:
    """One row: the image with its hole grey, the composites, the truth."""
    return np.concatenate([np.where(case.hole[..., None], np.uint8(128), case.image), *composites, case.image], axis=1)


def write_grid(cases: Sequence[Case], fills: dict[str, Fill], path: Path) -> None:
    """One row a case — emptied, each of `fills` in order, truth — as a PNG."""
    rows = [make_strip(case, [make_composite(fill, case) for fill in fills.values()]) for case in cases]
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), cv2.cvtColor(np.concatenate(rows), cv2.COLOR_RGB2BGR))
