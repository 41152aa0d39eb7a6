"""The compiled loops of line tracing: cheapest ways over a picture and along a strip. Values only, no pictures."""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from inpainting.runtime.compiling import compile_lazily

MOST_COST: Final = 64
"""What a step onto the dearest pixel costs; costs are whole numbers from 1 to this."""
_STRAIGHT, _ASLANT = 5, 7
"""Lengths of steps to a neighbour beside and across a corner."""
_BUCKETS: Final = 1024
"""More than a step costs at most."""
FAR: Final = 2**31 - 1
_STEP: Final = 2.0
_BESIDE: Final = 2
"""A walk looks so many pixels aside at each step of so many."""
_MEMORY: Final = 16
"""The direction of a walk is that of so many of its last steps."""

Array = Any
"""Typed by the compiler, at their first use."""


@compile_lazily
def spread_costs(cost: Array, start: int, total: Array, back: Array) -> None:
    """The cheapest way from place `start` to every other of a flat map (Dijkstra, with the buckets of Dial 1969).

    `cost` is h×w int32 of 1..`MOST_COST`; `total` (h·w int32) gets what the way costs, `back` (h·w int32) the place
    before each, -1 at the start.
    """
    height, width = cost.shape
    flat = cost.reshape(-1)
    total[:] = FAR
    back[:] = -1
    first = np.full(_BUCKETS, -1, np.int32)
    after = np.full(height * width, -1, np.int32)
    before = np.full(height * width, -1, np.int32)
    total[start], first[0] = 0, start
    waiting, level = 1, 0
    while waiting > 0:
        bucket = level % _BUCKETS
        place = first[bucket]
        if place < 0:
            level += 1
            continue
        first[bucket] = after[place]
        if after[place] >= 0:
            before[after[place]] = -1
        waiting -= 1
        y, x = place // width, place % width
        for dy in range(-1, 2):
            for dx in range(-1, 2):
                ny, nx = y + dy, x + dx
                if (dy == 0 and dx == 0) or ny < 0 or nx < 0 or ny >= height or nx >= width:
                    continue
                near = ny * width + nx
                length = _ASLANT if dy != 0 and dx != 0 else _STRAIGHT
                reached = level + length * flat[near]
                if reached >= total[near]:
                    continue
                if total[near] < FAR:
                    if before[near] >= 0:
                        after[before[near]] = after[near]
                    else:
                        first[total[near] % _BUCKETS] = after[near]
                    if after[near] >= 0:
                        before[after[near]] = before[near]
                else:
                    waiting += 1
                total[near], back[near] = reached, place
                slot = reached % _BUCKETS
                before[near], after[near] = -1, first[slot]
                if first[slot] >= 0:
                    before[first[slot]] = near
                first[slot] = near


@compile_lazily
def find_best_way(gain: Array, bend: float, way: Array) -> float:
    """Through each row of `gain` (n×m float32) the column of the way that gains most (Viterbi); returns its gain.

    From one row to the next it goes at most one column aside, which costs `bend`. `way` (n int32) gets the columns.
    """
    count, width = gain.shape
    best = gain[0].copy()
    step = np.zeros((count, width), np.int8)
    for row in range(1, count):
        former = best.copy()
        for column in range(width):
            value, choice = former[column], 0
            if column > 0 and former[column - 1] - bend > value:
                value, choice = former[column - 1] - bend, -1
            if column < width - 1 and former[column + 1] - bend > value:
                value, choice = former[column + 1] - bend, 1
            best[column] = value + gain[row, column]
            step[row, column] = choice
    column = int(np.argmax(best))
    result = best[column]
    for row in range(count - 1, -1, -1):
        way[row] = column
        column += step[row, column]
    return float(result)


@compile_lazily
def walk_along(likely: Array, way: Array, start: Array, taken: Array, limits: Array, path: Array) -> int:
    """Walks along a line from `start` (x, y, radians) as long as `likely` (h×w) says so; returns the number of points.

    `way` (h×w) is the direction of a line at each pixel in radians. `limits` are the least likelihood, the longest gap
    in steps and the most that a pixel's direction may differ from that of the walk. `path` (n×2) gets x, y; where
    `taken` (h×w, -1 for none) is the direction of a line that it would walk along again, the walk ends.
    """
    height, width = likely.shape
    x, y, angle = start[0], start[1], start[2]
    count, gap, filled = 0, 0, 0
    while count < len(path):
        x += _STEP * np.cos(angle)
        y += _STEP * np.sin(angle)
        best, aside = np.float64(0), 0
        for offset in range(-_BESIDE, _BESIDE + 1):
            column, row = int(x - offset * np.sin(angle)), int(y + offset * np.cos(angle))
            if column < 0 or row < 0 or column >= width or row >= height:
                continue
            turn = abs(way[row, column] - angle) % np.pi
            value = likely[row, column] - 0.05 * abs(offset)
            if min(turn, np.pi - turn) <= limits[2] and value > best:
                best, aside = value, offset
        column, row = int(x), int(y)
        if column < 0 or row < 0 or column >= width or row >= height:
            break
        turn = abs(taken[row, column] - angle) % np.pi
        if taken[row, column] >= 0 and min(turn, np.pi - turn) <= limits[2]:
            break
        if best >= limits[0]:
            x, y = x - aside * np.sin(angle), y + aside * np.cos(angle)
            gap = 0
        else:
            gap += 1
            if gap > limits[1]:
                break
        path[count, 0], path[count, 1] = x, y
        count += 1
        if gap == 0:
            filled = count
            back = max(0, count - _MEMORY)
            if count - 1 - back >= 3:
                angle = np.arctan2(y - path[back, 1], x - path[back, 0])
    return filled
