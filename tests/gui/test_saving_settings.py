"""What the settings say about saving is in the files."""

from __future__ import annotations

from pathlib import Path

import PIL.Image
import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Workbench
from app.core.files import load_photo
from tests.gui.window import noise, open_photo
from tests.unit.app.core.pictures import exif


@pytest.mark.parametrize(("strip", "note"), [(False, False), (True, False), (False, True), (True, True)])
def test_files_say_what_the_person_wants(
    bench: Workbench, tmp_path: Path, qtbot: QtBot, strip: bool, note: bool
) -> None:
    PIL.Image.fromarray(noise()).save(tmp_path / "camera.jpg", exif=exif())
    open_photo(bench, tmp_path / "camera.jpg", qtbot)
    bench.window.settings.change(strip_metadata=strip, note_edit=note)
    for name in ("out.jpg", "out.png"):
        with qtbot.waitSignal(bench.photo_store.saved):
            bench.photo_store.save(tmp_path / name)
        saved = load_photo(tmp_path / name)
        assert (saved.exif is not None and b"Maker" in saved.exif) is not strip
        assert (saved.xmp is not None and b"Cleanplate" in saved.xmp) is note
    with qtbot.waitSignal(bench.photo_store.saved):
        bench.photo_store.save(tmp_path / "kept.cleanplate")
    assert b"Maker" in (tmp_path / "kept.cleanplate").read_bytes(), "a project keeps everything"
