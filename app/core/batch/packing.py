"""Instances made small enough to keep those of a thousand photos: the mask's bits, compressed. Finds nothing."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from inpainting.detection.instance import Instance
from inpainting.engine.bits import deflate_hole, inflate_hole
from inpainting.engine.geometry import Box


@dataclass(frozen=True, slots=True)
class PackedInstance:
    """An instance whose mask is `bits`: eight pixels a byte, row after row of its box, deflated."""

    label: str
    score: float
    box: Box
    bits: bytes

    @property
    def digest(self) -> str:
        """The same for the same pixels of the same class."""
        return sha256(f"{self.label} {self.box}".encode() + self.bits).hexdigest()[:16]


def pack_instance(instance: Instance) -> PackedInstance:
    """The instance in a few kilobytes at most."""
    return PackedInstance(instance.label, instance.score, instance.box, deflate_hole(instance.hole))


def unpack_instance(small: PackedInstance) -> Instance:
    """The instance as it was, to the bit."""
    box = small.box
    return Instance(small.label, small.score, box, inflate_hole(small.bits, (box.height, box.width)))
