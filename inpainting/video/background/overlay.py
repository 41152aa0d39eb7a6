"""What shines through writing that is not opaque: how strong it is, in which colour, and the picture without it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from inpainting.engine.request import Hole
from inpainting.video.background.blending import Map
from inpainting.video.io.frames import Layout, Planes, shrink_values

_CHANGED: Final = 10.0
"""8-bit levels by which writing has changed a pixel for certain."""
_FEWEST: Final = 60
"""Pixels that tell its strength."""
_APART: Final = 12.0
"""8-bit levels between two pixels of the background by which it can be told how much of it shines through."""
_TRIES: Final = 300
_FITS: Final = 3.5
"""8-bit levels from what is expected within which a pixel is of the same strength."""
_AGREEING: Final = 0.3
"""Share of what is changed that must be of one strength."""
_WEAKEST, _STRONGEST = 0.1, 0.88
"""More opaque writing hides too much of the picture; weaker one is none."""
_MOSTLY: Final = 0.6
"""Share of a sample of chroma that must lie in it."""
_SOFT: Final = 1.0
_NEARER: Final = 0.9
"""Shares of how far the frame is from a guess of what is there, within which it must lie once writing is undone."""
_LEAST_NOISE: Final = 2.0
"""8-bit levels by which compression alone changes frames."""
_GOOD_GUESS: Final = 16.0
"""How far a good guess is off, in squares of 8-bit levels …"""
_AROUND: Final = 1.5
"""… and over how many pixels it is told whether it is worse."""
_TRUSTED: Final = 0.6
"""Share of a pixel's trust from which the plate shows what is behind it."""


@dataclass(frozen=True)
class Overlay:
    """Writing of one strength (0..1) and colour, in samples of each plane."""

    strength: float
    colour: tuple[float, ...]

    def undo(
        self, here: Planes, guess: Sequence[Map], layout: Layout, noise: float = 0.0
    ) -> tuple[tuple[Map, ...], Map]:
        """The planes as they were before it was laid over them, and how much (0..1) they count beside a `guess`.

        They do where they bring the frame nearer to that. Their noise, that of the frame (8-bit levels) and more the
        more opaque the writing was, is weighed against how far they are from the guess all around.
        """
        scale = float(1 << (layout.bits - 8))
        planes = tuple(
            (plane.astype(np.float32) - self.strength * np.float32(colour)) / np.float32(1 - self.strength)
            for plane, colour in zip(here, self.colour, strict=True)
        )
        before, after = (np.abs(plane.astype(np.float32) - guess[0]) / scale for plane in (here[0], planes[0]))
        there = (_blur(before, _SOFT) > _CHANGED) & (_blur(after, _SOFT) < _NEARER * _blur(before, _SOFT))
        of_undone = (max(noise, _LEAST_NOISE) / (1 - self.strength)) ** 2
        nearer = (after < before).astype(np.float32)
        off = _blur(nearer * after**2, _AROUND) / np.maximum(_blur(nearer, _AROUND), 1e-3)
        of_guess = _GOOD_GUESS + np.maximum(off - of_undone, 0)
        return planes, np.asarray(there * of_guess / (of_guess + of_undone), np.float32)


def estimate_overlay(
    frames: Sequence[Planes], backgrounds: Sequence[Sequence[Map]], trusts: Sequence[Map], hole: Hole, layout: Layout
) -> Overlay | None:
    """What is laid over the same hole of several frames, by their backgrounds where these are to be trusted.

    None when nothing of one strength is, or nothing shines through it.
    """
    weight = np.stack([(trust > _TRUSTED) & hole for trust in trusts]).astype(np.float32)
    over, under = (
        [_average([planes[number] for planes in many], weight, layout, number) for number in range(3)]
        for many in (frames, backgrounds)
    )
    changed = (weight.sum(axis=0) > 0) & (np.abs(over[0] - under[0]) > _CHANGED)
    fitted = _fit(under[0][changed], over[0][changed])
    if fitted is None:
        return None
    strength, luma = fitted
    there = changed & (np.abs(over[0] - (1 - strength) * under[0] - strength * luma) < _FITS)
    colours = [luma]
    for number in (1, 2):
        laid = (over[number] - (1 - strength) * under[number]) / strength
        place = shrink_values(there.astype(np.float32), layout.get_steps(number)) > _MOSTLY
        if not place.any():
            return None
        colours.append(float(np.median(laid[place])))
    return Overlay(strength, tuple(colour * (1 << (layout.bits - 8)) for colour in colours))


def _blur(values: Map, reach: float) -> Map:
    return np.asarray(cv2.GaussianBlur(values, (0, 0), reach), np.float32)


def _average(planes: Sequence[Map], weight: Map, layout: Layout, number: int) -> Map:
    """The mean of a plane over frames, in 8-bit levels, as far as each counts."""
    parts = [shrink_values(one, layout.get_steps(number)) for one in weight]
    total = sum(plane.astype(np.float32) * part for plane, part in zip(planes, parts, strict=True))
    return np.asarray(total / np.maximum(sum(parts), 1e-3) / (1 << (layout.bits - 8)), np.float32)


def _fit(under: Map, over: Map) -> tuple[float, float] | None:
    """The strength and the luma of writing by which most of `under` becomes `over`; None when that is too little."""
    if len(under) < _FEWEST:
        return None
    random = np.random.default_rng(0)
    one, other = random.integers(0, len(under), (2, _TRIES))
    apart = np.abs(under[one] - under[other]) > _APART
    one, other = one[apart], other[apart]
    if not len(one):
        return None
    through = (over[one] - over[other]) / (under[one] - under[other])
    good = (through > 1 - _STRONGEST) & (through < 1 - _WEAKEST)
    through, ground = through[good], (over[one] - through * under[one])[good]
    if not len(through):
        return None
    away = np.abs(over[None] - through[:, None] * under[None] - ground[:, None]) < _FITS
    best = int(away.sum(axis=1).argmax())
    inside = away[best]
    if inside.mean() < _AGREEING or np.ptp(under[inside]) < 2 * _APART:
        return None
    slope, base = np.polyfit(under[inside], over[inside], 1)
    if not 1 - _STRONGEST < slope < 1 - _WEAKEST:
        return None
    return float(1 - slope), float(base / (1 - slope))
