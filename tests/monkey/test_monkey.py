"""A few seconds of random use of each window; `python -m tests.monkey` goes on for as long as is wanted."""

from __future__ import annotations

import pytest
from PyQt5.QtWidgets import QApplication

from tests.monkey.kills import KINDS, killed
from tests.monkey.read_back import TARGETS, fuzzed
from tests.monkey.run import STAGES, hunt
from tests.monkey.steps import Step, made, shortened


@pytest.mark.parametrize(("window", "steps"), [("photo", 150), ("video", 75), ("batch", 75)])
def test_nothing_breaks_whatever_is_done(qapp: QApplication, window: str, steps: int) -> None:
    assert hunt(window, seed=1, count=steps, shorten=False) == ""


@pytest.mark.parametrize("name", TARGETS)
def test_whatever_is_read_back_damaged_is_refused_or_read(name: str) -> None:
    endings, troubles = fuzzed(name, 40, seed=1)
    assert troubles == []
    assert endings.total() == 40


@pytest.mark.parametrize("name", KINDS)
def test_a_kill_at_any_moment_leaves_nothing_torn(name: str) -> None:
    assert killed(name, 2, seed=1) == {}


def test_a_seed_makes_the_same_steps() -> None:
    for stage in STAGES.values():
        assert made(7, 50, stage.WEIGHTS) == made(7, 50, stage.WEIGHTS) != made(8, 50, stage.WEIGHTS)


def test_a_list_that_fails_is_shortened() -> None:
    steps = made(3, 60, {"a": 1, "b": 5, "c": 5})
    few = shortened(steps, lambda some: [step.name for step in some].count("a") >= 2)
    assert [step.name for step in few] == ["a", "a"]
    assert shortened([Step("a", ())], lambda some: True) == [Step("a", ())]
