"""Copied fills as edits: made again from what lies under them, cut into parts where they are long, 16 bits kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.core.document.document import Document
from app.core.document.edits import Fill, compose_edits
from app.core.document.healing import Healing, copy_again, get_hole, is_copied
from app.core.document.healing_moves import MovingSource, MovingTarget
from app.core.document.project import Project
from app.core.files import load_photo, make_photo_from_image, save
from inpainting.engine.geometry import Box
from inpainting.healing import heal as door
from inpainting.healing.placement import Placement

FAR = Placement(60, 20)


@pytest.fixture
def document() -> Document:
    made = Document()
    made.open(make_photo_from_image(np.random.default_rng(8).integers(0, 256, (150, 200, 3), np.uint8)))
    return made


def heal(document: Document, *points: tuple[float, float], radius: float = 8, placement: Placement = FAR) -> Fill:
    stroke = Healing(document, lambda *_: placement, manner="heal", label="Heal")
    for point in points:
        stroke.draw_line_to(point, radius)
    assert stroke.finish() is not None
    fill = document.edits[-1]
    assert isinstance(fill, Fill)
    return fill


def test_a_fill_is_copied_again_from_what_is_under_it_now(document: Document) -> None:
    heal(document, (110, 70), (120, 70))
    second = heal(document, (50, 50), (60, 50))
    assert is_copied(second)
    same = copy_again(document.original, document.edits, 1)
    assert np.array_equal(same.parts[0].pixels, second.parts[0].pixels)
    hidden = (replace(document.edits[0], shown=False), second)
    other = copy_again(document.original, hidden, 1)
    assert not np.array_equal(other.parts[0].pixels, second.parts[0].pixels), "its source looks different now"


def test_a_stroke_over_all_of_the_picture_makes_nothing(document: Document) -> None:
    stroke = Healing(document, lambda *_: FAR, manner="heal", label="")
    stroke.draw_line_to((100, 75), 400)
    assert stroke.finish() is None
    assert not document.edits


def test_a_long_stroke_has_several_parts_and_moves_as_one(document: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "_WHOLE", 100)
    monkeypatch.setattr(door, "_CELL", 32)
    fill = heal(document, (20, 20), (130, 100), radius=3, placement=Placement(40, 0))
    assert len(fill.parts) > 3
    hole, box = get_hole(fill)
    assert box == fill.box
    assert Box.around(hole) == Box(0, 0, box.width, box.height)
    assert np.count_nonzero(hole) == sum(np.count_nonzero(part.hole) for part in fill.parts)
    drag = MovingSource(document, 0, label="Move", on_moved=lambda *_: None)
    drag.draw_line_to((0, 0), 1)
    drag.draw_line_to((3, 7), 1)
    live = document.image.copy()
    assert drag.finish() is not None
    assert np.array_equal(document.image, live)
    (moved,) = document.edits
    assert isinstance(moved, Fill)
    assert moved.placement == Placement(43, 7)
    assert np.array_equal(get_hole(moved)[0], hole)


def test_a_drag_that_is_given_up_changes_nothing(document: Document) -> None:
    heal(document, (50, 50), (60, 50))
    before, seen = document.image.copy(), list[Placement]()
    drag = MovingSource(document, 0, label="", on_moved=lambda _, placement: seen.append(placement))
    drag.draw_line_to((0, 0), 1)
    drag.draw_line_to((9, 9), 1)
    assert not np.array_equal(document.image, before)
    drag.abandon()
    assert np.array_equal(document.image, before)
    assert seen == [Placement(69, 29), FAR]
    again = MovingSource(document, 0, label="", on_moved=lambda _, placement: seen.append(placement))
    again.draw_line_to((0, 0), 1)
    assert again.finish() is None


def test_a_spot_that_is_moved_is_as_if_it_had_been_painted_there(document: Document) -> None:
    heal(document, (50, 50), (60, 50))
    once, seen = document.image.copy(), list[tuple[Box, Placement]]()
    drag = MovingTarget(document, 0, label="Move", on_moved=lambda *place: seen.append(place))
    drag.draw_line_to((55, 50), 1)
    drag.draw_line_to((62, 60), 1)
    drag.draw_line_to((65, 90), 1)
    live = document.image.copy()
    step = drag.finish()
    assert step is not None
    assert np.array_equal(document.image, live)
    assert seen[-1][1] == Placement(50, -20), "its source stays where it was"
    step.undo()
    assert np.array_equal(document.image, once)
    step.redo()
    moved = document.edits[0]
    assert isinstance(moved, Fill)
    document.open(make_photo_from_image(document.original.copy()))
    there = heal(document, (60, 90), (70, 90), placement=Placement(50, -20))
    assert np.array_equal(there.parts[0].pixels, moved.parts[0].pixels)
    assert np.array_equal(document.image, live)


def test_a_spot_is_not_moved_out_of_the_picture_nor_when_given_up(document: Document) -> None:
    heal(document, (50, 50), (60, 50))
    once = document.image.copy()
    drag = MovingTarget(document, 0, label="Move", on_moved=lambda *_: None)
    drag.draw_line_to((55, 50), 1)
    drag.draw_line_to((-500, 900), 1)
    assert (document.image[-1] != document.original[-1]).any()
    drag.abandon()
    assert np.array_equal(document.image, once)


def test_sixteen_bits_and_transparency_stay_outside_the_spot(document: Document, tmp_path: Path) -> None:
    deep = np.random.default_rng(9).integers(0, 65536, (150, 200, 4), np.uint16)
    cv2.imwrite(str(tmp_path / "deep.png"), deep)
    photo = load_photo(tmp_path / "deep.png")
    document.open(photo)
    fill = heal(document, (50, 50), (60, 50))
    project = Project(photo, document.edits, np.zeros((150, 200), np.bool_))
    image = compose_edits(photo.image, document.edits, Box.of(photo.extent))
    notes = save(project, image, tmp_path / "out.png")
    assert notes[0].startswith("0 pixels changed outside")
    after = cv2.imread(str(tmp_path / "out.png"), cv2.IMREAD_UNCHANGED)
    hole = fill.make_hole(photo.extent)
    assert np.array_equal(after[~hole], deep[~hole])
    assert (after[..., :3][hole] != deep[..., :3][hole]).any()
