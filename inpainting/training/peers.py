"""Fill methods of others, to measure beside ours where they are installed (extras `bench`); never used to fill."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec

import numpy as np

from inpainting.request import Hole, Image
from inpainting.training.validation import Fill


def installed_peers() -> dict[str, Fill]:
    """Name → fill, for each peer that can be imported."""
    return {"patchmatch": _patchmatch} if find_spec("patchmatch") else {}


def _patchmatch(image: Image, hole: Hole) -> Image:
    """PyPatchMatch with its own defaults."""
    return np.asarray(
        import_module("patchmatch").inpaint(np.ascontiguousarray(image), hole[..., None].astype(np.uint8)), np.uint8
    )
