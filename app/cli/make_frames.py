"""`cleanplate make-data frames`: backgrounds from clips. The cutting is elsewhere."""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.cli.output import open_count_bar, print_json, say, tell
from app.cli.parsing import parse_seconds
from app.core.errors import UsageError

if TYPE_CHECKING:
    from app.cli.output import CountBar
    from app.cli.parsing import SubParsers
    from inpainting.training.synthesis.frames import FrameFolder

_SUFFIXES: Final = frozenset({".mp4", ".mov", ".mkv", ".avi", ".webm", ".m4v", ".mpg", ".mpeg", ".nut"})
"""Files taken for clips in a folder."""
_SMALLEST: Final = 64


def add_frames(kinds: SubParsers) -> None:
    """Adds the parser of `make-data frames`."""
    parser = kinds.add_parser(
        "frames",
        help="backgrounds from clips: sharp frames that differ",
        description="Cuts backgrounds out of clips: of every few seconds the sharpest frame, unless it is black, "
        "blurred or much like one before. Clips that were cut by an earlier call are passed over.",
    )
    parser.add_argument("clips", type=Path, nargs="+", metavar="CLIP", help="videos, or folders of videos")
    parser.add_argument("-o", "--out", type=Path, required=True, help="folder for the frames")
    parser.add_argument(
        "--every", type=parse_seconds, default=1.0, metavar="S", help="one frame in S seconds (default 1)"
    )
    parser.add_argument("--size", type=int, default=720, metavar="PX", help="short side at most (default 720)")
    parser.add_argument("--json", action="store_true", help="last line: one JSON object")
    parser.set_defaults(run=make_frames)


def make_frames(args: argparse.Namespace) -> int:
    """Does it. A clip that cannot be read stops nothing but makes the exit code 1; Ctrl-C makes it 130."""
    from inpainting.training.synthesis.frames import FrameFolder

    if args.size < _SMALLEST:
        raise UsageError("--size {size} is below {least}.", size=args.size, least=_SMALLEST)
    clips = list(_list_clips(args.clips))
    folder = FrameFolder(args.out, args.every, args.size)
    verdicts: Counter[str] = Counter()
    started = time.perf_counter()
    try:
        with open_count_bar("Cutting", len(clips)) as bar:
            failed = sum(not _cut(folder, clip, verdicts, bar) for clip in clips)
    except KeyboardInterrupt:
        say("Stopped; the same command goes on from the clip it was at.")
        return 130
    code = _print_ending(args.out, folder, verdicts, failed)
    if args.json:
        cut = {"frames": folder.frames, "new": verdicts["kept"], "failed": failed, "output": args.out}
        print_json({"seconds": round(time.perf_counter() - started, 3), "device": "cpu", "method": "frames", **cut})
    return code


def _cut(folder: FrameFolder, clip: Path, verdicts: Counter[str], bar: CountBar) -> bool:
    """Whether it could be read."""
    from inpainting.video.errors import VideoError

    try:
        if not folder.has(clip):
            verdicts.update(folder.cut(clip))
    except VideoError as error:
        bar.write(str(error))
        return False
    finally:
        bar.step()
    return True


def _print_ending(out: Path, folder: FrameFolder, verdicts: Counter[str], failed: int) -> int:
    passed_over = ", ".join(f"{verdicts[why]} {why}" for why in ("black", "blurred", "alike") if verdicts[why])
    tell(f"{out}: {folder.frames} frames, {verdicts['kept']} of them new. Passed over: {passed_over or 'none'}.")
    if failed:
        say(f"{failed} of the clips could not be read.")
        return 1
    if not folder.frames:
        say("No frame was worth keeping.")
        return 1
    return 0


def _list_clips(paths: Sequence[Path]) -> Iterator[Path]:
    """The files, and those in folders. Raises `UsageError` for a folder without clips."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        found = sorted(file for file in path.rglob("*") if file.suffix.lower() in _SUFFIXES and file.is_file())
        if not found:
            raise UsageError("There are no clips in “{folder}”.", folder=path)
        yield from found
