"""The smooth interpolation: known pixels stay, holes take what surrounds them."""

from __future__ import annotations

import torch

from models.propagation import NEIGHBOURS, propagate


def test_known_pixels_stay_and_holes_stay_within_their_surroundings() -> None:
    torch.manual_seed(0)
    image = torch.rand(2, 3, 64, 96)
    valid = torch.ones(2, 1, 64, 96)
    valid[0, :, 10:40, 20:70] = 0
    valid[1, :, :, 5:60] = 0
    filled = propagate(image, valid, {})
    known = valid.bool().expand_as(image)
    torch.testing.assert_close(filled[known], image[known])
    assert filled.min() >= image.min()
    assert filled.max() <= image.max()


def test_a_ramp_is_continued_through_the_hole() -> None:
    ramp = torch.linspace(0, 1, 128).expand(1, 1, 128, 128)
    valid = torch.ones(1, 1, 128, 128)
    valid[..., 40:90, 40:90] = 0
    assert (propagate(ramp, valid, {}) - ramp).abs().max() < 0.06


def test_what_lies_in_the_hole_does_not_matter() -> None:
    image = torch.rand(1, 3, 32, 32)
    valid = (torch.rand(1, 1, 32, 32) > 0.5).float()
    other = torch.where(valid.bool(), image, 9.0)
    assert torch.equal(propagate(image, valid, {}), propagate(other, valid, {}))


def test_nothing_known_gives_zero_and_one_pixel_is_spread_everywhere() -> None:
    image, valid = torch.full((1, 3, 33, 7), 0.3), torch.zeros(1, 1, 33, 7)
    assert propagate(image, valid, {}).abs().max() == 0
    valid[..., 4, 4] = 1
    torch.testing.assert_close(propagate(image, valid, {}), image, rtol=1e-4, atol=1e-4)


def test_edges_are_carried_into_the_hole() -> None:
    """Half of the square hole lies beside black, half beside white: neither fades to grey where it touches its side."""
    image = torch.zeros(1, 1, 64, 64)
    image[..., 32:] = 1
    valid = torch.ones(1, 1, 64, 64)
    valid[..., 16:48, 16:48] = 0
    filled = propagate(image, valid, {})[0, 0]
    assert (filled[30:34, 18:22] < 0.1).all()
    assert (filled[30:34, 42:46] > 0.9).all()


def test_affinities_say_where_colours_come_from() -> None:
    """Looking to the left only, a stripe takes the colour at its left; looking to the right only, that at its right."""
    image = torch.zeros(1, 1, 64, 64)
    image[..., 40:] = 1
    valid = torch.ones(1, 1, 64, 64)
    valid[..., 24:40] = 0
    for neighbour, colour in (((1, 0), 0.0), ((1, 2), 1.0)):
        affinities = {}
        for level in range(6):
            logits = torch.zeros(1, 8, 64 >> level, 64 >> level)
            logits[:, NEIGHBOURS.index(neighbour)] = 50
            affinities[level] = logits
        filled = propagate(image, valid, affinities)
        torch.testing.assert_close(filled[..., 24:40], torch.full((1, 1, 64, 16), colour), atol=0.02, rtol=0)


def test_affinities_learn() -> None:
    image, valid = torch.rand(1, 3, 64, 64), torch.ones(1, 1, 64, 64)
    valid[..., 10:50, 10:50] = 0
    affinities = {level: torch.zeros(1, 8, 64 >> level, 64 >> level, requires_grad=True) for level in (1, 2, 3)}
    propagate(image, valid, affinities).square().sum().backward()
    for logits in affinities.values():
        assert logits.grad is not None
        assert logits.grad.abs().max() > 0
        assert logits.grad.isfinite().all()
