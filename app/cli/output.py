"""What the commands print: sentences, a progress bar on a terminal, one line of JSON. Decides nothing.

Every word goes through `escape_unprintable`, for names of files may hold what a terminal takes for an order.
"""

from __future__ import annotations

import json
import logging
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

_ORDERS: Final = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""Characters that a terminal obeys instead of showing them, and those that turn the direction of writing."""


def escape_unprintable(text: str) -> str:
    """The text with such characters as escapes, ends of lines too."""
    return _ORDERS.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def tell(words: object = "") -> None:
    """A line on standard output."""
    print(escape_unprintable(str(words)), flush=True)


class PrintableFormatter(logging.Formatter):
    """For a log that goes to a terminal."""

    def format(self, record: logging.LogRecord) -> str:
        return "\n".join(escape_unprintable(line) for line in super().format(record).split("\n"))


def say(sentence: str) -> None:
    """One sentence to the person on standard error."""
    print(escape_unprintable(f"cleanplate: {sentence}"), file=sys.stderr)


def print_json(report: Any) -> None:
    """One JSON value on one line of standard output."""
    tell(json.dumps(report, ensure_ascii=False, default=str))


def answer(report: Any, words: str, *, in_json: bool) -> None:
    """What a command did, as JSON or in words."""
    print_json(report) if in_json else tell(words)


def print_table(rows: list[Mapping[str, str]]) -> None:
    """Rows with the same keys as an aligned table with a header."""
    widths = {key: max(len(key), *(len(row[key]) for row in rows)) for key in rows[0]}
    for row in ({key: key for key in widths}, *rows):
        tell("  ".join(row[key].ljust(width) for key, width in widths.items()).rstrip())


@contextmanager
def open_progress_bar(label: str) -> Iterator[Callable[[float], None]]:
    """A function to be told 0..1; it draws a bar on a terminal and nothing elsewhere."""
    if not sys.stderr.isatty():
        yield lambda done: None
        return
    from tqdm import tqdm

    form = "{desc} {bar} {percentage:3.0f} % {elapsed}, {remaining} left"
    with tqdm(total=1.0, desc=label, bar_format=form, leave=False) as bar:
        yield lambda done: _draw(bar, done)


class CountBar:
    """How many of how many, with the time that is left, on a terminal; nothing elsewhere."""

    def __init__(self, bar: Any | None) -> None:
        self._bar = bar

    def step(self) -> None:
        if self._bar is not None:
            self._bar.update()

    def write(self, line: str) -> None:
        """A line on standard output that does not run into the bar."""
        if self._bar is None:
            tell(line)
        else:
            self._bar.write(escape_unprintable(line))


@contextmanager
def open_count_bar(label: str, total: int) -> Iterator[CountBar]:
    """A bar to be told of each of `total` things."""
    if not sys.stderr.isatty():
        yield CountBar(None)
        return
    from tqdm import tqdm

    form = "{desc} {bar} {n_fmt} of {total_fmt}, {elapsed} gone, {remaining} left"
    with tqdm(total=total, desc=label, bar_format=form, leave=False) as bar:
        yield CountBar(bar)


def _draw(bar: Any, done: float) -> None:
    bar.n = done
    bar.refresh()
