"""`cleanplate integrate`: puts a plug-in for another program where that looks for it. The plug-ins are in resources."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.cli.output import print_json, tell

if TYPE_CHECKING:
    from app.cli.parsing import SubParsers

_SHARED: Final = "cleanplate_removal.py"
_REQUIRE: Final = 'require "cleanplate"'


def _locate_home(variable: str, usual: str) -> Path:
    return Path(os.environ.get(variable) or Path.home() / usual)


def _locate_gimp() -> Path:
    """The plug-ins of the newest GIMP 3 that was started here, of 3.0 if none was."""
    folder = _locate_home("XDG_CONFIG_HOME", ".config") / "GIMP"
    versions = sorted((path.name for path in folder.glob("3.*") if path.is_dir()), key=lambda name: (len(name), name))
    return folder / (versions[-1] if versions else "3.0") / "plug-ins"


def _locate_krita() -> Path:
    return _locate_home("XDG_DATA_HOME", ".local/share") / "krita" / "pykrita"


def _locate_darktable() -> Path:
    return _locate_home("XDG_CONFIG_HOME", ".config") / "darktable" / "lua"


@dataclass(frozen=True)
class _Host:
    """Where a program looks, what goes there (place → file of ours), and what the person does then."""

    folder: Callable[[], Path]
    files: Mapping[str, str]
    advice: str


HOSTS: Final = {
    "gimp": _Host(
        _locate_gimp,
        {"cleanplate/cleanplate.py": "gimp/cleanplate/cleanplate.py", f"cleanplate/{_SHARED}": _SHARED},
        "Start GIMP 3 again; it is under Filters > Enhance > Remove things…",
    ),
    "krita": _Host(
        _locate_krita,
        {
            "cleanplate.desktop": "krita/cleanplate.desktop",
            "cleanplate/Manual.html": "krita/cleanplate/Manual.html",
            "cleanplate/__init__.py": "krita/cleanplate/__init__.py",
            f"cleanplate/{_SHARED}": _SHARED,
        },
        "Turn it on in Krita under Settings > Configure Krita > Python Plugin Manager, and start Krita again; "
        "it is under Tools > Scripts > Remove things…",
    ),
    "darktable": _Host(
        _locate_darktable,
        {"cleanplate.lua": "darktable/cleanplate.lua"},
        "Start darktable again; it is a target storage of the export module.",
    ),
}


def register(subparsers: SubParsers) -> None:
    """Adds the parser of `integrate`."""
    parser = subparsers.add_parser(
        "integrate",
        help="install the plug-in for GIMP 3, Krita or darktable",
        description="Copies a small plug-in to where that program looks for your plug-ins, and writes into it where "
        "Cleanplate is. What it does is in docs/with.md.",
    )
    parser.add_argument("host", choices=HOSTS, metavar="|".join(HOSTS), help="for which program")
    parser.add_argument("--json", action="store_true", help="print one line of JSON")
    parser.add_argument("--verbose", action="store_true", help="show the log, with tracebacks")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Does it. Raises `SaveError` where the files cannot be written."""
    import resources

    host = HOSTS[args.host]
    folder = host.folder()
    written = []
    for place, name in host.files.items():
        path = folder / place
        _write(path, _write_program(resources.read_text(f"integrations/{name}")), runs=name.startswith("gimp/"))
        written.append(str(path))
    if args.host == "darktable":
        _require(folder.parent / "luarc")
    if args.json:
        print_json({"files": written})
    else:
        tell(f"{folder}: {len(written)} files. {host.advice}")
    return 0


def _write_program(text: str) -> str:
    """A plug-in that knows where this program is."""
    program = shutil.which(sys.argv[0]) or shutil.which("cleanplate") or "cleanplate"
    quoted = '"' + os.path.abspath(program).replace("\\", "\\\\").replace('"', '\\"') + '"'
    return text.replace('PROGRAM = "cleanplate"', f"PROGRAM = {quoted}").replace(
        'program = "cleanplate"', f"program = {quoted}"
    )


def _write(path: Path, text: str, *, runs: bool) -> None:
    from app.core.imageio.atomic import make_save_error, write_atomically

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise make_save_error(path, error) from error
    write_atomically(path, text.encode())
    if runs:
        path.chmod(path.stat().st_mode | 0o111)


def _require(luarc: Path) -> None:
    """Has darktable load the script; what else it loads stays."""
    lines = luarc.read_text(encoding="utf-8").splitlines() if luarc.exists() else []
    if _REQUIRE not in lines:
        _write(luarc, "\n".join([*lines, _REQUIRE]) + "\n", runs=False)
