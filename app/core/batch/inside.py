"""Where a result lies: below the folder for results, on a way without links, whatever was put into that folder."""

from __future__ import annotations

import errno
from pathlib import Path

from models.typed import is_below


def inside(folder: Path, name: str) -> Path:
    """The place of `name` below `folder`. Raises `OSError` when it is elsewhere, or when a link lies on the way."""
    if not is_below(name):
        raise OSError(errno.EINVAL, "it lies outside the folder for the results", name)
    place = folder
    for part in name.split("/"):
        place = place / part
        if place.is_symlink():
            raise OSError(errno.ELOOP, "it is a link, and results are not written through links", str(place))
    return place
