"""What runs on the worker thread for finding: takes the detector from the cache and asks it; holds no document."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from app.core.jobs.model_cache import ModelCache
from inpainting.detection.instance import Instance, make_hole
from inpainting.detection.prompt import Point, Prompt
from inpainting.detection.search import Search
from inpainting.engine.geometry import Extent
from inpainting.engine.request import Hole, Image

if TYPE_CHECKING:
    from app.core.jobs.runner import Job
    from inpainting.detection.lines.line import Line


class Finder:
    """Used on one worker thread only."""

    def __init__(self, cache: ModelCache | None = None) -> None:
        self._cache = cache or ModelCache()

    def find(self, image: Image, search: Search, device: str, job: Job) -> tuple[Instance, ...]:
        """What is searched for and the shadows it may cast; raises what loading and finding raise."""
        found = search.find(image, partial(self._cache.get_detector, device), cancel=job.is_asked_to_stop)
        return (*found, *_find_shadows(found, image))

    def find_alike(self, image: Image, lines: Sequence[Line]) -> tuple[Instance, ...]:
        """The lines that are like the pieces of one."""
        from inpainting.detection.lines.finding import find_wires, make_wire

        extent = Extent(image.shape[1], image.shape[0])
        return tuple(make_wire(line, extent) for line in find_wires(image, sample=lines))

    def describe_unavailable(self, search: Search, device: str) -> tuple[str, ...]:
        """Sentences about those classes that cannot be looked for."""
        return search.describe_unavailable(partial(self._cache.get_detector, device))

    def pick(self, image: Image, prompt: Prompt, device: str) -> Instance | None:
        """The object a person pointed at, if one can be told apart; raises what loading raises."""
        return self._cache.get_detector(device).select(image, prompt)

    def find_rest(self, image: Image, instance: Instance, point: Point, device: str) -> Instance | None:
        """What is left of an instance without its part at `point`."""
        return self._cache.get_detector(device).select_rest(image, instance, point)

    def prepare(self, image: Image, device: str) -> None:
        """Do the slow part of `pick` beforehand."""
        self._cache.get_detector(device).prepare(image)

    def make_hole(self, instances: Sequence[Instance], extent: Extent, grow: int | None) -> Hole:
        """One hole of all of them, each grown by `grow` pixels, None by its class and size."""
        return make_hole(instances, extent, grow=grow)


def _find_shadows(instances: Sequence[Instance], image: Image) -> tuple[Instance, ...]:
    from inpainting.detection.shadow import suggest_shadows

    return suggest_shadows(instances, image)
