"""The project file: one zip with the photo, every edit and the mask. The same project gives the same bytes."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Final

from app.core.document.project_index import INDEX, Project, ProjectReader, list_project, name_photo
from app.core.errors import OpenError
from app.core.imageio.atomic import read_mode_like, write_atomically
from app.core.imageio.budget import Budget, OverBudgetError
from app.core.imageio.decoding import read_file

__all__ = ["SUFFIX", "Project", "is_project", "load_project", "save_project"]

SUFFIX: Final = ".cleanplate"
_EPOCH: Final = (2020, 1, 1, 0, 0, 0)


def save_project(project: Project, path: Path) -> None:
    """Writes all of it to `path` in one step, readable for those who may read the photo. Raises `SaveError`."""
    write_atomically(path, _encode(project), open_to=read_mode_like(project.photo.path))


def is_project(path: Path) -> bool:
    """Whether the file's name says so."""
    return path.suffix.lower() == SUFFIX


def load_project(path: Path, *, with_place: bool = False) -> Project:
    """The project at `path`; its photo is upright and complete. Raises `OpenError`.

    `with_place` believes what the file says of where its photo lay: for files of our own only.
    """
    data = read_file(path)
    with wrap_project_errors(path), zipfile.ZipFile(BytesIO(data)) as archive:
        budget = Budget()
        return ProjectReader(_make_reader(archive, budget), path, budget=budget).read_project(with_place=with_place)


@contextmanager
def wrap_project_errors(path: Path) -> Iterator[None]:
    """Whatever goes wrong with a project inside the `with` is an `OpenError` about `path`."""
    try:
        yield
    except OpenError:
        raise
    except MemoryError as error:
        raise OpenError("There is not enough memory to open “{path}”.", path=path) from error
    except OverBudgetError as error:
        words = "“{path}” would take more memory than this computer can spare, so it is not opened."
        raise OpenError(words, path=path) from error
    except Exception as error:
        raise OpenError("“{path}” is not a Cleanplate project, or it is damaged.", path=path) from error


def _encode(project: Project) -> bytes:
    index, files = list_project(
        project, photo=name_photo(project.photo), mask="mask.png", stem=lambda _, number: f"edits/{number}"
    )
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(zipfile.ZipInfo(INDEX, _EPOCH), index.encode_index())
        for name, made in files.items():
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), made())
    return buffer.getvalue()


def _make_reader(archive: zipfile.ZipFile, budget: Budget) -> Callable[[str], bytes]:
    def read(name: str) -> bytes:
        budget.take(archive.getinfo(name).file_size)
        return archive.read(name)

    return read
