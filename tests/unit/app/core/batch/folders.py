"""Folders of little photos for tests of batches, and a short way to run one. Not a test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import PIL.Image

from app.core.batch.executor import Executor, InProcessExecutor
from app.core.batch.journal import Entry, Journal
from app.core.batch.plan import plan_batch
from app.core.batch.recipe import Recipe
from app.core.batch.run import Run, TaskFor, make_tasks_by_detection
from app.core.jobs.model_cache import DeviceModels, ModelCache
from inpainting.detection.instance import Instance
from inpainting.engine.geometry import Box
from inpainting.engine.request import Image
from tests.fakes import FakeDetector, FakeFiller

WIDTH, HEIGHT = 48, 36
PERSON = Instance("person", 0.9, Box(10, 8, 20, 24), np.ones((16, 10), bool))
TEXT = Instance("text", 0.8, Box(30, 5, 40, 12), np.ones((7, 10), bool))


def noise(seed: int = 0) -> Image:
    return np.random.default_rng(seed).integers(0, 256, (HEIGHT, WIDTH, 3), np.uint8)


def photo(path: Path, seed: int = 0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    PIL.Image.fromarray(noise(seed)).save(path)
    return path


def mask(path: Path, *, size: tuple[int, int] = (WIDTH, HEIGHT)) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    picture = PIL.Image.new("L", size)
    picture.paste(255, (10, 8, 20, 24))
    picture.save(path)
    return path


def pixels(path: Path) -> Image:
    with PIL.Image.open(path) as picture:
        return np.asarray(picture.convert("RGB"))


def fake_tools(*instances: Instance) -> DeviceModels:
    detector = FakeDetector(instances)
    return ModelCache(load_filler=lambda method, *, device: FakeFiller(), load_detector=lambda device: detector).on(
        "cpu"
    )


def run_batch(
    source: Path,
    target: Path,
    *instances: Instance,
    recipe: Recipe = Recipe(classes=("person", "text"), grow=0),  # noqa: B008
    task_for: Callable[..., TaskFor] = make_tasks_by_detection,
    executor: Executor | None = None,
    ask: Callable[[], object] = lambda: None,
    overwrite: bool = False,
) -> tuple[Run, dict[str, Entry]]:
    """The run and what it told of each photo."""
    told: dict[str, Entry] = {}
    plan = plan_batch(source, target)
    with Journal(target) as journal:
        run = Run(
            plan,
            journal,
            overwrite=overwrite,
            report=lambda entry: told.update({entry.name: entry}),
            check_cancelled=ask,
        )
        run.work_off(task_for(plan, recipe), executor or InProcessExecutor(fake_tools(*instances)))
    return run, told
