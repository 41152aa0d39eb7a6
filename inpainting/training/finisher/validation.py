"""The finisher's figures: fills of the engine on the validation photos, before and after, by bucket of holes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from inpainting.engine import metrics
from inpainting.methods.coarse import SoftFill
from inpainting.runtime.session import FinishingSession
from inpainting.training.finisher.fills import Filled, fill_by_engine
from inpainting.training.loss_networks import LpipsAlex
from inpainting.training.quality.validation import Case, Figures, compute_lpips

BEFORE, AFTER = "engine", "finished"


def fill_cases(cases: Sequence[Case], soft: SoftFill) -> list[tuple[str, Filled]]:
    """The bucket and the engine's fill of each case; those where too little may be copied are left out."""
    fills = ((case.bucket, fill_by_engine(case.image, case.hole, soft)) for case in cases)
    return [(bucket, filled) for bucket, filled in fills if filled is not None]


def measure(
    session: FinishingSession, fills: Iterable[tuple[str, Filled]], lpips: LpipsAlex | None
) -> dict[str, Figures]:
    """`engine` and `finished` → bucket → metric → mean; `lpips` is left out when None."""
    rows: dict[str, dict[str, list[dict[str, float]]]] = {BEFORE: {}, AFTER: {}}
    for bucket, filled in fills:
        finished = session.finish(filled.fill, filled.hole, coarse=filled.coarse, doubt=filled.doubt)
        after = np.where(filled.hole[..., None], finished, filled.truth)
        for name, picture in ((BEFORE, filled.fill), (AFTER, after)):
            row = {
                "hole_l1": metrics.measure_hole_l1(picture, filled.truth, filled.hole),
                "psnr": metrics.measure_psnr(picture, filled.truth),
                "ssim": metrics.measure_ssim(picture, filled.truth),
            }
            if lpips is not None:
                row["lpips"] = compute_lpips(lpips, picture, filled.truth)
            rows[name].setdefault(bucket, []).append(row)
    return {name: {bucket: _average(found) for bucket, found in buckets.items()} for name, buckets in rows.items()}


def _average(rows: Sequence[dict[str, float]]) -> dict[str, float]:
    return {name: round(float(np.mean([row[name] for row in rows])), 5) for name in rows[0]}
