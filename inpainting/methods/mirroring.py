"""Puts the mirror image of a picture beside it, so that patches may be copied turned left to right."""

from __future__ import annotations

import numpy as np

from inpainting.methods.texture.pyramid import Size


def add_mirrored(size: Size) -> Size:
    """Twice as wide: at the right what is seen in a mirror, where nothing is hole and only the known may be used."""
    image = np.concatenate([size.image, size.image[:, ::-1]], axis=1)
    hole = np.concatenate([size.hole, np.zeros_like(size.hole)], axis=1)
    unusable = size.hole | size.excluded
    return Size(image, hole, np.concatenate([size.excluded, unusable[:, ::-1]], axis=1))


def take_left(size: Size) -> Size:
    """The picture itself, at this or a smaller size, of one with its mirror image beside it."""
    left = np.s_[:, : (size.hole.shape[1] + 1) // 2]
    return Size(size.image[left], size.hole[left], size.excluded[left])
