"""Opens and saves photos and masks; every other module goes through here. The formats themselves are in
`decoding` and `encoding`, the safe replacing of a file in `atomic`."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Final

import numpy as np

from app.core.document.edits import unite_filled_holes
from app.core.document.openraster import is_layered, save_layers
from app.core.document.project import SUFFIX, Project, is_project, load_project, save_project
from app.core.errors import OpenError, SaveError
from app.core.imageio.atomic import check_writable, read_mode_like, write_atomically
from app.core.imageio.decoding import decode_photo, open_picture, read_marks
from app.core.imageio.encoding import check_format, encode_photo
from app.core.imageio.fidelity import Fidelity, compare
from app.core.imageio.originals import is_same_file
from app.core.imageio.photo import Alpha, JpegSettings, Photo
from app.core.imageio.suffixes import SAVABLE_SUFFIXES, TRANSPARENT_SUFFIXES
from inpainting.engine.geometry import Extent
from inpainting.engine.request import Hole, Image

__all__ = [
    "OPENABLE_SUFFIXES",
    "SAVABLE_SUFFIXES",
    "TRANSPARENT_SUFFIXES",
    "Alpha",
    "JpegSettings",
    "Photo",
    "check_mask_savable",
    "check_savable",
    "load",
    "load_mask",
    "load_photo",
    "make_photo_from_image",
    "measure",
    "save",
    "save_and_check",
    "save_and_compare",
    "save_mask",
    "save_photo",
]

OPENABLE_SUFFIXES: Final = (*SAVABLE_SUFFIXES, ".jfif", ".jpe", ".mpo", ".gif", ".heic", ".heif", SUFFIX)
"""What to offer in a dialog; files are opened by what is in them, whatever their name."""


def load(path: Path) -> Project:
    """What is at `path`: a project, or a photo to which nothing was done yet. Raises `OpenError`."""
    return load_project(path) if is_project(path) else Project.of(load_photo(path))


def save(project: Project, image: Image, path: Path) -> tuple[str, ...]:
    """Saves a project as such, as layers, or its picture `image` (H×W×3 uint8), as the name asks. Returns sentences.

    Raises `SaveError`; then whatever was at `path` is untouched.
    """
    if is_project(path):
        save_project(project, path)
        return ()
    if is_layered(path):
        return save_layers(project, path)
    return save_and_check(project.photo, image, path, hole=unite_filled_holes(project.edits, project.photo.extent))


def measure(project: Project, image: Image, path: Path) -> int:
    """How many bytes a picture saved at `path` will have; nothing is written. Raises `SaveError`."""
    hole = unite_filled_holes(project.edits, project.photo.extent)
    return len(encode_photo(project.photo, image, path, hole=hole)[0])


def load_photo(path: Path) -> Photo:
    """The photo at `path`, upright, in 8-bit RGB; `Photo.notes` says what of the file could not be kept.

    Raises `OpenError` when the file is missing, unreadable, not a picture, damaged, or above 200 megapixels.
    """
    with open_picture(path) as file:
        return decode_photo(file)


def make_photo_from_image(image: Image) -> Photo:
    """A photo that comes from no file, such as a pasted one: `image` is H×W×3 uint8 RGB."""
    return Photo(image)


def check_savable(photo: Photo, path: Path) -> None:
    """Raises `SaveError` when it is plain beforehand that `save_photo` would fail, or lose more than it may.

    The photo's own file is not replaced by its first picture alone.
    """
    check_format(path, photo)
    check_writable(path)
    if photo.further and photo.path is not None and is_same_file(path, photo.path):
        words = "“{path}” holds more than the picture that is edited, which would be lost; save it under another name."
        raise SaveError(words, path=path)


def save_photo(photo: Photo, image: Image, path: Path, *, hole: Hole | None = None) -> tuple[str, ...]:
    """Saves `image` (H×W×3 uint8, as large as the photo) at `path` with the photo's alpha and metadata.

    Transparency is filled in `hole` (H×W bool), without one where colours changed. Returns sentences on what the file
    format could not keep. Raises `SaveError`; then whatever was at `path` is untouched.
    """
    if image.shape != photo.image.shape or image.dtype != np.uint8:
        raise ValueError(f"{image.dtype} {image.shape} cannot take the place of {photo.image.shape}")
    check_savable(photo, path)
    data, notes = encode_photo(photo, image, path, hole=hole)
    write_atomically(path, data, open_to=read_mode_like(photo.path))
    return notes


def save_and_compare(
    photo: Photo, image: Image, path: Path, *, hole: Hole | None = None
) -> tuple[Fidelity, tuple[str, ...]]:
    """As `save_photo`; then reads what is on the disk. Returns what differs, and sentences on what was not kept."""
    notes = save_photo(photo, image, path, hole=hole)
    changed = (image != photo.image).any(axis=2)
    found = compare(photo, load_photo(path), changed if hole is None else hole)
    return found, (*notes, *found.list_notes())


def save_and_check(photo: Photo, image: Image, path: Path, *, hole: Hole | None = None) -> tuple[str, ...]:
    """The same; tells first how many pixels changed outside the mask."""
    found, notes = save_and_compare(photo, image, path, hole=hole)
    return found.make_sentence(), *notes


def load_mask(path: Path, extent: Extent) -> Hole:
    """The hole in the mask at `path`: what `inpainting.engine.masks` makes of it, True where something is to go.

    Raises `OpenError` when it cannot be opened or is not exactly as large as `extent`.
    """
    with open_picture(path) as file:
        hole = read_marks(file)
    size = Extent(hole.shape[1], hole.shape[0])
    if size != extent:
        words = "The mask “{path}” is {size} pixels and the picture {wanted}; make them the same size."
        raise OpenError(words, path=path, size=_format_size(size), wanted=_format_size(extent))
    return hole


def check_mask_savable(path: Path) -> None:
    """Raises `SaveError` when it is plain beforehand that `save_mask` would fail."""
    if path.suffix.lower() != ".png":
        raise SaveError("Masks are saved as PNG; end the name “{name}” in .png.", name=path.name)
    check_writable(path)


def save_mask(hole: Hole, path: Path) -> None:
    """Saves `hole` (H×W bool) as an 8-bit grey PNG, white = remove. Raises `SaveError`."""
    import PIL.Image

    check_mask_savable(path)
    buffer = BytesIO()
    PIL.Image.fromarray(hole.astype(np.uint8) * np.uint8(255)).save(buffer, "PNG")
    write_atomically(path, buffer.getvalue())


def _format_size(extent: Extent) -> str:
    return f"{extent.width}×{extent.height}"
