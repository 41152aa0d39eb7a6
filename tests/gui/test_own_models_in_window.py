"""A model of one's own, added from the settings: trusted first, then tried, kept, or refused in a sentence."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.notices import Notice
from app.ui.dialogs.settings import SettingsDialog
from inpainting.methods.own.store import list_own_models
from tests.fakes import FakePerson
from tests.gui.window import trigger, until
from tests.tiny_models import Lama, write_torchscript


@pytest.fixture(autouse=True)
def _folder_of_ones_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def notices(bench: Workbench) -> list[Notice]:
    told: list[Notice] = []
    bench.editor.noticed.connect(told.append)
    return told


def add(bench: Workbench) -> None:
    trigger(bench.window, "settings")
    [dialog] = bench.window.findChildren(SettingsDialog)
    dialog.add_model.click()
    dialog.close()


def test_a_trusted_model_is_kept(
    bench: Workbench, person: FakePerson, notices: list[Notice], tmp_path: Path, qtbot: QtBot
) -> None:
    person.model = write_torchscript(tmp_path / "Big LaMa.pt", Lama())
    add(bench)
    until(qtbot, lambda: bool(notices))
    assert "“big-lama” was added" in notices[0].text
    assert [model.name for model in list_own_models()] == ["big-lama"]
    method = bench.window.panel.fill.method
    method.setCurrentText("big-lama")
    assert bench.editor.choice.method == "big-lama", "it can be used at once"
    assert person.digests == [sha256(person.model.read_bytes()).hexdigest()]


def test_one_that_is_not_trusted_is_never_run(
    bench: Workbench, person: FakePerson, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inpainting.methods.own.programs.load_program", lambda *_: pytest.fail("it was run"))
    person.model, person.trusts = write_torchscript(tmp_path / "m.pt", Lama()), False
    add(bench)
    until(qtbot, lambda: bool(person.digests))
    assert list_own_models() == ()


def test_what_is_no_model_is_told(
    bench: Workbench, person: FakePerson, notices: list[Notice], tmp_path: Path, qtbot: QtBot
) -> None:
    person.model = tmp_path / "notes.pt"
    person.model.write_text("no model")
    add(bench)
    until(qtbot, lambda: bool(notices))
    assert "neither a TorchScript nor an ONNX file" in notices[0].text


def test_nothing_chosen_nothing_happens(bench: Workbench, person: FakePerson) -> None:
    add(bench)
    assert person.digests == []
