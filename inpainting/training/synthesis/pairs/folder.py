"""A folder of pairs: where its files are, which pairs are complete, and the lists that tell of them. Makes no pairs.

`images/003/003141.jpg`, `clean/003/003141.jpg` and `masks/003/003141.png` are pair 3141; `pairs.jsonl` has a line for
each; `manifest.csv` makes the folder one that can be trained on.
"""

from __future__ import annotations

import csv
import hashlib
import json
import os
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any, Final, NamedTuple, Self

from inpainting.training.synthesis.ownership import claim, put
from inpainting.training.synthesis.pairs.making import Made
from inpainting.training.synthesis.pairs.specs import PairSettings, SourcePool

LINES: Final = "pairs.jsonl"
MANIFEST: Final = "manifest.csv"
SHARD: Final = 1000
"""Pairs in one sub-folder."""
_PARTS: Final = {"images": "jpg", "clean": "jpg", "masks": "png"}


class Paths(NamedTuple):
    """The files of a pair."""

    image: Path
    clean: Path
    mask: Path


class PairFolder:
    """The folder at `path`, for pairs of the same settings from one pool; use it in a `with`.

    Raises `FolderError` when the folder holds something else or cannot be written.
    """

    def __init__(self, path: Path, pair_settings: PairSettings, pool: SourcePool) -> None:
        self.path = path
        self._pair_settings = pair_settings
        self._pool = pool
        self._written: dict[int, bytes] = {}

    def __enter__(self) -> Self:
        pair_settings = self._pair_settings
        sources = _compute_digest(self._pool)
        settings = {
            "pairs": pair_settings.name,
            "size": pair_settings.size,
            "seed": pair_settings.seed,
            "weather": pair_settings.weather,
        }
        claim(self.path, settings | {"sources": sources})
        self._written = self._read_lines()
        self._lines = (self.path / LINES).open("ab", buffering=0)
        return self

    def __exit__(self, *_: object) -> None:
        self._lines.close()

    def locate_files(self, number: int) -> Paths:
        """Where pair `number` is or will be."""
        shard = f"{number // SHARD:03}"
        return Paths(*(self.path / part / shard / f"{number:06}.{suffix}" for part, suffix in _PARTS.items()))

    def list_missing(self, count: int) -> list[int]:
        """Which of the first `count` pairs are not complete."""
        there = self._find_whole_pairs()
        return [number for number in range(count) if number not in self._written or number not in there]

    def add(self, made: Made) -> None:
        """A finished pair; its line is written after its files."""
        for path, content in zip(self.locate_files(made.number), (made.image, made.clean, made.mask), strict=True):
            put(path, content)
        line = json.dumps(made.facts, ensure_ascii=False).encode() + b"\n"
        self._lines.write(line)
        self._written[made.number] = line

    def finish(self) -> None:
        """The lines in order, and `manifest.csv`: the same however many made the pairs, and in whatever order."""
        put(self.path / LINES, b"".join(line for _, line in sorted(self._written.items())))
        put(self.path / MANIFEST, self._make_manifest().encode())

    def read_facts(self, number: int) -> dict[str, Any]:
        """What the line of a complete pair says."""
        return dict(json.loads(self._written[number]))

    def list_complete(self) -> Iterator[int]:
        """The numbers of the pairs there are, in order."""
        return iter(sorted(self._written))

    def _find_whole_pairs(self) -> set[int]:
        """The pairs with all their files. One that the last power cut emptied is none."""
        parts = [
            {
                int(file.name.partition(".")[0])
                for shard in _list_folders(self.path / part)
                for file in os.scandir(shard)
                if not file.name.startswith(".") and file.stat().st_size
            }
            for part in _PARTS
        ]
        return set.intersection(*parts)

    def _read_lines(self) -> dict[int, bytes]:
        """By number; a line torn by a kill is none."""
        path = self.path / LINES
        content = path.read_bytes() if path.exists() else b""
        told = {}
        for line in content.splitlines(keepends=True):
            number = _read_number(line)
            if number is not None:
                told[number] = line
        if len(b"".join(told.values())) != len(content):
            put(path, b"".join(told.values()))
        return told

    def _make_manifest(self) -> str:
        """Clean backgrounds as photos, pictures with their masks; one background in twenty is for validation."""
        used = {number: str(self.read_facts(number)["background"]) for number in self._written}
        hashed = sorted(set(used.values()), key=lambda name: hashlib.sha256(name.encode()).digest())
        held_back = set(hashed[: max(1, len(hashed) // 20)])
        text = StringIO()
        rows = csv.writer(text, lineterminator="\n")
        rows.writerow(["kind", "path", "mask", "split", "source", "licence"])
        source, licence = f"make-data {self._pair_settings.name}", "as the pictures it was made of"
        for number in self.list_complete():
            split = "val" if used[number] in held_back else "train"
            image, clean, mask = (path.relative_to(self.path).as_posix() for path in self.locate_files(number))
            rows.writerow(["photo", clean, "", split, source, licence])
            rows.writerow([self._pair_settings.name, image, mask, split, source, licence])
        return text.getvalue()


def _list_folders(path: Path) -> Iterator[Path]:
    return (shard for shard in path.glob("*") if shard.is_dir()) if path.is_dir() else iter(())


def _read_number(line: bytes) -> int | None:
    try:
        return int(json.loads(line)["number"]) if line.endswith(b"\n") else None
    except (ValueError, TypeError, KeyError):
        return None


def _compute_digest(pool: SourcePool) -> str:
    """The same for the same files in the same places below their folders."""
    names = [ground.name for ground in pool.grounds] + [cutout.picture.path.name for cutout in pool.things]
    return hashlib.sha256("\n".join(names).encode()).hexdigest()[:16]
