"""Flow between two frames below holes that lie over them both, told by what is round and between these alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np

from inpainting.engine.request import Hole
from inpainting.video.background.blending import Map, spread
from inpainting.video.background.motion import Flow, Luma, check_consistency, compute_flow, warp_along

_RIM: Final = 11
"""Side of the square round each pixel of a hole, letters above all, in which dense flow is led astray by it."""
_NEAR: Final = 6.0
"""Pixels over which it is told how well two frames lie on each other."""
_BESIDE: Final = 32
"""Pixels from a place in the four directions whose flow may be that of the place …"""
_BETTER: Final = 0.9
"""… if frames differ by less than this share of what they do by the smooth flow."""
_MOST: Final = 40.0
"""Grey levels; larger differences count no more."""
_FLAT: Final = 8.0
"""Grey levels by which frames are taken to differ where nothing near is known."""
_FEW: Final = 1e-2
_CLOSE: Final = 1.2
"""Pixels over which it is told whether something moves otherwise than the camera …"""
_TELLING: Final = 4.0
"""… by differences of so many grey levels."""
_SLOW: Final = 0.3
"""Pixels; what moves by less goes along with the camera."""
_ENOUGH: Final = 0.3
"""Share of what is near that has to be known for flow to be adjusted by it."""
_TURNS: Final = 3
_STIFF: Final = 10.0
"""What keeps flow as it is where nothing near has any texture, in squares of grey levels a pixel."""
_HUBER: Final = 10.0
"""Grey levels from which differences count less and less for the fine adjustment."""


def compute_masked_flow(
    one: Luma, other: Luma, hole: Hole, other_hole: Hole, camera: Sequence[Flow | None] = (None, None)
) -> tuple[tuple[Flow, Map, Map], tuple[Flow, Map, Map]]:
    """From `one` to `other` and back: the flow of what moves otherwise than the camera (`camera`, forth and back).

    With it by how many grey levels frames differ by it near each pixel, and what `tell_moving` compares (h×w×2).
    Smooth flow of what is farther off is carried into the holes, replaced by that of a neighbour (or by none at all,
    if nothing is known of the camera) where the known pixels near speak for that, and adjusted by these.
    """
    closed = [_close(luma, there) for luma, there in ((one, hole), (other, other_hole))]
    known = [(~there).astype(np.float32) for there in (hole, other_hole)]
    forth, back = (compute_flow(*pair, fine=True) for pair in (closed, closed[::-1]))
    lumas = [luma.astype(np.float32) for luma in closed]
    there = _Match(lumas[0], lumas[1], known[0], known[1], camera[0])
    back_again = _Match(lumas[1], lumas[0], known[1], known[0], camera[1])
    return there.find(forth, back), back_again.find(back, forth)


def tell_moving(compared: Sequence[Map], known: Map) -> Map:
    """Above 0 where pixels move otherwise than the camera, below 0 where with it, as far as `known` (0..1) pixels tell.

    Each of `compared` says by how much a neighbouring frame differs, going along with what moves and with the camera:
    what is hidden in one is seen in another.
    """
    moved, stays = cv2.split(np.minimum.reduce(compared))
    more = np.clip((stays - moved) / _TELLING, -1, 1)
    return spread(more, np.abs(more) * known)


class _Match:
    """Two lumas (h×w float32) and where they are known, to be laid on each other."""

    def __init__(self, one: Map, other: Map, known: Map, other_known: Map, camera: Flow | None) -> None:
        self._one, self._other, self._known, self._other_known = one, other, known, other_known
        self._camera = camera
        axes = ((1, 0), (0, 1))
        self._slopes: list[Map] = [cv2.Sobel(other, cv2.CV_32F, *axis, scale=1 / 8) for axis in axes]

    def find(self, flow: Flow, back: Flow) -> tuple[Flow, Map, Map]:
        """The flow with what lies better put in its place, how badly that lies, and what `tell_moving` compares."""
        best = _carry_on(flow, back, self._known, self._camera)
        least = self._measure(best) * _BETTER
        candidates = [_move(best, x, y) for x, y in ((_BESIDE, 0), (-_BESIDE, 0), (0, _BESIDE), (0, -_BESIDE))]
        if self._camera is None:
            candidates.append(np.zeros_like(flow))
        for candidate in candidates:
            away = self._measure(candidate)
            is_better = away < least
            best, least = np.where(is_better[..., None], candidate, best), np.where(is_better, away, least)
        stands, moving = (best == 0).all(axis=2), tell_moving([self._compare(best)], self._known) > 0
        for _ in range(_TURNS):
            best = self._adjust(best, moving)
        best = self._adjust(self._carry_into_holes(best, moving), moving)
        best[stands] = 0
        return best, self._measure(best), self._compare(best)

    def _carry_into_holes(self, flow: Flow, moving: Hole) -> Flow:
        """Adjusted flow carried on to where nothing near is known."""
        weight = self._find_common(flow) * moving
        near = np.minimum(_blur(weight) / _ENOUGH, 1)[..., None]
        whole = np.dstack([spread(np.ascontiguousarray(flow[..., axis]), weight) for axis in (0, 1)])
        return np.asarray(near * flow + (1 - near) * whole, np.float32)

    def _compare(self, flow: Flow) -> Map:
        """By how many grey levels the other differs close to each pixel, by the flow and by the camera: h×w×2."""
        if self._camera is None:
            return np.dstack([np.zeros_like(self._one), np.full_like(self._one, _MOST)])
        common = self._find_common(flow) * self._find_common(self._camera)
        share = cv2.GaussianBlur(common, (0, 0), _CLOSE)
        ways = [np.minimum(np.abs(warp_along(self._other, way) - self._one), _MOST) for way in (flow, self._camera)]
        soft = [cv2.GaussianBlur(away * common, (0, 0), _CLOSE) / np.maximum(share, _FEW) for away in ways]
        return np.where(share[..., None] > _FEW, np.dstack(soft), np.float32(_MOST))

    def _measure(self, flow: Flow) -> Map:
        """By how many grey levels the other differs near each pixel."""
        common = self._find_common(flow)
        away = np.minimum(np.abs(warp_along(self._other, flow) - self._one), _MOST)
        share = _blur(common)
        return np.asarray((_blur(away * common) + _FEW * _FLAT) / (share + _FEW), np.float32)

    def _find_common(self, flow: Flow) -> Map:
        return np.asarray(self._known * (warp_along(self._other_known, flow) > 0.99), np.float32)

    def _adjust(self, flow: Flow, moving: Hole) -> Flow:
        """One step of Lucas and Kanade (1981) with weights: known pixels that move, the less the more they differ."""
        away = warp_along(self._other, flow) - self._one
        x, y = (warp_along(slope, flow) for slope in self._slopes)
        weight = self._find_common(flow) * moving / (1 + (away / _HUBER) ** 2)
        xx, xy, yy = (_blur(weight * one * two) for one, two in ((x, x), (x, y), (y, y)))
        along_x, along_y = _blur(weight * x * away), _blur(weight * y * away)
        xx, yy = xx + _STIFF, yy + _STIFF
        by = xx * yy - xy * xy
        step = np.dstack([(xy * along_y - yy * along_x) / by, (xy * along_x - xx * along_y) / by])
        return np.asarray(flow + np.clip(step, -1, 1), np.float32)


def _carry_on(flow: Flow, back: Flow, known: Map, camera: Flow | None) -> Flow:
    """The flow as far from holes as it is told well, smoothly carried on into them: that of what moves, if anything."""
    near = cv2.dilate((known < 1).astype(np.uint8), np.ones((_RIM, _RIM), np.uint8))
    weight = (1 - near) * check_consistency(flow, back).astype(np.float32)
    if camera is not None:
        weight *= np.clip(cv2.magnitude(*cv2.split(flow - camera)) - _SLOW, _FEW / 10, 1)
    return np.dstack([spread(np.ascontiguousarray(flow[..., axis]), weight) for axis in (0, 1)])


def _move(flow: Flow, x: int, y: int) -> Flow:
    """The flow, each pixel having that of the one so far beside it."""
    step = np.array([[1, 0, -x], [0, 1, -y]], np.float32)
    size = flow.shape[1::-1]
    return np.asarray(
        cv2.warpAffine(flow, step, size, flags=cv2.INTER_NEAREST, borderMode=cv2.BORDER_REPLICATE), np.float32
    )


def _blur(values: Map) -> Map:
    """What lies round each pixel, averaged at half the size."""
    half = cv2.resize(values, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(cv2.GaussianBlur(half, (0, 0), _NEAR / 2), values.shape[::-1]), np.float32)


def _close(luma: Luma, hole: Hole) -> Luma:
    """Without what lies over it, which would be followed instead of what is behind."""
    return np.asarray(cv2.inpaint(luma, hole.astype(np.uint8), 4.0, cv2.INPAINT_TELEA), np.uint8)
