"""Edits laid over the original: shown, hidden, deleted, moved and restored, always exactly."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.core.document.document import Document
from app.core.document.edit_list import EditList
from app.core.document.editor import Editor
from app.core.document.edits import Fill, FilledRegion, Restoration, compose_edits, fade_pixels, unite_filled_holes
from app.core.document.history import History
from app.core.document.remover import Choice, Remover
from app.core.files import make_photo_from_image
from app.core.jobs.model_cache import ModelCache
from app.core.jobs.runner import JobRunner
from inpainting.engine.geometry import Box, Extent
from tests.fakes import GREEN, FakeFiller, fake_inpaint

RED = (210, 10, 10)


def noise() -> np.ndarray:
    return np.random.default_rng(5).integers(0, 256, (80, 100, 3), np.uint8)


def fill(box: Box, value: int) -> Fill:
    hole = np.zeros((box.height, box.width), np.bool_)
    hole[2:-2, 2:-2] = True
    return Fill((FilledRegion(box, hole, np.full((box.height, box.width, 3), value, np.uint8)),), "test")


def test_what_is_laid_over_what_is_exact() -> None:
    original = noise()
    below, above = fill(Box(10, 10, 40, 40), 1), fill(Box(30, 30, 60, 60), 2)
    whole = compose_edits(original, (below, above), Box(0, 0, 100, 80))
    assert (whole[12:38, 12:32] == 1).all()
    assert (whole[32:58, 32:58] == 2).all()
    hole = unite_filled_holes((below, above), Extent(100, 80))
    assert np.array_equal(whole[~hole], original[~hole])
    part = Box(25, 20, 50, 45)
    assert np.array_equal(compose_edits(original, (below, above), part), whole[part.slices])
    assert np.array_equal(compose_edits(original, (), part), original[part.slices])


def test_a_restoration_fades_by_its_opacity() -> None:
    original = noise()
    opacity = np.tile(np.linspace(0, 255, 30).astype(np.uint8), (30, 1))
    edits = (fill(Box(8, 8, 42, 42), 9), Restoration(Box(10, 10, 40, 40), opacity))
    shown = compose_edits(original, edits, Box(10, 10, 40, 40))
    exact = 9 + (original[10:40, 10:40].astype(float) - 9) * opacity[..., None] / 255
    assert np.abs(shown - exact).max() <= 0.51
    assert np.array_equal(
        fade_pixels(shown, original[10:40, 10:40], np.full((30, 30), 255, np.uint8)), original[10:40, 10:40]
    )


class Desk:
    def __init__(self) -> None:
        self.document, self.history, self.runner = Document(), History(), JobRunner("test")
        self.filler = FakeFiller()
        remover = Remover(
            ModelCache(load_filler=lambda method="auto", *, device="auto": self.filler), inpaint=fake_inpaint
        )
        self.editor = Editor(self.document, self.history, runner=self.runner, remover=remover)
        self.edits = EditList(self.editor)
        self.document.open(make_photo_from_image(noise()))

    def remove(self, box: Box, qtbot: QtBot) -> None:
        self.editor.paint_box(box, erase=False)
        self.editor.remove_hole()
        qtbot.waitUntil(lambda: not self.editor.is_removing)


@pytest.fixture
def desk(qapp: object) -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.runner.shut_down()


def test_an_edit_can_be_hidden_shown_and_deleted_at_any_later_time(desk: Desk, qtbot: QtBot) -> None:
    desk.remove(Box(10, 10, 30, 30), qtbot)
    desk.remove(Box(50, 40, 70, 60), qtbot)
    both = desk.document.image.copy()
    desk.edits.show(0, shown=False)
    assert np.array_equal(desk.document.image[:35, :40], noise()[:35, :40])
    assert (desk.document.image[40:60, 50:70] == GREEN).all()
    assert not desk.history.is_saved
    desk.edits.show(0, shown=True)
    assert np.array_equal(desk.document.image, both)
    desk.edits.delete(1)
    assert np.array_equal(desk.document.image[40:60, 50:70], noise()[40:60, 50:70])
    for _ in range(3):
        desk.editor.undo()
    assert np.array_equal(desk.document.image, both)
    assert len(desk.edits.edits) == 2


def test_hiding_costs_no_memory(desk: Desk, qtbot: QtBot) -> None:
    desk.remove(Box(10, 10, 30, 30), qtbot)
    before = desk.history.size
    desk.edits.show(0, shown=False)
    assert desk.history.size == before


def test_only_edits_that_do_not_overlap_change_places(desk: Desk, qtbot: QtBot) -> None:
    desk.remove(Box(10, 10, 30, 30), qtbot)
    desk.filler = FakeFiller(RED)
    desk.editor.choose(Choice(method="telea"))
    desk.remove(Box(50, 40, 70, 60), qtbot)
    desk.remove(Box(65, 55, 80, 70), qtbot)
    after = desk.document.image.copy()
    assert [desk.edits.may_move(index, 1) for index in range(3)] == [True, False, False]
    first, second, third = desk.edits.edits
    desk.edits.move(0, 1)
    assert desk.edits.edits == (second, first, third)
    assert np.array_equal(desk.document.image, after)
    desk.edits.move(1, -1)
    desk.edits.move(2, -1)
    assert desk.edits.edits == (first, second, third)
    assert np.array_equal(desk.document.image, after)


def test_the_original_can_be_painted_back(desk: Desk, qtbot: QtBot) -> None:
    desk.editor.begin_restoring((20, 20), radius=5, softness=0)
    assert not desk.editor.is_drawing  # nothing to restore yet
    desk.remove(Box(10, 10, 40, 40), qtbot)
    filled = desk.document.image.copy()
    desk.editor.begin_restoring((15, 25), radius=5, softness=0)
    desk.editor.extend_stroke((35, 25), radius=5)
    desk.editor.end_stroke()
    assert np.array_equal(desk.document.image[22:28, 15:35], noise()[22:28, 15:35])
    assert (desk.document.image[10:18, 10:40] == GREEN).all()
    assert len(desk.edits.edits) == 2
    painted = desk.document.image.copy()
    assert np.array_equal(compose_edits(noise(), desk.edits.edits, Box(0, 0, 100, 80)), painted)
    desk.editor.undo()
    assert np.array_equal(desk.document.image, filled)
    desk.editor.redo()
    assert np.array_equal(desk.document.image, painted)


def test_a_soft_restoration_fades_and_one_given_up_leaves_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.remove(Box(5, 5, 75, 75), qtbot)
    filled = desk.document.image.copy()
    desk.editor.begin_restoring((40, 40), radius=20, softness=0.8)
    share = (desk.document.image[40, 40:62].astype(float) - GREEN).sum(axis=1)
    whole = (noise()[40, 40:62].astype(float) - GREEN).sum(axis=1)
    part = np.abs(share) / np.maximum(np.abs(whole), 1)
    assert part[0] > 0.98
    assert part[20:].max() < 0.05
    assert 0.05 < np.median(part[8:17]) < 0.95
    desk.editor.abandon_stroke()
    assert np.array_equal(desk.document.image, filled)
    assert len(desk.edits.edits) == 1


def test_restoring_beside_every_edit_is_no_step(desk: Desk, qtbot: QtBot) -> None:
    desk.remove(Box(10, 10, 30, 30), qtbot)
    before = desk.history.position
    desk.editor.begin_restoring((80, 60), radius=5, softness=0)
    desk.editor.end_stroke()
    assert desk.history.position is before
