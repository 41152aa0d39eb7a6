"""The smooth interpolation: known pixels stay, holes take what surrounds them."""

from __future__ import annotations

import torch

from models.harmonic import harmonic_fill


def test_known_pixels_stay_and_holes_stay_within_their_surroundings() -> None:
    torch.manual_seed(0)
    image = torch.rand(2, 3, 64, 96)
    valid = torch.ones(2, 1, 64, 96)
    valid[0, :, 10:40, 20:70] = 0
    valid[1, :, :, 5:60] = 0
    filled = harmonic_fill(image, valid)
    known = valid.bool().expand_as(image)
    torch.testing.assert_close(filled[known], image[known])
    assert filled.min() >= image.min()
    assert filled.max() <= image.max()


def test_a_ramp_is_continued_through_the_hole() -> None:
    ramp = torch.linspace(0, 1, 128).expand(1, 1, 128, 128)
    valid = torch.ones(1, 1, 128, 128)
    valid[..., 40:90, 40:90] = 0
    assert (harmonic_fill(ramp, valid) - ramp).abs().max() < 0.06


def test_what_lies_in_the_hole_does_not_matter() -> None:
    image = torch.rand(1, 3, 32, 32)
    valid = (torch.rand(1, 1, 32, 32) > 0.5).float()
    other = torch.where(valid.bool(), image, 9.0)
    assert torch.equal(harmonic_fill(image, valid), harmonic_fill(other, valid))


def test_nothing_known_gives_zero_and_one_pixel_is_spread_everywhere() -> None:
    image, valid = torch.full((1, 3, 33, 7), 0.3), torch.zeros(1, 1, 33, 7)
    assert harmonic_fill(image, valid).abs().max() == 0
    valid[..., 4, 4] = 1
    torch.testing.assert_close(harmonic_fill(image, valid), image, rtol=1e-4, atol=1e-4)
