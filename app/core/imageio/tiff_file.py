"""A TIFF file (or EXIF block) as directories of tags that can be read, changed and taken out; knows nothing of pixels.

What is not changed stays where it is, byte for byte, so that whatever else points into the file goes on being right.
What is taken out is blanked, and its room used again (TIFF 6.0, section 2; BigTIFF; EXIF 2.32, 4.6).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

SIZES: Final = {
    1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8
}  # fmt: skip
"""Bytes of one value by type."""
SHORT, LONG, LONG8 = 3, 4, 16
_WHOLE: Final = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 13: "I", 16: "Q", 17: "q", 18: "Q"}
"""Letters of `struct` for the types that are whole numbers."""
_MOST_DIRECTORIES: Final = 1000
NEXT_INSIDE: Final = (34665, 34853, 40965)
"""Tags that lead to a directory about the same picture: camera, place, interoperability."""
FURTHER_PICTURES: Final = 330
"""The tag that leads to directories of further pictures."""


class TiffError(Exception):
    """The file is not built as it should be; says how."""


@dataclass(frozen=True)
class Entry:
    """One tag: its type, how many values, and where they lie in the file."""

    tag: int
    kind: int
    count: int
    at: int

    @property
    def size(self) -> int:
        return SIZES.get(self.kind, 1) * self.count


@dataclass
class Directory:
    """The tags of one picture; `link` is where the place of the next directory is written."""

    at: int
    size: int
    entries: dict[int, Entry]
    link: int
    pointer: int
    """Where in the file it is written where this directory lies."""


@dataclass
class TiffFile:
    """The bytes and the directories of the main chain. Raises `TiffError` for what is none."""

    data: bytearray
    order: str = "<"
    is_big: bool = False
    directories: list[Directory] = field(default_factory=list)
    _free: list[tuple[int, int]] = field(default_factory=list)

    @classmethod
    def of(cls, data: bytes) -> TiffFile:
        """Reads the directories of the chain."""
        order = {b"II": "<", b"MM": ">"}.get(bytes(data[:2]))
        if order is None or len(data) < 8:
            raise TiffError("it does not begin as a TIFF file does")
        file = cls(bytearray(data), order)
        version = file.read_number("H", 2)
        if version not in (42, 43):
            raise TiffError(f"its version is {version}")
        file.is_big = version == 43
        file.directories.append(file.read_directory(8 if file.is_big else 4))
        with suppress(TiffError):  # of a chain that is broken further on, the rest is as if it were not there
            file._follow()
        return file

    def _follow(self) -> None:
        seen = {self.directories[0].at}
        while len(seen) < _MOST_DIRECTORIES:
            pointer = self.directories[-1].link
            at = self.read_number(self._word, pointer)
            if at == 0 or at in seen:
                return
            seen.add(at)
            self.directories.append(self.read_directory(pointer))

    @property
    def _word(self) -> str:
        """The letter of `struct` for places in the file."""
        return "Q" if self.is_big else "I"

    @property
    def _room(self) -> int:
        """How many bytes of values lie within a directory itself."""
        return 8 if self.is_big else 4

    def read_number(self, letter: str, at: int) -> int:
        """The whole number at a place."""
        return int(self._unpack(letter, at)[0])

    def _unpack(self, form: str, at: int) -> tuple[int, ...]:
        try:
            return struct.unpack_from(self.order + form, self.data, at)
        except struct.error as error:
            raise TiffError("it ends too early") from error

    def read_directory(self, pointer: int) -> Directory:
        """The directory whose place is written at `pointer`."""
        at = self.read_number(self._word, pointer)
        if not at:
            raise TiffError("it has no picture")
        head, length, room = ("Q", 20, 8) if self.is_big else ("H", 12, 4)
        first = at + struct.calcsize(head)
        count = self.read_number(head, at)
        if first + count * length > len(self.data):
            raise TiffError("a directory is longer than the file")
        entries = dict[int, Entry]()
        for place in range(first, first + count * length, length):
            tag, kind, values = self._unpack("HH" + self._word, place)
            entry = Entry(tag, kind, values, place + length - room)
            if entry.size > room:
                entry = Entry(tag, kind, values, self.read_number(self._word, entry.at))
            entries.setdefault(tag, entry)
        link = first + count * length
        return Directory(at, link + struct.calcsize(self._word) - at, entries, link, pointer)

    def read_raw(self, entry: Entry) -> bytes:
        """The bytes of a tag's values."""
        if entry.at + entry.size > len(self.data):
            raise TiffError(f"tag {entry.tag} lies outside the file")
        return bytes(self.data[entry.at : entry.at + entry.size])

    def read_values(self, directory: Directory, tag: int) -> tuple[int, ...]:
        """The whole numbers of a tag; empty when it is missing or holds something else."""
        entry = directory.entries.get(tag)
        letter = _WHOLE.get(entry.kind) if entry is not None else None
        if entry is None or letter is None:
            return ()
        return struct.unpack(f"{self.order}{entry.count}{letter}", self.read_raw(entry))

    def read_value(self, directory: Directory, tag: int, default: int) -> int:
        """The first whole number of a tag."""
        return next(iter(self.read_values(directory, tag)), default)

    def read_children(self, directory: Directory, tag: int) -> Iterator[Directory]:
        """The directories that a tag leads to, as far as they can be read."""
        entry = directory.entries.get(tag)
        if entry is None or entry.kind not in (LONG, 13, LONG8, 18):
            return
        if SIZES[entry.kind] != struct.calcsize(self._word):
            return
        for number in range(entry.count):
            try:
                yield self.read_directory(entry.at + number * SIZES[entry.kind])
            except TiffError:
                continue

    def list_directories(self) -> Iterator[Directory]:
        """Those of the chain and of further pictures within them."""
        for directory in self.directories:
            yield directory
            for child in self.read_children(directory, FURTHER_PICTURES):
                yield child
                yield from self.read_children(child, FURTHER_PICTURES)

    def blank_stretch(self, start: int, length: int) -> None:
        """Overwrites a stretch, whose room may then be used again."""
        stop = min(len(self.data), start + length)
        if 8 <= start < stop:
            self.data[start:stop] = bytes(stop - start)
            self._free.append((start, stop))

    def keep(self, start: int, length: int) -> None:
        """Takes back that the beginning of a stretch just blanked is free."""
        old_start, stop = self._free.pop()
        self._free += [(old_start + length, stop)] if old_start == start and old_start + length < stop else []

    def overwrite(self, entry: Entry, raw: bytes) -> None:
        """Other values of the same size."""
        self.data[entry.at : entry.at + entry.size] = raw.ljust(entry.size, b"\0")[: entry.size]

    def set_number(self, directory: Directory, tag: int, value: int) -> None:
        """Another first value of a tag that is there, as a number of its own type."""
        entry = directory.entries[tag]
        letter = _WHOLE.get(entry.kind)
        if letter is not None and entry.count:
            struct.pack_into(self.order + letter, self.data, entry.at, value)

    def put(self, raw: bytes) -> int:
        """Writes bytes where there is room and says where."""
        self._free = _merge(self._free)
        for number, (start, stop) in enumerate(self._free):
            begin = start + start % 2
            if begin + len(raw) <= stop:
                self.data[begin : begin + len(raw)] = raw
                self._free[number] = (begin + len(raw), stop)
                return begin
        at = len(self.data) + len(self.data) % 2
        self.data[len(self.data) :] = bytes(at - len(self.data)) + raw
        return at

    def change(
        self, directory: Directory, wanted: Mapping[int, tuple[int, Sequence[int] | bytes]], without: Sequence[int] = ()
    ) -> None:
        """Sets tags (type and whole numbers or bytes) and takes others out; the directory is written anew."""
        entries = {tag: entry for tag, entry in directory.entries.items() if tag not in without and tag not in wanted}
        for tag in (*without, *wanted):
            self._forget(directory.entries.get(tag))
        fields = {tag: self._read_field(entry) for tag, entry in entries.items()}
        fields |= {tag: self._make_field(tag, kind, values) for tag, (kind, values) in wanted.items()}
        head = struct.pack(self.order + ("Q" if self.is_big else "H"), len(fields))
        following = self.read_number(self._word, directory.link)
        packed = head + b"".join(fields[tag] for tag in sorted(fields)) + self._place(following)
        self.blank_stretch(directory.at, directory.size)
        struct.pack_into(self.order + self._word, self.data, directory.pointer, self.put(packed))
        fresh, old_link = self.read_directory(directory.pointer), directory.link
        for other in self.directories:
            other.pointer = fresh.link if other.pointer == old_link else other.pointer
        directory.__dict__.update(fresh.__dict__)

    def _place(self, at: int) -> bytes:
        return struct.pack(self.order + self._word, at)

    def _forget(self, entry: Entry | None) -> None:
        if entry is not None and entry.size > self._room:
            self.blank_stretch(entry.at, entry.size)

    def _read_field(self, entry: Entry) -> bytes:
        inline = entry.size <= self._room
        value = self.read_raw(entry).ljust(self._room, b"\0") if inline else self._place(entry.at)
        return struct.pack(f"{self.order}HH{self._word}", entry.tag, entry.kind, entry.count) + value

    def _make_field(self, tag: int, kind: int, values: Sequence[int] | bytes) -> bytes:
        raw = values if isinstance(values, bytes) else struct.pack(f"{self.order}{len(values)}{_WHOLE[kind]}", *values)
        count = len(raw) // SIZES[kind]
        value = raw.ljust(self._room, b"\0") if len(raw) <= self._room else self._place(self.put(raw))
        return struct.pack(f"{self.order}HH{self._word}", tag, kind, count) + value

    def unlink(self, directory: Directory) -> None:
        """Takes a directory of the chain out of it."""
        following = self.read_number(self._word, directory.link)
        struct.pack_into(self.order + self._word, self.data, directory.pointer, following)
        for other in self.directories:
            other.pointer = directory.pointer if other.pointer == directory.link else other.pointer
        self.directories.remove(directory)
        self.blank_stretch(directory.at, directory.size)

    def pack(self) -> bytes:
        """The file, without free room at its end."""
        self._free = _merge(self._free)
        if self._free and self._free[-1][1] >= len(self.data):
            del self.data[self._free[-1][0] :]
            del self._free[-1]
        return bytes(self.data)


def _merge(stretches: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same in order, those that meet as one."""
    merged: list[tuple[int, int]] = []
    for start, stop in sorted(stretches):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(stop, merged[-1][1]))
        elif stop > start:
            merged.append((start, stop))
    return merged
