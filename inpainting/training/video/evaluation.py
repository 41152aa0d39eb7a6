"""`cleanplate evaluate video`: sprites are removed from clips with known truth; ours beside filling frame by frame."""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from inpainting.engine import metrics
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.inpaint import inpaint
from inpainting.engine.request import Hole, Image, InpaintRequest
from inpainting.methods import create_filler
from inpainting.training.loss_networks import LpipsAlex
from inpainting.training.quality.validation import compute_lpips
from inpainting.training.video import captions
from inpainting.training.video import clips as video_clips
from inpainting.training.video.clips import Clip
from inpainting.video.analysis import Analysis
from inpainting.video.io.reader import probe, read_frames
from inpainting.video.masks.holes import FolderHoles, HoleSource, PaintedHoles
from inpainting.video.options import VideoOptions
from inpainting.video.packed import grow_hole
from inpainting.video.pipeline import clean
from models.errors import CleanplateError

Figures = dict[str, float]

_GROW: Final = 3
_RIM: Final = 10
"""Pixels round a sprite that a hole may take without blame."""
_PAIRS: Final = 4
"""Neighbouring frames that are filled one by one, for comparison; doing it to all takes too long."""
_SAMPLES: Final = Path(__file__).parents[3] / "resources" / "samples"


def evaluate_video(args: argparse.Namespace) -> int:
    """Prints a table, a row for each clip and way; with --json also one line of it all."""
    lpips = None if args.loss_weights is None else LpipsAlex(args.loss_weights / "lpips_alex.safetensors").eval()
    rows: dict[str, dict[str, Figures]] = {}
    for name, measure in _list_measurements(args, lpips):
        rows[name] = measure()
        for way, figures in rows[name].items():
            print(f"{name:16} {way:14} " + "  ".join(f"{word} {value:.3f}" for word, value in figures.items()))
    if args.json:
        print(json.dumps({"size": [args.width, args.height], "frames": args.frames, "metrics": rows}))
    return 0


def _list_measurements(
    args: argparse.Namespace, lpips: LpipsAlex | None
) -> Iterator[tuple[str, Callable[[], dict[str, Figures]]]]:
    """The name of each clip that was asked for, and how to measure it; clips are made one after the other."""
    extent, frames = Extent(args.width, args.height), args.frames
    photo, person = _read_picture(args.photo or _SAMPLES / "coffee.png"), _read_picture(_SAMPLES / "astronaut.jpg")
    wanted = args.clips or (*video_clips.SCENES, *(f"caption-{style}" for style in captions.STYLES))
    for name in wanted:
        if name in video_clips.SCENES:
            clip = video_clips.make_clip_from_photo(photo, name, extent=extent, frames=frames)
            yield name, partial(_measure, clip, args, lpips)
        else:
            style = name.removeprefix("caption-")
            captioned = captions.make_caption_clip(photo, person, style, extent=extent, frames=frames)
            how = {"method": args.method, "device": args.device, "pictures": args.pictures}
            yield name, partial(captions.measure_captions, captioned, **how)
    for path in sorted(args.data.glob("*.mp4")) if args.data else []:
        yield path.stem, partial(_measure, video_clips.make_clip_from_video(path, frames=frames), args, lpips)


def _read_picture(path: Path) -> Image:
    picture = cv2.imread(str(path))
    if picture is None:
        raise CleanplateError(f"“{path}” is not a picture.")
    return np.ascontiguousarray(picture[..., ::-1]).astype(np.uint8)


def _measure(clip: Clip, args: argparse.Namespace, lpips: LpipsAlex | None) -> dict[str, Figures]:
    holes = [grow_hole(hole, _GROW) for hole in clip.holes]
    with tempfile.TemporaryDirectory() as name:
        path, masks = video_clips.write(clip, Path(name))
        options = VideoOptions(
            mask_folder=masks, grow=_GROW, cling=clip.masks is not None, method=args.method, device=args.device
        )
        result = clean(path, Path(name) / "out.mp4", options)
        ours = video_clips.read(Path(name) / "out.mp4")
        sprites = video_clips.read(path)
        followed = measure_coverage(clip, path, masks if clip.masks is not None else None)
        if args.pictures:
            _write_pictures(clip, sprites, ours, args.pictures)
    numbers = sorted({place + step for place in np.linspace(1, len(ours) - 2, _PAIRS).astype(int) for step in (0, 1)})
    filler = create_filler(args.method, device=args.device)
    alone = {
        number: inpaint(InpaintRequest(sprites[number], holes[number]), filler).apply_to(sprites[number])
        for number in numbers
    }
    ways: dict[str, Callable[[int], Image]] = {
        "plate": ours.__getitem__,
        "frame by frame": alone.__getitem__,
        "untouched": sprites.__getitem__,
    }
    rows = {way: compute_figures(clip, holes, image, numbers, lpips) for way, image in ways.items()}
    rows["plate"]["frames_per_second"] = result.frames_per_second
    return rows | {"followed": followed}


def measure_coverage(clip: Clip, path: Path, masks: Path | None = None) -> Figures:
    """How well the sprite is covered in all the frames of `path`: painted in the middle one alone, or by its `masks`.

    `covered` is the share in the worst frame; `too_much` what is taken beyond a rim, in shares of the sprite.
    """
    info, middle = probe(path), len(clip.holes) // 2
    source: HoleSource = PaintedHoles({middle: clip.holes[middle]}, info, grow=_GROW)
    if masks is not None:
        source = FolderHoles(masks, info, grow=_GROW)
    analysis = Analysis(info, source, lambda image, hole: image, cling=_GROW, check_cancelled=lambda: None)
    holes = [hole.unpack_hole() for shot in analysis.find_shots(read_frames(info), lambda: None) for hole in shot.holes]
    pairs = list(zip(holes, clip.holes, strict=True))
    shares = [float((hole & sprite).sum() / sprite.sum()) for hole, sprite in pairs]
    beyond = sum(int((hole & ~grow_hole(sprite, _RIM)).sum()) for hole, sprite in pairs)
    return {
        "covered": min(shares),
        "mean": float(np.mean(shares)),
        "too_much": beyond / sum(int(sprite.sum()) for sprite in clip.holes),
    }


def compute_figures(
    clip: Clip, holes: Sequence[Hole], image: Callable[[int], Image], numbers: Sequence[int], lpips: LpipsAlex | None
) -> Figures:
    """PSNR (dB) over all hole pixels, SSIM and LPIPS of the box round the hole, warp error and flicker (levels).

    And how much grain there is in shares of that of the truth.
    """
    errors, likeness, distances, grains = [], [], [], []
    for number in numbers:
        hole, truth, made = holes[number], clip.truth[number], image(number)
        box = Box.around(hole).grown(8).clipped(Extent(*hole.shape[::-1]))
        errors.append(np.mean((made[hole].astype(np.float64) - truth[hole]) ** 2))
        grains.append(_measure_grain(made, hole) / max(0.1, _measure_grain(truth, hole)))
        likeness.append(metrics.measure_ssim(made[box.slices], truth[box.slices]))
        if lpips is not None:
            distances.append(compute_lpips(lpips, made[box.slices], truth[box.slices]))
    pairs = [(one, one + 1) for one in numbers if one + 1 in numbers]
    changes = [_measure_changes(clip, holes, image, *pair) for pair in pairs]
    figures = {"psnr": float(10 * np.log10(255**2 / np.mean(errors))), "ssim": float(np.mean(likeness))}
    if lpips is not None:
        figures["lpips"] = float(np.mean(distances))
    warp_error, flicker = np.mean(changes, axis=0)
    return figures | {"warp_error": float(warp_error), "flicker": float(flicker), "grain": float(np.mean(grains))}


def _measure_grain(image: Image, hole: Hole) -> float:
    """The standard deviation of what is finer than 1.5 pixels in the hole."""
    fine = image.mean(axis=2, dtype=np.float32)
    return float((fine - cv2.GaussianBlur(fine, (0, 0), 1.5))[hole].std())


def _measure_changes(
    clip: Clip, holes: Sequence[Hole], image: Callable[[int], Image], one: int, other: int
) -> tuple[float, float]:
    """How much the filled pixels change along the camera's true way, and how far that is from the truth's change.

    Both over pixels that are in the hole in both frames; slow enough changes to be seen, so after a slight blur.
    """
    step = np.linalg.inv(clip.motions[one]) @ clip.motions[other]
    size = holes[one].shape[::-1]
    both = holes[other] & (_warp(holes[one].astype(np.float32), step, size) > 0.99)
    made, true = (
        (_soften(after(other)) - _warp(_soften(after(one)), step, size))[both]
        for after in (image, clip.truth.__getitem__)
    )
    return float(np.abs(made).mean()), float(np.abs(made - true).mean())


def _soften(image: Image) -> np.ndarray:
    return cv2.GaussianBlur(image.astype(np.float32), (0, 0), 1.5)


def _warp(values: np.ndarray, step: np.ndarray, size: Sequence[int]) -> np.ndarray:
    return cv2.warpPerspective(values, step, tuple(size), flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP)


def _write_pictures(clip: Clip, sprites: list[Image], ours: list[Image], folder: Path) -> None:
    """One frame of the clip: with the sprite, cleaned, true."""
    folder.mkdir(parents=True, exist_ok=True)
    middle = len(ours) // 2
    row = np.concatenate([sprites[middle], ours[middle], clip.truth[middle]], axis=1)
    cv2.imwrite(str(folder / f"{clip.name}.png"), row[..., ::-1])
