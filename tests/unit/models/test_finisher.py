"""The network that finishes fills: untrained it changes nothing, trained nothing outside; doubt hides pixels."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from models.finisher import Finisher, FinisherConfig

CONFIG = FinisherConfig(widths=(8, 8, 8), kernels=(5, 3, 3), residual_blocks=(0, 1, 0), head=8)
DOUBTFUL, UNSURE = 40 / 255, 12 / 255
"""Doubt that makes a pixel a hole; doubt that does not, but lets it change."""


def fill() -> tuple[Tensor, Tensor, Tensor, Tensor]:
    torch.manual_seed(0)
    hole = torch.zeros(2, 1, 32, 48)
    hole[..., 8:24, 10:30] = 1
    return torch.rand(2, 3, 32, 48), torch.rand(2, 3, 32, 48), hole, torch.full((2, 3, 32, 48), UNSURE)


def trained() -> Finisher:
    torch.manual_seed(1)
    network = Finisher(CONFIG)
    nn.init.normal_(network.last.weight, std=0.1)
    return network.eval().requires_grad_(False)


def test_untrained_it_changes_nothing() -> None:
    picture, *rest = fill()
    assert torch.equal(Finisher(CONFIG)(picture, *rest), picture)


def test_trained_it_changes_the_hole_and_nothing_else() -> None:
    picture, coarse, hole, doubt = fill()
    changed = (trained()(picture, coarse, hole, doubt) != picture).any(dim=1, keepdim=True)
    assert not (changed & (hole == 0)).any()
    assert changed[hole == 1].float().mean() > 0.9


def test_what_is_filled_without_doubt_stays_as_it_is() -> None:
    picture, coarse, hole, doubt = fill()
    doubt[..., :30] = 0
    assert torch.equal(trained()(picture, coarse, hole, doubt)[..., :20], picture[..., :20])


def test_folding_changes_nothing() -> None:
    network, arguments = trained(), fill()
    torch.testing.assert_close(network.make_folded()(*arguments), network(*arguments), rtol=1e-4, atol=1e-5)


def test_only_doubtful_pixels_of_the_hole_are_holes_to_it() -> None:
    *_, hole, doubt = fill()
    doubt[:] = 0
    doubt[..., 10:12, 12:14] = DOUBTFUL
    doubt[..., 0, 0] = DOUBTFUL
    valid = trained().compute_valid(hole, doubt)
    assert (valid == 0).sum() == 2 * 4
    assert (valid[..., 10:12, 12:14] == 0).all()


def test_what_stands_at_doubtful_pixels_is_not_seen_from_afar() -> None:
    """Only the head sees it, which reaches four pixels; the encoder works round it."""
    network, (picture, coarse, hole, doubt) = trained(), fill()
    doubt[..., 12:16, 14:18] = DOUBTFUL
    other = picture.clone()
    other[..., 12:16, 14:18] = 1 - other[..., 12:16, 14:18]
    moved = network(other, coarse, hole, doubt) - network(picture, coarse, hole, doubt)
    assert moved[..., 12:16, 14:18].abs().max() > 0
    moved[..., 8:20, 10:22] = 0
    assert moved.abs().max() < 1e-5


def test_it_is_small() -> None:
    assert sum(parameter.numel() for parameter in Finisher().parameters()) < 2_000_000
