"""The fill methods and the detector of one process, loaded when they are needed first and kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.core.jobs.model_cache import load_detector, load_filler

if TYPE_CHECKING:
    from inpainting.detection.detector import Detector
    from inpainting.engine.filler import Filler


class ModelCache:
    """Used on one thread at a time. What loading raises (`DeviceError`, `WeightsError` …) is raised at first use."""

    def __init__(
        self,
        device: str = "auto",
        *,
        load_filler: Callable[..., Filler] = load_filler,
        load_detector: Callable[[str], Detector] = load_detector,
    ) -> None:
        self.device = device
        self._load_filler = load_filler
        self._load_detector = load_detector
        self._fillers: dict[str, Filler] = {}
        self._detector: Detector | None = None

    def filler(self, method: str) -> Filler:
        if method not in self._fillers:
            self._fillers[method] = self._load_filler(method, device=self.device)
        return self._fillers[method]

    def detector(self) -> Detector:
        if self._detector is None:
            self._detector = self._load_detector(self.device)
        return self._detector
