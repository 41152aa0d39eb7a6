"""Where a result lies: below the folder for results, on a way without links, whatever was put into that folder."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from models.typed import is_below


def resolve_result_path(folder: Path, name: str) -> Path:
    """The place of `name` below `folder`. Raises `OSError` when it is elsewhere, or when a link lies on the way."""
    if not is_below(name):
        raise OSError(errno.EINVAL, "it lies outside the folder for the results", name)
    place = os.fspath(folder)
    for part in name.split("/"):
        place = os.path.join(place, part)
        if os.path.islink(place):
            raise OSError(errno.ELOOP, "it is a link, and results are not written through links", place)
    return Path(place)


def make_result_path(folder: Path, name: str) -> Path:
    """The same, with the folders on the way made. Raises `OSError`."""
    place = resolve_result_path(folder, name)
    folder.mkdir(parents=True, exist_ok=True)
    way = os.fspath(folder)
    for part in name.split("/")[:-1]:
        way = os.path.join(way, part)
        if not os.path.isdir(way):
            os.mkdir(way)
    return place
