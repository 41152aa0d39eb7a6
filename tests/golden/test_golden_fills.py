"""Fills of the shipped network against stored pictures; a change of more than rounding must be meant.

`CLEANPLATE_WRITE_GOLDEN=1 python -m pytest tests/golden` writes them anew; look at them before committing.
"""

from __future__ import annotations

import os
from pathlib import Path

import cv2
import numpy as np
import pytest

from inpainting.engine.inpaint import inpaint
from inpainting.engine.request import Image, InpaintRequest
from inpainting.methods import create_filler

FOLDER = Path(__file__).parent
SAMPLES = FOLDER.parents[1] / "resources" / "samples"
MEAN_TOLERANCE = 0.5
"""Grey levels; another processor or thread count rounds differently, other weights differ by far more."""


def read(path: Path) -> Image:
    return np.asarray(cv2.cvtColor(cv2.imread(str(path)), cv2.COLOR_BGR2RGB), np.uint8)


@pytest.mark.parametrize(("sample", "method"), [("coffee.png", "partial-conv"), ("rocket.jpg", "partial-conv")])
def test_fill_is_the_one_that_was_looked_at(sample: str, method: str) -> None:
    image = read(SAMPLES / sample)
    hole = cv2.imread(str(SAMPLES / f"{Path(sample).stem}.mask.png"), cv2.IMREAD_GRAYSCALE) > 127
    result = inpaint(InpaintRequest(image, hole), create_filler(method, device="cpu")).apply_to(image)
    golden = FOLDER / f"{Path(sample).stem}.{method}.png"
    if os.environ.get("CLEANPLATE_WRITE_GOLDEN"):
        emptied = np.where(hole[..., None], result, np.uint8(0))
        cv2.imwrite(str(golden), cv2.cvtColor(emptied, cv2.COLOR_RGB2BGR))
    expected = read(golden)[hole].astype(int)
    assert np.abs(result[hole].astype(int) - expected).mean() < MEAN_TOLERANCE
    assert np.array_equal(result[~hole], image[~hole])
