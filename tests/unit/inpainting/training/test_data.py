"""Data folders: what is read from them, and samples that depend on their number alone."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from inpainting.training import data
from inpainting.training.synthesis import holes


def test_manifest_splits_photos_and_masks(data_folder: Path) -> None:
    items = data.list_items(data_folder)
    assert len(data.load_photos(items, "train")) == 5
    assert len(data.load_photos(items, "val")) == 2
    (shape,) = data.load_shapes(items, "train")
    assert shape.shape == (30, 30)
    assert shape.all()


def test_plain_folder_is_split_by_name(tmp_path: Path) -> None:
    for number in range(60):
        (tmp_path / f"{number}.jpg").touch()
    splits = [item.split for item in data.list_items(tmp_path)]
    assert splits.count("val") == 3


def test_empty_folder_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(data.DataError, match="no pictures"):
        data.list_items(tmp_path)


def test_unreadable_pictures_are_left_out(data_folder: Path) -> None:
    (data_folder / "1.png").write_bytes(b"no picture")
    assert len(data.load_photos(data.list_items(data_folder), "train")) == 4


def test_flat_artwork_is_told_from_texture(photos: list[np.ndarray]) -> None:
    drawing = np.full((80, 80, 3), 250, np.uint8)
    cv2.circle(drawing, (40, 40), 20, (10, 10, 200), -1)
    assert data.is_flat(drawing)
    assert not data.is_flat(photos[0])


def test_sample_depends_on_seed_and_number_alone(photos: list[np.ndarray]) -> None:
    one, two = (data.HoleSamples(photos, holes.make_training_mixture([]), size=48, seed=9) for _ in range(2))
    _ = one[3]
    assert all(torch.equal(a, b) for a, b in zip(one[17], two[17], strict=True))
    assert not torch.equal(one[17][0], one[18][0])
    image, valid = one[17]
    assert image.shape == (3, 48, 48)
    assert set(valid.unique().tolist()) == {0, 1}
