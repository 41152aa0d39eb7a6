"""`cleanplate cutout`: keeps what was found and makes the rest transparent."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import finding
from app.cli.output import print_json, tell
from app.cli.parsing import add_work_options
from app.cli.pipes import Pipes
from app.core.errors import UsageError
from inpainting.errors import NothingError

if TYPE_CHECKING:
    from app.cli.parsing import SubParsers


def register(subparsers: SubParsers) -> None:
    """Adds the parser of `cutout`."""
    parser = subparsers.add_parser(
        "cutout",
        help="cut people or other things out of their background",
        description="Saves the picture with everything transparent but what was found.",
    )
    parser.add_argument("image", type=Path, metavar="IMAGE", help="the picture; - reads it from standard input")
    parser.add_argument(
        "--classes", type=finding.parse_classes, default="person", metavar="CLASS,…", help="what to keep"
    )
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="OUT.png",
        help="a format with transparency: PNG, WebP, TIFF; - for a PNG on standard output",
    )
    finding.add_arguments(parser, grow=False)
    finding.add_search_arguments(parser)
    add_work_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Does it; raises `UsageError` when the target knows no transparency, `NothingError` when nothing was found."""
    with Pipes() as pipes:
        pipes.receive(args, "image")
        pipes.aim(args, suffix=".png")
        _cut_out(args, pipes)
        pipes.send()
    return 0


def _cut_out(args: argparse.Namespace, pipes: Pipes) -> None:
    from app.core.files import TRANSPARENT_SUFFIXES, check_savable, load_photo, save_and_compare
    from app.core.imageio.originals import check_spares
    from inpainting.detection.instance import make_alpha

    if args.output.suffix.lower() not in TRANSPARENT_SUFFIXES:
        raise UsageError(f"“{args.output.name}” cannot be transparent; end it in {', '.join(TRANSPARENT_SUFFIXES)}.")
    check_spares(args.output, args.image)
    photo = load_photo(args.image)
    check_savable(photo, args.output)
    instances, device, seconds, _, lacking = finding.find(photo.convert_to_srgb(), args, args.classes)
    words = finding.describe_in_words(instances, args.classes)
    saved, notes = args.output if instances else None, tuple[str, ...]()
    if saved is not None:
        cut = photo.cut_out(make_alpha(instances, photo.extent))
        notes = (*photo.notes, *save_and_compare(cut, photo.image, saved)[1])
    if args.json:
        report = {"seconds": round(seconds, 3), "device": device, "method": "segmenter"}
        report |= {"instances": finding.describe_in_json(instances, photo.extent), "output": pipes.choose_name(saved)}
        print_json(report | {"notes": [*notes, *lacking]})
    notes = (*notes, *lacking)
    if saved is None:
        raise NothingError("{image}: found {what}, so nothing was saved.", image=args.image, what=words)
    if not args.json:
        tell(f"{pipes.choose_name(saved)}: kept {words}.")
        for note in notes:
            tell(f"Note: {note}")
