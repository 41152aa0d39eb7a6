"""Opens thousands of damaged files of every kind; none may crash the program, hang it or eat the memory.

    python -m tests.perf.fuzz_openers [--video] [--cases 2000] [--seed 0]

Every case is a valid small file with bytes changed, swapped, cut out or put in. Files are opened, edited and encoded
again in their own format (pictures) or cleaned (videos) in a process of its own with a limit on its memory; a case that
takes longer than ten seconds (videos: thirty), ends the process, leaves a file it should not, changes pixels outside
what was edited, or raises anything but an error with a sentence is kept in `out/fuzz` and told. Ends with 1 if there
was any.
"""

from __future__ import annotations

import argparse
import json
import resource
import select
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import numpy as np
import PIL.Image

from app.core.document.edits import Restoration
from app.core.document.project import SUFFIX, Project, save_project
from app.core.errors import OpenError
from app.core.files import Photo, load, load_mask, make_photo_from_image
from app.core.imageio.bmp_file import write_transparent_bitmap
from app.core.imageio.decoding import decode_photo, open_picture_data
from app.core.imageio.encoding import encode_photo
from app.core.imageio.fidelity import compare
from app.core.imageio.suffixes import FORMATS
from inpainting.engine.geometry import Box
from models.errors import CleanplateError
from tests.odd_clips import Clip, mask, write
from tests.unit.app.core.pictures import smooth
from tests.unit.app.core.rich_files import gain_map_file, odd_tiff

LIMIT, VIDEO_LIMIT = 10.0, 30.0
MEMORY = 3 << 30
OUT = Path("out/fuzz")
HEIC = Path(__file__).parents[1] / "unit" / "app" / "core" / "imageio" / "data" / "gradient.heic"
VARIANTS = {
    "jpg": {"format": "JPEG", "exif": b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0"},
    "progressive.jpg": {"format": "JPEG", "progressive": True},
    "png": {"format": "PNG", "dpi": (72, 72)},
    "webp": {"format": "WEBP"},
    "tif": {"format": "TIFF", "compression": "tiff_lzw"},
    "deflate.tif": {"format": "TIFF", "compression": "tiff_adobe_deflate"},
    "bmp": {"format": "BMP"},
    "gif": {"format": "GIF"},
    "avif": {"format": "AVIF"},
}
CLIPS = {
    "mp4": Clip(sound=("aac",), options={"g": "3"}),
    "front.mp4": Clip(codec="mpeg4", sound=("aac",), container_options={"movflags": "faststart"}),
    "parts.mp4": Clip(sound=("aac",), container_options={"movflags": "frag_keyframe+empty_moov"}),
    "mov": Clip(codec="prores_ks", pixels="yuv422p10le", sound=("pcm_s16le",), rotation=90),
    "hevc.mkv": Clip(codec="libx265", pixels="yuv420p10le", options={"x265-params": "log-level=none"}),
    "mkv": Clip(fields="tff", options={"flags": "+ildct+ilme"}, sound=("flac",)),
    "webm": Clip(codec="libvpx-vp9", sound=("libopus",)),
    "avi": Clip(codec="mjpeg", pixels="yuvj420p", sound=("pcm_s16le",)),
    "ts": Clip(sound=("aac", "ac3"), options={"g": "3"}),
    "mpg": Clip(codec="mpeg2video", sound=("mp2",)),
    "flv": Clip(codec="flv", sound=("aac",)),
}


def whole_clips(folder: Path) -> dict[str, bytes]:
    """One valid clip of each kind."""
    return {name: write(folder / f"whole.{name}", clip).read_bytes() for name, clip in CLIPS.items()}


def whole_files(folder: Path) -> dict[str, bytes]:
    """One valid file of each kind."""
    import cv2

    rng = np.random.default_rng(0)
    pixels = rng.integers(0, 256, (48, 64, 3), np.uint8)
    files = {}
    for name, options in VARIANTS.items():
        buffer = BytesIO()
        PIL.Image.fromarray(pixels).save(buffer, **options)
        files[name] = buffer.getvalue()
    deep = rng.integers(0, 65536, (48, 64, 4), np.uint16)
    files["deep.png"] = cv2.imencode(".png", deep)[1].tobytes()
    files["deep.tif"] = odd_tiff(deep, extrasamples=["unassalpha"], compression="zlib", predictor=2)
    files["planes.tif"] = odd_tiff(np.moveaxis(deep, 2, 0).copy(), extrasamples=["assocalpha"], planarconfig="separate")
    files["pages.tif"] = odd_tiff(np.stack([pixels, pixels]), tile=(16, 32), extratags=[(33723, 7, 4, b"IPTC")])
    files["gain.jpg"] = gain_map_file(smooth(64, 48))
    files["bits.bmp"] = write_transparent_bitmap(pixels, pixels[..., 0].copy(), None)
    files["heic"] = HEIC.read_bytes()
    edit = Restoration(Box(3, 3, 20, 20), rng.integers(0, 256, (17, 17), np.uint8))
    save_project(Project(make_photo_from_image(pixels), (edit,), pixels[..., 0] > 128), folder / "whole.cleanplate")
    files["cleanplate"] = (folder / "whole.cleanplate").read_bytes()
    return files


def damaged(data: bytes, rng: np.random.Generator) -> bytes:
    """`data` with one to six changes, most of them near its start, where headers are."""
    body = bytearray(data)
    for _ in range(rng.choice([1, 1, 2, 3, 6])):
        if not body:
            break
        place = int(len(body) * rng.random() ** (3 if rng.random() < 0.6 else 1))
        kind = rng.choice([0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 5])
        if kind == 0:
            body[place] = rng.integers(0, 256)
        elif kind == 1:
            body[place] ^= 1 << rng.integers(0, 8)
        elif kind == 2:
            body[place : place + 4] = rng.choice([b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff", b"\x80\0\0\0"])
        elif kind == 3:
            del body[place : place + int(rng.integers(1, 64))]
        elif kind == 4:
            body[place:place] = rng.bytes(int(rng.integers(1, 64)))
        else:
            del body[place:]
    return bytes(body)


def serve(ending: Callable[[Path], str]) -> None:
    """The process that opens: a name a line in, an ending a line out."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    for line in sys.stdin:
        try:
            words = ending(Path(line.strip()))
        except CleanplateError as error:
            words = "refused" if "\n" not in str(error) else "more than one sentence"
        except BaseException as error:
            words = f"{type(error).__name__}: {error}"
        print(json.dumps(words), flush=True)


def open_picture(path: Path) -> str:
    try:
        photo = load(path).photo
        if path.suffix != SUFFIX:
            load_mask(path, photo.extent)
        if path.suffix in FORMATS:
            encode_edited(photo, path)
    except OpenError:
        raise
    except CleanplateError as error:
        return f"{type(error).__name__}: {error}"
    return "opened"


def encode_edited(photo: Photo, path: Path) -> None:
    """What saving does, without the disk, and the check after it."""
    image, hole = photo.image.copy(), np.zeros(photo.image.shape[:2], np.bool_)
    image[2:9, 3:12], hole[2:9, 3:12] = 128, True
    data, notes = encode_photo(photo, image, path, hole=hole)
    with open_picture_data(path, data) as file:
        found = compare(photo, decode_photo(file), hole)
    if not found.is_kept and path.suffix != ".avif" and not any("compressed anew" in note for note in notes):
        raise AssertionError(f"{found.make_sentence()} {found.lost} {found.betraying}")


def clean_clip(path: Path) -> str:
    from inpainting.video.io.reader import probe, read_frames
    from inpainting.video.options import VideoOptions
    from inpainting.video.pipeline import clean

    target = path.with_name("cleaned.mkv" if path.stat().st_size % 2 else "cleaned.mp4")
    target.unlink(missing_ok=True)
    before = set(path.parent.iterdir())
    try:
        hole = mask(path.with_name("mask.png"), probe(path).shown)
        frames = clean(path, target, VideoOptions(mask=hole, method="telea")).frames
        return "opened" if sum(1 for _ in read_frames(probe(target))) == frames else "not all saved"
    except CleanplateError:
        left = set(path.parent.iterdir()) - before - {path.with_name("mask.png")}
        if left:
            return f"left {sorted(left)[0].name}"
        raise


class Opener:
    """The process that opens, started again whenever it is gone."""

    def __init__(self, *arguments: str, limit: float) -> None:
        self._arguments, self._limit = arguments, limit
        self._process: subprocess.Popen[str] | None = None

    def ending(self, path: Path) -> str:
        process = self._running()
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{path}\n")
        process.stdin.flush()
        ready, _, _ = select.select([process.stdout], [], [], self._limit)
        line = process.stdout.readline() if ready else ""
        if line:
            return str(json.loads(line))
        self.close()
        return "crashed" if ready else "hung"

    def close(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def _running(self) -> subprocess.Popen[str]:
        if self._process is None or self._process.poll() is not None:
            command = [sys.executable, "-m", "tests.perf.fuzz_openers", "--open", *self._arguments]
            pipe = subprocess.PIPE
            self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True)
        return self._process


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--video", action="store_true", help="clips instead of pictures")
    parser.add_argument("--open", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.open:
        serve(clean_clip if args.video else open_picture)
        return 0
    OUT.mkdir(parents=True, exist_ok=True)
    files = list((whole_clips if args.video else whole_files)(OUT).items())
    rng = np.random.default_rng(args.seed)
    opener = Opener("--video", limit=VIDEO_LIMIT) if args.video else Opener(limit=LIMIT)
    endings: dict[str, Counter[str]] = {name: Counter() for name, _ in files}
    for name, data in files:
        path = OUT / f"case.{name}"
        path.write_bytes(data)
        if opener.ending(path.resolve()) != "opened":
            sys.exit(f"The undamaged {name} cannot be opened.")
    slowest = 0.0
    for number in range(args.cases):
        name, data = files[number % len(files)]
        path = OUT / f"case.{name}"
        path.write_bytes(damaged(data, rng))
        started = time.monotonic()
        ending = opener.ending(path.resolve())
        slowest = max(slowest, time.monotonic() - started)
        endings[name][ending if ending in ("opened", "refused") else "trouble"] += 1
        if ending not in ("opened", "refused"):
            path.rename(OUT / f"{args.seed}-{number}.{name}")
            print(f"{name} {args.seed}-{number}: {ending}")
    opener.close()
    for name, counts in endings.items():
        print(f"{name:16} opened {counts['opened']:4}  refused {counts['refused']:4}  trouble {counts['trouble']:4}")
    print(f"{args.cases} cases, slowest {slowest:.1f} s")
    return int(any(counts["trouble"] for counts in endings.values()))


if __name__ == "__main__":
    sys.exit(main())
