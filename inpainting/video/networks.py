"""The networks that work on a video: taken from whoever keeps loaded ones, when they are first needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from inpainting.detection.detector import Detector
from inpainting.engine.filler import Filler
from inpainting.engine.request import Hole, Image, InpaintRequest
from inpainting.video.options import VideoOptions


class Models(Protocol):
    """Keeps networks once they are loaded. What loading raises (`DeviceError`, `WeightsError` …) is raised here."""

    def get_filler(self, method: str, *, device: str) -> Filler:
        """What fills by a method on a device."""

    def get_detector(self, device: str) -> Detector:
        """What finds things on a device."""


class FreshModels:
    """Loads them each time it is asked; for a single video."""

    def get_filler(self, method: str, *, device: str) -> Filler:
        from inpainting.methods import create_filler

        return create_filler(method, device=device)

    def get_detector(self, device: str) -> Detector:
        from inpainting.detection.loading import create_detector

        return create_detector(device=device)


class Networks:
    """What works on one video; remembers what did."""

    def __init__(self, options: VideoOptions, models: Models | None, cancel: Callable[[], bool]) -> None:
        from inpainting.methods import find_method
        from inpainting.runtime.devices import check_device_name

        find_method(options.method)
        check_device_name(options.device)
        self._options, self._models, self._cancel = options, models or FreshModels(), cancel
        self._filler: Filler | None = None
        self.method, self.device = "plate", "cpu"

    def fill(self, image: Image, hole: Hole) -> Image:
        """What no frame shows, by the image engine."""
        from inpainting.engine.inpaint import inpaint

        if self._filler is None:
            self._filler = self._models.get_filler(self._options.method, device=self._options.device)
            self.method = f"plate, {self._filler.name}"
        result = inpaint(InpaintRequest(image, hole), self._filler, cancel=self._cancel)
        self.device = result.device
        return result.apply_to(image)

    def get_detector(self) -> Detector:
        detector = self._models.get_detector(self._options.device)
        self.device = detector.device
        return detector
