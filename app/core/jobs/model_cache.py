"""The loaded networks of one process, each loaded when it is needed first and kept. Runs none of them.

The slow imports happen when something is loaded; no toolkit is needed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
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


class ModelCache:
    """May be asked on any thread. What loading raises (`DeviceError`, `WeightsError` …) is raised at first use."""

    def __init__(
        self,
        *,
        load_filler: Callable[..., Filler] | None = None,
        load_detector: Callable[[str], Detector] | None = None,
    ) -> None:
        self._load_filler = load_filler
        self._load_detector = load_detector
        self._lock = Lock()
        self._fillers: dict[tuple[str, str], Filler] = {}
        self._detectors: dict[str, Detector] = {}

    def get_filler(self, method: str = "auto", *, device: str = "auto") -> Filler:
        """The filler of a method on a device."""
        with self._lock:
            if (method, device) not in self._fillers:
                self._fillers[method, device] = (self._load_filler or load_filler)(method, device=device)
            return self._fillers[method, device]

    def get_detector(self, device: str = "auto") -> Detector:
        """The detector on a device."""
        with self._lock:
            if device not in self._detectors:
                self._detectors[device] = (self._load_detector or load_detector)(device)
            return self._detectors[device]

    def on(self, device: str) -> DeviceModels:
        """What there is on one device."""
        return DeviceModels(self, device)


@dataclass(frozen=True)
class DeviceModels:
    """The models of a cache on one device."""

    cache: ModelCache
    device: str = "auto"

    def get_filler(self, method: str) -> Filler:
        return self.cache.get_filler(method, device=self.device)

    def get_detector(self) -> Detector:
        return self.cache.get_detector(self.device)
