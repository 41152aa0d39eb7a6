"""Tries the packaged program as a stranger would (`make package-test`): unpacked from its archive into a folder with a
space in its name, with an empty home, without Python, without a network; then tells its size and how fast it starts.

    trial.py [ARCHIVE]
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "resources" / "samples"
MOST_MEGABYTES = 900
MOST_SECONDS_TO_WINDOW = 2.0
PATIENCE = 120
DISPLAY = ":87"


@dataclass(frozen=True)
class Stranger:
    """Somebody's account: the program, its folder, and a way to start it cut off from everything else."""

    program: Path
    home: Path
    cut_off: tuple[str, ...]

    def make_environment(self, **more: str) -> dict[str, str]:
        return {"HOME": str(self.home), "PATH": "/nonexistent", "LANG": "C.UTF-8", **more}

    def start(self, *arguments: object) -> subprocess.CompletedProcess[str]:
        """Runs the program with `arguments` to its end."""
        command = [*self.cut_off, str(self.program), *map(str, arguments)]
        return subprocess.run(
            command,
            cwd=self.home,
            env=self.make_environment(),
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )


def main() -> int:
    archive = Path(sys.argv[1]) if sys.argv[1:] else find_newest_archive()
    with tempfile.TemporaryDirectory(prefix="cleanplate trial ") as folder:
        home = Path(folder, "home of nobody")
        home.mkdir()
        stranger = Stranger(unpack(archive, Path(folder)), home, find_way_to_cut_off())
        tries = (check_version, check_self_test, sample_is_cleaned, check_training_is_declined, check_papers)
        for attempt in tries:
            print(f"ok  {attempt(stranger)}", flush=True)
        print(f"ok  {check_size(stranger)}")
        print(f"ok  {check_window(stranger)}")
    return 0


def find_newest_archive() -> Path:
    found = sorted((ROOT / "dist").glob("cleanplate-*.tar.xz"), key=lambda path: path.stat().st_mtime)
    return found[-1] if found else stop("There is no archive in dist; make one with: make package")


def unpack(archive: Path, folder: Path) -> Path:
    """The program, unpacked from an archive that has the checksum beside it."""
    told = Path(f"{archive}.sha256").read_text().split()[0]
    check(hashlib.sha256(archive.read_bytes()).hexdigest() == told, "the archive is not the one of the checksum")
    with tarfile.open(archive) as tar:
        tar.extractall(folder, filter="data")
    return next(folder.glob("cleanplate-*/cleanplate"))


def find_way_to_cut_off() -> tuple[str, ...]:
    """What to put before a command so that it has no network; nothing where the system does not allow that."""
    unshare = shutil.which("unshare")
    if unshare and not subprocess.run([unshare, "-rn", "true"], capture_output=True, check=False).returncode:
        print("The network is cut (unshare -rn).")
        return (unshare, "-rn")
    print("The network could not be cut here; the program's own watch has to do.")
    return ()


def check_version(stranger: Stranger) -> str:
    done = stranger.start("--version")
    check(done.returncode == 0 and done.stdout.startswith("cleanplate "), "--version", done)
    check("not installed" not in done.stdout, "--version does not know the version", done)
    return done.stdout.strip()


def check_self_test(stranger: Stranger) -> str:
    done = stranger.start("--self-test", "--json")
    print(done.stdout.rpartition("\n{")[0])
    check(done.returncode == 0 and not done.stderr, "--self-test", done)
    report = json.loads(done.stdout.splitlines()[-1])
    check(report["passed"] and "+cu" not in report["versions"]["torch"], "--self-test", done)
    return f"self-test in {report['seconds']:.1f} s"


def sample_is_cleaned(stranger: Stranger) -> str:
    for name in ("rocket.jpg", "rocket.mask.png"):
        shutil.copy(SAMPLES / name, stranger.home)
    done = stranger.start("remove", "rocket.jpg", "--mask", "rocket.mask.png", "-o", "after this.png", "--json")
    saved = (stranger.home / "after this.png").exists()
    check(done.returncode == 0 and saved and not done.stderr, "remove", done)
    report = json.loads(done.stdout.splitlines()[-1])
    check(report["changed_outside"] == 0, "remove changed pixels outside the mask", done)
    return f"remove: {report['regions']} regions in {report['seconds']:.1f} s, nothing changed outside"


def check_training_is_declined(stranger: Stranger) -> str:
    done = stranger.start("train", "inpainter", "--data", ".", "-o", "run")
    lines = done.stderr.strip().splitlines()
    check(done.returncode == 1 and len(lines) == 1, "train is not declined in one sentence", done)
    return f"train: “{lines[0]}”"


def check_papers(stranger: Stranger) -> str:
    folder = stranger.program.parent
    for name in ("LICENSE", "LICENSE-PACKAGE.txt", "GPL-3.0.txt", "THIRD-PARTY-NOTICES.txt"):
        check((folder / name).is_file(), f"{name} is missing")
    notices = (folder / "THIRD-PARTY-NOTICES.txt").read_text(encoding="utf-8")
    for name in ("PyQt5", "PyQt5-Qt5", "torch", "libde265", "numpy", "opencv-python-headless", "FFmpeg"):
        check(name in notices, f"the notices do not name {name}")
    return "licences and notices are there"


def check_size(stranger: Stranger) -> str:
    files = [path for path in stranger.program.parent.rglob("*") if path.is_file() and not path.is_symlink()]
    megabytes = sum(path.stat().st_size for path in files) / 1e6
    check(megabytes <= MOST_MEGABYTES, f"{megabytes:.0f} MB unpacked are more than {MOST_MEGABYTES}")
    return f"{megabytes:.0f} MB unpacked, {len(files)} files"


def check_window(stranger: Stranger) -> str:
    """Measured on a screen in memory; the first start finds the program's files out of the system's memory.

    Only processor time can fail: on a machine that is busy with other things the clock says little.
    """
    if not (shutil.which("Xvfb") and shutil.which("xdotool")):
        return "the time to the window was not measured: Xvfb and xdotool are needed"
    with start_screen():
        forget_files(stranger.program.parent)
        cold, _ = measure_time_to_window(stranger)
        warm, work = min(measure_time_to_window(stranger) for _ in range(3))
    words = f"window after {cold:.2f} s the first time, {warm:.2f} s after that, {work:.2f} s of it work"
    check(work <= MOST_SECONDS_TO_WINDOW, f"{words}: more than {MOST_SECONDS_TO_WINDOW:.0f}")
    return words


@contextmanager
def start_screen() -> Iterator[None]:
    server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1600x1000x24"], stderr=subprocess.DEVNULL)
    try:
        time.sleep(1.5)
        yield
    finally:
        server.terminate()
        server.wait()


def measure_time_to_window(stranger: Stranger) -> tuple[float, float]:
    """Seconds by the clock and of processor time, from the start of the program to its window being shown."""
    look = ["xdotool", "search", "--onlyvisible", "--name", "^Cleanplate$"]
    environment = stranger.make_environment(DISPLAY=DISPLAY)
    started = time.monotonic()
    program = subprocess.Popen([str(stranger.program)], env=environment, stderr=subprocess.DEVNULL)
    try:
        while subprocess.run(look, env=os.environ | {"DISPLAY": DISPLAY}, capture_output=True, check=False).returncode:
            check(program.poll() is None and time.monotonic() - started < PATIENCE, "no window appeared")
            time.sleep(0.02)
        return time.monotonic() - started, read_processor_time(program.pid)
    finally:
        program.terminate()
        program.wait()


def read_processor_time(process: int) -> float:
    """Seconds that a running process has worked, as Linux counts them."""
    user, system = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def forget_files(folder: Path) -> None:
    """Ask the system to let go of what it keeps of these files in memory."""
    os.sync()
    for path in folder.rglob("*"):
        if path.is_file() and hasattr(os, "posix_fadvise"):
            with path.open("rb") as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def check(holds: bool, words: str, done: subprocess.CompletedProcess[str] | None = None) -> None:
    if not holds:
        stop(words, done)


def stop(words: str, done: subprocess.CompletedProcess[str] | None = None) -> Path:
    """Ends the trial, with what the program said."""
    said = "" if done is None else f" (exit code {done.returncode})\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
    sys.exit(f"FAILED: {words}{said}")


if __name__ == "__main__":
    sys.exit(main())
