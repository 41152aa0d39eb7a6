"""Everything that is read back, damaged at random: `python -m tests.monkey.read_back --cases 2000`.

Projects, autosaves, settings old and new, annotations of clips, journals, cards and the notes of unfinished videos: in
each a value is exchanged for one of another type or size, or bytes are. Reading must end soon, with a value or with a
sentence (or as if nothing were there, where that is how it is), without memory beyond the budget and without touching
any file elsewhere. Ends with a table, and 1 if there was trouble.
"""

from __future__ import annotations

import argparse
import json
import logging
import sys
import tempfile
import time
import tracemalloc
import zipfile
from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

import tests.conftest  # noqa: F401  a home of its own
from app.core.batch.journal import JOURNAL, Entry, Journal, State
from app.core.batch.pictures import Pictures
from app.core.batch.plan import Plan
from app.core.batch.report import write_report
from app.core.batch.run import Tally
from app.core.document.autosave import Autosave, load_autosave
from app.core.document.edits import Fill, FilledRegion, Restoration
from app.core.document.project import load_project, save_project
from app.core.document.project_index import Project
from app.core.files import make_photo_from_image
from app.core.settings import Settings, SettingsStore
from app.core.video.annotation_file import load_annotations, save_annotations
from app.core.video.annotations import ClipAnnotations
from app.core.video.clip import Clip, ClipReader
from app.core.video.tracks import Track
from inpainting.engine.geometry import Box
from inpainting.video.io.segment_store import SegmentStore
from inpainting.video.packed import PackedHole
from models.cards import WEIGHTS_FOLDER, read_card
from models.errors import CleanplateError
from tests.clips import background, write_clip

SLOWEST, LARGEST = 5.0, 300 << 20
"""Seconds of the processor and bytes in which one file must be done with."""

STRANGE: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 2**31, 2**63, 10**30, 0.5, -1e308, 1e308, "", "x", "..", "/etc/passwd", "../../x"),
    *("<script>alert(1)</script>", "\x1b[2J", "\0", "a" * 5000, "\ud800", [], [[]], {}, {"a": 1}, [None] * 50, "C:\\x"),
)


_STRANGE_BYTES = (b"@Variant(\\0\\0\\0\\x7f", b"[" * 20_000, b"\xff\xfe", b'"', b"\\", b"\n")


class Target:
    """One kind of file: how it is made and how it is read."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.path = folder, folder / "it"

    def make(self) -> None:
        raise NotImplementedError

    def read(self) -> None:
        """Raises only `CleanplateError`, or `OSError` where the caller expects that."""
        raise NotImplementedError

    def index(self) -> Path | None:
        """Where its JSON is; None when that is in a zip."""
        return self.path


class _Project(Target):
    inner = "project.json"

    def make(self) -> None:
        self.path = self.folder / "it.cleanplate"
        save_project(_project(), self.path)

    def read(self) -> None:
        load_project(self.path)

    def index(self) -> Path | None:
        return None


class _Autosave(Target):
    def make(self) -> None:
        kept = Autosave(self.folder / "it.autosave")
        kept.clear()
        kept.write(_project())
        kept._lock.release()
        self.path = kept.path

    def read(self) -> None:
        load_autosave(self.path)

    def index(self) -> Path | None:
        return self.path / "project.json"


class _Settings(Target):
    def make(self) -> None:
        SettingsStore(self.path).save(Settings(theme="dark", recent=(Path("/a"), Path("/b")), geometry=b"\1\2"))

    def read(self) -> None:
        SettingsStore(self.path).load()


class _OldSettings(Target):
    def make(self) -> None:
        words = '[tools]\nbrush_size=7\nmethod=telea\n[window]\nrecent=/a, "/b,c"\ngeometry="@ByteArray(\\x1\\x2)"\n'
        self.path.write_text(words + "panel_visible=false\n[appearance]\ntheme=dark\n")

    def read(self) -> None:
        (self.folder / "new.json").unlink(missing_ok=True)
        SettingsStore(self.folder / "new.json", old=self.path).load()


class _Clip(Target):
    inner = "clip.json"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.clip: Clip = ClipReader(write_clip(folder / "clip.mp4", [background()] * 4, sound=False)).clip

    def make(self) -> None:
        small = PackedHole.of(np.ones((self.clip.small.height, self.clip.small.width), np.bool_))
        large = PackedHole.of(np.ones((self.clip.extent.height, self.clip.extent.width), np.bool_))
        found = Track("person", 0.75, {0: small, 1: small}, chosen=False)
        save_annotations(ClipAnnotations((found,), {3: large}, Track("object", 1.0, {3: small})), self.path)

    def read(self) -> None:
        load_annotations(self.path, self.clip)

    def index(self) -> Path | None:
        return None


class _Journal(Target):
    def make(self) -> None:
        self.path = self.folder / "out" / JOURNAL
        self.path.unlink(missing_ok=True)
        with Journal(self.path.parent) as journal:
            journal.add(Entry("a.png", State.DONE, "f", (3, 4), "a.png", (5, 6), found={"person": 2}, notes=("n",)))

    def read(self) -> None:
        plan = Plan(self.folder / "in", self.path.parent, ())
        with Journal(self.path.parent) as journal, Pictures() as pictures:
            journal.find_last("a.png")
            write_report(self.folder / "r.html", plan, journal, Tally(), pictures=pictures, seconds=1)


class _Card(Target):
    def make(self) -> None:
        self.path = self.folder / "inpainter.json"
        self.path.write_bytes((WEIGHTS_FOLDER / "inpainter.json").read_bytes())

    def read(self) -> None:
        read_card("inpainter", directory=self.folder)


class _Notes(Target):
    def make(self) -> None:
        self.place = SegmentStore(self.folder / "out.mp4", "mark")
        self.place.enter()
        self.path = self.place.folder / "00000.json"
        self.path.with_suffix(".nut").write_bytes(b"")
        note = {"frames": 2, "times": [[0, 1], [1, 1]], "goes_on": False, "counts": {"person": 1}, "removes": True}
        self.path.write_text(json.dumps(note))

    def read(self) -> None:
        SegmentStore(self.folder / "out.mp4", "mark").enter()


TARGETS: dict[str, type[Target]] = {
    "project": _Project,
    "autosave": _Autosave,
    "settings": _Settings,
    "settings of version 2": _OldSettings,
    "annotations of a clip": _Clip,
    "journal": _Journal,
    "card": _Card,
    "notes of a video": _Notes,
}


def fuzzed(name: str, cases: int, seed: int) -> tuple[Counter[str], list[str]]:
    """How so many damaged files of one kind ended, and what trouble there was."""
    random, endings, troubles = Random(f"{name} {seed}"), Counter[str](), []
    with tempfile.TemporaryDirectory(prefix="cleanplate-fuzz-") as place:
        (Path(place) / "in").mkdir()
        target = TARGETS[name](Path(place) / "in")
        witness = Path(place) / "precious"
        witness.write_text("precious")
        target.make()
        target.read()
        for number in range(cases):
            target.make()
            damage(target, random)
            ending = ending_of(target.read)
            if witness.read_text() != "precious" or sorted(path.name for path in Path(place).iterdir()) != [
                "in",
                "precious",
            ]:
                ending = "touched a file elsewhere"
            endings[ending if ending in ("read", "refused") else "trouble"] += 1
            if ending not in ("read", "refused"):
                troubles.append(f"{name}, seed {seed}, case {number}: {ending}")
    return endings, troubles


def ending_of(read: Callable[[], object]) -> str:
    """One word, or what was wrong."""
    tracemalloc.start()
    started = time.process_time()
    try:
        read()
        ending = "read"
    except CleanplateError as error:
        ending = "refused" if str(error).strip() and "\n" not in str(error) else f"no sentence: {error!r}"
    except OSError as error:
        ending = "refused" if error.strerror else f"{error!r}"
    except BaseException as error:
        ending = repr(error)[:200]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    if peak > LARGEST:
        return f"took {peak >> 20} MB"
    seconds = time.process_time() - started
    return ending if seconds < SLOWEST else f"took {seconds:.1f} s"


def damage(target: Target, random: Random) -> None:
    """Exchange a value of the index, or bytes."""
    index = target.index()
    if random.random() < 0.25 or isinstance(target, _OldSettings):
        path = index or target.path
        path.write_bytes(_with_other_bytes(path.read_bytes(), random))
    elif index is not None:
        index.write_bytes(_with_another_value(index.read_bytes(), random))
    else:
        inner = target.inner  # type: ignore[attr-defined]
        with zipfile.ZipFile(target.path) as archive:
            files = {name: archive.read(name) for name in archive.namelist()}
        files[inner] = _with_another_value(files[inner], random)
        if random.random() < 0.3:
            name = random.choice(list(files))
            files[name] = random.choice([b"", b"\0" * 40, bytes(2_000_000), files[random.choice(list(files))]])
        way = random.choice([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
        with zipfile.ZipFile(target.path, "w", way) as archive:
            for name, data in files.items():
                archive.writestr(name, data)


def _with_another_value(data: bytes, random: Random) -> bytes:
    """The same JSON with one value, or one name, exchanged for something strange."""
    value = json.loads(data.splitlines()[0] if data.count(b"\n") == 1 else data)
    place = random.choice(list(_places(value)))
    if not place:
        return json.dumps(random.choice(STRANGE)).encode()
    inner = value
    for part in place[:-1]:
        inner = inner[part]
    if random.random() < 0.15:
        del inner[place[-1]]
    elif random.random() < 0.5:
        inner[place[-1]] = _kindred(inner[place[-1]], value, random)
    else:
        inner[place[-1]] = random.choice(STRANGE)
    return json.dumps(value).encode()


def _kindred(one: Any, value: Any, random: Random) -> Any:
    """Another value of the same type, which gets further."""
    if type(one) is bool:
        return not one
    if isinstance(one, int | float):
        return one + random.choice([-1, 1, 3, 1000, -one, one])
    if isinstance(one, list):
        return random.choice([one * 2, one[:-1], one[::-1], one * 500])
    inside = [value]
    for part in random.choice(list(_places(value))):
        inside.append(inside[-1][part])
    return deepcopy(inside[-1]) if type(inside[-1]) is type(one) else one


def _places(value: Any, way: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The ways to all values in it."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [way, *(place for key, one in inner for place in _places(one, (*way, key)))]


def _with_other_bytes(data: bytes, random: Random) -> bytes:
    body = bytearray(data)
    for _ in range(random.choice([1, 2, 5])):
        place = random.randrange(len(body)) if body else 0
        kind = random.randrange(4)
        if kind == 0 and body:
            body[place] = random.randrange(256)
        elif kind == 1:
            del body[place : place + random.randrange(1, 40)]
        elif kind == 2:
            body[place:place] = random.choice(
                [b"@Variant(\\0\\0\\0\\x7f", b"[" * 20_000, b"\xff\xfe", b'"', b"\\", b"\n"]
            )
        else:
            del body[place:]
    return bytes(body)


def _project() -> Project:
    pixels = np.zeros((40, 50, 3), np.uint8)
    part = FilledRegion(Box(3, 4, 20, 20), np.ones((16, 17), np.bool_), np.ones((16, 17, 3), np.uint8))
    edits = (
        Fill((part,), "auto", "cpu", 3, "abc", (("patches", 1),)),
        Restoration(Box(0, 0, 9, 9), np.ones((9, 9), np.uint8)),
    )
    return Project(make_photo_from_image(pixels), edits, np.eye(40, 50, dtype=np.bool_))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=1000, help="of each kind")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    logging.disable(logging.CRITICAL)
    found: list[str] = []
    print("| what | cases | read | refused | trouble |\n|---|---|---|---|---|")
    for name in TARGETS:
        endings, troubles = fuzzed(name, args.cases, args.seed)
        found += troubles
        print(
            f"| {name} | {args.cases} | {endings['read']} | {endings['refused']} | {endings['trouble']} |", flush=True
        )
    print("\n".join(found))
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
