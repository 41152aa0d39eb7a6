"""The editor with a fake engine: what a person can do, and what happens when it goes wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.core.document.document import Document
from app.core.document.editor import Editor
from app.core.document.history import History
from app.core.document.remover import Choice, EngineState, Remover
from app.core.files import make_photo_from_image
from app.core.jobs.model_cache import ModelCache
from app.core.jobs.runner import JobRunner
from app.core.notices import Notice, Tone
from inpainting.engine.filler import Filler
from inpainting.engine.geometry import Box
from inpainting.engine.request import Draft
from models.errors import WeightsError
from tests.fakes import GREEN, FailingFiller, FakeFiller, SlowFiller, fake_inpaint


@dataclass
class Desk:
    """An editor and everything round it."""

    document: Document = field(default_factory=Document)
    history: History = field(default_factory=History)
    runner: JobRunner = field(default_factory=lambda: JobRunner("test"))
    filler: Filler = field(default_factory=FakeFiller)
    error: BaseException | None = None
    loaded: list[Choice] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)

    def __post_init__(self) -> None:
        remover = Remover(ModelCache(load_filler=self._create), inpaint=fake_inpaint)
        self.editor = Editor(self.document, self.history, runner=self.runner, remover=remover)
        self.editor.noticed.connect(self.notices.append)

    def _create(self, method: str = "auto", *, device: str = "auto") -> Filler:
        self.loaded.append(Choice(method, device))
        if self.error is not None:
            raise self.error
        return self.filler


@pytest.fixture
def desk(qapp: object) -> Iterator[Desk]:
    desk = Desk()
    desk.document.open(make_photo_from_image(np.random.default_rng(5).integers(0, 256, (80, 100, 3), np.uint8)))
    yield desk
    desk.runner.shut_down()


def select(desk: Desk) -> np.ndarray:
    desk.editor.paint_box(Box(20, 20, 40, 50), erase=False)
    return desk.document.hole.copy()


def remove(desk: Desk, qtbot: QtBot) -> None:
    desk.editor.remove_hole()
    qtbot.waitUntil(lambda: not desk.editor.is_removing)


def test_a_removal_fills_the_hole_and_nothing_else(desk: Desk, qtbot: QtBot) -> None:
    before, hole = desk.document.image.copy(), select(desk)
    remove(desk, qtbot)
    assert (desk.document.image[hole] == GREEN).all()
    assert np.array_equal(desk.document.image[~hole], before[~hole])
    assert desk.editor.engine_state is EngineState.READY
    desk.editor.undo()
    assert np.array_equal(desk.document.image, before)
    assert np.array_equal(desk.document.hole, hole)


def test_without_a_hole_it_says_what_to_do(desk: Desk) -> None:
    desk.editor.remove_hole()
    [notice] = desk.notices
    assert notice.text == "Nothing is selected. Paint over what you want to remove first."
    assert not desk.editor.is_removing


def test_with_everything_selected_it_says_so(desk: Desk) -> None:
    desk.editor.invert_hole()
    desk.editor.remove_hole()
    assert "nothing left to fill it from" in desk.notices[0].text


def test_without_a_photo_it_says_what_to_do(qapp: object) -> None:
    desk = Desk()
    desk.editor.remove_hole()
    assert desk.notices[0].text == "Open a photo first."
    desk.runner.shut_down()


@pytest.mark.parametrize("error", [RuntimeError("CUDA error: device-side assert"), MemoryError()])
def test_an_error_of_the_worker_is_a_sentence_and_work_goes_on(desk: Desk, qtbot: QtBot, error: BaseException) -> None:
    before, hole = desk.document.image.copy(), select(desk)
    desk.filler = FailingFiller(error)
    remove(desk, qtbot)
    [notice] = desk.notices
    assert notice.tone is Tone.ERROR
    assert notice.text.endswith(".")
    assert "Traceback" in notice.details
    assert "Traceback" not in notice.text
    assert np.array_equal(desk.document.image, before)
    assert np.array_equal(desk.document.hole, hole), "the mask is still there"
    desk.editor.choose(Choice("other"))
    desk.filler = FakeFiller()
    remove(desk, qtbot)
    assert (desk.document.image[hole] == GREEN).all()


def test_missing_weights_are_a_sentence_and_tried_again_next_time(desk: Desk, qtbot: QtBot) -> None:
    hole = select(desk)
    desk.error = WeightsError("The weights are missing. Install Cleanplate again.")
    desk.editor.warm_up()
    assert desk.editor.engine_state is EngineState.LOADING
    qtbot.waitUntil(lambda: desk.editor.engine_state is EngineState.FAILED)
    assert desk.notices[0].text == "The weights are missing. Install Cleanplate again."
    remove(desk, qtbot)
    assert len(desk.notices) == 2
    desk.error = None
    remove(desk, qtbot)
    assert (desk.document.image[hole] == GREEN).all()


def test_the_filler_is_loaded_once(desk: Desk, qtbot: QtBot) -> None:
    desk.editor.warm_up()
    qtbot.waitUntil(lambda: desk.editor.engine_state is EngineState.READY)
    for _ in range(2):
        select(desk)
        remove(desk, qtbot)
    assert desk.loaded == [Choice()]
    assert desk.editor.engine_device == "cpu"


def test_another_choice_is_loaded_at_once(desk: Desk, qtbot: QtBot) -> None:
    desk.editor.warm_up()
    desk.editor.choose(Choice("telea", "cpu"))
    qtbot.waitUntil(lambda: desk.editor.engine_state is EngineState.READY and not desk.runner.is_busy)
    assert desk.loaded == [Choice(), Choice("telea", "cpu")]


def test_cancelling_changes_nothing(desk: Desk, qtbot: QtBot) -> None:
    before, hole = desk.document.image.copy(), select(desk)
    slow = desk.filler = SlowFiller()
    desk.editor.remove_hole()
    assert slow.begun.wait(5)
    desk.editor.cancel()
    assert desk.editor.is_cancelling
    slow.go_on.set()
    qtbot.waitUntil(lambda: not desk.editor.is_removing)
    assert np.array_equal(desk.document.image, before)
    assert np.array_equal(desk.document.hole, hole)
    assert desk.notices == []


def test_nothing_can_be_edited_during_a_removal(desk: Desk, qtbot: QtBot) -> None:
    hole = select(desk)
    slow = desk.filler = SlowFiller()
    desk.editor.remove_hole()
    assert slow.begun.wait(5)
    desk.editor.begin_stroke((5, 5), radius=3, erase=False)
    desk.editor.extend_stroke((9, 9), radius=3)
    desk.editor.end_stroke()
    desk.editor.clear_hole()
    desk.editor.undo()
    desk.editor.remove_hole()
    assert np.array_equal(desk.document.hole, hole)
    slow.go_on.set()
    qtbot.waitUntil(lambda: not desk.editor.is_removing)
    assert not desk.document.hole.any()


def test_a_stale_result_is_not_used(desk: Desk, qtbot: QtBot) -> None:
    select(desk)
    slow = desk.filler = SlowFiller()
    desk.editor.remove_hole()
    assert slow.begun.wait(5)
    box = Box(0, 0, 100, 80)
    desk.document.write_image(box, np.zeros((80, 100, 3), np.uint8))
    slow.go_on.set()
    qtbot.waitUntil(lambda: not desk.editor.is_removing)
    assert not desk.document.image.any()
    assert desk.notices[0].tone is Tone.WARNING


def test_one_drag_is_one_step(desk: Desk) -> None:
    desk.editor.begin_stroke((10, 10), radius=4, erase=False)
    for x in range(10, 90, 7):
        desk.editor.extend_stroke((x, 10), radius=4)
    desk.editor.end_stroke()
    desk.editor.undo()
    assert not desk.document.hole.any()
    assert not desk.history.can_undo
    desk.editor.redo()
    assert desk.document.hole[10, 10:80].all()


def test_actions_on_the_whole_hole(desk: Desk) -> None:
    editor, document = desk.editor, desk.document
    hole = select(desk)
    editor.invert_hole()
    assert np.array_equal(document.hole, ~hole)
    editor.undo()
    editor.grow_hole(3)
    assert document.hole[17:53, 30].all()
    assert not document.hole[16, 30]
    editor.grow_hole(-3)
    assert np.array_equal(document.hole, hole)
    editor.clear_hole()
    assert not document.hole.any()
    for _ in range(3):
        editor.undo()
    assert np.array_equal(document.hole, hole)
    editor.set_hole(~hole)
    assert np.array_equal(document.hole, ~hole)


def test_actions_that_change_nothing_are_no_steps(desk: Desk) -> None:
    desk.editor.clear_hole()
    desk.editor.grow_hole(4)
    desk.editor.paint_box(Box(-9, -9, -1, -1), erase=False)
    desk.editor.paint_polygon([(1, 1), (2, 2)], erase=False)
    assert not desk.history.can_undo


def test_erasing_shapes(desk: Desk) -> None:
    select(desk)
    desk.editor.paint_box(Box(0, 0, 100, 30), erase=True)
    desk.editor.paint_polygon([(0, 40), (100, 40), (100, 80), (0, 80)], erase=True)
    assert desk.document.hole[32:38, 20:40].all()
    assert not desk.document.hole[:30].any()
    assert not desk.document.hole[42:].any()


def test_a_draft_is_shown_while_the_work_goes_on_and_never_becomes_the_picture(desk: Desk, qtbot: QtBot) -> None:
    before, hole = desk.document.image.copy(), select(desk)
    slow = SlowFiller()
    desk.filler = slow
    desk.editor.remove_hole()
    qtbot.waitUntil(slow.begun.is_set)
    qtbot.waitUntil(lambda: len(desk.editor.preview.parts) == 1)
    [part] = desk.editor.preview.parts
    assert isinstance(part, Draft)
    assert part.box.intersection(Box.around(hole)) == Box.around(hole)
    assert np.array_equal(desk.document.image, before), "the picture waits for the result"
    assert np.array_equal(desk.document.hole, hole)
    slow.go_on.set()
    qtbot.waitUntil(lambda: not desk.editor.is_removing)
    assert desk.editor.preview.parts == ()
    assert (desk.document.image[hole] == GREEN).all()
