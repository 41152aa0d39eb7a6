"""`cleanplate merge`: several photos of one place in, one without the people out. The merging itself is elsewhere."""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli import finding
from app.cli.output import open_progress_bar, print_json, tell
from app.cli.parsing import METHODS_IN_WORDS, add_work_options
from app.cli.several import find_pictures
from app.core.errors import UsageError
from inpainting.errors import NothingError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.cli.parsing import SubParsers
    from app.core.files import Photo
    from inpainting.engine.request import Hole
    from inpainting.stills.merging import Merged


def register(subparsers: SubParsers) -> None:
    """Adds the parser of `merge`."""
    parser = subparsers.add_parser(
        "merge",
        help="make one photo without people from several of one place",
        description="Lays hand-held photos of one place over each other. What stands behind people, and from three "
        "photos on behind whatever only one of them shows, is taken from the sharpest photo that shows it. The first "
        "photo is the one that is changed, and only there; what none shows is filled.",
    )
    parser.add_argument("photos", type=Path, nargs="+", metavar="PHOTO", help="two or more; the first is changed")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT", help="where to save the result")
    words = "what is not to be in the result (default person)"
    parser.add_argument("--classes", type=finding.parse_classes, default="person", metavar="CLASS,…", help=words)
    finding.add_arguments(parser)
    finding.add_search_arguments(parser, within=False)
    parser.add_argument("--method", default="auto", metavar="NAME", help=METHODS_IN_WORDS)
    add_work_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Does it; raises `UsageError` for fewer than two photos, `NothingError` when there is nothing to take away."""
    from app.core.files import check_savable, load_photo, save_and_compare
    from app.core.imageio.originals import check_spares
    from app.core.merging import merge_photos
    from inpainting.methods import find_method
    from inpainting.runtime.devices import check_device_name

    find_method(args.method)
    check_device_name(args.device)
    paths = find_pictures(args.photos)
    if len(paths) < 2:
        raise UsageError("Name two photos of one place at least.")
    check_spares(args.output, *paths)
    photos = [load_photo(path) for path in paths]
    check_savable(photos[0], args.output)
    started = time.perf_counter()

    def find(photo: Photo) -> Hole:
        return finding.make_hole_from(
            finding.find(photo.convert_to_srgb(), args, args.classes).instances, photo.extent, args
        )

    with open_progress_bar("Merging") as step:
        made = merge_photos(photos, find, lambda: finding.load_models(args).get_filler(args.method), on_progress=step)
    if not made.hole.any():
        raise NothingError("Nothing came or went in “{path}”, so nothing was saved.", path=paths[0])
    seconds = time.perf_counter() - started
    saved, notes = save_and_compare(photos[0], made.image, args.output, hole=made.hole)
    report = _report(args, paths, made.merged) | {"seconds": round(seconds, 3), "changed_outside": saved.changed}
    report |= {"fidelity": saved.make_sentence(), "notes": [*photos[0].notes, *notes, *made.notes]}
    _print(report, as_json=args.json)
    return 0


def _report(args: argparse.Namespace, paths: Sequence[Path], merged: Merged) -> dict[str, Any]:
    return {
        "output": str(args.output),
        "device": args.device,
        "method": args.method,
        "replaced_pixels": int(merged.replaced.sum()),
        "filled_pixels": int(merged.unseen.sum()),
        "taken": {str(path): count for path, count in zip(paths, merged.taken, strict=True)},
    }


def _print(report: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        print_json(report)
        return
    sources = sum(count > 0 for count in report["taken"].values())
    filled = f"; {report['filled_pixels']:,} that none shows were filled" if report["filled_pixels"] else ""
    words = "1 photo" if sources == 1 else f"{sources} photos"
    tell(f"{report['output']}: {report['replaced_pixels']:,} pixels from {words}{filled} ({report['seconds']:.1f} s).")
    tell(report["fidelity"])
    for note in report["notes"]:
        tell(f"Note: {note}")
