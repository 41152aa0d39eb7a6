"""Writes THIRD-PARTY-NOTICES.txt: whose work is inside the packaged program, under which licence, with its full text.

Everything comes from what is installed where the package is built: the metadata and licence files of Python packages,
and the copyright files of system libraries that PyInstaller took along.

    notices.py COLLECTED.json NOTICES.txt
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path
from shutil import which

OURS = {"app", "inpainting", "models", "resources"}

REMARKS = {
    "pyqt5": "The window toolkit's Python side. GPL-3.0: it makes the package as a whole GPL-3.0.",
    "pyqt5-qt5": "The Qt libraries, LGPL-3.0 (some parts also GPL-3.0); they are separate files and can be replaced.",
    "av": "Contains FFmpeg with libx264 and libx265, both GPL-2.0-or-later, which goes with the package's GPL-3.0.",
    "pi-heif": "Contains libheif and libde265, both LGPL-3.0, as separate files that can be replaced.",
    "rapidocr": "Of it only PP-OCRv6_det_small.onnx is inside, the text detector of PaddleOCR, Apache-2.0, as it came.",
    "opencv-python-headless": "Contains FFmpeg, LGPL-2.1, as separate files that can be replaced.",
    "pyinstaller": "Its bootloader starts the program; the exception in its licence allows that under any licence.",
}

_LICENCE_FILE = re.compile(r"(^|/)(licen[cs]e|copying|notice|copyright)[^/]*$|(^|/)licenses/", re.IGNORECASE)
_RULE = "=" * 100


@dataclass(frozen=True)
class Notice:
    """One work: its name and version, its licence in a few words, a remark, and the full texts."""

    name: str
    version: str
    licence: str
    remark: str
    texts: tuple[str, ...]

    def __str__(self) -> str:
        head = [f"{self.name} {self.version}".strip(), f"Licence: {self.licence}", *filter(None, [self.remark])]
        texts = self.texts or ("(The package brings no licence text; the licence named above applies.)",)
        return "\n".join([_RULE, *head, _RULE, "", "\n\n".join(text.strip() for text in texts), ""])


def make_notice(found: Distribution) -> Notice:
    """What an installed Python package says about itself."""
    meta = found.metadata
    name = meta["Name"]
    remark = REMARKS.get(_normalise(name), "")
    return Notice(name, found.version, _read_licence_words(found), remark, _read_licence_texts(found))


def find_distributions(modules: Iterable[str]) -> list[Distribution]:
    """The installed packages that have a part in top-level modules, by name; the standard library has none."""
    wanted = set(modules) - OURS
    found = {_normalise(one.metadata["Name"]): one for one in distributions() if wanted & _find_top_level(one)}
    return [found[name] for name in sorted(found) if name != "cleanplate"] + [distribution("pyinstaller")]


def make_system_notices(libraries: Iterable[str]) -> list[Notice]:
    """One notice for each Debian package that a library outside Python came from; needs dpkg, else there is none."""
    owners = {owner for library in libraries if _is_of_system(library) for owner in _find_owners(library)}
    return [_make_system_notice(owner) for owner in sorted(owners)]


def make_python_notice() -> Notice:
    """The interpreter's own."""
    licence = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    texts = (licence.read_text(encoding="utf-8"),) if licence.exists() else ()
    return Notice("Python", sys.version.split()[0], "PSF-2.0", "The interpreter and its standard library.", texts)


def make_notices(collected: dict[str, list[str]]) -> list[Notice]:
    """For what the spec collected: `modules` are top-level names, `libraries` the paths they were taken from."""
    packages = [make_notice(found) for found in find_distributions(collected["modules"])]
    return [make_python_notice(), *packages, *make_system_notices(collected["libraries"])]


def write_document(notices: list[Notice]) -> str:
    """The whole text: a list of all works, then each with its texts."""
    rows = [f"  {notice.name} {notice.version}: {notice.licence}" for notice in notices]
    opening = "The packaged Cleanplate contains the works of others listed here, each under its own licence."
    return "\n".join([opening, "", *rows, "", *map(str, notices)])


def _read_licence_words(found: Distribution) -> str:
    meta = found.metadata
    classifiers = [line.split(" :: ")[-1] for line in meta.get_all("Classifier", []) if line.startswith("License ::")]
    stated = meta.get("License-Expression") or meta.get("License") or ", ".join(classifiers)
    return (stated or "see below").strip().splitlines()[0]


def _read_licence_texts(found: Distribution) -> tuple[str, ...]:
    paths = [found.locate_file(file) for file in found.files or () if _LICENCE_FILE.search(str(file))]
    texts = [Path(path).read_text(encoding="utf-8", errors="replace") for path in paths if _is_text(Path(path))]
    return tuple(dict.fromkeys(texts))


def _is_text(path: Path) -> bool:
    return path.is_file() and path.suffix not in (".py", ".pyc", ".so", ".json")


def _find_top_level(found: Distribution) -> set[str]:
    """The names of the modules and folders a package puts its files into; several packages may share one."""
    return {file.parts[0].split(".")[0] for file in found.files or () if ".dist-info" not in file.parts[0]}


def _normalise(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _is_of_system(library: str) -> bool:
    return not Path(library).is_relative_to(sys.prefix) and not Path(library).is_relative_to(sys.base_prefix)


def _find_owners(library: str) -> set[str]:
    if which("dpkg") is None:
        return set()
    for path in (library, str(Path(library).resolve()), library.removeprefix("/usr")):
        found = subprocess.run(["dpkg", "-S", path], capture_output=True, text=True, check=False)
        if found.returncode == 0:
            return {line.split(":")[0] for line in found.stdout.splitlines()}
    return set()


def _make_system_notice(package: str) -> Notice:
    query = ["dpkg-query", "--show", "--showformat=${Version}", package]
    version = subprocess.run(query, capture_output=True, text=True, check=False).stdout.splitlines()[:1]
    licence = Path("/usr/share/doc", package, "copyright")
    texts = (licence.read_text(encoding="utf-8", errors="replace"),) if licence.exists() else ()
    return Notice(package, "".join(version), "see below", "A library of the system this was built on.", texts)


if __name__ == "__main__":
    source, target = (Path(argument) for argument in sys.argv[1:3])
    target.write_text(write_document(make_notices(json.loads(source.read_text(encoding="utf-8")))), encoding="utf-8")
