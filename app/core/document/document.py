"""The open picture: its pixels, its hole, its edits and who must repaint what; not its history and not its file."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

import numpy as np
import numpy.typing as npt
from PyQt5.QtCore import QObject, pyqtSignal

from app.core.document.edits import Edit, compose_edits
from app.core.document.project import Project
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.request import Colours, Hole, Image, InpaintRequest, freeze_array

if TYPE_CHECKING:
    from app.core.imageio.photo import Photo

Scalar = TypeVar("Scalar", bound=np.generic)

_ALONE = 2
"""What `sys.getrefcount` says of an array that only its attribute (and the call itself) refers to, views included."""


class Document(QObject):
    """One picture and one hole of the same extent.

    Arrays are shared until somebody writes: a snapshot hands out the very arrays of the document, and the next write
    copies them first if anybody still holds them (a copy of 24 megapixels can take a third of a second). All writing
    goes through `write_image` and `write_hole`, which otherwise cost as much as their box.
    """

    photo_replaced = pyqtSignal()
    """Another picture is open: everything changed."""

    image_changed = pyqtSignal(Box)
    """Pixels inside this box changed."""

    hole_changed = pyqtSignal(Box)
    """The hole inside this box changed."""

    edits_changed = pyqtSignal()
    """Other edits, or others of them shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edits: tuple[Edit, ...] = ()
        self._photo: Photo | None = None
        self._original: Image = np.zeros((0, 0, 3), np.uint8)
        self._image: Image = self._original
        self._hole: Hole = np.zeros((0, 0), np.bool_)
        self._selected = 0
        self._revision = self._picture = 0

    @property
    def photo(self) -> Photo | None:
        """The picture as it was opened, with what its file needs to be saved again."""
        return self._photo

    @property
    def has_photo(self) -> bool:
        return self._photo is not None

    @property
    def image(self) -> Image:
        """H×W×3 uint8, a read-only view of the present pixels."""
        return _protect(self._image)

    @property
    def original(self) -> Image:
        """H×W×3 uint8, the pixels as they were opened (read-only)."""
        return self._original

    @property
    def colours(self) -> Colours | None:
        """What the pixels' numbers mean; None where they are sRGB."""
        return None if self._photo is None else self._photo.colours

    @property
    def edits(self) -> tuple[Edit, ...]:
        """What was done to the picture, in order."""
        return self._edits

    @property
    def hole(self) -> Hole:
        """H×W bool, a read-only view of the present hole."""
        return _protect(self._hole)

    @property
    def extent(self) -> Extent:
        height, width = self._hole.shape
        return Extent(width, height)

    @property
    def revision(self) -> int:
        """Counts every change of pixels, hole or picture; equal revisions mean equal content."""
        return self._revision

    @property
    def picture_revision(self) -> int:
        """Counts the changes of pixels or picture alone."""
        return self._picture

    @property
    def selected_pixels(self) -> int:
        """How many pixels the hole has; kept up to date box by box, never counted over the whole picture."""
        return self._selected

    @property
    def selected_fraction(self) -> float:
        """The share of the picture inside the hole, 0..1."""
        return self._selected / self._hole.size if self._hole.size else 0.0

    def open(
        self,
        photo: Photo,
        *,
        working: Image | None = None,
        edits: tuple[Edit, ...] = (),
        hole: Hole | None = None,
    ) -> None:
        """Replace the picture; without a `hole` it starts empty.

        `working` is a copy of the photo's pixels with the `edits` over it for the document to write into, made where
        it holds up nobody; without edits it need not be given: the first write makes it.
        """
        self._photo = photo
        self._original = _freeze_image(photo.image)
        self._image = self._original if working is None else working
        self._hole = np.zeros(self._image.shape[:2], np.bool_) if hole is None else hole
        self._edits = edits
        self._selected = int(np.count_nonzero(self._hole))
        self._revision += 1
        self._picture += 1
        self.photo_replaced.emit()
        self.edits_changed.emit()

    def take_snapshot(self, more: Hole | None = None, excluded: Hole | None = None) -> InpaintRequest:
        """The present picture and hole (and `more`, as large) as a request; raises `InvalidRequestError`.

        The fill takes nothing from `excluded` (as large). Without both, making the request copies no array.
        """
        self._image.flags.writeable = False
        self._hole.flags.writeable = False
        hole = self._hole if more is None else self._hole | more
        return InpaintRequest(self._image, hole, excluded=excluded, colours=self.colours)

    def take_image_snapshot(self) -> Image:
        """The present pixels as a read-only array that later edits leave alone, without copying."""
        self._image.flags.writeable = False
        return self._image

    def prepare_sight(self) -> Callable[[], Image]:
        """What makes of the present pixels the picture as it looks, in sRGB; to be called where it holds up nobody."""
        image, photo = self.take_image_snapshot(), self._photo
        return lambda: image if photo is None else photo.convert_to_srgb(image)

    def set_edits(self, edits: tuple[Edit, ...], boxes: Sequence[Box]) -> None:
        """Other edits; `boxes` are the places where the picture then looks different, inside it."""
        self._edits = edits
        for box in boxes:
            self.write_image(box, compose_edits(self._original, edits, box))
        self.edits_changed.emit()

    def take_project_snapshot(self) -> Project:
        """All that there is, as it is now; without copying. There must be a photo."""
        if self._photo is None:
            raise ValueError("there is no photo")
        self._hole.flags.writeable = False
        return Project(self._photo, self._edits, self._hole)

    def write_image(self, box: Box, pixels: Image) -> None:
        """Put `pixels` (box.height×box.width×3 uint8) into `box`, which lies inside the picture."""
        if not self._image.flags.writeable:
            shared = sys.getrefcount(self._image) > _ALONE
            self._image = self._image.copy() if shared else _thaw(self._image)
        self._image[box.slices] = pixels
        self._revision += 1
        self._picture += 1
        self.image_changed.emit(box)

    def write_hole(self, box: Box, hole: Hole) -> None:
        """Put `hole` (box.height×box.width bool) into `box`, which lies inside the picture."""
        if not self._hole.flags.writeable:
            shared = sys.getrefcount(self._hole) > _ALONE
            self._hole = self._hole.copy() if shared else _thaw(self._hole)
        target = self._hole[box.slices]
        self._selected += int(np.count_nonzero(hole)) - int(np.count_nonzero(target))
        target[...] = hole
        self._revision += 1
        self.hole_changed.emit(box)


def _protect(array: npt.NDArray[Scalar]) -> npt.NDArray[Scalar]:
    view = array.view()
    view.flags.writeable = False
    return view


def _thaw(array: npt.NDArray[Scalar]) -> npt.NDArray[Scalar]:
    """The same array, writable again: for one that nobody else holds any more."""
    array.flags.writeable = True
    return array


def _freeze_image(image: Image) -> Image:
    """An array that owns its pixels, so that snapshots of it need no copy."""
    return np.asarray(freeze_array(image), np.uint8)
