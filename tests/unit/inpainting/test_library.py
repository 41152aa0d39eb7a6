"""The library's door."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

import inpainting
from inpainting import detect, inpaint
from inpainting.errors import InvalidRequestError, UnknownMethodError

IMAGE = np.random.default_rng(3).integers(0, 256, (48, 64, 3), np.uint8)


def hole() -> np.ndarray:
    hole = np.zeros((48, 64), bool)
    hole[20:28, 30:40] = True
    return hole


def test_nothing_outside_the_hole_changes() -> None:
    clean = inpaint(IMAGE, hole(), method="telea")

    assert clean.shape == IMAGE.shape
    assert clean.dtype == np.uint8
    assert (clean[~hole()] == IMAGE[~hole()]).all()
    assert (clean[hole()] != IMAGE[hole()]).any()


def test_the_arrays_of_the_caller_stay_theirs() -> None:
    image, mask = IMAGE.copy(), hole()
    clean = inpaint(image, mask, method="telea")
    image[:], mask[:], clean[:] = 0, False, 0


def test_same_arguments_same_bytes() -> None:
    assert (inpaint(IMAGE, hole(), method="patches") == inpaint(IMAGE, hole(), method="patches")).all()


def test_what_cannot_be_worked_on_is_told_in_a_sentence() -> None:
    with pytest.raises(InvalidRequestError, match="8-bit RGB"):
        inpaint(IMAGE.astype(np.float32), hole())  # type: ignore[arg-type]
    with pytest.raises(InvalidRequestError, match="true or false of each pixel, not uint8"):
        inpaint(IMAGE, hole().astype(np.uint8))  # type: ignore[arg-type]
    with pytest.raises(InvalidRequestError, match="same size"):
        inpaint(IMAGE, hole()[1:])
    with pytest.raises(InvalidRequestError, match="Nothing is selected"):
        inpaint(IMAGE, np.zeros((48, 64), bool))
    with pytest.raises(UnknownMethodError):
        inpaint(IMAGE, hole(), method="magic")
    with pytest.raises(InvalidRequestError, match="There is no class"):
        detect(IMAGE, ["unicorn"])
    with pytest.raises(InvalidRequestError, match="8-bit RGB"):
        detect(IMAGE[..., 0])


def test_importing_is_cheap_and_filling_needs_neither_qt_nor_torch() -> None:
    code = (
        "import sys, inpainting\n"
        "assert not {'numpy', 'torch', 'cv2', 'PyQt5'} & set(sys.modules), 'imported at once'\n"
        "import numpy as np\n"
        "hole = np.zeros((32, 32), bool); hole[8:12, 8:12] = True\n"
        "inpainting.inpaint(np.full((32, 32, 3), 9, np.uint8), hole, method='patches')\n"
        "assert not {'torch', 'PyQt5', 'app'} & set(sys.modules), 'imported for nothing'\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_it_has_types() -> None:
    from pathlib import Path

    assert (Path(inpainting.__file__).parent / "py.typed").exists()
