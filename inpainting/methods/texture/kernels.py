"""The compiled loops of the texture engine, over flat arrays; what they are for is said in `search` and `joining`.

All pictures are framed by `REACH` pixels on each side and laid out flat, so that a place is one number, a neighbour is
±1 or ±`stride` away and a patch never leaves the array. A `scene` is (features, weights, usable, stride, span):
features and weights have `len(span)` bytes a pixel, which the compiler so knows (3: colour; 8: two of texture and three
of the coarse fill as well); usable says where a patch may be copied from. Loops release the interpreter's lock and
write only to places of their own part, so parts can run in several threads and give the same bytes as in one.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from inpainting.runtime.compiling import compile_lazily

REACH: Final = 3
"""Pixels from a patch's centre to its edge: 7×7."""

_SIDE: Final = 2 * REACH + 1
_VOTED: Final = 5
"""At most so many channels of the features are voted on; the coarse fill stays as it is."""
_FARTHER: Final = 0.02
"""By how much a patch costs more for a pixel that is one pixel, squared, away from its centre."""
_LIGHTEST: Final = 1e-12
_ALL: Final = 0xFFFFFFFF
_SPREADING: Final = 2654435761

Array = Any
Scene = Any
Shape = Any
"""Typed by the compiler, at their first use."""


@compile_lazily
def measure_patch(scene: Scene, target: int, source: int, limit: float) -> float:
    """The weighted squared difference of the patches at two places, given up as soon as it is above `limit`."""
    features, weights, _, stride, span = scene
    row = np.uint64(stride * len(span))
    corner = REACH * (stride + 1)
    here, there = np.uint64((target - corner) * len(span)), np.uint64((source - corner) * len(span))
    total = np.float32(0)
    for _ in range(_SIDE):
        part = np.int32(0)
        for number in range(np.uint64(_SIDE * len(span))):
            difference = np.int32(features[here + number]) - np.int32(features[there + number])
            part += np.int32(weights[here + number]) * difference * difference
        total += np.float32(part)
        if total > limit:
            break
        here += row
        there += row
    return float(total)


@compile_lazily
def scramble(state: int) -> int:
    """A number of 32 bits that looks random beside that of any other `state` (Wang's hash)."""
    state &= _ALL
    state = (state ^ 61 ^ (state >> 16)) * 9 & _ALL
    state = (state ^ (state >> 4)) * 0x27D4EB2D & _ALL
    return state ^ (state >> 15)


@compile_lazily
def measure_field(scene: Scene, field: Array, cost: Array, targets: Array) -> None:
    """Writes what the patch over each target costs with the source it has."""
    for target in targets:
        cost[target] = measure_patch(scene, target, field[target], np.inf)


@compile_lazily
def double_field(
    usable: Array, field: Array, shape: Shape, coarser: Array, coarser_shape: Shape, targets: Array
) -> None:
    """Writes the source that the size half as large, framed alike, leads each target to; 0 where it leads to none.

    Shapes are rows and columns without the frame.
    """
    height, width = shape
    rows, columns = coarser_shape
    stride, coarser_stride = width + 2 * REACH, columns + 2 * REACH
    for target in targets:
        y, x = target // stride - REACH, target % stride - REACH
        above, left = min(y // 2, rows - 1), min(x // 2, columns - 1)
        parent = coarser[(above + REACH) * coarser_stride + left + REACH]
        field[target] = 0
        if parent > 0:
            v = 2 * (parent // coarser_stride - REACH) + y - 2 * above
            u = 2 * (parent % coarser_stride - REACH) + x - 2 * left
            if 0 <= v < height and 0 <= u < width:
                source = (v + REACH) * stride + u + REACH
                if usable[source]:
                    field[target] = source


@compile_lazily
def try_offsets(scene: Scene, field: Array, cost: Array, offsets: Array, targets: Array) -> None:
    """Lets every target copy by one of these offsets where that is cheaper."""
    usable = scene[2]
    for target in targets:
        for offset in offsets:
            source = target + offset
            if 0 <= source < len(usable) and usable[source]:
                price = measure_patch(scene, target, source, cost[target])
                if price < cost[target]:
                    cost[target], field[target] = price, source


@compile_lazily
def improve_field(
    scene: Scene, field: Array, cost: Array, passes: int, seed: int, radius: int, tolerance: float, targets: Array
) -> None:
    """PatchMatch (Barnes et al. 2009): there and back, each target tries its neighbours' offsets, then random sources.

    A neighbour's offset is taken even where it costs up to `tolerance` more: larger pieces come over unbroken.
    """
    usable, stride = scene[2], scene[3]
    lowest, highest = targets[0], targets[-1]
    for number in range(passes):
        step = 1 if number % 2 else -1
        for position in range(len(targets)):
            target = targets[len(targets) - 1 - position] if step > 0 else targets[position]
            best, price = np.int64(field[target]), cost[target]
            for neighbour in (target + step * stride, target + step):
                if neighbour < lowest or neighbour > highest or field[neighbour] == 0:
                    continue
                source = field[neighbour] + target - neighbour
                if source != best and usable[source]:
                    limit = price * (1 + tolerance)
                    found = measure_patch(scene, target, source, limit)
                    if found < limit:
                        best, price = source, found
            state = target + (seed * 64 + number) * _SPREADING
            reach = radius
            while reach >= 1:
                state = scramble(state + 1)
                down = ((state & 0xFFFF) * (2 * reach + 1) >> 16) - reach
                across = ((state >> 16) * (2 * reach + 1) >> 16) - reach
                source = best + down * stride + across
                if 0 <= source < len(usable) and usable[source]:
                    found = measure_patch(scene, target, source, price)
                    if found < price:
                        best, price = source, found
                reach //= 2
            field[target], cost[target] = best, price


@compile_lazily
def vote(scene: Scene, field: Array, votes: Array, pixels: Array) -> None:
    """Gives each hole pixel the mean of what the patches over it say, each by its number of `votes`."""
    features, _, _, stride, span = scene
    channels = np.uint64(len(span))
    voted = np.uint64(min(len(span), _VOTED))
    mean = np.zeros(_VOTED, np.float32)
    for pixel in pixels:
        mean[:] = 0
        total = np.float32(0)
        for down in range(-REACH, REACH + 1):
            for across in range(-REACH, REACH + 1):
                away = down * stride + across
                source = field[pixel + away]
                if source == 0:
                    continue
                share = votes[pixel + away] + np.float32(_LIGHTEST)
                at = np.uint64(source - away) * channels
                total += share
                for channel in range(voted):
                    mean[channel] += share * np.float32(features[at + channel])
        for channel in range(voted):
            features[np.uint64(pixel) * channels + channel] = np.uint8(mean[channel] / total + np.float32(0.5))


@compile_lazily
def choose_sources(stride: int, field: Array, cost: Array, origins: Array, pixels: Array) -> None:
    """Writes to `origins` where each hole pixel is copied from: by the cheapest patch over it, near ones preferred."""
    for pixel in pixels:
        best = np.inf
        for down in range(-REACH, REACH + 1):
            for across in range(-REACH, REACH + 1):
                away = down * stride + across
                source = field[pixel + away]
                if source > 0:
                    price = cost[pixel + away] * (1 + _FARTHER * (down * down + across * across))
                    if price < best:
                        best, origins[pixel] = price, source - away


@compile_lazily
def copy_gradients(
    scene: Scene, states: Array, origins: Array, screening: float, pixels: Array, right: Array, diagonal: Array
) -> None:
    """The right side (N×3) and the diagonal (N) of the screened Poisson equation at N hole pixels.

    states: 0 outside the picture, 1 known, 2 hole; origins: what each hole pixel is copied from. Between two pixels the
    gradient is that of the sources, the mean of both sides' where they are two.
    """
    features, _, _, stride, span = scene
    for number in range(len(pixels)):
        pixel = pixels[number]
        own = np.int64(origins[pixel])
        total = np.float32(screening)
        for channel in range(3):
            right[number, channel] = total * np.float32(features[own * len(span) + channel])
        for step in (-stride, -1, 1, stride):
            beside = pixel + step
            if states[beside] == 0:
                continue
            total += np.float32(1)
            other = np.int64(origins[beside]) if states[beside] == 2 else beside
            has_own, has_other = states[own + step] == 1, states[other - step] == 1
            share = np.float32(0.5 if has_own and has_other else 1.0)
            for channel in range(3):
                gradient = np.float32(0)
                if has_own:
                    gradient += np.float32(features[own * len(span) + channel])
                    gradient -= np.float32(features[(own + step) * len(span) + channel])
                if has_other:
                    gradient += np.float32(features[(other - step) * len(span) + channel])
                    gradient -= np.float32(features[other * len(span) + channel])
                right[number, channel] += share * gradient
        diagonal[number] = total


@compile_lazily
def relax(values: Array, states: Array, stride: int, pace: float, places: Array, right: Array, diagonal: Array) -> None:
    """One sweep of successive over-relaxation over places none of which is beside another; values have 3 channels."""
    for number in range(len(places)):
        place = places[number]
        for channel in range(3):
            total = right[number, channel]
            for step in (-stride, -1, 1, stride):
                if states[place + step] != 0:
                    total += values[place + step, channel]
            before = values[place, channel]
            values[place, channel] = before + np.float32(pace) * (total / diagonal[number] - before)
