"""Where a fill of the texture engine is doubtful: what was copied does not go with what came to lie beside it.

Looks at nothing but the fill and where each of its pixels comes from. What is done about it: `models.finisher`.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import numpy.typing as npt

from inpainting.engine.request import Image
from inpainting.methods.texture.kernels import REACH
from inpainting.methods.texture.search import Sources
from inpainting.runtime.compiling import compile_lazily

NEAR: Final = 1
"""Pixels from the centre to the edge of the small patch that is compared; of the large one it is `REACH`."""

Doubt = npt.NDArray[np.uint8]


def measure_doubt(filled: Image, sources: Sources) -> Doubt:
    """How unlike a filled picture is to what it was copied from, round each pixel; H×W×3, all 0 outside the hole.

    filled: H×W×3 uint8, of the size that has the sources. The first two are root mean squares over 3×3 and 7×7 pixels
    in grey levels, the third is 255 at joints: where a neighbour is copied from elsewhere or is not copied at all.
    """
    level = sources.level
    colours = np.pad(filled, ((REACH, REACH), (REACH, REACH), (0, 0))).reshape(-1, 3)
    found = np.zeros((len(level.pixels), 3), np.float32)
    _compare(colours, level.states, level.stride, sources.origins, level.pixels, found)
    doubt = np.zeros_like(filled)
    doubt[level.locate_pixels(level.pixels)] = np.minimum(np.rint(found), 255)
    return doubt


@compile_lazily
def _compare(colours: Any, states: Any, stride: int, origins: Any, pixels: Any, found: Any) -> None:
    for number in range(len(pixels)):
        pixel = pixels[number]
        source = origins[pixel]
        for size in range(2):
            reach = REACH if size else NEAR
            total, count = 0, 0
            for down in range(-reach, reach + 1):
                for across in range(-reach, reach + 1):
                    away = down * stride + across
                    if states[pixel + away] == 0 or states[source + away] != 1:
                        continue
                    count += 3
                    for channel in range(3):
                        apart = np.int32(colours[pixel + away, channel]) - np.int32(colours[source + away, channel])
                        total += int(apart * apart)
            found[number, size] = np.sqrt(total / max(count, 1))
        for step in (-stride, -1, 1, stride):
            if states[pixel + step] != 0 and origins[pixel + step] != source + step:
                found[number, 2] = 255
