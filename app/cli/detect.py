"""`cleanplate detect`: one picture in, a mask of what was found out. Removes nothing."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import finding
from app.cli.output import print_json, tell
from app.cli.parsing import add_work_options
from app.cli.pipes import Pipes

if TYPE_CHECKING:
    from app.cli.parsing import SubParsers


def register(subparsers: SubParsers) -> None:
    """Adds the parser of `detect`."""
    parser = subparsers.add_parser(
        "detect",
        help="find people, vehicles, animals, text, graffiti, specks and wires in a picture",
        description="Writes a mask, white where something was found, to look at, edit, and give to “remove --mask”.",
    )
    parser.add_argument("image", type=Path, metavar="IMAGE", help="the picture; - reads it from standard input")
    wanted = parser.add_mutually_exclusive_group()
    words = f"what to look for: {finding.CLASSES_IN_WORDS}"
    wanted.add_argument("--classes", type=finding.parse_classes, default="all", metavar="CLASS,…", help=words)
    finding.add_point_argument(wanted)
    parser.add_argument(
        "-o", "--output", type=Path, metavar="MASK.png", help="where to save the mask; - for standard output"
    )
    finding.add_arguments(parser)
    finding.add_search_arguments(parser)
    finding.add_recipe_argument(parser)
    add_work_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Does it; nothing found is no error, but then no mask is written."""
    finding.check_within(args)
    finding.follow_recipe(args, classes=None if args.at else "classes")
    with Pipes() as pipes:
        pipes.receive(args, "image")
        pipes.aim(args, suffix=".png")
        _detect(args, pipes)
        pipes.send()
    return 0


def _detect(args: argparse.Namespace, pipes: Pipes) -> None:
    from app.core.files import check_mask_savable, load_photo, save_mask
    from app.core.imageio.originals import check_spares
    from inpainting.detection.instance import OBJECT
    from inpainting.runtime.memory import measure_peak_memory

    if args.output is not None:
        check_spares(args.output, args.image)
        check_mask_savable(args.output)
    photo = load_photo(args.image)
    found = (
        finding.find_at(photo.convert_to_srgb(), args)
        if args.at
        else finding.find(photo.convert_to_srgb(), args, args.classes)
    )
    instances, device, seconds, seconds_each, lacking = found
    words = finding.describe_in_words(instances, [OBJECT] if args.at else args.classes)
    saved = args.output if instances else None
    if saved is not None:
        save_mask(finding.make_hole_from(instances, photo.extent, args), saved)
    if args.json:
        report = {"seconds": round(seconds, 3), "device": device, "method": "segmenter", "size": [*photo.extent]}
        report |= {"seconds_each": seconds_each} if args.at else {}
        report |= {"instances": finding.describe_in_json(instances, photo.extent), "output": pipes.choose_name(saved)}
        print_json(report | {"notes": [*photo.notes, *lacking], "peak_memory": measure_peak_memory()})
        return
    tell(f"{args.image}: found {words} ({device}, {seconds:.2f} s).")
    for instance in instances:
        box = instance.box
        tell(f"  {instance.label} {instance.score:.2f}, {box.width}×{box.height} at {box.x0},{box.y0}")
    if saved is not None:
        tell(f"The mask is {pipes.choose_name(saved)}.")
    for note in lacking:
        tell(f"Note: {note}")
