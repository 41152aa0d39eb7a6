"""What a developer needs to know of an error, without what concerns the person alone: no path, no name of a file.

Lines of the program are told by their place in it. Of what the error says of itself, whatever is in quotes or looks
like a path is left out; the log, which stays on the computer, has all of it.
"""

from __future__ import annotations

import re
import traceback
from pathlib import PurePath
from typing import Final

_ROOMS: Final = ("site-packages", "lib", "app", "inpainting", "models", "resources")
_LEFT_OUT: Final = "…"
_QUOTED: Final = re.compile(r"“[^”]*”|«[^»]*»|\"[^\"]*\"|'[^']*'|‘[^’]*’|`[^`]*`", re.DOTALL)
_PATH: Final = re.compile(r"\S*[/\\]\S*(?: [^/\\\s:;,]*[/\\]\S*)*|\S+\.\w{2,5}\b")


def format_details(error: BaseException) -> str:
    """The traceback of `error` and of what led to it."""
    parts: list[str] = []
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        parts.insert(0, "".join(_list_lines(cause)))
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return "\nwhich led to\n\n".join(parts)


def strip_paths(words: str) -> str:
    """What an error says, without whatever may be the name of a file."""
    return _PATH.sub(_LEFT_OUT, _QUOTED.sub(_LEFT_OUT, words))


def _list_lines(error: BaseException) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"  {_place(frame.filename)}:{frame.lineno} {frame.name}: {frame.line or ''}\n" for frame in frames]
    words = strip_paths(str(error))
    return ["Traceback\n", *lines, f"{type(error).__name__}: {words}\n" if words else f"{type(error).__name__}\n"]


def _place(name: str) -> str:
    """From the room of the program, or of a library, on; never how one gets there on this computer."""
    parts = PurePath(name).parts
    rooms = [part for part in _ROOMS if part in parts[:-1]]
    start = len(parts) - 1 if not rooms else len(parts) - 1 - parts[::-1].index(rooms[0])
    return "/".join(parts[start:])
