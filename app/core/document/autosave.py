"""Unsaved work on disk: a folder with what a project has in it, of which only what is new is written.

A photo and an edit are written once, however many strokes follow. The index comes last and in one step, so whatever
ends the program, what it names is there. Only this person may look in.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path
from typing import Final

from app.core.document.edits import Edit
from app.core.document.project import wrap_project_errors
from app.core.document.project_index import INDEX, Project, ProjectReader, list_project
from app.core.errors import SaveError
from app.core.imageio.atomic import make_save_error, write_atomically
from app.core.imageio.budget import Budget
from app.core.imageio.decoding import read_file
from app.core.imageio.photo import Photo
from app.core.private import FILE_MODE, locate_lock, make_private_folder, sweep_unfinished
from inpainting.runtime.locks import Lock

SUFFIX: Final = ".autosave"


class Autosave:
    """One folder, which is ours from the first writing on; used on one thread at a time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = Lock(locate_lock(path))
        self._number = 0
        self._names: dict[int, tuple[str, Edit | Photo]] = {}

    def write(self, project: Project) -> None:
        """What there is now, in place of what was. Raises `SaveError`; then what was is still there."""
        try:
            self._take()
            self._number += 1
            index, files = list_project(
                project,
                photo=self._name(id(project.photo), project.photo),
                mask=f"mask-{self._number}.png",
                stem=lambda edit, _: self._name(edit.content, edit),
                with_place=True,
            )
            there = {path.name for path in self.path.iterdir()}
            for name, made in files.items():
                if name not in there:
                    write_atomically(self.path / name, made(), open_to=FILE_MODE)
            write_atomically(self.path / INDEX, index.encode_index(), open_to=FILE_MODE)
            self._drop(there - {*files, INDEX}, project)
        except OSError as error:
            raise make_save_error(self.path, error) from error

    def clear(self) -> None:
        """There is nothing to be kept."""
        self._names.clear()
        if self._lock.is_taken:
            shutil.rmtree(self.path, ignore_errors=True)
            self._lock.release()

    def _take(self) -> None:
        if not self._lock.is_taken:
            make_private_folder(self.path.parent)
            sweep_unfinished(self.path.parent)
            if not self._lock.take():
                raise SaveError("“{path}” is in use by another Cleanplate.", path=self.path)
        make_private_folder(self.path)

    def _name(self, key: int, thing: Edit | Photo) -> str:
        """Always the same for the same pixels; as long as it is known by its key, the thing is kept."""
        if key not in self._names:
            stem = f"{self._number}-{len(self._names)}"
            self._names[key] = f"photo-{stem}" if isinstance(thing, Photo) else stem, thing
        return self._names[key][0]

    def _drop(self, names: set[str], project: Project) -> None:
        """Files that the index no longer names."""
        for name in names:
            with suppress(OSError):
                (self.path / name).unlink()
        wanted = {id(project.photo), *(edit.content for edit in project.edits)}
        self._names = {key: named for key, named in self._names.items() if key in wanted}


def is_kept(path: Path) -> bool:
    """Whether anything was ever kept there: a kill may have come before the first index."""
    return not path.is_dir() or (path / INDEX).exists()


def read_photo_name(path: Path) -> str:
    """What the photo of the project kept in a folder was called; empty where nobody can say."""
    with suppress(Exception):
        return ProjectReader(lambda name: read_file(path / name), path, budget=Budget()).read_name()
    return ""


def load_autosave(path: Path) -> Project:
    """The project kept in a folder. Raises `OpenError`."""
    budget = Budget()

    def read(name: str) -> bytes:
        data = read_file(path / name)
        budget.take(len(data))
        return data

    with wrap_project_errors(path):
        return ProjectReader(read, path, budget=budget).read_project(with_place=True)
