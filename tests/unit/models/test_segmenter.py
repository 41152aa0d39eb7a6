"""The segmenter network: shapes, folding, size, published names."""

from __future__ import annotations

import torch

from models.efficientnet_lite import CHANNELS, EfficientNetLite0
from models.segmenter import Segmenter, SegmenterConfig


def test_logits_are_half_as_large_as_the_image() -> None:
    logits = Segmenter(SegmenterConfig(classes=("a", "b"))).eval()(torch.rand(1, 3, 64, 96))
    assert logits.shape == (1, 2, 32, 48)


def test_encoder_features_halve_at_every_level() -> None:
    features = EfficientNetLite0().eval()(torch.rand(1, 3, 64, 64))
    assert [tuple(part.shape[1:]) for part in features] == [(c, 32 >> n, 32 >> n) for n, c in enumerate(CHANNELS)]


def test_folding_changes_nothing() -> None:
    torch.manual_seed(0)
    network = Segmenter()
    network.train()(torch.rand(2, 3, 64, 64))
    network.eval()
    image = torch.rand(1, 3, 64, 64)
    with torch.no_grad():
        torch.testing.assert_close(network.make_folded()(image), network(image), rtol=1e-3, atol=1e-4)


def test_it_is_small() -> None:
    """At most 12 MB in half precision."""
    assert sum(parameter.numel() for parameter in Segmenter().parameters()) * 2 < 12e6


def test_published_weights_find_their_places() -> None:
    one, other = EfficientNetLite0(), EfficientNetLite0()
    published = {}
    for name, value in one.state_dict().items():
        block, _, rest = name.partition(".")
        if block == "stem":
            published[rest.replace("conv", "_conv_stem").replace("norm", "_bn0")] = value
        else:
            number, part, kind, last = rest.split(".", 3)
            norm = {"expand": "_bn0", "depthwise": "_bn1", "project": "_bn2"}[part]
            published[f"_blocks.{number}.{f'_{part}_conv' if kind == 'conv' else norm}.{last}"] = value
    other.load_published(published)
    for name, value in other.state_dict().items():
        assert torch.equal(value, one.state_dict()[name])
