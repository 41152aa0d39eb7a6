"""Finds the sub-command, runs it, and turns every ending into a sentence and an exit code. Does no work itself."""

from __future__ import annotations

import argparse
import difflib
import errno
import logging
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import Final

from app.cli.output import PrintableFormatter, print_json, say
from app.cli.parsing import Parser
from app.core.errors import UsageError
from inpainting.errors import NothingError
from inpainting.runtime.limits import let_threads_rest
from models.errors import CleanplateError

_log = logging.getLogger("cleanplate")


@dataclass(frozen=True, slots=True)
class _Command:
    """A sub-command: `module` has `register(subparsers)`, which sets `run(args) -> int` as a default."""

    module: str
    summary: str


COMMANDS: Final = {
    "remove": _Command("app.cli.remove", "remove what a mask covers from a picture"),
    "batch": _Command("app.cli.batch", "remove the same from every photo of a folder"),
    "watch": _Command("app.cli.watch", "remove the same from every photo that comes into a folder"),
    "detect": _Command("app.cli.detect", "find people, vehicles, animals, text, graffiti, specks and wires"),
    "recipes": _Command("app.cli.recipes", "list recipes, keep and forget them"),
    "cutout": _Command("app.cli.cutout", "cut people or other things out of their background"),
    "render": _Command("app.cli.render", "make the picture of a project file"),
    "merge": _Command("app.cli.merge", "make one photo without people from several of one place"),
    "video": _Command("app.cli.video", "remove what is found or masked from a video"),
    "verify": _Command("app.cli.verify", "prove what an edit left alone on disk"),
    "integrate": _Command("app.cli.integrate", "install the plug-in for GIMP 3, Krita or darktable"),
    "models": _Command("app.cli.models", "list the networks, add and remove models of your own"),
    "benchmark": _Command("app.cli.benchmark", "measure time and memory on this computer"),
    "make-data": _Command("app.cli.make_data", "make training data"),
    "train": _Command("inpainting.training.commands", "train a network"),
    "evaluate": _Command("inpainting.training.commands", "measure how well a network fills"),
}


_WINDOW: Final = "app.bootstrap"
"""Has `run_window(paths) -> int`; the way from here to the toolkit, taken when a window is asked for."""

_STANDARD_ERROR: Final = 2
"""The number by which libraries know it."""

_EDIT_ALONE: Final = "cleanplate-edit"
"""The name under which the program is `cleanplate --edit`."""

_SELF_TEST: Final = "app.cli.selftest"
"""Has `run(as_json=…) -> int`; the other one."""


def main(argv: list[str] | None = None) -> int:
    """Runs `cleanplate` with `argv` (`sys.argv[1:]` when None) and returns its exit code.

    0 done, 1 could not be done, 2 wrong usage, 3 there was nothing to remove, 130 stopped by Ctrl-C or a
    request of the system (SIGTERM); each but
    the first with one sentence on standard error, which libraries have no say in.
    """
    arguments = _read_arguments() if argv is None else list(argv)
    verbose = "--verbose" in arguments
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(PrintableFormatter(logging.BASIC_FORMAT))
    logging.basicConfig(level=logging.DEBUG if verbose else logging.CRITICAL, handlers=[handler], force=verbose)
    _quieten_libraries()
    if not verbose and arguments and arguments[0] in COMMANDS:
        _keep_errors_to_ourselves()
    let_threads_rest()
    _print_any_name()
    try:
        with _stop_when_told():
            return _run([argument for argument in arguments if argument != "--verbose"])
    except SystemExit as error:
        return error.code if isinstance(error.code, int) else 1
    except KeyboardInterrupt as stop:
        return _print_ending(130, str(stop) or "Stopped; nothing was saved.")
    except BrokenPipeError:
        _close_output()
        return 1
    except UsageError as error:
        return _print_ending(2, str(error))
    except NothingError as error:
        return _print_ending(3, str(error))
    except CleanplateError as error:
        return _print_ending(1, str(error))
    except MemoryError:
        return _print_ending(1, "There is not enough memory for this; close other programs or use a smaller picture.")
    except OSError as error:
        return _print_ending(1, _describe_system_error(error))
    except Exception as error:
        return _print_ending(1, f"Something went wrong inside the program ({_shorten(error)}); --verbose shows more.")


@contextmanager
def _stop_when_told() -> Iterator[None]:
    """A request of the system to end, as `kill` and a shutdown make it, is a Ctrl-C: all is tidied up before."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(number: int, frame: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _run(arguments: list[str]) -> int:
    name = next((argument for argument in arguments if not argument.startswith("-")), None)
    command = COMMANDS.get(name or "")
    if command is None or name != arguments[0]:
        return _run_window(arguments)
    parser = Parser(prog="cleanplate")
    subparsers = parser.add_subparsers(dest="command", parser_class=Parser)
    import_module(command.module).register(subparsers)
    args = parser.parse_args(arguments)
    try:
        return int(args.run(args))
    except KeyboardInterrupt as stop:
        raise KeyboardInterrupt(str(stop) or getattr(args, "stopped", "")) from stop


def _run_window(arguments: list[str]) -> int:
    args = _make_window_parser().parse_args(arguments)
    if args.self_test:
        return int(import_module(_SELF_TEST).run(as_json=args.json))
    if args.edit is not None:
        return _edit_for_other(args)
    if args.json:
        raise UsageError("--json goes with a command, with --edit or with --self-test.")
    if len(args.images) == 1:
        _check_is_no_misspelt_command(args.images[0])
    _check_has_screen()
    return int(import_module(_WINDOW).run_window([read_path(image) for image in args.images]))


def _read_arguments() -> list[str]:
    """The arguments of this process. Some programs can give the name of a file and nothing else."""
    program, *arguments = sys.argv
    return ["--edit", *arguments] if arguments and Path(program).stem == _EDIT_ALONE else arguments


def _edit_for_other(args: argparse.Namespace) -> int:
    """Raises `NothingError` when the file is as it was once the window is closed."""
    from app.core.round_trip import RoundTrip

    if args.images:
        raise UsageError("--edit takes one file.")
    _check_has_screen()
    trip = RoundTrip(read_path(args.edit))
    code = import_module(_WINDOW).run_window([trip.path], handed_over=trip.path)
    changed = trip.is_changed()
    if args.json:
        print_json({"output": str(trip.path), "changed": changed})
    if not changed:
        raise NothingError("“{path}” was not changed.", path=trip.path)
    return int(code)


def read_path(word: str) -> Path:
    """The file that an argument means, which desktops may give as an address."""
    if not word.startswith("file://"):
        return Path(word)
    from urllib.parse import unquote, urlsplit

    return Path(unquote(urlsplit(word, allow_fragments=False).path, errors="surrogateescape"))


def _make_window_parser() -> Parser:
    lines = "\n".join(f"  {name:10} {command.summary}" for name, command in COMMANDS.items())
    parser = Parser(
        prog="cleanplate",
        description="Removes things from photos. Without a command, opens the window with the pictures given.",
        epilog=f"commands:\n{lines}\n\n“cleanplate COMMAND --help” tells more about each.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("images", nargs="*", metavar="IMAGE", help="pictures to open in the window")
    words = "open FILE for another program: Save overwrites it, and closing the window ends with 0 (3: not changed)"
    parser.add_argument("--edit", metavar="FILE", help=words)
    parser.add_argument("--self-test", action="store_true", help="check that the program works on this computer")
    parser.add_argument(
        "--json", action="store_true", help="with --edit and --self-test: the last line is one JSON object"
    )
    parser.add_argument("--version", action="version", version=f"cleanplate {_describe_version()}")
    parser.add_argument("--verbose", action="store_true", help="show the log, with tracebacks")
    return parser


def _describe_version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("cleanplate")
    except PackageNotFoundError:
        return "(not installed)"


def _check_is_no_misspelt_command(word: str) -> None:
    if Path(word).exists() or Path(word).suffix or os.sep in word:
        return
    meant = difflib.get_close_matches(word, COMMANDS, n=1)
    advice = f"did you mean “{meant[0]}”?" if meant else f"the commands are {', '.join(COMMANDS)}."
    raise UsageError(f"There is no command or picture “{word}”; {advice}")


def _check_has_screen() -> None:
    """Raises `CleanplateError` where there is none, as over ssh; Qt would end the process with words of its own."""
    named = map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform == "linux" and not any(named):
        raise CleanplateError("There is no screen here to show a window on; the commands need none (see --help).")


def _print_ending(code: int, sentence: str) -> int:
    _log.debug("ended with exit code %d", code, exc_info=True)
    say(sentence)
    return code


def _describe_system_error(error: OSError) -> str:
    """What the system refused, with the folder for temporary files named where that was it."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"The disk is full; free some room there, or in the folder for temporary files ({_locate_temporary()})."
    if error.errno == errno.ENAMETOOLONG:
        return "A name of a file or folder is too long for this system."
    if "No usable temporary directory" in str(error):
        return "No folder for temporary files can be written; set TMPDIR to one that can."
    return f"Something went wrong inside the program ({_shorten(error)}); --verbose shows more."


def _locate_temporary() -> str:
    import tempfile

    try:
        return tempfile.gettempdir()
    except OSError:
        return "TMPDIR"


def _shorten(error: Exception) -> str:
    text = " ".join(str(error).split())
    return f"{type(error).__name__}: {text[:120]}" if text else type(error).__name__


def _quieten_libraries() -> None:
    for name in ("PIL", "matplotlib", "torch"):
        logging.getLogger(name).setLevel(logging.WARNING)


def _keep_errors_to_ourselves() -> None:
    """Lines that libraries in C write to standard error go nowhere; ours still go where the person reads them."""
    try:
        own = sys.stderr.fileno()
    except (OSError, ValueError, AttributeError):
        return
    if own != _STANDARD_ERROR or not isinstance(sys.stderr, TextIOWrapper):
        return
    told = os.dup(own)
    os.set_inheritable(told, False)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, own)
    os.close(nowhere)
    sys.stderr = os.fdopen(told, "w", buffering=1, encoding=sys.stderr.encoding, errors="backslashreplace")


def _print_any_name() -> None:
    """File names may hold bytes that are no text; they are printed as escapes instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _close_output() -> None:
    """So that the interpreter does not complain at its end that nobody reads."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
