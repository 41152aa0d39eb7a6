"""Compiles the loops of the texture engine, so that the first removal need not; a moment where that was done before.

python -m inpainting.methods.texture.warming
"""

from __future__ import annotations

import numpy as np

from inpainting.methods.texture.joining import join
from inpainting.methods.texture.pyramid import Size
from inpainting.methods.texture.search import find_sources
from inpainting.methods.texture.workers import Workers


def compile_loops() -> None:
    """Fills one small hole, at two sizes, with every loop."""
    image = np.random.default_rng(0).integers(0, 256, (48, 48, 3), dtype=np.uint8)
    hole = np.zeros((48, 48), np.bool_)
    hole[20:28, 20:28] = True
    offsets = np.array([[8, 0]])
    found = find_sources(
        Size(image, hole, hole), lambda size: size.image, lambda _: offsets, halvings=1, workers=Workers(None)
    )
    if found is not None:
        join(found, Workers(None))


if __name__ == "__main__":
    compile_loops()
