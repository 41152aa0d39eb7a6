"""What comes along from a video into a new file besides its pictures, and in which form. Reads no pixels."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

from inpainting.video.errors import VideoError
from inpainting.video.io.decoding import iterate_packets
from inpainting.video.io.reader import find_moving_picture, open_container
from models.sentences import Sentence

FORMS: Final = {".mp4": "mp4", ".m4v": "mp4", ".mov": "mov", ".mkv": "matroska"}
"""What can be saved, by the end of the file's name."""

_BRANDS: Final = ("major_brand", "minor_version", "compatible_brands", "vendor_id")
_NOT_KEPT: Final = (*_BRANDS, "encoder", "duration", "rotate", "alpha_mode")
"""Words of the old container that would be wrong in the new one."""
_STATISTICS: Final = ("bps", "number_of_", "_statistics_")
"""How Matroska's counts of a track begin, which its new packets would belie."""
_PLAIN: Final = {
    "mp4": [
        "title",
        "artist",
        "album_artist",
        "composer",
        "album",
        "date",
        "comment",
        "genre",
        "copyright",
        "grouping",
        "lyrics",
        "description",
        "synopsis",
        "show",
        "episode_id",
        "network",
        "keywords",
        "location",
        "disc",
        "track",
        "compilation",
        "creation_time",
    ],
    "mov": [
        "title",
        "artist",
        "album",
        "date",
        "comment",
        "genre",
        "copyright",
        "location",
        "make",
        "model",
        "creation_time",
    ],
}
"""The words that these containers have a place for; if there are others, all are kept as key and value."""
_TICKS: Final = "90000"
"""A second in which MP4 counts when tracks begin; the usual 1000 would shift sound by up to a millisecond."""
_PLAIN_TEXTS: Final = ("subrip", "srt", "webvtt", "text", "mov_text")
_TEXT_IN: Final = {"mp4": "mov_text", "mov": "mov_text", "matroska": "subrip"}
_ASS_HEADER: Final = b"[Script Info]\nScriptType: v4.00+\n\n[Events]\nFormat: Layer, Start, End, Style, Text\n"
_TAGS: Final = re.compile(rb"</?[a-zA-Z][^<>]*>")
_PICTURES: Final = {"mjpeg": "jpg", "png": "png", "bmp": "bmp", "gif": "gif"}
_MIMES: Final = {"jpg": "jpeg"}

Change = Callable[[Any], Any]
"""Takes a packet and gives the one to write."""


def choose_container(path: Path) -> str:
    """FFmpeg's name of the container. Raises `VideoError` for an ending that is none of `FORMS`."""
    form = FORMS.get(path.suffix.lower())
    if form is None:
        raise VideoError(
            "“{path}” cannot be saved; give it a name that ends in {known}.", path=path, known=", ".join(FORMS)
        )
    return form


def check_fits(source: Path, target: Path) -> None:
    """Raises `VideoError` when sound or subtitles of the file `source` do not fit into `target`."""
    with open_container(source) as container:
        _choose_ways(container, target)


def make_options(form: str, words: Mapping[str, str]) -> dict[str, str]:
    """The container's options: the index first, and a place for every one of the `words`."""
    if form not in _PLAIN:
        return {}
    flags = "+faststart" + ("" if set(words) <= set(_PLAIN[form]) else "+use_metadata_tags")
    return {"movflags": flags, "movie_timescale": _TICKS}


def keep_known_words(words: Mapping[str, str]) -> dict[str, str]:
    """What is said of a file or track, without what was true of the old one only."""
    kept = {_translate_name(name): value for name, value in words.items() if not _is_stale(name.lower())}
    kept = {name: value for name, value in kept.items() if name[-4:-3] != "-" or name[:-4] not in kept}
    if "name" in kept:
        kept.setdefault("title", kept.pop("name"))
    return kept


def _translate_name(name: str) -> str:
    """Matroska writes in capitals what MP4 has a place for."""
    return name.lower() if name.lower() in _PLAIN["mp4"] else name


def _is_stale(name: str) -> bool:
    return name in _NOT_KEPT or name.startswith(_STATISTICS)


def list_chapters(source: Any, end: float | None) -> list[dict[str, Any]]:
    """The chapters, those before `end` (seconds) and no longer than that when it is given."""
    kept = []
    for chapter in source.chapters():
        last = chapter["end"] if end is None else min(chapter["end"], int(end / chapter["time_base"]))
        if chapter["start"] < last:
            kept.append(chapter | {"end": last})
    return kept


@dataclass
class StreamCopy:
    """The tracks that come along into a new container; add them all before its header is written."""

    notes: tuple[str, ...] = ()
    _streams: dict[int, Any] = field(default_factory=dict)
    _changes: dict[int, Change] = field(default_factory=dict)
    _source: Any = None

    @classmethod
    def into(cls, container: Any, source: Any, target: Path) -> StreamCopy:
        """Adds the streams. Raises `VideoError` when sound or subtitles do not fit."""
        ways, notes = _choose_ways(source, target)
        copies = cls(notes, _source=source)
        for stream in source.streams:
            if stream.index in ways:
                copies._add(container, stream, ways[stream.index])
        return copies

    def _add(self, container: Any, stream: Any, way: str) -> None:
        if way == "attached":
            container.add_attachment(*_read_attachment(stream))
            return
        if way == "copied":
            copy = container.add_stream_from_template(stream, opaque=True)
        else:
            copy = container.add_stream(way)
            copy.codec_context.subtitle_header = _ASS_HEADER
            copy.time_base = stream.time_base
            self._changes[stream.index] = _TO_TEXT[way]
        keep_words(stream, copy)
        self._streams[stream.index] = copy

    def iterate_packets(self, end: float | None) -> Iterator[tuple[float, Any]]:
        """Packets with the seconds at which they are due, those before `end` if given."""
        order: dict[int, int] = {}
        streams = [stream for stream in self._source.streams if stream.index in self._streams]
        for packet in iterate_packets(self._source, streams) if streams else ():
            if packet.size and _put_in_order(packet, order):
                seconds, written = packet.dts * packet.time_base, self._convert_packet(packet)
                if written.size and (end is None or seconds < end):
                    yield float(seconds), written

    def _convert_packet(self, packet: Any) -> Any:
        index = packet.stream.index
        change = self._changes.get(index)
        written = packet if change is None else change(packet)
        written.stream = self._streams[index]
        return written


def keep_words(stream: Any, copy: Any) -> None:
    """Language, title, role and the like of a track."""
    copy.metadata.update(keep_known_words(stream.metadata))
    copy.disposition = stream.disposition


def _put_in_order(packet: Any, order: dict[int, int]) -> bool:
    """Mends times that no container takes; false for a packet without any, unless it is a cover."""
    if packet.dts is None:
        packet.dts = packet.pts if packet.pts is not None else _find_time_of_cover(packet.stream)
    if packet.dts is None:
        return False
    last = order.get(packet.stream.index)
    if last is not None and packet.dts <= last:
        packet.dts = last + 1
    order[packet.stream.index] = packet.dts
    if packet.pts is None or packet.pts < packet.dts:
        packet.pts = packet.dts
    return True


def _find_time_of_cover(stream: Any) -> int | None:
    return 0 if stream.disposition & stream.disposition.attached_pic else None


def _choose_ways(source: Any, target: Path) -> tuple[dict[int, str], tuple[str, ...]]:
    """For each stream that comes along “copied”, “attached” or the codec of texts it becomes; notes on the others."""
    form, pictures = choose_container(target), find_moving_picture(source).index
    ways, notes, refused = {}, [], []
    for stream in source.streams:
        way = _choose_way(stream, form)
        if stream.index == pictures or _is_made_again(stream):
            continue
        if way:
            ways[stream.index] = way
        elif stream.type in ("audio", "subtitle"):
            refused.append(stream.codec_context.name if stream.codec_context else stream.type)
        else:
            kind = stream.metadata.get("filename") or stream.metadata.get("handler_name")
            kind = ", ".join(word for word in (stream.type, kind) if word)
            notes.append(Sentence("Track {number} ({kind}) was not kept.", number=stream.index, kind=kind))
        if way in _TEXT_IN.values():
            notes.append(Sentence("Subtitles in track {number} were kept as plain text.", number=stream.index))
    if refused:
        raise VideoError(
            "“{path}” cannot hold {kinds} as it is; save it under a name that ends in .mkv.",
            path=target,
            kinds=", ".join(sorted(set(refused))),
        )
    return ways, tuple(notes)


def _choose_way(stream: Any, form: str) -> str:
    """How a stream comes along; empty when it cannot."""
    is_cover = bool(stream.disposition & stream.disposition.attached_pic)
    if stream.type == "video" and not is_cover:
        return ""
    if is_cover and form != "mp4":
        return "attached" if form == "matroska" and stream.codec_context.name in _PICTURES else ""
    if stream.type == "attachment" and form != "matroska":
        return ""
    if _holds(form, stream):
        return "copied"
    is_text = stream.type == "subtitle" and stream.codec_context and stream.codec_context.name in _PLAIN_TEXTS
    return _TEXT_IN[form] if is_text else ""


def _is_made_again(stream: Any) -> bool:
    """Whether this is the track of chapters or of a timecode, which are written anew from what is known of them."""
    return stream.type == "data" and ("timecode" in stream.metadata or stream.discard.name == "all")


def _holds(form: str, stream: Any) -> bool:
    """Whether the container takes a stream as it is, found by trying."""
    import av

    trial = av.open(io.BytesIO(), "w", format=form)
    try:
        trial.add_stream_from_template(stream, opaque=True)
        trial.start_encoding()
    except (av.error.FFmpegError, ValueError):
        return False
    finally:
        with suppress(av.error.FFmpegError):
            trial.close()
    return True


def _read_attachment(stream: Any) -> tuple[str, str, bytes]:
    """A cover's name, kind and bytes."""
    ending = _PICTURES[stream.codec_context.name]
    name = stream.metadata.get("filename", f"cover.{ending}")
    mime = stream.metadata.get("mimetype", f"image/{_MIMES.get(ending, ending)}")
    with open_container(Path(stream.container.name)) as again:
        same = again.streams[stream.index]
        return name, mime, next((bytes(packet) for packet in iterate_packets(again, same) if packet.size), b"")


def _convert_to_mov_text(packet: Any) -> Any:
    text = _TAGS.sub(b"", bytes(packet))[:0xFFFF]
    return _with_times(len(text).to_bytes(2, "big") + text, packet)


def _convert_from_mov_text(packet: Any) -> Any:
    data = bytes(packet)
    return _with_times(data[2 : 2 + int.from_bytes(data[:2], "big")], packet)


def _with_times(data: bytes, packet: Any) -> Any:
    import av

    other = av.Packet(data)
    other.pts, other.dts, other.duration = packet.pts, packet.dts, packet.duration
    other.time_base = Fraction(packet.time_base)
    return other


_TO_TEXT: Final[Mapping[str, Change]] = {"mov_text": _convert_to_mov_text, "subrip": _convert_from_mov_text}
