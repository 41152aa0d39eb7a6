"""What the commands print: sentences, a progress bar on a terminal, one line of JSON. Decides nothing."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any


def say(sentence: str) -> None:
    """One sentence to the person on standard error."""
    print(f"cleanplate: {sentence}", file=sys.stderr)


def print_json(report: Any) -> None:
    """One JSON value on one line of standard output."""
    print(json.dumps(report, ensure_ascii=False, default=str), flush=True)


def print_table(rows: list[Mapping[str, str]]) -> None:
    """Rows with the same keys as an aligned table with a header."""
    widths = {key: max(len(key), *(len(row[key]) for row in rows)) for key in rows[0]}
    for row in ({key: key for key in widths}, *rows):
        print("  ".join(row[key].ljust(width) for key, width in widths.items()).rstrip())


@contextmanager
def progress_bar(label: str) -> Iterator[Callable[[float], None]]:
    """A function to be told 0..1; it draws a bar on a terminal and nothing elsewhere."""
    if not sys.stderr.isatty():
        yield lambda done: None
        return
    from tqdm import tqdm

    with tqdm(total=1.0, desc=label, bar_format="{desc} {bar} {percentage:3.0f} % {elapsed}, {remaining} left", leave=False) as bar:
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
            print(line, flush=True)
        else:
            self._bar.write(line)


@contextmanager
def count_bar(label: str, total: int) -> Iterator[CountBar]:
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
