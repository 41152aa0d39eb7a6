"""`cleanplate evaluate merge`: hand-held photos of a place are made with a person in each, and merged; truth is known.

Beside it the median of the same photos laid over each other in the same way, which is what is usually done, and the
reference as it is.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from inpainting.detection.detector import Detector
from inpainting.detection.instance import Instance, make_hole
from inpainting.detection.loading import create_detector
from inpainting.engine.filler import Filler
from inpainting.engine.geometry import Box, Extent
from inpainting.engine.inpaint import inpaint
from inpainting.engine.metrics import measure_psnr
from inpainting.engine.request import Hole, Image, InpaintRequest
from inpainting.methods import create_filler
from inpainting.stills.aligning import align
from inpainting.stills.merging import merge, take_median
from inpainting.training import data
from models.errors import CleanplateError

_COUNTS: Final = (2, 3, 5, 9)
_MARGIN: Final = 0.08
"""What the cameras have of the picture beyond the reference's view, in shares of its sides."""
_NOISE: Final = 2.0
_SAMPLE: Final = Path(__file__).parents[2] / "resources" / "samples" / "astronaut.jpg"
"""Where the person comes from."""

Figures = dict[str, float]


@dataclass(frozen=True, eq=False)
class Place:
    """Photos of a place with somebody in each, the reference first; `truth` is its view without, `covered` (H×W bool)
    what the person hides there."""

    photos: tuple[Image, ...]
    truth: Image
    covered: Hole


def evaluate_merge(args: argparse.Namespace) -> int:
    """Prints a row for each number of photos: PSNR behind the person, and in the whole picture; with --json all."""
    detector, filler = create_detector(device=args.device), create_filler(device=args.device)
    person = _find_person(detector)
    rows: dict[int, list[Figures]] = {count: [] for count in _COUNTS}
    for number, scene in enumerate(_read_scenes(args.data, args.size, args.photos)):
        place = make_place(scene, person, max(_COUNTS), seed=number)
        for count, figures in _measure(place, detector, filler, args.pictures, number).items():
            rows[count].append(figures)
    means = {
        count: {name: float(np.mean([one[name] for one in each])) for name in each[0]} for count, each in rows.items()
    }
    for count, figures in means.items():
        print(f"{count} photos  " + "  ".join(f"{name} {value:.2f}" for name, value in figures.items()))
    if args.json:
        print(json.dumps({"places": len(next(iter(rows.values()))), "size": args.size, "metrics": means}))
    return 0


def make_place(scene: Image, person: tuple[Image, Hole], count: int, *, seed: int) -> Place:
    """`count` photos of `scene` (H×W×3 uint8), each by a hand that moves and with `person` somewhere else."""
    rng = np.random.default_rng(seed)
    height, width = scene.shape[:2]
    view = Extent(round(width * (1 - 2 * _MARGIN)), round(height * (1 - 2 * _MARGIN)))
    photos, covered, truth = [], np.zeros((view.height, view.width), np.bool_), scene
    for number in range(count):
        seen = _take_photo(scene, view, rng, still=number == 0)
        put, mask = _put_person(seen, person, rng)
        exposed = put.astype(np.float32) * (1 if number == 0 else rng.uniform(0.9, 1.1))
        photos.append(np.clip(np.rint(exposed + rng.normal(0, _NOISE, put.shape)), 0, 255).astype(np.uint8))
        if number == 0:
            truth, covered = seen, mask
    return Place(tuple(photos), truth, covered)


def _take_photo(scene: Image, view: Extent, rng: np.random.Generator, *, still: bool) -> Image:
    """What a camera sees: the middle, or moved by some percent, turned, nearer or farther, tilted a little."""
    height, width = scene.shape[:2]
    left, top = (width - view.width) / 2, (height - view.height) / 2
    corners = np.array([(0, 0), (view.width, 0), (0, view.height), (view.width, view.height)], np.float64)
    ends = corners + np.array([left, top])
    if not still:
        middle = ends.mean(axis=0)
        turn, zoom = rng.uniform(-0.025, 0.025), rng.uniform(0.97, 1.03)
        turning = zoom * np.array([(np.cos(turn), -np.sin(turn)), (np.sin(turn), np.cos(turn))])
        ends = (ends - middle) @ turning.T + middle + rng.uniform(-0.03, 0.03, 2) * (width, height)
        ends += rng.uniform(-0.004, 0.004, (4, 2)) * width
    matrix = cv2.getPerspectiveTransform(ends.astype(np.float32), corners.astype(np.float32))
    size = (view.width, view.height)
    warped = cv2.warpPerspective(scene, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT)
    return np.asarray(warped, np.uint8)


def _put_person(seen: Image, person: tuple[Image, Hole], rng: np.random.Generator) -> tuple[Image, Hole]:
    height, width = seen.shape[:2]
    tall = round(height * rng.uniform(0.4, 0.6))
    wide = round(person[0].shape[1] * tall / person[0].shape[0])
    colours = cv2.resize(person[0], (wide, tall), interpolation=cv2.INTER_AREA).astype(np.float32)
    opacity = cv2.resize(person[1].astype(np.float32), (wide, tall), interpolation=cv2.INTER_AREA)[..., None]
    x, y = int(rng.integers(0, max(1, width - wide))), height - tall
    put, mask = seen.copy(), np.zeros((height, width), np.bool_)
    place = Box(x, y, x + wide, y + tall).clipped(Extent(width, height))
    across = slice(0, place.width)
    under = put[place.slices].astype(np.float32)
    mixed = colours[:, across] * opacity[:, across] + under * (1 - opacity[:, across])
    put[place.slices] = np.rint(mixed).astype(np.uint8)
    mask[place.slices] = opacity[:, across, 0] > 0.02
    return put, mask


def _measure(
    place: Place, detector: Detector, filler: Filler, pictures: Path | None, number: int
) -> dict[int, Figures]:
    extent = Extent(place.truth.shape[1], place.truth.shape[0])
    holes = [make_hole(_find_people(detector, photo), extent, grow=None) for photo in place.photos]
    found = [
        align(place.photos[0], *pair) for pair in ((p, holes[0], h) for p, h in zip(place.photos, holes, strict=True))
    ]
    rows = {}
    for count in _COUNTS:
        merged = merge(place.photos[:count], holes[:count])
        ours = merged.image
        if merged.unseen.any():
            ours = inpaint(InpaintRequest(ours, merged.unseen), filler).apply_to(ours)
        laid = [one for one in found[1:count] if one is not None]
        everywhere = np.ones_like(holes[0])
        median = take_median(
            [place.photos[0], *(one.image for one in laid)], [everywhere, *(one.inside for one in laid)]
        )
        rows[count] = {
            **{f"{name} behind": _measure_behind(image, place) for name, image in _list_ways(ours, median, place)},
            **{f"{name} whole": measure_psnr(image, place.truth) for name, image in _list_ways(ours, median, place)},
            "unseen %": 100 * float(merged.unseen.mean()),
        }
        if pictures is not None:
            _write(pictures, f"{number}-{count}", place, ours, median)
    return rows


def _list_ways(ours: Image, median: Image, place: Place) -> tuple[tuple[str, Image], ...]:
    return ("merge", ours), ("median", median), ("reference", place.photos[0])


def _find_people(detector: Detector, photo: Image) -> tuple[Instance, ...]:
    return tuple(one for one in detector.detect(photo, ("person",)) if one.score >= 0.5)


def _measure_behind(image: Image, place: Place) -> float:
    return measure_psnr(image[place.covered], place.truth[place.covered])


def _find_person(detector: Detector) -> tuple[Image, Hole]:
    """The person of the sample, cut out."""
    photo = cv2.imread(str(_SAMPLE))
    if photo is None:
        raise CleanplateError(f"The sample “{_SAMPLE}” is missing.")
    image = np.ascontiguousarray(photo[..., ::-1]).astype(np.uint8)
    largest = max(_find_people(detector, image), key=lambda one: one.area)
    return image[largest.box.slices], largest.hole


def _read_scenes(folder: Path, size: int, most: int) -> Iterator[Image]:
    """Photos of a folder, the longer side `size`; none is enlarged. Raises `CleanplateError` when there is none."""
    items = [item for item in data.list_items(folder) if item.kind in data.PHOTO_KINDS]
    found = 0
    for path in sorted(item.picture for item in items):
        picture = cv2.imread(str(path), cv2.IMREAD_COLOR)
        if found < most and picture is not None and max(picture.shape[:2]) >= size:
            found += 1
            scale = size / max(picture.shape[:2])
            side = (round(picture.shape[1] * scale), round(picture.shape[0] * scale))
            yield np.ascontiguousarray(cv2.resize(picture, side, interpolation=cv2.INTER_AREA)[..., ::-1])
    if not found:
        raise CleanplateError(f"No photo in “{folder}” is {size} pixels long; try a smaller --size.")


def _write(folder: Path, name: str, place: Place, ours: Image, median: Image) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    row: Sequence[Image] = (place.photos[0], ours, median, place.truth)
    cv2.imwrite(str(folder / f"{name}.jpg"), np.concatenate(row, axis=1)[..., ::-1])
