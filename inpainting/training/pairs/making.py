"""Makes one pair from the files of its order: the background, something on it, the mask of that. Writes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.geometry import Box
from inpainting.request import Hole, Image
from inpainting.training.crops import random_crop
from inpainting.training.detector.fonts import font_book
from inpainting.training.detector.graffiti import sprayed
from inpainting.training.detector.layers import Coverage
from inpainting.training.detector.lettering import lettered_pair
from inpainting.training.detector.pasting import Cutout, cut_out, pasted
from inpainting.training.detector.teachers import DISPUTED
from inpainting.training.detector.veils import WEATHER
from inpainting.training.pairs.files import UnusableError, read_channels, read_grey, read_photo
from inpainting.training.pairs.orders import PASTED, Ground, Order, Thing
from models.sentences import Sentence

_LEAST, _MOST = 0.004, 0.7
"""Shares of the picture that the mask must and may cover."""
_TRIES: Final = 20
_TOUCHED: Final = 1 / 16
"""Coverage from which a pixel belongs to the mask: what a person could still see of the thing."""
_SHOWN: Final = 0.002
"""Share of a background that may be labelled as the class; more, and it is not one without it."""
_FAIR: Final = 0.3
"""How often there is no weather although there may be."""
_TILT: Final = 0.15
_THING_SIDE: Final = 480
_QUALITY: Final = [cv2.IMWRITE_JPEG_QUALITY, 95]


@dataclass(frozen=True)
class Scene:
    """A pair as arrays: picture and clean background (S×S×3 uint8), how far the thing covers each pixel (S×S)."""

    image: Image
    clean: Image
    coverage: Coverage


@dataclass(frozen=True)
class Made:
    """A pair as the content of its files: JPEG, JPEG, PNG (white = the thing); `facts` are for its line."""

    number: int
    image: bytes
    clean: bytes
    mask: bytes
    facts: dict[str, Any]


@dataclass(frozen=True)
class Useless:
    """A file that no pair can be made of, and why."""

    path: Path
    sentence: Sentence


def make(order: Order) -> Made | Useless:
    """The pair, which depends on nothing but the order and the fonts of the machine, or which file is of no use."""
    try:
        scene, weather = _scene(order)
    except UnusableError as error:
        return Useless(error.path, error.sentence)
    mask = scene.coverage >= _TOUCHED
    wish = order.wish
    facts = {
        "number": order.number,
        "class": wish.name,
        "seed": wish.seed,
        "background": order.ground.name,
        "things": [thing.picture.path.name for thing in order.things],
        "area": round(float(mask.mean()), 4),
        "weather": weather,
    }
    return Made(order.number, _jpeg(scene.image), _jpeg(scene.clean), _png(mask), facts)


def _scene(order: Order) -> tuple[Scene, str | None]:
    wish = order.wish
    rng = np.random.default_rng((wish.seed, order.number, wish.size))
    photo = _background(order.ground, wish.size)
    cutouts = [_cutout(thing, wish.name) for thing in order.things]
    scene = _fair_scene(photo, cutouts, wish.name, wish.size, rng)
    weather = str(rng.choice(list(WEATHER))) if wish.weather and rng.random() > _FAIR else None
    if weather is None:
        return scene, None
    veil = WEATHER[weather](scene.coverage.shape, rng)
    return Scene(veil.over(scene.image), veil.over(scene.clean), scene.coverage), weather


def _fair_scene(photo: Image, cutouts: list[Cutout], name: str, size: int, rng: np.random.Generator) -> Scene:
    """The first try that shows enough of the thing and of the background, or else the last one."""
    for _ in range(_TRIES):
        scene = _try(random_crop(photo, size, rng), cutouts, name, rng)
        if _LEAST <= (scene.coverage >= _TOUCHED).mean() <= _MOST:
            break
    return scene


def _try(clean: Image, cutouts: list[Cutout], name: str, rng: np.random.Generator) -> Scene:
    if name in PASTED:
        image, places = pasted(clean, rng, cutouts)
        return Scene(image, clean, np.asarray(places[name], np.float32))
    if name == "text":
        return Scene(*lettered_pair(clean, rng, book=font_book()))
    tags = [cutout.mask for cutout in cutouts]
    image, coverage = sprayed(clean, rng, book=font_book(), cutouts=tags, tilt=_TILT)
    return Scene(image, clean, coverage)


def _background(ground: Ground, size: int) -> Image:
    """Raises `UnusableError` also when the labels say that it shows what it should not."""
    if ground.labels is not None:
        labels = read_channels(ground.labels)[..., ground.channel]
        if (labels > DISPUTED).mean() > _SHOWN:
            raise UnusableError("“{path}” shows the class itself.", path=ground.picture.path)
    return read_photo(ground.picture, short_side=2 * size)


def _cutout(thing: Thing, name: str) -> Cutout:
    """Raises `UnusableError` when there is nothing whole to cut out."""
    if thing.mask is None:
        pixels = read_channels(thing.picture)
        if pixels.shape[2] != 4:
            raise UnusableError("“{path}” has no transparency.", path=thing.picture.path)
        image, mask = np.ascontiguousarray(pixels[..., 2::-1]), pixels[..., 3] > 127
        if not mask.any():
            raise UnusableError("“{path}” is empty.", path=thing.picture.path)
        box = Box.around(mask)
        return Cutout(name, image[box.slices], mask[box.slices])
    image = read_photo(thing.picture, short_side=_THING_SIDE)
    mask = _mask(thing, image.shape)
    if name not in PASTED and mask.any():
        return Cutout(name, image, mask[Box.around(mask).slices])
    cutout = cut_out(image, mask, name)
    if cutout is None:
        raise UnusableError("“{path}” shows nothing whole that could be cut out.", path=thing.picture.path)
    return cutout


def _mask(thing: Thing, shape: tuple[int, ...]) -> Hole:
    """The mask at the size of its photo."""
    assert thing.mask is not None
    if thing.channel is None:
        known = read_grey(thing.mask) > 127
    else:
        known = read_channels(thing.mask)[..., thing.channel] > DISPUTED
    full = cv2.resize(known.astype(np.float32), (shape[1], shape[0]), interpolation=cv2.INTER_LINEAR)
    return np.asarray(full > 0.5, np.bool_)


def _jpeg(image: Image) -> bytes:
    return _encoded(".jpg", np.ascontiguousarray(image[..., ::-1]), _QUALITY)


def _png(mask: Hole) -> bytes:
    return _encoded(".png", mask.astype(np.uint8) * 255, [cv2.IMWRITE_PNG_BILEVEL, 1])


def _encoded(suffix: str, pixels: npt.NDArray[np.uint8], how: list[int]) -> bytes:
    return bytes(cv2.imencode(suffix, pixels, how)[1])
