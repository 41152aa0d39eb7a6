"""What a video's frames tell players besides pixels: fields, orientation, brightness of the master. Reads no files."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from inpainting.video.io.frames import Layout
from models.sentences import Sentence

_LOST: Final = {
    "A53_CC": "closed captions",
    "DOVI_RPU_BUFFER": "Dolby Vision",
    "DOVI_METADATA": "Dolby Vision",
    "DYNAMIC_HDR_PLUS": "HDR10+",
    "DYNAMIC_HDR_VIVID": "HDR Vivid",
    "SPHERICAL": "360°",
    "STEREO3D": "3D",
    "ICC_PROFILE": "ICC",
    "AMBIENT_VIEWING_ENVIRONMENT": "ambient light",
    "S12M_TIMECODE": "SMPTE timecode",
}
"""What lies in the frames of some videos and cannot be written, and how people call it."""


@dataclass(frozen=True)
class SideData:
    """`fields` is “tff” or “bff” for interlaced video (the upper or lower field first), `matrix` how it is turned.

    `mastering` and `light` are x264's words for the display it was graded on and its brightest spots; all may be empty.
    """

    fields: str = ""
    matrix: tuple[int, ...] = ()
    mastering: str = ""
    light: str = ""

    @property
    def for_encoder(self) -> str:
        """As x264's parameters."""
        named = {"mastering-display": self.mastering, "cll": self.light}
        return ":".join(f"{name}={value}" for name, value in named.items() if value)


def read_side_data(picture: Any, layout: Layout) -> tuple[SideData, tuple[str, ...]]:
    """The signals of FFmpeg's frame and notes on those that cannot be kept."""
    data = {side.type.name: bytes(side) for side in picture.side_data}
    fields, notes = _read_fields(picture, layout)
    lost = dict.fromkeys(words for name, words in _LOST.items() if name in data)
    if lost:
        notes += (Sentence("Not kept from within the frames: {kinds}.", kinds=", ".join(lost)),)
    matrix = struct.unpack("9i", data["DISPLAYMATRIX"]) if "DISPLAYMATRIX" in data else ()
    return SideData(fields, matrix, _format_mastering(data), _format_light(data)), notes


def _read_fields(picture: Any, layout: Layout) -> tuple[str, tuple[str, ...]]:
    if not picture.interlaced_frame:
        return "", ()
    if picture.height % (2 * layout.step_y):
        return "", (Sentence("The video is interlaced; it is saved as whole frames."),)
    return "bff" if _is_lower_first(picture) else "tff", ()


def _is_lower_first(picture: Any) -> bool:
    """Which field a frame shows first; only a filter of FFmpeg can tell."""
    import av
    import av.filter

    graph = av.filter.Graph()
    size = {"width": picture.width, "height": picture.height, "format": picture.format.name}
    source = graph.add_buffer(**size, time_base=picture.time_base)
    sieve = graph.add("select", "eq(interlace_type,BOTTOMFIRST)")
    graph.link_nodes(source, sieve, graph.add("buffersink")).configure()
    graph.push(picture)
    try:
        graph.pull()
    except (av.error.BlockingIOError, EOFError):
        return False
    return True


def _format_mastering(data: Mapping[str, bytes]) -> str:
    """FFmpeg has red, green, blue, white (x, y), darkest and brightest as fractions, then what of it is known."""
    raw = data.get("MASTERING_DISPLAY_METADATA", b"")
    if len(raw) < struct.calcsize("20i2i"):
        return ""
    *numbers, has_colours, has_light = struct.unpack_from("20i2i", raw)
    if not (has_colours and has_light):
        return ""
    parts = [top / bottom if bottom else 0.0 for top, bottom in zip(numbers[::2], numbers[1::2], strict=True)]
    red, green, blue, white = ((round(parts[at] * 50000), round(parts[at + 1] * 50000)) for at in (0, 2, 4, 6))
    dark, bright = (round(part * 10000) for part in parts[8:])
    points = "".join(f"{name}({x},{y})" for name, (x, y) in zip("GBR", (green, blue, red), strict=True))
    return f"{points}WP({white[0]},{white[1]})L({bright},{dark})"


def _format_light(data: Mapping[str, bytes]) -> str:
    raw = data.get("CONTENT_LIGHT_LEVEL", b"")
    return ",".join(str(level) for level in struct.unpack_from("2I", raw)) if len(raw) >= 8 else ""
