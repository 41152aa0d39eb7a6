"""Makes one pair from the files of its spec: the background, something on it, the mask of that. Writes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.request import Hole, Image
from inpainting.training.synthesis.crops import crop_randomly
from inpainting.training.synthesis.fonts import load_font_book
from inpainting.training.synthesis.graffiti import spray_graffiti
from inpainting.training.synthesis.layers import Coverage
from inpainting.training.synthesis.lettering import make_lettered_pair
from inpainting.training.synthesis.pairs.cutting import find_labelled, read_cutout
from inpainting.training.synthesis.pairs.files import UnusableError, read_photo
from inpainting.training.synthesis.pairs.specs import PASTED, Ground, PairSpec
from inpainting.training.synthesis.pasting import Cutout
from inpainting.training.synthesis.perspective_paste import paste_in_perspective
from inpainting.training.synthesis.weather import WEATHER
from models.sentences import Sentence

_LEAST, _MOST = 0.004, 0.7
"""Shares of the picture that the mask must and may cover."""
_TRIES: Final = 20
_TOUCHED: Final = 0.03
_SEEN: Final = 6
"""A pixel covered by less than half belongs to the mask from this coverage on, if it differs by so many levels."""
_CLEAR: Final = 26
"""Levels by which half of the mask must differ, lest nobody could see the thing."""
_SHOWN: Final = 0.002
"""Share of a background that may be labelled as the class; more, and it is not one without it."""
_FAIR: Final = 0.3
"""How often there is no weather although there may be."""
_TILT: Final = 0.15
_QUALITY: Final = [cv2.IMWRITE_JPEG_QUALITY, 95]


@dataclass(frozen=True)
class Scene:
    """A pair as arrays: picture and clean background (S×S×3 uint8), how far the thing covers each pixel (S×S)."""

    image: Image
    clean: Image
    coverage: Coverage

    @property
    def mask(self) -> Hole:
        """Where the thing is: covered by half, or visibly touched by it. Its shadow is no part of it."""
        return np.asarray((self.coverage >= 0.5) | ((self.coverage >= _TOUCHED) & (self.changes >= _SEEN)), np.bool_)

    @property
    def changes(self) -> npt.NDArray[np.uint8]:
        """The largest difference of any channel, S×S."""
        return np.asarray(cv2.absdiff(self.image, self.clean).max(axis=2), np.uint8)

    def is_fair(self) -> bool:
        """Whether the thing is there, to be seen, and not all there is."""
        mask = self.mask
        return bool(_LEAST <= mask.mean() <= _MOST and np.median(self.changes[mask]) >= _CLEAR)


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


def make(spec: PairSpec) -> Made | Useless:
    """The pair, which depends on nothing but the spec and the fonts of the machine, or which file is of no use."""
    pair_settings = spec.pair_settings
    rng = np.random.default_rng((pair_settings.seed, spec.number, pair_settings.size))
    try:
        photo = _read_background(spec.ground, pair_settings.size)
        cutouts = [read_cutout(cutout_source, pair_settings.name) for cutout_source in spec.things]
    except UnusableError as error:
        return Useless(error.path, error.sentence)
    scene = _make_fair_scene(photo, cutouts, pair_settings.name, pair_settings.size, rng)
    weather = str(rng.choice(list(WEATHER))) if pair_settings.weather and rng.random() > _FAIR else None
    mask, image, clean = scene.mask, scene.image, scene.clean
    if weather is not None:
        layer = WEATHER[weather](mask.shape, rng)
        image, clean = layer.lay_over(image), layer.lay_over(clean)
    return Made(
        spec.number, _encode_jpeg(image), _encode_jpeg(clean), _encode_png(mask), _list_facts(spec, mask, weather)
    )


def _list_facts(spec: PairSpec, mask: Hole, weather: str | None) -> dict[str, Any]:
    return {
        "number": spec.number,
        "class": spec.pair_settings.name,
        "seed": spec.pair_settings.seed,
        "background": spec.ground.name,
        "things": [cutout_source.picture.path.name for cutout_source in spec.things],
        "area": round(float(mask.mean()), 4),
        "weather": weather,
    }


def _make_fair_scene(photo: Image, cutouts: list[Cutout], name: str, size: int, rng: np.random.Generator) -> Scene:
    """The first try that is fair, or else the last one."""
    for _ in range(_TRIES):
        scene = _try(crop_randomly(photo, size, rng), cutouts, name, rng)
        if scene.is_fair():
            break
    return scene


def _try(clean: Image, cutouts: list[Cutout], name: str, rng: np.random.Generator) -> Scene:
    if name in PASTED:
        image, coverage = paste_in_perspective(clean, rng, cutouts)
        return Scene(image, clean, coverage)
    if name == "text":
        return Scene(*make_lettered_pair(clean, rng, book=load_font_book()))
    tags = [cutout.mask for cutout in cutouts]
    image, coverage = spray_graffiti(clean, rng, book=load_font_book(), cutouts=tags, tilt=_TILT)
    return Scene(image, clean, coverage)


def _read_background(ground: Ground, size: int) -> Image:
    """Raises `UnusableError` also when the labels say that it shows what it should not."""
    if ground.labels is not None and find_labelled(ground.labels, ground.channel).mean() > _SHOWN:
        raise UnusableError("“{path}” shows the class itself.", path=ground.picture.path)
    return read_photo(ground.picture, short_side=2 * size)


def _encode_jpeg(image: Image) -> bytes:
    return _encode(".jpg", np.ascontiguousarray(image[..., ::-1]), _QUALITY)


def _encode_png(mask: Hole) -> bytes:
    return _encode(".png", mask.astype(np.uint8) * 255, [cv2.IMWRITE_PNG_BILEVEL, 1])


def _encode(suffix: str, pixels: npt.NDArray[np.uint8], how: list[int]) -> bytes:
    return bytes(cv2.imencode(suffix, pixels, how)[1])
