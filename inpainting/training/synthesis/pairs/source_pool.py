"""Finds what pairs can be made of: in a data folder, in folders of backgrounds and of cut-outs. Opens no picture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from inpainting.training.data import SUFFIXES
from inpainting.training.detector.sources import Source, read_sources
from inpainting.training.detector.teachers import Teachers
from inpainting.training.synthesis.pairs.files import File
from inpainting.training.synthesis.pairs.specs import PASTED, Ground, SourcePool, SourcePoolError, Thing

_KINDS: Final = {
    # what of a data folder is a background for the class; the first that is there
    "graffiti": (("wall",), ("photo",)),
    "text": (("photo", "wall", "comic"),),
    "vehicle": (("photo", "wall"),),
    "person": (("photo", "wall"),),
}
_WITH_ALPHA: Final = frozenset({".png", ".webp"})


def read_source_pool(
    name: str, *, data: Path | None, labels: Path | None, backgrounds: Sequence[Path], cutouts: Path | None
) -> SourcePool:
    """Everything there is for pairs of class `name`; raises `SourcePoolError` when that is not enough for any."""
    sources = read_sources(data, labels, "train") if data else {}
    grounds = _list_grounds_in(backgrounds) if backgrounds else _list_grounds_of(name, sources, data)
    if not grounds:
        where = backgrounds[0] if backgrounds else data
        raise SourcePoolError("There are no pictures in “{folder}” to serve as backgrounds.", folder=where)
    things = _list_things(cutouts) if cutouts else []
    things += [cutout for source in sources.get(name, []) if (cutout := _make_cutout_source(source, name)) is not None]
    if name in PASTED and not things:
        raise _make_nothing_error(name, data, cutouts)
    return SourcePool(grounds, things)


def _make_nothing_error(name: str, data: Path | None, cutouts: Path | None) -> SourcePoolError:
    if cutouts:
        return SourcePoolError("There are no pictures with transparency (PNG, WebP) in “{folder}”.", folder=cutouts)
    if data:
        words = "“{folder}” has no masks of the class {name} to cut out; give --labels or a folder of --cutouts."
        return SourcePoolError(words, folder=data, name=name)
    words = "There is nothing to paste: give --data with masks of the class {name}, or a folder of --cutouts."
    return SourcePoolError(words, name=name)


def _list_grounds_in(folders: Sequence[Path]) -> list[Ground]:
    grounds = []
    for folder in folders:
        for path in _list_pictures(folder, SUFFIXES):
            name = path.relative_to(folder if len(folders) == 1 else folder.parent)
            grounds.append(Ground(name.as_posix(), File(path)))
    return grounds


def _list_grounds_of(name: str, sources: dict[str, list[Source]], data: Path | None) -> list[Ground]:
    groups = ([source for kind in kinds for source in sources.get(kind, [])] for kinds in _KINDS[name])
    return [_make_ground(source, name, data) for source in next((group for group in groups if group), [])]


def _make_ground(source: Source, name: str, data: Path | None) -> Ground:
    assert data is not None
    labels, channel = _find_labels(source, name)
    return Ground(source.picture.relative_to(data).as_posix(), File(source.picture), labels, channel)


def _make_cutout_source(source: Source, name: str) -> Thing | None:
    labels, channel = _find_labels(source, name)
    mask = File(source.mask) if source.mask else None
    return Thing(File(source.picture), mask, labels, channel) if mask or labels else None


def _find_labels(source: Source, name: str) -> tuple[File | None, int]:
    """The label file of a photo and its channel for the class, if there is one."""
    if name not in Teachers.classes or source.labels is None or not source.labels.exists():
        return None, 0
    return File(source.labels), Teachers.classes.index(name)


def _list_things(cutouts: Path) -> list[Thing]:
    return [Thing(File(path)) for path in _list_pictures(cutouts, _WITH_ALPHA)]


def _list_pictures(folder: Path, suffixes: Iterable[str]) -> Iterator[Path]:
    """All pictures under a folder, in a fixed order. Raises `SourcePoolError` when there is no such folder."""
    if not folder.is_dir():
        raise SourcePoolError("There is no folder “{folder}”.", folder=folder)
    return iter(sorted(path for path in folder.rglob("*") if path.suffix.lower() in suffixes and path.is_file()))
