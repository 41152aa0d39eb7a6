"""The partial convolution against a slow reference written straight from equation 1 and 2 of arXiv 1804.07723."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import torch
from torch.nn import functional as F

from models.partial_conv import PartialConv2d, PartialUpConv2d, Window, update_valid

WINDOWS = [
    Window(kernel, stride, padding, dilation)
    for kernel, stride, padding, dilation in itertools.product((1, 3, 5, 7), (1, 2), (0, 1, 3), (1, 2))
    if dilation * (kernel - 1) < 9 and padding <= kernel // 2 * dilation
]
HOLES = ("none", "all", "half", "random", "one known pixel")


def reference(
    features: np.ndarray, valid: np.ndarray, weight: np.ndarray, bias: np.ndarray, window: Window
) -> tuple[np.ndarray, np.ndarray]:
    """features, valid: C×H×W (a map for every channel), pixel by pixel; beyond the border all is hole."""
    kernel, stride, pad, dilation = window
    x = np.pad(features * valid, ((0, 0), (pad, pad), (pad, pad)))
    m = np.pad(valid, ((0, 0), (pad, pad), (pad, pad)))
    reach = dilation * (kernel - 1) + 1
    height, width = ((side - reach) // stride + 1 for side in x.shape[1:])
    output, updated = np.zeros((len(weight), height, width)), np.zeros((height, width))
    for row, column in itertools.product(range(height), range(width)):
        rows = slice(row * stride, row * stride + reach, dilation)
        columns = slice(column * stride, column * stride + reach, dilation)
        known = m[:, rows, columns].sum()
        if known > 0:
            scale = m[:, rows, columns].size / known
            output[:, row, column] = (weight * x[None, :, rows, columns]).sum(axis=(1, 2, 3)) * scale + bias
            updated[row, column] = 1
    return output, updated


def valid_map(kind: str, size: tuple[int, int], rng: np.random.Generator) -> torch.Tensor:
    valid = np.ones(size, np.float32)
    if kind == "half":
        valid[:, size[1] // 2 :] = 0
    elif kind == "random":
        valid = (rng.random(size) > 0.7).astype(np.float32)
    elif kind != "none":
        valid[:] = 0
    if kind == "one known pixel":
        valid[3, 4] = 1
    return torch.from_numpy(valid)[None, None]


@pytest.mark.parametrize("kind", HOLES)
@pytest.mark.parametrize("window", WINDOWS, ids=str)
def test_layer_equals_the_reference(window: Window, kind: str) -> None:
    rng = np.random.default_rng(7)
    valid = valid_map(kind, (11, 13), rng)
    features = torch.from_numpy(rng.normal(size=(1, 2, 11, 13)).astype(np.float32))
    layer = PartialConv2d(2, 3, window)
    torch.nn.init.normal_(layer.bias)
    update = update_valid([(valid, 2)], window)
    output = layer(features * valid, update).detach()
    expected, updated = reference(
        features[0].numpy().astype(float),
        valid[0].numpy().repeat(2, axis=0),
        layer.weight.detach().numpy().astype(float),
        layer.bias.detach().numpy().astype(float),
        window,
    )
    np.testing.assert_array_equal(update.valid[0, 0], updated)
    np.testing.assert_allclose(output[0], expected, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize(("below_kind", "skip_kind"), list(itertools.product(HOLES, HOLES)))
def test_decoder_with_two_valid_maps_equals_the_reference(below_kind: str, skip_kind: str) -> None:
    rng = np.random.default_rng(3)
    below_valid, skip_valid = valid_map(below_kind, (5, 6), rng), valid_map(skip_kind, (10, 12), rng)
    below = torch.from_numpy(rng.normal(size=(1, 3, 5, 6)).astype(np.float32)) * below_valid
    skip = torch.from_numpy(rng.normal(size=(1, 2, 10, 12)).astype(np.float32)) * skip_valid
    layer = PartialUpConv2d(3, 2, 4)
    torch.nn.init.normal_(layer.bias)
    up = F.interpolate(below, scale_factor=2)
    up_valid = F.interpolate(below_valid, scale_factor=2)
    update = update_valid([(up_valid, 3), (skip_valid, 2)], layer.window)
    output = layer.forward_up(below, skip, update).detach()
    expected, updated = reference(
        torch.cat([up, skip], dim=1)[0].numpy().astype(float),
        torch.cat([up_valid.repeat(1, 3, 1, 1), skip_valid.repeat(1, 2, 1, 1)], dim=1)[0].numpy(),
        layer.weight.detach().numpy().astype(float),
        layer.bias.detach().numpy().astype(float),
        layer.window,
    )
    np.testing.assert_array_equal(update.valid[0, 0], updated)
    np.testing.assert_allclose(output[0], expected, rtol=1e-5, atol=1e-5)


def test_ratio_and_map_stay_exact_for_half_precision_maps() -> None:
    valid = valid_map("one known pixel", (11, 13), np.random.default_rng(0))
    exact = update_valid([(valid, 3), (valid, 32)], Window(7, 2, 3))
    halved = update_valid([(valid.half(), 3), (valid.half(), 32)], Window(7, 2, 3))
    assert torch.equal(exact.ratio, halved.ratio)
    assert exact.ratio.max() == pytest.approx(49)
