"""Limits: threads and graphics memory are really told to those who take them, and given back."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from types import SimpleNamespace

import cv2
import pytest
import torch

from inpainting.runtime import limits
from inpainting.runtime.limits import let_threads_rest, limit_graphics_memory, limit_threads

GIGABYTE = 1024**3


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    limit_threads(0)


def test_threads_of_torch_and_opencv() -> None:
    usual = torch.get_num_threads()
    limit_threads(1)
    assert (torch.get_num_threads(), cv2.getNumThreads()) == (1, 1)
    limit_threads(0)
    assert torch.get_num_threads() == usual
    assert cv2.getNumThreads() >= 1


def test_without_torch_only_opencv_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "_import_torch", lambda: None)
    limit_threads(1)
    limit_graphics_memory(GIGABYTE)
    assert cv2.getNumThreads() == 1


@pytest.mark.parametrize(
    ("size", "in_use", "shares"),
    [(2 * GIGABYTE, True, [0.25]), (0, True, [1.0]), (100 * GIGABYTE, True, [1.0]), (2 * GIGABYTE, False, [])],
)
def test_graphics_memory_is_a_share_of_the_card(
    monkeypatch: pytest.MonkeyPatch, size: int, in_use: bool, shares: list[float]
) -> None:
    told: list[float] = []
    cuda = SimpleNamespace(
        is_initialized=lambda: in_use,
        get_device_properties=lambda index: SimpleNamespace(total_memory=8 * GIGABYTE),
        set_per_process_memory_fraction=told.append,
    )
    monkeypatch.setitem(sys.modules, "torch", SimpleNamespace(cuda=cuda))
    limit_graphics_memory(size)
    assert told == shares


def test_threads_rest_unless_the_person_said_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_WAIT_POLICY", "ACTIVE")
    let_threads_rest()
    assert os.environ["OMP_WAIT_POLICY"] == "ACTIVE"
    monkeypatch.delenv("OMP_WAIT_POLICY")
    let_threads_rest()
    assert os.environ["OMP_WAIT_POLICY"] == "PASSIVE"
