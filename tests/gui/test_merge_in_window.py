"""Several photos of one place, merged in the window: one of them opens, with an edit that can be taken back."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import cv2
import numpy as np
import PIL.Image
import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.notices import Notice
from inpainting.detection.instance import Instance
from inpainting.engine.geometry import Box
from tests.fakes import FakeDetector, FakePerson
from tests.gui.window import trigger, until

BOXES = (Box(40, 60, 80, 150), Box(140, 60, 180, 150))


@pytest.fixture
def photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, detector: FakeDetector) -> list[Path]:
    """Two photos from a tripod with somebody in each, and a detector that finds them."""
    noise = np.random.default_rng(8).integers(0, 256, (180, 240, 3), np.uint8)
    scene = np.asarray(cv2.normalize(cv2.GaussianBlur(noise, (0, 0), 2), None, 0, 255, cv2.NORM_MINMAX), np.uint8)
    answers, paths = [], []
    for number, box in enumerate(BOXES):
        photo = scene.copy()
        photo[box.slices] = (250, 0, 250)
        paths.append(tmp_path / f"{number}.png")
        PIL.Image.fromarray(photo).save(paths[-1])
        answers.append(Instance("person", 0.9, box, np.ones((box.height, box.width), bool)))

    def detect_in_turn(*_: object, **__: object) -> tuple[Instance, ...]:
        return (answers.pop(0),) if answers else ()

    monkeypatch.setattr(detector, "detect", detect_in_turn)
    return paths


@pytest.fixture
def notices(bench: Workbench) -> list[Notice]:
    told: list[Notice] = []
    bench.editor.noticed.connect(told.append)
    return told


def test_the_first_photo_opens_without_who_stood_there(
    bench: Workbench, person: FakePerson, photos: list[Path], qtbot: QtBot
) -> None:
    person.photos = photos
    with qtbot.waitSignal(bench.photo_store.opened):
        trigger(bench.window, "merge")
    document = bench.document
    assert document.photo is not None
    assert document.photo.path == photos[0]
    other = np.asarray(PIL.Image.open(photos[1]))
    inside = BOXES[0].slices
    assert np.abs(document.image[inside].astype(int) - other[inside]).mean() < 6
    assert [edit.method for edit in document.edits] == ["merge"]
    assert not bench.editor.history.is_saved, "it is work that is not saved yet"


def test_one_photo_is_not_enough_and_none_is_no_wish(
    bench: Workbench, person: FakePerson, photos: list[Path], notices: list[Notice]
) -> None:
    trigger(bench.window, "merge")
    assert notices == []
    person.photos = photos[:1]
    trigger(bench.window, "merge")
    assert "two photos" in notices[0].text


def test_other_places_are_told_and_nothing_is_opened(
    bench: Workbench, person: FakePerson, photos: list[Path], notices: list[Notice], qtbot: QtBot
) -> None:
    other = np.random.default_rng(3).integers(0, 256, (180, 240, 3), np.uint8)
    PIL.Image.fromarray(other).save(photos[1])
    person.photos = photos
    trigger(bench.window, "merge")
    until(qtbot, lambda: bool(notices))
    assert "do not show the same place" in notices[0].text
    assert not bench.document.has_photo


def test_escape_stops_a_merge_and_the_window_is_as_before(
    bench: Workbench,
    person: FakePerson,
    photos: list[Path],
    detector: FakeDetector,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun, go_on, asked = Event(), Event(), []

    def detect_slowly(*_: object, **__: object) -> tuple[Instance, ...]:
        asked.append(1)
        begun.set()
        assert go_on.wait(10)
        return ()

    monkeypatch.setattr(detector, "detect", detect_slowly)
    person.photos = photos
    trigger(bench.window, "merge")
    until(qtbot, begun.is_set)
    assert "Merging" in bench.window.status.state_text
    trigger(bench.window, "cancel")
    go_on.set()
    until(qtbot, lambda: not bench.photo_store.is_opening)
    assert asked == [1], "the second photo is not looked at"
    assert not bench.document.has_photo
    assert not bench.editor.is_busy
    assert not bench.photo_store.cancel_merging()
