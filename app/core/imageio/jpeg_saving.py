"""Saves an edited JPEG as the file it was: its blocks, what it says about itself, its gain map. Touches no disk."""

from __future__ import annotations

from app.core.imageio.edit import Edit
from app.core.imageio.jpeg_blocks import list_segments, replace_touched_blocks
from app.core.imageio.jpeg_parts import add_gain_map, edit_gain_map, split_parts
from app.core.imageio.jpeg_segments import Wanted, keep_segments
from app.core.imageio.orientation import turn_as_stored


def save_same_jpeg(edit: Edit, data: bytes) -> bytes:
    """The file `data` with the touched blocks made anew. Raises `BlocksError` when its blocks cannot be kept."""
    photo, turn = edit.photo, edit.photo.orientation
    parts = split_parts(data)
    hole = turn_as_stored(edit.hole, turn)
    gain_map = edit_gain_map(parts.gain_map, hole) if parts.gain_map and not photo.stripped else b""
    wanted = Wanted(stripped=photo.stripped, noted=photo.noted, orientation=turn, gain_map=len(gain_map))
    about = keep_segments(list_segments(parts.picture), wanted)
    image, touched = turn_as_stored(edit.image, turn), turn_as_stored(edit.touched, turn)
    picture = replace_touched_blocks(parts.picture, image, touched, about=about)
    return add_gain_map(picture, about, gain_map) if gain_map else picture
