"""The library's door: arrays in, arrays out. Loads what it needs when it is called; importing it costs nothing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from inpainting.detection.classes import CLASSES, MIN_SCORE

if TYPE_CHECKING:
    from inpainting.detection.detector import Detector
    from inpainting.engine.filler import Filler
    from inpainting.engine.request import Hole, Image


def inpaint(
    image: Image, hole: Hole, *, method: str = "auto", device: str = "auto", feather: int = 0, seed: int = 1
) -> Image:
    """A copy of `image` with `hole` filled; every pixel outside the hole is the same, bit for bit.

    image: H×W×3 uint8 RGB; hole: H×W bool, True = to be filled. `method` is one of those that “cleanplate remove” has,
    your own models included; `device` is auto, cpu, cuda or mps. Over the outermost `feather` pixels of the hole the
    picture fades into the fill. Same arguments, same bytes; another `seed` (from 1 up) gives another fill.

    The first call with a method loads it, and with it torch where it is a network. Raises `InvalidRequestError` (a
    wrong shape or type, an empty hole, nothing left to fill from), `UnknownMethodError`, `DeviceError` or
    `WeightsError`, all of them `models.errors.CleanplateError` with one sentence for a person.
    """
    from inpainting.engine.inpaint import inpaint as fill
    from inpainting.engine.request import InpaintRequest

    request = InpaintRequest(image, hole, feather, seed=seed)
    return fill(request, _load_filler(method, device)).apply_to(request.image)


def detect(
    image: Image,
    classes: Sequence[str] = CLASSES,
    *,
    device: str = "auto",
    min_score: float = MIN_SCORE,
    grow: int | None = None,
) -> Hole:
    """The hole that takes what is found of `classes` out of `image`: H×W bool, True = found, all False for nothing.

    image: H×W×3 uint8 RGB. Besides the usual classes there are “speck” and “wire”, and “distractions” for several.
    What is less certain than `min_score` (0..1) is left out. Each thing is `grow` pixels wider to all sides, None goes
    by its class and size, 0 is the thing itself.

    The first call loads torch and the network, where one is needed. Raises `InvalidRequestError` (a wrong shape or
    type, a class that does not exist), `DeviceError` or `WeightsError`, all of them `models.errors.CleanplateError`.
    `inpainting.detection` has the things one by one, with class, certainty and box.
    """
    from functools import partial

    from inpainting.detection.instance import make_hole
    from inpainting.detection.search import Search
    from inpainting.engine.geometry import Extent
    from inpainting.engine.request import check_image

    search = Search(tuple(classes))
    check_image(image)
    found, extent = search.find(image, partial(_load_detector, device)), Extent(image.shape[1], image.shape[0])
    certain = [one for one in search.take_wanted(found, extent) if one.score >= min_score]
    return make_hole(certain, extent, grow=grow)


@lru_cache(maxsize=2)
def _load_filler(method: str, device: str) -> Filler:
    from inpainting.methods import create_filler

    return create_filler(method, device=device)


@lru_cache(maxsize=1)
def _load_detector(device: str) -> Detector:
    from inpainting.detection.loading import create_detector

    return create_detector(device=device)
