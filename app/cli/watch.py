"""`cleanplate watch`: a batch without an end; photos are worked on as they come into a folder. Decides nothing else."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.cli import batch
from app.cli.output import print_json, say, tell
from app.cli.parsing import add_work_options, parse_seconds

if TYPE_CHECKING:
    from app.cli.parsing import SubParsers
    from app.core.batch.executor import Executor
    from app.core.batch.journal import Entry, Stamp
    from app.core.batch.plan import Plan

_EVERY: Final = 2.0
"""Seconds between two looks at the folder."""


def register(subparsers: SubParsers) -> None:
    """Adds the parser of `watch`."""
    parser = subparsers.add_parser(
        "watch",
        help="remove the same from every photo that comes into a folder",
        description="Does what “batch” does with what is in a folder, then with every photo that comes into it or is "
        "saved again, until Ctrl-C. Started again, it goes on where it was.",
    )
    batch.add_removal_arguments(parser)
    words = f"seconds between two looks at the folder (default {_EVERY:.0f})"
    parser.add_argument("--every", type=parse_seconds, default=_EVERY, metavar="SECONDS", help=words)
    add_work_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, *, wait: Callable[[float], object] = time.sleep) -> int:
    """Does it until Ctrl-C, which makes the exit code 130. With `--json` one line for each photo."""
    from app.core.batch.executor import InProcessExecutor
    from app.core.jobs.model_cache import ModelCache
    from inpainting.methods import find_method
    from inpainting.runtime.devices import check_device_name

    batch.follow_recipe(args)
    find_method(args.method)
    check_device_name(args.device)
    newcomers, executor = Newcomers(), InProcessExecutor(ModelCache().on(args.device))
    if not args.json:
        tell(f"Watching {args.folder}; Ctrl-C ends it.")
    try:
        while True:
            plan = newcomers.choose_among(_plan(args))
            if plan.items:
                _work_off(args, plan, executor)
            wait(args.every)
    except KeyboardInterrupt:
        say("Stopped watching; the same command goes on from there.")
        return 130


class Newcomers:
    """Knows which photos were worked on, and leaves those alone that are still being written."""

    def __init__(self) -> None:
        self._seen: dict[str, Stamp] = {}
        self._done: dict[str, Stamp] = {}

    def choose_among(self, plan: Plan) -> Plan:
        """A plan of those of its photos that are new or others, and the same as at the last look."""
        from app.core.batch.journal import read_stamp

        now: dict[str, Stamp] = {}
        for item in plan.items:
            with suppress(OSError):
                now[item.name] = read_stamp(plan.source / item.name)
        ready = {name for name, own in now.items() if self._seen.get(name) == own and self._done.get(name) != own}
        self._seen = now
        self._done |= {name: now[name] for name in ready}
        return replace(plan, items=tuple(item for item in plan.items if item.name in ready))


def _plan(args: argparse.Namespace) -> Plan:
    """What is in the folder now, if anything. Raises `UsageError` when it is no folder to watch."""
    from app.core.batch.plan import EmptyFolderError, Plan, plan_batch

    try:
        return plan_batch(args.folder, args.output, recursive=args.recursive, leave_out=batch.list_masks(args))
    except EmptyFolderError:
        return Plan(args.folder, args.output, ())


def _work_off(args: argparse.Namespace, plan: Plan, executor: Executor) -> None:
    from app.core.batch.journal import Journal
    from app.core.batch.run import Run

    with Journal(plan.target) as journal:
        go = Run(plan, journal, overwrite=args.overwrite, report=lambda entry: _tell(entry, as_json=args.json))
        go.work_off(batch.make_tasks(args, plan), executor)


def _tell(entry: Entry, *, as_json: bool) -> None:
    if as_json:
        kept = ("name", "state", "result", "sentence", "notes", "found", "seconds", "device", "method")
        print_json({name: getattr(entry, name) for name in (*kept, "changed_outside")})
    else:
        tell(f"{entry.name}: {entry.state}. {entry.sentence}".rstrip())
