"""`cleanplate batch`: a folder of photos in, a folder of results out. Work, journal and report are elsewhere."""

from __future__ import annotations

import argparse
import time
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli import finding
from app.cli.output import open_count_bar, print_json, say, tell
from app.cli.parsing import METHODS_IN_WORDS, add_work_options, parse_job_count, parse_pixels
from app.core.errors import UsageError
from inpainting.detection.classes import SPECK

if TYPE_CHECKING:
    from app.cli.output import CountBar
    from app.cli.parsing import SubParsers
    from app.core.batch.executor import Executor
    from app.core.batch.journal import Entry
    from app.core.batch.pictures import Pictures
    from app.core.batch.plan import Plan
    from app.core.batch.recipe import Recipe
    from app.core.batch.run import Tally, TaskFor


def register(subparsers: SubParsers) -> None:
    """Adds the parser of `batch`."""
    parser = subparsers.add_parser(
        "batch",
        help="remove the same from every photo of a folder",
        description="Goes over every photo of a folder and keeps names, sub-folders and metadata. When it was stopped, "
        "the same command goes on where it was. Photos with nothing to remove are copied as they are.",
    )
    add_removal_arguments(parser)
    _add_run_options(parser)
    add_work_options(parser)
    parser.set_defaults(run=run)


def add_removal_arguments(parser: argparse.ArgumentParser) -> None:
    """Which folder, what is to go from its photos, and how."""
    parser.add_argument("folder", type=Path, metavar="DIR", help="the folder with the photos")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DIR2", help="the folder for the results")
    what = parser.add_mutually_exclusive_group()
    words = f"remove what is found of {finding.CLASSES_IN_WORDS}"
    what.add_argument("--detect", type=finding.parse_classes, metavar="CLASS,…", help=words)
    what.add_argument("--mask", type=Path, metavar="MASK.png", help="one mask for all photos, white = remove")
    what.add_argument("--mask-dir", type=Path, metavar="DIR", help="masks named like the photos: sub/name.png")
    finding.add_arguments(parser)
    finding.add_search_arguments(parser, within=False)
    finding.add_recipe_argument(parser)
    parser.add_argument("--feather", type=parse_pixels, default=0, metavar="PX", help="fade into the fill over PX")
    parser.add_argument("--method", default="auto", metavar="NAME", help=METHODS_IN_WORDS)
    parser.add_argument(
        "--recursive", action=argparse.BooleanOptionalAction, default=True, help="with sub-folders (default)"
    )
    parser.add_argument("--only-changed", action="store_true", help="leave out photos with nothing to remove")
    parser.add_argument("--overwrite", action="store_true", help="replace files that are not of this batch")


def _add_run_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--report", type=Path, metavar="R.html", help="write a page with before and after of each")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--jobs", type=parse_job_count, default=1, metavar="N", help="worker processes (default 1)")
    where.add_argument("--dask", metavar="ADDRESS", help="the workers of a Dask cluster, such as tcp://host:8786")


def run(args: argparse.Namespace) -> int:
    """Does it. One photo that fails stops nothing but makes the exit code 1; Ctrl-C makes it 130."""
    from app.core.batch.journal import Journal
    from app.core.batch.plan import plan_batch
    from app.core.batch.report import write_report
    from app.core.batch.run import Run
    from app.core.imageio.atomic import check_writable
    from app.core.imageio.originals import check_spares

    follow_recipe(args)
    plan = plan_batch(args.folder, args.output, recursive=args.recursive, leave_out=list_masks(args))
    task_for = make_tasks(args, plan)
    if args.report is not None:
        masks = [] if args.mask is None else [args.mask]
        masks += [] if args.mask_dir is None else sorted(args.mask_dir.rglob("*.png"))
        check_spares(args.report, *(plan.source / item.name for item in plan.items), *masks)
        check_writable(args.report)
    started = time.perf_counter()
    with _choose_executor(args) as executor, Journal(plan.target) as journal, _make_pictures(args) as pictures:
        with open_count_bar("Removing", len(plan.items)) as bar:
            go = Run(
                plan,
                journal,
                overwrite=args.overwrite,
                report=lambda entry: _tell(bar, entry, quiet=args.json),
                pictures=pictures,
            )
            stopped = _work_off(go, task_for, executor)
        seconds = time.perf_counter() - started
        if pictures is not None:
            write_report(args.report, plan, journal, go.tally, pictures=pictures, seconds=seconds)
    _print(args, plan, go.tally, seconds)
    return _print_ending(plan, go.tally, stopped=stopped)


def _make_pictures(args: argparse.Namespace) -> AbstractContextManager[Pictures | None]:
    """Pictures of what is removed are made for a report and for nothing else."""
    from app.core.batch.pictures import Pictures

    return nullcontext() if args.report is None else Pictures()


def _work_off(go: Any, task_for: TaskFor, executor: Executor) -> bool:
    """Says whether Ctrl-C stopped it."""
    try:
        go.work_off(task_for, executor)
    except KeyboardInterrupt:
        return True
    return False


def _choose_executor(args: argparse.Namespace) -> AbstractContextManager[Executor]:
    """Whoever shall do the work; method and device are checked before anything begins."""
    from inpainting.methods import find_method
    from inpainting.runtime.devices import check_device_name, resolve_device

    find_method(args.method)
    check_device_name(args.device)
    if args.dask is None and args.device != "auto":
        resolve_device(args.device)
    if args.dask is not None:
        from app.core.batch.dask_executor import DaskExecutor

        return DaskExecutor(args.dask, device=args.device)
    if args.jobs > 1:
        from app.core.batch.process_executor import ProcessExecutor

        return ProcessExecutor(args.jobs, device=args.device)
    from app.core.batch.executor import InProcessExecutor
    from app.core.jobs.model_cache import ModelCache

    return nullcontext(InProcessExecutor(ModelCache().on(args.device)))


def make_tasks(args: argparse.Namespace, plan: Plan) -> TaskFor:
    """What to do with each photo of a plan. Raises `UsageError` when there are no such masks."""
    from app.core.batch import run as batch
    from app.core.batch.survey import survey_dust

    recipe = _read_recipe(args)
    if SPECK in recipe.search.classes:
        recipe = replace(recipe, dust=survey_dust(plan))
    if args.mask is not None:
        if not args.mask.is_file():
            raise UsageError(f"There is no mask “{args.mask}”.")
        return batch.make_tasks_by_mask(plan, recipe, args.mask)
    if args.mask_dir is not None:
        if not args.mask_dir.is_dir():
            raise UsageError(f"There is no folder “{args.mask_dir}” with masks.")
        return batch.make_tasks_by_masks(plan, recipe, args.mask_dir)
    return batch.make_tasks_by_detection(plan, recipe)


def _read_recipe(args: argparse.Namespace) -> Recipe:
    from app.core.batch.recipe import Recipe

    return Recipe(
        method=args.method,
        classes=args.detect or (),
        min_score=args.min_score,
        grow=args.grow,
        feather=args.feather,
        only_changed=args.only_changed,
        strength=args.strength,
    )


def follow_recipe(args: argparse.Namespace) -> None:
    """Take from a recipe what is not said. Raises `UsageError` when nothing says what is to go."""
    masked = bool(list_masks(args))
    finding.follow_recipe(args, classes=None if masked else "detect")
    if not masked and args.detect is None:
        raise UsageError("Say what is to go with --detect CLASS,…, --mask MASK.png, --mask-dir DIR or --recipe NAME.")


def list_masks(args: argparse.Namespace) -> list[Path]:
    """What lies among the photos, perhaps, and is none."""
    return [path for path in (args.mask, args.mask_dir) if path is not None]


def _tell(bar: CountBar, entry: Entry, *, quiet: bool) -> None:
    if not quiet and entry.sentence:
        bar.write(f"{entry.name}: {entry.state}. {entry.sentence}")
    bar.step()


def _print(args: argparse.Namespace, plan: Plan, tally: Tally, seconds: float) -> None:
    from inpainting.runtime.memory import measure_peak_memory

    files = tally.count_endings()
    report = args.report and str(args.report)
    if args.json:
        told = {"seconds": round(seconds, 3), "device": tally.device or args.device, "method": args.method}
        told |= {"files": files, "earlier": tally.earlier, "photos": len(plan.items), "output": str(plan.target)}
        print_json(told | {"report": report, "peak_memory": measure_peak_memory()})
        return
    parts = [f"{files['done']} cleaned", f"{files['untouched']} with nothing to remove"]
    parts += [f"{files[name]} {name}" for name in ("skipped", "failed") if files[name]]
    earlier = f", {tally.earlier} of them earlier" if tally.earlier else ""
    tell(f"{plan.target}: {', '.join(parts)}{earlier} ({seconds:.1f} s).")
    if report:
        tell(f"The report is {report}.")


def _print_ending(plan: Plan, tally: Tally, *, stopped: bool) -> int:
    files, count = tally.count_endings(), len(plan.items)
    if stopped:
        say(f"Stopped after {tally.files.total()} of {count} photos; the same command goes on from there.")
        return 130
    failed = f"{files['failed']} of {count} photos failed; the same command tries them again."
    missing = [words for words in (failed if files["failed"] else None, plan.note) if words]
    if missing:
        say(" ".join(missing))
    return int(bool(missing))
