"""Renders tiles of the picture in which specks stand out: grey, without all that is coarser. Finds none itself."""

from __future__ import annotations

import numpy as np
from PyQt5.QtGui import QImage

from app.core.document.document import Document
from app.ui.canvas.tiles import render_image
from inpainting.detection.classes import compute_speck_disc
from inpainting.engine.geometry import Box

_SEEN_ROUND = 2
"""Times the disc: what lies so far from a pixel has a say in it."""


def render_speck_view(document: Document, box: Box, level: int) -> QImage:
    """What `box` of the picture looks like after `level` halvings."""
    from inpainting.detection.specks import show_specks

    wide = widen_for_specks(box, document)
    shown = show_specks(document.image[wide.slices], disc=compute_speck_disc(document.extent))
    part = np.ascontiguousarray(shown[box.moved(-wide.x0, -wide.y0).slices])
    return render_image(part, box.moved(-box.x0, -box.y0), level)


def widen_for_specks(box: Box, document: Document) -> Box:
    """The pixels that look different there when those of `box` are others."""
    return box.grown(_SEEN_ROUND * compute_speck_disc(document.extent)).clipped(document.extent)
