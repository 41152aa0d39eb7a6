"""`cleanplate remove`: a picture and a mask or classes in, a picture out. No filling, finding or file formats here."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli import finding
from app.cli.output import print_json, progress_bar
from app.cli.parsing import add_work_options, whole_pixels
from app.core.errors import UsageError

if TYPE_CHECKING:
    from app.cli.parsing import SubParsers
    from app.core.files import Photo
    from inpainting.detection.instance import Instance
    from inpainting.request import Hole, InpaintResult


def register(subparsers: SubParsers) -> None:
    """Adds the parser of `remove`."""
    parser = subparsers.add_parser(
        "remove",
        help="remove what a mask covers, or what is found, from a picture",
        description="Fills what a mask covers, what is found, or what you point at; not one pixel outside it changes.",
    )
    parser.add_argument("image", type=Path, metavar="IMAGE", help="the picture")
    selection = parser.add_mutually_exclusive_group()
    selection.add_argument("--mask", type=Path, metavar="MASK.png", help="as large as the picture, white = remove")
    selection.add_argument("--detect", type=finding.class_list, metavar="CLASS,…", help="remove what is found of these")
    finding.add_point_argument(selection)
    finding.add_arguments(parser)
    parser.add_argument("--copy", action="store_true", help="save an untouched copy if nothing is found")
    target = parser.add_mutually_exclusive_group()
    target.add_argument("-o", "--output", type=Path, metavar="OUT", help="where to save; an existing file is replaced")
    target.add_argument("--in-place", action="store_true", help="replace IMAGE itself")
    parser.add_argument("--method", default="auto", help="auto, partial-conv, patches, telea or navier-stokes")
    parser.add_argument(
        "--feather", type=whole_pixels, default=0, metavar="PX", help="fade into the fill over PX pixels"
    )
    parser.add_argument("--strip-metadata", action="store_true", help="save no camera data, place or texts")
    parser.add_argument("--note-edit", action="store_true", help="save a note in the file that it was edited")
    add_work_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Does it; every error is a `CleanplateError`, and nothing is written before all of the work is done."""
    from app.core.cleaning import cleaned
    from app.core.fidelity import compare
    from app.core.files import check_savable, load_mask, load_photo, save_photo
    from inpainting.devices import check_device_name
    from inpainting.memory import peak_memory
    from inpainting.methods import check_method_name, create_filler
    from inpainting.request import InpaintRequest

    check_method_name(args.method)
    check_device_name(args.device)
    target = _target(args)
    photo = load_photo(args.image)
    check_savable(photo, target)
    instances: tuple[Instance, ...] = ()
    seconds = 0.0
    lacking: tuple[str, ...] = ()
    if args.mask is not None:
        hole = load_mask(args.mask, photo.extent)
    else:
        found = finding.find_at(photo.image, args) if args.at else finding.find(photo.image, args, args.detect)
        instances, _, seconds, _, lacking = found
        if not instances:
            return _nothing_found(args, photo, target, found)
        hole = finding.hole_from(instances, photo.extent, args)
    request = InpaintRequest(photo.image, hole, args.feather)
    filler = create_filler(args.method, device=args.device)
    with progress_bar("Removing") as tell:
        image, result = cleaned(request, filler, on_progress=tell)
    original = photo
    if args.strip_metadata:
        photo = photo.without_metadata()
    if args.note_edit:
        photo = photo.with_note()
    lost = save_photo(photo, image, target, hole=hole)
    saved = compare(original, load_photo(target), hole)
    notes = [*photo.notes, *lacking, *result.notes, *lost]
    report = _report(photo, hole, result) | {"output": str(target), "notes": notes}
    report |= {"changed_outside": saved.changed, "changed_blocks_outside": saved.changed_blocks}
    report["fidelity"] = saved.sentence()
    report["peak_memory"] = peak_memory()
    if args.mask is None:
        report |= {"seconds_finding": round(seconds, 3), "instances": finding.in_json(instances, photo.extent)}
    _print(report, as_json=args.json)
    return 0


def _nothing_found(args: argparse.Namespace, photo: Photo, target: Path, found: finding.Found) -> int:
    """Tells it; the picture is copied (byte for byte unless the format is another) only if that was asked for."""
    from app.core.atomic import write_atomically
    from app.core.files import save_photo
    from inpainting.detection.instance import OBJECT

    saved = target if args.copy and not args.in_place else None
    if saved is not None and saved.suffix.lower() == args.image.suffix.lower():
        write_atomically(saved, args.image.read_bytes())
    elif saved is not None:
        save_photo(photo, photo.image, saved)
    if args.json:
        report = {"seconds": round(found.seconds, 3), "device": found.device, "method": args.method}
        report |= {"size": [*photo.extent], "instances": [], "output": saved and str(saved)}
        print_json(report | {"notes": [*photo.notes, *found.notes]})
    else:
        rest = f"{saved} is an untouched copy" if saved else "nothing was saved"
        print(f"{args.image}: found {finding.in_words((), args.detect or [OBJECT])}; {rest}.")
        for note in found.notes:
            print(f"Note: {note}")
    return 0


def _target(args: argparse.Namespace) -> Path:
    """Where to save. Raises `UsageError` when that is missing or is one of the files read."""
    if args.mask is None and args.detect is None and args.at is None:
        raise UsageError("Nothing is selected. Give a mask with --mask MASK.png, white where something is to go.")
    if args.in_place:
        return Path(args.image)
    if args.output is None:
        raise UsageError("Say where to save the result with -o OUT, or --in-place to replace the picture.")
    target = Path(args.output)
    if _is_same_file(target, args.image):
        raise UsageError(f"“{target}” is the picture itself; use --in-place instead of -o to replace it.")
    if args.mask is not None and _is_same_file(target, args.mask):
        raise UsageError(f"“{target}” is the mask; save the result under another name.")
    return target


def _is_same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return False


def _report(photo: Photo, hole: Hole, result: InpaintResult) -> dict[str, Any]:
    return {
        "seconds": round(result.seconds, 3),
        "device": result.device,
        "method": result.method,
        "size": [*photo.extent],
        "hole_pixels": int(hole.sum()),
        "regions": result.regions,
        "pieces": dict(result.pieces),
    }


def _print(report: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        print_json(report)
        return
    parts = "1 region" if report["regions"] == 1 else f"{report['regions']} regions"
    methods = " and ".join(report["pieces"]) or report["method"]
    how = f"{methods} on {report['device']}, {report['seconds']:.1f} s"
    print(f"{report['output']}: filled {parts} of {report['hole_pixels']:,} pixels ({how}).")
    print(report["fidelity"])
    for note in report["notes"]:
        print(f"Note: {note}")
