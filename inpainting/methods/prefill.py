"""What is filled before patches are searched: the parts of a hole and the image with them. A value, no more."""

from __future__ import annotations

from dataclasses import dataclass

from inpainting.engine.request import Hole, Image


@dataclass(frozen=True, eq=False)
class Prefill:
    """`part` (H×W bool) of a hole was filled in `image` (H×W×3 uint8)."""

    part: Hole
    image: Image
