"""What draws the eye from what a picture was taken of: people behind it, wires, specks, writing at the edge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from inpainting.detection.certainty import SURE, find_subjects
from inpainting.detection.classes import SPECK, WIRE
from inpainting.detection.instance import BARRIER_REACH, Instance, make_hole, subtract
from inpainting.engine.geometry import Extent

DISTRACTIONS: Final = "distractions"
"""The word that stands for all of them."""
DISTRACTING: Final = ("person", "text", WIRE, SPECK)
"""The classes that may distract."""

_BEHIND: Final = 0.35
"""People at most this large beside the subject are in the background."""
_EDGE: Final = 0.12
"""Writing whose middle is nearer to a side of the picture than this share of that way is at the edge."""


def list_distractions(found: Sequence[Instance], extent: Extent) -> list[Instance]:
    """What may distract, and the subject, of which nothing else takes any part; writing that is no distraction goes."""
    subjects = find_subjects(found, extent)
    others = [one for one in found if one not in subjects and (one.label != "text" or _is_at_edge(one, extent))]
    return [*subjects, *_spare(others, subjects, extent)]


def choose_distracting(found: Sequence[Instance], extent: Extent) -> list[bool]:
    """Which of them are to go unless the person says otherwise."""
    subjects = find_subjects(found, extent)
    most = max((one.area for one in subjects), default=0)
    return [
        one.label in DISTRACTING
        and one.score >= SURE
        and one not in subjects
        and not (one.label == "person" and subjects and one.area > _BEHIND * most)
        for one in found
    ]


def _is_at_edge(instance: Instance, extent: Extent) -> bool:
    box = instance.box
    across, down = (box.x0 + box.x1) / 2 / extent.width, (box.y0 + box.y1) / 2 / extent.height
    return min(across, 1 - across, down, 1 - down) < _EDGE


def _spare(others: Sequence[Instance], subjects: Sequence[Instance], extent: Extent) -> Iterator[Instance]:
    """The others without what the subjects have of them; nor do they grow over these."""
    taken = make_hole(subjects, extent)
    for one in others:
        left = subtract(one, one.box, taken[one.box.slices])
        if left is not None and 2 * left.area > one.area:
            barrier = taken[left.box.grown(BARRIER_REACH).clipped(extent).slices]
            yield replace(left, barrier=barrier.copy()) if barrier.any() else one
