"""Networks are loaded once, whoever asks and on whatever thread, and again after loading failed."""

from __future__ import annotations

import threading
import time

import pytest

from app.core.jobs.model_cache import ModelCache
from inpainting.detection.detector import Detector
from inpainting.errors import DeviceError
from tests.fakes import FakeDetector, FakeFiller


def test_several_threads_get_the_same_one() -> None:
    loaded, got = [], []

    def load(device: str) -> Detector:
        loaded.append(device)
        time.sleep(0.02)
        return FakeDetector(())

    cache = ModelCache(load_detector=load)
    threads = [threading.Thread(target=lambda: got.append(cache.on("cpu").get_detector())) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert loaded == ["cpu"]
    assert len(set(map(id, got))) == 1


def test_each_method_on_each_device_is_its_own() -> None:
    cache = ModelCache(load_filler=lambda method, *, device: FakeFiller())
    one = cache.get_filler("auto", device="cpu")
    assert cache.on("cpu").get_filler("auto") is one
    assert cache.on("cuda").get_filler("auto") is not one
    assert cache.on("cpu").get_filler("patches") is not one


def test_what_could_not_be_loaded_is_tried_again() -> None:
    answers = iter([DeviceError("There is no such device."), FakeDetector(())])

    def load(device: str) -> Detector:
        answer = next(answers)
        if isinstance(answer, Exception):
            raise answer
        return answer

    cache = ModelCache(load_detector=load)
    with pytest.raises(DeviceError):
        cache.get_detector("cpu")
    assert isinstance(cache.get_detector("cpu"), FakeDetector)
