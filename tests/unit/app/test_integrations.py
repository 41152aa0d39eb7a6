"""Plug-ins of other programs: put into their places, and what they run; the hosts themselves are tried by hand."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import types
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from app.cli import main
from app.cli.integrate import HOSTS

ROOT = Path(__file__).parents[3]
INTEGRATIONS = ROOT / "resources" / "integrations"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder with the program in a place that has to be quoted."""
    program = tmp_path / 'it\'s "here"' / "cleanplate"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m app.cli "$@"\n')
    program.chmod(0o755)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr("sys.argv", [str(program)])
    return tmp_path


def loaded(path: Path) -> types.ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("host", HOSTS)
def test_a_plug_in_comes_whole_and_knows_the_program(host: str, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["integrate", host, "--json"]) == 0
    files = [Path(name) for name in json.loads(capsys.readouterr().out)["files"]]
    assert all(path.is_file() and path.is_relative_to(home) for path in files)
    for path in files:
        if path.suffix == ".py":
            compile(path.read_text(encoding="utf-8"), path.name, "exec")
    knowing = [path for path in files if "it's " in path.read_text(encoding="utf-8")]
    assert len(knowing) == 1


def test_gimp_gets_it_where_its_newest_version_looks(home: Path) -> None:
    (home / "config" / "GIMP" / "3.0").mkdir(parents=True)
    (home / "config" / "GIMP" / "3.2").mkdir()
    assert main(["integrate", "gimp"]) == 0
    plugin = home / "config" / "GIMP" / "3.2" / "plug-ins" / "cleanplate" / "cleanplate.py"
    assert plugin.stat().st_mode & 0o111, "GIMP starts it as a program"


def test_darktable_loads_it_beside_what_it_loads_already(home: Path) -> None:
    luarc = home / "config" / "darktable" / "luarc"
    luarc.parent.mkdir(parents=True)
    luarc.write_text('require "tools/script_manager"\n')
    assert main(["integrate", "darktable"]) == 0
    assert main(["integrate", "darktable"]) == 0
    assert luarc.read_text() == 'require "tools/script_manager"\nrequire "cleanplate"\n'


def test_what_the_plug_ins_run_fills_a_layer_or_says_why_not(home: Path) -> None:
    assert main(["integrate", "krita"]) == 0
    removal = loaded(home / "data" / "krita" / "pykrita" / "cleanplate" / "cleanplate_removal.py")
    photo, mask, layer = (home / name for name in ("photo.png", "mask.png", "layer.png"))
    PIL.Image.fromarray(np.random.default_rng(1).integers(0, 256, (40, 40, 3), np.uint8)).save(photo)
    hole = np.zeros((40, 40), np.uint8)
    hole[10:20, 10:20] = 255
    PIL.Image.fromarray(hole).save(mask)

    assert removal.remove(str(photo), str(mask), str(layer)) == ""
    assert (np.asarray(PIL.Image.open(layer))[..., 3] == hole).all()

    PIL.Image.new("L", (40, 40)).save(mask)
    assert "is black everywhere" in removal.remove(str(photo), str(mask), str(layer))
    removal.PROGRAM = "/nowhere/cleanplate"
    assert "integrate" in removal.remove(str(photo), str(mask), str(layer))


def test_the_shared_part_runs_with_the_standard_library_alone() -> None:
    code = "import sys; sys.path.insert(0, sys.argv[1]); import cleanplate_removal"
    subprocess.run([sys.executable, "-S", "-c", code, str(INTEGRATIONS)], check=True, timeout=30)
