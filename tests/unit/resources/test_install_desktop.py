"""The menu entry starts the program wherever it lies, whatever its folder is called."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[3] / "resources" / "packaging"


def executable(entry: Path) -> str:
    """What a desktop runs, by the rules of desktop entries: escapes of strings, then quotes, then field codes."""
    [line] = [line for line in entry.read_text().splitlines() if line.startswith("Exec=")]
    value = line.removeprefix("Exec=").replace("\\\\", "\0").replace("\0", "\\")
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


@pytest.mark.parametrize(
    "name", ["plain", "with space", '100 % "new"', "a&b|c", "$HOME", "back\\slash", "`id`", "ü'x'"]
)
def test_the_entry_names_the_program(tmp_path: Path, name: str) -> None:
    here = tmp_path / name
    (here / "share" / "applications").mkdir(parents=True)
    (here / "share" / "icons" / "hicolor").mkdir(parents=True)
    shutil.copy(PACKAGING / "cleanplate.desktop", here / "share" / "applications")
    shutil.copy(PACKAGING / "install-desktop.sh", here)
    environment = os.environ | {"XDG_DATA_HOME": str(tmp_path / "data")}
    subprocess.run(["sh", str(here / "install-desktop.sh")], env=environment, check=True, capture_output=True)
    assert executable(tmp_path / "data" / "applications" / "cleanplate.desktop") == str(here / "cleanplate")
