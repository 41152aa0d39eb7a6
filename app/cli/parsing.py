"""An argument parser that speaks in the sentences of this program. Knows none of the commands."""

from __future__ import annotations

import argparse
import math
from typing import TYPE_CHECKING, Final, NoReturn

from app.core.errors import UsageError
from inpainting.methods.specs import METHODS

if TYPE_CHECKING:
    SubParsers = argparse._SubParsersAction["Parser"]
    """What a sub-command's `register` adds its parser to."""


METHODS_IN_WORDS: Final = f"{', '.join(METHODS)}, or a model of your own (see “models add”)"
"""The help of `--method`."""

_MOST_JOBS = 64


def add_work_options(parser: argparse.ArgumentParser) -> None:
    """What every command that works on a picture has."""
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda or mps")
    parser.add_argument("--json", action="store_true", help="print one line of JSON at the end")
    parser.add_argument("--verbose", action="store_true", help="show the log, with tracebacks")


def whole_pixels(word: str) -> int:
    """A number of pixels from 0 to 1000. For `type=` of an argument."""
    return _whole(word, 0, 1000)


def job_count(word: str) -> int:
    """A number of worker processes. For `type=` of an argument."""
    return _whole(word, 1, _MOST_JOBS)


def _whole(word: str, least: int, most: int) -> int:
    try:
        value = int(word)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{word}” is no whole number") from None
    if not least <= value <= most:
        raise argparse.ArgumentTypeError(f"{word} is not between {least} and {most}")
    return value


def seconds(word: str) -> float:
    """A length of time above 0. For `type=` of an argument."""
    value = number(word)
    if not 0 < value < math.inf:
        raise argparse.ArgumentTypeError(f"{word} is no number of seconds above 0")
    return value


def number(word: str) -> float:
    """Any number. For `type=` of an argument."""
    try:
        return float(word)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{word}” is no number") from None


class Parser(argparse.ArgumentParser):
    """Raises `UsageError` with one sentence and a hint instead of printing the usage and leaving the program."""

    def error(self, message: str) -> NoReturn:
        sentence = message[:1].upper() + message[1:].rstrip(".")
        raise UsageError(f"{sentence}. See “{self.prog} --help”.")
