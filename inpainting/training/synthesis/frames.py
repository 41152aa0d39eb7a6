"""Cuts backgrounds out of clips: the sharpest frame of every few seconds, unless it is black, blurred or nothing new.

A folder of frames is a folder of pictures for `--data` and `--backgrounds`; `frames.jsonl` has a line for each clip.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import count
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.request import Image
from inpainting.training.synthesis.ownership import claim, put
from inpainting.video.io.frames import Frame, convert_to_image, convert_to_luma8, turn_upright
from inpainting.video.io.reader import VideoInfo, probe, read_frames

LINES: Final = "frames.jsonl"
_WIDTH: Final = 320
"""At which sharpness is judged, px: what is soft at full size only does no harm."""
_SOFT: Final = 0.22
"""Less fine detail in shares of the coarse than this is a blurred frame."""
_DARK, _PLAIN = 18, 5
"""Mean level, and its spread, below which a frame shows nothing."""
_ALIKE: Final = 5.0
"""Mean difference of two thumbnails, in levels, below which the second shows nothing new."""
_THUMB: Final = (48, 27)
_QUALITY: Final = [cv2.IMWRITE_JPEG_QUALITY, 95]

Thumb = npt.NDArray[np.int16]


@dataclass(frozen=True)
class Candidate:
    """The sharpest frame of a stretch of time, as far as it was seen."""

    frame: Frame
    luma: npt.NDArray[np.uint8]
    sharpness: float


@dataclass
class FrameFolder:
    """The folder at `path`: a frame for every `every` seconds at most, short side at most `size` px.

    Raises `FolderError` when it holds something else.
    """

    path: Path
    every: float
    size: int
    _kept: list[Thumb] = field(default_factory=list, init=False)
    _lines: dict[str, dict[str, Any]] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        claim(self.path, {"frames": True, "every": self.every, "size": self.size})
        for line in _read_lines(self.path / LINES):
            self._lines[line["clip"]] = line
            self._kept += [_read_thumb(self.path / name) for name in line["kept"] if (self.path / name).is_file()]

    def has(self, clip: Path) -> bool:
        """Whether an earlier call cut this clip to its end."""
        line = self._lines.get(str(clip.resolve()))
        return line is not None and all((self.path / name).is_file() for name in line["kept"])

    @property
    def frames(self) -> int:
        """How many there are."""
        return sum(len(line["kept"]) for line in self._lines.values())

    def cut(self, clip: Path) -> Counter[str]:
        """How many frames were kept, and how many were black, blurred or alike. Raises `VideoError`, `FolderError`."""
        info = probe(clip)
        name = self._name_folder(clip)
        kept, verdicts = list[str](), Counter[str]()
        for candidate in _find_sharpest(info, self.every):
            verdict = self._judge(candidate)
            verdicts[verdict] += 1
            if verdict == "kept":
                kept.append(f"{name}/{candidate.frame.index:06}.jpg")
                put(self.path / kept[-1], _encode_jpeg(_convert_to_image(candidate.frame, info, self.size)))
                self._kept.append(_make_thumb(candidate.luma))
        self._lines[str(clip.resolve())] = {
            "clip": str(clip.resolve()),
            "folder": name,
            "kept": kept,
            "looked_at": verdicts.total(),
        }
        put(self.path / LINES, b"".join(json.dumps(line).encode() + b"\n" for line in self._lines.values()))
        return verdicts

    def _judge(self, candidate: Candidate) -> str:
        luma = candidate.luma
        if luma.mean() < _DARK or luma.std() < _PLAIN:
            return "black"
        if candidate.sharpness < _SOFT:
            return "blurred"
        thumb = _make_thumb(luma)
        return "alike" if any(np.abs(thumb - other).mean() < _ALIKE for other in self._kept) else "kept"

    def _name_folder(self, clip: Path) -> str:
        """The sub-folder of a clip; two clips of one name get different ones."""
        known = self._lines.get(str(clip.resolve()))
        if known is not None:
            return str(known["folder"])
        taken = {line["folder"] for line in self._lines.values()}
        names = (clip.stem if number == 1 else f"{clip.stem}-{number}" for number in count(1))
        return next(name for name in names if name not in taken)


def _find_sharpest(info: VideoInfo, every: float) -> Iterator[Candidate]:
    """The best of each stretch of `every` seconds."""
    best: Candidate | None = None
    start, stretch, step = None, 0, Fraction(str(every))
    for frame in read_frames(info):
        start = frame.pts if start is None else start
        now = (frame.pts - start) * info.time_base // step
        if best is not None and now != stretch:
            yield best
            best = None
        stretch = now
        luma = _reduce(convert_to_luma8(frame.planes[0], info.layout.bits))
        sharpness = _measure_sharpness(luma)
        if best is None or sharpness > best.sharpness:
            best = Candidate(frame, luma, sharpness)
    if best is not None:
        yield best


def _measure_sharpness(luma: npt.NDArray[np.uint8]) -> float:
    """Fine detail in shares of the coarse: about 0.5 where a picture is sharp, whatever it shows."""
    grey = luma.astype(np.float32)
    soft, softer = cv2.GaussianBlur(grey, (0, 0), 1.0), cv2.GaussianBlur(grey, (0, 0), 3.0)
    return float((grey - soft).std() / ((soft - softer).std() + 1.0))


def _reduce(luma: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    scale = min(1.0, _WIDTH / luma.shape[1])
    size = (max(1, round(luma.shape[1] * scale)), max(1, round(luma.shape[0] * scale)))
    return np.asarray(cv2.resize(luma, size, interpolation=cv2.INTER_AREA), np.uint8)


def _make_thumb(luma: npt.NDArray[np.uint8]) -> Thumb:
    return np.asarray(cv2.resize(luma, _THUMB, interpolation=cv2.INTER_AREA), np.int16)


def _read_thumb(path: Path) -> Thumb:
    """Of a frame that is kept already."""
    return _make_thumb(np.asarray(cv2.imread(str(path), cv2.IMREAD_GRAYSCALE), np.uint8))


def _convert_to_image(frame: Frame, info: VideoInfo, size: int) -> Image:
    image = turn_upright(convert_to_image(frame.planes, info.layout, info.colours), info.rotation)
    scale = size / min(image.shape[:2])
    if scale >= 1:
        return image
    return np.asarray(cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)


def _encode_jpeg(image: Image) -> bytes:
    return bytes(cv2.imencode(".jpg", np.ascontiguousarray(image[..., ::-1]), _QUALITY)[1])


def _read_lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_bytes().splitlines()] if path.is_file() else []
