"""Makes the detector that ships with the program. Loads torch only when called."""

from __future__ import annotations

from inpainting.detection.detector import Detector
from inpainting.runtime.devices import check_device_name


def create_detector(*, device: str = "auto") -> Detector:
    """A detector ready to work on one of `inpainting.runtime.devices.DEVICES`; takes seconds.

    Raises `DeviceError`, or `models.errors.WeightsError`.
    """
    check_device_name(device)
    from inpainting.detection.segmenter import SegmenterDetector

    return SegmenterDetector.load(device=device)
