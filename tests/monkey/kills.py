"""Kills the program at random moments and looks at what is on the disk: `python -m tests.monkey.kills --kills 60`.

Three kinds of work are killed: a window in which somebody removes, saves and goes on; a batch over a folder; a video.
Afterwards every file is whole, the old one or the new one; what was not saved is offered and can be opened; the same
command goes on and ends as if nothing had happened; nothing is left over. Ends with a table, and 1 if that was not so.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

import numpy as np
import PIL.Image

import tests.conftest  # noqa: F401  a home of its own, no screen
from app.bootstrap import sweep_all
from app.core.batch.journal import JOURNAL
from app.core.document.recovery import load_recovered
from app.core.errors import OpenError
from app.core.files import load
from app.core.private import UNFINISHED
from inpainting.runtime.locks import Lock
from inpainting.video.io.reader import probe
from tests.clips import background, sprite_hole, with_sprite, write_clip

_WINDOW = """
import itertools, sys
from pathlib import Path
from PyQt5.QtCore import QTimer
from app import bootstrap
from app.core.document.remover import Remover
from app.core.jobs.model_cache import ModelCache
from inpainting.engine.geometry import Box
from tests.fakes import FakeFiller, fake_inpaint
folder = Path(sys.argv[1])
remover = Remover(ModelCache(load_filler=lambda method, *, device: FakeFiller()), inpaint=fake_inpaint)
application = bootstrap.create_application()
bench = bootstrap.build_workbench(
    application, remover=remover, settings=folder / "settings.json", recovery=folder / "state" / "recovery"
)
bench.recovery._timer.setInterval(5)
numbers = itertools.count()
def go_on():
    number = next(numbers)
    x, y = 7 * number % 80, 5 * number % 60
    bench.editor.paint_box(Box(x, y, x + 9, y + 7), erase=False)
    bench.editor.remove_hole()
    if number % 3 == 0:
        bench.photo_store.save(folder / "out.png")
    if number % 4 == 0:
        bench.photo_store.save(folder / "out.cleanplate")
    bench.window.settings.change(brush_size=number % 90 + 5)
timer = QTimer()
timer.timeout.connect(go_on)
bench.photo_store.opened.connect(lambda _: (timer.start(15), print("ready", flush=True)))
bench.window.show()
bench.window.open_paths([folder / "photo.png"])
application.exec_()
"""


class Killed:
    """One kind of work in a folder of its own, begun, killed and looked at as often as is wanted."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.troubles: Counter[str] = Counter()

    def command(self) -> list[str]:
        raise NotImplementedError

    def look(self) -> None:
        """Count as trouble whatever is not as it must be after a kill."""

    def end(self) -> None:
        """Let the work come to its end and look again."""

    def kill(self, random: Random, longest: float) -> None:
        """Begin and kill."""
        command = self.command()
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
            if command[1] == "-c":
                assert process.stdout is not None
                process.stdout.readline()
            time.sleep(random.random() * longest)
            process.send_signal(signal.SIGKILL)
        self.look()

    def fail_if(self, wrong: bool, words: str) -> None:
        if wrong:
            self.troubles[words] += 1


class KilledWindow(Killed):
    """Removals, saves and settings."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        _photo(folder / "photo.png", 1)

    def command(self) -> list[str]:
        return [sys.executable, "-c", _WINDOW, str(self.folder)]

    def look(self) -> None:
        for name in ("out.png", "out.cleanplate"):
            path = self.folder / name
            try:
                whole = not path.exists() or load(path).photo.extent == (96, 72)
            except OpenError:
                whole = False
            self.fail_if(not whole, f"{name} is torn")
        kept = list((self.folder / "state" / "recovery").glob("*.autosave"))
        for path in kept:
            with Lock(path.with_suffix(".lock")) as lock:
                self.fail_if(not lock.take(), "an autosave is locked by nobody")
            index = path / "project.json"
            try:
                if index.exists():
                    load_recovered(path)
            except OpenError:
                self.fail_if(True, "an autosave cannot be opened")
        settings = self.folder / "settings.json"
        self.fail_if(settings.exists() and not settings.read_text().endswith("}"), "the settings are torn")

    def end(self) -> None:
        for path in self.folder.rglob(f"{UNFINISHED}*.tmp"):
            os.utime(path, (1, 1))
        sweep_all(self.folder / "state" / "recovery")
        left = list((self.folder / "state" / "recovery").glob(f"{UNFINISHED}*"))
        self.fail_if(bool(left), "something half written stays")


class KilledBatch(Killed):
    """The command for a folder, again and again until it is done."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        for number in range(12):
            _photo(folder / "in" / f"sub{number % 3}" / f"{number}.png", number)
        mask = np.zeros((72, 96), np.uint8)
        mask[20:40, 30:60] = 255
        PIL.Image.fromarray(mask).save(folder / "mask.png")

    def command(self) -> list[str]:
        words = f"batch {self.folder}/in -o {self.folder}/out --mask {self.folder}/mask.png --method telea"
        return [sys.executable, "-m", "app", *words.split()]

    def look(self) -> None:
        for path in (self.folder / "out").rglob("*.png"):
            try:
                whole = load(path).photo.extent == (96, 72)
            except OpenError:
                whole = False
            self.fail_if(not whole, "a result is torn")

    def end(self) -> None:
        code = subprocess.run(self.command(), capture_output=True, check=False).returncode
        self.fail_if(code != 0, "the batch does not go on")
        self.look()
        out = self.folder / "out"
        self.fail_if(len(list(out.rglob("*.png"))) != 12, "results are missing")
        left = [path.name for path in out.rglob("*") if path.is_file() and path.suffix != ".png"]
        self.fail_if(set(left) != {JOURNAL}, "something is left over")
        for path in out.rglob("*"):
            path.unlink() if path.is_file() else None


class KilledVideo(Killed):
    """The command for a video, again and again until it is done."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        frames = [with_sprite(background(), sprite_hole(number)) for number in range(40)]
        write_clip(folder / "clip.mp4", frames)
        mask = np.zeros((96, 160), np.uint8)
        mask[20:60, 30:80] = 255
        PIL.Image.fromarray(mask).save(folder / "mask.png")

    def command(self) -> list[str]:
        words = f"video {self.folder}/clip.mp4 -o {self.folder}/out.mp4 --mask {self.folder}/mask.png --method telea"
        return [sys.executable, "-m", "app", *words.split()]

    def look(self) -> None:
        self.fail_if((self.folder / "out.mp4").exists() and probe(self.folder / "out.mp4").frames != 40, "a torn video")

    def end(self) -> None:
        code = subprocess.run(self.command(), capture_output=True, check=False).returncode
        self.fail_if(code != 0, "the video does not go on")
        self.look()
        self.fail_if(not (self.folder / "out.mp4").exists(), "there is no video")
        left = [
            path.name for path in self.folder.iterdir() if path.name.startswith(".") and UNFINISHED not in path.name
        ]
        self.fail_if(bool(left), "something is left over")
        (self.folder / "out.mp4").unlink(missing_ok=True)


KINDS: dict[str, tuple[Callable[[Path], Killed], float]] = {
    "window": (KilledWindow, 1.0),
    "batch": (KilledBatch, 2.5),
    "video": (KilledVideo, 3.0),
}
"""How each is made, and within how many seconds it is killed."""

_EVERY = 6
"""After so many kills the work may come to its end."""


def killed(name: str, count: int, seed: int) -> Counter[str]:
    """Kill one kind of work `count` times; the troubles that were seen."""
    make, longest = KINDS[name]
    random = Random(seed)
    with tempfile.TemporaryDirectory(prefix="cleanplate-kills-") as folder:
        work = make(Path(folder))
        for number in range(1, count + 1):
            work.kill(random, longest)
            if number % _EVERY == 0 or number == count:
                work.end()
        return work.troubles


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=60, help="of each kind")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    print("| what | kills | trouble |\n|---|---|---|")
    wrong = 0
    for name in KINDS:
        troubles = killed(name, args.kills, args.seed)
        wrong += troubles.total()
        print(f"| {name} | {args.kills} | {dict(troubles) or 'none'} |", flush=True)
    return int(wrong > 0)


def _photo(path: Path, seed: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    PIL.Image.fromarray(np.random.default_rng(seed).integers(0, 256, (72, 96, 3), np.uint8)).save(path)


if __name__ == "__main__":
    sys.exit(main())
