"""However many threads there are, the shipped networks see, select and fill the same, bit for bit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

import cv2
import numpy as np
import pytest
import torch

from inpainting.detection.prompt import Prompt
from inpainting.detection.segmenter import SegmenterDetector
from inpainting.detection.segmenter_output import SegmenterOutput, run_segmenter
from inpainting.detection.selecting import select
from inpainting.engine.inpaint import inpaint
from inpainting.engine.request import Hole, Image, InpaintRequest
from inpainting.methods.partial_conv import PartialConvFiller
from inpainting.runtime.limits import NETWORK_THREADS, limit_threads, use_network_threads
from inpainting.runtime.session import Session
from models.checkpoint import load_inpainter, load_segmenter, load_selector

COUNTS = (1, 2, 3)


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    limit_threads(0)


@cache
def photo() -> Image:
    """Soft blobs, a word, and nothing that a threshold is far from."""
    image = np.random.default_rng(5).integers(0, 256, (224, 288, 3)).astype(np.uint8)
    image = np.asarray(cv2.normalize(cv2.GaussianBlur(image, (0, 0), 6), None, 0, 255, cv2.NORM_MINMAX), np.uint8)
    cv2.putText(image, "Nothing", (30, 120), cv2.FONT_HERSHEY_DUPLEX, 1.6, (250, 250, 240), 4)
    return image


def hole() -> Hole:
    hole = np.zeros(photo().shape[:2], np.bool_)
    hole[60:150, 80:200] = True
    return hole


def seen() -> SegmenterOutput:
    return run_segmenter(load_segmenter().channels_last(), photo())


def maps() -> list[bytes]:
    return [one.tobytes() for one in seen().maps.values()]


def features() -> list[bytes]:
    return [one.numpy().tobytes() for one in seen().pyramid]


def selected() -> list[bytes]:
    found = select(load_selector(), seen(), photo(), Prompt(inside=((140.0, 110.0),)))
    return [] if found is None else [found.hole.tobytes(), str((found.box, found.score)).encode()]


def drawn_by_the_network() -> list[bytes]:
    return [Session(load_inpainter()).fill(photo(), hole()).tobytes()]


def found_and_removed() -> list[bytes]:
    found = SegmenterDetector.load(device="cpu").detect(photo(), ("text",))
    assert found, "there is something to remove"
    holes = np.zeros(photo().shape[:2], np.bool_)
    for one in found:
        holes[one.box.slices] |= one.hole
    result = inpaint(InpaintRequest(photo(), holes), PartialConvFiller.load(device="cpu"))
    return [holes.tobytes(), result.apply_to(photo()).tobytes()]


@pytest.mark.parametrize("work", [maps, features, selected, drawn_by_the_network, found_and_removed])
def test_the_number_of_threads_changes_nothing(work: Callable[[], list[bytes]]) -> None:
    results = []
    for count in COUNTS:
        limit_threads(count)
        results.append(work())
        assert torch.get_num_threads() == count, "given back"
    assert results[0] == results[1] == results[2]


def test_threads_are_given_back_after_an_error() -> None:
    def fail() -> None:
        with use_network_threads():
            assert torch.get_num_threads() == NETWORK_THREADS
            raise ZeroDivisionError

    limit_threads(1)
    with pytest.raises(ZeroDivisionError):
        fail()
    assert torch.get_num_threads() == 1
