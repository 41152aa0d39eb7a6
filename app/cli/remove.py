"""`cleanplate remove`: pictures and a mask or classes in, pictures out. No filling, finding or file formats here."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli import finding
from app.cli.output import open_progress_bar, print_json, tell
from app.cli.parsing import METHODS_IN_WORDS, add_work_options, parse_pixels
from app.cli.pipes import Pipes
from app.cli.several import find_pictures, run_each
from app.core.errors import UsageError
from inpainting.errors import NothingError

if TYPE_CHECKING:
    from app.cli.parsing import SubParsers
    from app.core.files import Photo
    from app.core.imageio.fidelity import Fidelity
    from inpainting.detection.instance import Instance
    from inpainting.engine.geometry import Extent
    from inpainting.engine.request import Hole, Image, InpaintResult


_MOST_VARIANTS = 4


def register(subparsers: SubParsers) -> None:
    """Adds the parser of `remove`."""
    parser = subparsers.add_parser(
        "remove",
        help="remove what a mask covers, or what is found, from a picture",
        description="Fills what a mask covers, what is found, or what you point at; not one pixel outside it changes.",
    )
    words = "the picture, or several, or a pattern; - reads it from standard input"
    parser.add_argument("images", type=Path, nargs="+", metavar="IMAGE", help=words)
    selection = parser.add_mutually_exclusive_group()
    selection.add_argument("--mask", type=Path, metavar="MASK.png", help="as large as the picture, white = remove")
    words = f"remove what is found of {finding.CLASSES_IN_WORDS}"
    selection.add_argument("--detect", type=finding.parse_classes, metavar="CLASS,…", help=words)
    finding.add_point_argument(selection)
    finding.add_arguments(parser)
    finding.add_search_arguments(parser)
    finding.add_recipe_argument(parser)
    parser.add_argument("--copy", action="store_true", help="save an untouched copy if nothing is found")
    target = parser.add_mutually_exclusive_group()
    words = "where to save; an existing file is replaced; for several pictures a folder; - for standard output"
    target.add_argument("-o", "--output", type=Path, metavar="OUT", help=words)
    target.add_argument("--in-place", action="store_true", help="replace IMAGE itself")
    parser.add_argument("--method", default="auto", metavar="NAME", help=METHODS_IN_WORDS)
    words = "white = nothing is copied from here into the fill"
    parser.add_argument("--avoid", type=Path, metavar="MASK.png", help=words)
    parser.add_argument("--source", type=Path, metavar="MASK.png", help="white = the fill is copied only from here")
    words = f"save up to N fills that differ (2 to {_MOST_VARIANTS}), the best as OUT, the others as OUT-2 …"
    parser.add_argument("--variants", type=_parse_variant_count, default=1, metavar="N", help=words)
    parser.add_argument(
        "--feather", type=parse_pixels, default=0, metavar="PX", help="fade into the fill over PX pixels"
    )
    words = "save the fill alone, as a layer: everything outside the hole is transparent (PNG, WebP, TIFF)"
    parser.add_argument("--layer", action="store_true", help=words)
    parser.add_argument("--strip-metadata", action="store_true", help="leave out camera data, place and texts")
    parser.add_argument("--note-edit", action="store_true", help="note in the file that it was edited")
    add_work_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Does it; every error is a `CleanplateError`, and nothing is written before all of the work is done."""
    from inpainting.methods import find_method
    from inpainting.runtime.devices import check_device_name

    finding.follow_recipe(args, classes="detect" if args.mask is None and args.at is None else None)
    finding.check_within(args)
    find_method(args.method)
    check_device_name(args.device)
    pictures = find_pictures(args.images)
    with Pipes() as args.pipes:
        if len(pictures) > 1 or pictures != args.images:
            args.pipes.receive(args, "mask")
            return run_each(args, _remove, pictures)
        args.image = pictures[0]
        args.pipes.receive(args, "image", "mask")
        args.pipes.aim(args)
        _remove(args)
        args.pipes.send()
    return 0


def _remove(args: argparse.Namespace) -> None:
    from app.core.files import check_savable, load_mask, load_photo
    from app.core.jobs.cleaning import clean_photo
    from inpainting.engine.masks import check_selects
    from inpainting.engine.request import InpaintRequest
    from inpainting.runtime.memory import measure_peak_memory

    target = _choose_target(args)
    photo = load_photo(args.image)
    others = _list_variant_paths(target, args)
    for path in (target, *others):
        check_savable(photo, path)
    instances: tuple[Instance, ...] = ()
    seconds = 0.0
    lacking: tuple[str, ...] = ()
    if args.mask is not None:
        hole = load_mask(args.mask, photo.extent)
        check_selects(hole, args.mask)
    else:
        found = (
            finding.find_at(photo.convert_to_srgb(), args)
            if args.at
            else finding.find(photo.convert_to_srgb(), args, args.detect)
        )
        instances, _, seconds, _, lacking = found
        if not instances:
            _report_nothing(args, photo, target, found)
            return
        hole = finding.make_hole_from(instances, photo.extent, args)
    excluded = _read_excluded(args, photo.extent)
    request = InpaintRequest(photo.image, hole, args.feather, excluded=excluded, colours=photo.colours)
    with open_progress_bar("Removing") as step:
        filler = finding.load_models(args).get_filler(args.method)
        image, result = clean_photo(request, filler, variants=args.variants, on_progress=step)
    photo = photo.without_metadata() if args.strip_metadata else photo
    photo = photo.with_note() if args.note_edit else photo
    saved, lost = _save(args, photo, image, hole, target)
    for path, variant in zip(others, result.variants[1:], strict=False):
        lost += _save(args, photo, variant.apply_to(photo.image), hole, path)[1]
    notes = [*photo.notes, *lacking, *result.notes, *lost]
    report = _report(photo, hole, result) | {"output": args.pipes.choose_name(target), "notes": notes}
    report |= {"changed_outside": saved.changed, "changed_blocks_outside": saved.changed_blocks}
    report["fidelity"] = saved.make_sentence()
    if result.variants:
        report["variants"] = [str(path) for path in (target, *others)][: len(result.variants)]
    report["peak_memory"] = measure_peak_memory()
    if args.mask is None:
        report |= {"seconds_finding": round(seconds, 3), "instances": finding.describe_in_json(instances, photo.extent)}
    _print(report, as_json=args.json)


def _save(
    args: argparse.Namespace, photo: Photo, image: Image, hole: Hole, target: Path
) -> tuple[Fidelity, tuple[str, ...]]:
    """The picture, or with --layer what was filled alone; returns what differs, and sentences on what is not kept."""
    from app.core.files import save_and_compare

    if not args.layer:
        return save_and_compare(photo, image, target, hole=hole)
    layer = photo.with_pixels(image).cut_out(hole.astype("uint8") * 255)
    return save_and_compare(layer, layer.image, target)


def _report_nothing(args: argparse.Namespace, photo: Photo, target: Path, found: finding.Found) -> None:
    """Tells it; the picture is copied only if that was asked for: byte for byte, or as what the name asks for.

    Raises `NothingError` when nothing is written.
    """
    from inpainting.detection.instance import OBJECT

    saved = target if args.copy and not args.in_place else None
    notes = () if saved is None else _write_copy(args, photo, saved)
    if args.json:
        report = {"seconds": round(found.seconds, 3), "device": found.device, "method": args.method}
        report |= {"size": [*photo.extent], "instances": [], "output": args.pipes.choose_name(saved)}
        print_json(report | {"notes": [*notes, *found.notes]})
    what = finding.describe_in_words((), args.detect or [OBJECT])
    if saved is None:
        words = "{image}: found {what}; nothing was removed and nothing was saved."
        raise NothingError(words, image=args.image, what=what)
    if not args.json:
        kind = "a copy without private data" if args.strip_metadata else "an untouched copy"
        tell(f"{args.image}: found {what}; {args.pipes.choose_name(saved)} is {kind}.")
        _print_notes((*notes, *found.notes))


def _write_copy(args: argparse.Namespace, photo: Photo, target: Path) -> tuple[str, ...]:
    """Writes the copy and returns sentences on what it does not keep."""
    from app.core.files import save_and_compare
    from app.core.imageio.atomic import write_atomically

    if target.suffix.lower() == args.image.suffix.lower() and not args.strip_metadata:
        write_atomically(target, args.image.read_bytes())
        return ()
    photo = photo.without_metadata() if args.strip_metadata else photo
    return (*photo.notes, *save_and_compare(photo, photo.image, target)[1])


def _choose_target(args: argparse.Namespace) -> Path:
    """Where to save. Raises `UsageError` when that is missing or is one of the files read."""
    from app.core.files import TRANSPARENT_SUFFIXES
    from app.core.imageio.originals import check_spares, is_same_file

    if args.mask is None and args.detect is None and args.at is None:
        raise UsageError("Nothing is selected. Give a mask with --mask MASK.png, white where something is to go.")
    if args.in_place:
        if args.layer:
            raise UsageError("A layer cannot replace the picture; give it a name with -o OUT.")
        return Path(args.image)
    if args.output is None:
        raise UsageError("Say where to save the result with -o OUT, or --in-place to replace the picture.")
    target = Path(args.output)
    if is_same_file(target, args.image):
        raise UsageError(f"“{target}” is the picture itself; use --in-place instead of -o to replace it.")
    check_spares(target, *_list_masks(args))
    if args.layer and target.suffix.lower() not in TRANSPARENT_SUFFIXES:
        raise UsageError(f"“{target.name}” cannot be transparent; end it in {', '.join(TRANSPARENT_SUFFIXES)}.")
    return target


def _list_variant_paths(target: Path, args: argparse.Namespace) -> list[Path]:
    """OUT-2, OUT-3 … beside OUT. Raises `UsageError` where one of them is a file that was read."""
    from app.core.imageio.originals import check_spares

    paths = [target.with_name(f"{target.stem}-{number}{target.suffix}") for number in range(2, args.variants + 1)]
    for path in paths:
        check_spares(path, args.image, *_list_masks(args))
    return paths


def _list_masks(args: argparse.Namespace) -> list[Path]:
    """The mask files that are read."""
    return [path for path in (args.mask, args.avoid, args.source) if path is not None]


def _read_excluded(args: argparse.Namespace, extent: Extent) -> Hole | None:
    """Where nothing may be copied from, by --avoid and --source; None where both are missing."""
    from app.core.files import load_mask

    avoided = load_mask(args.avoid, extent) if args.avoid else None
    if args.source is None:
        return avoided
    beside = ~load_mask(args.source, extent)
    return beside if avoided is None else beside | avoided


def _parse_variant_count(word: str) -> int:
    value = int(word)
    if not 1 <= value <= _MOST_VARIANTS:
        raise argparse.ArgumentTypeError(f"{word} is not between 1 and {_MOST_VARIANTS}")
    return value


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
    tell(f"{report['output']}: filled {parts} of {report['hole_pixels']:,} pixels ({how}).")
    tell(report["fidelity"])
    _print_notes(report["notes"])


def _print_notes(notes: Iterable[str]) -> None:
    for note in notes:
        tell(f"Note: {note}")
