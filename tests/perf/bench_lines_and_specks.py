"""How well wires are followed and specks are found on made pictures, and what is taken from clean photos; run by hand.

python -m tests.perf.bench_lines_and_specks [PHOTO …]
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import PIL.Image

from inpainting.detection.classes import STRENGTHS
from inpainting.detection.instance import make_hole
from inpainting.detection.lines.finding import find_wires, make_wire
from inpainting.detection.lines.line import draw_lines
from inpainting.detection.lines.tracing import make_line_map
from inpainting.detection.specks import find_specks
from inpainting.engine.geometry import Extent
from inpainting.engine.request import Hole, Image
from tests.dust import add_dust
from tests.wires import draw_wire, hang, make_sky, make_street

_SIZES = ((1200, 800), (4240, 2830), (6000, 4000))
_GROUNDS: dict[str, Callable[..., Image]] = {"sky": make_sky, "street": make_street}


def main() -> None:
    print("followed from click to click (two pieces, clicks 2 ‰ beside the wire)")
    print("pixels, ground, wire, look s, click ms, pointer ms, wire covered, taken beyond it (of its area)")
    for size in _SIZES:
        for ground in _GROUNDS:
            for name, sag, width in (("straight", 0.0, 3), ("catenary", 0.15, 3), ("catenary", 0.15, 8)):
                _follow(size, ground, name, sag=sag, width=width)
    print("found by themselves: five wires")
    for size in _SIZES:
        for ground in _GROUNDS:
            _find(size, ground)
    print("specks: 39 dots and hairs, strengths 1, 2, 3")
    for size in _SIZES:
        for ground in _GROUNDS:
            for depth in (40, 15):
                _find_dust(size, ground, depth)
    _measure_clean([Path(name) for name in sys.argv[1:]])


def _follow(size: tuple[int, int], ground: str, name: str, *, sag: float, width: float) -> None:
    image = _GROUNDS[ground](*size)
    w, h = size
    way = hang((0.03 * w, 0.25 * h), (0.96 * w, 0.32 * h), sag * h)
    wire = draw_wire(image, way, width=width, colour=(30, 30, 35))
    clicks = [(x + 0.002 * w, y - 0.002 * w) for x, y in (way[0], way[32], way[-1])]
    began = time.perf_counter()
    found = make_line_map(image)
    looked, spent, traced, lines = time.perf_counter() - began, 0.0, 0.0, []
    for first, last in pairwise(clicks):
        began = time.perf_counter()
        ways = found.spread(first)
        spread = time.perf_counter()
        ways.sketch(last)
        traced = max(traced, time.perf_counter() - spread)
        lines.append(ways.follow(last))
        spent = max(spent, time.perf_counter() - began - traced)
    box, part = draw_lines(lines, found.extent)
    covered, beyond = _compare(_place(part, box.slices, wire.shape), wire)
    print(
        f"{w}×{h}, {ground}, {name} {width} px, {looked:.2f}, {spent * 1e3:.0f}, {traced * 1e3:.1f}, "
        f"{covered:.3f}, {beyond:.2f}"
    )


def _find(size: tuple[int, int], ground: str) -> None:
    image = _GROUNDS[ground](*size)
    w, h = size
    wires = np.zeros((h, w), np.bool_)
    for k in range(4):
        way = hang((0.02 * w, (0.06 + 0.03 * k) * h), (0.97 * w, (0.1 + 0.04 * k) * h), 0.08 * h)
        wires |= draw_wire(image, way, width=max(2.0, w / 800), colour=(40, 40, 45))
    wires |= draw_wire(image, hang((0.1 * w, 0.2 * h), (0.7 * w, 0.02 * h), 0), width=w / 800, colour=(245, 245, 245))
    began = time.perf_counter()
    lines = find_wires(image)
    seconds = time.perf_counter() - began
    hole = make_hole([make_wire(line, Extent(w, h)) for line in lines], Extent(w, h))
    covered, beyond = _compare(hole, wires)
    print(f"{w}×{h}, {ground}: {len(lines)} in {seconds:.2f} s, covered {covered:.3f}, beyond {beyond:.2f}")


def _find_dust(size: tuple[int, int], ground: str, depth: int) -> None:
    image = _GROUNDS[ground](*size)
    dust = add_dust(image, count=39, depth=depth)
    count, parts = cv2.connectedComponents(dust.astype(np.uint8))
    near = cv2.dilate(dust.astype(np.uint8), np.ones((9, 9))) > 0
    told = []
    for strength in STRENGTHS:
        began = time.perf_counter()
        specks = find_specks(image, strength=strength)
        seconds = time.perf_counter() - began
        hole = make_hole(specks, Extent(*size))
        sizes, hits = np.bincount(parts.ravel()), np.bincount(parts[hole], minlength=count)
        hit = int(np.count_nonzero(hits[1:] > 0.5 * sizes[1:]))
        false = sum(not near[one.box.slices][one.hole].any() for one in specks)
        told.append(f"{hit} of {count - 1}, {false} false, {seconds:.2f} s")
    print(f"{size[0]}×{size[1]}, {ground}, {depth} grey levels: {'; '.join(told)}")


def _measure_clean(photos: Sequence[Path]) -> None:
    """What is taken from photos that have none, if there are any."""
    if not photos:
        return
    images = [np.asarray(PIL.Image.open(path).convert("RGB")) for path in photos]
    for strength in STRENGTHS:
        found = [find_specks(image, strength=strength) for image in images]
        areas = [sum(one.area for one in some) / image[..., 0].size for some, image in zip(found, images, strict=True)]
        print(
            f"{len(photos)} clean photos, strength {strength}: {np.mean([len(some) for some in found]):.2f} specks and "
            f"{np.mean(areas):.5%} of the area each, {max(areas):.4%} of the worst"
        )
    wires = [len(find_wires(image)) for image in images]
    print(f"{len(photos)} clean photos: {np.mean(wires):.2f} wires each, none in {wires.count(0)}")


def _place(part: Hole, slices: tuple[slice, slice], shape: tuple[int, ...]) -> Hole:
    whole = np.zeros(shape, np.bool_)
    whole[slices] = part
    return whole


def _compare(hole: Hole, truth: Hole) -> tuple[float, float]:
    """How much of the truth is covered, and how much is taken beside it in shares of it."""
    area = np.count_nonzero(truth)
    return np.count_nonzero(hole & truth) / area, np.count_nonzero(hole & ~truth) / area


if __name__ == "__main__":
    main()
