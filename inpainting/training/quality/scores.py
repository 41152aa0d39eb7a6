"""The figures of one filled case. Means over cases and tables are made elsewhere."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from inpainting.engine import metrics
from inpainting.engine.request import Image
from inpainting.training.quality.contest import Attempt
from inpainting.training.quality.validation import Case

Lpips = Callable[[Image, Image], float]

COLUMNS = {
    "lpips": "LPIPS", "psnr": "PSNR", "ssim": "SSIM", "hole_l1": "L1 in hole", "l1": "L1", "seam": "seam",
    "sharpness": "sharpness", "seconds": "s", "processor_seconds": "CPU s", "changed_outside": "changed outside",
}  # fmt: skip
"""Figure → heading, in the order of the tables."""


def score(case: Case, attempt: Attempt, lpips: Lpips | None) -> dict[str, float]:
    """Every figure of `COLUMNS` (LPIPS only with `lpips`) of the hole filled and all else left as it was.

    `changed_outside` counts the pixels that the method itself changed outside the hole.
    """
    composite = np.where(case.hole[..., None], attempt.filled, case.image)
    figures = {} if lpips is None else {"lpips": lpips(composite, case.image)}
    return figures | {
        "psnr": metrics.measure_psnr(composite, case.image),
        "ssim": metrics.measure_ssim(composite, case.image),
        "hole_l1": metrics.measure_hole_l1(composite, case.image, case.hole),
        "l1": metrics.measure_hole_l1(composite, case.image, np.ones_like(case.hole)),
        "seam": metrics.measure_seam_contrast(composite, case.image, case.hole),
        "sharpness": metrics.measure_sharpness_distance(composite, case.image, case.hole),
        "seconds": attempt.seconds,
        "processor_seconds": attempt.processor_seconds,
        "changed_outside": float((attempt.filled != case.image).any(axis=2)[~case.hole].sum()),
    }
