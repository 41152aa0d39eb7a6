"""The methods that the benchmark compares, by name: ours through the engine, and others where they are installed.

Others are measured at their best settings (PyPatchMatch: patches 3, 5 and 7 pixels wide) and never used to fill.
Sources: scikit-image's biharmonic inpainting
(Damelin and Hoang 2018); PyPatchMatch (Barnes et al. 2009); G'MIC's patch-based inpainting, a program of its own.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Callable
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from inpainting.engine.inpaint import inpaint
from inpainting.engine.request import Hole, Image, InpaintRequest
from inpainting.methods import create_filler, list_method_names
from inpainting.training.quality.validation import Fill


def list_baselines() -> list[str]:
    """Every baseline that can be run here: our methods first."""
    return [*list_method_names(), *(name for name, (is_installed, _) in _OTHERS.items() if is_installed())]


def list_installed_peers() -> dict[str, Fill]:
    """Name → fill of those of others that can be imported and take seconds rather than minutes."""
    return {"patchmatch-5": partial(_fill_by_patchmatch, 5)} if find_spec("patchmatch") else {}


def load(name: str, *, device: str) -> Fill:
    """The fill of a baseline, ready to work; raises `UnknownMethodError` for a name that nobody has."""
    if name in _OTHERS:
        return _OTHERS[name][1]
    filler = create_filler(name, device=device)

    def fill(image: Image, hole: Hole) -> Image:
        return inpaint(InpaintRequest(image, hole), filler).apply_to(image)

    return fill


def _fill_by_patchmatch(side: int, image: Image, hole: Hole) -> Image:
    mask = hole[..., None].astype(np.uint8)
    filled = import_module("patchmatch").inpaint(np.ascontiguousarray(image), mask, patch_size=side)
    return np.asarray(filled, np.uint8)


def _fill_biharmonically(image: Image, hole: Hole) -> Image:
    restore = import_module("skimage.restoration").inpaint_biharmonic
    filled = restore(image / 255.0, hole, channel_axis=-1, split_into_regions=True)
    return np.asarray((filled * 255 + 0.5).clip(0, 255), np.uint8)


def _fill_by_gmic(image: Image, hole: Hole) -> Image:
    with tempfile.TemporaryDirectory(prefix="cleanplate-") as folder:
        files = [str(Path(folder) / name) for name in ("image.png", "mask.png", "filled.png")]
        cv2.imwrite(files[0], image[..., ::-1])
        cv2.imwrite(files[1], hole.astype(np.uint8) * 255)
        commands = [files[0], files[1], "inpaint[0]", "[1]", "keep[0]", "output", files[2]]
        subprocess.run(["gmic", *commands], check=True, capture_output=True)
        return np.asarray(cv2.cvtColor(np.asarray(cv2.imread(files[2])), cv2.COLOR_BGR2RGB), np.uint8)


_OTHERS: Final[dict[str, tuple[Callable[[], bool], Fill]]] = {
    **{
        f"patchmatch-{side}": (lambda: find_spec("patchmatch") is not None, partial(_fill_by_patchmatch, side))
        for side in (3, 5, 7)
    },
    "biharmonic": (lambda: find_spec("skimage") is not None, _fill_biharmonically),
    "gmic": (lambda: shutil.which("gmic") is not None, _fill_by_gmic),
}
