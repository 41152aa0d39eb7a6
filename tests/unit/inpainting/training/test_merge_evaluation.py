"""The places of `evaluate merge` have a truth that their photos agree with."""

from __future__ import annotations

import cv2
import numpy as np

from inpainting.engine.request import Image
from inpainting.training.merge_evaluation import make_place


def scene() -> Image:
    noise = np.random.default_rng(1).integers(0, 256, (180, 240, 3), np.uint8)
    return np.asarray(cv2.GaussianBlur(noise, (0, 0), 2), np.uint8)


def test_the_reference_is_the_truth_but_for_noise_and_the_person() -> None:
    person = np.full((60, 30, 3), (250, 0, 250), np.uint8), np.ones((60, 30), bool)

    place = make_place(scene(), person, 3, seed=2)

    assert len(place.photos) == 3
    assert {photo.shape for photo in place.photos} == {place.truth.shape}
    off = np.abs(place.photos[0].astype(int) - place.truth).max(axis=2)
    assert off[~place.covered].mean() < 4
    assert off[place.covered].mean() > 60
    assert 0.02 < place.covered.mean() < 0.5
    assert (make_place(scene(), person, 3, seed=2).photos[2] == place.photos[2]).all()


def test_every_other_photo_is_taken_from_elsewhere() -> None:
    nobody = np.zeros((60, 30, 3), np.uint8), np.zeros((60, 30), bool)
    place = make_place(scene(), nobody, 3, seed=5)
    assert all(np.abs(photo.astype(int) - place.photos[0]).mean() > 5 for photo in place.photos[1:])
