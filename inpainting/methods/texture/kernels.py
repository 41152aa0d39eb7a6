"""The compiled loops of the texture engine, over flat arrays; what they are for is said in `search` and `joining`.

All pictures are framed by `REACH` pixels on each side and laid out flat, so that a place is one number and a patch
never leaves the array; a neighbour is ±1 or ±`stride` away. Features have `CHANNELS` bytes a pixel: red, green, blue,
two of texture, three of the coarse fill. Loops release the interpreter's lock and write only to targets or hole pixels
of their own part, so parts can run in several threads and give the same bytes as in one.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from inpainting.methods.texture.compiling import compiled

REACH: Final = 3
"""Pixels from a patch's centre to its edge: 7×7."""
CHANNELS: Final = 8
VOTED: Final = 5
"""So many of the channels are voted on; the coarse fill stays as it is."""

_SIDE: Final = 2 * REACH + 1
_ROW: Final = np.uint64(_SIDE * CHANNELS)
_ALL: Final = 0xFFFFFFFF
_RANDOM: Final = 2654435761
_LIGHTEST: Final = 1e-12

Array = Any
"""Arrays are typed by the compiler, at their first use."""


@compiled
def measure_patch(features: Array, weights: Array, stride: int, target: int, source: int, limit: float) -> float:
    """The weighted squared difference of two patches, given up as soon as it is above `limit`."""
    row = np.uint64(stride * CHANNELS)
    corner = REACH * (stride + 1)
    here, there = np.uint64((target - corner) * CHANNELS), np.uint64((source - corner) * CHANNELS)
    total = 0
    for _ in range(_SIDE):
        part = np.int32(0)
        for number in range(_ROW):
            difference = np.int32(features[here + number]) - np.int32(features[there + number])
            part += np.int32(weights[here + number]) * difference * difference
        total += part
        if total > limit:
            break
        here += row
        there += row
    return float(total)


@compiled
def scramble(state: int) -> int:
    """The next number of a row of random ones, 0..2³²−1 (Wang's hash, then one step of Marsaglia's xorshift)."""
    state = (state ^ 61 ^ ((state & _ALL) >> 16)) * 9 & _ALL
    state = (state ^ (state >> 4)) * 0x27D4EB2D & _ALL
    return (state ^ (state >> 15)) & _ALL


@compiled
def measure_field(features: Array, weights: Array, stride: int, targets: Array, field: Array, cost: Array) -> None:
    """Writes what the patch over each target costs with the source it has."""
    for target in targets:
        cost[target] = measure_patch(features, weights, stride, target, field[target], np.inf)


@compiled
def try_offsets(
    features: Array, weights: Array, usable: Array, stride: int, targets: Array, field: Array, cost: Array, offsets: Array
) -> None:
    """Lets every target copy by one of these offsets where that is cheaper."""
    for target in targets:
        for offset in offsets:
            source = target + offset
            if 0 <= source < len(usable) and usable[source]:
                price = measure_patch(features, weights, stride, target, source, cost[target])
                if price < cost[target]:
                    cost[target], field[target] = price, source


@compiled
def improve_field(
    features: Array,
    weights: Array,
    usable: Array,
    stride: int,
    targets: Array,
    field: Array,
    cost: Array,
    passes: int,
    seed: int,
    radius: int,
    tolerance: float,
) -> None:
    """PatchMatch (Barnes et al. 2009): there and back, each target tries its neighbours' offsets, then random sources.

    A neighbour's offset is taken even where it costs up to `tolerance` more: larger pieces come over unbroken.
    """
    lowest, highest = targets[0], targets[-1]
    for number in range(passes):
        step = 1 if number % 2 else -1
        for position in range(len(targets)):
            target = targets[len(targets) - 1 - position] if step > 0 else targets[position]
            best, price = field[target], cost[target]
            for neighbour in (target + step * stride, target + step):
                if neighbour < lowest or neighbour > highest or field[neighbour] < 0:
                    continue
                source = field[neighbour] + target - neighbour
                if source != best and usable[source]:
                    limit = price * (1 + tolerance)
                    found = measure_patch(features, weights, stride, target, source, limit)
                    if found < limit:
                        best, price = source, found
            state = scramble(target + (seed * 64 + number) * _RANDOM)
            reach = radius
            while reach >= 1:
                state = scramble(state)
                down = (state & 0xFFFF) * (2 * reach + 1) // 65536 - reach
                across = (state >> 16) * (2 * reach + 1) // 65536 - reach
                source = best + down * stride + across
                if 0 <= source < len(usable) and usable[source]:
                    found = measure_patch(features, weights, stride, target, source, price)
                    if found < price:
                        best, price = source, found
                reach //= 2
            field[target], cost[target] = best, price


@compiled
def vote(features: Array, stride: int, pixels: Array, field: Array, votes: Array) -> None:
    """Gives each hole pixel the mean of what the patches over it say, each by its number of `votes`."""
    mean = np.zeros(VOTED, np.float32)
    for pixel in pixels:
        mean[:] = 0
        total = np.float32(0)
        for down in range(-REACH, REACH + 1):
            for across in range(-REACH, REACH + 1):
                away = down * stride + across
                source = field[pixel + away]
                if source < 0:
                    continue
                share = votes[pixel + away] + np.float32(_LIGHTEST)
                at = (source - away) * CHANNELS
                total += share
                for channel in range(VOTED):
                    mean[channel] += share * features[at + channel]
        for channel in range(VOTED):
            features[pixel * CHANNELS + channel] = np.uint8(mean[channel] / total + np.float32(0.5))


@compiled
def choose_sources(stride: int, pixels: Array, field: Array, cost: Array, sources: Array) -> None:
    """Writes to `sources` where each hole pixel is copied from: by the cheapest patch over it, near ones preferred."""
    for number in range(len(pixels)):
        best = np.inf
        for down in range(-REACH, REACH + 1):
            for across in range(-REACH, REACH + 1):
                away = down * stride + across
                source = field[pixels[number] + away]
                if source >= 0:
                    price = cost[pixels[number] + away] * (1 + 0.02 * (down * down + across * across))
                    if price < best:
                        best, sources[number] = price, source - away


@compiled
def copy_gradients(
    colours: Array, states: Array, stride: int, pixels: Array, origins: Array, screening: float, right: Array, diagonal: Array
) -> None:
    """The right side and the diagonal of the screened Poisson equation at these hole pixels.

    colours: a row of 3 a place; states: 0 outside the picture, 1 known, 2 hole; origins: what each place is copied
    from. Between two pixels the gradient is that of the sources, the mean of both sides' where they are two.
    """
    for pixel in pixels:
        own = origins[pixel]
        total = np.float32(screening)
        for channel in range(3):
            right[pixel, channel] = total * colours[own, channel]
        for step in (-stride, -1, 1, stride):
            if states[pixel + step] == 0:
                continue
            total += np.float32(1)
            other = origins[pixel + step]
            has_own, has_other = states[own + step] == 1, states[other - step] == 1
            share = np.float32(0.5 if has_own and has_other else 1.0)
            for channel in range(3):
                if has_own:
                    right[pixel, channel] += share * (colours[own, channel] - colours[own + step, channel])
                if has_other:
                    right[pixel, channel] += share * (colours[other - step, channel] - colours[other, channel])
        diagonal[pixel] = total


@compiled
def relax(values: Array, states: Array, stride: int, pixels: Array, right: Array, diagonal: Array, pace: float) -> None:
    """One sweep of successive over-relaxation over pixels none of which is beside another."""
    for pixel in pixels:
        for channel in range(3):
            total = right[pixel, channel]
            for step in (-stride, -1, 1, stride):
                if states[pixel + step] != 0:
                    total += values[pixel + step, channel]
            before = values[pixel, channel]
            values[pixel, channel] = before + np.float32(pace) * (total / diagonal[pixel] - before)
