"""Frames a second and peak memory of `cleanplate video` as a clip grows; run by hand, never a test.

    python -m tests.perf.bench_video --seconds 10 60 --width 1920 --height 1080
    python -m tests.perf.bench_video --seconds 10 --width 854 --height 480 --clip CLIP.mp4 --detect person

Makes a clip of each length from a sample photo (a figure walks to and fro before a camera in a hand), takes the figure
out with its masks in a process of its own, and prints a line each. With a clip of one's own it is that one, at another
size, from which something is to be found and taken out.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from fractions import Fraction
from multiprocessing import get_context
from pathlib import Path

import av
import cv2
import numpy as np

from inpainting.engine.geometry import Extent
from inpainting.training.video.clips import make_clip_from_photo

_RATE = 25
_PERIOD = 60
"""Frames after which the clip runs backwards, and so on."""
_PHOTO = Path(__file__).parents[2] / "resources" / "samples" / "coffee.png"


def main() -> None:
    args = _parser().parse_args()
    extent = Extent(args.width, args.height)
    for frames in (seconds * _RATE for seconds in args.seconds):
        with tempfile.TemporaryDirectory() as name:
            with ProcessPoolExecutor(1, get_context("spawn")) as pool:  # a large parent would count as the child's peak
                if args.clip is None:
                    path, masks = pool.submit(_written, args.camera, extent, frames, Path(name)).result()
                    what = ["--mask-dir", str(masks)]
                else:
                    path, frames = pool.submit(_resized, args.clip, extent, frames, Path(name)).result()
                    what = ["--detect", args.detect]
            wall, used, peak = _cleaned(path, what, args.method)
        named = args.camera if args.clip is None else f"{args.clip.stem}, {args.detect},"
        print(
            f"{args.width}×{args.height} {named} {frames // _RATE:5} s: {frames / wall:6.2f} frames/s, "
            f"{used / frames * 1000:4.0f} ms of processor time a frame, {peak / 2**20:6.0f} MiB at most",
            flush=True,
        )


def _written(camera: str, extent: Extent, frames: int, folder: Path) -> tuple[Path, Path]:
    """A clip to and fro until it has so many frames, and its folder of masks."""
    photo = np.ascontiguousarray(cv2.imread(str(_PHOTO))[..., ::-1]).astype(np.uint8)
    clip = make_clip_from_photo(photo, camera, extent=extent, frames=_PERIOD)
    pictures = [av.VideoFrame.from_ndarray(image, "rgb24").reformat(format="yuv420p") for image in clip.with_sprite]
    path, masks = folder / "clip.mp4", folder / "masks"
    masks.mkdir()
    own = [masks / f"hole{number}" for number in range(len(pictures))]
    for mask, hole in zip(own, clip.holes, strict=True):
        mask.write_bytes(cv2.imencode(".png", hole.astype(np.uint8) * 255)[1].tobytes())
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=_RATE, options={"crf": "20", "preset": "veryfast"})
        stream.width, stream.height, stream.pix_fmt = pictures[0].width, pictures[0].height, "yuv420p"
        for number in range(frames):
            place = number % (2 * len(pictures) - 2)
            place = min(place, 2 * len(pictures) - 2 - place)
            pictures[place].pts, pictures[place].time_base = number, Fraction(1, _RATE)
            container.mux(stream.encode(pictures[place]))
            shutil.copyfile(own[place], masks / f"{number + 1:05}.png")
        container.mux(stream.encode(None))
    return path, masks


def _resized(clip: Path, extent: Extent, frames: int, folder: Path) -> tuple[Path, int]:
    """The first frames of a clip at another size, and how many there were."""
    path, count = folder / "clip.mp4", 0
    with av.open(str(clip)) as source, av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=_RATE, options={"crf": "20", "preset": "veryfast"})
        stream.width, stream.height, stream.pix_fmt = extent.width, extent.height, "yuv420p"
        for count, picture in enumerate(source.decode(video=0)):
            if count == frames:
                break
            resized = picture.reformat(width=extent.width, height=extent.height, format="yuv420p")
            resized.pts, resized.time_base, resized.pict_type = count, Fraction(1, _RATE), 0
            container.mux(stream.encode(resized))
        container.mux(stream.encode(None))
    return path, min(count + 1, frames)


def _cleaned(path: Path, what: list[str], method: str) -> tuple[float, float, int]:
    """Seconds by the clock, seconds of processor time, and bytes at most, of one process."""
    command = [sys.executable, "-m", "app", "video", str(path), *what, "--method", method]
    started = time.perf_counter()
    process = subprocess.Popen([*command, "-o", str(path.with_name("clean.mp4"))], stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"cleanplate video failed ({status}).")
    return time.perf_counter() - started, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, nargs="+", default=[10, 60], help="lengths of the clips")
    parser.add_argument("--width", type=int, default=1920)
    parser.add_argument("--height", type=int, default=1080)
    parser.add_argument("--camera", default="handheld", help="static, handheld, pan or zoom")
    parser.add_argument("--clip", type=Path, help="a clip of one's own, from which something is found and taken out")
    parser.add_argument("--detect", default="person", help="what that is")
    parser.add_argument("--method", default="telea", help="how what no frame shows is filled")
    return parser


if __name__ == "__main__":
    main()
