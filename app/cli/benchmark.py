"""`cleanplate benchmark`: time and memory of removals and searches on generated pictures, a process for each."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.cli.output import print_json, print_table, tell
from app.core.errors import FileError, UsageError
from inpainting.engine.geometry import Extent
from inpainting.training.commands import run_lazily

if TYPE_CHECKING:
    from app.cli.parsing import SubParsers

_SIZES: Final = "512x512,4000x3000,6000x4000"
_HOLE_SHARE: Final = 0.05


def register(subparsers: SubParsers) -> None:
    """Adds the parser of `benchmark`."""
    parser = subparsers.add_parser("benchmark", help="measure time and memory on this computer")
    parser.add_argument("--sizes", default=_SIZES, help=f"pictures to make, WxH,… (default {_SIZES})")
    parser.add_argument("--method", default="auto", help="as in “remove”")
    parser.add_argument("--device", default="auto", help="as in “remove”")
    parser.add_argument("--no-overhead", action="store_true", help="leave out the cost of the valid maps")
    parser.add_argument("--json", action="store_true", help="print one line of JSON")
    parser.add_argument("--verbose", action="store_true", help="show the log, with tracebacks")
    parser.set_defaults(run=run)
    kinds = parser.add_subparsers(metavar="quality|everyday")
    _register_quality(kinds)
    _register_everyday(kinds)


def _register_quality(subparsers: SubParsers) -> None:
    parser = subparsers.add_parser("quality", help="measure fills of real photos beside those of other programs")
    parser.add_argument("--data", type=Path, required=True, help="folder of photos (or one with a manifest.csv)")
    parser.add_argument("--loss-weights", type=Path, help="folder with lpips_alex.safetensors, for LPIPS")
    parser.add_argument("--size", type=int, default=512, help="side of the square cut from each photo (default 512)")
    parser.add_argument("--photos", type=int, default=20, help="how many photos at most (default 20)")
    parser.add_argument("--methods", metavar="NAME,…", help="default: all here but biharmonic, which takes minutes")
    parser.add_argument("--device", default="auto", help="as in “remove”")
    parser.add_argument("-o", "--out", type=Path, help="folder for the report page with contact sheets")
    parser.add_argument("--json", action="store_true", help="print one line of JSON at the end")
    parser.add_argument("--verbose", action="store_true", help="show the log, with tracebacks")
    parser.set_defaults(run=run_lazily("run", "inpainting.training.quality.command", extra="bench"))


def _register_everyday(subparsers: SubParsers) -> None:
    parser = subparsers.add_parser("everyday", help="write sheets of whole removals from real photos, to look at")
    parser.add_argument("--data", type=Path, required=True, help="folder of NAME.jpg, NAME.mask.png, NAME.OTHER.jpg")
    parser.add_argument("--methods", default="auto", metavar="NAME,…", help="default: auto")
    parser.add_argument("--device", default="auto", help="as in “remove”")
    parser.add_argument("-o", "--out", type=Path, required=True, help="folder for the sheets and the page")
    parser.add_argument("--verbose", action="store_true", help="show the log, with tracebacks")
    parser.add_argument("--json", action="store_true", help="last line: one JSON object")
    parser.set_defaults(run=run_lazily("run", "inpainting.training.quality.everyday", extra="bench"))


def run(args: argparse.Namespace) -> int:
    """Prints a table, or with `--json` one object: `removals`, `searches`, `clicks` and `mask_overhead`."""
    extents = _parse_extents(args.sizes)
    removals = [_measure_removal(extent, method=args.method, device=args.device) for extent in extents]
    searches = [_search(extent, device=args.device) for extent in extents]
    clicks = [_measure_clicks(extent, device=args.device) for extent in extents]
    overhead = None if args.no_overhead else _measure_mask_overhead()
    if args.json:
        print_json({"removals": removals, "searches": searches, "clicks": clicks, "mask_overhead": overhead})
        return 0
    print_table([_format_row(removal) for removal in removals])
    print_table([_search_row(search, click) for search, click in zip(searches, clicks, strict=True)])
    if overhead is not None:
        tell(f"Partial convolutions take {overhead:.2f} times as long as plain ones.")
    return 0


def _measure_mask_overhead() -> float:
    from models.benchmarking import measure_mask_overhead

    return float(measure_mask_overhead())


def _parse_extents(sizes: str) -> list[Extent]:
    try:
        extents = [Extent(*(int(side) for side in size.split("x"))) for size in sizes.split(",")]
    except (TypeError, ValueError):
        raise UsageError(f"“{sizes}” is not a list of sizes such as 512x512,4000x3000.") from None
    if any(min(extent) < 64 for extent in extents):
        raise UsageError("The pictures must be at least 64 pixels wide and high.")
    return extents


def _measure_removal(extent: Extent, *, method: str, device: str) -> dict[str, Any]:
    """One removal: `wall_seconds` from start to saved file, `seconds` of filling alone, `peak_memory` in bytes."""
    with tempfile.TemporaryDirectory(prefix="cleanplate-") as folder:
        image, mask, output = (Path(folder) / name for name in ("image.jpg", "mask.png", "output.jpg"))
        _make_files(extent, image, mask)
        started = time.perf_counter()
        files = [str(image), "--mask", str(mask), "-o", str(output)]
        report = _run_reporting(["remove", *files, "--json", "--method", method, "--device", device])
        wall = time.perf_counter() - started
    kept = ("seconds", "device", "method", "hole_pixels", "regions", "peak_memory", "changed_blocks_outside")
    return {"size": [*extent], "wall_seconds": round(wall, 3)} | {name: report[name] for name in kept}


def _search(extent: Extent, *, device: str) -> dict[str, Any]:
    """One search for everything: `seconds` of finding alone, `peak_memory` in bytes."""
    report = _run_detect(extent, "--device", device)
    return {"size": [*extent]} | {name: report[name] for name in ("seconds", "device", "peak_memory")}


def _measure_clicks(extent: Extent, *, device: str) -> dict[str, Any]:
    """Three clicks on the same picture: `seconds_first` with the look at the picture, `seconds_next` the last one's."""
    points = [f"--at={extent.width * n // 4},{extent.height // 2}" for n in (1, 2, 3)]
    report = _run_detect(extent, *points, "--device", device)
    first, _, last = report["seconds_each"]
    return {"size": [*extent], "seconds_first": first, "seconds_next": last, "device": report["device"]}


def _run_detect(extent: Extent, *arguments: str) -> dict[str, Any]:
    """What `detect` reports of a picture of this extent."""
    with tempfile.TemporaryDirectory(prefix="cleanplate-") as folder:
        image = Path(folder) / "image.jpg"
        _make_files(extent, image, Path(folder) / "mask.png")
        return _run_reporting(["detect", str(image), *arguments, "--json"])


def _run_reporting(arguments: list[str]) -> dict[str, Any]:
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "app.cli"]
    root = str(Path(__file__).parents[2])
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))}
    done = subprocess.run([*start, *arguments], capture_output=True, text=True, env=environment, check=False)
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["it ended without a word"])[-1]
        raise FileError(f"The benchmark stopped: {last.removeprefix('cleanplate: ')}")
    report: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return report


def _make_files(extent: Extent, image: Path, mask: Path) -> None:
    """A picture of waves and noise, and a mask of an ellipse and a thick stroke that cover 5 % together."""
    import cv2
    import numpy as np
    import PIL.Image

    down, across = np.ogrid[: extent.height, : extent.width]
    noise = np.random.default_rng(0).integers(-6, 7, (extent.height, extent.width, 3), np.int8)
    waves = (128 + 60 * np.sin(across / 97) * np.cos(down / 61)).astype(np.int16)[..., None]
    PIL.Image.fromarray(np.clip(waves + noise, 0, 255).astype(np.uint8)).save(image, quality=92)
    hole = np.zeros((extent.height, extent.width), np.uint8)
    unit = (extent.width * extent.height * _HOLE_SHARE) ** 0.5
    centre = (int(extent.width * 0.4), extent.height // 2)
    cv2.ellipse(hole, centre, (int(unit * 0.38), int(unit * 0.67)), 0, 0, 360, 255, -1)
    start = (int(extent.width * 0.7), int(extent.height * 0.2))
    cv2.line(hole, start, (start[0] + int(unit * 0.2), start[1] + int(unit * 2)), 255, max(1, int(unit * 0.1)))
    PIL.Image.fromarray(hole).save(mask)


def _search_row(search: dict[str, Any], click: dict[str, Any]) -> dict[str, str]:
    width, height = search["size"]
    return {
        "picture": f"{width}×{height}",
        "finding": f"{search['seconds']:.2f} s",
        "first click": f"{click['seconds_first']:.2f} s",
        "next click": f"{click['seconds_next']:.2f} s",
        "peak memory": f"{search['peak_memory'] / 1e6:.0f} MB",
        "device": search["device"],
    }


def _format_row(removal: dict[str, Any]) -> dict[str, str]:
    width, height = removal["size"]
    return {
        "picture": f"{width}×{height}",
        "filling": f"{removal['seconds']:.2f} s",
        "whole command": f"{removal['wall_seconds']:.2f} s",
        "peak memory": f"{removal['peak_memory'] / 1e6:.0f} MB",
        "hole": f"{removal['hole_pixels'] / (width * height):.1%}",
        "method": f"{removal['method']} on {removal['device']}",
    }
