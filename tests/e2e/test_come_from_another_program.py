"""Story: my photo program hands me a file to edit, waits, watches the file, and goes on with what I saved."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
import tifffile

from app.core.files import load_photo
from tests.profiles import matrix_profile

ROOT = Path(__file__).parents[2]

_PERSON = """
import sys
from functools import partial
from pathlib import Path
from PyQt5.QtCore import QTimer
from app import bootstrap
from app.cli.dispatch import main
from app.core.document.remover import Choice
from inpainting.engine.geometry import Box

wanted = sys.argv.pop(1)
boxes = iter([Box(20, 20, 40, 36), Box(60, 40, 80, 52)])

def sit_down(bench):
    editor, window = bench.editor, bench.window
    editor.choose(Choice(method="telea"))
    def remove():
        box = next(boxes, None)
        if box is None:
            QTimer.singleShot(0, window.close)
        else:
            editor.paint_box(box, erase=False)
            editor.remove_hole()
    if wanted == "look":
        bench.photo_store.opened.connect(lambda _: QTimer.singleShot(0, window.close))
    bench.photo_store.open_failed.connect(lambda _: QTimer.singleShot(0, window.close))
    if wanted == "edit":
        bench.photo_store.opened.connect(lambda _: remove())
        editor.removed.connect(lambda _: QTimer.singleShot(0, lambda: window.actions_["save"].trigger()))
        bench.photo_store.saved.connect(lambda _: QTimer.singleShot(0, remove))

bootstrap.run_window = partial(bootstrap.run_window, on_shown=sit_down)
sys.exit(main())
"""


@dataclass
class Host:
    """A program that hands a file over, reads it anew whenever another one is there, and waits for the exit code."""

    path: Path
    reloaded: list[np.ndarray] = field(default_factory=list)
    torn: list[Exception] = field(default_factory=list)
    code: int = -1
    said: str = ""
    told: str = ""

    def edit(self, person: str, *options: str) -> None:
        command = [sys.executable, "-c", _PERSON, person, "--edit", str(self.path), *options]
        ended = threading.Event()
        watching = threading.Thread(target=self._watch, args=(ended,))
        watching.start()
        try:
            done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)
        finally:
            ended.set()
            watching.join()
        self.code, self.said, self.told = done.returncode, done.stdout, done.stderr

    def _watch(self, ended: threading.Event) -> None:
        seen = _stamp(self.path)
        while not ended.wait(0.005):
            now = _stamp(self.path)
            if now != seen:
                seen = now
                try:
                    self.reloaded.append(load_photo(self.path).image)
                except Exception as error:
                    self.torn.append(error)


def _stamp(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_ino, status.st_mtime_ns


@pytest.fixture
def handed_over(tmp_path: Path) -> Path:
    """A 16-bit ProPhoto TIFF, as Lightroom and darktable make them."""
    rows, columns = np.mgrid[0:80, 0:120]
    colours = np.stack([rows * 500, columns * 400, rows * columns * 6], axis=-1).astype(np.uint16) + np.uint16(77)
    path = tmp_path / "DSC 1-Edit.tif"
    tags = [(270, "s", 0, "the sea", True)]
    tifffile.imwrite(path, colours, photometric="rgb", iccprofile=matrix_profile(), extratags=tags, metadata=None)
    return path


def test_the_host_sees_every_save_and_the_exit_code_says_changed(handed_over: Path) -> None:
    before = tifffile.imread(handed_over)
    host = Host(handed_over)

    host.edit("edit")

    assert host.code == 0, host.told
    assert host.torn == [], "whatever it reads is whole"
    assert len(host.reloaded) == 2, "once for each save"
    after = tifffile.imread(handed_over)
    changed = (after != before).any(axis=2)
    assert changed[20:36, 20:40].any()
    assert changed[40:52, 60:80].any()
    changed[20:36, 20:40] = changed[40:52, 60:80] = False
    assert not changed.any(), "not one sample outside"
    _check_is_the_file_it_was(handed_over)


def _check_is_the_file_it_was(handed_over: Path) -> None:
    with tifffile.TiffFile(handed_over) as file:
        page = file.pages[0]
        assert page.dtype == np.uint16
        assert page.tags[34675].value == matrix_profile()
        assert page.tags[270].value == "the sea"


def test_a_file_that_was_only_looked_at_stays_and_the_exit_code_says_so(handed_over: Path) -> None:
    before = handed_over.read_bytes()
    host = Host(handed_over)

    host.edit("look", "--json")

    assert host.code == 3
    assert host.told.splitlines()[-1] == f"cleanplate: “{handed_over}” was not changed."
    assert json.loads(host.said) == {"output": str(handed_over), "changed": False}
    assert handed_over.read_bytes() == before
    assert host.reloaded == []


def test_what_cannot_be_saved_again_is_refused_before_a_window_opens(tmp_path: Path) -> None:
    path = tmp_path / "moving.gif"
    PIL.Image.new("RGB", (8, 8)).save(path)
    host = Host(path)

    host.edit("look")

    assert host.code == 1
    assert "cannot be edited in place" in host.told


def test_a_damaged_file_is_not_changed(tmp_path: Path) -> None:
    path = tmp_path / "torn.tif"
    path.write_bytes(b"II*\0 torn")
    host = Host(path)

    host.edit("look")

    assert host.code == 3
    assert path.read_bytes() == b"II*\0 torn"


def test_programs_that_give_nothing_but_a_name_have_a_command_of_their_own(
    handed_over: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.cli import dispatch

    calls = []
    monkeypatch.setattr(sys, "argv", ["/opt/bin/cleanplate-edit", str(handed_over)])
    monkeypatch.setattr("app.bootstrap.run_window", lambda paths, **more: calls.append((paths, more)) or 0)

    assert dispatch.main() == 3
    assert calls == [([handed_over], {"handed_over": handed_over})]
