"""One photo made of several of one place: what the command and the window share. Writes no file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.core.imageio.photo import Photo
from inpainting.engine.request import Hole, Image

if TYPE_CHECKING:
    from app.core.document.project import Project
    from app.core.jobs.model_cache import DeviceModels
    from inpainting.engine.filler import Filler
    from inpainting.stills.merging import Merged

METHOD: Final = "merge"
"""What an edit is called that was taken from other photos."""

_CLASSES: Final = ("person",)


@dataclass(frozen=True, eq=False)
class MergedPhoto:
    """`image` (H×W×3 uint8) is the first photo without what came and went, `merged` says where from; `notes` are
    sentences on what was left out."""

    image: Image
    merged: Merged
    notes: tuple[str, ...]

    @property
    def hole(self) -> Hole:
        """H×W bool: where it is not the first photo."""
        return self.merged.replaced | self.merged.unseen


def merge_photos(
    photos: Sequence[Photo],
    find: Callable[[Photo], Hole],
    load_filler: Callable[[], Filler],
    *,
    on_progress: Callable[[float], None] = lambda done: None,
    cancel: Callable[[], bool] | None = None,
) -> MergedPhoto:
    """The first of `photos` without what `find` says of each (H×W bool), and what only one of them shows.

    A filler is loaded only for what no photo shows. `cancel` is asked between the photos and while filling. Raises
    `InvalidRequestError` when they show different places, `CancelledError` when it was cancelled, and what loading,
    finding and filling raise.
    """
    from inpainting.engine.inpaint import inpaint
    from inpainting.engine.request import InpaintRequest
    from inpainting.errors import CancelledError
    from inpainting.stills.merging import merge

    holes = []
    for number, photo in enumerate(photos):
        holes.append(find(photo))
        on_progress((number + 1) / (len(photos) + 1))
        if cancel is not None and cancel():
            raise CancelledError
    merged = merge([_convert_colours(photos[0], photo) for photo in photos], holes)
    image = merged.image
    if merged.unseen.any():
        request = InpaintRequest(image, merged.unseen, colours=photos[0].colours)
        image = inpaint(request, load_filler(), cancel=cancel).apply_to(image)
    return MergedPhoto(image, merged, _note_strangers(photos, merged))


def merge_files(paths: Sequence[Path], cancel: Callable[[], bool] | None = None, *, models: DeviceModels) -> Project:
    """The photo at the first of `paths` with one edit that takes people away, and what only one of the photos shows.

    Raises `OpenError`, and what `merge_photos` raises.
    """
    from app.core.document.edits import Fill, FilledRegion
    from app.core.document.project import Project
    from app.core.files import load_photo
    from app.core.jobs.cleaning import find_instances
    from inpainting.detection.classes import MIN_SCORE
    from inpainting.detection.instance import make_hole
    from inpainting.detection.search import Search
    from inpainting.engine.holes import find_regions

    def find(photo: Photo) -> Hole:
        found = find_instances(
            photo.convert_to_srgb(), Search(_CLASSES), models.get_detector, min_score=MIN_SCORE, cancel=cancel
        )
        return make_hole(found, photo.extent, grow=None)

    photos = [load_photo(path) for path in paths]
    made = merge_photos(photos, find, lambda: models.get_filler("auto"), cancel=cancel)
    parts = tuple(FilledRegion(one.box, one.hole, made.image[one.box.slices].copy()) for one in find_regions(made.hole))
    project = Project.of(photos[0].with_notes(*made.notes))
    return Project(project.photo, (Fill(parts, METHOD),) if parts else (), project.hole)


def _convert_colours(first: Photo, photo: Photo) -> Image:
    """The pixels of a photo in the first one's numbers."""
    if photo.icc_profile == first.icc_profile:
        return photo.image
    srgb = photo.convert_to_srgb()
    return srgb if first.colours is None else first.colours.from_srgb(srgb)


def _note_strangers(photos: Sequence[Photo], merged: Merged) -> tuple[str, ...]:
    from models.sentences import Sentence

    words = "“{name}” does not show the same place and was left out."
    strangers = (photo for photo, used in zip(photos, merged.used, strict=True) if not used)
    return tuple(Sentence(words, name=photo.path.name if photo.path else "") for photo in strangers)
