"""One photo without what shall go: finding it, the hole, the fill. What commands and batches share; touches no file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from inpainting.detection.classes import SPECS
from inpainting.detection.distractions import DISTRACTIONS
from inpainting.detection.search import Search
from inpainting.engine.geometry import Extent
from inpainting.engine.request import Image, InpaintRequest, InpaintResult

if TYPE_CHECKING:
    from inpainting.detection.detector import Detector
    from inpainting.detection.instance import Instance
    from inpainting.engine.filler import Filler

_DISTRACTION: Final = ("distractions", "distraction", "distractions")
_OBJECT: Final = ("object that can be told apart", "object", "objects")


class CleanedPhoto(NamedTuple):
    """The new picture (H×W×3 uint8) and how it was made."""

    image: Image
    result: InpaintResult


def clean_photo(
    request: InpaintRequest,
    filler: Filler,
    *,
    variants: int = 1,
    on_progress: Callable[[float], None] | None = None,
    cancel: Callable[[], bool] | None = None,
) -> CleanedPhoto:
    """The picture of `request` with its hole filled, the best of so many variants; raises what the engine raises."""
    from inpainting.engine.inpaint import inpaint

    result = inpaint(request, filler, variants=variants, on_progress=on_progress, cancel=cancel)
    return CleanedPhoto(result.apply_to(request.image), result)


def find_instances(
    image: Image,
    search: Search,
    load_detector: Callable[[], Detector],
    *,
    min_score: float,
    cancel: Callable[[], bool] | None = None,
) -> tuple[Instance, ...]:
    """What is searched for and at least this certain (0..1); of distractions, those that are to go."""
    found = search.find(image, load_detector, cancel=cancel)
    wanted = search.take_wanted(found, Extent(image.shape[1], image.shape[0]))
    return tuple(one for one in wanted if one.score >= min_score)


def describe_counts(counts: Mapping[str, int], classes: Sequence[str] = ()) -> str:
    """“2 people and 1 vehicle”; “no people and no text” when there is nothing of the `classes` looked for."""
    if not counts:
        return " and ".join(f"no {_get_words(name)[0]}" for name in classes)
    return " and ".join(f"{count} {_get_words(name)[1 if count == 1 else 2]}" for name, count in counts.items())


def _get_words(name: str) -> tuple[str, str, str]:
    """How none, one and several of a class are called."""
    if name == DISTRACTIONS:
        return _DISTRACTION
    return SPECS[name].counted if name in SPECS else _OBJECT
