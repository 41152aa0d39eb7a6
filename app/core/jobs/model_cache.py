"""Loads fill methods and detectors; the slow imports happen when called. Keeps nothing and needs no toolkit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.jobs.preload import preload_torch

if TYPE_CHECKING:
    from inpainting.detection.detector import Detector
    from inpainting.engine.filler import Filler


def load_filler(method: str = "auto", *, device: str = "auto") -> Filler:
    """As `inpainting.methods.create_filler`, with torch's libraries read beforehand."""
    from inpainting.methods import create_filler, find_method

    if find_method(method).has_network:
        preload_torch()
    return create_filler(method, device=device)


def load_detector(device: str) -> Detector:
    """As `inpainting.detection.loading.create_detector`, with torch's libraries read beforehand."""
    from inpainting.detection.loading import create_detector

    preload_torch()
    return create_detector(device=device)
