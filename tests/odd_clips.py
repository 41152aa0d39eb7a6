"""Tiny clips of many kinds: containers, codecs, tags, tracks, and damage, each made in a moment. Not tests."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import av
import av.filter
import numpy as np
import PIL.Image

from tests.clips import background

SIZE: Final = (64, 48)
"""Width and height of a clip that says nothing else."""
ASS_HEADER: Final = b"[Script Info]\nScriptType: v4.00+\n\n[Events]\nFormat: Layer, Start, End, Style, Text\n"


@dataclass(frozen=True)
class Clip:
    """What a clip is made of; `times` counts ticks of `time_base`, None is a steady 25 frames a second."""

    codec: str = "libx264"
    pixels: str = "yuv420p"
    size: tuple[int, int] = SIZE
    frames: int = 6
    times: tuple[int, ...] | None = None
    time_base: Fraction = Fraction(1, 12800)
    form: str | None = None
    sound: tuple[str, ...] = ()
    options: Mapping[str, str] = field(default_factory=dict)
    context: Mapping[str, Any] = field(default_factory=dict)
    container_options: Mapping[str, str] = field(default_factory=dict)
    metadata: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    fields: str = ""
    rotation: int = 0
    prepare: Callable[[Any], None] = lambda container: None
    finish: Callable[[Any], None] = lambda container: None


def write(path: Path, clip: Clip) -> Path:
    """The clip as a file; the container is that of the name unless the clip says another."""
    options = dict(clip.container_options)
    with av.open(str(path), "w", format=clip.form, options=options) as container:
        container.metadata.update(clip.metadata)
        video = _video_stream(container, clip)
        sounds = [_sound_stream(container, codec, number) for number, codec in enumerate(clip.sound)]
        clip.prepare(container)
        for picture in _pictures(clip):
            container.mux(video.encode(picture))
        container.mux(video.encode(None))
        for sound in sounds:
            _fill_with_sound(container, sound)
        clip.finish(container)
    return path


def mask(path: Path, size: tuple[int, int] = SIZE) -> Path:
    """A mask with a small white rectangle near its upper left."""
    pixels = np.zeros(size[::-1], np.uint8)
    pixels[: max(1, size[1] // 4), : max(1, size[0] // 4)] = 255
    PIL.Image.fromarray(pixels).save(path)
    return path


def subtitles(container: Any, codec: str, *, language: str = "deu") -> Any:
    """A stream for subtitles; its packets come with `say`."""
    stream = container.add_stream(codec)
    stream.codec_context.subtitle_header = ASS_HEADER
    stream.metadata.update({"language": language})
    return stream


def say(container: Any, stream: Any, texts: Iterable[bytes]) -> None:
    """One text each 40 ms, shown for 30 ms."""
    for number, text in enumerate(texts):
        packet = av.Packet(text)
        packet.stream, packet.time_base = stream, Fraction(1, 1000)
        packet.pts = packet.dts = number * 40
        packet.duration = 30
        container.mux(packet)


def _video_stream(container: Any, clip: Clip) -> Any:
    stream = container.add_stream(clip.codec, rate=25, options=dict(clip.options))
    stream.width, stream.height, stream.pix_fmt = *clip.size, clip.pixels
    steady = clip.codec in ("mpeg4", "mpeg2video") or container.format.name == "avi"
    base = Fraction(1, 25) if steady else clip.time_base
    stream.codec_context.time_base = stream.time_base = base
    for name, value in clip.context.items():
        setattr(stream.codec_context, name, value)
    if clip.rotation:
        stream.set_display_rotation(clip.rotation)
    stream.metadata.update(clip.words)
    return stream


def _pictures(clip: Clip) -> Iterable[Any]:
    scene = background(size=(max(clip.size[0], 8) + 2 * clip.frames, max(clip.size[1], 8)))
    set_fields = _field_setter(clip) if clip.fields else lambda picture: picture
    for number in range(clip.frames):
        view = np.ascontiguousarray(scene[: clip.size[1], 2 * number : 2 * number + clip.size[0]])
        picture = av.VideoFrame.from_ndarray(view, "rgb24").reformat(format=clip.pixels)
        ticks = number * clip.time_base.denominator // 25 if clip.times is None else clip.times[number]
        picture.pts, picture.time_base = ticks, clip.time_base
        yield set_fields(picture)


def _field_setter(clip: Clip) -> Callable[[Any], Any]:
    graph = av.filter.Graph()
    source = graph.add_buffer(width=clip.size[0], height=clip.size[1], format=clip.pixels, time_base=clip.time_base)
    graph.link_nodes(source, graph.add("setfield", clip.fields), graph.add("buffersink")).configure()

    def with_fields(picture: Any) -> Any:
        graph.push(picture)
        return graph.pull()

    return with_fields


def _sound_stream(container: Any, codec: str, number: int) -> Any:
    stream = container.add_stream(codec, rate=48000, layout="mono")
    stream.metadata.update({"language": ("eng", "fra", "deu")[number % 3]})
    return stream


def _fill_with_sound(container: Any, stream: Any) -> None:
    wave = (np.sin(np.arange(11520) / 20) * 8000).astype(np.int16)[None]
    frame = av.AudioFrame.from_ndarray(wave, format="s16", layout="mono")
    frame.sample_rate, frame.pts, frame.time_base = 48000, 0, Fraction(1, 48000)
    container.mux(stream.encode(frame))
    container.mux(stream.encode(None))
