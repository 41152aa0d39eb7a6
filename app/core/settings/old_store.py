"""Reads the settings that versions before 3 left, line by line; nothing in them is ever called or unpickled.

They lie in the INI dialect of Qt: `[section]`, `name=value`, lists with commas, bytes as `@ByteArray(…)`, and a list of
one word as `@Variant(…)`. Whatever else stands there, other variants above all, is passed over.
"""

from __future__ import annotations

import base64
import logging
import re
import struct
from pathlib import Path
from typing import Any, Final

from app.core.settings.kinds import Blob, Flag, Kind, Number, Paths
from app.core.settings.schema import SPECS
from models.reading import read_ordinary

log = logging.getLogger(__name__)

_MOST: Final = 1_000_000
_BYTES: Final = re.compile(r"@ByteArray\((.*)\)", re.DOTALL)
_VARIANT: Final = re.compile(r"@Variant\((.*)\)", re.DOTALL)
_LIST, _WORD = 9, 10
_ESCAPE: Final = re.compile(r"\\(?:x([0-9a-fA-F]{1,4})|(.))", re.DOTALL)
_PLAIN: Final = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_GENERAL: Final = "General"
"""The section of what is in none; the first version had everything there."""


def read_old_values(path: Path) -> dict[str, Any]:
    """What the old file says of our settings, as the new one would; nothing when there is no such file."""
    try:
        lines = _parse_lines(read_ordinary(path, most=_MOST).decode("utf-8", "replace"))
    except OSError:
        return {}
    values: dict[str, Any] = {}
    for name, spec in SPECS.items():
        text = lines.get((spec.group, name), lines.get((_GENERAL, name)))
        value = None if text is None else _convert_value(spec.kind, text)
        if value is not None:
            values.setdefault(spec.group, {})[name] = value
    return values


def _parse_lines(text: str) -> dict[tuple[str, str], str]:
    """The raw values by section and name."""
    section, found = _GENERAL, {}
    for line in text.splitlines():
        if line.startswith("[") and line.rstrip().endswith("]"):
            section = line.strip()[1:-1]
        elif "=" in line:
            name, _, value = line.partition("=")
            found[section, name.strip()] = value.strip()
    return found


def _convert_value(kind: Kind, text: str) -> Any:
    """As it stands in the new file; None for what is no value of this kind."""
    if isinstance(kind, Blob):
        match = _BYTES.fullmatch(_unquote(text))
        return None if match is None else base64.b64encode(match[1].encode("latin-1", "replace")).decode()
    if isinstance(kind, Paths):
        return _parse_one_word(_unquote(text)) or [
            part for part in _split_parts(text) if part and not part.startswith("@")
        ]
    if text.startswith("@"):
        return None
    if isinstance(kind, Flag):
        return {"true": True, "false": False}.get(text.lower())
    if isinstance(kind, Number):
        return int(text) if re.fullmatch(r"-?\d{1,9}", text) else None
    return _unquote(text)


def _parse_one_word(text: str) -> list[str] | None:
    """What is in a list of one word: four numbers (a list, of one, a word, of so many bytes) and the word."""
    match = _VARIANT.fullmatch(text)
    data = b"" if match is None else match[1].encode("latin-1", "replace")
    if data[:12] != struct.pack(">3I", _LIST, 1, _WORD) or data[12:16] != struct.pack(">I", len(data) - 16):
        return None
    return [data[16:].decode("utf-16-be", "replace")]


def _split_parts(text: str) -> list[str]:
    """The parts of a list; a comma in quotes is part of a name."""
    return [_unquote(part.strip()) for part in re.findall(r'(?:"(?:\\.|[^"\\])*"|\\.|[^,"\\])+', text)]


def _unquote(text: str) -> str:
    """Without quotes and escapes; characters beyond 0xFFFF are two escapes."""
    if len(text) > 1 and text[0] == text[-1] == '"':
        text = text[1:-1]
    plain = _ESCAPE.sub(lambda match: chr(int(match[1], 16)) if match[1] else _PLAIN.get(match[2], match[2]), text)
    return plain.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
