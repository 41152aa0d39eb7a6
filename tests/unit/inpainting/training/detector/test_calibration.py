"""Curves say how often scores are right and never fall; the proof measures each half by the other's curve."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from inpainting.detection.classes import CLASSES
from inpainting.detection.instance import Instance
from inpainting.engine.geometry import Box
from inpainting.training.detector.calibration import (
    Judged,
    cross_check,
    fit_curves,
    format_table,
    judge_detections,
    plot_reliability,
)
from inpainting.training.detector.sources import Labelled, Source
from inpainting.training.detector.targets import FULL, UNKNOWN
from tests.fakes import FakeDetector


def too_sure(count: int = 600) -> list[Judged]:
    """A detector whose score of 0.5 to 1 is right as often as twice its distance from 0.5."""
    rng = np.random.default_rng(0)
    scores = rng.uniform(0.5, 1, count)
    return [Judged("person", float(score), bool(rng.random() < 2 * (score - 0.5)), n) for n, score in enumerate(scores)]


def test_a_curve_rises_and_tells_how_often_a_score_is_right() -> None:
    curve = fit_curves(too_sure())["person"]
    assert curve == sorted(curve)
    raw, right = zip(*curve, strict=True)
    assert list(right) == sorted(right)
    assert float(np.interp(0.75, raw, right)) == pytest.approx(0.5, abs=0.12)


def test_what_falls_is_pooled_and_too_little_makes_no_curve() -> None:
    falling = [Judged("text", n / 48, n < 24, n) for n in range(48)]
    assert len(fit_curves(falling)["text"]) == 1
    assert fit_curves(falling[:10]) == {}


def test_certainties_are_right_as_often_as_they_say(tmp_path: Path) -> None:
    rows = cross_check(too_sure())
    assert sum(row.things for row in rows) == 600
    assert all(abs(row.certainty - row.right) < 0.15 for row in rows if row.things > 50)
    plot_reliability(rows, tmp_path / "plots" / "plot.png")
    assert cv2.imread(str(tmp_path / "plots" / "plot.png")) is not None
    assert f"| {rows[0].things} |" in format_table(rows, {"person": [[0.5, 0.5]]})


class Half(Source):
    """Left a person, in the middle nobody, right unknown."""

    def load(self) -> Labelled:
        target = np.zeros((60, 90, len(CLASSES)), np.uint8)
        target[:, :30] = FULL
        target[:, 60:] = UNKNOWN
        return Labelled(np.zeros((60, 90, 3), np.uint8), target)


def test_something_is_right_if_most_of_it_is_of_its_class_and_unjudged_if_most_is_unknown() -> None:
    def at(x: int) -> Instance:
        return Instance("person", 0.7, Box(x, 10, x + 20, 30), np.ones((20, 20), bool))

    found = judge_detections(FakeDetector((at(5), at(18), at(35), at(65))), [Half("labels", Path(), None, None)])
    assert [one.right for one in found] == [True, True, False]


def test_a_class_that_is_seldom_there_is_weighed_as_if_it_were_as_often_there_as_not() -> None:
    there = [Judged("graffiti", 0.8, True, n) for n in range(30)]
    elsewhere = [Judged("graffiti", 0.8, False, n, shown=False) for n in range(270)]
    curve = fit_curves([*there, *elsewhere])["graffiti"]
    assert curve[-1][1] == pytest.approx(0.5, abs=0.2)
    assert fit_curves([*there, *elsewhere[:30]])["graffiti"][-1][1] > 0.4
