"""The detector that ships: one segmenter for all classes at several scales, text where the locator says."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from hashlib import sha256
from typing import Final, Self

import cv2
import numpy as np

from inpainting.detection.certainty import Curves, estimate_certainty
from inpainting.detection.classes import CLASSES, SPECS
from inpainting.detection.closer import revisit_small_places
from inpainting.detection.detector import check_classes
from inpainting.detection.instance import Instance
from inpainting.detection.instances import find_instances
from inpainting.detection.prompt import Point, Prompt
from inpainting.detection.segmenter_output import (
    SIDE,
    SegmenterOutput,
    reduce_for_segmenter,
    run_at_scales,
    run_segmenter,
)
from inpainting.detection.selecting import select, select_rest
from inpainting.detection.text import TEXT, find_text
from inpainting.detection.text_locator import TextLocator
from inpainting.engine.geometry import Extent
from inpainting.engine.request import Image, Probability
from inpainting.errors import CancelledError, InvalidRequestError
from inpainting.runtime.devices import resolve_device
from models.errors import WeightsError
from models.segmenter import Segmenter
from models.selector import Selector
from models.sentences import Sentence

_SPRAYED: Final = 0.4
"""Text whose pixels are on the mean at least this likely graffiti belongs to that."""
_CLOSE_SHARE, _CLOSE_SIDE = 0.5, 320
"""An object whose surroundings are less than this share of the image is looked at again, by itself, at this size."""


class SegmenterDetector:
    """A detector by one segmenter for all classes, which stays loaded.

    Without a `selector` it only looks for those, without a `locator` for all but text; a sentence in its place says
    why.
    """

    def __init__(
        self,
        network: Segmenter,
        selector: Selector | None = None,
        locator: TextLocator | Sentence | None = None,
        curves: Curves | None = None,
    ) -> None:
        self._network = network
        self._selector = selector
        self._curves = curves or {}
        self._locator = locator if isinstance(locator, TextLocator) else None
        self._no_text = locator if isinstance(locator, Sentence) else Sentence("This detector does not look for text.")
        self._kept: tuple[object, SegmenterOutput] | None = None

    @classmethod
    def load(cls, *, device: str = "auto") -> Self:
        """With the shipped weights; raises `DeviceError` or `models.errors.WeightsError`."""
        from models.checkpoint import load_calibration, load_segmenter, load_selector

        name = resolve_device(device)
        network, selector = load_segmenter().to(name).channels_last(), load_selector().to(name)
        return cls(network, selector, load_locator_or_reason(), load_calibration())

    @property
    def device(self) -> str:
        return next(self._network.parameters()).device.type

    def detect(
        self, image: Image, classes: Sequence[str] = CLASSES, *, cancel: Callable[[], bool] | None = None
    ) -> tuple[Instance, ...]:
        """The instances of `classes` in `image` (H×W×3 uint8), with masks at its full size.

        Raises `InvalidRequestError` for a class that does not exist, `CancelledError` when `cancel` says so.
        """
        check_classes(classes)
        _ask(cancel)
        if notes := self.describe_unavailable(classes):
            if set(classes) == {TEXT}:
                raise WeightsError(notes[0])
            classes = [name for name in classes if name != TEXT]
        output = self._run_segmenter(image, {"graffiti" if name == TEXT else name for name in classes})
        found: list[Instance] = []
        for name in classes:
            _ask(cancel)
            if name == TEXT and self._locator is not None:
                written = find_text(self._locator.compute_likelihood(image), image, self._predict_letters)
                found += (one for one in written if not _is_sprayed(one, output.maps["graffiti"], image))
            else:
                near = output.maps[name]
                if SPECS[name].is_painted:
                    near = revisit_small_places(self._network, name, near, image)
                found += find_instances({name: near}, image, judged=output.judged)
        return tuple(estimate_certainty(one, self._curves) for one in found)

    def describe_unavailable(self, classes: Sequence[str]) -> tuple[str, ...]:
        """A sentence for each of `classes` that cannot be looked for and is passed over."""
        return (self._no_text,) if TEXT in classes and self._locator is None else ()

    def select(self, image: Image, prompt: Prompt) -> Instance | None:
        """The object that a person pointed at, points being in pixels of `image`; None when none can be told apart.

        A small one in a large image is looked at a second time, closer.
        """
        selector = self._get_selector()
        first = select(selector, self._run_segmenter(image), image, prompt)
        if first is None:
            return None
        box = first.box.grown(max(first.box.width, first.box.height)).clipped(Extent(image.shape[1], image.shape[0]))
        if max(box.width, box.height) > _CLOSE_SHARE * max(image.shape[:2]) or max(image.shape[:2]) <= SIDE:
            return first
        part = np.ascontiguousarray(image[box.slices])
        closer = select(
            selector,
            run_segmenter(self._network, reduce_for_segmenter(part, side=_CLOSE_SIDE)),
            part,
            prompt.moved(-box.x0, -box.y0),
        )
        return first if closer is None else replace(closer, box=closer.box.moved(box.x0, box.y0))

    def select_rest(self, image: Image, instance: Instance, point: Point) -> Instance | None:
        """The instance without the part of it at `point`; None when nothing is left."""
        return select_rest(self._get_selector(), self._run_segmenter(image), image, instance, point)

    def prepare(self, image: Image) -> None:
        """Do the slow part of `select` beforehand."""
        self._run_segmenter(image)

    def _get_selector(self) -> Selector:
        if self._selector is None:
            raise InvalidRequestError("This detector finds classes only.")
        return self._selector

    def _predict_letters(self, crop: Image) -> Probability:
        return run_segmenter(self._network, crop).maps[TEXT]

    def _run_segmenter(self, image: Image, classes: Collection[str] = CLASSES) -> SegmenterOutput:
        """What the segmenter says about the image; the last output is kept, for one picture is asked about often."""
        small = reduce_for_segmenter(image)
        key = (small.shape, sha256(small.tobytes()).digest())
        kept = self._kept
        if kept is None or kept[0] != key or not kept[1].maps.keys() >= set(classes):
            self._kept = None
            kept = self._kept = (key, run_at_scales(self._network, small, classes))
        return kept[1]


def load_locator_or_reason() -> TextLocator | Sentence:
    """The text locator, or the sentence that says why text cannot be looked for."""
    try:
        return TextLocator.load()
    except WeightsError as error:
        return error.sentence


def _is_sprayed(text: Instance, graffiti: Probability, image: Image) -> bool:
    """Whether most of what was taken for text is graffiti; `graffiti` is the map of the whole image."""
    height, width = graffiti.shape
    place = text.box.scaled(width / image.shape[1], height / image.shape[0]).clipped(Extent(width, height))
    if place.is_empty:
        return False
    size = (place.width, place.height)
    shares = cv2.resize(text.hole.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    return bool((graffiti[place.slices] * shares).sum() > _SPRAYED * shares.sum())


def _ask(cancel: Callable[[], bool] | None) -> None:
    if cancel is not None and cancel():
        raise CancelledError()
