"""Standard input and output in the place of picture files: “-” becomes a file for the moment. Opens no picture."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from contextlib import ExitStack, redirect_stdout
from pathlib import Path
from typing import Final, Self

from app.core.errors import UsageError

PIPE: Final = Path("-")

_SIGNS: Final = (
    (0, b"\xff\xd8", ".jpg"),
    (0, b"II", ".tif"),
    (0, b"MM\0", ".tif"),
    (0, b"BM", ".bmp"),
    (8, b"WEBP", ".webp"),
    (4, b"ftypavif", ".avif"),
)
"""How files begin that can be saved in the format they have; the others become PNG."""


class Pipes:
    """Puts files for the moment in the place of “-” among the arguments of a command; use it in a `with`.

    While a result goes to standard output, all that is told goes to standard error, one line of JSON included.
    """

    def __init__(self) -> None:
        self._held = ExitStack()
        self._target: Path | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._held.close()

    def receive(self, args: argparse.Namespace, *sources: str) -> None:
        """Takes what is on standard input for the one of these arguments that is “-”.

        Raises `UsageError` when more than one is.
        """
        piped = [name for name in sources if getattr(args, name) == PIPE]
        if len(piped) > 1:
            raise UsageError("Only one file can come from standard input.")
        if piped and getattr(args, "in_place", False):
            raise UsageError("What comes from standard input cannot be replaced in place; give -o OUT.")
        for name in piped:
            setattr(args, name, self._receive())

    def aim(self, args: argparse.Namespace, *, suffix: str = "") -> None:
        """Lets the result go to standard output if `args.output` is “-”; without a suffix in the picture's format."""
        if args.output == PIPE:
            self._target = args.output = self._make_folder() / f"result{suffix or _choose_suffix(args.image)}"
            self._out = sys.stdout.buffer
            self._held.enter_context(redirect_stdout(sys.stderr))

    def choose_name(self, path: Path | None) -> str | None:
        """What to call a result."""
        return None if path is None else str(PIPE if path == self._target else path)

    def send(self) -> None:
        """Hand the result on, if there is one and it is meant for standard output."""
        if self._target is not None and self._target.exists():
            self._out.write(self._target.read_bytes())
            self._out.flush()

    def _receive(self) -> Path:
        path = self._make_folder() / "standard input"
        path.write_bytes(sys.stdin.buffer.read())
        return path

    def _make_folder(self) -> Path:
        return Path(self._held.enter_context(tempfile.TemporaryDirectory(prefix="cleanplate-")))


def _choose_suffix(path: Path) -> str:
    try:
        with open(os.fspath(path), "rb") as file:
            start = file.read(16)
    except OSError:
        return ".png"
    return next((suffix for place, sign, suffix in _SIGNS if start[place : place + len(sign)] == sign), ".png")
