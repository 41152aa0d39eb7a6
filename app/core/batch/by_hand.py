"""Which photos a person did by hand, and as which files: kept for when their folder is looked at again. No pixels."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from app.core.batch.journal import Stamp, read_stamp
from app.core.errors import SaveError
from app.core.imageio.atomic import write_atomically
from app.core.private import FILE_MODE, make_private_folder
from inpainting.runtime.folders import find_data_folder
from models.reading import read_ordinary
from models.typed import ShapeError, parse_json_as

log = logging.getLogger(__name__)

_MOST: Final = 2000
"""So many photos are kept, the newest."""
_MOST_BYTES: Final = 20_000_000


@dataclass(frozen=True)
class _Done:
    """A photo and what it was saved as, with what they were like then."""

    photo: str
    result: str
    stamps: tuple[Stamp, Stamp]


def note_by_hand(photo: Path, result: Path) -> None:
    """Keep that a photo was done by hand and saved as `result`; if that cannot be kept the log says so."""
    try:
        stamps = read_stamp(photo), read_stamp(result)
        done = _Done(os.path.abspath(photo), os.path.abspath(result), stamps)
        others = [one for one in _read() if one.photo != done.photo]
        make_private_folder(_locate().parent)
        data = json.dumps([asdict(one) for one in (*others, done)[-_MOST:]]).encode()
        write_atomically(_locate(), data, open_to=FILE_MODE)
    except (OSError, SaveError) as error:
        log.warning("It could not be kept that a photo was done by hand: %s", error)


def find_by_hand(photos: Iterable[Path]) -> dict[Path, Path]:
    """The results of those that were done by hand; not where photo or result have changed since."""
    known, found = {one.photo: one for one in _read()}, dict[Path, Path]()
    for photo in photos:
        done = known.get(os.path.abspath(photo))
        with suppress(OSError):
            if done is not None and (read_stamp(photo), read_stamp(Path(done.result))) == done.stamps:
                found[photo] = Path(done.result)
    return found


def _read() -> tuple[_Done, ...]:
    """The oldest first; what is not ours is none."""
    try:
        return parse_json_as(tuple[_Done, ...], read_ordinary(_locate(), most=_MOST_BYTES))
    except (OSError, ShapeError):
        return ()


def _locate() -> Path:
    return find_data_folder("Batches") / "by-hand.json"
