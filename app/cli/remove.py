"""`cleanplate remove`: one picture and one mask in, one picture out. No filling and no file formats here."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.output import peak_memory, print_json, progress_bar
from app.core.errors import UsageError

if TYPE_CHECKING:
    from app.cli.parsing import SubParsers
    from app.core.files import Photo
    from inpainting.request import Hole, InpaintResult


def register(subparsers: SubParsers) -> None:
    """Adds the parser of `remove`."""
    parser = subparsers.add_parser(
        "remove",
        help="remove what a mask covers from a picture",
        description="Fills what the white of a mask covers; not one pixel outside it changes.",
    )
    parser.add_argument("image", type=Path, metavar="IMAGE", help="the picture")
    parser.add_argument("--mask", type=Path, metavar="MASK.png", help="as large as the picture, white = remove")
    target = parser.add_mutually_exclusive_group()
    target.add_argument("-o", "--output", type=Path, metavar="OUT", help="where to save; an existing file is replaced")
    target.add_argument("--in-place", action="store_true", help="replace IMAGE itself")
    parser.add_argument("--method", default="auto", help="auto, partial-conv, telea or navier-stokes")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda or mps")
    parser.add_argument("--json", action="store_true", help="print one line of JSON at the end")
    parser.add_argument("--verbose", action="store_true", help="show the log, with tracebacks")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Does it; every error is a `CleanplateError`, and nothing is written before all of the work is done."""
    from app.core.files import check_savable, load_mask, load_photo, save_photo
    from inpainting.devices import check_device_name
    from inpainting.engine import inpaint
    from inpainting.methods import check_method_name, create_filler
    from inpainting.request import InpaintRequest

    check_method_name(args.method)
    check_device_name(args.device)
    target = _target(args)
    photo = load_photo(args.image)
    check_savable(photo, target)
    hole = load_mask(args.mask, photo.extent)
    request = InpaintRequest(photo.image, hole)
    filler = create_filler(args.method, device=args.device)
    with progress_bar("Removing") as tell:
        result = inpaint(request, filler, on_progress=tell)
    image = result.applied_to(photo.image)
    lost = save_photo(photo, image, target)
    report = _report(photo, hole, result) | {"output": str(target), "notes": [*photo.notes, *result.notes, *lost]}
    report["changed_outside"] = _changed_outside(photo, image, hole)
    report["peak_memory"] = peak_memory()
    _print(report, as_json=args.json)
    return 0


def _target(args: argparse.Namespace) -> Path:
    """Where to save. Raises `UsageError` when that is missing or is one of the files read."""
    if args.mask is None:
        raise UsageError("Nothing is selected. Give a mask with --mask MASK.png, white where something is to go.")
    if args.in_place:
        return Path(args.image)
    if args.output is None:
        raise UsageError("Say where to save the result with -o OUT, or --in-place to replace the picture.")
    target = Path(args.output)
    if _is_same_file(target, args.image):
        raise UsageError(f"“{target}” is the picture itself; use --in-place instead of -o to replace it.")
    if _is_same_file(target, args.mask):
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
    }


def _changed_outside(photo: Photo, image: Any, hole: Hole) -> int:
    from inpainting.composite import changed_outside

    return changed_outside(photo.image, image, hole)


def _print(report: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        print_json(report)
        return
    parts = "1 region" if report["regions"] == 1 else f"{report['regions']} regions"
    how = f"{report['method']} on {report['device']}, {report['seconds']:.1f} s"
    print(f"{report['output']}: filled {parts} of {report['hole_pixels']:,} pixels ({how}).")
    print(f"Pixels changed outside the mask: {report['changed_outside']}.")
    for note in report["notes"]:
        print(f"Note: {note}")
