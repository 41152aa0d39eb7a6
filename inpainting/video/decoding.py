"""Decodes the pictures of a file past its damage, each with a time after the one before. Knows nothing of holes."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from inpainting.geometry import Extent
from models.sentences import Sentence

LARGEST: Final = Extent(8192, 4320)
"""What no video may have more pixels than; decoders and plates of larger ones eat all memory."""
_PATIENCE: Final = 200
"""Unreadable places in a row after which the rest of a file is given up."""
_ORDERED_BY_ARRIVAL: Final = ("avi",)
"""Containers that number frames as they are stored and say nothing of when each is shown."""


@dataclass
class Damage:
    """What was wrong on the way: frames that are damaged or were lost, and times that could not be used."""

    frames: int = 0
    times: int = 0

    def notes(self) -> Iterator[Sentence]:
        if self.frames:
            yield Sentence("Damaged frames: {number}; they show what could be saved.", number=self.frames)
        if self.times:
            yield Sentence("Frames without a usable time: {number}; they follow the one before.", number=self.times)


class Timed(NamedTuple):
    """FFmpeg's frame, when it is shown and for how long (ticks)."""

    picture: Any
    pts: int
    duration: int


def packets(container: Any, streams: Any) -> Iterator[Any]:
    """The packets of some streams; places that cannot be read are passed over. Raises `OSError`."""
    import av

    failures = 0
    while failures < _PATIENCE:
        try:
            for packet in container.demux(streams):
                failures = 0
                yield packet
            return
        except av.error.FFmpegError as error:
            _check_is_damage(error)
            failures += 1


def decoded(container: Any, stream: Any, nominal: int, damage: Damage) -> Iterator[Timed]:
    """Every frame in the order shown; a lost one is the one before again. `nominal` is a frame's length in ticks."""
    clock, losses, before = _Clock(container, nominal, damage), 0, None
    for packet in packets(container, stream):
        clock.arrived(packet)
        pictures, lost = _pictures(packet)
        losses += lost
        for picture in pictures:
            damage.frames += bool(picture.is_corrupt)
            timed = clock.timed(picture)
            yield from _again(before, losses, timed.pts, nominal)
            yield timed
            damage.frames, losses, before = damage.frames + losses, 0, timed
    damage.frames += losses
    yield from _again(before, losses, None, nominal)


def _pictures(packet: Any) -> tuple[list[Any], int]:
    """What comes out of the decoder for this packet, and the number of frames lost."""
    import av

    try:
        return packet.decode(), 0
    except av.error.FFmpegError as error:
        _check_is_damage(error)
        return [], int(packet.size > 0)


def _again(before: Timed | None, losses: int, until: int | None, nominal: int) -> Iterator[Timed]:
    """The frame before, in the place of those lost after it, as far as there is room for them."""
    if before is None or not losses:
        return
    room = losses if until is None else min(losses, round((until - before.pts) / nominal) - 1)
    step = nominal if until is None else (until - before.pts) // (room + 1) if room > 0 else 0
    for number in range(1, room + 1):
        yield before._replace(pts=before.pts + number * step)


class _Clock:
    """Says when frames are shown; mends what is missing or goes back a little, but not what jumps back."""

    def __init__(self, container: Any, nominal: int, damage: Damage) -> None:
        self._by_arrival = container.format.name in _ORDERED_BY_ARRIVAL
        self._nominal, self._damage = nominal, damage
        self._second = nominal * 25
        self._arrivals: deque[int] = deque()
        self._last: int | None = None

    def arrived(self, packet: Any) -> None:
        if self._by_arrival and packet.size and packet.dts is not None:
            self._arrivals.append(packet.dts)

    def timed(self, picture: Any) -> Timed:
        pts = self._said(picture)
        if pts is None:
            pts = 0 if self._last is None else self._last + self._nominal
        elif self._last is not None and self._last - self._second < pts <= self._last:
            self._damage.times += 1
            pts = self._last + 1
        self._last = pts
        return Timed(picture, pts, self._nominal if self._by_arrival else picture.duration or self._nominal)

    def _said(self, picture: Any) -> int | None:
        if not self._by_arrival:
            return None if picture.pts is None else int(picture.pts)
        return self._arrivals.popleft() if self._arrivals else None


def _check_is_damage(error: Exception) -> None:
    """Raises it again when it speaks of the disk or the memory, not of the file."""
    if isinstance(error, (OSError, MemoryError)):
        raise error
