"""Saves an edited JPEG as the file it was: its blocks, what it says about itself, its gain map. Touches no disk."""

from __future__ import annotations

from app.core.imageio.edit import Edit
from app.core.imageio.jpeg_blocks import segments, with_touched_blocks
from app.core.imageio.jpeg_parts import edited_gain_map, parts_of, with_gain_map
from app.core.imageio.jpeg_segments import Wanted, kept_segments
from app.core.imageio.orientation import as_stored


def same_jpeg(edit: Edit, data: bytes) -> bytes:
    """The file `data` with the touched blocks made anew. Raises `BlocksError` when its blocks cannot be kept."""
    photo, turn = edit.photo, edit.photo.orientation
    parts = parts_of(data)
    hole = as_stored(edit.hole, turn)
    gain_map = edited_gain_map(parts.gain_map, hole) if parts.gain_map and not photo.stripped else b""
    wanted = Wanted(stripped=photo.stripped, noted=photo.noted, orientation=turn, gain_map=len(gain_map))
    about = kept_segments(segments(parts.picture), wanted)
    image, touched = as_stored(edit.image, turn), as_stored(edit.touched, turn)
    picture = with_touched_blocks(parts.picture, image, touched, about=about)
    return with_gain_map(picture, about, gain_map) if gain_map else picture
