"""Folders that a command of `make-data` fills bit by bit: marked as its own, with files written in one step."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from models.errors import CleanplateError

MARK: Final = "make-data.json"


class FolderError(CleanplateError):
    """The folder cannot be filled."""


def claim(folder: Path, settings: Mapping[str, Any]) -> None:
    """Marks a new or empty folder with the settings of what will be in it, or finds that it has the same mark.

    Raises `FolderError` when it holds anything else.
    """
    with _wrap_errors(folder):
        if (folder / MARK).is_file():
            _check_same(folder, settings)
            return
        folder.mkdir(parents=True, exist_ok=True)
        if any(not path.name.startswith(".") for path in folder.iterdir()):
            raise FolderError("“{folder}” holds other files; choose a new or an empty folder.", folder=folder)
        put(folder / MARK, json.dumps(settings, indent=1).encode() + b"\n")


def put(path: Path, content: bytes) -> None:
    """A file of our own folder, there as a whole or not at all. Raises `FolderError`."""
    with _wrap_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f".{path.name}.part")
        part.write_bytes(content)
        part.replace(path)


def _check_same(folder: Path, settings: Mapping[str, Any]) -> None:
    try:
        there = dict(json.loads((folder / MARK).read_bytes()))
    except (ValueError, TypeError) as error:
        raise FolderError("“{path}” is damaged; choose another folder.", path=folder / MARK) from error
    for key in {**there, **settings}:
        if there.get(key) != settings.get(key):
            words = "“{folder}” was made with other settings ({key} was {before}, now {now}); choose another folder."
            raise FolderError(words, folder=folder, key=key, before=there.get(key), now=settings.get(key))


@contextmanager
def _wrap_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise FolderError("“{path}” could not be written: {reason}.", path=path, reason=reason) from error
