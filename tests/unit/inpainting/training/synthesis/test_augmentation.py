"""Specks go, edges and strokes stay."""

from __future__ import annotations

import numpy as np

from inpainting.training.synthesis.augmentation import remove_specks


def test_specks_go_and_strokes_and_edges_stay() -> None:
    clean = np.full((60, 80, 3), 140, np.uint8)
    clean[:, 40:] = 60
    clean[20:26, 5:35] = (200, 30, 40)
    specked = clean.copy()
    specked[5, 10] = specked[45, 20] = 250
    specked[50, 60] = 0
    changed = (remove_specks(specked) != clean).any(axis=2)
    assert not changed[[5, 45, 50], [10, 20, 60]].any()
    assert changed.sum() <= 12  # three at each corner of the stroke


def test_a_picture_without_specks_stays_as_it_is() -> None:
    noisy = np.random.default_rng(0).integers(110, 140, (60, 80, 3), dtype=np.uint8)
    assert np.array_equal(remove_specks(noisy), noisy)
