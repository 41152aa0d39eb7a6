"""The document: writes are box-local, snapshots are cheap and frozen, counts stay right."""

from __future__ import annotations

import numpy as np
import pytest

from app.core.document.document import Document
from app.core.files import make_photo_from_image
from inpainting.engine.geometry import Box
from inpainting.errors import InvalidRequestError


@pytest.fixture
def document() -> Document:
    document = Document()
    document.open(make_photo_from_image(np.full((40, 60, 3), 9, np.uint8)))
    return document


def ones(box: Box) -> np.ndarray:
    return np.ones((box.height, box.width), np.bool_)


def test_an_empty_document_has_no_pixels() -> None:
    document = Document()
    assert not document.has_photo
    assert document.extent == (0, 0)
    assert document.selected_fraction == 0


def test_writing_the_hole_counts_and_tells_the_box(document: Document) -> None:
    told: list[Box] = []
    document.hole_changed.connect(told.append)
    document.write_hole(Box(0, 0, 10, 10), ones(Box(0, 0, 10, 10)))
    document.write_hole(Box(5, 5, 15, 15), ones(Box(5, 5, 15, 15)))
    assert document.selected_pixels == np.count_nonzero(document.hole) == 175
    document.write_hole(Box(0, 0, 60, 20), np.zeros((20, 60), np.bool_))
    assert document.selected_pixels == 0
    assert told == [Box(0, 0, 10, 10), Box(5, 5, 15, 15), Box(0, 0, 60, 20)]


def test_every_write_is_a_new_revision(document: Document) -> None:
    first = document.revision
    document.write_hole(Box(0, 0, 1, 1), ones(Box(0, 0, 1, 1)))
    document.write_image(Box(0, 0, 1, 1), np.zeros((1, 1, 3), np.uint8))
    assert document.revision == first + 2


def test_a_snapshot_is_not_copied_and_not_changed_by_later_writes(document: Document) -> None:
    box = Box(3, 3, 9, 9)
    document.write_image(box, np.zeros((6, 6, 3), np.uint8))
    document.write_hole(box, ones(box))
    request = document.take_snapshot()
    assert np.shares_memory(request.image, document.image)
    document.write_image(Box(0, 0, 60, 40), np.full((40, 60, 3), 200, np.uint8))
    document.write_hole(Box(0, 0, 60, 40), np.zeros((40, 60), np.bool_))
    assert request.image[5, 5].tolist() == [0, 0, 0]
    assert request.image[20, 20].tolist() == [9, 9, 9]
    assert np.count_nonzero(request.hole) == 36
    assert document.original[5, 5].tolist() == [9, 9, 9]


def test_writing_copies_only_while_somebody_holds_a_snapshot(document: Document) -> None:
    box, pixel = Box(0, 0, 1, 1), np.zeros((1, 1, 3), np.uint8)
    document.write_image(box, pixel)
    document.write_hole(box, ones(box))
    places = document.image.ctypes.data, document.hole.ctypes.data
    request = document.take_snapshot()
    del request
    document.write_image(box, pixel)
    document.write_hole(box, ones(box))
    assert (document.image.ctypes.data, document.hole.ctypes.data) == places
    held = document.take_snapshot().image[:5]
    document.write_image(box, pixel + 1)
    assert document.image.ctypes.data != places[0]
    assert not held[0, 0].any()


def test_a_working_copy_spares_the_first_copy(document: Document) -> None:
    photo = make_photo_from_image(np.full((40, 60, 3), 9, np.uint8))
    working = photo.image.copy()
    document.open(photo, working=working)
    document.write_image(Box(0, 0, 1, 1), np.zeros((1, 1, 3), np.uint8))
    assert np.shares_memory(document.image, working)
    assert (document.original == 9).all()


def test_views_cannot_be_written_through(document: Document) -> None:
    for array in (document.image, document.hole, document.original):
        with pytest.raises(ValueError, match="read-only"):
            array[0, 0] = 1


def test_a_snapshot_without_a_hole_says_what_to_do(document: Document) -> None:
    with pytest.raises(InvalidRequestError, match="Nothing is selected"):
        document.take_snapshot()


def test_opening_forgets_the_hole(document: Document) -> None:
    document.write_hole(Box(0, 0, 5, 5), ones(Box(0, 0, 5, 5)))
    document.open(make_photo_from_image(np.zeros((10, 20, 3), np.uint8)))
    assert document.extent == (20, 10)
    assert document.selected_pixels == 0
    assert not document.hole.any()
