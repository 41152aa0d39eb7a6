"""`cleanplate video`: a video and classes or masks in, a video out. No frames are touched here."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli import finding
from app.cli.output import open_progress_bar, print_json, tell
from app.cli.parsing import add_work_options, parse_moment, parse_place, parse_point_in_time, parse_seconds
from app.core.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.cli.parsing import SubParsers
    from inpainting.video.options import VideoOptions
    from inpainting.video.pipeline import VideoResult
    from inpainting.video.progress import Progress


_FROM = "only from here on, such as 12.5 or 1:02:03; again for further stretches"
_TO = "and up to here; the first --to belongs to the first --from"
_CLING = (
    "also remove shadows and what masks lack now and then, such as legs, as far as it differs from the background;"
    " takes up to twice as long; on with --at and with --detect, but for text"
)


def register(subparsers: SubParsers) -> None:
    """Adds the parser of `video`."""
    parser = subparsers.add_parser(
        "video",
        help="remove what is found or masked from a video",
        description="Puts the background from other frames where things are to go; sound, times and the rest stay.",
    )
    parser.add_argument("video", type=Path, metavar="VIDEO", help="the video")
    parser.add_argument("-o", "--output", type=Path, metavar="OUT", help="where to save (.mp4, .mov, .m4v or .mkv)")
    selection = parser.add_mutually_exclusive_group()
    selection.add_argument(
        "--detect", type=finding.parse_video_classes, metavar="CLASS,…", help="remove what is found of these"
    )
    selection.add_argument("--mask", type=Path, metavar="MASK.png", help="one mask for all frames, white = remove")
    selection.add_argument(
        "--mask-dir",
        type=Path,
        metavar="DIR",
        help="a mask for each frame, numbered from 0 or 1",
    )
    parser.add_argument(
        "--at",
        type=parse_point_in_time,
        action="append",
        metavar="TIME:X,Y",
        help="the object at this pixel at this time; can be repeated",
    )
    parser.add_argument(
        "--within",
        type=parse_place,
        action="append",
        metavar="X,Y,W,H|MASK",
        help="only what lies here, in pixels or per cent (0,80%%,100%%,20%%); alone it removes the text there",
    )
    parser.add_argument("--from", dest="begins", type=parse_moment, action="append", metavar="TIME", help=_FROM)
    parser.add_argument("--to", dest="ends", type=parse_moment, action="append", metavar="TIME", help=_TO)
    finding.add_arguments(parser)
    parser.add_argument(
        "--cling",
        action=argparse.BooleanOptionalAction,
        help=_CLING,
    )
    parser.add_argument("--preview", type=parse_seconds, metavar="SECONDS", help="clean only the first SECONDS")
    parser.add_argument("--lossless", action="store_true", help="save pixels exactly; the file gets large")
    parser.add_argument("--method", default="auto", help="how to fill what no frame shows: auto, patches, telea, …")
    add_work_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Does it; every error is a `CleanplateError`, and nothing is left under the final name before it is done."""
    from app.core.imageio.atomic import check_writable
    from app.core.imageio.originals import check_spares
    from app.core.jobs.model_cache import ModelCache
    from inpainting.video.pipeline import clean

    if args.output is None:
        raise UsageError("Say where to save the result with -o OUT.")
    options = _read_options(args)
    check_spares(args.output, *([] if args.mask is None else [args.mask]))
    check_writable(args.output)
    _check_is_in_time(args)
    with _show_bar() as step:
        result = clean(args.video, args.output, options, models=ModelCache(), on_progress=step)
    if args.json:
        print_json(_report(args, result))
    else:
        tell(_describe_result(args, result))
        for note in result.notes:
            tell(f"Note: {note}")
    return 0


def _read_options(args: argparse.Namespace) -> VideoOptions:
    from inpainting.video.options import VideoOptions

    classes = args.detect or ()
    if not classes and args.mask is None and args.mask_dir is None and not args.at:
        if not args.within:
            raise UsageError(
                "Say what is to go with --detect CLASS,…, --mask MASK.png, --mask-dir DIR or --within PLACE."
            )
        classes = ("text",)
    return VideoOptions(
        classes=classes,
        mask=args.mask,
        mask_folder=args.mask_dir,
        min_score=args.min_score,
        grow=args.grow,
        cling=args.cling,
        method=args.method,
        device=args.device,
        lossless=args.lossless,
        preview=args.preview,
        within=tuple(args.within or ()),
        points=tuple(args.at or ()),
        times=_pair_times(args.begins or [], args.ends or []),
    )


def _check_is_in_time(args: argparse.Namespace) -> None:
    """Raises `UsageError` for a time well after the end; how long a video is may be an estimate."""
    from inpainting.video.io.reader import probe

    latest = max([*(args.begins or ()), *(point.seconds for point in args.at or ())], default=0.0)
    info = probe(args.video) if latest > 0 else None
    if info is not None and info.frames and latest > info.frames / info.rate + 1:
        length = float(info.frames / info.rate)
        raise UsageError(f"There is nothing at {latest:g} s, for “{args.video}” is {length:.1f} s long.")


def _pair_times(begins: list[float], ends: list[float]) -> tuple[tuple[float, float], ...]:
    """Pairs of the first --from and the first --to and so on; what is left out is the video's own begin or end."""
    if not begins and not ends:
        return ()
    if (len(begins) > 1 or len(ends) > 1) and len(begins) != len(ends):
        raise UsageError("Give as many --from as --to when there are several stretches.")
    pairs = tuple(zip(begins or [0.0], ends or [float("inf")], strict=True))
    for begin, end in pairs:
        if end <= begin:
            raise UsageError(f"A stretch of time must end after it begins, but {end:g} s is not after {begin:g} s.")
    return pairs


@contextmanager
def _show_bar() -> Iterator[Callable[[Progress], None]]:
    with open_progress_bar("Removing") as step:
        yield lambda progress: step(progress.done)


def _report(args: argparse.Namespace, result: VideoResult) -> dict[str, Any]:
    from inpainting.runtime.memory import measure_peak_memory

    return {
        "seconds": round(result.seconds, 3),
        "device": result.device,
        "method": result.method,
        "frames": result.frames,
        "frames_per_second": round(result.frames_per_second, 2),
        "shots": result.shots,
        "instances": dict(result.instances),
        "resumed": result.resumed,
        "output": str(args.output),
        "notes": list(result.notes),
        "peak_memory": measure_peak_memory(),
    }


def _describe_result(args: argparse.Namespace, result: VideoResult) -> str:
    shots = "1 shot" if result.shots == 1 else f"{result.shots} shots"
    how = f"{result.method} on {result.device}, {result.seconds:.1f} s, {result.frames_per_second:.1f} frames a second"
    return f"{args.output}: cleaned {result.frames} frames in {shots} ({how})."
