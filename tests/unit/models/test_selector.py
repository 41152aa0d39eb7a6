"""The selector network: shapes, folding, size, and that the prompt matters."""

from __future__ import annotations

import torch
from torch import Tensor

from models.selector import PROMPT_CHANNELS, Selector, SelectorConfig

CONFIG = SelectorConfig(features=(10, 8, 6), width=12)


def features() -> list[Tensor]:
    return [torch.rand(2, channels, 64 // stride, 96 // stride) for channels, stride in ((10, 16), (8, 8), (6, 4))]


def test_logits_are_a_quarter_of_the_image() -> None:
    assert Selector(CONFIG).eval()(features(), torch.rand(2, PROMPT_CHANNELS, 16, 24)).shape == (2, 1, 16, 24)


def test_folding_changes_nothing() -> None:
    torch.manual_seed(0)
    network, pyramid, prompt = Selector(CONFIG), features(), torch.rand(2, PROMPT_CHANNELS, 16, 24)
    network.train()(pyramid, prompt)
    network.eval()
    with torch.no_grad():
        torch.testing.assert_close(
            network.make_folded()(pyramid, prompt), network(pyramid, prompt), rtol=1e-3, atol=1e-4
        )


def test_another_prompt_gives_another_answer() -> None:
    torch.manual_seed(0)
    network, pyramid = Selector(CONFIG).eval(), features()
    one, other = torch.zeros(2, PROMPT_CHANNELS, 16, 24), torch.zeros(2, PROMPT_CHANNELS, 16, 24)
    one[:, 0, 3, 3], other[:, 0, 12, 20] = 1, 1
    with torch.no_grad():
        assert (network(pyramid, one) - network(pyramid, other)).abs().max() > 1e-4


def test_it_is_tiny() -> None:
    assert sum(parameter.numel() for parameter in Selector().parameters()) < 100_000
