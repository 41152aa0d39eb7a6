"""`cleanplate make-data`: pairs and frames to train on. What labels photos and mixes samples is told elsewhere."""

from __future__ import annotations

import argparse
import time
from contextlib import AbstractContextManager, nullcontext, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.cli.make_frames import add_frames
from app.cli.output import open_count_bar, print_json, say, tell
from app.cli.parsing import parse_job_count
from app.core.errors import UsageError

if TYPE_CHECKING:
    from app.cli.output import CountBar
    from app.cli.parsing import SubParsers
    from inpainting.training.synthesis.pairs.filling import Makers
    from inpainting.training.synthesis.pairs.folder import PairFolder
    from inpainting.training.synthesis.pairs.making import Useless
    from inpainting.training.synthesis.pairs.specs import PairSettings, SourcePool

_SUMMARIES: Final = {
    "graffiti": "pairs of walls with and without graffiti",
    "vehicle": "pairs of photos with and without a vehicle",
    "text": "pairs of photos with and without text",
    "person": "pairs of photos with and without a person",
}
_OWN_CLUSTER: Final = ""
"""What `--dask` without an address gives."""
_SMALLEST, _LARGEST = 64, 2048


def register(subparsers: SubParsers) -> None:
    """Adds the parser of `make-data`."""
    from inpainting.training.commands import add_data_commands

    kinds = subparsers.add_parser("make-data", help="make training data").add_subparsers(required=True, metavar="WHAT")
    for name in _SUMMARIES:
        _add_pairs(kinds, name)
    add_frames(kinds)
    add_data_commands(kinds)


def _add_pairs(kinds: SubParsers, name: str) -> None:
    parser = kinds.add_parser(
        name,
        help=_SUMMARIES[name],
        description=f"Makes {_SUMMARIES[name]}, with the mask of it: images/, clean/ and masks/ in thousands, "
        "pairs.jsonl, manifest.csv and grid.png. When it was stopped, the same command goes on where it was.",
    )
    parser.add_argument("--data", type=Path, help="folder with a manifest.csv, or of pictures")
    parser.add_argument("--backgrounds", type=Path, nargs="+", default=[], metavar="DIR", help="folders of backgrounds")
    parser.add_argument("--labels", type=Path, help="folder of `make-data labels`, for --data")
    if name != "text":
        parser.add_argument("--cutouts", type=Path, metavar="DIR", help="folder of pictures with transparency")
    parser.add_argument("-o", "--out", type=Path, required=True, help="folder for the pairs")
    parser.add_argument("--count", type=int, default=1000, metavar="N", help="how many pairs (default 1000)")
    parser.add_argument("--size", type=int, default=256, metavar="PX", help="their side (default 256)")
    parser.add_argument("--seed", type=int, default=1, help="another one gives other pairs (default 1)")
    parser.add_argument("--weather", action="store_true", help="rain, fog, snow, dusk or sun over most of them")
    parser.add_argument("--grid", type=int, default=8, metavar="ROWS", help="pairs shown in grid.png (default 8)")
    parser.add_argument("--jobs", type=parse_job_count, default=1, metavar="N", help="worker processes (default 1)")
    parser.add_argument(
        "--dask",
        nargs="?",
        const=_OWN_CLUSTER,
        metavar="ADDRESS",
        help="the workers of a Dask cluster, such as tcp://host:8786; without an address one of --jobs workers here",
    )
    parser.add_argument("--json", action="store_true", help="last line: one JSON object")
    parser.set_defaults(run=make_pairs, name=name, cutouts=None)


def make_pairs(args: argparse.Namespace) -> int:
    """Does it. Ctrl-C makes the exit code 130; what is finished by then counts."""
    from inpainting.training.synthesis.pairs.folder import PairFolder
    from inpainting.training.synthesis.pairs.source_pool import read_source_pool
    from inpainting.training.synthesis.pairs.specs import PairSettings

    _check(args)
    pool = read_source_pool(
        args.name, data=args.data, labels=args.labels, backgrounds=args.backgrounds, cutouts=args.cutouts
    )
    pair_settings = PairSettings(args.name, args.size, args.seed, args.weather)
    with PairFolder(args.out, pair_settings, pool) as folder:
        try:
            with _choose_makers(args) as makers:
                return _fill_folder(args, folder, pool, pair_settings, makers)
        except KeyboardInterrupt:
            done = args.count - len(folder.list_missing(args.count))
            say(f"Stopped after {done} of {args.count} pairs; the same command goes on from there.")
            return 130
        finally:
            _finish(args, folder)


def _fill_folder(
    args: argparse.Namespace, folder: PairFolder, pool: SourcePool, pair_settings: PairSettings, makers: Makers
) -> int:
    from inpainting.training.synthesis.pairs.filling import fill

    started, before = time.perf_counter(), args.count - len(folder.list_missing(args.count))
    useless: list[Useless] = []
    with open_count_bar("Making", args.count - before) as bar:
        fill(folder, pool, pair_settings, args.count, makers, report=lambda news: _tell(bar, useless, news))
    earlier = f", {before} of them earlier" if before else ""
    tell(f"{args.out}: {args.count} pairs of the class {args.name}{earlier}.")
    if useless:
        tell(f"{_count_in_words(useless)} of no use, the first for this: {useless[0].sentence}")
    if args.json:
        seconds = round(time.perf_counter() - started, 3)
        made = {"pairs": args.count, "earlier": before, "useless": len(useless), "output": args.out}
        print_json({"seconds": seconds, "device": "cpu", "method": args.name, **made})
    return 0


def _tell(bar: CountBar, useless: list[Useless], news: Useless | None) -> None:
    if news is None:
        bar.step()
    else:
        useless.append(news)


def _count_in_words(useless: list[Useless]) -> str:
    return "1 file was" if len(useless) == 1 else f"{len(useless)} files were"


def _finish(args: argparse.Namespace, folder: PairFolder) -> None:
    """The lists and the grid, of whatever is there; a second Ctrl-C leaves them to the next run."""
    from inpainting.training.synthesis.pairs.grid import write_grid

    with suppress(KeyboardInterrupt):
        folder.finish()
        write_grid(folder, args.out / "grid.png", rows=args.grid)


def _choose_makers(args: argparse.Namespace) -> AbstractContextManager[Makers]:
    from inpainting.training.synthesis.pairs.executors import InProcessMaker, open_dask_cluster, open_process_pool

    if args.dask is not None:
        return open_dask_cluster(args.dask or None, count=args.jobs)
    return open_process_pool(args.jobs) if args.jobs > 1 else nullcontext(InProcessMaker())


def _check(args: argparse.Namespace) -> None:
    """Raises `UsageError`."""
    if args.count < 1:
        raise UsageError("--count {count} is not a number of pairs; give 1 or more.", count=args.count)
    if not _SMALLEST <= args.size <= _LARGEST:
        words = "--size {size} is not between {least} and {most}."
        raise UsageError(words, size=args.size, least=_SMALLEST, most=_LARGEST)
    if args.seed < 0 or args.grid < 0:
        raise UsageError("--seed and --grid cannot be below 0.")
    if args.data is None and not args.backgrounds:
        raise UsageError("There is nothing to work on; give --backgrounds DIR or --data DATA.")
    if args.labels is not None and args.data is None:
        raise UsageError("--labels belong to --data.")
