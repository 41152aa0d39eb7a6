"""The menu entry and what file managers offer start the program wherever it lies, whatever names are about."""

from __future__ import annotations

import os
import re
import runpy
import shlex
import shutil
import subprocess
from pathlib import Path
from urllib.parse import quote

import pytest

from app.cli.dispatch import read_path
from app.core.files import OPENABLE_SUFFIXES
from app.core.video.kinds import SUFFIXES as VIDEO_SUFFIXES

PACKAGING = Path(__file__).parents[3] / "resources" / "packaging"
FOLDERS = ["plain", "with space", '100 % "new"', "a&b|c", "$HOME", "back\\slash", "`id`", "ü'x'"]
HOSTILE = [
    "plain.jpg",
    "with space.jpg",
    "$(touch x).jpg",
    "`id`.jpg",
    "a;b&c|d.jpg",
    "-rf.jpg",
    'it\'s "so".jpg',
    "%f.jpg",
]
HOSTILE += ["line\nbreak.jpg", "back\\slash.jpg"]


def installed(tmp_path: Path, folder: str) -> tuple[Path, Path]:
    """Where the program is said to be, and the folder of this person's data, after installing."""
    here = tmp_path / folder
    runpy.run_path(str(PACKAGING / "desktop_files.py"))["lay_out"](here / "share")
    shutil.copy(PACKAGING / "install-desktop.sh", here)
    run_installer(here)
    return here / "cleanplate", tmp_path / "data"


def run_installer(here: Path, *words: str) -> None:
    environment = os.environ | {"XDG_DATA_HOME": str(here.parent / "data")}
    subprocess.run(["sh", str(here / "install-desktop.sh"), *words], env=environment, check=True, capture_output=True)


def exec_line(entry: Path) -> str:
    """The value of Exec after the escapes of strings in such files."""
    [line] = [line for line in entry.read_text().splitlines() if line.startswith("Exec=")]
    return line.removeprefix("Exec=").replace("\\\\", "\0").replace("\0", "\\")


def executable(entry: Path) -> str:
    """What a desktop runs, by the rules of desktop entries: quotes, then field codes."""
    value = exec_line(entry)
    assert value.startswith('"')
    word, place = "", 1
    while value[place] != '"':
        if value[place] == "\\":
            place += 1
        word += value[place]
        place += 1
    assert value[place + 1 :] == " %f"
    assert "%" not in word.replace("%%", "")
    return word.replace("%%", "%")


@pytest.mark.parametrize("folder", FOLDERS)
def test_desktop_entries_name_the_program(tmp_path: Path, folder: str) -> None:
    program, data = installed(tmp_path, folder)
    assert executable(data / "applications" / "cleanplate.desktop") == str(program)
    assert executable(data / "kio" / "servicemenus" / "cleanplate.desktop") == str(program)
    assert os.access(data / "kio" / "servicemenus" / "cleanplate.desktop", os.X_OK), "Plasma 6 wants it so"


@pytest.mark.parametrize("folder", FOLDERS)
def test_nemo_hands_over_every_name_as_one_argument(tmp_path: Path, folder: str) -> None:
    """Nemo puts addresses in double quotes into the line and splits that as a shell does, without running one."""
    program, data = installed(tmp_path, folder)
    value = exec_line(data / "nemo" / "actions" / "cleanplate.nemo_action")
    for name in HOSTILE:
        address = "file://" + quote(f"/photos/{name}", safe="/!$&'()*+,;=:@")
        words = shlex.split(value.replace("%U", f'"{address}"'))
        assert words[0] == str(program)
        assert [read_path(word) for word in words[1:]] == [Path("/photos") / name]


@pytest.mark.parametrize("folder", FOLDERS)
def test_nautilus_hands_over_every_name_as_one_argument(tmp_path: Path, folder: str) -> None:
    program, data = installed(tmp_path, folder)
    program.write_text('#!/bin/sh\nprintf "%s" "$#:$1" >"$TOLD"\n')
    program.chmod(0o755)
    script = data / "nautilus" / "scripts" / "Remove things…"
    for name in [*HOSTILE, "/photos/a b.jpg"]:
        told = tmp_path / "told"
        subprocess.run([str(script), name], cwd=tmp_path, env=os.environ | {"TOLD": str(told)}, check=True)
        assert told.read_text() == f"1:{name if name.startswith('/') else './' + name}"
    assert not (tmp_path / "x").exists(), "nothing in a name is run"


def test_the_program_may_lie_elsewhere_and_all_of_it_goes_again(tmp_path: Path) -> None:
    _, data = installed(tmp_path, "here")
    run_installer(tmp_path / "here", "/opt/it's here/cleanplate")
    assert executable(data / "applications" / "cleanplate.desktop") == "/opt/it's here/cleanplate"
    run_installer(tmp_path / "here", "--remove")
    left = [
        path for path in data.rglob("*") if path.is_file() and "cleanplate" in path.name and "mime" not in path.parts
    ]
    assert left == []
    assert not (data / "nautilus" / "scripts" / "Remove things…").exists()


def test_every_format_is_offered() -> None:
    entry = (PACKAGING / "cleanplate.desktop").read_text()
    [line] = re.findall(r"MimeType=(.*);", entry)
    types = line.split(";")
    kinds = {"jpg": "jpeg", "tif": "tiff", "mov": "quicktime", "mkv": "x-matroska", "avi": "x-msvideo", "m4v": "x-m4v"}
    kinds |= {"jfif": "jpeg", "jpe": "jpeg", "mpo": "jpeg", "cleanplate": "x-cleanplate-project"}
    for suffix in (*OPENABLE_SUFFIXES, *VIDEO_SUFFIXES):
        kind = kinds.get(suffix[1:], suffix[1:])
        assert any(one.endswith(f"/{kind}") for one in types), suffix
    assert "inode/directory" in types


def test_nemos_extensions_are_those() -> None:
    text = (PACKAGING.parent / "integrations" / "nemo" / "cleanplate.nemo_action").read_text()
    [line] = re.findall(r"Extensions=(.*);", text)
    known = {suffix[1:] for suffix in (*OPENABLE_SUFFIXES, *VIDEO_SUFFIXES)} - {"jfif", "jpe", "mpo", "cleanplate"}
    assert set(line.split(";")) == known | {"dir"}
