"""Clips with known truth in which a person walks behind captions, and how well these are removed."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from inpainting.engine.filler import Filler
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.inpaint import inpaint
from inpainting.engine.places import Rectangle
from inpainting.engine.request import Hole, Image, InpaintRequest
from inpainting.methods import create_filler
from inpainting.training.video import clips as video_clips
from inpainting.video.options import VideoOptions
from inpainting.video.packed import grow_hole
from inpainting.video.pipeline import clean

STYLES: Final = ("plain", "outlined", "boxed", "half")
_WORDS: Final = ("Nobody is erased here", "while I am talking")
_SHOWN: Final = ((0.1, 0.45), (0.55, 0.9))
"""From when to when each of the captions is shown, in shares of the clip."""
_BESIDE: Final = 4
"""Pixels round a caption that may change without blame."""
_SEEN: Final = 40
"""Levels of a pixel from the truth by which one sees that something is left of a letter."""
_STRIP: Final = (0.0, 70.0, 100.0, 30.0)
"""Where a person would say that the captions are, in per cent: x, y, width, height."""
_ALONE: Final = 6
"""So many frames are filled one by one, for comparison."""

Figures = dict[str, float]


@dataclass(frozen=True, eq=False)
class CaptionedClip:
    """`shown` is what a viewer sees, `truth` what is behind it, `covered` which pixels the caption has changed."""

    name: str
    shown: list[Image]
    truth: list[Image]
    covered: list[Hole]


def make_caption_clip(photo: Image, person: Image, style: str, *, extent: Extent, frames: int) -> CaptionedClip:
    """A camera at rest, somebody who walks by, and two captions of one of `STYLES`, the first frames without any."""
    scene = video_clips.make_clip_from_photo(photo, "static", extent=extent, frames=frames)
    truth = video_clips.let_walk(person, scene.truth)
    shown, covered = [], []
    for number, image in enumerate(truth):
        time = number / max(1, frames - 1)
        words = next((one for one, (first, last) in zip(_WORDS, _SHOWN, strict=True) if first <= time < last), "")
        written = _write_words(image, words, style) if words else image
        shown.append(written)
        covered.append(np.asarray(np.abs(written.astype(int) - image).max(axis=2) > 3, np.bool_))
    return CaptionedClip(f"caption-{style}", shown, truth, covered)


def measure_captions(clip: CaptionedClip, *, method: str, device: str, pictures: Path | None) -> dict[str, Figures]:
    """Ours, which has to find the captions in the lower part, beside fills of single frames that are told where.

    `inside` is PSNR (dB) on the caption's pixels, `covered` the share of them that no one sees a letter in, `beside`
    the mean change (levels) of what is farther than 4 pixels from it, `untouched` the most in frames without captions.
    """
    with tempfile.TemporaryDirectory() as name:
        path, out = Path(name) / "clip.nut", Path(name) / "out.mp4"
        video_clips.write_frames(path, clip.shown)
        options = VideoOptions(
            classes=("text",),
            within=(Rectangle(_STRIP, (True,) * 4),),
            method=method,
            device=device,
            lossless=True,
        )
        result = clean(path, out, options)
        ours, before = video_clips.read(out), video_clips.read(path)
    written = [number for number, hole in enumerate(clip.covered) if hole.any()]
    some = [written[place] for place in np.linspace(0, len(written) - 1, _ALONE).astype(int)]
    strip = Rectangle(_STRIP, (True,) * 4).find_box(Extent(*before[0].shape[1::-1]))
    filler = create_filler(method, device=device)
    alone = {n: _fill(before[n], grow_hole(clip.covered[n], 2), filler) for n in some}
    repainted = {n: _fill(before[n], _extend_over_strip(clip.covered[n], strip), filler) for n in some}
    ways: dict[str, tuple[Callable[[int], Image], Sequence[int]]] = {
        "ours": (ours.__getitem__, range(len(ours))),
        "frame by frame": (alone.__getitem__, some),
        "box repainted": (repainted.__getitem__, some),
        "untouched": (before.__getitem__, range(len(ours))),
    }
    rows = {way: _measure(clip, before, image, numbers) for way, (image, numbers) in ways.items()}
    rows["ours"]["frames_per_second"] = result.frames_per_second
    if pictures is not None:
        pictures.mkdir(parents=True, exist_ok=True)
        row = np.concatenate([before[some[3]], ours[some[3]], clip.truth[some[3]]], axis=1)
        cv2.imwrite(str(pictures / f"{clip.name}.png"), row[..., ::-1])
    return rows


def _measure(
    clip: CaptionedClip, before: Sequence[Image], image: Callable[[int], Image], numbers: Sequence[int]
) -> Figures:
    errors, seen, beside, untouched = [], [], [], [0.0]
    for number in numbers:
        hole, result = clip.covered[number], image(number).astype(np.float32)
        changed = np.abs(result - before[number])
        if not hole.any():
            untouched.append(float(changed.max()))
            continue
        away = np.abs(result - clip.truth[number])[hole]
        errors.append(np.mean(away**2))
        seen.append(np.mean(away.max(axis=1) < _SEEN))
        beside.append(changed[~grow_hole(hole, _BESIDE)].mean())
    return {
        "inside": float(10 * np.log10(255**2 / np.mean(errors))),
        "covered": float(np.mean(seen)),
        "beside": float(np.mean(beside)),
        "untouched": max(untouched),
    }


def _fill(image: Image, hole: Hole, filler: Filler) -> Image:
    return np.asarray(inpaint(InpaintRequest(image, hole), filler).apply_to(image), np.uint8)


def _extend_over_strip(hole: Hole, strip: Box) -> Hole:
    """All of the strip at the height of the caption, as tools repaint it that know boxes only."""
    box = Box.around(hole).grown(8)
    whole = np.zeros_like(hole)
    whole[max(0, box.y0) : box.y1, max(strip.x0, box.x0) : box.x1] = True
    return whole


def _write_words(image: Image, words: str, style: str) -> Image:
    """The words over the lower part of the image."""
    height, width = image.shape[:2]
    letters, outline, box = _make_sheets(Extent(width, height), words, outlined=style == "outlined")
    picture = image.astype(np.float32)
    if style == "boxed":
        picture[box.slices] = 0.15 * picture[box.slices] + 0.85 * 16
    picture = picture * (1 - outline) + 8 * outline
    opaque = letters * (0.55 if style == "half" else 1.0)
    return np.asarray(np.clip(np.rint(picture * (1 - opaque) + 246 * opaque), 0, 255), np.uint8)


def _make_sheets(extent: Extent, words: str, *, outlined: bool) -> tuple[np.ndarray, np.ndarray, Box]:
    """How opaque (H×W×1, 0..1) letters and their outline are, and the box round them."""
    from PIL import Image as Pictures
    from PIL import ImageDraw, ImageFont

    font = ImageFont.load_default(extent.height // 13)
    sheets = []
    x0, y0, x1, y1 = ImageDraw.Draw(Pictures.new("L", (1, 1))).textbbox((0, 0), words, font=font)
    place = (extent.width - (x1 - x0)) // 2, round(extent.height * 0.84)
    for width in (0, max(2, extent.height // 150)):
        sheet = Pictures.new("L", (extent.width, extent.height))
        drawn = ImageDraw.Draw(sheet)
        drawn.text(place, words, fill=255, font=font, stroke_width=width, stroke_fill=255)
        sheets.append(np.asarray(sheet, np.float32)[..., None] / 255)
    room = extent.height // 40
    box = Box(
        round(place[0] + x0) - 2 * room,
        round(place[1] + y0) - room,
        round(place[0] + x1) + 2 * room,
        round(place[1] + y1) + room,
    )
    return sheets[0], sheets[1] * outlined, box.clipped(extent)
