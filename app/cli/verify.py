"""`cleanplate verify`: proves what an edit left alone on disk. Compares only, changes nothing."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.output import print_json, tell
from app.core.errors import FileError

if TYPE_CHECKING:
    from app.cli.parsing import SubParsers
    from app.core.imageio.fidelity import Fidelity


def register(subparsers: SubParsers) -> None:
    """Adds the parser of `verify`."""
    parser = subparsers.add_parser(
        "verify",
        help="count what changed outside the mask between two picture files",
        description="Compares two files by pixels, JPEGs also by blocks; ends with 1 if more changed than had to.",
    )
    parser.add_argument("original", type=Path, metavar="ORIGINAL", help="the picture before")
    parser.add_argument("edited", type=Path, metavar="EDITED", help="the picture after")
    parser.add_argument("--mask", type=Path, metavar="MASK.png", help="what may have changed: white; default nothing")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Does it. Raises `FileError` when something changed that need not have."""
    import time

    import numpy as np

    from app.core.files import load_mask, load_photo
    from app.core.imageio.fidelity import compare

    start = time.perf_counter()
    original, edited = load_photo(args.original), load_photo(args.edited)
    height, width = original.image.shape[:2]
    hole = np.zeros((height, width), np.bool_) if args.mask is None else load_mask(args.mask, original.extent)
    found = compare(original, edited, hole)
    if args.json:
        seconds = round(time.perf_counter() - start, 3)
        print_json(_convert_to_json(found) | {"seconds": seconds, "device": "cpu", "method": "compare"})
    else:
        _print(found)
    if not found.is_kept:
        raise FileError("“{edited}” is not “{original}” outside the mask.", edited=args.edited, original=args.original)
    return 0


def _convert_to_json(found: Fidelity) -> dict[str, object]:
    return {
        "pixels_outside": found.outside,
        "changed_outside": found.changed,
        "largest_difference": found.largest,
        "changed_blocks": found.changed_blocks,
        "blocks": found.blocks,
        "changed_metadata": [*found.lost],
        "previews_as_before": [*found.betraying],
    }


def _print(found: Fidelity) -> None:
    tell(f"{found.make_sentence()} ({found.outside:,} compared)")
    if found.blocks is not None:
        tell(f"JPEG blocks changed outside: {found.changed_blocks:,} of {found.blocks:,}.")
    tell(f"Metadata changed: {', '.join(found.lost) or 'none'}.")
    if found.betraying:
        tell(f"Still showing the picture as it was: {', '.join(found.betraying)}.")
