"""The work on one photo of a batch: open it, find or take the hole, fill it, and hand back the finished file.

Nothing is written where the results go: whoever gave the task does that, in this process or on this machine or not.
"""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.batch.journal import State, read_stamp
from app.core.batch.packing import PackedInstance, unpack_instance
from app.core.batch.recipe import Recipe
from app.core.batch.thumbnails import make_thumbnail
from app.core.errors import OpenError
from app.core.files import Photo, load_mask, load_photo
from app.core.imageio.decoding import decode_photo, open_picture_data
from app.core.imageio.encoding import encode_photo
from app.core.imageio.fidelity import compare
from app.core.jobs.cleaning import clean_photo, find_instances
from inpainting.detection.instance import make_hole
from inpainting.engine.request import InpaintRequest
from inpainting.errors import CancelledError
from models.errors import CleanplateError
from models.sentences import Sentence

if TYPE_CHECKING:
    from app.core.jobs.model_cache import DeviceModels
    from inpainting.detection.instance import Instance
    from inpainting.engine.request import Hole

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Task:
    """A photo and what to do with it; `suffix` is that of the result.

    What goes is what the file `mask` says, else the instances `chosen`, else what is found of the recipe's classes.
    """

    source: Path
    suffix: str
    recipe: Recipe
    mask: Path | None = None
    chosen: tuple[PackedInstance, ...] | None = None

    @property
    def is_given(self) -> bool:
        """Whether it says what goes, so that nothing has to be found."""
        return self.mask is not None or self.chosen is not None

    def compute_fingerprint(self) -> str:
        """Another word when the settings, the mask or the choice are others. Raises `OSError` when the mask is gone."""
        mask = None if self.mask is None else read_stamp(self.mask)
        chosen = None if self.chosen is None else [one.digest for one in self.chosen]
        return self.recipe.compute_fingerprint(mask, chosen)


@dataclass(frozen=True)
class Outcome:
    """What came of a task: `data` is the finished file, None when it failed or there was nothing to remove.

    `before` and `after` are small JPEGs, b"" when there was no picture to show.
    """

    state: State
    sentence: str = ""
    notes: tuple[str, ...] = ()
    found: dict[str, int] = field(default_factory=dict)
    seconds: float = 0.0
    device: str = ""
    changed_outside: int = 0
    before: bytes = b""
    after: bytes = b""
    data: bytes | None = None


def work_on(task: Task, models: DeviceModels, cancel: Callable[[], bool] | None = None) -> Outcome:
    """Does the task; whatever goes wrong is an outcome with a sentence. Raises `CancelledError` alone."""
    started = time.perf_counter()
    try:
        outcome = _do(task, models, cancel)
    except CancelledError:
        raise
    except Exception as error:
        outcome = Outcome(State.FAILED, describe_failure(error))
    return replace(outcome, seconds=round(time.perf_counter() - started, 3))


def describe_failure(error: Exception) -> Sentence:
    """What the person is told about a photo with which something went wrong; the unexpected goes to the log."""
    if isinstance(error, CleanplateError):
        return error.sentence
    if isinstance(error, MemoryError):
        return Sentence("There is not enough memory for this photo.")
    _log.error("A photo of a batch failed", exc_info=error)
    return Sentence("Something went wrong inside the program ({kind}).", kind=type(error).__name__)


def _do(task: Task, models: DeviceModels, cancel: Callable[[], bool] | None) -> Outcome:
    photo = load_photo(task.source)
    before = make_thumbnail(photo.convert_to_srgb())
    hole, instances = _make_hole(task, photo, models, cancel)
    lacking = () if task.is_given else task.recipe.search.describe_unavailable(models.get_detector)
    if not hole.any():
        device = "" if task.is_given or not task.recipe.search.detected else models.get_detector().device
        words = Sentence("The mask “{path}” is black everywhere, and white is what goes.", path=task.mask)
        told = "" if task.mask is None else words
        return Outcome(State.UNTOUCHED, told, notes=lacking, device=device, before=before)
    request = InpaintRequest(photo.image, hole, task.recipe.feather, colours=photo.colours)
    image, result = clean_photo(request, models.get_filler(task.recipe.method), cancel=cancel)
    name = task.source.with_suffix(task.suffix)
    data, lost = encode_photo(photo, image, name, hole=hole)
    with open_picture_data(name, data) as file:
        saved = compare(photo, decode_photo(file), hole)
    lost = (*lost, *saved.list_notes())
    return Outcome(
        State.DONE,
        notes=(*photo.notes, *lacking, *result.notes, *lost),
        found=dict(Counter(instance.label for instance in instances)),
        device=result.device,
        changed_outside=saved.changed,
        before=before,
        after=make_thumbnail(photo.convert_to_srgb(image)),
        data=data,
    )


def _make_hole(
    task: Task, photo: Photo, models: DeviceModels, cancel: Callable[[], bool] | None
) -> tuple[Hole, tuple[Instance, ...]]:
    """The hole, and the instances it is made of unless it comes from a mask."""
    from inpainting.detection.barriers import add_barrier

    recipe = task.recipe
    if task.mask is not None:
        return load_mask(task.mask, photo.extent), ()
    if task.chosen is not None:
        if any(one.box.clipped(photo.extent) != one.box for one in task.chosen):
            words = "“{path}” has changed since it was looked at; choose the folder again."
            raise OpenError(words, path=task.source)
        chosen = (unpack_instance(one) for one in task.chosen)
        instances = tuple(add_barrier(one, photo.image) if one.label == "text" else one for one in chosen)
    else:
        image, detector = photo.convert_to_srgb(), models.get_detector
        found = find_instances(image, recipe.search, detector, min_score=recipe.min_score, cancel=cancel)
        instances = tuple(one for one in found if recipe.takes(one.label, one.score, one.box, photo.extent))
    return make_hole(instances, photo.extent, grow=recipe.grow), instances
