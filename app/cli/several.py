"""One command on several pictures: names and patterns in, one result each in a folder. Works on none itself."""

from __future__ import annotations

import argparse
import glob
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.output import say
from app.core.errors import UsageError
from inpainting.errors import NothingError
from models.errors import CleanplateError

if TYPE_CHECKING:
    from collections import Counter


def find_pictures(names: Sequence[Path]) -> list[Path]:
    """The names with patterns such as `*.jpg` replaced by what they match, each file once.

    Raises `UsageError` for a pattern that nothing matches.
    """
    found = [path for name in names for path in _expand(name)]
    return list(dict.fromkeys(found))


def run_each(args: argparse.Namespace, run: Callable[[argparse.Namespace], object], pictures: Sequence[Path]) -> int:
    """Runs a command with each of `pictures` as `args.image`, into the folder `args.output` or in place.

    A picture that fails is told and stops nothing. Returns 0, 1 when one failed, 3 when there was nothing to do in any.
    """
    targets: Sequence[Path | None] = [None] * len(pictures) if args.in_place else _plan_targets(args.output, pictures)
    failed = nothing = 0
    for args.image, args.output in zip(pictures, targets, strict=True):
        try:
            run(args)
        except UsageError:
            raise
        except NothingError as error:
            nothing += 1
            say(str(error))
        except CleanplateError as error:
            failed += 1
            say(str(error))
    if failed:
        say(f"{failed} of {len(pictures)} pictures failed.")
    return 1 if failed else 3 if nothing == len(pictures) else 0


def _expand(name: Path) -> Iterator[Path]:
    pattern = str(name)
    if not glob.has_magic(pattern) or name.exists():
        yield name
        return
    found = [Path(path) for path in sorted(glob.glob(pattern, recursive=True)) if Path(path).is_file()]
    if not found:
        raise UsageError("Nothing matches “{pattern}”.", pattern=pattern)
    yield from found


def _plan_targets(folder: Path | None, pictures: Sequence[Path]) -> list[Path]:
    from app.core.batch.plan import name_result

    if folder is None:
        raise UsageError(
            "Say into which folder to save the results with -o DIR, or --in-place to replace the pictures."
        )
    if not folder.is_dir():
        raise UsageError("Several pictures need a folder for the results, and “{path}” is none.", path=folder)
    names = [name_result(picture.name, ()) for picture in pictures]
    twice = next((name for name, count in _count_names(names).items() if count > 1), None)
    if twice is not None:
        raise UsageError("Two of the pictures would both be saved as “{name}”.", name=twice)
    return [folder / name for name in names]


def _count_names(names: Sequence[str]) -> Counter[str]:
    from collections import Counter

    return Counter(name.casefold() for name in names)
