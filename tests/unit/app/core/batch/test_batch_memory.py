"""A batch needs no more memory for many photos than for few."""

from __future__ import annotations

import shutil
import tracemalloc
from pathlib import Path

import pytest

from app.core.batch.executor import InProcessExecutor
from app.core.batch.journal import Journal
from app.core.batch.pictures import Pictures
from app.core.batch.plan import plan_batch
from app.core.batch.recipe import Recipe
from app.core.batch.report import write_report
from app.core.batch.run import Run, make_tasks_by_detection
from tests.unit.app.core.batch.folders import PERSON, fake_tools, photo


def peak_of(source: Path, count: int) -> int:
    """The most memory in bytes that Python had in a run over `count` photos and its report."""
    folder = source.with_name(f"in-{count}")
    folder.mkdir()
    for number in range(count):
        shutil.copyfile(source, folder / f"{number}.png")
    target = source.with_name(f"out-{count}")
    tracemalloc.start()
    try:
        plan = plan_batch(folder, target)
        with Journal(target) as journal, Pictures() as pictures:
            run = Run(plan, journal, pictures=pictures)
            run.work_off(
                make_tasks_by_detection(plan, Recipe(classes=("person",))), InProcessExecutor(fake_tools(PERSON))
            )
            write_report(target / "r.html", plan, journal, run.tally, pictures=pictures, seconds=1)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_ten_times_the_photos_take_the_same_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.fsync", lambda descriptor: None)  # the disk is not measured
    source = photo(tmp_path / "photo.png")
    peak_of(source, 2)
    few, many = peak_of(source, 20), peak_of(source, 200)
    assert many - few < 180 * 4_000, "names and places in the journal may stay, pictures may not"
