"""Saves a photo and its edits as layers: an OpenRaster file, which GIMP, Krita and others open. Reads none.

It is a zip of PNGs with a list of them (openraster.org, version 0.0.3): the original at the bottom, over it one layer
an edit, hidden ones hidden, and all of them laid over each other for programs that only want to show it.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import quoteattr

import numpy as np

from app.core.document.edits import Edit, Fill, compose_edits
from app.core.document.project import Project
from app.core.imageio.atomic import check_writable, open_atomically, read_mode_like
from inpainting.engine.geometry import Box
from inpainting.engine.request import Image
from models.sentences import Sentence

if TYPE_CHECKING:
    from PIL.Image import Image as PillowImage

SUFFIX: Final = ".ora"
_THUMBNAIL: Final = 256


@dataclass(frozen=True, eq=False)
class _Layer:
    """A picture in `box` of the whole, by its name from the person's point of view."""

    name: str
    box: Box
    picture: PillowImage
    shown: bool = True


def is_layered(path: Path) -> bool:
    """Whether the file's name says so."""
    return path.suffix.lower() == SUFFIX


def save_layers(project: Project, path: Path) -> tuple[str, ...]:
    """Writes the file and returns sentences on what it does not keep. Raises `SaveError`; then nothing changed."""
    check_writable(path)
    photo = project.photo
    with open_atomically(path, open_to=read_mode_like(photo.path)) as file, zipfile.ZipFile(file, "w") as archive:
        archive.writestr(zipfile.ZipInfo("mimetype"), b"image/openraster")
        lines: list[str] = []
        for number, layer in enumerate(_make_layers(project)):
            place = f"data/layer{number}.png"
            _write(archive, place, layer.picture)
            lines.insert(0, _make_line(layer, place))
        whole = _make_picture(project, compose_edits(photo.image, project.edits, Box.of(photo.extent)), photo.alpha)
        _write(archive, "mergedimage.png", whole)
        whole.thumbnail((_THUMBNAIL, _THUMBNAIL))
        _write(archive, "Thumbnails/thumbnail.png", whole)
        width, height = photo.extent
        stack = f'<image version="0.0.3" w="{width}" h="{height}"><stack>{"".join(lines)}</stack></image>'
        archive.writestr(zipfile.ZipInfo("stack.xml"), f'<?xml version="1.0" encoding="UTF-8"?>\n{stack}\n')
    return tuple(_note_losses(project))


def _make_layers(project: Project) -> Iterator[_Layer]:
    """From the bottom up."""
    photo = project.photo
    yield _Layer("Original", Box.of(photo.extent), _make_picture(project, photo.image, photo.alpha))
    for number, edit in enumerate(project.edits, start=1):
        colours, opacity = _isolate(edit, photo.image)
        words = f"{number} Removed" if isinstance(edit, Fill) else f"{number} Restored"
        yield _Layer(words, edit.box, _make_picture(project, colours, opacity), edit.shown)


def _isolate(edit: Edit, original: Image) -> tuple[Image, np.ndarray]:
    """What an edit puts into its box (h×w×3 uint8), and how opaque (h×w uint8)."""
    box = edit.box
    colours = original[box.slices].copy()
    if not isinstance(edit, Fill):
        return colours, edit.opacity
    opacity = np.zeros(colours.shape[:2], np.uint8)
    for part in edit.parts:
        opacity[part.box.moved(-box.x0, -box.y0).slices][part.hole] = 255
    edit.lay(colours, box, original)
    return colours, opacity


def _make_picture(project: Project, image: Image, opacity: np.ndarray | None) -> PillowImage:
    """In sRGB, which is what such files are in."""
    import PIL.Image

    colours = project.photo.convert_to_srgb(np.ascontiguousarray(image))
    return PIL.Image.fromarray(colours if opacity is None else np.dstack([colours, opacity]))


def _write(archive: zipfile.ZipFile, place: str, picture: PillowImage) -> None:
    buffer = BytesIO()
    picture.save(buffer, "PNG", compress_level=3)
    archive.writestr(zipfile.ZipInfo(place), buffer.getvalue())


def _make_line(layer: _Layer, place: str) -> str:
    seen = "visible" if layer.shown else "hidden"
    where = f'x="{layer.box.x0}" y="{layer.box.y0}"'
    return f'<layer name={quoteattr(layer.name)} src="{place}" {where} opacity="1.0" visibility="{seen}"/>'


def _note_losses(project: Project) -> Iterator[str]:
    photo = project.photo
    if photo.bits > 8:
        words = "The picture had {bits} bits per colour; this {format} file has 8."
        yield Sentence(words, bits=photo.bits, format="OpenRaster")
    if photo.colours is not None:
        yield Sentence("The layers are in sRGB; colours outside it are replaced by the nearest ones.")
    if photo.exif is not None or photo.xmp is not None:
        yield Sentence("OpenRaster files keep no camera data.")
