"""Builds the packaged program (`make package`): an environment of its own, PyInstaller, notices, archive and checksum.

build.py [--torch REQUIREMENT] [--environment FOLDER]
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import runpy
import shlex
import shutil
import subprocess
import sys
import tarfile
import time
import venv
from datetime import UTC, date, datetime
from importlib.metadata import PathDistribution
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
WORK = ROOT / "build" / "package"
DIST = ROOT / "dist"
APP = DIST / "cleanplate"
COMPRESSION = 0
"""Of xz: more makes the archive a tenth smaller and takes three times as long."""
METADATA = "import sys; from setuptools.build_meta import prepare_metadata_for_build_wheel as make; make(sys.argv[1])"


def main() -> int:
    parser = argparse.ArgumentParser(description="Build the packaged program.")
    parser.add_argument("--torch", default="", help="the CPU build of torch: a wheel, or words for pip install")
    parser.add_argument("--environment", type=Path, default=ROOT / "build" / "package-venv")
    args = parser.parse_args()
    started = time.monotonic()
    python = prepare_environment(args.environment, args.torch)
    build(python)
    add_papers(python)
    archive = pack()
    size = sum(path.stat().st_size for path in APP.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{APP.relative_to(ROOT)}: {size / 1e6:.0f} MB")
    print(f"{archive.relative_to(ROOT)}: {archive.stat().st_size / 1e6:.0f} MB")
    print(f"Built in {time.monotonic() - started:.0f} s.")
    return 0


def prepare_environment(folder: Path, torch: str) -> Path:
    """The Python of an environment with exactly the packages listed; made anew when the list changes."""
    requirements = HERE / "requirements.txt"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp, wanted = folder / ".ready", hashlib.sha256(requirements.read_bytes() + torch.encode()).hexdigest()
    if not (stamp.exists() and stamp.read_text() == wanted):
        print("Making the environment to build in…", flush=True)
        venv.create(folder, clear=True, with_pip=True)
        install = [str(python), "-m", "pip", "install", "--quiet", "--no-deps"]
        run([*install, *(shlex.split(torch) or [read_pinned_torch(requirements)])])
        check_torch(folder)
        run([*install, "--requirement", str(requirements)])
        stamp.write_text(wanted)
    check_torch(folder)
    return python


def read_pinned_torch(requirements: Path) -> str:
    return next(line for line in requirements.read_text(encoding="utf-8").splitlines() if line.startswith("torch=="))


def check_torch(environment: Path) -> None:
    """Stops the build with one sentence unless torch is a CPU build."""
    found = next(environment.glob("[Ll]ib*/**/site-packages/torch/version.py"), None)
    if found is None:
        sys.exit("torch was not installed; give its CPU build: make package TORCH=path/to/torch-….whl")
    about = runpy.run_path(str(found))
    if about.get("cuda") is not None or about.get("hip") is not None:
        sys.exit(
            f"torch {about['__version__']} is a build for GPUs, which is several gigabytes; "
            "give its CPU build: make package TORCH=path/to/torch-….whl (or any words for pip install)"
        )


def build(python: Path) -> None:
    """`dist/cleanplate`, by PyInstaller."""
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    run([str(python), "-c", METADATA, str(WORK)], stdout=subprocess.DEVNULL)
    run([str(python), str(HERE / "icons.py"), str(WORK)])
    folders = ["--distpath", str(DIST), "--workpath", str(ROOT / "build" / "pyinstaller")]
    recipe = str(HERE / "cleanplate.spec")
    run([str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *folders, recipe])


def add_papers(python: Path) -> None:
    """Licences, notices and, for Linux, what desktops want to know; beside the program."""
    run([str(python), str(HERE / "notices.py"), str(WORK / "collected.json"), str(APP / "THIRD-PARTY-NOTICES.txt")])
    for paper in (ROOT / "LICENSE", HERE / "LICENSE-PACKAGE.txt", HERE / "GPL-3.0.txt"):
        shutil.copy(paper, APP)
    if sys.platform == "linux":
        run([sys.executable, str(HERE / "desktop_files.py"), str(APP / "share")])
        add_description(APP / "share")
        shutil.copy(HERE / "install-desktop.sh", APP)


def add_description(share: Path) -> None:
    """What software centres show, and the icon in every size."""
    words = (HERE / "cleanplate.metainfo.xml").read_text(encoding="utf-8")
    words = words.replace("@VERSION@", read_program_version()).replace("@DATE@", release_date().isoformat())
    (share / "metainfo").mkdir(parents=True)
    (share / "metainfo" / "local.cleanplate.Cleanplate.metainfo.xml").write_text(words, encoding="utf-8")
    for icon in WORK.glob("cleanplate-*.png"):
        size = icon.stem.rpartition("-")[2]
        folder = share / "icons" / "hicolor" / f"{size}x{size}" / "apps"
        folder.mkdir(parents=True)
        shutil.copy(icon, folder / "cleanplate.png")


def pack() -> Path:
    """The archive in `dist`, the same bytes for the same files, and its SHA-256 beside it."""
    system = {"darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
    name = f"cleanplate-{read_program_version()}-{system}-{platform.machine().lower()}"
    archive = DIST / f"{name}.tar.xz"
    with tarfile.open(archive, "w:xz", preset=COMPRESSION) as tar:
        for path in sorted(APP.rglob("*")):
            tar.add(path, f"{name}/{path.relative_to(APP).as_posix()}", recursive=False, filter=strip_owner)
    digest = hashlib.sha256(archive.read_bytes()).hexdigest()
    (DIST / f"{archive.name}.sha256").write_text(f"{digest}  {archive.name}\n")
    return archive


def strip_owner(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Without the names and times of the machine it was built on."""
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    member.mtime = int(datetime.combine(release_date(), datetime.min.time(), UTC).timestamp())
    return member


def read_program_version() -> str:
    return PathDistribution(next(WORK.glob("cleanplate-*.dist-info"))).version


def release_date() -> date:
    """The day of the newest commit, or today where there is no history."""
    command = ["git", "log", "-1", "--format=%cs"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()
    return date.fromisoformat(told) if told else date.today()


def run(command: list[str], **options: int) -> None:
    done = subprocess.run(command, cwd=ROOT, check=False, **options)
    if done.returncode:
        sys.exit(f"This step failed: {shlex.join(command)}")


if __name__ == "__main__":
    sys.exit(main())
