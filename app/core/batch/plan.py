"""Which photos a batch goes over and what their results are called. Reads names only; writes nothing."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from app.core.batch.journal import JOURNAL
from app.core.errors import UsageError
from app.core.files import OPENABLE_SUFFIXES
from app.core.imageio.originals import get_identity
from app.core.imageio.suffixes import choose_suffix
from models.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Item:
    """One photo: its place below the source folder, and that of its result below the target folder.

    Both have slashes on every system. A photo with nothing to remove is copied under its own `name`.
    """

    name: str
    result: str


@dataclass(frozen=True)
class Plan:
    """The photos of a folder in a fixed order; `closed` are folders that could not be looked into."""

    source: Path
    target: Path
    items: tuple[Item, ...]
    closed: tuple[Path, ...] = ()

    @property
    def note(self) -> Sentence | None:
        """What the person has to know of it."""
        words = "Not everything was looked at: “{folder}” cannot be opened."
        return Sentence(words, folder=self.closed[0]) if self.closed else None

    def holds(self, path: Path) -> bool:
        """Whether a name, by whatever way it leads there, means one of the photos."""
        return get_identity(path) in self._identities

    @cached_property
    def _identities(self) -> frozenset[tuple[int, int] | None]:
        return frozenset(get_identity(self.source / item.name) for item in self.items) - {None}


class EmptyFolderError(UsageError):
    """There is no photo in the folder."""


def plan_batch(source: Path, target: Path, *, recursive: bool = True, leave_out: Sequence[Path] = ()) -> Plan:
    """Goes over `source` with its sub-folders, sorted by name.

    Left out are the target folder, results of earlier batches, `leave_out` (masks, say), hidden files and folders,
    and links to folders. Raises `UsageError` when there is no such folder or no photo in it, or when results would
    lie among the originals.
    """
    _check_folders(source, target)
    outside = {path.resolve() for path in (target, *leave_out)}
    closed: list[Path] = []
    folders = _walk_folders(source, outside, recursive, closed.append)
    items = tuple(item for folder in folders for item in _list_items(source, folder, outside))
    plan = Plan(source, target, items, tuple(closed))
    if not items and closed:
        words = "There is no photo in “{folder}” that can be looked at: “{closed}” cannot be opened."
        raise UsageError(words, folder=source, closed=closed[0])
    if not items:
        known = ", ".join(OPENABLE_SUFFIXES)
        raise EmptyFolderError("There is no photo in “{folder}” ({known}).", folder=source, known=known)
    return plan


def _check_folders(source: Path, target: Path) -> None:
    if not source.is_dir():
        raise UsageError("There is no folder “{folder}”.", folder=source)
    if target.exists() and not target.is_dir():
        raise UsageError("“{path}” is a file; name a folder for the results.", path=target)
    here, there = source.resolve(), target.resolve()
    if here == there:
        words = "“{path}” is the folder with the originals; choose another one for the results."
        raise UsageError(words, path=target)
    if here.is_relative_to(there):
        words = "The originals lie inside “{path}”; choose another folder for the results."
        raise UsageError(words, path=target)


def _walk_folders(
    source: Path, outside: Collection[Path], recursive: bool, on_closed: Callable[[Path], None]
) -> Iterator[Path]:
    """`source` and all below it, each before what is in it, however deep; what cannot be looked into is told."""
    waiting, here = [source], source.resolve()
    while waiting:
        folder = waiting.pop()
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
            below = [folder / entry.name for entry in reversed(entries) if _is_folder(entry)]
        except OSError:
            on_closed(folder)
            continue
        if folder != source and any(entry.name == JOURNAL for entry in entries):
            continue
        yield folder
        if recursive:
            waiting += [path for path in below if here / path.relative_to(source) not in outside]


def _is_folder(entry: os.DirEntry[str]) -> bool:
    return entry.is_dir(follow_symlinks=False) and not entry.name.startswith(".")


def _list_items(source: Path, folder: Path, outside: Collection[Path]) -> Iterator[Item]:
    photos = sorted(entry.name for entry in os.scandir(folder) if _is_photo(entry))
    taken = {name.casefold() for name in photos}
    place = folder.relative_to(source)
    for name in photos:
        if (folder / name).resolve() not in outside:
            result = name_result(name, taken)
            taken.add(result.casefold())
            yield Item((place / name).as_posix(), (place / result).as_posix())


def _is_photo(entry: os.DirEntry[str]) -> bool:
    return not entry.name.startswith(".") and entry.name.lower().endswith(OPENABLE_SUFFIXES) and entry.is_file()


def name_result(name: str, taken: Collection[str]) -> str:
    """The photo's own name where its format can be saved, else another suffix, and more of a name if that is taken."""
    suffix = Path(name).suffix
    after = choose_suffix(suffix)
    if after == suffix:
        return name
    wanted = [Path(name).stem + after, *(f"{name}{'-' * count}{after}" for count in range(len(taken) + 1))]
    return next(one for one in wanted if one.casefold() not in taken)
