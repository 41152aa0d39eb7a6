"""Story: I save my work as a project, come back another day, change my mind, and make the picture from it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PyQt5.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.cli import main
from app.core.document.edits import Fill, make_request_beneath
from app.core.document.project import Project
from app.core.files import load, load_photo, save
from app.ui.main_window import MainWindow
from inpainting.engine.inpaint import inpaint
from inpainting.engine.request import InpaintRequest
from inpainting.methods import create_filler
from tests.fakes import GREEN, FakePerson
from tests.gui.window import bench, detector, drag, filler, key, noise, open_photo, person, photo_path, trigger, window
from tests.unit.app.core.pictures import smooth, written

__all__ = ["bench", "detector", "filler", "person", "photo_path", "window"]


def test_the_work_goes_on_where_it_was_left(
    window: MainWindow, bench: Workbench, person: FakePerson, tmp_path: Path, qtbot: QtBot
) -> None:
    drag(window, (60, 60), (90, 60))
    with qtbot.waitSignal(bench.editor.removed):
        key(window, Qt.Key.Key_Return)
    drag(window, (200, 150), (220, 150))
    person.to_save = tmp_path / "work.cleanplate"
    with qtbot.waitSignal(bench.photo_store.saved):
        trigger(window, "save_as")
    assert bench.editor.history.is_saved
    open_photo(bench, person.to_save, qtbot)
    assert (bench.document.image[60, 60:90] == GREEN).all()
    assert bench.document.hole[150, 210]
    assert window.windowTitle().startswith("work.cleanplate")
    window.panel.edits.rows.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert np.array_equal(bench.document.image, noise())
    with qtbot.waitSignal(bench.photo_store.saved):
        trigger(window, "save")  # into the same project, unasked
    assert not load(person.to_save).edits[0].shown


@pytest.fixture
def project(tmp_path: Path) -> Path:
    photo = load_photo(written(tmp_path / "photo.png", smooth()))
    hole = np.zeros((64, 96), np.bool_)
    hole[20:40, 30:60] = True
    request = InpaintRequest(photo.image, hole)
    result = inpaint(request, create_filler("patches"))
    work = Project(photo, (Fill.of(request, result, method="patches"),), np.zeros_like(hole))
    save(work, photo.image, tmp_path / "work.cleanplate")
    return tmp_path / "work.cleanplate"


def test_the_picture_is_made_from_the_project(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = project.with_name("out.png")
    assert main(["render", str(project), "-o", str(out), "--json"]) == 0
    kept = out.read_bytes()
    assert main(["render", str(project), "-o", str(out), "--again", "--json"]) == 0
    reports = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [report["same_as_project"] for report in reports] == [True, True]
    assert out.read_bytes() == kept


def test_the_photo_of_a_project_is_not_rendered_over(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = project.with_name("photo.png").read_bytes()
    assert main(["render", str(project), "-o", str(project.parent / "NONE" / ".." / "photo.png")]) == 2
    assert "must not be overwritten" in capsys.readouterr().err
    assert project.with_name("photo.png").read_bytes() == before


def test_a_project_is_no_picture_to_render_into(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", str(project), "-o", str(project.with_name("other.cleanplate"))]) == 2
    assert main(["render", str(project.with_name("photo.png")), "-o", "x.png"]) == 1
    assert "not a Cleanplate project" in capsys.readouterr().err


def test_where_a_fill_may_not_copy_from_comes_back_and_is_heeded(tmp_path: Path) -> None:
    photo = load_photo(written(tmp_path / "photo.png", smooth()))
    hole, excluded = np.zeros((64, 96), np.bool_), np.zeros((64, 96), np.bool_)
    hole[20:40, 30:60], excluded[:, 70:] = True, True
    request = InpaintRequest(photo.image, hole, excluded=excluded, seed=2)
    fill = Fill.of(request, inpaint(request, create_filler("patches")), method="patches")
    save(Project(photo, (fill,), np.zeros_like(hole)), photo.image, tmp_path / "work.cleanplate")
    [again] = load(tmp_path / "work.cleanplate").edits
    assert isinstance(again, Fill)
    assert again.excluded is not None
    assert np.array_equal(again.excluded.unpack_hole(), excluded)
    assert again.seed == 2
    beneath = make_request_beneath(photo.image, (again,), 0)
    assert beneath.excluded is not None
    assert np.array_equal(beneath.excluded, excluded)
