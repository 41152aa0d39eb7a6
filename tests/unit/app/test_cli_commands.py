"""What all commands have in common: help, version, the overview, what they print; and `benchmark`."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import app.cli
from app.cli import main
from app.cli.dispatch import COMMANDS
from app.cli.output import escape_unprintable

_EVIL = "evil\x1b]0;owned\x07\x1b[31m\x9b2J\u202egnp.png"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "--help"]) == 0
    assert f"cleanplate {command}" in capsys.readouterr().out


def test_the_overview_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    text = capsys.readouterr().out
    assert all(f"  {command} " in text for command in COMMANDS)


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("cleanplate ")


def test_benchmark_measures_real_removals(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["benchmark", "--sizes", "128x96", "--method", "telea", "--no-overhead"]
    assert main([*arguments, "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    (removal,) = report["removals"]
    assert removal["size"] == [128, 96]
    assert 0.03 < removal["hole_pixels"] / (128 * 96) < 0.07
    assert 0 < removal["seconds"] < removal["wall_seconds"]
    assert removal["peak_memory"] > 10_000_000
    assert removal["changed_blocks_outside"] == 0
    (search,) = report["searches"]
    assert search["size"] == [128, 96]
    assert search["seconds"] > 0


def test_benchmark_tells_why_a_removal_failed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["benchmark", "--sizes", "64x64", "--method", "magic", "--no-overhead"]) == 1
    assert "There is no method “magic”" in capsys.readouterr().err


def test_the_command_starts_without_toolkit_and_torch() -> None:
    code = (
        "import sys; from app.cli import main; main(['models', '--help']); "
        "sys.exit(any(name in sys.modules for name in ('PyQt5', 'torch', 'cv2', 'PIL')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, capture_output=True).returncode == 0


@pytest.mark.parametrize("command", ["remove", "detect", "verify", "batch", "render", "video", "cutout"])
def test_names_of_files_give_a_terminal_no_orders(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / _EVIL
    folder.mkdir()
    (folder / _EVIL).write_bytes(b"no picture")
    extra = {"batch": ["-o", str(tmp_path / "out"), "--detect", "person"], "verify": [str(folder / _EVIL)]}
    mask = ["--mask", str(folder / _EVIL), "-o", str(folder / "out.png")]
    words = extra.get(command, ["--at", "1,1"] if command == "cutout" else [] if command == "detect" else mask)
    name = folder if command == "batch" else folder / _EVIL
    for verbose in ([], ["--verbose"]):
        main([command, str(name), *words, *verbose])
        said = "".join(capsys.readouterr())
        assert said
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", said)


def test_what_is_printed_keeps_letters_of_all_kinds() -> None:
    assert escape_unprintable("Ähre 猫 🐈 – “x”") == "Ähre 猫 🐈 – “x”"
    assert escape_unprintable("a\x1b[2J\nb") == "a\\u001b[2J\\u000ab"


def test_no_command_prints_past_it() -> None:
    for path in (Path(app.cli.__file__).parent).glob("*.py"):
        calls = re.findall(r"(?<![\w.])print\(", path.read_text())
        assert len(calls) == (2 if path.name == "output.py" else 0), path.name
