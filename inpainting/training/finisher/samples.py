"""What the finisher learns from: crops of the engine's fills round a pixel of the hole, turned and mirrored."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.utils.data import Dataset

from inpainting.training.finisher.fills import read_fill

Sample = tuple[Tensor, Tensor, Tensor, Tensor, Tensor]


class FillSamples(Dataset[Sample]):
    """Sample `i`: truth, fill and coarse fill 3×S×S, hole 1×S×S (1 = filled), doubt 3×S×S, all uint8.

    The same fills, seed and number give the same sample in any process.
    """

    def __init__(self, paths: Sequence[Path], *, size: int, seed: int) -> None:
        self.paths = paths
        self.size = size
        self.seed = seed

    def __getitem__(self, index: int) -> Sample:
        rng = np.random.default_rng((self.seed, index))
        filled = read_fill(self.paths[int(rng.integers(len(self.paths)))])
        y, x = _choose_corner(filled.hole, self.size, rng)
        turns, mirrored = int(rng.integers(4)), bool(rng.integers(2))

        def cut(picture: npt.NDArray[np.generic]) -> Tensor:
            crop = np.rot90(picture[y : y + self.size, x : x + self.size], turns)
            crop = crop[:, ::-1] if mirrored else crop
            return torch.from_numpy(np.ascontiguousarray(crop.transpose(2, 0, 1)))

        hole = filled.hole[..., None].astype(np.uint8)
        return cut(filled.truth), cut(filled.fill), cut(filled.coarse), cut(hole), cut(filled.doubt)


def _choose_corner(hole: npt.NDArray[np.bool_], size: int, rng: np.random.Generator) -> tuple[int, int]:
    """Where a crop begins that has some pixel of the hole about its middle."""
    places = np.argwhere(hole)
    place = places[rng.integers(len(places))] - size // 2 + rng.integers(-size // 4, size // 4 + 1, 2)
    y, x = np.clip(place, 0, np.array(hole.shape) - size)
    return int(y), int(x)
