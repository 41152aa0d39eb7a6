"""What is shipped beside the code: icons, themes, samples; read by name, wherever the program is installed."""

from __future__ import annotations

from importlib.resources import as_file, files
from pathlib import Path


def read_text(name: str) -> str:
    """The text of a file in this package, such as `icons/brush.svg`; raises `FileNotFoundError`."""
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def find_folder(name: str) -> Path:
    """A folder of this package on disk, for those who can only read files by path (style sheets)."""
    with as_file(files(__package__).joinpath(name)) as path:
        return path
