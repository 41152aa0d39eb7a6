"""Training samples of the selector: one object of a photo and a click or a rough lasso on it; n decides everything."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import cv2
import numpy as np
import torch
from torch import Tensor
from torch.utils.data import Dataset

from inpainting.detection.classes import CLASSES
from inpainting.detection.prompt_maps import Maps, draw_marks, make_prompt_maps
from inpainting.engine.request import Hole, Image
from inpainting.training.detector.samples import crop_photo, halve_target
from inpainting.training.detector.sources import Labelled, Source, read_mask
from inpainting.training.detector.targets import FULL, UNKNOWN, Target
from inpainting.training.synthesis.augmentation import simulate_camera
from inpainting.training.synthesis.pasting import Cutout, paste_cutouts

SMALLEST: Final = 0.005
LARGEST: Final = 0.7
"""Of the image: objects of other sizes are not pointed at."""
_SCALE: Final = (0.6, 1.6)
_LASSO_SHARE: Final = 0.3
_PASTED_SHARE: Final = 0.4


@dataclass(frozen=True)
class Bank:
    """What samples are made of: photos with objects by kind, grounds to paste on, and cut-outs to paste."""

    photos: Mapping[str, Sequence[Source]]
    """By kind: person, vehicle, animal, object."""
    grounds: Sequence[Source]
    cutouts: Sequence[Cutout]


class SelectorSamples(Dataset[tuple[Tensor, Tensor, Tensor]]):
    """Sample `i`: an image (3×S×S uint8), the object (1×S/4×S/4 uint8 as in `sources`) and a prompt (8×S/4×S/4)."""

    def __init__(self, bank: Bank, *, size: int, seed: int) -> None:
        self.bank = bank
        self.size = size
        self.seed = seed

    def __getitem__(self, index: int) -> tuple[Tensor, Tensor, Tensor]:
        rng = np.random.default_rng((self.seed, index))
        image, truth, maps = self._draw_target(rng)
        return (
            torch.from_numpy(simulate_camera(image, rng)).permute(2, 0, 1).contiguous(),
            torch.from_numpy(truth).permute(2, 0, 1).contiguous(),
            torch.from_numpy(maps),
        )

    def _draw_target(self, rng: np.random.Generator) -> tuple[Image, Target, Maps]:
        """Draws until something large enough to be pointed at comes up."""
        while True:
            made = self._draw(rng)
            if made is not None:
                truth = halve_target(halve_target(made.target))
                maps = make_prompt(truth[..., 0], rng)
                if maps is not None:
                    return made.image, truth, maps

    def _draw(self, rng: np.random.Generator) -> Labelled | None:
        if self.bank.cutouts and self.bank.grounds and rng.random() < _PASTED_SHARE:
            return self._paste_objects(rng)
        kinds = [kind for kind, sources in self.bank.photos.items() if sources]
        kind = kinds[rng.integers(len(kinds))]
        sources = self.bank.photos[kind]
        photo = make_object_sample(
            sources[int(rng.integers(len(sources)))], kind, lambda count: int(rng.integers(count))
        )
        if photo is None:
            return None
        made = crop_photo(photo, self.size, rng, scale=_SCALE)
        return made if _fits(made) else None

    def _paste_objects(self, rng: np.random.Generator) -> Labelled | None:
        """One of a few objects pasted on a photo, each of them an object by itself."""
        ground = crop_photo(
            self.bank.grounds[int(rng.integers(len(self.bank.grounds)))].load(), self.size, rng, scale=_SCALE
        )
        chosen = rng.integers(len(self.bank.cutouts), size=4)
        numbered = [replace(self.bank.cutouts[number], label=str(place)) for place, number in enumerate(chosen)]
        image, places = paste_cutouts(ground.image, rng, numbered)
        coverage = places[str(rng.choice(list(places)))]
        made = Labelled(image, (coverage * FULL).round().astype(np.uint8)[..., None])
        return made if _fits(made) else None


def make_object_sample(source: Source, kind: str, choose: Callable[[int], int]) -> Labelled | None:
    """A photo with one of its objects as the only target; `choose` says which of how many, largest first."""
    photo = source.load()
    if kind in CLASSES:
        channel = photo.target[..., CLASSES.index(kind)]
    elif source.mask is not None:
        mask = read_mask(source.mask, photo.image.shape)
        channel = np.where(mask, FULL, 0).astype(np.uint8)
    else:
        return None
    known = channel != UNKNOWN
    _, parts, stats, _ = cv2.connectedComponentsWithStats(
        (known & (channel > FULL // 2)).astype(np.uint8), connectivity=8
    )
    shares = stats[:, cv2.CC_STAT_AREA] / parts.size
    numbers = [n for n in np.argsort(-shares) if n and SMALLEST < shares[n] < LARGEST]
    if not numbers:
        return None
    others = known & (parts != numbers[choose(len(numbers))])
    return Labelled(photo.image, np.where(others, 0, channel)[..., None])


def make_prompt(truth: Target, rng: np.random.Generator) -> Maps | None:
    """A click inside the object, more often near its middle, or a lasso as rough as a hand draws it; h×w → maps.

    None when the object is too small for either.
    """
    own = np.asarray((truth != UNKNOWN) & (truth > FULL // 2), np.bool_)
    depth = cv2.distanceTransform(np.pad(own.astype(np.uint8), 1), cv2.DIST_L2, 5)[1:-1, 1:-1]
    nowhere = np.zeros(own.shape, bool)
    if rng.random() < _LASSO_SHARE:
        lasso = _draw_roughly(own, float(depth.max()), rng)
        return make_prompt_maps(nowhere, nowhere, lasso) if (lasso & own).any() else None
    places = np.argwhere(depth > max(0.5, rng.uniform(0, 0.9) * depth.max()))
    if not len(places):
        return None
    y, x = places[rng.integers(len(places))]
    return make_prompt_maps(draw_marks([(float(x), float(y))], own.shape), nowhere, nowhere)


def _draw_roughly(own: Hole, depth: float, rng: np.random.Generator) -> Hole:
    """The object's outline drawn with a shaky hand, mostly outside of it."""
    marked = own.astype(np.uint8)
    signed = cv2.distanceTransform(1 - marked, cv2.DIST_L2, 5) - cv2.distanceTransform(marked, cv2.DIST_L2, 5)
    shake = cv2.GaussianBlur(rng.normal(size=own.shape), (0, 0), 3.0) * rng.uniform(0, 12)
    return np.asarray(
        cv2.GaussianBlur(signed, (0, 0), 2.0) + shake < max(1.0, depth * rng.uniform(-0.3, 0.5)), np.bool_
    )


def _fits(made: Labelled) -> bool:
    share = float(((made.target > FULL // 2) & (made.target != UNKNOWN)).mean())
    return SMALLEST < share < LARGEST
