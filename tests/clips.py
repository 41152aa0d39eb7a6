"""Small clips for tests: textured backgrounds, a sprite that moves, sound. Not tests."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np

from inpainting.engine.request import Hole, Image

WIDTH, HEIGHT = 160, 96
TICKS = 15360
"""Ticks a second of the clips' video."""


def background(seed: int = 1, size: tuple[int, int] = (WIDTH, HEIGHT)) -> Image:
    """Soft blotches and corners that a tracker can hold on to."""
    noise = np.random.default_rng(seed).random((size[1], size[0], 3)).astype(np.float32)
    coarse, fine = (cv2.GaussianBlur(noise, (0, 0), sigma) for sigma in (6, 1.5))
    mixed = (coarse - coarse.mean()) * 9 + (fine - fine.mean()) * 1.5
    return np.clip(128 + 120 * mixed, 20, 235).astype(np.uint8)


def sprite_hole(number: int, *, speed: int = 5, side: int = 28) -> Hole:
    """Where the sprite is in a frame."""
    hole = np.zeros((HEIGHT, WIDTH), np.bool_)
    x = 4 + number * speed
    hole[36 : 36 + side, x : x + side] = True
    return hole


def with_sprite(image: Image, hole: Hole) -> Image:
    picture = image.copy()
    picture[hole] = (230, 40, 40)
    return picture


def write_clip(
    path: Path,
    frames: Sequence[Image],
    *,
    steps: Sequence[int] | None = None,
    sound: bool = True,
    pixels: str = "yuv444p",
    rotation: int = 0,
    lossless: bool = True,
) -> Path:
    """A clip at 25 frames a second, or with `steps` ticks from each frame to the next; 48-kHz sound of its length."""
    steps = steps or [TICKS // 25] * len(frames)
    with av.open(str(path), "w") as container:
        video = container.add_stream("libx264", rate=25)
        video.width, video.height, video.pix_fmt = frames[0].shape[1], frames[0].shape[0], pixels
        video.codec_context.time_base = video.time_base = Fraction(1, TICKS)
        video.codec_context.options = {"preset": "ultrafast", "qp": "0"} if lossless else {"crf": "20"}
        if rotation:
            video.set_display_rotation(rotation)
        audio = container.add_stream("aac", rate=48000, layout="stereo") if sound else None
        pts = 0
        for image, step in zip(frames, steps, strict=True):
            frame = av.VideoFrame.from_ndarray(image, "rgb24")
            frame.pts, frame.time_base = pts, Fraction(1, TICKS)
            container.mux(video.encode(frame))
            pts += step
        container.mux(video.encode(None))
        if audio is not None:
            _add_sound(container, audio, seconds=pts / TICKS)
    return path


def audio_packets(path: Path) -> list[tuple[int | None, bytes]]:
    """Time and bytes of each packet of sound."""
    with av.open(str(path)) as container:
        return [(packet.pts, bytes(packet)) for packet in container.demux(container.streams.audio[0]) if packet.size]


def times(path: Path) -> list[float]:
    """When each frame is shown, in seconds."""
    with av.open(str(path)) as container:
        return [float(frame.pts * frame.time_base) for frame in container.decode(container.streams.video[0])]


def length(path: Path) -> tuple[float, float]:
    """Seconds of the pictures, and frames a second as the file's index says."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        return float(stream.duration * stream.time_base), float(stream.average_rate)


def images(path: Path) -> list[Image]:
    with av.open(str(path)) as container:
        return [frame.to_ndarray(format="rgb24") for frame in container.decode(container.streams.video[0])]


def _add_sound(container: av.container.OutputContainer, audio: av.AudioStream, *, seconds: float) -> None:
    wave = (np.sin(np.arange(round(seconds * 48000)) / 20) * 8000).astype(np.int16)
    samples = np.repeat(wave[None], 2, axis=1).reshape(1, -1)
    frame = av.AudioFrame.from_ndarray(samples, format="s16", layout="stereo")
    frame.sample_rate = 48000
    container.mux(audio.encode(frame))
    container.mux(audio.encode(None))
