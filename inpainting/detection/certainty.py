"""How often what looks this likely is right, as measured on pictures never seen: raw scores become certainties.

And what follows from it: what is ticked from the start. Not here: the measuring itself (see `training.detector`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from inpainting.detection.classes import SOLID
from inpainting.detection.instance import SHADOW, Instance
from inpainting.engine.geometry import Extent

Curves = Mapping[str, Sequence[Sequence[float]]]
"""Class → points (raw score, how often right), rising; between them runs a straight line."""

SURE: Final = 0.75
"""What is at least this certain is ticked from the start."""
_SUBJECT_SHARE: Final = 0.12
"""Of the picture: smaller things are not what it was taken of."""
_ALIKE: Final = 0.6
"""Things at least this large beside the largest are as much the subject as that one."""
_MIDDLE: Final = 0.25
"""A subject's middle is no nearer to the sides of the picture than this share of it."""


def estimate_certainty(instance: Instance, curves: Curves) -> Instance:
    """The instance with its raw score made a certainty; unchanged without a curve for its class."""
    points = curves.get(instance.label)
    if not points:
        return instance
    raw, right = zip(*points, strict=True)
    return replace(instance, score=round(float(np.interp(instance.score, raw, right)), 3))


def find_subjects(instances: Sequence[Instance], extent: Extent) -> list[Instance]:
    """What the picture was taken of: the largest people, vehicles and animals near its middle, if they are large."""
    whole = extent.width * extent.height
    large = [one for one in instances if one.label in SOLID and one.area >= _SUBJECT_SHARE * whole]
    middle = [one for one in large if _is_in_the_middle(one, extent)]
    most = max((one.area for one in middle), default=0)
    return [one for one in middle if one.area >= _ALIKE * most]


def choose_ticked(instances: Sequence[Instance], extent: Extent, *, spare_subject: bool = True) -> list[bool]:
    """Which of the instances are to go unless the person says otherwise: the sure ones but for the subject."""
    spared = {id(one) for one in find_subjects(instances, extent)} if spare_subject else set()
    return [one.label != SHADOW and one.score >= SURE and id(one) not in spared for one in instances]


def _is_in_the_middle(instance: Instance, extent: Extent) -> bool:
    place = (instance.box.x0 + instance.box.x1) / 2 / extent.width
    return _MIDDLE <= place <= 1 - _MIDDLE
