"""Runs one baseline over all cases in a process of its own, so that its time and memory are its own."""

from __future__ import annotations

import multiprocessing
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection

import numpy as np

from inpainting.engine.request import Image
from inpainting.runtime.memory import measure_peak_memory
from inpainting.training.quality import baselines
from inpainting.training.quality.validation import Case
from models.errors import CleanplateError


@dataclass(frozen=True, eq=False)
class Attempt:
    """What a baseline made of one case, and what it took: seconds on the clock and of processors."""

    filled: Image
    seconds: float
    processor_seconds: float


@dataclass(frozen=True, eq=False)
class Performance:
    """All attempts of a baseline, and the most memory in bytes its process had, programs it started aside."""

    attempts: tuple[Attempt, ...]
    peak_memory: int


def perform(name: str, cases: Sequence[Case], *, device: str = "auto") -> Performance:
    """Lets the baseline fill every case, after one case to get warm; raises `CleanplateError` when it fails."""
    spawning = multiprocessing.get_context("spawn")
    ours, its = spawning.Pipe()
    process = spawning.Process(target=_perform, args=(its, name, list(cases), device))
    process.start()
    its.close()
    try:
        answer = ours.recv()
    except EOFError:
        answer = CleanplateError(f"The process of “{name}” ended without an answer.")
    finally:
        process.join()
    if isinstance(answer, CleanplateError):
        raise answer
    performance: Performance = answer
    return performance


def _perform(answer: Connection, name: str, cases: list[Case], device: str) -> None:
    try:
        fill = baselines.load(name, device=device)
        shown = [(np.where(case.hole[..., None], np.uint8(0), case.image), case.hole) for case in cases]
        fill(*shown[0])
        attempts = []
        for image, hole in shown:
            clock, processors = time.perf_counter(), _measure_processor_seconds()
            filled = fill(image, hole)
            attempts.append(Attempt(filled, time.perf_counter() - clock, _measure_processor_seconds() - processors))
        answer.send(Performance(tuple(attempts), measure_peak_memory()))
    except CleanplateError as error:
        answer.send(error)
    except Exception as error:
        answer.send(CleanplateError(f"The method “{name}” failed: {error}"))


def _measure_processor_seconds() -> float:
    """What this process and the programs it waited for have used of all processors."""
    return sum(os.times()[:4])
