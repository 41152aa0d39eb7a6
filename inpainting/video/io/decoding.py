"""Decodes the pictures of a file past its damage, each with a time after the one before. Knows nothing of holes."""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from inpainting.engine.geometry import Extent
from models.sentences import Sentence

LARGEST: Final = Extent(8192, 4320)
"""What no video may have more pixels than; decoders and plates of larger ones eat all memory."""
_PATIENCE: Final = 200
"""Unreadable places in a row after which the rest of a file is given up."""
_ORDERED_BY_ARRIVAL: Final = ("avi",)
"""Containers that number frames as they are stored and say nothing of when each is shown."""
_WITH_HIDDEN_FRAMES: Final = ("vp8", "libvpx", "vp9", "libvpx-vp9", "av1", "libdav1d", "libaom-av1")
"""Codecs with packets that no frame comes of."""


@dataclass
class Damage:
    """What was wrong on the way: frames that are damaged or were lost, and times that could not be used."""

    frames: int = 0
    times: int = 0

    def list_notes(self) -> Iterator[Sentence]:
        if self.frames:
            yield Sentence("Damaged frames: {number}; they show what could be saved.", number=self.frames)
        if self.times:
            yield Sentence("Frames without a usable time: {number}; they follow the one before.", number=self.times)


class Timed(NamedTuple):
    """FFmpeg's frame, when it is shown and for how long (ticks)."""

    picture: Any
    pts: int
    duration: int


def iterate_packets(container: Any, streams: Any) -> Iterator[Any]:
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


def decode_frames(container: Any, stream: Any, nominal: int, damage: Damage) -> Iterator[Timed]:
    """Every frame in the order shown; a lost one is the one before again. `nominal` is a frame's length in ticks."""
    clock, before = _Clock(container, stream, nominal, damage), None
    for packet in iterate_packets(container, stream):
        for picture in _decode_packet(packet, clock):
            damage.frames += bool(picture.is_corrupt)
            timed = clock.time_picture(picture)
            yield from _repeat(before, clock.list_missed(timed.pts), damage)
            yield timed
            before = timed
    yield from _repeat(before, clock.list_missed(None), damage)


def _decode_packet(packet: Any, clock: _Clock) -> list[Any]:
    """What comes out of the decoder for this packet; nothing when it is damaged."""
    import av

    try:
        pictures = list(packet.decode())
    except av.error.FFmpegError as error:
        _check_is_damage(error)
        clock.note_arrival(packet, failed=True)
        return []
    clock.note_arrival(packet)
    return pictures


def _repeat(before: Timed | None, missed: Sequence[int], damage: Damage) -> Iterator[Timed]:
    """The frame before in the place of those lost after it."""
    if before is not None:
        damage.frames += len(missed)
        yield from (before._replace(pts=pts) for pts in missed)


class _Clock:
    """Says when frames are shown; mends what is missing or goes back a little, but not what jumps back."""

    def __init__(self, container: Any, stream: Any, nominal: int, damage: Damage) -> None:
        context = stream.codec_context
        self._by_arrival = container.format.name in _ORDERED_BY_ARRIVAL and bool(context.has_b_frames)
        self._hides = context.name in _WITH_HIDDEN_FRAMES
        self._nominal, self._damage = nominal, damage
        self._second = nominal * 25
        self._arrivals: deque[int] = deque()
        self._due: list[int] = []
        self._failed = False
        self._before: int | None = None
        self._last: int | None = None

    def note_arrival(self, packet: Any, *, failed: bool = False) -> None:
        """Takes note of a packet; one that failed means that a frame was lost."""
        self._failed |= failed and packet.size > 0
        if packet.size and packet.dts is not None and self._by_arrival:
            self._arrivals.append(packet.dts)
        elif packet.size and packet.pts is not None and not packet.is_discard and (failed or not self._hides):
            heapq.heappush(self._due, packet.pts)

    def list_missed(self, until: int | None) -> list[int]:
        """When frames were to be shown before the one at `until` that were lost to damage."""
        missed = []
        while self._due and (until is None or self._due[0] <= until):
            missed.append(heapq.heappop(self._due))
        harmed = self._failed or self._damage.frames > 0
        return [pts for pts in dict.fromkeys(missed) if harmed and pts != until and self._is_between(pts)]

    def _is_between(self, pts: int) -> bool:
        return self._before is not None and pts > self._before

    def time_picture(self, picture: Any) -> Timed:
        pts = self._read_time(picture)
        if pts is None:
            pts = 0 if self._last is None else self._last + self._nominal
        elif self._last is not None and self._last - self._second < pts <= self._last:
            self._damage.times += 1
            pts = self._last + 1
        self._before, self._last = self._last, pts
        return Timed(picture, pts, self._nominal if self._by_arrival else picture.duration or self._nominal)

    def _read_time(self, picture: Any) -> int | None:
        if not self._by_arrival:
            return None if picture.pts is None else int(picture.pts)
        return self._arrivals.popleft() if self._arrivals else None


def _check_is_damage(error: Exception) -> None:
    """Raises it again when it speaks of the disk or the memory, not of the file."""
    if isinstance(error, (OSError, MemoryError)):
        raise error
