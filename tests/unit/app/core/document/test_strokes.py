"""Strokes and the steps they become: no gaps, little memory, undone to the last bit."""

from __future__ import annotations

import numpy as np
import pytest

from app.core.document.commands import ChangeEdits
from app.core.document.document import Document
from app.core.document.edits import Fill, FilledRegion
from app.core.document.strokes import Stroke
from app.core.files import make_photo_from_image
from inpainting.engine.geometry import Box


@pytest.fixture
def document() -> Document:
    document = Document()
    pixels = np.random.default_rng(3).integers(0, 256, (900, 1200, 3), np.uint8)
    document.open(make_photo_from_image(pixels))
    return document


def test_a_fast_stroke_has_no_gaps(document: Document) -> None:
    stroke = Stroke(document, value=True)
    stroke.draw_line_to((20, 20), 6)
    stroke.draw_line_to((1100, 800), 6)
    for share in np.linspace(0, 1, 500):
        assert document.hole[int(20 + share * 780), int(20 + share * 1080)]


def test_undo_and_redo_are_exact(document: Document) -> None:
    first = Stroke(document, value=True)
    first.draw_line_to((300, 300), 80)
    before = document.hole.copy()
    stroke = Stroke(document, value=False)
    stroke.draw_line_to((250, 250), 30)
    stroke.draw_line_to((700, 333), 30)
    after = document.hole.copy()
    command = stroke.finish()
    assert command is not None
    command.undo()
    assert np.array_equal(document.hole, before)
    command.redo()
    assert np.array_equal(document.hole, after)
    assert document.selected_pixels == np.count_nonzero(after)


def test_memory_follows_what_was_touched(document: Document) -> None:
    stroke = Stroke(document, value=True)
    stroke.draw_line_to((5, 5), 3)
    stroke.draw_line_to((1190, 890), 3)
    command = stroke.finish()
    assert command is not None
    assert command.size < document.hole.size / 8


def test_an_abandoned_stroke_leaves_nothing(document: Document) -> None:
    stroke = Stroke(document, value=True)
    stroke.draw_line_to((100, 100), 40)
    stroke.abandon()
    assert not document.hole.any()
    assert document.selected_pixels == 0


def test_a_stroke_that_changes_nothing_is_no_step(document: Document) -> None:
    stroke = Stroke(document, value=False)
    stroke.draw_line_to((100, 100), 40)
    assert stroke.finish() is None


def test_strokes_outside_the_picture_do_no_harm(document: Document) -> None:
    stroke = Stroke(document, value=True)
    stroke.draw_line_to((-500, -500), 20)
    stroke.draw_line_to((-400, 2000), 20)
    assert not document.hole.any()
    stroke.draw_line_to((2000, -800), 20)
    assert document.hole.any()


def test_a_removal_is_one_step_for_pixels_and_hole(document: Document) -> None:
    stroke = Stroke(document, value=True)
    stroke.draw_line_to((400, 400), 50)
    hole, image = document.hole.copy(), document.image.copy()
    box = Box.around(hole)
    pixels = np.where(hole[box.slices][:, :, None], np.uint8(7), image[box.slices])
    command = ChangeEdits.filling(document, "remove", Fill((FilledRegion(box, hole[box.slices], pixels),), "test"))
    command.redo()
    assert not document.hole.any()
    assert (document.image[hole] == 7).all()
    assert np.array_equal(document.image[~hole], image[~hole])
    command.undo()
    assert np.array_equal(document.hole, hole)
    assert np.array_equal(document.image, image)
    assert command.changes_picture
