"""The run of a contact sheet, on the worker thread: what was chosen goes, and a page shows what became of it."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final

from app.core.batch.executor import InProcessExecutor
from app.core.batch.journal import Entry, Journal, State
from app.core.batch.packing import PackedInstance
from app.core.batch.pictures import Pictures
from app.core.batch.plan import Plan, plan_batch
from app.core.batch.recipe import Recipe
from app.core.batch.report import write_report
from app.core.batch.result_paths import resolve_result_path
from app.core.batch.run import Run, Tally, make_tasks_by_choice
from app.core.errors import UsageError
from app.core.imageio.atomic import make_save_error
from app.core.jobs.model_cache import DeviceModels
from app.core.jobs.runner import Job
from inpainting.errors import CancelledError

REPORT: Final = "cleanplate-batch.html"
"""The name of the report in the folder of the results."""

_PAUSE_STEP: Final = 0.05


@dataclass(frozen=True)
class Ended:
    """What the journal says of a photo, with a small JPEG of its result and the file."""

    entry: Entry
    after: bytes = b""
    result: Path | None = None


def work_off_chosen(
    source: Path,
    target: Path,
    recipe: Recipe,
    chosen: Mapping[str, tuple[PackedInstance, ...]],
    models: DeviceModels,
    go_on: threading.Event,
    job: Job,
) -> Tally:
    """The run and its report, also when it is cancelled; on the worker thread."""
    started = time.perf_counter()
    plan = plan_batch(source, target)
    plan = replace(plan, items=tuple(item for item in plan.items if item.name in chosen))
    if not plan.items:
        raise UsageError("The photos are no longer there; choose the folder again.")
    with Journal(target) as journal, Pictures() as pictures:

        def show(entry: Entry) -> None:
            job.show(_read_ending(entry, plan, pictures))

        run = Run(plan, journal, report=show, check_cancelled=partial(_wait, go_on, job), pictures=pictures)
        try:
            run.work_off(
                make_tasks_by_choice(plan, recipe, chosen.__getitem__),
                InProcessExecutor(models, cancel=job.is_asked_to_stop),
            )
        finally:
            took = time.perf_counter() - started
            write_report(_locate_report(target), plan, journal, run.tally, pictures=pictures, seconds=took)
    return run.tally


def _read_ending(entry: Entry, plan: Plan, pictures: Pictures) -> Ended:
    """With a small picture of the result, made anew where an earlier run left it."""
    if entry.state is not State.DONE or not entry.result:
        return Ended(entry)
    result = plan.target / entry.result
    return Ended(entry, pictures.read(entry.name, plan.source / entry.name, result)[1], result)


def _locate_report(folder: Path) -> Path:
    """Raises `SaveError` when a link lies in its place."""
    try:
        return resolve_result_path(folder, REPORT)
    except OSError as error:
        raise make_save_error(folder / REPORT, error) from error


def _wait(go_on: threading.Event, job: Job) -> None:
    """Until the run may go on. Raises `CancelledError` when it shall stop."""
    while not job.is_asked_to_stop() and not go_on.wait(_PAUSE_STEP):
        pass
    if job.is_asked_to_stop():
        raise CancelledError
