"""Training samples of the segmenter: labelled photos and synthesis; sample n depends on n alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.utils.data import Dataset

from inpainting.detection.classes import CLASSES
from inpainting.engine.request import Hole, Image
from inpainting.training.detector.labels import SELF_LABELLED
from inpainting.training.detector.sources import Labelled, Source
from inpainting.training.detector.targets import DRAWN, FULL, LABELS, UNKNOWN, Target
from inpainting.training.synthesis.augmentation import apply_weather, remove_specks, simulate_camera
from inpainting.training.synthesis.decoys import add_decoys
from inpainting.training.synthesis.fonts import FontBook
from inpainting.training.synthesis.graffiti import paste_piece, spray_graffiti
from inpainting.training.synthesis.lettering import letter_image
from inpainting.training.synthesis.pasting import Cutout, paste_cutouts

WITH_VEHICLES: Final = "photo with vehicles"
"""The kind of everyday photos that show some: bicycles, buses and trains too, where other sources show cars alone."""
_MOST_BEYOND: Final = 1.3
"""A window is at most this many times as large as the longer side of its photo."""
_HOW_OFTEN_TURNED, _MOST_TURNED = 0.3, 35.0
"""A share of the photos is turned by up to so many degrees: people who ride, jump and fall, cameras held aslant."""
_WITH_DECOYS: Final = 0.3
"""A share of the walls has something on it that looks like graffiti and is none."""


@dataclass(frozen=True)
class Bank:
    """Everything samples are made of; any part may be empty."""

    book: FontBook
    sources: dict[str, list[Source]] = field(default_factory=dict)
    """By kind (see `sources`), under `animal` the photos of any kind that show one, and `WITH_VEHICLES`."""
    cutouts: list[Cutout] = field(default_factory=list)
    tags: list[Hole] = field(default_factory=list)
    pieces: list[Cutout] = field(default_factory=list)
    """Painted pieces and throw-ups cut from their walls."""


Recipe = Callable[[Bank, int, np.random.Generator], Labelled]


class SegmenterSamples(Dataset[tuple[Tensor, Tensor]]):
    """Sample `i`: an image (3×S×S uint8) and its target (classes×S/2×S/2 uint8, see `UNKNOWN`)."""

    def __init__(self, bank: Bank, *, size: int, seed: int) -> None:
        self.bank = bank
        self.size = size
        self.seed = seed
        usable = [
            (weight, recipe) for weight, needs, recipe in _RECIPES if all(bank.sources.get(kind) for kind in needs)
        ]
        self._recipes = [recipe for _, recipe in usable]
        weights = np.array([weight for weight, _ in usable])
        self._shares = weights / weights.sum()

    def __getitem__(self, index: int) -> tuple[Tensor, Tensor]:
        rng = np.random.default_rng((self.seed, index))
        made = self._recipes[rng.choice(len(self._recipes), p=self._shares)](self.bank, self.size, rng)
        image = apply_weather(made.image, rng) if rng.random() < 0.2 else made.image
        image = simulate_camera(image, rng)
        return (
            torch.from_numpy(image).permute(2, 0, 1).contiguous(),
            torch.from_numpy(halve_target(made.target)).permute(2, 0, 1).contiguous(),
        )


def halve_target(target: Target) -> Target:
    """The target at half the size: mean coverage, unknown where any of the four pixels is."""
    height, width = target.shape[0] // 2 * 2, target.shape[1] // 2 * 2
    four = [target[y:height:2, x:width:2] for y in (0, 1) for x in (0, 1)]
    mean = np.add.reduce(four, dtype=np.uint16) // 4
    unknown = np.logical_or.reduce([one == UNKNOWN for one in four])
    return np.where(unknown, UNKNOWN, mean).astype(np.uint8)


def crop_photo(photo: Labelled, size: int, rng: np.random.Generator, *, scale: tuple[float, float]) -> Labelled:
    """A size×size window on the photo resized by a random factor, mirrored half the time.

    It often ends where the photo ends; where it goes beyond, the photo is continued by its mirror and nothing is known.
    """
    if rng.random() < _HOW_OFTEN_TURNED:
        photo = turn_photo(photo, rng.uniform(-_MOST_TURNED, _MOST_TURNED))
    height, width = photo.image.shape[:2]
    side = max(32, int(size / np.exp(rng.uniform(*np.log(scale)))))
    side = min(side, int(_MOST_BEYOND * max(height, width)))
    y, x = _choose_window_start(height, side, rng), _choose_window_start(width, side, rng)
    part = slice(max(0, y), y + side), slice(max(0, x), x + side)
    beyond = (max(0, -y), max(0, y + side - height), max(0, -x), max(0, x + side - width))
    whole = cv2.copyMakeBorder(photo.image[part], *beyond, cv2.BORDER_REFLECT)
    known = np.pad(photo.target[part], (beyond[:2], beyond[2:], (0, 0)), constant_values=UNKNOWN)
    how = cv2.INTER_AREA if side > size else cv2.INTER_LINEAR
    image, target = cv2.resize(whole, (size, size), interpolation=how), _resize_target(known, size)
    if rng.random() < 0.5:
        image, target = image[:, ::-1], target[:, ::-1]
    return Labelled(np.ascontiguousarray(image), np.ascontiguousarray(target))


def turn_photo(photo: Labelled, degrees: float) -> Labelled:
    """Turned about its middle; the corners are continued by its mirror, and nothing is known of them."""
    height, width = photo.image.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    size, unknown = (width, height), (UNKNOWN,) * 4
    image = cv2.warpAffine(photo.image, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT)
    target = [
        cv2.warpAffine(channel, matrix, size, flags=cv2.INTER_NEAREST, borderValue=unknown)
        for channel in np.moveaxis(photo.target, 2, 0)
    ]
    return Labelled(np.asarray(image, np.uint8), np.stack(target, axis=2))


def _choose_window_start(length: int, side: int, rng: np.random.Generator) -> int:
    """Where a window begins along one side of a photo: often at its edge, and with the photo inside if it is larger."""
    low, high = min(0, length - side), max(0, length - side)
    reach = 0.15 * (high - low) if side < length else 0.0
    return int(np.clip(round(rng.uniform(low - reach, high + reach)), low, high))


def _resize_target(target: Target, size: int) -> Target:
    how = cv2.INTER_AREA if len(target) > size else cv2.INTER_LINEAR
    channels = []
    for channel in np.moveaxis(target, 2, 0):
        unknown = channel == UNKNOWN
        coverage = cv2.resize(np.where(unknown, 0, channel).astype(np.float32), (size, size), interpolation=how)
        nowhere = cv2.resize(unknown.astype(np.uint8), (size, size), interpolation=cv2.INTER_NEAREST)
        channels.append(np.where(nowhere > 0, UNKNOWN, coverage.round()).astype(np.uint8))
    return np.stack(channels, axis=2)


def _choose(bank: Bank, rng: np.random.Generator, *kinds: str) -> Labelled:
    sources = bank.sources[str(rng.choice([kind for kind in kinds if bank.sources.get(kind)]))]
    return sources[int(rng.integers(len(sources)))].load()


def _choose_clean(bank: Bank, rng: np.random.Generator, *kinds: str) -> Labelled:
    """A photo, half the time without the specks that sets of graffiti have: else specks mean graffiti."""
    photo = _choose(bank, rng, *kinds)
    return Labelled(remove_specks(photo.image), photo.target) if rng.random() < 0.5 else photo


def _make_photo_recipe(kind: str, scale: tuple[float, float] = (0.7, 1.5)) -> Recipe:
    choose = _choose_clean if kind == DRAWN else _choose
    return lambda bank, size, rng: crop_photo(choose(bank, rng, kind), size, rng, scale=scale)


def _make_four_recipe(*kinds: str, scale: tuple[float, float]) -> Recipe:
    """Four photos side by side, each at half the size: things as small as in a wide view."""

    def draw(bank: Bank, size: int, rng: np.random.Generator) -> Labelled:
        made = [crop_photo(_choose(bank, rng, *kinds), size // 2, rng, scale=scale) for _ in range(4)]
        rows = [np.concatenate([one.image for one in made[n : n + 2]], axis=1) for n in (0, 2)]
        targets = [np.concatenate([one.target for one in made[n : n + 2]], axis=1) for n in (0, 2)]
        return Labelled(np.concatenate(rows), np.concatenate(targets))

    return draw


def _with(made: Labelled, image: Image, name: str, coverage: npt.NDArray[np.float32]) -> Labelled:
    """The photo after a layer of class `name` was added to it."""
    target = made.target.copy()
    channel = CLASSES.index(name)
    known = np.where(target[..., channel] == UNKNOWN, 0, target[..., channel])
    target[..., channel] = np.maximum(known, (coverage * FULL).round()).astype(np.uint8)
    return Labelled(image, target)


def _make_wall(bank: Bank, size: int, rng: np.random.Generator) -> Labelled:
    """A wall, now and then with something on it that might be taken for graffiti."""
    wall = crop_photo(_choose_clean(bank, rng, "wall", "wall", "photo", "street"), size, rng, scale=(0.6, 3.0))
    return Labelled(add_decoys(wall.image, rng), wall.target) if rng.random() < _WITH_DECOYS else wall


def _make_graffiti(bank: Bank, size: int, rng: np.random.Generator) -> Labelled:
    wall = _make_wall(bank, size, rng)
    image, coverage = spray_graffiti(wall.image, rng, book=bank.book, cutouts=bank.tags)
    made = _with(wall, image, "graffiti", coverage)
    made.target[coverage > 0.5, CLASSES.index("text")] = 0
    return made


def _make_piece(bank: Bank, size: int, rng: np.random.Generator) -> Labelled:
    """A wall with a painted piece cut from another."""
    wall = crop_photo(_choose(bank, rng, "wall", "photo", "street"), size, rng, scale=(0.8, 2.0))
    if not bank.pieces:
        return wall
    image, coverage = paste_piece(wall.image, rng, bank.pieces)
    made = _with(wall, image, "graffiti", coverage)
    made.target[coverage > 0.5] = 0
    made.target[..., CLASSES.index("graffiti")] = (coverage * FULL).round().astype(np.uint8)
    return made


def _make_text(bank: Bank, size: int, rng: np.random.Generator) -> Labelled:
    ground = crop_photo(_choose(bank, rng, "photo", "photo", "wall", "comic"), size, rng, scale=(0.7, 2.0))
    image, coverage = letter_image(ground.image, rng, book=bank.book)
    return _with(ground, image, "text", coverage)


def _paste_objects(bank: Bank, size: int, rng: np.random.Generator) -> Labelled:
    ground = crop_photo(_choose(bank, rng, "photo", "wall"), size, rng, scale=(0.7, 1.5))
    if not bank.cutouts:
        return ground
    image, places = paste_cutouts(ground.image, rng, bank.cutouts)
    covered = 1 - np.prod([1 - coverage for coverage in places.values()], axis=0)
    target = ground.target.copy()
    target[covered > 0.5] = 0
    made = Labelled(image, target)
    for name, coverage in places.items():
        if name not in CLASSES:
            continue
        made = _with(made, image, name, coverage)
    return made


_RECIPES: Final[tuple[tuple[float, tuple[str, ...], Recipe], ...]] = (
    # share, kinds that must be there, recipe; masks made by hand come more often than what teachers labelled
    (0.25, (LABELS,), _make_photo_recipe(LABELS, (0.6, 1.8))),
    (0.10, (LABELS, "person"), _make_four_recipe(LABELS, LABELS, "person", "street", scale=(0.3, 1.0))),
    (0.10, ("person",), _make_photo_recipe("person", (0.5, 1.7))),
    (0.06, ("vehicle",), _make_photo_recipe("vehicle", (0.5, 1.5))),
    (0.10, (WITH_VEHICLES,), _make_photo_recipe(WITH_VEHICLES, (0.5, 1.4))),
    (0.05, ("photo",), _make_photo_recipe("photo")),
    (0.04, ("animal",), _make_photo_recipe("animal")),
    (0.02, ("object",), _make_photo_recipe("object")),
    (0.08, ("street",), _make_photo_recipe("street", (0.8, 2.6))),
    (0.09, ("text",), _make_photo_recipe("text", (0.6, 1.6))),
    (0.02, ("comic",), _make_photo_recipe("comic", (0.6, 1.6))),
    (0.03, ("graffiti",), _make_photo_recipe("graffiti", (0.5, 1.2))),
    (0.13, (DRAWN,), _make_photo_recipe(DRAWN, (0.7, 2.0))),
    (0.02, (SELF_LABELLED,), _make_photo_recipe(SELF_LABELLED)),
    (0.11, ("wall",), _make_graffiti),
    (0.03, ("wall",), _make_piece),
    (0.07, ("photo",), _make_text),
    (0.06, ("photo",), _paste_objects),
    (0.04, ("wall",), _make_wall),
)
