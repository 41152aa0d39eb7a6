"""An argument parser that speaks in the sentences of this program. Knows none of the commands."""

from __future__ import annotations

import argparse
import math
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

from app.core.errors import UsageError
from inpainting.methods.specs import METHODS

if TYPE_CHECKING:
    from inpainting.engine.places import Rectangle
    from inpainting.video.masks.pointed import PointInTime

    SubParsers = argparse._SubParsersAction["Parser"]
    """What a sub-command's `register` adds its parser to."""


METHODS_IN_WORDS: Final = f"{', '.join(METHODS)}, or a model of your own (see “models add”)"
"""The help of `--method`."""

_MOST_JOBS = 64
_PIXEL = re.compile(r"(\d+),(\d+)")
_RECTANGLE = re.compile(",".join([r"(-?\d+(?:\.\d+)?)(%?)"] * 4))


def add_output_options(parser: argparse.ArgumentParser) -> None:
    """How a command tells what there is."""
    parser.add_argument("--json", action="store_true", help="print one line of JSON")
    parser.add_argument("--verbose", action="store_true", help="show the log, with tracebacks")


def add_work_options(parser: argparse.ArgumentParser) -> None:
    """What every command that works on a picture has."""
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda or mps")
    parser.add_argument("--json", action="store_true", help="print one line of JSON at the end")
    parser.add_argument("--verbose", action="store_true", help="show the log, with tracebacks")


def parse_pixels(word: str) -> int:
    """A number of pixels from 0 to 1000. For `type=` of an argument."""
    return _parse_whole(word, 0, 1000)


def parse_job_count(word: str) -> int:
    """A number of worker processes. For `type=` of an argument."""
    return _parse_whole(word, 1, _MOST_JOBS)


def _parse_whole(word: str, least: int, most: int) -> int:
    try:
        value = int(word)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{word}” is not a whole number") from None
    if not least <= value <= most:
        raise argparse.ArgumentTypeError(f"{word} is not between {least} and {most}")
    return value


def parse_seconds(word: str) -> float:
    """A length of time above 0. For `type=` of an argument."""
    value = parse_number(word)
    if not 0 < value < math.inf:
        raise argparse.ArgumentTypeError(f"{word} is not a number of seconds above 0")
    return value


def parse_moment(word: str) -> float:
    """Seconds from the start, of 12.5, 1:02 (minutes first) or 1:02:03 (hours first). For `type=` of an argument."""
    parts = word.split(":")
    values = [parse_number(part) for part in parts]
    late = any(not 0 <= value < 60 for value in values[1:])
    if len(parts) > 3 or late or not 0 <= values[0] < math.inf:
        raise argparse.ArgumentTypeError(f"“{word}” is not a time such as 12.5 or 1:02:03")
    return math.fsum(value * 60.0**power for power, value in enumerate(reversed(values)))


def parse_point_in_time(word: str) -> PointInTime:
    """TIME:X,Y of an object in a video. For `type=` of an argument."""
    from inpainting.video.masks.pointed import PointInTime

    time, _, pixel = word.rpartition(":")
    match = _PIXEL.fullmatch(pixel.replace(" ", ""))
    if not time or match is None:
        raise argparse.ArgumentTypeError(f"“{word}” is not a point in time such as 2.5:320,180")
    return PointInTime(parse_moment(time), int(match[1]), int(match[2]))


def parse_place(word: str) -> Rectangle | Path:
    """X,Y,W,H of a rectangle, each in pixels or per cent, or the name of a mask. For `type=` of an argument."""
    from inpainting.engine.places import Rectangle

    match = _RECTANGLE.fullmatch(word.replace(" ", ""))
    if match is None:
        return Path(word)
    sides, shares = match.groups()[::2], match.groups()[1::2]
    x, y, width, height = (float(side) for side in sides)
    if width <= 0 or height <= 0:
        raise argparse.ArgumentTypeError(f"the rectangle {word} is empty")
    left, top, across, down = (bool(share) for share in shares)
    return Rectangle((x, y, width, height), (left, top, across, down))


def parse_number(word: str) -> float:
    """Any number. For `type=` of an argument."""
    try:
        return float(word)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{word}” is not a number") from None


class Parser(argparse.ArgumentParser):
    """Raises `UsageError` with one sentence and a hint instead of printing the usage and leaving the program.

    `said` of what was parsed has the names of the arguments with a value that the person gave.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.register("action", None, _Keep)
        self.set_defaults(said=frozenset())

    def error(self, message: str) -> NoReturn:
        sentence = message[:1].upper() + message[1:].rstrip(".")
        raise UsageError(f"{sentence}. See “{self.prog} --help”.")


class _Keep(argparse.Action):
    """Keeps a value, as arguments usually do, and that it was said."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: Any, option_string: object = None
    ) -> None:
        setattr(namespace, self.dest, values)
        namespace.said |= {self.dest}
