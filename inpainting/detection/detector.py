"""What a detector is: an image goes in, instances come out. The one that ships is in `segmenter`. No torch here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from inpainting.detection.classes import CLASSES
from inpainting.detection.instance import Instance
from inpainting.detection.prompt import Point, Prompt
from inpainting.engine.request import Image
from inpainting.errors import InvalidRequestError


class Detector(Protocol):
    """Finds instances."""

    @property
    def device(self) -> str:
        """What the work is done on."""

    def detect(
        self, image: Image, classes: Sequence[str] = CLASSES, *, cancel: Callable[[], bool] | None = None
    ) -> tuple[Instance, ...]:
        """The instances of `classes` in `image` (H×W×3 uint8), with masks at its full size.

        Raises `InvalidRequestError` for a class that does not exist, `CancelledError` when `cancel` says so.
        """

    def describe_unavailable(self, classes: Sequence[str]) -> tuple[str, ...]:
        """A sentence for each of `classes` that cannot be looked for and is passed over."""

    def select(self, image: Image, prompt: Prompt) -> Instance | None:
        """The object that a person pointed at, points being in pixels of `image`; None when none can be told apart."""

    def select_rest(self, image: Image, instance: Instance, point: Point) -> Instance | None:
        """The instance without the part of it at `point`; None when nothing is left."""

    def prepare(self, image: Image) -> None:
        """Do the slow part of `select` beforehand."""


def check_classes(classes: Sequence[str]) -> None:
    """Raises `InvalidRequestError` when one of them does not exist, naming those that do."""
    for name in classes:
        if name not in CLASSES:
            words = "There is no class “{name}”; choose from {known}."
            raise InvalidRequestError(words, name=name, known=", ".join(CLASSES))
